//! Accounts of one person of whom no course is written down.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::raw::Requirement;
use crate::rules::keeping::{asked, of_persons, place};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/training-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D7"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("training_missing.md"),
        fi: include_str!("training_missing.fi.md"),
        sv: include_str!("training_missing.sv.md"),
    },
};

/// Where the platform's policy asks for training, `profile/platform-policy-unmet` tells it.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in of_persons(subject).filter(|profile| !asked(subject, profile).contains(&Requirement::Training)) {
        let half = internals.of(&profile.id);
        if half.is_none_or(|half| !half.has("training")) {
            let at = half.map_or(profile.kind.span, |half| place(half, "training"));
            found.about(&profile.id, at).fact("id", profile.id.as_str());
        }
    }
}
