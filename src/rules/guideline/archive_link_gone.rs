//! Links of older texts to what is no more.

use crate::diagnostic::Level;
use crate::parse::markdown::Link;
use crate::resolve::links::is_lost;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/archive-link-gone",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("archive_link_gone.md"),
        fi: include_str!("archive_link_gone.fi.md"),
        sv: include_str!("archive_link_gone.sv.md"),
    },
};

/// One finding a text: an old text may refer to much that is gone, and none of it is to be edited.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    for doc in site.older_docs() {
        let lost: Vec<&Link> = doc.outline.links.iter().filter(|link| is_lost(site, doc, link)).collect();
        if let Some(first) = lost.first() {
            found.at(first.span).fact("to", &first.to).fact("n", lost.len().to_string());
        }
    }
}
