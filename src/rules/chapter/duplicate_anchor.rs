//! Headings that ask for an anchor which something else on the page has.

use crate::diagnostic::Level;
use crate::parse::markdown::Heading;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use std::collections::BTreeMap;

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
        let headings = &doc.outline.headings;
        let lost = |heading: &&Heading| heading.named.as_ref().is_some_and(|named| *named != heading.anchor);
        if !headings.iter().any(|heading| lost(&heading)) {
            continue;
        }
        let owners: BTreeMap<&str, &Heading> =
            headings.iter().map(|heading| (heading.anchor.as_str(), heading)).collect();
        for heading in headings.iter().filter(lost) {
            let named = heading.named.as_deref().unwrap_or("");
            let fault = found.at(heading.span).fact("anchor", named).fact("suggestion", &heading.anchor);
            match owners.get(named) {
                Some(other) => fault.fact("other", &other.text).and(other.span),
                None => fault.kind("reserved"),
            };
        }
    }
}
