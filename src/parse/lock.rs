//! `anchors.lock`: every address, anchor and number of the handbook that has been published, a line each.
//!
//! In: the text as `aito lock` wrote it, as a merge left it or as somebody changed it. Out: its entries with their
//! places, and what cannot be read; the text of a set of entries. Never true: an entry lost because another line is
//! wrong, or because a merge left its marks: both sides count.

use crate::fault::{Fault, What};
use crate::source::{FileId, Span};
use std::collections::BTreeSet;

/// The file's first line, with the version of its form.
const HEAD: &str = "# aito anchors.lock 1";
/// What the heading says to whoever opens the file.
const REMARK: &str =
    "# Every address, anchor and number of the handbook that has been published. `aito lock` writes this file.";
/// What merging leaves where two versions differ.
const MARKS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
/// A file that is something else entirely is not told line by line.
const TOLD: usize = 10;
/// How long a number may be: `12.14`, `6A.2.1`.
const LONGEST_NUMBER: usize = 20;

/// One line: an address of the site, with or without an anchor, and with a number where it says which one is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From the site's root: `/ohjeet/some-ohje/moderointi/#poistaminen`.
    pub address: String,
    /// The number that readers cite the place by: `3.2`.
    pub number: Option<String>,
    /// Where.
    pub span: Span,
}

/// Reads the file; faults are about lines, and every line that can be read is an entry in spite of them.
#[must_use]
pub fn read(file: FileId, text: &str) -> (Vec<Entry>, Vec<Fault>) {
    let mut entries = Vec::new();
    let mut faults = Vec::new();
    let mut at = 0;
    let mut first = true;
    let mut conflict = false;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_start_matches('\u{feff}').trim();
        let start = at + whole.find(line).unwrap_or(0);
        let span = Span::new(file, start..start + line.len());
        at += whole.len();
        if line.is_empty() {
            continue;
        }
        if MARKS.iter().any(|mark| line.starts_with(mark)) {
            // The marks of one conflict are one finding, at the first.
            if !conflict || line.starts_with("<<<<<<<") {
                faults.push(Fault::new(What::LockBroken, span).case("conflict"));
            }
            conflict = true;
            continue;
        }
        if std::mem::take(&mut first) && line != HEAD {
            faults.push(Fault::new(What::LockBroken, span).case("head").with("head", HEAD));
        }
        match entry(line, span) {
            Some(entry) => entries.push(entry),
            None if line.starts_with('#') => {}
            None => faults.push(Fault::new(What::LockBroken, span).with("found", shortened(line))),
        }
    }
    faults.truncate(TOLD);
    (entries, faults)
}

fn entry(line: &str, span: Span) -> Option<Entry> {
    let (address, number) = match line.split_once(' ') {
        Some((address, number)) => (address, Some(number.trim())),
        None => (line, None),
    };
    let (page, anchor) = address.split_once('#').map_or((address, None), |(page, anchor)| (page, Some(anchor)));
    let plain = |text: &str| !text.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>#".contains(c));
    let is_page = page.starts_with('/') && page.ends_with('/') && !page.contains("//") && plain(page);
    let is_anchor = anchor.is_none_or(|anchor| !anchor.is_empty() && plain(anchor));
    let is_number = number.is_none_or(|number| {
        (1..=LONGEST_NUMBER).contains(&number.len()) && number.chars().all(|c| c.is_alphanumeric() || c == '.')
    });
    (is_page && is_anchor && is_number).then(|| Entry {
        address: address.to_owned(),
        number: number.map(str::to_owned),
        span,
    })
}

fn shortened(line: &str) -> String {
    let short: String = line.chars().take(60).collect();
    if short.len() < line.len() { format!("{short}…") } else { short }
}

/// The file for a set of entries: sorted, each once, so that what two people add merges by itself.
#[must_use]
pub fn write<'e>(entries: impl Iterator<Item = (&'e str, Option<&'e str>)>) -> String {
    let sorted: BTreeSet<(&str, Option<&str>)> = entries.collect();
    let lines = sorted.into_iter().map(|(address, number)| match number {
        Some(number) => format!("{address} {number}\n"),
        None => format!("{address}\n"),
    });
    format!("{HEAD}\n{REMARK}\n{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    type Line = (String, Option<String>);

    /// The lines, and what is wrong at which words.
    fn read(text: &str) -> (Vec<Line>, Vec<(&'static str, String)>) {
        let mut sources = Sources::new();
        let (entries, faults) = super::read(sources.add_text("anchors.lock", text), text);
        let place = |span: Span| text.get(span.range()).unwrap_or("").to_owned();
        for entry in &entries {
            assert!(place(entry.span).starts_with(&entry.address), "{entry:?}");
        }
        (
            entries.into_iter().map(|entry| (entry.address, entry.number)).collect(),
            faults.into_iter().map(|fault| (fault.case, place(fault.at))).collect(),
        )
    }

    #[test]
    fn what_is_written_is_read_again() {
        let entries = [("/b/#x", Some("3.2")), ("/b/", None), ("/b/#x", None), ("/a/", None), ("/a/", None)];
        let text = write(entries.into_iter());
        assert!(text.ends_with("\n/a/\n/b/\n/b/#x\n/b/#x 3.2\n"), "{text}");
        let (found, faults) = read(&text);
        assert_eq!(found.len(), 4);
        assert_eq!(faults, []);
        assert_eq!(read(&text.replace('\n', "\r\n")), (found.clone(), Vec::new()), "lines of Windows");
        assert_eq!(read(&format!("\u{feff}{text}")), (found, Vec::new()), "a mark of the byte order");
        assert_eq!(read(""), (Vec::new(), Vec::new()));
    }

    #[test]
    fn a_merge_loses_nothing() {
        let text = format!("{HEAD}\n/a/\n<<<<<<< HEAD\n/b/\n||||||| 1\n=======\n/c/ 4\n>>>>>>> other\n/d/\n");
        let (found, faults) = read(&text);
        let addresses: Vec<&str> = found.iter().map(|(address, _)| address.as_str()).collect();
        assert_eq!(addresses, ["/a/", "/b/", "/c/", "/d/"]);
        assert_eq!(faults, [("conflict", "<<<<<<< HEAD".to_owned())]);
    }

    #[test]
    fn lines_that_mean_nothing_are_told() {
        let text = format!("{HEAD}\n/a\n/a/#\nkirjasto\n/a/ 3 2\n/a//b/\n/a/#b#c\n/ok/#b\n");
        let (found, faults) = read(&text);
        assert_eq!(found, [("/ok/#b".to_owned(), None)]);
        assert_eq!(faults.len(), 6);
        assert_eq!(read("/a/\n").1, [("head", "/a/".to_owned())]);
        assert_eq!(read(&"?\n".repeat(500)).1.len(), TOLD);
    }
}
