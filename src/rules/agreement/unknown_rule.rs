//! Exceptions from rules that do not exist.

use crate::diagnostic::Level;
use crate::parse::shape::nearest;
use crate::rules::agreements::agreements;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::rules::{RULES, find};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "agreement/unknown-rule",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours-agreements"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("unknown_rule.md"),
        fi: include_str!("unknown_rule.fi.md"),
        sv: include_str!("unknown_rule.sv.md"),
    },
};

/// The same word under `rules` in `site.yaml` is `reference/unknown`'s.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    for agreement in agreements(subject).filter(|agreement| find(&agreement.rule.value).is_none()) {
        let fault = found.at(agreement.rule.span).fact("rule", &agreement.rule.value);
        if let Some(near) = nearest(&agreement.rule.value, &names) {
            fault.kind("suggestion").fact("suggestion", near);
        }
    }
}
