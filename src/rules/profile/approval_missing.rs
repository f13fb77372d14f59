//! Experts' accounts that the organisation or the supervisor has not agreed to.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::raw::{Half, ProfileKind};
use crate::rules::keeping::{of_persons, place};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/approval-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D23"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("approval_missing.md"),
        fi: include_str!("approval_missing.fi.md"),
        sv: include_str!("approval_missing.sv.md"),
    },
};

/// The words by which `approvals` says that the organisation has agreed.
const ORGANISATION: [&str; 2] = ["employer", "organisation"];

/// Both must have agreed (D23); one of them is told by a sentence of its own.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in of_persons(subject).filter(|profile| profile.kind.value == ProfileKind::Expert) {
        let half = internals.of(&profile.id);
        let supervisor = half.is_some_and(|half| agreed(half, &["supervisor"]));
        let organisation = half.is_some_and(|half| agreed(half, &ORGANISATION));
        if supervisor && organisation {
            continue;
        }
        let at = half.map_or(profile.kind.span, |half| place(half, "approvals"));
        let fault = found.about(&profile.id, at).fact("id", profile.id.as_str());
        if supervisor {
            fault.kind("organisation");
        } else if organisation {
            fault.kind("supervisor");
        }
    }
}

fn agreed(half: &Half, words: &[&str]) -> bool {
    let by = half.approvals.iter().filter_map(|approval| approval.by.as_ref());
    by.map(|by| by.value.to_lowercase()).any(|by| words.contains(&by.as_str()))
}
