//! Two files with one id.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/duplicate-id",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::DuplicateId]),
    explanation: Explanation {
        en: include_str!("duplicate_id.md"),
        fi: include_str!("duplicate_id.fi.md"),
        sv: include_str!("duplicate_id.sv.md"),
    },
};
