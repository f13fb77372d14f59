//! Two units with one id.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "unit/duplicate",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D2"],
    check: Check::Facts(&[What::UnitDuplicate]),
    explanation: include_str!("duplicate.md"),
};
