//! Units that answer for something and in which nobody is responsible.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::model::Unit;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "unit/role-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D2"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("role_missing.md"),
        fi: include_str!("role_missing.fi.md"),
        sv: include_str!("role_missing.sv.md"),
    },
};

/// A record without a role of its own is no profile of the site: `profile/owner-missing` has told the unit there.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for id in &subject.site.units.order {
        let Some(unit) = subject.site.units.get(id) else { continue };
        let responsible = subject.site.units.chain(id).any(|unit| unit.role.is_some());
        if !responsible && answers(subject, unit) && !told(subject, unit) {
            found.at(unit.span).fact("id", id.as_str());
        }
    }
}

fn answers(subject: &Subject<'_>, unit: &Unit) -> bool {
    let open = subject.site.profiles.values().filter(|profile| profile.status.value != Status::Closed);
    let of_guidelines = subject.site.guidelines.values().filter_map(|guideline| guideline.owner.as_ref());
    open.map(|profile| &profile.owner).chain(of_guidelines).any(|owner| owner.unit == unit.id)
}

fn told(subject: &Subject<'_>, unit: &Unit) -> bool {
    let about = |fact: &(&str, String)| fact.0 == "id" && fact.1 == unit.id.as_str();
    let missing = subject.resolved.faults.iter().filter(|fault| fault.what == What::OwnerMissing);
    missing.flat_map(|fault| &fault.facts).any(about)
}
