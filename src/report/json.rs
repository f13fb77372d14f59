//! One object a line, for programs.
//!
//! In: a report. Out: lines, and the schema that each of them fits. Never true: a field that the schema does not know.

use super::Report;
use super::owners::Owners;
use super::place::{Place, place, prints};
use super::words::message;
use crate::diagnostic::{Age, Level};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

/// One finding of `aito check` or `aito build`, as `--format json` writes one a line.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "A finding of Aito")]
struct Row<'a> {
    /// The rule's name; `aito explain NAME` tells about it.
    #[schemars(pattern(r"^[a-z]+/[a-z0-9-]+$"))]
    rule: &'a str,
    /// How bad: with an `error` nothing is published and the program ends with 1; with `warn` alone it ends with 0.
    level: Word,
    /// The file, counted from the site's folder.
    file: String,
    /// The line on which it begins, from 1.
    #[schemars(range(min = 1))]
    line: usize,
    /// The character at which it begins, from 1.
    #[schemars(range(min = 1))]
    column: usize,
    /// The line on which it ends.
    #[schemars(range(min = 1))]
    end_line: usize,
    /// The character behind its last one.
    #[schemars(range(min = 1))]
    end_column: usize,
    /// What is wrong, in the run's language.
    message: String,
    /// Why it matters.
    why: Option<String>,
    /// How to mend it.
    mend: Option<String>,
    /// The unit that keeps the file, where one is known.
    unit: Option<&'a str>,
    /// A name that stays with the finding while lines move above it, for comparing runs.
    #[schemars(pattern(r"^[0-9a-f]{32}$"))]
    print: String,
    /// The second place, where two disagree.
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Other>,
    /// With `--changed-since` only: whether the change brought it or it was there before.
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<Change>,
    /// With `--changed-since` only: the day on which the file of a finding that was there before was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    since: Option<String>,
}

/// How bad a finding is.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "Level")]
enum Word {
    Error,
    Warn,
}

/// How a finding stands to a change.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Change {
    New,
    Before,
}

/// A second place.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Place")]
struct Other {
    /// The file, counted from the site's folder.
    file: String,
    /// The line, from 1.
    #[schemars(range(min = 1))]
    line: usize,
    /// The character, from 1.
    #[schemars(range(min = 1))]
    column: usize,
}

/// All findings, one JSON object a line.
#[must_use]
pub fn json(report: &Report<'_>) -> String {
    let owners = Owners::of(report.findings, report.sources);
    let mut out = String::new();
    for (finding, print) in report.findings.iter().zip(prints(report)) {
        let words = message(finding, report.words);
        let Place { file, line, column, end_line, end_column, units: _ } = place(finding.at, report.sources);
        let (change, since) = match finding.age {
            Age::Unasked => (None, None),
            Age::New => (Some(Change::New), None),
            Age::Before(day) => (Some(Change::Before), day.map(|day| day.to_string())),
        };
        let row = Row {
            rule: finding.rule,
            level: if finding.level == Level::Error { Word::Error } else { Word::Warn },
            file,
            line,
            column,
            end_line,
            end_column,
            message: words.what,
            why: words.why,
            mend: words.mend,
            unit: owners.unit(finding),
            print,
            other: finding.other.map(|other| {
                let Place { file, line, column, .. } = place(other, report.sources);
                Other { file, line, column }
            }),
            change,
            since,
        };
        out.push_str(&serde_json::to_string(&row).unwrap_or_default());
        out.push('\n');
    }
    out
}

/// What a line of [`json`] looks like, as JSON Schema 2020-12.
#[must_use]
pub fn findings_schema() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let settings = settings.with_transform(RecursiveTransform(without_widths));
    settings.into_generator().into_root_schema_for::<Row<'_>>()
}

/// How wide a number is in this program is nobody else's business, and each object has the fields named and no others.
fn without_widths(schema: &mut Schema) {
    if schema.get("format").and_then(|format| format.as_str()).is_some_and(|format| format.starts_with("uint")) {
        schema.remove("format");
    }
    if schema.get("properties").is_some() {
        schema.insert("additionalProperties".to_owned(), false.into());
    }
}
