//! The sentence of a finding: what, why, how to mend.

use crate::catalogue::{Arg, Catalogue};
use crate::diagnostic::Diagnostic;
use crate::identity_code::mask;

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: Option<String>,
    /// How to mend it.
    pub mend: Option<String>,
    /// A few words at the place itself.
    pub label: Option<String>,
}

/// The words of a finding; values that look like identity codes are masked.
#[must_use]
pub fn message(finding: &Diagnostic, catalogue: &Catalogue) -> Message {
    let base = finding.rule.replace('/', "-");
    let id = if finding.case.is_empty() { base.clone() } else { format!("{base}_{}", finding.case) };
    let facts: Vec<(&str, String)> =
        finding.facts.iter().map(|(name, value)| (*name, value_words(name, value, catalogue))).collect();
    let args: Vec<(&str, Arg<'_>)> = facts.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    let find = |attribute: &str| {
        let own = catalogue.find(&format!("{id}{attribute}"), &args);
        own.or_else(|| catalogue.find(&format!("{base}{attribute}"), &args))
    };
    Message {
        what: find("").unwrap_or_else(|| id.clone()),
        why: find(".why"),
        mend: find(".mend"),
        label: find(".label"),
    }
}

/// A value; keys of the catalogue become their words.
fn value_words(name: &str, value: &str, catalogue: &Catalogue) -> String {
    let keyed = match name {
        "expected" if value.starts_with("expected-") => catalogue.find(value, &[]),
        "reason" => catalogue.find(&format!("reason-{value}"), &[]),
        "form" => catalogue.find(&format!("form-{value}"), &[]),
        _ => None,
    };
    keyed.unwrap_or_else(|| mask(&value.chars().take(300).collect::<String>()))
}
