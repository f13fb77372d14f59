//! Links that lead on to an account, in the place of its own address.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/short-link",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D1"],
    check: Check::Facts(&[What::ShortLink]),
    explanation: Explanation {
        en: include_str!("short_link.md"),
        fi: include_str!("short_link.fi.md"),
        sv: include_str!("short_link.sv.md"),
    },
};
