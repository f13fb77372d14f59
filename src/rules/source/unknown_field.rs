//! Keys that the format does not have.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/unknown-field",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["ours"],
    check: Check::Facts(&[What::UnknownField]),
    explanation: include_str!("unknown_field.md"),
};
