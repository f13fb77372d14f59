//! Findings drawn with excerpt and caret, gathered by unit, told once where they repeat.
//!
//! In: a report. Out: lines for a terminal. Never true: a finding whose place is not told; a control character of a
//! file on somebody's terminal.

use super::owners::{Group, Owners};
use super::place::{address, path, plain};
use super::words::{Message, before, message};
use super::{Paint, Report};
use crate::catalogue::{Arg, Catalogue};
use crate::diagnostic::{Age, Diagnostic, Level};
use crate::identity_code::mask;
use crate::source::{Half, Span};
use codespan_reporting::diagnostic::{Diagnostic as Drawn, Label, Severity};
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term::termcolor::Ansi;
use codespan_reporting::term::{Config, Styles, StylesWriter, emit_into_string, emit_to_write_style};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// From how many of one kind on in a group the rest are told by their places alone.
const FOLDED: usize = 3;

/// What makes two findings repeats of each other.
type Sort = (&'static str, &'static str, Level, bool, bool);

/// All findings, drawn.
#[must_use]
pub fn human(report: &Report<'_>, paint: Paint) -> String {
    let owners = Owners::of(report.findings, report.sources);
    let mut groups: BTreeMap<Group, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in report.findings {
        groups.entry(owners.group(finding)).or_default().push(finding);
    }
    let mut desk =
        Desk { report, paint, files: SimpleFiles::new(), numbers: BTreeMap::new(), explained: BTreeSet::new() };
    let mut out = String::new();
    for (group, findings) in &groups {
        if groups.len() > 1 {
            let title = title(*group, &owners, report.words);
            let line = format!("━━ {title}: {} ━━", count(findings.iter().copied(), report.words));
            out.push_str(&desk.bold(&line));
            out.push_str("\n\n");
        }
        desk.group(findings, &mut out);
    }
    out
}

/// What a group is called.
fn title(group: Group, owners: &Owners<'_>, words: &Catalogue) -> String {
    match group {
        Group::Unit(n) => {
            let (id, name) = owners.name(n, words.lang());
            words.say("report-group-unit", &[("name", Arg::Text(name)), ("unit", Arg::Text(id))])
        }
        Group::Records => words.word("report-group-records"),
        Group::Texts => words.word("report-group-texts"),
        Group::Site => words.word("report-group-site"),
    }
}

/// The files that findings point into, masked, and what has been told already.
struct Desk<'a> {
    report: &'a Report<'a>,
    paint: Paint,
    files: SimpleFiles<String, String>,
    numbers: BTreeMap<usize, usize>,
    /// Rules and cases whose reasons have been told.
    explained: BTreeSet<(&'static str, &'static str)>,
}

