//! Chapters with a review of their own that is overdue.

use crate::diagnostic::Level;
use crate::model::Standing;
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
    let Some(days) = subject.site.settings.guidelines_reviewed_every else {
        return;
    };
    let kept = subject
        .site
        .guidelines
        .values()
        .filter(|guideline| matches!(guideline.standing(subject.today), Standing::InForce | Standing::NotYet));
    for reviewed in kept.flat_map(|guideline| &guideline.chapters).filter_map(|chapter| chapter.reviewed.as_ref()) {
        let due = reviewed.value.plus_days(days);
        if due < subject.today {
            let fault = found.at(reviewed.span).fact("day", reviewed.value.to_string());
            fault.fact("due", due.to_string()).fact("today", subject.today.to_string());
        }
    }
}
