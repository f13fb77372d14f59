//! HTML in Markdown.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/raw-html",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::RawHtml]),
    explanation: Explanation {
        en: include_str!("raw_html.md"),
        fi: include_str!("raw_html.fi.md"),
        sv: include_str!("raw_html.sv.md"),
    },
};
