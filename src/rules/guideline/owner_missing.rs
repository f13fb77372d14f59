//! Guidelines that nobody answers for.

use crate::diagnostic::Level;
use crate::model::Guideline;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/owner-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("owner_missing.md"),
        fi: include_str!("owner_missing.fi.md"),
        sv: include_str!("owner_missing.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for guideline in subject.living() {
        if let Some(at) = unowned(subject, guideline) {
            found.at(at);
        }
    }
}

/// Where an owner is missing. A unit that doesn't exist is told as such, and where every chapter has an owner of its own
/// the guideline needs none.
fn unowned(subject: &Subject<'_>, guideline: &Guideline) -> Option<Span> {
    let file = subject.front(guideline)?.file;
    let kept_by_chapter =
        !guideline.chapters.is_empty() && guideline.chapters.iter().all(|chapter| chapter.owner.is_some());
    if guideline.owner.is_some() || kept_by_chapter || subject.written(file, &["owner", "unit"]).is_some() {
        return None;
    }
    let owner = subject.written(file, &["owner"]).or_else(|| subject.written(file, &["title"]));
    Some(owner.unwrap_or(Span::whole(file)))
}
