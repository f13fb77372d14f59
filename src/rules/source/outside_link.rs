//! Links that leave the site.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/outside-link",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D20"],
    check: Check::Facts(&[What::OutsideLink]),
    explanation: include_str!("outside_link.md"),
};
