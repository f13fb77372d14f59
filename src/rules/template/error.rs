//! Templates that cannot be used.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "template/error",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::Template]),
    explanation: Explanation {
        en: include_str!("error.md"),
        fi: include_str!("error.fi.md"),
        sv: include_str!("error.sv.md"),
    },
};
