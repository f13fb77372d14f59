//! Single values of a YAML text in another spelling, and lines without white space behind them; all else byte for byte.
//!
//! In: a text, the places of scalars, their new values. Out: the new text. Never true: a text that does not read back as
//! the old one with exactly these values.

use super::edit::quoted;
use super::yaml::{self, Kind, Node};
use crate::source::Sources;
use std::ops::Range;

/// The text with another value at the place of a scalar, which keeps its quotes; `None` where that cannot be done.
#[must_use]
pub fn mend(text: &str, at: Range<usize>, value: &str) -> Option<String> {
    let written = text.get(at.clone())?;
    if written.is_empty() || written.contains('\n') {
        return None;
    }
    let new = match written.chars().next() {
        Some(quote @ ('"' | '\'')) if !value.contains(['"', '\'', '\\']) => format!("{quote}{value}{quote}"),
        Some('"' | '\'' | '|' | '>') => return None,
        _ if is_plain(value) => value.to_owned(),
        _ => quoted(value),
    };
    let mut mended = text.to_owned();
    mended.replace_range(at, &new);
    (changes(&read(text)?, &read(&mended)?)? == [value]).then_some(mended)
}

/// The text without spaces and tabs at the ends of its lines, where that changes no value.
#[must_use]
pub fn trimmed(text: &str) -> Option<String> {
    let tree = read(text)?;
    let mut inside = Vec::new();
    blocks(text, &tree, &mut inside);
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        let end = line.get(bare.len()..).unwrap_or("");
        let in_block = inside.iter().any(|block| block.start < at + line.len() && at < block.end);
        new.push_str(if in_block { bare } else { bare.trim_end_matches([' ', '\t']) });
        new.push_str(end);
        at += line.len();
    }
    let same = new != text && changes(&tree, &read(&new)?).is_some_and(|changes| changes.is_empty());
    same.then_some(new)
}

fn read(text: &str) -> Option<Node> {
    let file = Sources::new().add_text("record.yaml", "");
    yaml::parse(file, 0, text).ok()
}

/// Whether a value can stand without quotes, inside braces too, and is read as a text.
fn is_plain(value: &str) -> bool {
    let signs = value.contains([',', '[', ']', '{', '}', '#', '"', '\'', '&', '*', '!', '|', '>', '%', '`'])
        || value.contains(": ")
        || value.ends_with(':')
        || value.trim() != value;
    !signs && read(value).is_some_and(|node| matches!(node.kind, Kind::Str(text) if text == value))
}

/// The values that differ between two trees of one shape, as they are in the second.
fn changes<'n>(old: &Node, new: &'n Node) -> Option<Vec<&'n str>> {
    match (&old.kind, &new.kind) {
        (Kind::Seq(old), Kind::Seq(new)) if old.len() == new.len() => {
            old.iter().zip(new).map(|(old, new)| changes(old, new)).collect::<Option<Vec<_>>>().map(|all| all.concat())
        }
        (Kind::Map(old), Kind::Map(new)) if old.len() == new.len() => {
            let one = |((old_key, old), (new_key, new)): (&(_, Node), &'n (_, Node))| {
                let (old_key, new_key): (&crate::source::Spanned<String>, &crate::source::Spanned<String>) =
                    (old_key, new_key);
                if old_key.value == new_key.value { changes(old, new) } else { None }
            };
            old.iter().zip(new).map(one).collect::<Option<Vec<_>>>().map(|all| all.concat())
        }
        (Kind::Seq(_) | Kind::Map(_), _) | (_, Kind::Seq(_) | Kind::Map(_)) => None,
        (old, new) if old == new => Some(Vec::new()),
        (_, Kind::Str(value)) => Some(vec![value.as_str()]),
        _ => None,
    }
}

/// Where values of several lines stand: white space there may be part of them.
fn blocks(text: &str, node: &Node, found: &mut Vec<Range<usize>>) {
    match &node.kind {
        Kind::Seq(items) => items.iter().for_each(|item| blocks(text, item, found)),
        Kind::Map(entries) => entries.iter().for_each(|(_, value)| blocks(text, value, found)),
        _ => {
            let range = node.span.range();
            found.extend(text.get(range.clone()).is_some_and(|value| value.contains('\n')).then_some(range));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with a value at the place of another.
    fn put(text: &str, old: &str, new: &str) -> Option<String> {
        let start = text.find(old)?;
        mend(text, start..start + old.len(), new)
    }

    #[test]
    fn a_value_changes_and_nothing_beside_it() {
        let text = "\u{feff}# oma\r\nurl: https://a.example/x?y=1 # tili\r\ncontact: {phone: \"09 1\", email: a@b.example}\r\nopened: 11.5.2026";
        let new = put(text, "https://a.example/x?y=1", "https://a.example/x").expect("a plain value");
        assert_eq!(new, text.replace("?y=1", ""));
        assert_eq!(put(text, "\"09 1\"", "+358 9 1"), Some(text.replace("09 1", "+358 9 1")));
        assert_eq!(put(text, "11.5.2026", "2026-05-11"), Some(text.replace("11.5.2026", "2026-05-11")));
        assert_eq!(put("a: x # b", "x", "y: z, {"), Some("a: \"y: z, {\" # b".to_owned()));
        assert_eq!(put("p: 12", "12", "+358"), Some("p: \"+358\"".to_owned()));
        assert_eq!(put("a: |\n  x\n", "|\n  x\n", "y"), None);
        assert_eq!(put("a: [x, x]", "x, x", "y"), None);
    }

    #[test]
    fn lines_lose_what_nobody_sees() {
        assert_eq!(trimmed("a: b  \r\n# c\t\r\n\r\nd: e "), Some("a: b\r\n# c\r\n\r\nd: e".to_owned()));
        assert_eq!(trimmed("a: b\n"), None);
        assert_eq!(trimmed("a: |\n  x  \n  y\nb: c \n"), Some("a: |\n  x  \n  y\nb: c\n".to_owned()));
        assert_eq!(trimmed("a: \"x  \n  y\"\n"), None);
        assert_eq!(trimmed("a: [b  \n"), None);
    }
}
