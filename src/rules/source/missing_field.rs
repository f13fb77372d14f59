//! Required keys that are not there.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/missing-field",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::MissingField]),
    explanation: include_str!("missing_field.md"),
};
