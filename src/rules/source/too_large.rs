//! Files past a limit of size or depth.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/too-large",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::TooLarge]),
    explanation: Explanation {
        en: include_str!("too_large.md"),
        fi: include_str!("too_large.fi.md"),
        sv: include_str!("too_large.sv.md"),
    },
};
