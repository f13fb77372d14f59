//! Private profiles among the records.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/private-listed",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D8"],
    check: Check::Facts(&[What::PrivateListed]),
    explanation: include_str!("private_listed.md"),
};
