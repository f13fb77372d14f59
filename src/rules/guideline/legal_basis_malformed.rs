//! Statutes that no database has under that number, and sections that would be shown wrongly.

use crate::diagnostic::Level;
use crate::model::{Guideline, Statute};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Spanned;
use crate::value::Text;
use regex::Regex;
use std::sync::LazyLock;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/legal-basis-malformed",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D39"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("legal_basis_malformed.md"),
        fi: include_str!("legal_basis_malformed.fi.md"),
        sv: include_str!("legal_basis_malformed.sv.md"),
    },
};

/// The last year that a statute can be of where nothing tells more.
const LATEST: i16 = 2099;
/// The year of the oldest Finnish statutes still in force, the Code of 1734.
const OLDEST: i16 = 1734;

fn check(subject: &Subject<'_>, found: &mut Found) {
    for guideline in subject.site.guidelines.values() {
        for Statute { name, statute, sections } in &guideline.legal_basis {
            if let Some(statute) = statute {
                number(statute, name, guideline, found);
            }
            sections.iter().for_each(|written| section(written, found));
        }
    }
}

fn number(written: &Spanned<String>, name: &Text, guideline: &Guideline, found: &mut Found) {
    static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^([1-9]\d{0,3})/(\d{4})$").ok());
    let parts = NUMBER.as_ref().and_then(|number| number.captures(&written.value));
    let year = parts.and_then(|parts| parts.get(2)?.as_str().parse::<i16>().ok());
    let latest = latest_year(guideline).unwrap_or(LATEST);
    match year {
        None => {
            let fault = found.at(written.span).fact("found", &written.value);
            let swapped = swapped(&written.value, latest).filter(|_| !names_the_union(name));
            if let Some(swapped) = swapped {
                fault.kind("order").fact("suggestion", swapped);
            } else if is_european(&written.value) {
                fault.kind("european");
            }
        }
        Some(year) if year < OLDEST || year > latest => {
            let fault = found.at(written.span).kind("year").fact("found", &written.value);
            fault.fact("year", year.to_string());
        }
        Some(_) => {}
    }
}

/// The last year of which a guideline says that somebody worked on it: what it rests on was there by then.
fn latest_year(guideline: &Guideline) -> Option<i16> {
    let changes = guideline.texts.iter().flat_map(|text| text.changes.iter().map(|(day, _)| *day));
    let days = [guideline.issued, guideline.valid.from, guideline.reviewed.as_ref().map(|day| day.value)];
    days.into_iter().flatten().chain(changes).map(crate::value::Day::year).max()
}

/// The number of a Finnish statute of which year and number have changed places: `2015/410`.
fn swapped(written: &str, latest: i16) -> Option<String> {
    static YEAR_FIRST: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^(\d{4})/([1-9]\d{0,3})$").ok());
    let parts = YEAR_FIRST.as_ref()?.captures(written)?;
    let (year, number) = (parts.get(1)?.as_str(), parts.get(2)?.as_str());
    let year_can_be = year.parse::<i16>().is_ok_and(|year| (OLDEST..=latest).contains(&year));
    year_can_be.then(|| format!("{number}/{year}"))
}

/// Whether a statute's name says that it is the European Union's.
fn names_the_union(name: &Text) -> bool {
    let is_union = |word: &str| ["EU", "EY", "EG", "EC"].contains(&word);
    name.all().any(|(_, name)| name.split(|letter: char| !letter.is_alphanumeric()).any(is_union))
}

/// Whether a number is one of the European Union's, which have the year first: `(EU) 2016/679`.
fn is_european(number: &str) -> bool {
    static YEAR_FIRST: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^(?:\(?(?:EU|EY|EG|EC)\)?[ :N:o]*)?(?:19|20)\d\d/\d{1,4}(?:/(?:EU|EY|EG|EC))?$").ok()
    });
    YEAR_FIRST.as_ref().is_some_and(|form| form.is_match(number))
}

/// Sections as pages show them, with § behind: `29`, `15 c`, `4–6`, `24:9`, `24 luku 9`.
fn is_section(text: &str) -> bool {
    static SECTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let one = r"[1-9]\d{0,3}(?: [a-zåäö])?";
        Regex::new(&format!(r"^(?:{one}:|{one} luku )?{one}(?:[–-]{one})?$")).ok()
    });
    SECTION.as_ref().is_none_or(|section| section.is_match(text))
}

fn section(written: &Spanned<String>, found: &mut Found) {
    if is_section(&written.value) {
        return;
    }
    match mended(&written.value) {
        // The law and the section are named rightly; the section would only look odd.
        Some(mended) => {
            let fault = found.warn_at(written.span).kind("section").fact("found", &written.value);
            fault.fact("suggestion", mended);
        }
        None => {
            found.at(written.span).kind("no-section").fact("found", &written.value);
        }
    }
}

/// The sections as they should be written, where that can be told.
fn mended(written: &str) -> Option<String> {
    static PARTS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^(\d{1,4}) ?([a-zåäö]?)$").ok());
    let cut = written.split("§:").next().unwrap_or(written).replace('§', " ").to_lowercase();
    let words = cut.replace(" ja ", ",").replace(" och ", ",").replace(" and ", ",");
    let one = |part: &str| {
        let parts = PARTS.as_ref()?.captures(part.trim())?;
        let (number, letter) = (parts.get(1)?.as_str(), parts.get(2)?.as_str());
        let section = format!("{number} {letter}").trim_end().to_owned();
        is_section(&section).then(|| format!("\"{section}\""))
    };
    Some(words.split(',').map(one).collect::<Option<Vec<_>>>()?.join(", "))
}
