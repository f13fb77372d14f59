//! Chapter numbers that readers see jump, repeat or go back.

use crate::diagnostic::Level;
use crate::model::{ChapterNumber, Guideline};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "chapter/numbering-jump",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D32"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("numbering_jump.md"),
        fi: include_str!("numbering_jump.fi.md"),
        sv: include_str!("numbering_jump.sv.md"),
    },
};

/// A number taken apart: 6 and `a` of `6A`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place(u32, Option<char>);

fn check(subject: &Subject<'_>, found: &mut Found) {
    for guideline in subject.living() {
        let mut before: Option<(Place, Span)> = None;
        for (shown, at, fixed) in numbers(subject, guideline) {
            let Some(place) = place(&shown) else {
                // Roman numbers and the like are the editor's own.
                before = None;
                continue;
            };
            if let Some((last, other)) = before.filter(|(last, _)| !follows(*last, place)) {
                let whole = guideline.numbering != crate::raw::Numbering::None;
                let kind = match place {
                    _ if place == last => Some("twice"),
                    _ if place < last => Some("back"),
                    // Between chapters without numbers, a higher one is no jump.
                    _ => whole.then_some(""),
                };
                if let Some(kind) = kind.filter(|_| fixed) {
                    tell(kind, found.at(at)).fact("number", &shown).fact("before", written(last)).and(other);
                }
            }
            before = Some((place, at));
        }
    }
}

fn tell<'f>(kind: &str, fault: &'f mut crate::fault::Fault) -> &'f mut crate::fault::Fault {
    match kind {
        "twice" => fault.kind("twice"),
        "back" => fault.kind("back"),
        _ => fault,
    }
}

/// The numbers that readers see, in order: the number, its place, and whether the chapter fixes it.
fn numbers<'a>(subject: &'a Subject<'_>, guideline: &'a Guideline) -> impl Iterator<Item = (String, Span, bool)> + 'a {
    guideline.chapters.iter().zip(guideline.chapter_numbers()).filter_map(|(chapter, number)| {
        let ChapterNumber::Chapter(number) = number else {
            return None;
        };
        let written = || chapter.docs.iter().find_map(|doc| subject.written(doc.file, &["number"]));
        let fixed = chapter.number.as_ref().and_then(|_| written());
        let at = fixed.or_else(|| subject.first(chapter).map(|doc| subject.title(doc)))?;
        Some((number, at, fixed.is_some()))
    })
}

fn place(number: &str) -> Option<Place> {
    let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let (digits, letters) = number.split_at_checked(end)?;
    let mut letters = letters.trim().trim_end_matches(['.', ')']).chars();
    let letter = letters.next().map(|c| c.to_ascii_lowercase());
    let plain = letters.next().is_none() && letter.is_none_or(|c| c.is_ascii_lowercase());
    Some(Place(digits.parse().ok().filter(|_| plain)?, letter))
}

fn written(Place(number, letter): Place) -> String {
    letter.map_or_else(|| number.to_string(), |letter| format!("{number}{}", letter.to_ascii_uppercase()))
}

/// Whether a number may stand behind another: the next one, or the next letter.
fn follows(last: Place, next: Place) -> bool {
    let letter = |letter: Option<char>| letter.map_or(0, |letter| u32::from(letter) - u32::from('a') + 1);
    let next_number = last.0.checked_add(1) == Some(next.0) && letter(next.1) <= 1;
    next_number || (next.0 == last.0 && letter(next.1) == letter(last.1) + 1)
}
