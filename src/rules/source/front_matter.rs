//! Front matter that is absent or never closes.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/front-matter",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::FrontMatter]),
    explanation: include_str!("front_matter.md"),
};
