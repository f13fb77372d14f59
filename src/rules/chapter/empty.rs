//! Chapters without a text.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "chapter/empty",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("empty.md"),
        fi: include_str!("empty.fi.md"),
        sv: include_str!("empty.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for doc in subject.living_chapters() {
        let mut lines = subject.site.body(doc).lines().map(str::trim).filter(|line| !line.is_empty());
        if lines.all(|line| line.starts_with('#')) {
            found.at(subject.title(doc)).fact("title", &doc.title);
        }
    }
}
