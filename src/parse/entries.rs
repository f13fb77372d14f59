//! Lines of a map below one key of a YAML text: some come, some go, all else byte for byte.
//!
//! In: a text and a key of its outermost map, such as `redirects`. Out: the new text. Never true: a text that does not
//! read back as the old one with exactly these entries.

use super::yaml::{self, Kind, Node};
use crate::source::Sources;

/// The text with entries behind the last one below a key, and without some; `None` where the layout is none that this
/// knows.
#[must_use]
pub fn with_entries(text: &str, key: &str, add: &[(String, String)], remove: &[String]) -> Option<String> {
    let before = flat(&read(text)?, key)?;
    let mut new = text.to_owned();
    for gone in remove {
        new = without(&new, key, gone)?;
    }
    new = if add.is_empty() { new } else { with(&new, key, add)? };
    let mut wanted: Vec<(String, String)> = before.into_iter().filter(|(own, _)| !remove.contains(own)).collect();
    wanted.extend_from_slice(add);
    let (old_tree, new_tree) = (read(text)?, read(&new)?);
    (flat(&new_tree, key)? == wanted && others(&old_tree, key) == others(&new_tree, key)).then_some(new)
}

fn read(text: &str) -> Option<Node> {
    let file = Sources::new().add_text("record.yaml", "");
    yaml::parse(file, 0, text).ok()
}

/// The entries below a key; none where it is not there.
fn flat(tree: &Node, key: &str) -> Option<Vec<(String, String)>> {
    match tree.get(key).map(|node| &node.kind) {
        None | Some(Kind::Null) => Some(Vec::new()),
        Some(Kind::Map(entries)) => {
            let one = |(own, value): &(_, Node)| {
                let own: &crate::source::Spanned<String> = own;
                match &value.kind {
                    Kind::Str(value) => Some((own.value.clone(), value.clone())),
                    _ => None,
                }
            };
            entries.iter().map(one).collect()
        }
        Some(_) => None,
    }
}

/// Everything but one key, without places.
fn others(tree: &Node, key: &str) -> Vec<String> {
    let Kind::Map(entries) = &tree.kind else { return Vec::new() };
    entries
        .iter()
        .filter(|(own, _)| own.value != key)
        .map(|(own, value)| format!("{} {}", own.value, bare(value)))
        .collect()
}

fn bare(node: &Node) -> String {
    match &node.kind {
        Kind::Seq(items) => format!("{:?}", items.iter().map(bare).collect::<Vec<_>>()),
        Kind::Map(entries) => {
            format!("{:?}", entries.iter().map(|(key, value)| (&key.value, bare(value))).collect::<Vec<_>>())
        }
        kind => format!("{kind:?}"),
    }
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// Behind the line that a place stands on.
fn next_line(text: &str, at: usize) -> Option<usize> {
    Some(text.get(at..)?.find('\n').map_or(text.len(), |newline| at + newline + 1))
}

/// What stands before a place on its line.
fn indent(text: &str, at: usize) -> Option<&str> {
    let before = text.get(..at)?;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    before.get(start..).filter(|indent| indent.chars().all(|c| c == ' '))
}

fn with(text: &str, key: &str, add: &[(String, String)]) -> Option<String> {
    let tree = read(text)?;
    let Kind::Map(entries) = &tree.kind else { return None };
    let end = line_end(text);
    let (at, indent, head) = match entries.iter().find(|(own, _)| own.value == key) {
        None => (text.len(), "  ".to_owned(), format!("{key}:{end}")),
        Some((own, value)) => match &value.kind {
            Kind::Null => (next_line(text, own.span.range().end)?, "  ".to_owned(), String::new()),
            Kind::Map(entries) => {
                let (last, value) = entries.last()?;
                let indent = indent(text, last.span.range().start)?.to_owned();
                (next_line(text, value.span.range().end)?, indent, String::new())
            }
            _ => return None,
        },
    };
    let open = text.get(..at).is_some_and(|before| !before.is_empty() && !before.ends_with('\n'));
    let mut lines = if open { end.to_owned() } else { String::new() };
    lines.push_str(&head);
    for (from, to) in add {
        lines.push_str(&format!("{indent}{from}: {to}{end}"));
    }
    let mut new = text.to_owned();
    new.insert_str(at, &lines);
    Some(new)
}

fn without(text: &str, key: &str, gone: &str) -> Option<String> {
    let tree = read(text)?;
    let Some(Kind::Map(entries)) = tree.get(key).map(|node| &node.kind) else { return None };
    let (own, value) = entries.iter().find(|(own, _)| own.value == gone)?;
    let start = own.span.range().start;
    let start = start - indent(text, start)?.len();
    let mut new = text.to_owned();
    new.replace_range(start..next_line(text, value.span.range().end)?, "");
    Some(new)
}

#[cfg(test)]
mod tests {
    use super::with_entries;

    fn pair(from: &str, to: &str) -> (String, String) {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn entries_come_behind_the_last_and_go_with_their_line() {
        let text = "a: b # c\r\nredirects: # vanhat\r\n  /x/: /y/ # miksi\r\n\r\n# loppu\r\nz: 1";
        let add = [pair("/n/", "/m/")];
        let new = with_entries(text, "redirects", &add, &[]);
        assert_eq!(new, Some(text.replace("# miksi\r\n", "# miksi\r\n  /n/: /m/\r\n")));
        let new = with_entries(text, "redirects", &add, &["/x/".to_owned()]);
        assert_eq!(new, Some(text.replace("  /x/: /y/ # miksi\r\n", "  /n/: /m/\r\n")));
        assert_eq!(with_entries("a: b", "redirects", &add, &[]), Some("a: b\nredirects:\n  /n/: /m/\n".to_owned()));
        assert_eq!(
            with_entries("redirects:\na: b\n", "redirects", &add, &[]),
            Some("redirects:\n  /n/: /m/\na: b\n".to_owned())
        );
        assert_eq!(with_entries("redirects: {/x/: /y/}\n", "redirects", &add, &[]), None);
    }
}
