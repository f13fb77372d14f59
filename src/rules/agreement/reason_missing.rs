//! Exceptions of which nobody knows why they were agreed.

use crate::diagnostic::Level;
use crate::rules::agreements::agreements;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "agreement/reason-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours-agreements"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("reason_missing.md"),
        fi: include_str!("reason_missing.fi.md"),
        sv: include_str!("reason_missing.sv.md"),
    },
};

/// A reason that is written wrongly is told where it is read.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for agreement in agreements(subject).filter(|agreement| !agreement.written.has("reason")) {
        found.at(agreement.rule.span).fact("rule", &agreement.rule.value);
    }
}
