//! Records that are soon to be confirmed.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/review-due",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D6", "D22"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("review_due.md"),
        fi: include_str!("review_due.fi.md"),
        sv: include_str!("review_due.sv.md"),
    },
};

/// From nine tenths of the period on, until `profile/review-overdue` takes over.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let period = subject.site.settings.profile_review;
    for profile in subject.site.profiles.values().filter(|profile| subject.in_use(profile)) {
        let Some(reviewed) = &profile.reviewed else {
            continue;
        };
        let due = period.after(reviewed.value);
        let (whole, gone) = (due.days_since(reviewed.value), subject.today.days_since(reviewed.value));
        if gone * 10 >= whole * 9 && due >= subject.today {
            let fault = found.about(&profile.id, reviewed.span).fact("reviewed", reviewed.value.to_string());
            fault.fact("due", due.to_string()).fact("today", subject.today.to_string());
        }
    }
}
