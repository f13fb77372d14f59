//! Successors that the site does not have, where it seems that one of its own is meant.

use crate::diagnostic::Level;
use crate::model::{Guideline, Site};
use crate::parse::shape::nearest;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::{Id, Parse};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/successor-unknown",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("successor_unknown.md"),
        fi: include_str!("successor_unknown.fi.md"),
        sv: include_str!("successor_unknown.sv.md"),
    },
};

/// How much a number that the site does not have is like one that it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// It is that number, written otherwise: no other guideline could have it.
    Same,
    /// One digit is another one, or too many, or too few: a slip, or another number of the same series.
    OneDigit,
}

fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    for guideline in site.guidelines.values() {
        let Some(by) = &guideline.replaced_by else { continue };
        let name = by.value.trim();
        let on_its_way = Id::parse(name).is_ok_and(|id| site.on_their_way.contains(&id));
        if on_its_way || site.successor_named(guideline).is_some() {
            continue;
        }
        if let Some((likeness, number)) = like_number(site, guideline, name) {
            let fault = match likeness {
                Likeness::Same => found.at(by.span),
                Likeness::OneDigit => found.warn_at(by.span),
            };
            fault.fact("found", name).fact("suggestion", number);
        } else if let Some(id) = like_id(site, guideline, name) {
            found.at(by.span).fact("found", name).fact("suggestion", id);
        } else if is_folder_name(name) {
            found.warn_at(by.span).kind("folder").fact("found", name);
        }
    }
}

/// The other guidelines of a site.
fn others<'s>(site: &'s Site, own: &Guideline) -> impl Iterator<Item = &'s Guideline> {
    let own = own.id.clone();
    site.guidelines.values().filter(move |other| other.id != own)
}

/// The number of another guideline that is meant.
fn like_number<'s>(site: &'s Site, own: &Guideline, name: &str) -> Option<(Likeness, &'s str)> {
    let numbers = others(site, own).filter_map(|other| other.number.as_ref()).map(|number| number.value.trim());
    numbers.filter_map(|number| Some((likeness(name, number)?, number))).min()
}

/// The letters and digits of a number: capitals, signs, and noughts before a digit tell no two numbers apart.
fn bare(number: &str) -> Vec<char> {
    let mut bare: Vec<char> = Vec::new();
    let mut before = ' ';
    for letter in number.chars().flat_map(char::to_lowercase) {
        let leads = letter == '0' && !before.is_ascii_digit();
        if letter.is_alphanumeric() && !leads {
            bare.push(letter);
        }
        // A nought that was left out still lets the next one be left out.
        before = if leads { ' ' } else { letter };
    }
    bare
}

fn likeness(written: &str, number: &str) -> Option<Likeness> {
    let (one, two) = (bare(written), bare(number));
    if one == two {
        return (!one.is_empty()).then_some(Likeness::Same);
    }
    let digits = |letters: &[char]| letters.iter().filter(|letter| letter.is_ascii_digit()).collect::<String>();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    // In a short number, one letter is too much of it.
    let near = two.len() >= 5 && strsim::damerau_levenshtein(&text(&one), &text(&two)) == 1;
    near.then(|| if digits(&one) == digits(&two) { Likeness::Same } else { Likeness::OneDigit })
}

/// The id of another guideline that is meant, by a word like it or by its title.
fn like_id<'s>(site: &'s Site, own: &Guideline, name: &str) -> Option<&'s str> {
    let ids: Vec<&str> = others(site, own).map(|other| other.id.as_str()).collect();
    let titled =
        |other: &&Guideline| other.texts.iter().any(|text| text.doc.title.trim().to_lowercase() == name.to_lowercase());
    let titled = || others(site, own).find(titled).map(|other| other.id.as_str());
    nearest(name, &ids).or_else(titled)
}

/// Whether a name is made as a guideline's folder is named, and not as numbers are.
fn is_folder_name(name: &str) -> bool {
    let begins = name.starts_with(|first: char| first.is_ascii_lowercase());
    let counted = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    begins && !name.contains('/') && Id::parse(name).is_ok() && name.split('-').filter(counted).count() < 2
}

#[cfg(test)]
mod tests {
    use super::{Likeness, is_folder_name, likeness};

    #[test]
    fn numbers_that_are_meant_to_be_the_same() {
        for (written, number, expected) in [
            ("ESI-2027-001", "ESI-2027-0001", Some(Likeness::Same)),
            ("esi 2027/1", "ESI-2027-0001", Some(Likeness::Same)),
            ("ESI-2027-0117", "ESI-2027-0171", Some(Likeness::OneDigit)),
            ("ESJ-2027-0001", "ESI-2027-0001", Some(Likeness::Same)),
            ("ESI-2027-0012", "ESI-2027-0011", Some(Likeness::OneDigit)),
            ("ESI-2030-0001", "ESI-2026-0117", None),
            ("HK 12/2027", "HK 45/2026", None),
            ("§ 1", "§ 2", None),
            ("–", "—", None),
        ] {
            assert_eq!(likeness(written, number), expected, "{written} {number}");
        }
    }

    #[test]
    fn names_of_folders() {
        for (name, expected) in [
            ("uusi-ohje", true),
            ("some-ohje-2027", true),
            ("esi-2027-0001", false),
            ("Uusi ohje", false),
            ("ohjeet/uusi", false),
            ("2027-1", false),
        ] {
            assert_eq!(is_folder_name(name), expected, "{name}");
        }
    }
}
