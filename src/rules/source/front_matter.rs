//! Front matter that is absent or never closes.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "source/front-matter",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::FrontMatter]),
    explanation: Explanation {
        en: include_str!("front_matter.md"),
        fi: include_str!("front_matter.fi.md"),
        sv: include_str!("front_matter.sv.md"),
    },
};
