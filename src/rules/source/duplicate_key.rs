//! Keys written twice.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/duplicate-key",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::DuplicateKey]),
    explanation: Explanation {
        en: include_str!("duplicate_key.md"),
        fi: include_str!("duplicate_key.fi.md"),
        sv: include_str!("duplicate_key.sv.md"),
    },
};
