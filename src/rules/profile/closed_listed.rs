//! Published words that point to a closed or planned account.

use crate::diagnostic::Level;
use crate::model::Listing;
use crate::rules::pointing::{Age, How, pointers};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/closed-listed",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D5"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("closed_listed.md"),
        fi: include_str!("closed_listed.fi.md"),
        sv: include_str!("closed_listed.sv.md"),
    },
};

/// An error in what is edited. In an old text and of a redirect a warning: publishing takes the address out.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for pointer in pointers(subject, |profile| profile.listing(subject.today) == Listing::Hidden) {
        let fault = match (pointer.how, pointer.age) {
            (How::Redirect, _) => found.warn_at(pointer.span).kind("redirect"),
            (_, Age::Old) => found.warn_at(pointer.span).kind("old-text"),
            (How::Link, Age::Current) => found.at(pointer.span),
            (How::Address, Age::Current) => found.at(pointer.span).kind("address"),
            (How::Counterpart, Age::Current) => found.at(pointer.span).kind("counterpart"),
        };
        fault.fact("id", pointer.id.as_str());
    }
}
