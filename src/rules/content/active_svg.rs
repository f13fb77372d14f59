//! Pictures that can run code.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/active-svg",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D41"],
    check: Check::Facts(&[What::ActiveSvg]),
    explanation: Explanation {
        en: include_str!("active_svg.md"),
        fi: include_str!("active_svg.fi.md"),
        sv: include_str!("active_svg.sv.md"),
    },
};
