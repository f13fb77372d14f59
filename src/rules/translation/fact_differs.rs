//! Facts that differ between translations.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "translation/fact-differs",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D30"],
    check: Check::Facts(&[What::FactDiffers]),
    explanation: Explanation {
        en: include_str!("fact_differs.md"),
        fi: include_str!("fact_differs.fi.md"),
        sv: include_str!("fact_differs.sv.md"),
    },
};
