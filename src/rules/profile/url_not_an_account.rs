//! Addresses that name no account.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::{Check, Explanation, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/url-not-an-account",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D1"],
    check: Check::Facts(&[What::NotAnAccount]),
    explanation: Explanation {
        en: include_str!("url_not_an_account.md"),
        fi: include_str!("url_not_an_account.fi.md"),
        sv: include_str!("url_not_an_account.sv.md"),
    },
};
