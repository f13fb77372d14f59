//! Profiles that nobody answers for.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/owner-missing",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D2"],
    check: Check::Facts(&[What::OwnerMissing]),
    explanation: include_str!("owner_missing.md"),
};
