//! One more entry in a list of a record, or another value in one of its entries: all else byte for byte.
//!
//! In: a text and a key of its outermost map, such as `evidence`. Out: the new text, in the layout that the list has:
//! `[{…}, {…}]`, or a line for each. Never true: a text that does not read back as the old one with exactly this change.

use super::edit::{CannotEdit, Change, edit, entry_lines, equal, line_end};
use super::flow;
use super::yaml::{self, Kind, Node};
use crate::source::{FileId, Sources};

/// The text with an entry at the end of a list; one that is not there yet goes behind another key.
///
/// # Errors
/// See [`CannotEdit`]; the text given is as it was.
pub fn with_item(text: &str, key: &'static str, item: &str, after: &'static str) -> Result<String, CannotEdit> {
    let (file, tree) = read(text)?;
    let before: Vec<Node> = match tree.get(key).map(|node| &node.kind) {
        None => return edit(text, &[Change::Put { key, yaml: format!("[{item}]"), after }]),
        Some(Kind::Null) => Vec::new(),
        Some(Kind::Seq(items)) => items.clone(),
        Some(_) => return Err(CannotEdit::Layout),
    };
    let (at, new) = place(text, &tree, key, item).ok_or(CannotEdit::Layout)?;
    let mut changed = text.to_owned();
    changed.insert_str(at, &new);
    let mut wanted = before;
    wanted.push(yaml::parse(file, 0, item).map_err(|_| CannotEdit::Unreadable)?);
    proven(&tree, key, &Kind::Seq(wanted), changed)
}

/// The text with another plain value of a field of one of a list's entries.
///
/// # Errors
/// See [`CannotEdit`]; the text given is as it was.
pub fn with_field(text: &str, key: &str, number: usize, field: &str, value: &str) -> Result<String, CannotEdit> {
    let (file, tree) = read(text)?;
    let Some(Kind::Seq(items)) = tree.get(key).map(|node| &node.kind) else { return Err(CannotEdit::Layout) };
    let mut wanted = items.clone();
    let own = wanted.get_mut(number).and_then(|item| match &mut item.kind {
        Kind::Map(entries) => entries.iter_mut().find(|(own, _)| own.value == field),
        _ => None,
    });
    let (_, node) = own.ok_or(CannotEdit::Layout)?;
    let range = node.span.range();
    if range.is_empty() || text.get(range.clone()).is_none_or(|old| old.contains('\n')) {
        return Err(CannotEdit::Layout);
    }
    *node = yaml::parse(file, 0, value).map_err(|_| CannotEdit::Unreadable)?;
    let mut changed = text.to_owned();
    changed.replace_range(range, value);
    proven(&tree, key, &Kind::Seq(wanted), changed)
}

fn read(text: &str) -> Result<(FileId, Node), CannotEdit> {
    let file = Sources::new().add_text("record.yaml", "");
    yaml::parse(file, 0, text).map(|tree| (file, tree)).map_err(|_| CannotEdit::Unreadable)
}

/// The changed text, if it reads back as meant.
fn proven(old: &Node, key: &str, wanted: &Kind, changed: String) -> Result<String, CannotEdit> {
    let (_, new) = read(&changed).map_err(|_| CannotEdit::Layout)?;
    let mut meant = old.clone();
    if let Kind::Map(entries) = &mut meant.kind
        && let Some((_, node)) = entries.iter_mut().find(|(own, _)| own.value == key)
    {
        node.kind = wanted.clone();
    }
    if equal(&new, &meant) { Ok(changed) } else { Err(CannotEdit::Layout) }
}

/// Where an entry goes, and with what around it.
fn place(text: &str, tree: &Node, key: &str, item: &str) -> Option<(usize, String)> {
    let Kind::Map(entries) = &tree.kind else { return None };
    let n = entries.iter().position(|(own, _)| own.value == key)?;
    let (own, value) = entries.get(n)?;
    let behind = own.span.range().end;
    let colon = behind + text.get(behind..)?.find(':')? + 1;
    let Kind::Seq(items) = &value.kind else { return Some((colon, format!(" [{item}]"))) };
    let rest = text.get(colon..)?;
    let start = colon + rest.len() - skipped(rest).len();
    if text.get(start..)?.starts_with('[') {
        let flow::Closing { last: (at, last), .. } = flow::closing(text, start)?;
        return Some(match last {
            '[' => (at, item.to_owned()),
            ',' => (at, format!(" {item}")),
            _ => (at, format!(", {item}")),
        });
    }
    // A line for each: the dash stands before the first entry.
    let first = items.first()?.span.range().start;
    let line = text.get(..first)?.rfind('\n')? + 1;
    let (indent, _) = text.get(line..)?.split_once('-')?;
    if !indent.chars().all(|c| c == ' ') {
        return None;
    }
    let lines = entry_lines(text, entries, n)?;
    let (end, open) = (lines.end, !text.get(lines.clone())?.ends_with('\n'));
    let new = format!("{indent}- {item}");
    Some((end, if open { format!("{}{new}", line_end(text)) } else { format!("{new}{}", line_end(text)) }))
}

