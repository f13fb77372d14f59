//! Findings as JUnit's XML, which every build server reads: a file is a suite, a finding a case that failed.
//!
//! In: a report. Out: one document. Never true: a character that XML cannot hold, a warning that counts as a failure.

use super::Report;
use super::owners::{Group, Owners};
use super::place::{address, path, plain};
use super::words::{before, message};
use crate::catalogue::Arg;
use crate::diagnostic::{Diagnostic, Level};
use std::fmt::Write as _;

/// All findings as one document; of a clean run one case that passed, since build servers take an empty one for a fault.
#[must_use]
pub fn junit(report: &Report<'_>) -> String {
    let failures = failures(report.findings);
    let tests = report.findings.len().max(1);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"Aito\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" time=\"0\">\n"
    );
    if report.findings.is_empty() {
        open(&mut out, "Aito", 1, 0);
        let name = attribute(&report.words.word("report-clean"));
        let _ = writeln!(out, "    <testcase classname=\"Aito\" name=\"{name}\" time=\"0\"/>\n  </testsuite>");
    }
    let owners = Owners::of(report.findings, report.sources);
    for of_file in report.findings.chunk_by(|a, b| a.at.file == b.at.file) {
        let Some(first) = of_file.first() else {
            continue;
        };
        open(&mut out, &path(first.at, report.sources), of_file.len(), self::failures(of_file));
        for finding in of_file {
            case(&mut out, finding, report, &owners);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

fn failures(findings: &[Diagnostic]) -> usize {
    findings.iter().filter(|finding| finding.level == Level::Error).count()
}

fn open(out: &mut String, name: &str, tests: usize, failures: usize) {
    let _ = writeln!(
        out,
        "  <testsuite name=\"{}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\" time=\"0\">",
        attribute(name)
    );
}

fn case(out: &mut String, finding: &Diagnostic, report: &Report<'_>, owners: &Owners<'_>) {
    let words = message(finding, report.words);
    let at = address(finding.at, report.sources);
    let other = finding.other.map(|other| {
        let place = address(other, report.sources);
        report.words.say("report-other", &[("place", Arg::Text(&place))])
    });
    let name = format!("{} {at}", finding.rule);
    // Whose it is: build servers gather cases by class.
    let class = match owners.group(finding) {
        Group::Unit(n) => owners.name(n, report.words.lang()).0.to_owned(),
        Group::Records => "profiles".to_owned(),
        Group::Texts => "content".to_owned(),
        Group::Site => "site".to_owned(),
    };
    let lines = [Some(at), Some(words.what.clone()), other, words.why, words.mend, before(finding, report.words)];
    let text = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let (tag, said) = match finding.level {
        Level::Error => {
            let said = format!(" message=\"{}\" type=\"{}\"", attribute(&words.what), attribute(finding.rule));
            ("failure", said)
        }
        Level::Warn | Level::Off => ("system-out", String::new()),
    };
    let _ = writeln!(
        out,
        "    <testcase classname=\"{}\" name=\"{}\" time=\"0\">\n      <{tag}{said}>{}</{tag}>\n    </testcase>",
        attribute(&class),
        attribute(&name),
        escaped(&text)
    );
}

/// A text between tags.
fn escaped(text: &str) -> String {
    let text: String = plain(text).chars().filter(|c| is_xml(*c)).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A text in double quotes; a line's end would be read as a space.
fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;").replace('\n', "&#10;").replace('\r', "&#13;").replace('\t', "&#9;")
}

/// What an XML document may hold.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}
