//! Templates that cannot be used.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "template/error",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::Template]),
    explanation: include_str!("error.md"),
};
