//! Units of which it was not decided that they have no profile.

use crate::diagnostic::Level;
use crate::model::{Profile, Unit};
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "unit/no-profile",
    level: Level::Off,
    weight: Weight::Adjustable,
    sources: &["D12"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("no_profile.md"),
        fi: include_str!("no_profile.fi.md"),
        sv: include_str!("no_profile.sv.md"),
    },
};

/// What a unit below has counts for the one above, and what was decided above counts below.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let units = &subject.site.units;
    for unit in units.order.iter().filter_map(|id| units.get(id)) {
        let decided = units.chain(&unit.id).any(|unit| unit.no_profile.is_some());
        match (unit.no_profile, profile_of(subject, unit)) {
            (Some(at), Some(profile)) => {
                found.at(at).kind("decided").fact("id", unit.id.as_str()).fact("profile", profile.id.as_str());
            }
            (None, None) if !decided => {
                found.at(unit.span).fact("id", unit.id.as_str());
            }
            _ => {}
        }
    }
}

/// A profile that the unit or one below it keeps, uses or is about to open.
fn profile_of<'a>(subject: &'a Subject<'_>, unit: &Unit) -> Option<&'a Profile> {
    let within = |id| subject.site.units.is_within(id, &unit.id);
    let mut open = subject.site.profiles.values().filter(|profile| profile.status.value != Status::Closed);
    open.find(|profile| std::iter::once(&profile.owner.unit).chain(&profile.shared_with).any(within))
}
