//! Statutes that a text cites, as links to the official database.
//!
//! In: running text. Out: where a statute is cited, with its sections, and where it can be read. Never true: a bare
//! number and year taken for a statute (D39: "VAHTI 4/2010" and "3/2024" are none).
//!
//! The database has no address for a section alone that is known from its number (it hangs on the chapter), so the link
//! holds the section's words and leads to the statute.

use crate::value::{Day, Lang};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A statute that a text cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cited {
    /// The words that name it and its sections.
    pub(super) at: Range<usize>,
    /// Where it can be read.
    pub(super) href: String,
}

/// The year of the oldest statutes still in force, the Code of 1734.
const OLDEST: i16 = 1734;

/// The statutes that a text cites, in their order. One of a year that has not come, or of one before there were any, is
/// none.
pub(super) fn cited(text: &str, lang: &Lang, today: Day) -> Vec<Cited> {
    let mut all: Vec<Cited> = Vec::new();
    for found in NUMBER.captures_iter(text) {
        let (Some(whole), Some(number), Some(year)) = (found.get(0), found.get(1), found.get(2)) else { continue };
        if !year.as_str().parse().is_ok_and(|year: i16| (OLDEST..=today.year()).contains(&year)) {
            continue;
        }
        let from = all.last().map_or(0, |last| last.at.end);
        let Some(before) = text.get(from..whole.start()).filter(|before| ends_in_name(before)) else { continue };
        let name = from + last_word(before);
        let start = text.get(from..name).and_then(|before| LEADING.find(before)).map_or(name, |led| from + led.start());
        let rest = text.get(whole.end()..).unwrap_or("");
        let end = whole.end() + FOLLOWING.find(rest).map_or(0, |sections| sections.end());
        all.push(Cited { at: start..end, href: finlex(lang, number.as_str(), year.as_str()) });
    }
    all
}

/// Where the last word of a text begins.
fn last_word(text: &str) -> usize {
    let text = text.trim_end();
    text.char_indices().rev().find(|(_, c)| c.is_whitespace()).map_or(0, |(at, space)| at + space.len_utf8())
}

fn ends_in_name(before: &str) -> bool {
    before.ends_with(char::is_whitespace) && NAME.is_match(before.trim_end())
}

/// A statute in the official database.
pub(super) fn finlex(lang: &Lang, number: &str, year: &str) -> String {
    match lang.primary() {
        "sv" => format!("https://www.finlex.fi/sv/lagstiftning/{year}/{number}"),
        _ => format!("https://www.finlex.fi/fi/lainsaadanto/{year}/{number}"),
    }
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|_| unreachable!("the pattern is constant"))
}

/// A statute's number in parentheses. A bare number and year is never one (D39).
static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"\(([1-9][0-9]{0,3})/((?:1[7-9]|20)[0-9]{2})\)"));

/// Words that make what stands before the parentheses a statute's name.
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    let last = r"(?i)[\p{L}-]*(?:laki|lain|lakia|laissa|laista|lakiin|asetus|asetuksen|asetusta|kaari|kaaren|lag|lagen|förordning|förordningen|balk|balken|act|decree|code)$";
    let first = r"(?i)(?:^|\s)(?:laki|lain|laissa|asetus|asetuksen|lagen|lag|förordningen|förordning|act|decree)(?:\s[\p{L}-]+){1,9}$";
    pattern(&format!("{last}|{first}"))
});

/// Sections behind the number: "29 §", "15 c §:ssä", "5–7 §", "14 §:n 2 momentti", "5 ja 7 §:n".
static FOLLOWING: LazyLock<Regex> = LazyLock::new(|| {
    let one = r"[1-9][0-9]*(?:\s[a-z])?";
    pattern(&format!(
        r"^\s{one}(?:(?:\s?[–-]\s?|,\s|\sja\s|\soch\s){one})*\s?§(?::\p{{L}}+)?(?:\s[0-9]+\smom(?:en\p{{L}}+|\.))?"
    ))
});

