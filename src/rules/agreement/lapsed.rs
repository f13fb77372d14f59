//! Exceptions whose last day has passed.

use crate::diagnostic::Level;
use crate::rules::agreements::agreements;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "agreement/lapsed",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["ours-agreements"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("lapsed.md"),
        fi: include_str!("lapsed.fi.md"),
        sv: include_str!("lapsed.sv.md"),
    },
};

/// What the exception was for is told as a warning from now on, beside this.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for agreement in agreements(subject).filter(|agreement| agreement.written.has_lapsed(subject.today)) {
        if let Some(until) = &agreement.written.until {
            let fault = found.at(until.span).fact("rule", &agreement.rule.value);
            fault.fact("day", until.value.to_string());
        }
    }
}
