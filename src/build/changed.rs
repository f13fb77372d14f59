//! What a change answers for: findings that it brought or whose place it touched are errors, the rest is a to-do.
//!
//! In: the findings of a site and of the same site before a change, and what the change touched. Out: the findings with
//! their age, and levels that say what blocks. Never true: a fixed rule that no longer blocks; a rule that reads the
//! clock, or a finding that its rule itself lowered, made an error.
//!
//! A finding is new when it was not there before the change, wherever it stands: whoever deletes a chapter answers for
//! the links that led to it. It is new as well where its place was touched: in a record anywhere in its file, since a
//! record is small and confirmed as a whole; in a longer text on a line that was changed, its front matter being as
//! small as a record and therefore touched as a whole.

use super::{Outcome, Stage};
use crate::diagnostic::{Age, Diagnostic, Level};
use crate::parse::front_matter::split;
use crate::rules::{Check, Rule, Weight, find};
use crate::source::{Sources, Span, line_column};
use crate::value::Day;
use std::collections::BTreeMap;
use std::ops::Range;

/// What a change touched, by path from the site's folder.
pub type Touched = BTreeMap<String, Part>;

/// How much of a file a change touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// All of it: new, renamed, or too small to look closer.
    Whole,
    /// Lines, counted from 1; an empty range lies behind the line before it, where lines were taken out.
    Lines(Vec<Range<usize>>),
}

/// Gives each finding its age, and the level that follows from it.
#[must_use]
pub fn weigh(mut findings: Vec<Diagnostic>, sources: &Sources, before: &Outcome, touched: &Touched) -> Vec<Diagnostic> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for finding in &before.findings {
        *known.entry(key(finding, &before.sources)).or_default() += 1;
    }
    for finding in &mut findings {
        let rule = find(finding.rule);
        let is_touched = touches(finding.at, sources, touched)
            || finding.other.is_some_and(|other| touches(other, sources, touched));
        let was_there = known.get_mut(&key(finding, sources)).is_some_and(|left| {
            let any = *left > 0;
            *left = left.saturating_sub(1);
            any
        });
        let unseen = rule.is_some_and(|rule| !looked(rule, before.reached));
        finding.age = if is_touched || !(was_there || unseen) { Age::New } else { Age::Before(None) };
        finding.level = level(finding, rule.map(|rule| rule.weight));
    }
    findings
}

/// Writes down since when the files of earlier findings have been as they are.
pub fn date(findings: &mut [Diagnostic], sources: &Sources, days: &BTreeMap<String, Day>) {
    for finding in findings {
        if finding.age == Age::Before(None) {
            let path = sources.get(finding.at.file).map_or("", |file| &*file.path);
            finding.age = Age::Before(days.get(path).copied());
        }
    }
}

/// The level that a finding has in a change.
fn level(finding: &Diagnostic, weight: Option<Weight>) -> Level {
    match (finding.age, weight) {
        (Age::New, Some(Weight::Adjustable)) => Level::Error,
        (Age::Before(_), Some(Weight::Fixed)) | (Age::New | Age::Unasked, _) => finding.level,
        (Age::Before(_), _) => Level::Warn,
    }
}

/// Whether a rule had a chance to find anything before the change: what an unreadable site hid is not new.
fn looked(rule: &Rule, reached: Stage) -> bool {
    match reached {
        // There was no site at all, or all of it was looked at.
        Stage::Nothing | Stage::Inspected => true,
        Stage::Read => false,
        Stage::Judged => !matches!(rule.check, Check::Artifacts(..)),
    }
}

/// What two runs know a finding by: not its line, and no number of a line among its values.
fn key(finding: &Diagnostic, sources: &Sources) -> String {
    let path = |span: Span| sources.get(span.file).map_or("", |file| &*file.path);
    let facts = finding.facts.iter().filter(|(name, _)| !matches!(*name, "line" | "column"));
    let facts = facts.map(|(name, value)| format!("{name}={value}"));
    let parts = [finding.rule, finding.case, path(finding.at), sources.slice(finding.at)].map(str::to_owned);
    parts
        .into_iter()
        .chain(finding.other.map(|other| path(other).to_owned()))
        .chain(facts)
        .collect::<Vec<_>>()
        .join("\u{0}")
}

/// Whether a change touched a place.
fn touches(span: Span, sources: &Sources, touched: &Touched) -> bool {
    let Some(file) = sources.get(span.file) else {
        return false;
    };
    let lines = match touched.get(&*file.path) {
        None => return false,
        Some(Part::Whole) => return true,
        Some(Part::Lines(lines)) => lines,
    };
    let line = |offset: usize| line_column(file.text(), offset).0;
    let (first, last) = (line(span.range().start), line(span.range().end));
    if lines.iter().any(|changed| changed.start <= last && first < changed.end) {
        return true;
    }
    let front = if file.path.ends_with(".md") { split(span.file, file.text()).ok() } else { None };
    let Some(close) = front.map(|front| line(front.yaml.end)) else {
        return false;
    };
    first <= close && lines.iter().any(|changed| changed.start <= close)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_front_matter() {
        let mut sources = Sources::new();
        let file = sources.add_text("a.md", "---\ntitle: x\n---\none\ntwo\nthree\n");
        let at = |range: Range<usize>, lines: &[(usize, usize)]| {
            let lines = lines.iter().map(|(start, end)| *start..*end).collect();
            touches(Span::new(file, range), &sources, &BTreeMap::from([("a.md".to_owned(), Part::Lines(lines))]))
        };
        // Line 5 is "two".
        assert!(at(21..24, &[(5, 6)]) && !at(21..24, &[(4, 5), (6, 7)]), "by line in the body");
        assert!(!at(21..24, &[(5, 5), (2, 3)]), "neither where lines were taken out nor the front matter");
        assert!(at(4..9, &[(3, 3)]) && at(0..0, &[(2, 3)]), "the front matter as a whole");
        assert!(!at(4..9, &[(5, 6)]));
    }
}
