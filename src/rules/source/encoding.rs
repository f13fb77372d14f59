//! Files that are not UTF-8 text.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/encoding",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::Encoding]),
    explanation: Explanation {
        en: include_str!("encoding.md"),
        fi: include_str!("encoding.fi.md"),
        sv: include_str!("encoding.sv.md"),
    },
};
