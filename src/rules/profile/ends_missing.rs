//! Accounts of one person without a day on which they end or are looked at again.

use crate::diagnostic::Level;
use crate::rules::keeping::of_persons;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/ends-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D5", "D7"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("ends_missing.md"),
        fi: include_str!("ends_missing.fi.md"),
        sv: include_str!("ends_missing.sv.md"),
    },
};

/// A day that is written wrongly is told where it is read, and its record is not here.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for profile in of_persons(subject).filter(|profile| profile.ends.is_none()) {
        found.about(&profile.id, profile.kind.span);
    }
}
