//! Profiles held ready of which nobody knows whether they still open.

use crate::diagnostic::Level;
use crate::raw::{Period, Status};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/access-test-overdue",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D6"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("access_test_overdue.md"),
        fi: include_str!("access_test_overdue.fi.md"),
        sv: include_str!("access_test_overdue.sv.md"),
    },
};

/// A profile that was opened in the past year need not have been tried again yet.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let standby = |status| status == Status::Standby;
    for profile in subject.site.profiles.values().filter(|p| standby(p.status.value) && !subject.is_over(p)) {
        let Some(last) = profile.reviewed.as_ref().or(profile.opened.as_ref()) else {
            continue;
        };
        let due = Period::YEAR.after(last.value);
        if due < subject.today {
            let case = if profile.reviewed.is_some() { "" } else { "never" };
            let fault = found.about(&profile.id, last.span).kind(case).fact("last", last.value.to_string());
            fault.fact("today", subject.today.to_string());
        }
    }
}
