//! A record's new text before it is written: would the site be worse with it?
//!
//! In: a site's files, a record, what was typed. Out: the new text with everything that is found in the site that would
//! have it. Never true: a text that may be written and brings an error that was not there; an error that was there
//! before and keeps a person from mending another one.

use super::put::{Answers, Slip, Typed, typed, written};
use super::sheet::Sheet;
use super::{Found, find};
use crate::diagnostic::{Diagnostic, Level};
use crate::fault::Fault;
use crate::raw;
use crate::resolve::resolve;
use crate::rules::judge;
use crate::source::{Content, FileId, Sources};
use crate::value::Day;
use std::collections::BTreeMap;

/// Whether a text may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is the old one.
    Same,
    /// It may.
    Fits,
    /// Something was typed that cannot be written.
    Slips,
    /// The file is laid out in a way that only a person can change without losing something.
    Layout,
    /// It would bring an error.
    Worse,
}

/// A record's new text.
pub struct Trial {
    /// Whether it may be written.
    pub verdict: Verdict,
    /// The text.
    pub text: String,
    /// The form with what was typed, and the findings that there would be.
    pub sheet: Sheet,
    /// What cannot be written, by the input.
    pub slips: Vec<(String, Slip)>,
    /// Errors that it would bring, wherever they stand.
    pub brought: Vec<Diagnostic>,
    /// The site's files with it, for reports.
    pub sources: Sources,
}

/// Everything that a site's rules find.
#[must_use]
pub fn findings(sources: &Sources, loading: &[Fault], today: Day) -> Vec<Diagnostic> {
    let mut raw = raw::parse(sources);
    raw.faults.extend_from_slice(loading);
    judge(resolve(sources.clone(), raw), today).diagnostics
}

/// Tries what was typed into the form of a record.
#[must_use]
pub fn try_out(
    id: &str,
    found: &Found<'_>,
    sources: &Sources,
    loading: &[Fault],
    today: Day,
    answers: &Answers,
) -> Trial {
    let languages = raw::languages(sources);
    let before = findings(sources, loading, today);
    let mut sheet = Sheet::new(found, sources, &languages, &before);
    let typed = typed(&mut sheet, answers);
    let (text, verdict) = match written(found.text, &typed) {
        _ if !typed.slips.is_empty() => (found.text.to_owned(), Verdict::Slips),
        Ok(text) if text == found.text => (text, Verdict::Same),
        Ok(text) => (text, Verdict::Fits),
        Err(_) => (found.text.to_owned(), Verdict::Layout),
    };
    let slips = typed.slips.clone();
    let trial = Trial { verdict, text, sheet, slips, brought: Vec::new(), sources: sources.clone() };
    if verdict != Verdict::Fits {
        return trial;
    }
    let sources = with(sources, found.file, &trial.text);
    let after = findings(&sources, loading, today);
    let brought = more(&after, &before, &sources);
    let mended = more(&before, &after, &sources).iter().any(|finding| finding.at.file == found.file);
    let raw = raw::parse(&sources);
    let Ok(again) = find(id, &raw, &sources) else {
        return Trial { verdict: Verdict::Worse, brought, sources, ..trial };
    };
    let mut sheet = Sheet::new(&again, &sources, &languages, &after);
    let touched = brought.iter().any(|error| is_touched(error, &sheet, &typed));
    let verdict = if brought.is_empty() || (mended && !touched) { Verdict::Fits } else { Verdict::Worse };
    lay_on(&mut sheet, &trial.sheet);
    Trial { verdict, sheet, brought, sources, ..trial }
}

/// Whether an error is about a field that somebody has just changed.
fn is_touched(error: &Diagnostic, sheet: &Sheet, typed: &Typed) -> bool {
    let own = |name: &String| typed.changed.contains(name);
    sheet.told().any(|(row, finding)| finding == error && row.inputs.iter().any(|input| own(&input.name)))
}

/// The old values and what was typed, with the findings of the new ones.
fn lay_on(sheet: &mut Sheet, before: &Sheet) {
    sheet.seal.clone_from(&before.seal);
    for (row, old) in sheet.rows.iter_mut().zip(&before.rows) {
        if !old.inputs.is_empty() {
            row.kind = old.kind.clone();
            row.inputs.clone_from(&old.inputs);
        }
    }
}

/// The errors that one run has and another lacks, however often each stands there.
fn more(these: &[Diagnostic], those: &[Diagnostic], sources: &Sources) -> Vec<Diagnostic> {
    let key = |finding: &Diagnostic| {
        let path = sources.get(finding.at.file).map_or("", |file| &file.path).to_owned();
        (finding.rule, finding.case, path, finding.facts.clone())
    };
    let errors = |findings: &[Diagnostic]| -> Vec<Diagnostic> {
        findings.iter().filter(|finding| finding.level == Level::Error).cloned().collect()
    };
    let mut there: BTreeMap<_, usize> = BTreeMap::new();
    for finding in errors(those) {
        *there.entry(key(&finding)).or_default() += 1;
    }
    let mut is_new = |finding: &Diagnostic| match there.get_mut(&key(finding)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    let mut all = errors(these);
    all.retain(|finding| is_new(finding));
    all
}

/// The files with another text in the place of one, each with its number.
fn with(sources: &Sources, file: FileId, text: &str) -> Sources {
    let mut all = Sources::new();
    for (id, own) in sources.iter() {
        let content = if id == file { Content::Text(text.into()) } else { own.content.clone() };
        all.add(&own.path, content, own.half);
    }
    all
}
