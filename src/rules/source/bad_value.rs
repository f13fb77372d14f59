//! Values of another shape than the format has.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/bad-value",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::BadValue]),
    explanation: Explanation {
        en: include_str!("bad_value.md"),
        fi: include_str!("bad_value.fi.md"),
        sv: include_str!("bad_value.sv.md"),
    },
};
