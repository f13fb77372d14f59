//! Units that are above each other.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "unit/cycle",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D2"],
    check: Check::Facts(&[What::UnitCycle]),
    explanation: Explanation {
        en: include_str!("cycle.md"),
        fi: include_str!("cycle.fi.md"),
        sv: include_str!("cycle.sv.md"),
    },
};
