//! Exceptions from rules that have none.

use crate::diagnostic::Level;
use crate::rules::agreements::agreements;
use crate::rules::find;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "agreement/fixed-rule",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours-agreements"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("fixed_rule.md"),
        fi: include_str!("fixed_rule.fi.md"),
        sv: include_str!("fixed_rule.sv.md"),
    },
};

/// The rule goes on finding what it finds; this says why the exception does nothing about it.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for agreement in agreements(subject) {
        let rule = find(&agreement.rule.value);
        if rule.is_some_and(|rule| matches!(rule.weight, Weight::Fixed | Weight::Needed)) {
            found.at(agreement.rule.span).fact("rule", &agreement.rule.value);
        }
    }
}
