//! HTML in Markdown.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/raw-html",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::RawHtml]),
    explanation: include_str!("raw_html.md"),
};
