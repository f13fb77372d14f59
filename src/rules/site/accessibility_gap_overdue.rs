//! A gap that was to be mended by a day which has passed.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/accessibility-gap-overdue",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D41", "ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("accessibility_gap_overdue.md"),
        fi: include_str!("accessibility_gap_overdue.fi.md"),
        sv: include_str!("accessibility_gap_overdue.sv.md"),
    },
};

/// The statement still promises a day in the past.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(statement) = &subject.site.settings.accessibility else { return };
    for until in statement.gaps.iter().filter_map(|gap| gap.until.as_ref()) {
        if until.value < subject.today {
            found.at(until.span).fact("day", until.value.to_string());
        }
    }
}
