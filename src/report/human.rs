//! Findings drawn with excerpt and caret.

use super::words::message;
use crate::catalogue::{Arg, Catalogue};
use crate::diagnostic::{Diagnostic, Level};
use crate::identity_code::mask;
use crate::source::{Half, Sources, Span};
use codespan_reporting::diagnostic::{Diagnostic as Drawn, Label, Severity};
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term::{self, Config};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// All findings, drawn.
#[must_use]
pub fn human(findings: &[Diagnostic], sources: &Sources, catalogue: &Catalogue) -> String {
    let mut desk = Desk { sources, files: SimpleFiles::new(), numbers: BTreeMap::new() };
    let mut out = String::new();
    for finding in findings {
        desk.draw(finding, catalogue, &mut out);
    }
    out
}

/// The files that findings point into, masked.
struct Desk<'a> {
    sources: &'a Sources,
    files: SimpleFiles<String, String>,
    numbers: BTreeMap<usize, usize>,
}

impl Desk<'_> {
    /// The drawn file of a span; an internal file has no text to show, one without text is named alone.
    fn file(&mut self, span: Span) -> Option<usize> {
        let file = self.sources.get(span.file)?;
        if file.half == Half::Internal || file.text().is_empty() {
            return None;
        }
        let (files, index) = (&mut self.files, span.file.index());
        Some(*self.numbers.entry(index).or_insert_with(|| files.add(mask(&file.path), mask(file.text()))))
    }

    fn draw(&mut self, finding: &Diagnostic, catalogue: &Catalogue, out: &mut String) {
        let words = message(finding, catalogue);
        let severity = if finding.level == Level::Error { Severity::Error } else { Severity::Warning };
        let mut drawn = Drawn::new(severity).with_code(finding.rule).with_message(&words.what);
        let primary = self.file(finding.at);
        if let Some(file) = primary {
            let label = Label::primary(file, self.range(finding.at));
            drawn = drawn.with_label(label.with_message(words.label.clone().unwrap_or_default()));
        }
        if let Some(other) = finding.other
            && let Some(file) = self.file(other)
        {
            let label = Label::secondary(file, self.range(other)).with_message(catalogue.word("cli-other-place"));
            drawn = drawn.with_label(label);
        }
        let mut notes = Vec::new();
        if primary.is_none() {
            let path = self.sources.get(finding.at.file).map_or_else(String::new, |file| mask(&file.path));
            notes.push(
                catalogue
                    .say("cli-in-file", &[("file", Arg::Text(&path)), ("line", Arg::Text(&self.line(finding.at)))]),
            );
        }
        notes.extend(words.why);
        notes.extend(words.mend);
        notes.push(catalogue.say("cli-explain-hint", &[("rule", Arg::Text(finding.rule))]));
        let config = Config { before_label_lines: 1, after_label_lines: 1, ..Config::default() };
        let text = term::emit_into_string(&config, &self.files, &drawn.with_notes(notes));
        out.push_str(&text.unwrap_or(words.what));
        out.push('\n');
    }

    /// The line of a place in a file that isn't shown.
    fn line(&self, span: Span) -> String {
        let text = self.sources.get(span.file).map_or("", |file| file.text());
        crate::source::line_column(text, span.range().start).0.to_string()
    }

    /// A place as drawn: at least one character wide, its first line only where it is long, inside the text.
    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let text = self.sources.get(span.file).map_or("", |file| file.text());
        let start = span.range().start.min(text.len());
        let line_end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| start + at);
        let end = span.range().end.clamp(start, line_end.max(start));
        if end == start {
            let next = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            return start..(start + next).min(line_end.max(start));
        }
        start..end
    }
}

/// The line that ends a report: how many errors and warnings.
#[must_use]
pub fn summary(findings: &[Diagnostic], catalogue: &Catalogue) -> String {
    let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
    let warnings = findings.len() - errors;
    let mut out = String::new();
    let line = if findings.is_empty() {
        catalogue.word("cli-summary-clean")
    } else {
        catalogue.say("cli-summary-found", &[("errors", Arg::Count(errors)), ("warnings", Arg::Count(warnings))])
    };
    let _ = writeln!(out, "{line}");
    out
}
