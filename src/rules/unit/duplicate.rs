//! Two units with one id.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "unit/duplicate",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D2"],
    check: Check::Facts(&[What::UnitDuplicate]),
    explanation: Explanation {
        en: include_str!("duplicate.md"),
        fi: include_str!("duplicate.fi.md"),
        sv: include_str!("duplicate.sv.md"),
    },
};
