//! Keys that the format does not have.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/unknown-field",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["ours"],
    check: Check::Facts(&[What::UnknownField]),
    explanation: Explanation {
        en: include_str!("unknown_field.md"),
        fi: include_str!("unknown_field.fi.md"),
        sv: include_str!("unknown_field.sv.md"),
    },
};
