//! An accessibility statement that claims to meet everything and lists what it does not meet.

use crate::diagnostic::Level;
use crate::raw::{Conformity, GapGround};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/accessibility-full-with-gaps",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("accessibility_full_with_gaps.md"),
        fi: include_str!("accessibility_full_with_gaps.fi.md"),
        sv: include_str!("accessibility_full_with_gaps.sv.md"),
    },
};

/// What the law does not reach is a warning only: the site may meet all that is asked of it, but the official model keeps
/// "full" for sites without exceptions.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(statement) = &subject.site.settings.accessibility else { return };
    if statement.conformity.value != Conformity::Full || statement.gaps.is_empty() {
        return;
    }
    let outside = statement.gaps.iter().all(|gap| gap.ground == GapGround::OutOfScope);
    let at = statement.conformity.span;
    if outside {
        found.warn_at(at).kind("out-of-scope")
    } else {
        found.at(at)
    };
}
