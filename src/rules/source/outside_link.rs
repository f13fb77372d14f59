//! Links that leave the site.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/outside-link",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D20"],
    check: Check::Facts(&[What::OutsideLink]),
    explanation: Explanation {
        en: include_str!("outside_link.md"),
        fi: include_str!("outside_link.fi.md"),
        sv: include_str!("outside_link.sv.md"),
    },
};
