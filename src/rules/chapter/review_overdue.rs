//! Chapters with a review of their own that is overdue.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "chapter/review-overdue",
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
    let chapters = subject.living().flat_map(|guideline| &guideline.chapters);
    for reviewed in chapters.filter_map(|chapter| chapter.reviewed.as_ref()) {
        let due = period.after(reviewed.value);
        if due < subject.today {
            let fault = found.at(reviewed.span).fact("day", reviewed.value.to_string());
            fault.fact("due", due.to_string()).fact("today", subject.today.to_string());
        }
    }
}
