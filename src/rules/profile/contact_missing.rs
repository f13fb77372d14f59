//! Profiles that nobody can reach officially.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/contact-missing",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D3"],
    check: Check::Facts(&[What::ContactMissing]),
    explanation: Explanation {
        en: include_str!("contact_missing.md"),
        fi: include_str!("contact_missing.fi.md"),
        sv: include_str!("contact_missing.sv.md"),
    },
};
