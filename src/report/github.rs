//! Findings as GitHub shows them beside the lines of a change: workflow commands on standard output.
//!
//! In: a report. Out: `::error file=…,line=…::message`, one a line. Never true: a value that ends its command early or
//! begins another one.

use super::place::{place, plain};
use super::words::message;
use super::{Report, words};
use crate::catalogue::Arg;
use crate::diagnostic::{Age, Diagnostic, Level};
use std::fmt::Write as _;

/// All findings as workflow commands.
#[must_use]
pub fn github(report: &Report<'_>) -> String {
    let mut out = String::new();
    for finding in report.findings {
        let words = message(finding, report.words);
        let at = place(finding.at, report.sources);
        let mut properties = format!("file={},line={}", property(&format!("{}{}", report.base, at.file)), at.line);
        if at.end_line > at.line {
            let _ = write!(properties, ",endLine={}", at.end_line);
        }
        let _ = write!(properties, ",col={}", at.column);
        // GitHub takes an end column only within one line.
        if at.end_line == at.line && at.end_column > at.column {
            let _ = write!(properties, ",endColumn={}", at.end_column);
        }
        let title = report.words.say("report-title", &[("rule", Arg::Text(finding.rule))]);
        let text = told(finding, report, words);
        let _ = writeln!(out, "::{} {properties},title={}::{}", command(finding), property(&title), data(&text));
    }
    out
}

/// The kind of note that GitHub shows.
fn command(finding: &Diagnostic) -> &'static str {
    match (finding.level, finding.age) {
        (Level::Error, _) => "error",
        (_, Age::Before(_)) => "notice",
        _ => "warning",
    }
}

/// What is shown: what, the other place, why, how to mend it.
fn told(finding: &Diagnostic, report: &Report<'_>, words: words::Message) -> String {
    let other = finding.other.map(|other| {
        let place = super::place::address(other, report.sources);
        report.words.say("report-other", &[("place", Arg::Text(&place))])
    });
    let parts = [Some(words.what), other, words.why, words.mend, words::before(finding, report.words)];
    plain(&parts.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// A message: nothing in it may end the line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value: nothing in it may end the property either.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
