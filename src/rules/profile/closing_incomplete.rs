//! Closed profiles of which the record does not keep what it should.

use crate::diagnostic::Level;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/closing-incomplete",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D21"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("closing_incomplete.md"),
        fi: include_str!("closing_incomplete.fi.md"),
        sv: include_str!("closing_incomplete.sv.md"),
    },
};

/// Where the content is archived is internal: asked only of records that have an internal half.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for record in subject.records().into_iter().filter(|record| record.profile.status.value == Status::Closed) {
        let profile = record.profile;
        let lacks = |key: &&str| record.written(&["closed", key]).is_none();
        let missing: Vec<&str> = ["date", "reason"].into_iter().filter(lacks).collect();
        let at = record.written(&["closed"]).map_or(profile.status.span, |_| record.key("closed"));
        match missing.as_slice() {
            [] => {}
            [one] => {
                found.about(&profile.id, at).kind(if *one == "date" { "date" } else { "reason" });
            }
            _ => {
                found.about(&profile.id, at);
            }
        }
        let half = subject.resolved.internals.of(&profile.id);
        if let Some(half) = half.filter(|half| half.archive.is_none() && !half.has("archive")) {
            found.about(&profile.id, half.span).kind("archive").and(at);
        }
    }
}
