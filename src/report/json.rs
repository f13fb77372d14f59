//! One object a line, for programs.

use super::words::message;
use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::identity_code::mask;
use crate::source::{Sources, Span, line_column};
use serde::Serialize;

/// A finding as data.
#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    level: &'static str,
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    why: Option<String>,
    mend: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Place>,
}

/// A place.
#[derive(Serialize)]
struct Place {
    file: String,
    line: usize,
    column: usize,
}

/// All findings, one JSON object a line.
#[must_use]
pub fn json(findings: &[Diagnostic], sources: &Sources, catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for finding in findings {
        let words = message(finding, catalogue);
        let at = place(finding.at, sources);
        let text = sources.get(finding.at.file).map_or("", |file| file.text());
        let (end_line, end_column) = line_column(text, finding.at.range().end);
        let row = Row {
            rule: finding.rule,
            level: finding.level.word(),
            file: at.file,
            line: at.line,
            column: at.column,
            end_line,
            end_column,
            message: words.what,
            why: words.why,
            mend: words.mend,
            other: finding.other.map(|other| place(other, sources)),
        };
        out.push_str(&serde_json::to_string(&row).unwrap_or_default());
        out.push('\n');
    }
    out
}

fn place(span: Span, sources: &Sources) -> Place {
    let file = sources.get(span.file);
    let (line, column) = line_column(file.map_or("", |file| file.text()), span.range().start);
    Place { file: file.map_or_else(String::new, |file| mask(&file.path)), line, column }
}
