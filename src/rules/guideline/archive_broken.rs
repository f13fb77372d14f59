//! Older texts that cannot be kept readable.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/archive-broken",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D31"],
    check: Check::Facts(&[What::ArchiveBroken]),
    explanation: Explanation {
        en: include_str!("archive_broken.md"),
        fi: include_str!("archive_broken.fi.md"),
        sv: include_str!("archive_broken.sv.md"),
    },
};
