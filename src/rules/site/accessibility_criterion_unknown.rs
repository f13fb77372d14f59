//! A gap of the accessibility statement that cites a criterion which WCAG 2.1 doesn't have, or which nobody has to meet.

use crate::diagnostic::Level;
use crate::parse::shape::nearest;
use crate::raw::wcag::{Standing, WCAG, standing};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/accessibility-criterion-unknown",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("accessibility_criterion_unknown.md"),
        fi: include_str!("accessibility_criterion_unknown.fi.md"),
        sv: include_str!("accessibility_criterion_unknown.sv.md"),
    },
};

/// A number that does not exist is surely wrong. One that the law does not ask for is a warning: the statement would
/// seem to measure the site by more than it claims.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(statement) = &subject.site.settings.accessibility else { return };
    for criterion in statement.gaps.iter().filter_map(|gap| gap.criterion.as_ref()) {
        let number = criterion.value.as_str();
        let fault = match standing(number) {
            Standing::Asked(_) => continue,
            Standing::Beyond => found.warn_at(criterion.span).kind("beyond"),
            Standing::Later => found.warn_at(criterion.span).kind("later"),
            Standing::Unknown => {
                let known: Vec<&str> = WCAG.iter().map(|one| one.number).collect();
                let suggestion = nearest(number, &known).unwrap_or("1.3.1");
                found.at(criterion.span).fact("suggestion", suggestion)
            }
        };
        fault.fact("found", number);
    }
}
