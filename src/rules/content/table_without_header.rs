//! Tables whose columns have no headings.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/table-without-header",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("table_without_header.md"),
        fi: include_str!("table_without_header.fi.md"),
        sv: include_str!("table_without_header.sv.md"),
    },
};

/// A header row always stands in Markdown; one without a word is none. The corner above row headings may stay empty.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for doc in subject.site.docs() {
        for table in &doc.outline.tables {
            if table.header.iter().all(|cell| cell.trim().is_empty()) {
                found.at(table.span).fact("columns", table.header.len().to_string());
            }
        }
    }
}
