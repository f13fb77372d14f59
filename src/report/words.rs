//! The sentence of a finding: what, why, how to mend.

use crate::catalogue::{Arg, Catalogue};
use crate::diagnostic::{Age, Diagnostic, Level};
use crate::identity_code::mask;
use crate::value::{Day, Lang, Parse};

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

/// That a finding was there before a change, and since when at the latest; `None` where it is new or nobody asked.
pub(super) fn before(finding: &Diagnostic, catalogue: &Catalogue) -> Option<String> {
    let Age::Before(day) = finding.age else {
        return None;
    };
    // What was there before blocks only where nothing may lower it.
    let fixed = finding.level == Level::Error;
    let Some(day) = day else {
        return Some(catalogue.word(if fixed { "report-before-fixed-undated" } else { "report-before-undated" }));
    };
    let day = day.to_string();
    let day = written(&day, catalogue).unwrap_or(day);
    let id = if fixed { "report-before-fixed" } else { "report-before" };
    Some(catalogue.say(id, &[("day", Arg::Text(&day))]))
}

/// A value; keys of the catalogue become their words.
fn value_words(name: &str, value: &str, catalogue: &Catalogue) -> String {
    let keyed = match name {
        "expected" if value.starts_with("expected-") => catalogue.find(value, &[]),
        "reason" => catalogue.find(&format!("reason-{value}"), &[]),
        "form" => catalogue.find(&format!("form-{value}"), &[]),
        // What is to be copied into a file, `today` for one, stays as files have it; the rest is read by people.
        "day" | "due" | "from" | "issued" | "last" | "opened" | "reviewed" => written(value, catalogue),
        _ => None,
    };
    keyed.unwrap_or_else(|| mask(&value.chars().take(300).collect::<String>()))
}

/// A day as the language writes it; `None` for what is no day.
fn written(value: &str, catalogue: &Catalogue) -> Option<String> {
    Some(Day::parse(value).ok()?.written(&Lang::parse(catalogue.lang()).ok()?))
}