/// A text without the blanks and remarks that it begins with.
fn skipped(text: &str) -> &str {
    let mut rest = text.trim_start();
    while rest.starts_with('#') {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str) -> Result<String, CannotEdit> {
        with_item(text, "e", "{a: 2}", "x")
    }

    #[test]
    fn an_entry_goes_where_the_list_ends() {
        for (old, new) in [
            ("x: 1 # one\ny: 2\n", "x: 1 # one\ne: [{a: 2}]\ny: 2\n"),
            ("x: 1\ne: []\n", "x: 1\ne: [{a: 2}]\n"),
            ("x: 1\ne: [ ] # none\n", "x: 1\ne: [{a: 2} ] # none\n"),
            ("e: # none yet\nx: 1\n", "e: [{a: 2}] # none yet\nx: 1\n"),
            ("e: ~\nx: 1\n", "e: ~\nx: 1\n"),
            ("e: [{a: 1, b: \"] }, #\"}] # c\nx: 1\n", "e: [{a: 1, b: \"] }, #\"}, {a: 2}] # c\nx: 1\n"),
            ("e: [{a: 1, b: it's, c: 'it''s'}]\nx: 1\n", "e: [{a: 1, b: it's, c: 'it''s'}, {a: 2}]\nx: 1\n"),
            ("e: [\n  {a: 1}, # ]\n  # {\n]\nx: 1\n", "e: [\n  {a: 1}, {a: 2} # ]\n  # {\n]\nx: 1\n"),
            ("e:\n  - {a: 1} # c\n  # d\n\n# e\nx: 1\n", "e:\n  - {a: 1} # c\n  # d\n  - {a: 2}\n\n# e\nx: 1\n"),
            ("e:\n- a: 1\n  b: x-y\nx: 1\n", "e:\n- a: 1\n  b: x-y\n- {a: 2}\nx: 1\n"),
            ("x: 1\r\ne:\r\n    -   a: 1\r\n", "x: 1\r\ne:\r\n    -   a: 1\r\n    - {a: 2}\r\n"),
            ("\u{feff}x: 1\ne:\n  - {a: 1}", "\u{feff}x: 1\ne:\n  - {a: 1}\n  - {a: 2}"),
            ("\u{feff}e: # c\n  [{a: 1}]\nx: 1", "\u{feff}e: # c\n  [{a: 1}, {a: 2}]\nx: 1"),
        ] {
            let found = with(old);
            if old.contains('~') {
                assert_eq!(found, Err(CannotEdit::Layout), "{old}");
            } else {
                assert_eq!(found.as_deref(), Ok(new), "{old}");
            }
        }
    }

    #[test]
    fn a_field_changes_in_its_place() {
        let text = "\u{feff}e:\r\n  - {a: 1, on: 2025-01-01} # c\r\n  - on: '2024-01-01'   # d\r\n    a: 1\r\nx: 1";
        let one = with_field(text, "e", 0, "on", "2026-02-03");
        assert_eq!(one, Ok(text.replace("2025-01-01", "2026-02-03")));
        let two = with_field(text, "e", 1, "on", "2026-02-03");
        assert_eq!(two, Ok(text.replace("'2024-01-01'", "2026-02-03")));
        for (number, field) in [(2, "on"), (0, "by"), (1, "by")] {
            assert_eq!(with_field(text, "e", number, field, "x"), Err(CannotEdit::Layout));
        }
    }

    #[test]
    fn what_cannot_be_changed_safely_is_left_alone() {
        for text in ["{x: 1, y: 2}", "x: 1\ne: text\n", "x: 1\ne: {a: 1}\n", "y: 1\n"] {
            assert_eq!(with(text), Err(CannotEdit::Layout), "{text}");
        }
        assert_eq!(with("a: b: c"), Err(CannotEdit::Unreadable));
    }
}
