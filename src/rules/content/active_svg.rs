//! Pictures that can run code.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/active-svg",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D41"],
    check: Check::Facts(&[What::ActiveSvg]),
    explanation: include_str!("active_svg.md"),
};
