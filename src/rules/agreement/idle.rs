//! Exceptions that nothing needs any more.

use crate::diagnostic::Level;
use crate::raw::Internal;
use crate::rules::agreements::agreements;
use crate::rules::keeping::is_in_use;
use crate::rules::{Check, Explanation, Found, Needs, Rule, Subject, Weight, find};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "agreement/idle",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["ours-agreements"],
    check: Check::Agreements(check),
    explanation: Explanation {
        en: include_str!("idle.md"),
        fi: include_str!("idle.fi.md"),
        sv: include_str!("idle.sv.md"),
    },
};

/// Quiet where it cannot be known, or changes with the day: a rule that was skipped or reads the clock, one that looks at
/// finished files, an account that is not in use, an exception that has lapsed and is told for that.
fn check(subject: &Subject<'_>, needs: &Needs, found: &mut Found) {
    for agreement in agreements(subject) {
        let Some(rule) = find(&agreement.rule.value) else { continue };
        let looked = match rule.check {
            Check::Site(_) => rule.weight == Weight::Adjustable,
            Check::Internal(_) => {
                rule.weight == Weight::Adjustable && subject.resolved.has_internal() == Internal::Present
            }
            Check::Facts(_) | Check::Agreements(_) | Check::Answers(_) | Check::Artifacts(..) => false,
        };
        let kept = is_in_use(subject, agreement.profile);
        let lapsed = agreement.written.has_lapsed(subject.today);
        if looked && kept && !lapsed && !needs.has(&agreement.profile.id, rule.name) {
            found.at(agreement.rule.span).fact("rule", rule.name);
        }
    }
}
