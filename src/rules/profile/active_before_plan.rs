//! Accounts that are in use though their communications plan is not finished.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::raw::PlanState;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/active-before-plan",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D12"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("active_before_plan.md"),
        fi: include_str!("active_before_plan.fi.md"),
        sv: include_str!("active_before_plan.sv.md"),
    },
};

/// How far the plan has come is internal; the finding says only that it isn't finished.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in subject.site.profiles.values().filter(|profile| subject.is_kept(profile)) {
        let plan = internals.of(&profile.id).and_then(|half| half.plan.as_ref());
        let state = plan.and_then(|plan| plan.state.as_ref());
        let unfinished = |state| matches!(state, PlanState::Draft | PlanState::Submitted | PlanState::Returned);
        if let Some(state) = state.filter(|state| unfinished(state.value)) {
            found.about(&profile.id, profile.status.span).and(state.span).fact("status", profile.status.value.word());
        }
    }
}
