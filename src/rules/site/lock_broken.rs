//! Lines of `anchors.lock` that cannot be read.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/lock-broken",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Facts(&[What::LockBroken]),
    explanation: Explanation {
        en: include_str!("lock_broken.md"),
        fi: include_str!("lock_broken.fi.md"),
        sv: include_str!("lock_broken.sv.md"),
    },
};
