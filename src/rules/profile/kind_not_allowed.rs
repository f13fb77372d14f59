//! Kinds of profiles that the organisation has decided not to have (D11).

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/kind-not-allowed",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D11"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("kind_not_allowed.md"),
        fi: include_str!("kind_not_allowed.fi.md"),
        sv: include_str!("kind_not_allowed.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let allowed = &subject.site.settings.kinds;
    for (id, kind) in &subject.resolved.kinds {
        if !allowed.contains(&kind.value) {
            let words: Vec<&str> = allowed.iter().map(|kind| kind.word()).collect();
            found.about(id, kind.span).fact("found", kind.value.word()).fact("allowed", words.join(", "));
        }
    }
}
