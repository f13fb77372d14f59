//! Units that are above each other.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "unit/cycle",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D2"],
    check: Check::Facts(&[What::UnitCycle]),
    explanation: include_str!("cycle.md"),
};
