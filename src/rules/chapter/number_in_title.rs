//! Numbers typed into titles and headings that are numbered anyway.

use crate::diagnostic::Level;
use crate::model::{Chapter, ChapterNumber};
use crate::raw::Numbering;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use regex::Regex;
use std::sync::LazyLock;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "chapter/number-in-title",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D32"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("number_in_title.md"),
        fi: include_str!("number_in_title.fi.md"),
        sv: include_str!("number_in_title.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for guideline in subject.living() {
        for (chapter, number) in guideline.chapters.iter().zip(guideline.chapter_numbers()) {
            if number == ChapterNumber::None {
                continue;
            }
            let annex = matches!(number, ChapterNumber::Annex(_));
            let sections = chapter.numbering.unwrap_or(guideline.numbering) == Numbering::Sections && !annex;
            titles(subject, chapter, found);
            if sections {
                headings(chapter, found);
            }
        }
    }
}

fn titles(subject: &Subject<'_>, chapter: &Chapter, found: &mut Found) {
    for doc in &chapter.docs {
        if let Some(bare) = without_number(&doc.title) {
            found.at(subject.title(doc)).fact("found", &doc.title).fact("suggestion", bare);
        }
    }
}

/// Headings of the two levels that get numbers.
fn headings(chapter: &Chapter, found: &mut Found) {
    for heading in chapter.docs.iter().flat_map(|doc| &doc.outline.headings) {
        if let Some(bare) = without_number(&heading.text).filter(|_| (2..=3).contains(&heading.level)) {
            let marks = "#".repeat(usize::from(heading.level));
            let fault = found.at(heading.span).kind("heading").fact("found", &heading.text);
            fault.fact("suggestion", format!("{marks} {bare}"));
        }
    }
}

/// The words behind a number that somebody typed: `3. Moderointi`, `3.2 Poistaminen`, `Luku 3: Moderointi`. What begins
/// with a count, a date or an ordinal (`7 perussääntöä`, `1. luokan oppilaat`) goes on in small letters or without a
/// full stop.
fn without_number(title: &str) -> Option<&str> {
    static TYPED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let words = r"(?:(?i:luku|liite|kapitel|bilaga|chapter|annex|appendix)\s+\d{1,2}\s*[.:–-]?\s+)";
        let digits = r"(?:\d{1,2}(?:[.)]|(?:\.\d{1,2})+[.)]?)\s+)";
        Regex::new(&format!(r#"^(?:{words}|{digits})(["”»]?\p{{Lu}}.*)$"#)).ok()
    });
    let parts = TYPED.as_ref()?.captures(title.trim())?;
    parts.get(1).map(|rest| rest.as_str())
}

#[cfg(test)]
mod tests {
    use super::without_number;

    #[test]
    fn typed_numbers_are_told_from_counts_and_dates() {
        for (title, bare) in [
            ("3. Moderointi", Some("Moderointi")),
            ("3.2 Poistaminen", Some("Poistaminen")),
            ("3.2. Poistaminen", Some("Poistaminen")),
            ("4) Åtgärder", Some("Åtgärder")),
            ("Luku 3: Moderointi", Some("Moderointi")),
            ("Liite 1 Suunnitelma", Some("Suunnitelma")),
            ("7 perussääntöä", None),
            ("5 Kysymystä", None),
            ("1. luokan oppilaat", None),
            ("2025 vuosi", None),
            ("1.2.2026 alkaen", None),
            ("Moderointi", None),
            ("112 Suomi", None),
        ] {
            assert_eq!(without_number(title), bare, "{title}");
        }
    }
}
