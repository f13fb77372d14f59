//! Abbreviations that a page uses and does not explain.

use crate::diagnostic::Level;
use crate::parse::prose::prose;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use std::collections::BTreeSet;
use std::ops::Range;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/unexplained-abbreviation",
    level: Level::Off,
    weight: Weight::Adjustable,
    sources: &["ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("unexplained_abbreviation.md"),
        fi: include_str!("unexplained_abbreviation.fi.md"),
        sv: include_str!("unexplained_abbreviation.sv.md"),
    },
};

/// Abbreviations that everybody reads as words, and calls to attention.
const KNOWN: &str = "AIDS BBC BY CC CD CSV CV DNA DVD EU FAQ FI FN FYI GB GPS GSM HIV HTML HTTP HTTPS HUOM ID IP ISBN ISSN IT JPG \
    JSON KB KLO LED MB NATO NB NC ND NOTE OBS OK PC PDF PIN PNG PS QR RSS SA SIM SMS SOS SUV SV SVG TB TIPS TV UFO UK UKK UN URL USA \
    USB VIP XML YK YLE";

fn check(subject: &Subject<'_>, found: &mut Found) {
    // It is off unless the organisation asks for it, and reading all texts once more takes its time.
    if !subject.site.settings.levels.contains_key(RULE.name) {
        return;
    }
    let terms = terms(subject);
    for doc in subject.site.docs() {
        let mut seen: BTreeSet<String> = KNOWN.split_whitespace().map(str::to_owned).collect();
        for block in prose(doc.file, doc.body.start, subject.site.body(doc)) {
            for (range, short) in abbreviations(&block.text) {
                if !seen.insert(short.to_owned()) || terms.contains(short) || explained(&block.text, &range) {
                    continue;
                }
                found.at(block.span(&range)).fact("short", short);
            }
        }
    }
}

/// The glossary's words, in all languages: an abbreviation among them is explained there.
fn terms<'a>(subject: &'a Subject<'_>) -> BTreeSet<&'a str> {
    let terms = subject.site.terms.values();
    let words = terms.flat_map(|term| {
        let also = term.also.iter().flat_map(|(_, words)| words.iter().map(String::as_str));
        let titles = term.docs.iter().map(|doc| doc.title.as_str());
        titles.chain(also).chain(term.languages.iter().map(|(_, word)| word.as_str()))
    });
    words.flat_map(|words| words.split(|c: char| !c.is_alphabetic())).filter(|word| !word.is_empty()).collect()
}

/// Words of two to six capitals, without the ending that Finnish hangs on with a colon (`DVV:n`). Numbers of documents
/// (`ESI-2026-0117`), Roman numerals and words shouted in a row are none.
fn abbreviations(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut all = Vec::new();
    let mut start = 0;
    let mut shouting = false;
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let at = start;
        start += word.len();
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let capitals = bare.chars().filter(|c| c.is_uppercase()).count();
        let all_capitals = capitals == bare.chars().count();
        let rest = text.get(at + bare.len()..).unwrap_or("");
        let numbered = rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let roman = bare.chars().all(|c| "IVXLC".contains(c));
        if (2..=6).contains(&capitals) && all_capitals && !numbered && !roman && !shouting {
            all.push((at..at + bare.len(), bare));
        }
        if !bare.is_empty() {
            shouting = capitals > 6 && all_capitals;
        }
    }
    all
}

/// Whether the place itself says what the abbreviation means: in brackets, before brackets, or by a word that
/// introduces another name.
fn explained(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (text.get(..range.start).unwrap_or(""), text.get(range.end..).unwrap_or(""));
    let open = before.matches('(').count() > before.matches(')').count();
    // Past the ending of the word itself.
    let after = after.trim_start_matches(|c: char| c == ':' || c == '-' || c.is_alphanumeric()).trim_start();
    let introduces = ["eli", "dvs.", "alltså", "or", "short", "förkortat", "lyhennettynä"];
    let first = after.split_whitespace().next().unwrap_or("");
    let last = before.split_whitespace().next_back().unwrap_or("");
    open || after.starts_with('(') || introduces.contains(&first) || introduces.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unexplained(text: &str) -> Vec<&str> {
        let short = abbreviations(text).into_iter();
        short.filter(|(range, _)| !explained(text, range)).map(|(_, short)| short).collect()
    }

    #[test]
    fn abbreviations_are_told_from_other_capitals() {
        assert_eq!(unexplained("Kysy TJR:ltä, DVV-palvelusta ja KELAsta."), ["TJR", "DVV"]);
        for text in ["Ohje ESI-2026-0117, luku IV ja X", "PUHELINLUETTELO VAIN", "A ja b", "H2O", "TÄRKEIMMÄT ASIAT"]
        {
            assert_eq!(unexplained(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn an_explanation_beside_it_counts() {
        for text in [
            "Digi- ja väestötietovirasto (DVV) neuvoo",
            "DVV (Digi- ja väestötietovirasto) neuvoo",
            "DVV:n (Digi- ja väestötietoviraston) neuvot",
            "DVV eli Digi- ja väestötietovirasto",
            "Digi- ja väestötietovirasto eli DVV",
            "tre myndigheter (bland dem MDB och TTV)",
        ] {
            assert_eq!(unexplained(text), [""; 0], "{text}");
        }
        assert_eq!(unexplained("(näin) DVV neuvoo (lue)"), ["DVV"]);
    }
}
