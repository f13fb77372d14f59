//! Guidelines that replace each other in a circle.

use crate::diagnostic::Level;
use crate::model::{Citation, Guideline};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use crate::value::Id;
use std::collections::BTreeSet;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/replacement-cycle",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("replacement_cycle.md"),
        fi: include_str!("replacement_cycle.fi.md"),
        sv: include_str!("replacement_cycle.sv.md"),
    },
};

/// One guideline that gives way to another, and where that is written.
struct Step<'a> {
    old: &'a Guideline,
    new: &'a Guideline,
    at: Span,
}

fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let all: Vec<&Guideline> = site.guidelines.values().collect();
    let mut steps: Vec<Step<'_>> = Vec::new();
    for guideline in &all {
        if let (Some(by), Some(new)) = (&guideline.replaced_by, site.successor_named(guideline)) {
            steps.push(Step { old: guideline, new, at: by.span });
        }
        for citation in &guideline.replaces {
            let meant = all.iter().filter(|old| names(citation, guideline, old));
            steps.extend(meant.map(|old| Step { old, new: guideline, at: citation.span }));
        }
    }
    let mut told: BTreeSet<&Id> = BTreeSet::new();
    for step in &steps {
        if told.contains(&step.old.id) {
            continue;
        }
        if step.old.id == step.new.id {
            told.insert(&step.old.id);
            found.at(step.at).kind("self").fact("number", name(step.old));
        } else if let Some(way) = way(&steps, step.new, step.old) {
            let names: Vec<&str> = std::iter::once(name(step.old)).chain(way.iter().map(|one| name(one))).collect();
            found.at(step.at).fact("way", names.join(" → "));
            told.extend(way.iter().map(|one| &one.id));
        }
    }
}

/// Whether a citation means a guideline. Under the number alone, it means another one than its own.
fn names(citation: &Citation, own: &Guideline, old: &Guideline) -> bool {
    citation.names(old) && (old.id != own.id || (citation.issued.is_some() && citation.issued == own.issued))
}

/// The guidelines on the way from one to another, both included.
fn way<'a>(steps: &[Step<'a>], from: &'a Guideline, to: &Guideline) -> Option<Vec<&'a Guideline>> {
    let mut ways: Vec<Vec<&Guideline>> = vec![vec![from]];
    let mut seen: BTreeSet<&Id> = BTreeSet::from([&from.id]);
    let mut next = 0;
    while let Some(way) = ways.get(next).cloned() {
        next += 1;
        let Some(last) = way.last() else { continue };
        if last.id == to.id {
            return Some(way);
        }
        for step in steps.iter().filter(|step| step.old.id == last.id) {
            if seen.insert(&step.new.id) {
                ways.push(way.iter().copied().chain([step.new]).collect());
            }
        }
    }
    None
}

fn name(guideline: &Guideline) -> &str {
    guideline.number.as_ref().map_or(guideline.id.as_str(), |number| number.value.as_str())
}