impl Desk<'_> {
    /// The findings of one group, in the order of files and places; of repeats the first stands for all.
    fn group(&mut self, findings: &[&Diagnostic], out: &mut String) {
        let mut sorts: BTreeMap<Sort, Vec<&Diagnostic>> = BTreeMap::new();
        for finding in findings {
            sorts.entry(self.sort(finding)).or_default().push(finding);
        }
        for finding in findings {
            let all = sorts.get(&self.sort(finding)).map_or(&[][..], Vec::as_slice);
            let is_first = all.first().is_some_and(|first| std::ptr::eq(*first, *finding));
            if all.len() < FOLDED {
                self.draw(finding, out);
            } else if is_first {
                self.draw(finding, out);
                self.repeats(finding, all.get(1..).unwrap_or_default(), out);
            }
        }
    }

    /// Of which kind a finding is; one with an excerpt shows more than one in an internal file.
    fn sort(&self, finding: &Diagnostic) -> Sort {
        let is_internal = self.report.sources.get(finding.at.file).is_some_and(|file| file.half == Half::Internal);
        (finding.rule, finding.case, finding.level, matches!(finding.age, Age::Before(_)), is_internal)
    }

    /// The drawn file of a span; an internal file has no text to show, one without text is named alone.
    fn file(&mut self, span: Span) -> Option<usize> {
        let file = self.report.sources.get(span.file)?;
        if file.half == Half::Internal || file.text().is_empty() {
            return None;
        }
        let (files, index) = (&mut self.files, span.file.index());
        let name = path(span, self.report.sources);
        Some(*self.numbers.entry(index).or_insert_with(|| files.add(name, plain(&mask(file.text())))))
    }

    fn draw(&mut self, finding: &Diagnostic, out: &mut String) {
        let catalogue = self.report.words;
        let words = message(finding, catalogue);
        let (severity, id) = severity(finding);
        let mut drawn = Drawn::new(severity).with_code(finding.rule).with_message(plain(&words.what));
        let primary = self.file(finding.at);
        if let Some(file) = primary {
            let label = Label::primary(file, self.range(finding.at));
            drawn = drawn.with_label(label.with_message(plain(words.label.as_deref().unwrap_or_default())));
        }
        let mut notes = Vec::new();
        if primary.is_none() {
            let line = self.line(finding.at);
            let file = path(finding.at, self.report.sources);
            notes.push(catalogue.say("cli-in-file", &[("file", Arg::Text(&file)), ("line", Arg::Text(&line))]));
        }
        if let Some(other) = finding.other {
            match self.file(other) {
                Some(file) => {
                    let label = Label::secondary(file, self.range(other));
                    drawn = drawn.with_label(label.with_message(catalogue.word("cli-other-place")));
                }
                None => notes.push(self.other(other)),
            }
        }
        notes.extend(self.notes(finding, words));
        let text = self.emit(&drawn.with_notes(notes.iter().map(|note| plain(note)).collect()));
        // The drawing library knows its own language only.
        let head = format!("[{}]", finding.rule);
        let level = catalogue.word(id);
        let text = text.replacen(&format!("{}{head}", english(severity)), &format!("{level}{head}"), 1);
        out.push_str(text.trim_end());
        out.push_str("\n\n");
    }

    /// Why and how to mend it; the reason of a rule is told once in a run.
    fn notes(&mut self, finding: &Diagnostic, words: Message) -> Vec<String> {
        let catalogue = self.report.words;
        let first = self.explained.insert((finding.rule, finding.case));
        let why = words.why.filter(|_| first);
        let hint = catalogue.say("cli-explain-hint", &[("rule", Arg::Text(finding.rule))]);
        [before(finding, catalogue), why, words.mend, Some(hint)].into_iter().flatten().collect()
    }

    /// The rest of one kind: a line each, and what differs from the one that was told in full.
    fn repeats(&self, first: &Diagnostic, rest: &[&Diagnostic], out: &mut String) {
        let catalogue = self.report.words;
        let told = message(first, catalogue);
        let head = catalogue.say("report-repeats", &[("count", Arg::Count(rest.len()))]);
        let _ = writeln!(out, "  {}", self.bold(&head));
        for finding in rest {
            let words = message(finding, catalogue);
            let mut line = address(finding.at, self.report.sources);
            if words.what != told.what {
                let _ = write!(line, "  {}", plain(&words.what));
            }
            if let Some(other) = finding.other {
                let _ = write!(line, " ({})", self.other(other));
            }
            let _ = writeln!(out, "    {line}");
            let since = before(finding, catalogue).filter(|_| finding.age != first.age);
            let mend = words.mend.filter(|mend| told.mend.as_ref() != Some(mend));
            for more in [mend, since].into_iter().flatten() {
                let more = plain(&more).replace('\n', "\n        ");
                let _ = writeln!(out, "      = {more}");
            }
        }
        out.push('\n');
    }

    /// The second place in words.
    fn other(&self, span: Span) -> String {
        let place = address(span, self.report.sources);
        self.report.words.say("report-other", &[("place", Arg::Text(&place))])
    }

    fn emit(&self, drawn: &Drawn<usize>) -> String {
        let config = Config { before_label_lines: 1, after_label_lines: 1, ..Config::default() };
        let emitted = match self.paint {
            Paint::Plain => emit_into_string(&config, &self.files, drawn).ok(),
            Paint::Coloured => {
                let (mut bytes, styles) = (Vec::new(), Styles::default());
                let mut writer = StylesWriter::new(Ansi::new(&mut bytes), &styles);
                let done = emit_to_write_style(&mut writer, &config, &self.files, drawn);
                done.ok().and_then(|()| String::from_utf8(bytes).ok())
            }
        };
        emitted.unwrap_or_else(|| drawn.message.clone())
    }

    fn bold(&self, text: &str) -> String {
        match self.paint {
            Paint::Plain => text.to_owned(),
            Paint::Coloured => format!("\u{1b}[1m{text}\u{1b}[0m"),
        }
    }

    /// The line of a place in a file that isn't shown.
    fn line(&self, span: Span) -> String {
        let text = self.report.sources.get(span.file).map_or("", |file| file.text());
        crate::source::line_column(text, span.range().start).0.to_string()
    }

    /// A place as drawn: at least one character wide, its first line only where it is long, inside the text.
    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let text = self.report.sources.get(span.file).map_or("", |file| file.text());
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

/// How a finding is drawn, and the message that names it.
fn severity(finding: &Diagnostic) -> (Severity, &'static str) {
    match (finding.level, finding.age) {
        (Level::Error, _) => (Severity::Error, "report-level-error"),
        (_, Age::Before(_)) => (Severity::Note, "report-level-before"),
        _ => (Severity::Warning, "report-level-warning"),
    }
}

/// What the drawing library calls it.
fn english(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Note => "note",
        _ => "warning",
    }
}

/// How many errors, warnings and things from before.
fn count<'a>(findings: impl Iterator<Item = &'a Diagnostic>, words: &Catalogue) -> String {
    let (mut errors, mut warnings, mut earlier) = (0, 0, 0);
    for finding in findings {
        match severity(finding).0 {
            Severity::Error => errors += 1,
            Severity::Note => earlier += 1,
            _ => warnings += 1,
        }
    }
    let one = |id: &str, count: usize| (count > 0).then(|| words.say(id, &[("count", Arg::Count(count))]));
    let parts = [one("report-errors", errors), one("report-warnings", warnings), one("report-earlier", earlier)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The line that ends a report: how many errors and warnings.
#[must_use]
pub fn summary(findings: &[Diagnostic], words: &Catalogue) -> String {
    let of = |level: Level| findings.iter().filter(|finding| finding.level == level).count();
    let earlier = findings.iter().filter(|finding| severity(finding).0 == Severity::Note).count();
    if findings.is_empty() {
        return words.word("cli-summary-clean");
    }
    let (errors, warnings) = (of(Level::Error), of(Level::Warn) - earlier);
    let line = words.say("cli-summary-found", &[("errors", Arg::Count(errors)), ("warnings", Arg::Count(warnings))]);
    let todo = (earlier > 0).then(|| words.say("report-earlier-in-all", &[("count", Arg::Count(earlier))]));
    std::iter::once(line).chain(todo).collect::<Vec<_>>().join(" ")
}
