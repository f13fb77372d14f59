//! Profiles that nobody answers for.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/owner-missing",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D2"],
    check: Check::Facts(&[What::OwnerMissing]),
    explanation: Explanation {
        en: include_str!("owner_missing.md"),
        fi: include_str!("owner_missing.fi.md"),
        sv: include_str!("owner_missing.sv.md"),
    },
};
