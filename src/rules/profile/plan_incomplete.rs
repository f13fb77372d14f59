//! Communications plans that are called finished though parts of them are empty.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::parse::yaml::{Kind, Node};
use crate::raw::{Plan, PlanState};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/plan-incomplete",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D12"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("plan_incomplete.md"),
        fi: include_str!("plan_incomplete.fi.md"),
        sv: include_str!("plan_incomplete.sv.md"),
    },
};

/// Characters that the background of a plan may have.
const BACKGROUND: usize = 1_000;

/// A finding names the keys that are empty, which are the format's own words, and nothing that stands in a plan.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in subject.site.profiles.values() {
        let Some(plan) = internals.of(&profile.id).and_then(|half| half.plan.as_ref()) else {
            continue;
        };
        if let Some(background) = plan.background.as_ref().filter(|node| length(node) > BACKGROUND) {
            found.about(&profile.id, background.span).kind("background");
        }
        let Some(state) = plan.state.as_ref().filter(|state| is_finished(state.value)) else {
            continue;
        };
        let empty = empty_parts(plan);
        if !empty.is_empty() {
            found.about(&profile.id, state.span).fact("parts", empty.join(", "));
        }
    }
}

fn is_finished(state: PlanState) -> bool {
    matches!(state, PlanState::Complete | PlanState::Archived)
}

fn length(node: &Node) -> usize {
    match &node.kind {
        Kind::Str(text) => text.trim().chars().count(),
        _ => 0,
    }
}

fn is_written(node: &Node) -> bool {
    match &node.kind {
        Kind::Null => false,
        Kind::Str(text) => !text.trim().is_empty(),
        Kind::Seq(items) => items.iter().any(is_written),
        Kind::Map(entries) => entries.iter().any(|(_, value)| is_written(value)),
        Kind::Bool(_) | Kind::Int(_) | Kind::Float(_) => true,
    }
}

/// The keys of the plan's eight parts behind which nothing stands. What cannot be read has been told as such.
fn empty_parts(plan: &Plan) -> Vec<&'static str> {
    let texts = [
        ("tools", &plan.tools),
        ("audiences", &plan.audiences),
        ("why_these_tools", &plan.why_these_tools),
        ("goal", &plan.goal),
        ("content", &plan.content),
        ("frequency", &plan.frequency),
        ("interaction", &plan.interaction),
        ("website", &plan.website),
        ("responsible", &plan.responsible),
        ("coordination", &plan.coordination),
        ("continuity", &plan.continuity),
        ("evaluation", &plan.evaluation),
        ("background", &plan.background),
    ];
    let lists = [("languages", plan.languages.is_empty()), ("updaters", plan.updaters.is_empty())];
    let texts = texts.into_iter().filter(|(_, node)| !node.as_ref().is_some_and(is_written)).map(|(key, _)| key);
    let lists = lists.into_iter().filter(|(key, empty)| *empty && !plan.has(key)).map(|(key, _)| key);
    let empty: Vec<&str> = texts.chain(lists).collect();
    Plan::FIELDS.iter().copied().filter(|key| empty.contains(key)).collect()
}
