//! Files whose names addresses cannot be made of.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/bad-name",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::BadName]),
    explanation: Explanation {
        en: include_str!("bad_name.md"),
        fi: include_str!("bad_name.fi.md"),
        sv: include_str!("bad_name.sv.md"),
    },
};
