//! Unit profiles for whose keepers nobody stands in.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::raw::ProfileKind;
use crate::rules::keeping::{in_use, place};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/deputy-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D11"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("deputy_missing.md"),
        fi: include_str!("deputy_missing.fi.md"),
        sv: include_str!("deputy_missing.sv.md"),
    },
};

/// Only where the half says who keeps the account: elsewhere nothing is known of deputies either.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in in_use(subject).filter(|profile| profile.kind.value == ProfileKind::Unit) {
        let Some(half) = internals.of(&profile.id) else { continue };
        let keepers = ["maintainers", "access"].into_iter().find(|field| half.has(field));
        if let (Some(field), false) = (keepers, half.has("deputies")) {
            found.about(&profile.id, place(half, field));
        }
    }
}
