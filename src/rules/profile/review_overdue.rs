//! Records that nobody has confirmed for longer than the organisation allows.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/review-overdue",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D6", "D22"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("review_overdue.md"),
        fi: include_str!("review_overdue.fi.md"),
        sv: include_str!("review_overdue.sv.md"),
    },
};

/// A standby profile is unused by nature; `profile/access-test-overdue` asks after it.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let period = subject.site.settings.profile_review;
    for profile in subject.site.profiles.values().filter(|profile| subject.in_use(profile)) {
        let Some(reviewed) = &profile.reviewed else {
            continue;
        };
        let due = period.after(reviewed.value);
        if due < subject.today {
            let fault = found.about(&profile.id, reviewed.span).fact("reviewed", reviewed.value.to_string());
            fault.fact("due", due.to_string()).fact("today", subject.today.to_string());
        }
    }
}
