//! Headings that ask for an anchor which something else on the page has.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "chapter/duplicate-anchor",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D32"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("duplicate_anchor.md"),
        fi: include_str!("duplicate_anchor.fi.md"),
        sv: include_str!("duplicate_anchor.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for doc in subject.site.docs() {
        for heading in &doc.outline.headings {
            let Some(named) = heading.named.as_ref().filter(|named| **named != heading.anchor) else {
                continue;
            };
            let fault = found.at(heading.span).fact("anchor", named).fact("suggestion", &heading.anchor);
            match doc.outline.headings.iter().find(|other| other.anchor == *named) {
                Some(other) => fault.fact("other", &other.text).and(other.span),
                None => fault.kind("reserved"),
            };
        }
    }
}
