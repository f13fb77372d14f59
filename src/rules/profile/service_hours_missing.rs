//! Profiles in use that do not say when anybody reads them.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/service-hours-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D10"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("service_hours_missing.md"),
        fi: include_str!("service_hours_missing.fi.md"),
        sv: include_str!("service_hours_missing.sv.md"),
    },
};

/// Where a record says nothing of its service at all, this rule speaks for the other two as well: one finding, not
/// three.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for record in subject.records() {
        let profile = record.profile;
        if !subject.in_use(profile) || !subject.is_written_to(profile) {
            continue;
        }
        if record.written(&["service"]).is_none() {
            found.about(&profile.id, record.key("service")).kind("service");
        } else if record.written(&["service", "hours"]).is_none() {
            found.about(&profile.id, record.key("service"));
        }
    }
}
