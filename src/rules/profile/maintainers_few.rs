//! Unit profiles that hang on one person.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::raw::ProfileKind;
use crate::rules::keeping::{in_use, place};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/maintainers-few",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D11"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("maintainers_few.md"),
        fi: include_str!("maintainers_few.fi.md"),
        sv: include_str!("maintainers_few.sv.md"),
    },
};

/// A number that is not written is not known, and says nothing.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in in_use(subject).filter(|profile| profile.kind.value == ProfileKind::Unit) {
        let Some(half) = internals.of(&profile.id) else { continue };
        if half.maintainers.is_some_and(|people| people < 2) {
            found.about(&profile.id, place(half, "maintainers"));
        }
    }
}
