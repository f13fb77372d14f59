//! An accessibility statement that nobody has looked through for a year.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/accessibility-statement-old",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D41", "ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("accessibility_statement_old.md"),
        fi: include_str!("accessibility_statement_old.fi.md"),
        sv: include_str!("accessibility_statement_old.sv.md"),
    },
};

/// Days after which a statement is old.
const YEAR: i64 = 366;

/// The latest of the days that it gives counts; one without any day is not known to be old.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(statement) = &subject.site.settings.accessibility else { return };
    let assessed = statement.assessment.as_ref().and_then(|assessment| assessment.on.as_ref());
    let days = [assessed, statement.prepared.as_ref(), statement.updated.as_ref()];
    let latest = days.into_iter().flatten().max_by_key(|day| day.value);
    if let Some(day) = latest.filter(|day| subject.today.days_since(day.value) > YEAR) {
        found.at(day.span).fact("day", day.value.to_string()).fact("today", subject.today.to_string());
    }
}
