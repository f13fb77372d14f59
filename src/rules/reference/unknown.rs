//! References to something that does not exist.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "reference/unknown",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::UnknownReference]),
    explanation: Explanation {
        en: include_str!("unknown.md"),
        fi: include_str!("unknown.fi.md"),
        sv: include_str!("unknown.sv.md"),
    },
};
