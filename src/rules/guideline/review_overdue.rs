//! Guidelines that nobody has gone through for longer than the organisation has decided.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/review-overdue",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("review_overdue.md"),
        fi: include_str!("review_overdue.fi.md"),
        sv: include_str!("review_overdue.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(period) = subject.site.settings.guidelines_reviewed_every else {
        return;
    };
    for guideline in subject.living() {
        let Some(front) = subject.front(guideline) else {
            continue;
        };
        let (day, at, case) = match (&guideline.reviewed, guideline.issued) {
            (Some(reviewed), _) => (reviewed.value, Some(reviewed.span), ""),
            (None, Some(issued)) => (issued, subject.written(front.file, &["issued"]), "never"),
            (None, None) => continue,
        };
        let due = period.after(day);
        if due < subject.today {
            let fault = found.at(at.unwrap_or_else(|| subject.title(front)));
            fault.fact("day", day.to_string()).fact("due", due.to_string()).fact("today", subject.today.to_string());
            if case == "never" {
                fault.kind("never");
            }
        }
    }
}
