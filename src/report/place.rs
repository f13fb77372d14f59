//! Where a finding stands, as each format counts it.
//!
//! In: a span. Out: a path without identity codes, lines and columns in characters and in UTF-16 units, and a print of
//! the finding that outlives a move within its file. Never true: a word of an internal file in any of it, or a hash
//! that an identity code could be guessed from.

use super::Report;
use crate::diagnostic::Diagnostic;
use crate::identity_code::mask;
use crate::source::{Half, Sources, Span, line_column};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// A stretch of a file: lines and columns from 1, the end just behind the last character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
    /// The columns as programs count them whose letters are UTF-16 units.
    pub(super) units: (usize, usize),
}

/// The place of a span.
pub(super) fn place(span: Span, sources: &Sources) -> Place {
    let file = sources.get(span.file);
    let text = file.map_or("", |file| file.text());
    let (line, column) = line_column(text, span.range().start);
    let (end_line, end_column) = line_column(text, span.range().end);
    let units = (unit_column(text, span.range().start), unit_column(text, span.range().end));
    Place { file: path(span, sources), line, column, end_line, end_column, units }
}

/// The file of a span, as it may be named.
pub(super) fn path(span: Span, sources: &Sources) -> String {
    sources.get(span.file).map_or_else(String::new, |file| plain(&mask(&file.path)))
}

/// `file:line:column`, as editors' programs open it.
pub(super) fn address(span: Span, sources: &Sources) -> String {
    let place = place(span, sources);
    format!("{}:{}:{}", place.file, place.line, place.column)
}

fn unit_column(text: &str, offset: usize) -> usize {
    let before = text.get(..offset.min(text.len())).unwrap_or(text);
    before.rsplit('\n').next().unwrap_or("").encode_utf16().count() + 1
}

/// A text without what moves a terminal's cursor or turns the direction of reading: each such character becomes a sign
/// of the same number of bytes, so that places stay true.
pub(super) fn plain(text: &str) -> String {
    let stays = |c: char| matches!(c, '\n' | '\t') || !(c.is_control() || is_turning(c));
    if text.chars().all(stays) {
        return text.to_owned();
    }
    let bytes = text.char_indices();
    let sign = |(at, c): (usize, char)| match c.len_utf8() {
        _ if stays(c) => c,
        // The end of a line as other systems write it.
        _ if c == '\r' && text.get(at + 1..).is_some_and(|rest| rest.starts_with('\n')) => c,
        1 => '?',
        2 => '¿',
        _ => '\u{fffd}',
    };
    bytes.map(sign).collect()
}

/// Characters that turn the direction of what follows: what is shown would not be what is written.
fn is_turning(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A print of each finding: the same after lines were added above it, another one where its own line changed.
pub(super) fn prints(report: &Report<'_>) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let one = |finding: &Diagnostic| {
        let file = report.sources.get(finding.at.file);
        // Identity codes are few enough to be guessed from a hash, and of an internal file nothing may be known.
        let line = file.filter(|file| file.half == Half::Public).map(|file| mask(line_of(file.text(), finding.at)));
        let parts =
            [finding.rule, finding.case, &path(finding.at, report.sources), line.as_deref().unwrap_or("").trim()];
        let whole = parts.join("\u{0}");
        let nth = seen.entry(whole.clone()).and_modify(|n| *n += 1).or_insert(0);
        let digest = Sha256::digest(format!("{whole}\u{0}{nth}"));
        digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    };
    report.findings.iter().map(one).collect()
}

/// The line on which a span begins.
fn line_of(text: &str, span: Span) -> &str {
    let start = span.range().start.min(text.len());
    let begin = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    text.get(begin..).and_then(|rest| rest.lines().next()).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_both_ways() {
        let mut sources = Sources::new();
        let file = sources.add_text("ä 1.md", "x\n😀ä väärä\n");
        let at = place(Span::new(file, 9..17), &sources);
        assert_eq!((at.line, at.column, at.end_column, at.units), (2, 4, 9, (5, 10)));
    }

    #[test]
    fn what_moves_a_cursor_is_taken_out() {
        assert_eq!(plain("a\u{1b}[2Jb\u{9b}c\r\nd\re\tf\u{202e}"), "a?[2Jb¿c\r\nd?e\tf\u{fffd}");
        assert_eq!(plain("\u{85}").len(), 2);
    }
}
