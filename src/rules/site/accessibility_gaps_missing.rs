//! An accessibility statement that says the site does not meet everything and doesn't say what.

use crate::diagnostic::Level;
use crate::raw::Conformity;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/accessibility-gaps-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("accessibility_gaps_missing.md"),
        fi: include_str!("accessibility_gaps_missing.fi.md"),
        sv: include_str!("accessibility_gaps_missing.sv.md"),
    },
};

/// The law asks for the list; a site that has none yet must still be able to close an account.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(statement) = &subject.site.settings.accessibility else { return };
    if statement.conformity.value != Conformity::Full && statement.gaps.is_empty() {
        found.at(statement.conformity.span).fact("found", statement.conformity.value.word());
    }
}
