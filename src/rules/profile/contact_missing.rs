//! Profiles that nobody can reach officially.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/contact-missing",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D3"],
    check: Check::Facts(&[What::ContactMissing]),
    explanation: include_str!("contact_missing.md"),
};
