//! Changes to a record's text that leave everything else in it byte for byte: comments, order, layout, line endings.
//!
//! Why so: records are people's own files, and a command that rewrote them from a tree would lose what they wrote
//! beside the values. In: a text, and changes to keys of its outermost map. Out: the new text. Never true: a result
//! that does not read back as exactly the old values with exactly these changes; rather nothing is changed.

use super::yaml::{self, Kind, Node};
use crate::source::{FileId, Sources, Span, Spanned};
use std::ops::Range;

/// A change to one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The key has this value, written as YAML on one line.
    Put {
        /// The key.
        key: &'static str,
        /// Its value.
        yaml: String,
        /// The key behind which it goes where it is not there yet.
        after: &'static str,
    },
    /// The key is not there.
    Remove {
        /// The key.
        key: &'static str,
    },
}

/// Why a text cannot be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotEdit {
    /// It is not YAML.
    Unreadable,
    /// It is not one key a line, as this can change it.
    Layout,
}

/// The text with the changes.
///
/// # Errors
/// See [`CannotEdit`]; nothing is lost, since the text given is as it was.
pub fn edit(text: &str, changes: &[Change]) -> Result<String, CannotEdit> {
    let file = Sources::new().add_text("record.yaml", "");
    let mut tree = yaml::parse(file, 0, text).map_err(|_| CannotEdit::Unreadable)?;
    let mut text = text.to_owned();
    for change in changes {
        let new = apply(&text, &tree, change).ok_or(CannotEdit::Layout)?;
        let read = yaml::parse(file, 0, &new).map_err(|_| CannotEdit::Layout)?;
        if !same(&read, &wanted(&tree, change, file)?) {
            return Err(CannotEdit::Layout);
        }
        (text, tree) = (new, read);
    }
    Ok(text)
}

/// A text as a YAML value in double quotes, on one line.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// The tree that a change should give, places aside.
fn wanted(tree: &Node, change: &Change, file: FileId) -> Result<Node, CannotEdit> {
    let Kind::Map(entries) = &tree.kind else { return Err(CannotEdit::Layout) };
    let mut entries = entries.clone();
    match change {
        Change::Remove { key } => entries.retain(|(own, _)| own.value != *key),
        Change::Put { key, yaml, .. } => {
            let value = yaml::parse(file, 0, yaml).map_err(|_| CannotEdit::Unreadable)?;
            match entries.iter_mut().find(|(own, _)| own.value == *key) {
                Some((_, old)) => *old = value,
                None => entries.push((Spanned::new((*key).to_owned(), Span::whole(file)), value)),
            }
        }
    }
    Ok(Node { span: tree.span, kind: Kind::Map(entries) })
}

/// Whether two trees mean the same: the outermost keys in any order, everything else as it stands.
fn same(a: &Node, b: &Node) -> bool {
    let (Kind::Map(a), Kind::Map(b)) = (&a.kind, &b.kind) else { return false };
    let find = |key: &str| b.iter().find(|(own, _)| own.value == key);
    a.len() == b.len() && a.iter().all(|(key, value)| find(&key.value).is_some_and(|(_, other)| equal(value, other)))
}

/// Whether two trees are the same, places aside.
pub(super) fn equal(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Seq(a), Kind::Seq(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Kind::Map(a), Kind::Map(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((ak, av), (bk, bv))| ak.value == bk.value && equal(av, bv))
        }
        (a, b) => a == b,
    }
}

/// The new text; `None` where the layout is none that this knows.
fn apply(text: &str, tree: &Node, change: &Change) -> Option<String> {
    let Kind::Map(entries) = &tree.kind else { return None };
    let at = |key: &str| entries.iter().position(|(own, _)| own.value == key);
    let replaced = |range: Range<usize>, with: &str| {
        let mut new = text.to_owned();
        new.replace_range(range, with);
        Some(new)
    };
    match change {
        Change::Remove { key } => match at(key) {
            Some(n) => replaced(entry_lines(text, entries, n)?, ""),
            None => Some(text.to_owned()),
        },
        Change::Put { key, yaml, after } => match at(key) {
            Some(n) => {
                let value = entries.get(n).map(|(_, value)| value)?;
                let range = value.span.range();
                let scalar = !matches!(value.kind, Kind::Seq(_) | Kind::Map(_) | Kind::Null) && !range.is_empty();
                let one_line = scalar && !text.get(range.clone())?.contains('\n');
                if one_line {
                    replaced(range, yaml)
                } else {
                    replaced(entry_lines(text, entries, n)?, &line(text, entries, n, key, yaml)?)
                }
            }
            None => {
                let n = at(after)?;
                let end = entry_lines(text, entries, n)?.end;
                let mut new = line(text, entries, n, key, yaml)?;
                let before = text.get(..end)?;
                if !before.is_empty() && !before.ends_with('\n') {
                    new = format!("{}{}", line_end(text), new.trim_end_matches(['\r', '\n']));
                }
                replaced(end..end, &new)
            }
        },
    }
}

/// A line with a key and its value, indented as the entry `n`.
pub(super) fn line(text: &str, entries: &[(Spanned<String>, Node)], n: usize, key: &str, yaml: &str) -> Option<String> {
    let start = entries.get(n)?.0.span.range().start;
    let indent = text.get(line_start(text, start)..start)?;
    Some(format!("{indent}{key}: {yaml}{}", line_end(text)))
}

/// How the text ends its lines.
pub(super) fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

pub(super) fn line_start(text: &str, at: usize) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(mark, |newline| newline + 1)
}

/// The lines of an entry: from its key to the next one, without blank lines and remarks that stand before that.
pub(super) fn entry_lines(text: &str, entries: &[(Spanned<String>, Node)], n: usize) -> Option<Range<usize>> {
    entry_lines_before(text, entries, n, text.len())
}

/// The same of a map that ends before a place.
pub(super) fn entry_lines_before(
    text: &str,
    entries: &[(Spanned<String>, Node)],
    n: usize,
    limit: usize,
) -> Option<Range<usize>> {
    let own = entries.get(n)?.0.span.range();
    let start = line_start(text, own.start);
    let indent = text.get(start..own.start)?;
    // In braces, or behind `---`, a key has no line of its own.
    if !indent.chars().all(|c| c == ' ') {
        return None;
    }
    let last = match entries.get(n + 1) {
        Some((next, _)) => line_start(text, next.span.range().start),
        None => limit,
    };
    if last <= own.start {
        return None;
    }
    let mut end = start;
    let mut at = start;
    for line in text.get(start..last)?.split_inclusive('\n') {
        at += line.len();
        let words = line.trim();
        let depth = line.len() - line.trim_start_matches(' ').len();
        let apart = words.is_empty() || words == "..." || (words.starts_with('#') && depth <= indent.len());
        if !apart {
            end = at;
        }
    }
    Some(start..end)
}

#[cfg(test)]
mod tests;
