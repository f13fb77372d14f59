//! Private profiles among the records.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/private-listed",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D8"],
    check: Check::Facts(&[What::PrivateListed]),
    explanation: Explanation {
        en: include_str!("private_listed.md"),
        fi: include_str!("private_listed.fi.md"),
        sv: include_str!("private_listed.sv.md"),
    },
};
