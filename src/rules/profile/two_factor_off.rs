//! Accounts into which a password alone lets in.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::raw::Requirement;
use crate::rules::keeping::{asked, in_use, place};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/two-factor-off",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D13"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("two_factor_off.md"),
        fi: include_str!("two_factor_off.fi.md"),
        sv: include_str!("two_factor_off.sv.md"),
    },
};

/// Where the platform's policy asks for a second factor, `profile/platform-policy-unmet` tells it.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in in_use(subject).filter(|profile| !asked(subject, profile).contains(&Requirement::TwoFactor)) {
        let Some(half) = internals.of(&profile.id) else { continue };
        if half.two_factor == Some(false) {
            found.about(&profile.id, place(half, "two_factor"));
        }
    }
}
