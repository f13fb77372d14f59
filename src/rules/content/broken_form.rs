//! Forms that nobody could fill in, or whose answers would be of no use.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/broken-form",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D37"],
    check: Check::Facts(&[What::BrokenForm]),
    explanation: Explanation {
        en: include_str!("broken_form.md"),
        fi: include_str!("broken_form.fi.md"),
        sv: include_str!("broken_form.sv.md"),
    },
};
