//! Profiles in use that do not say how soon they answer.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/response-time-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D10"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("response_time_missing.md"),
        fi: include_str!("response_time_missing.fi.md"),
        sv: include_str!("response_time_missing.sv.md"),
    },
};

/// Quiet where `profile/service-hours-missing` tells that the whole of `service` is missing.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for record in subject.records() {
        let profile = record.profile;
        let asked = subject.in_use(profile) && subject.is_written_to(profile);
        if !asked || record.written(&["service", "response"]).is_some() {
            continue;
        }
        let some = record.written(&["service"]).is_some();
        if some || !subject.tells("profile/service-hours-missing", profile) {
            found.about(&profile.id, record.key("service"));
        }
    }
}
