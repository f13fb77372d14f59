//! Profiles whose owner is no unit of the organisation.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/owner-unknown",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D2"],
    check: Check::Facts(&[What::OwnerUnknown]),
    explanation: Explanation {
        en: include_str!("owner_unknown.md"),
        fi: include_str!("owner_unknown.fi.md"),
        sv: include_str!("owner_unknown.sv.md"),
    },
};
