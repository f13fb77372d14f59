//! Links that lead on to an account, in the place of its own address.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/short-link",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D1"],
    check: Check::Facts(&[What::ShortLink]),
    explanation: include_str!("short_link.md"),
};