/// Sections before the name, as Swedish and English have them: "29 § 2 mom. i ", "sections 5 and 7 of the Local
/// Government ".
static LEADING: LazyLock<Regex> = LazyLock::new(|| {
    let swedish = r"[0-9]+(?:\s[a-z])?(?:(?:\s?[–-]\s?|,\s|\soch\s)[0-9]+(?:\s[a-z])?)*\s?§(?:\s[0-9]+\smom\.?)?\si\s$";
    let english =
        r"(?:S|s)ections?\s[0-9]+[a-z]?(?:(?:\s?[–-]\s?|,\s|\sand\s)[0-9]+[a-z]?)*\sof\sthe\s(?:\p{Lu}\p{L}+\s)*$";
    pattern(&format!("{swedish}|{english}"))
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Parse;

    fn words(text: &str, lang: &str) -> Vec<String> {
        let lang = Lang::parse(lang).expect("a language");
        cited(text, &lang, Day::parse("2026-11-22").expect("a day"))
            .into_iter()
            .filter_map(|cited| text.get(cited.at).map(str::to_owned))
            .collect()
    }

    #[test]
    fn statutes_are_cited_with_their_sections() {
        for (text, expected) in [
            ("Kuntalaki (410/2015) velvoittaa.", "Kuntalaki (410/2015)"),
            ("Kuntalain (410/2015) 29 §:n mukaan", "Kuntalain (410/2015) 29 §:n"),
            ("Poliisilain (872/2011) 15 c §.", "Poliisilain (872/2011) 15 c §"),
            ("Hallintolain (434/2003) 14 §:n 2 momentin nojalla", "Hallintolain (434/2003) 14 §:n 2 momentin"),
            ("kielilain (423/2003) 5–7 §", "kielilain (423/2003) 5–7 §"),
            ("kielilain (423/2003) 5, 6 ja 8 §:ssä", "kielilain (423/2003) 5, 6 ja 8 §:ssä"),
            ("Kuntalain\n(410/2015) 29 §", "Kuntalain\n(410/2015) 29 §"),
            ("Kuntalain\u{a0}(410/2015) 29\u{a0}§", "Kuntalain\u{a0}(410/2015) 29\u{a0}§"),
            ("enligt 29 § 2 mom. i kommunallagen (410/2015) ska", "29 § 2 mom. i kommunallagen (410/2015)"),
            (
                "sections 5 and 7 of the Local Government Act (410/2015)",
                "sections 5 and 7 of the Local Government Act (410/2015)",
            ),
            ("See the Language Act (423/2003).", "Act (423/2003)"),
        ] {
            assert_eq!(words(text, "fi"), [expected], "{text}");
        }
        assert_eq!(words("Kuntalaki (410/2015) 29 § ja kielilaki (423/2003)", "fi").len(), 2);
    }

    #[test]
    fn a_section_that_cannot_be_is_no_part_of_the_link() {
        assert_eq!(words("Kuntalaki (410/2015) 0 §", "fi"), ["Kuntalaki (410/2015)"]);
    }

    #[test]
    fn a_bare_number_is_none() {
        for text in [
            "VAHTI 4/2010",
            "VAHTI (4/2010)",
            "ohje (3/2024) 5 §",
            "410/2015",
            "(410/2015)",
            "Kuntalaki 410/2015",
            "Kuntalaki(410/2015)",
            "laki (410/15)",
            "laki (0/2015)",
            "Kuntalaki (410/3015)",
            "Kuntalaki (410/2027)",
            "Kuntalaki (410/1715)",
            "Kuntalaki (99999/1999)",
            "Kuntalaki (abc/2015)",
        ] {
            assert_eq!(words(text, "fi"), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn each_language_has_its_database() {
        let href = |lang: &str| {
            let lang = Lang::parse(lang).expect("a language");
            let day = Day::parse("2026-11-22").expect("a day");
            cited("lag (410/2015)", &lang, day).into_iter().map(|cited| cited.href).collect::<String>()
        };
        assert_eq!(href("sv"), "https://www.finlex.fi/sv/lagstiftning/2015/410");
        assert_eq!(href("en"), "https://www.finlex.fi/fi/lainsaadanto/2015/410");
    }
}
