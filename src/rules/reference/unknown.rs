//! References to something that does not exist.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "reference/unknown",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::UnknownReference]),
    explanation: include_str!("unknown.md"),
};
