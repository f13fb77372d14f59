//! Required keys that are not there.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/missing-field",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::MissingField]),
    explanation: Explanation {
        en: include_str!("missing_field.md"),
        fi: include_str!("missing_field.fi.md"),
        sv: include_str!("missing_field.sv.md"),
    },
};
