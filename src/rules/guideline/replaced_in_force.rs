//! Guidelines that go on being in force although another one replaces them.

use crate::diagnostic::Level;
use crate::model::Guideline;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::Day;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/replaced-in-force",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("replaced_in_force.md"),
        fi: include_str!("replaced_in_force.fi.md"),
        sv: include_str!("replaced_in_force.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for old in subject.site.guidelines.values() {
        let Some((new, citation)) = subject.successor(old) else {
            continue;
        };
        let from = new.valid.from.or(new.issued);
        if old.replaced_by.is_some() || ends_before(old, from) {
            continue;
        }
        let until = old.valid.until.as_ref().map(|until| until.span);
        let at = until.or(old.number.as_ref().map(|number| number.span)).or_else(|| {
            let front = subject.front(old)?;
            Some(subject.title(front))
        });
        let Some(at) = at else { continue };
        let name = new.number.as_ref().map_or(new.id.as_str(), |number| number.value.as_str());
        let fault = found.at(at).fact("number", name);
        match from {
            Some(from) => fault.fact("from", from.to_string()).fact("until", from.plus_days(-1).to_string()),
            None => fault.kind("undated"),
        };
        fault.and(citation.span);
    }
}

/// Whether a guideline has ended by the day on which its successor begins. Without that day, any end counts.
fn ends_before(old: &Guideline, from: Option<Day>) -> bool {
    let until = old.valid.until.as_ref().map(|until| until.value);
    let withdrawn = old.withdrawn.as_ref().map(|withdrawal| withdrawal.on);
    match from {
        Some(from) => until.is_some_and(|until| until < from) || withdrawn.is_some_and(|on| on <= from),
        None => until.is_some() || withdrawn.is_some(),
    }
}
