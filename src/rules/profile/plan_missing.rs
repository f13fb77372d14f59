//! Profiles opened without a communications plan, where the organisation keeps plans.

use crate::diagnostic::Level;
use crate::model::Profile;
use crate::model::internal::Internals;
use crate::raw::{Half, ProfileKind, Status};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::Day;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/plan-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D12"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("plan_missing.md"),
        fi: include_str!("plan_missing.fi.md"),
        sv: include_str!("plan_missing.sv.md"),
    },
};

/// Accounts older than the first plan were opened before there were any; a record without an internal half says
/// nothing of plans at all.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    let plans = internals.halves.values().filter_map(|half| half.plan.as_ref());
    let Some(first) = plans.filter_map(|plan| plan.date.as_ref()).map(|day| day.value).min() else {
        return;
    };
    for profile in subject.site.profiles.values().filter(|profile| needs_plan(subject, profile, first)) {
        if internals.of(&profile.id).is_some_and(lacks) {
            found.about(&profile.id, profile.status.span);
        }
    }
}

fn lacks(half: &Half) -> bool {
    half.plan.is_none() && !half.has("plan")
}

/// Whether a unit's or a campaign's profile is to be opened, or was opened when plans were already made.
fn needs_plan(subject: &Subject<'_>, profile: &Profile, first: Day) -> bool {
    let shared = matches!(profile.kind.value, ProfileKind::Unit | ProfileKind::Campaign);
    let planned = profile.status.value == Status::Planned;
    let since = profile.opened.as_ref().is_some_and(|opened| opened.value >= first);
    shared && (planned || (since && subject.is_kept(profile)))
}
