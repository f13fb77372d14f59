//! Findings as SARIF 2.1.0, which code hosts and editors' programs read.
//!
//! In: a report. Out: one JSON document. Never true: an address that is not percent-encoded, a column counted in other
//! units than the document says.

use super::Report;
use super::owners::Owners;
use super::place::{Place, place, prints};
use super::words::{before, message};
use crate::diagnostic::{Age, Diagnostic, Level};
use crate::rules::{self, Rule, Weight};
use crate::source::Span;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Where the published schema lies.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The folder that paths are counted from; code hosts know it by this name.
const ROOT: &str = "%SRCROOT%";
/// What stands in an address as it is.
const AS_IT_IS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// All findings as one document.
#[must_use]
pub fn sarif(report: &Report<'_>) -> String {
    let found: BTreeSet<&str> = report.findings.iter().map(|finding| finding.rule).collect();
    let used: Vec<&Rule> = found.iter().filter_map(|name| rules::find(name)).collect();
    let owners = Owners::of(report.findings, report.sources);
    let prints = prints(report);
    let results: Vec<Value> = report
        .findings
        .iter()
        .zip(&prints)
        .map(|(finding, print)| result(finding, print, report, &used, owners.unit(finding)))
        .collect();
    let lang = report.words.lang();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Aito",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": lang,
                "rules": used.iter().map(|rule| descriptor(rule, lang)).collect::<Vec<_>>(),
            }},
            "language": lang,
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": {ROOT: {"description": {"text": report.words.word("report-root")}}},
            "invocations": [{"executionSuccessful": true}],
            "results": results,
        }],
    });
    format!("{document}\n")
}

/// A rule, with its explanation in the run's language.
fn descriptor(rule: &Rule, lang: &str) -> Value {
    let prose = rule.explanation.prose(lang);
    let prose = prose.split_once('\n').map_or(prose, |(_, rest)| rest.trim_start());
    let first = prose.split("\n\n").next().unwrap_or(prose).replace('\n', " ");
    let help = help(&rule.explanation.text(lang));
    let duties: Vec<Value> = rule
        .sources
        .iter()
        .filter_map(|key| {
            let (standing, text) = rules::duty(key, lang)?;
            Some(json!({"key": key, "standing": standing, "text": text}))
        })
        .collect();
    let group = rule.name.split('/').next().unwrap_or_default();
    let fixed = (rule.weight == Weight::Fixed).then_some("fixed");
    let tags: Vec<&str> = std::iter::once(group).chain(fixed).chain(rule.sources.iter().copied()).collect();
    json!({
        "id": rule.name,
        "shortDescription": {"text": sentence(&first)},
        "fullDescription": {"text": first},
        "help": {"text": help, "markdown": help},
        "defaultConfiguration": {"level": level(rule.level)},
        "properties": {"tags": tags, "duties": duties},
    })
}

/// The first sentence of a text.
fn sentence(text: &str) -> &str {
    text.find(". ").and_then(|at| text.get(..=at)).unwrap_or(text)
}

/// An explanation without what only the tests read: an example's file stands above it.
fn help(text: &str) -> String {
    let line = |line: &str| {
        let Some((language, rest)) = line.strip_prefix("```").and_then(|info| info.split_once(" file=")) else {
            return line.to_owned();
        };
        format!("`{}`:\n\n```{language}", rest.split_whitespace().next().unwrap_or_default())
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn result(finding: &Diagnostic, print: &str, report: &Report<'_>, used: &[&Rule], unit: Option<&str>) -> Value {
    let words = message(finding, report.words);
    let index = used.iter().position(|rule| rule.name == finding.rule);
    let text = [Some(words.what), words.why, words.mend, before(finding, report.words)];
    let mut result = Map::new();
    let mut put = |name: &str, value: Value| {
        result.insert(name.to_owned(), value);
    };
    put("ruleId", finding.rule.into());
    if let Some(index) = index {
        put("ruleIndex", index.into());
    }
    put("level", level(finding.level).into());
    put("message", json!({"text": text.into_iter().flatten().collect::<Vec<_>>().join("\n\n")}));
    put("locations", json!([location(finding.at, report, words.label.as_deref())]));
    if let Some(other) = finding.other {
        let mut related = location(other, report, Some(&report.words.word("cli-other-place")));
        if let Some(related) = related.as_object_mut() {
            related.insert("id".to_owned(), 1.into());
        }
        put("relatedLocations", json!([related]));
    }
    put("partialFingerprints", json!({"aito/v1": print}));
    let mut properties = Map::new();
    if let Some(unit) = unit {
        properties.insert("unit".to_owned(), unit.into());
    }
    match finding.age {
        Age::Unasked => {}
        Age::New => put("baselineState", "new".into()),
        Age::Before(day) => {
            put("baselineState", "unchanged".into());
            if let Some(day) = day {
                properties.insert("since".to_owned(), day.to_string().into());
            }
        }
    }
    if !properties.is_empty() {
        put("properties", properties.into());
    }
    result.into()
}

fn location(span: Span, report: &Report<'_>, label: Option<&str>) -> Value {
    let Place { file, line, end_line, units, .. } = place(span, report.sources);
    let uri = utf8_percent_encode(&format!("{}{file}", report.base), AS_IT_IS).to_string();
    let mut region = json!({"startLine": line});
    // A finding about a file as a whole is at its first line.
    if span.start < span.end {
        region = json!({"startLine": line, "startColumn": units.0, "endLine": end_line, "endColumn": units.1});
    }
    let physical = json!({"artifactLocation": {"uri": uri, "uriBaseId": ROOT}, "region": region});
    match label {
        Some(label) => json!({"physicalLocation": physical, "message": {"text": label}}),
        None => json!({"physicalLocation": physical}),
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warn => "warning",
        Level::Off => "none",
    }
}
