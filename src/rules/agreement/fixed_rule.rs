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

/// The rule goes on finding what it finds; this says why the exception does nothing about it. What reading takes down
/// belongs to no record, so of such a rule only the site's own level can be changed.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for agreement in agreements(subject) {
        let Some(rule) = find(&agreement.rule.value) else { continue };
        let fixed = matches!(rule.weight, Weight::Fixed | Weight::Needed);
        if !fixed && !matches!(rule.check, Check::Facts(_)) {
            continue;
        }
        let fault = found.at(agreement.rule.span).fact("rule", rule.name);
        if !fixed {
            fault.kind("everywhere");
        }
    }
}
