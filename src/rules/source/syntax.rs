//! YAML that cannot be read.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/syntax",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::Syntax]),
    explanation: Explanation {
        en: include_str!("syntax.md"),
        fi: include_str!("syntax.fi.md"),
        sv: include_str!("syntax.sv.md"),
    },
};
