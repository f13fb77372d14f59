//! Single values anywhere in a record's text, changed so that all else stays byte for byte: one language of a text, one
//! entry of a list, a key inside a block with remarks of its own.
//!
//! [`super::edit`] changes keys of the outermost map, each as a whole; this goes down to the value itself. In: a text,
//! and what should stand at which path. Out: the new text. Never true: a result that does not read back as the old tree
//! with exactly these values; a remark that is lost. Rather nothing is changed.

mod items;

use super::edit::{CannotEdit, entry_lines_before, equal, line, line_end};
use super::flow;
use super::yaml::{self, Kind, Node};
use crate::source::{FileId, Sources, Span, Spanned};
use std::ops::Range;

/// What should stand at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alteration {
    /// The keys on the way down.
    pub path: Vec<Step>,
    /// What stands there then.
    pub value: Value,
}

/// A key on the way down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The key.
    pub key: String,
    /// The keys that the format has before it: behind the last one that is there it goes, where it is not there yet.
    pub before: Vec<String>,
}

/// A value to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing: the key goes, and a map that holds nothing else with it.
    Nothing,
    /// A value as YAML that may stand on one line, in braces too.
    Plain(String),
    /// A list of such values.
    List(Vec<String>),
}

type Entries = [(Spanned<String>, Node)];

/// The text with the alterations.
///
/// # Errors
/// See [`CannotEdit`]; nothing is lost, since the text given is as it was.
pub fn alter(text: &str, alterations: &[Alteration]) -> Result<String, CannotEdit> {
    let file = Sources::new().add_text("record.yaml", "");
    let mut tree = yaml::parse(file, 0, text).map_err(|_| CannotEdit::Unreadable)?;
    let mut text = text.to_owned();
    for alteration in alterations {
        let Kind::Map(entries) = &tree.kind else { return Err(CannotEdit::Layout) };
        let whole = Map { text: &text, entries, start: tree.span.range().start, end: text.len() };
        let new = whole.altered(&alteration.path, &alteration.value).ok_or(CannotEdit::Layout)?;
        let read = yaml::parse(file, 0, &new).map_err(|_| CannotEdit::Layout)?;
        let wanted = wanted(&tree, &alteration.path, &alteration.value, file).ok_or(CannotEdit::Layout)?;
        if !same(&read, &wanted) || remarks(&new, &read) < remarks(&text, &tree) {
            return Err(CannotEdit::Layout);
        }
        (text, tree) = (new, read);
    }
    Ok(text)
}

/// How many remarks a text has: each `#` at the start of a line or behind white space, unless a value holds it.
fn remarks(text: &str, tree: &Node) -> usize {
    let mut values = Vec::new();
    scalars(text, tree, &mut values);
    let begins =
        |at: usize| text.get(..at).is_none_or(|before| before.is_empty() || before.ends_with(char::is_whitespace));
    let outside = |at: usize| !values.iter().any(|value| value.contains(&at));
    text.match_indices('#').filter(|(at, _)| begins(*at) && outside(*at)).count()
}

/// Where single values stand. Behind the sign of a block there may be a remark, so its first line is none of it.
fn scalars(text: &str, node: &Node, found: &mut Vec<Range<usize>>) {
    match &node.kind {
        Kind::Seq(items) => items.iter().for_each(|item| scalars(text, item, found)),
        Kind::Map(entries) => entries.iter().for_each(|(_, value)| scalars(text, value, found)),
        _ => {
            let range = node.span.range();
            let value = text.get(range.clone()).unwrap_or("");
            let head = if value.starts_with(['|', '>']) { value.find('\n').unwrap_or(value.len()) } else { 0 };
            found.push(range.start + head..range.end);
        }
    }
}

/// One map of a text: where it begins, and where it has ended at the latest.
struct Map<'t> {
    text: &'t str,
    entries: &'t Entries,
    start: usize,
    end: usize,
}

impl<'t> Map<'t> {
    /// The text with a value at a path below this map.
    fn altered(&self, path: &[Step], value: &Value) -> Option<String> {
        let (step, rest) = path.split_first()?;
        let at = |key: &str| self.entries.iter().position(|(own, _)| own.value == key);
        let Some(n) = at(&step.key) else {
            return match value {
                Value::Nothing => Some(self.text.to_owned()),
                value => {
                    let behind = step.before.iter().rev().find_map(|key| at(key));
                    self.with(behind.unwrap_or(self.entries.len().checked_sub(1)?), &step.key, &written(rest, value)?)
                }
            };
        };
        let (_, node) = self.entries.get(n)?;
        let empties = *value == Value::Nothing && is_alone(node, rest);
        match (&node.kind, rest.is_empty()) {
            _ if empties => self.without(n),
            (Kind::Map(entries), false) if !entries.is_empty() => {
                let start = node.span.range().start;
                let end = if self.is_flow() || is_flow(self.text, start) {
                    flow::end(self.text, start)?
                } else {
                    entry_lines_before(self.text, self.entries, n, self.end)?.end
                };
                Map { text: self.text, entries, start, end }.altered(rest, value)
            }
            (Kind::Null | Kind::Map(_), false) => self.put(n, &written(rest, value)?),
            (_, false) => None,
            (Kind::Seq(list), true) => match value {
                Value::List(new) if !list.is_empty() => items::replaced(self.text, node, list, new),
                value => self.put(n, &written(&[], value)?),
            },
            (_, true) => self.put(n, &written(&[], value)?),
        }
    }

    fn is_flow(&self) -> bool {
        is_flow(self.text, self.start)
    }

    fn replaced(&self, range: Range<usize>, with: &str) -> Option<String> {
        let mut new = self.text.to_owned();
        (range.end <= new.len()).then(|| new.replace_range(range, with))?;
        Some(new)
    }

    /// The text with another value behind a key that is there.
    fn put(&self, n: usize, yaml: &str) -> Option<String> {
        let (key, node) = self.entries.get(n)?;
        let range = node.span.range();
        if node.kind == Kind::Null && range.is_empty() {
            let end = key.span.range().end;
            let colon = end + self.text.get(end..)?.find(':')?;
            return self.replaced(colon + 1..colon + 1, &format!(" {yaml}"));
        }
        let scalar = !matches!(node.kind, Kind::Seq(_) | Kind::Map(_));
        let old = self.text.get(range.clone())?;
        if scalar && !range.is_empty() && !old.contains('\n') && !old.starts_with(['|', '>']) {
            return self.replaced(range, yaml);
        }
        if !scalar && (self.is_flow() || is_flow(self.text, range.start)) {
            return self.replaced(range.start..flow::end(self.text, range.start)?, yaml);
        }
        if self.is_flow() {
            return None;
        }
        let lines = entry_lines_before(self.text, self.entries, n, self.end)?;
        self.replaced(lines, &line(self.text, self.entries, n, &key.value, yaml)?)
    }

    /// The text with a new key behind the entry `n`.
    fn with(&self, n: usize, key: &str, yaml: &str) -> Option<String> {
        if self.is_flow() {
            let (_, node) = self.entries.get(n)?;
            let end = flow::value_end(self.text, node)?;
            return self.replaced(end..end, &format!(", {key}: {yaml}"));
        }
        let end = entry_lines_before(self.text, self.entries, n, self.end)?.end;
        let mut new = line(self.text, self.entries, n, key, yaml)?;
        let before = self.text.get(..end)?;
        if !before.is_empty() && !before.ends_with('\n') {
            new = format!("{}{}", line_end(self.text), new.trim_end_matches(['\r', '\n']));
        }
        self.replaced(end..end, &new)
    }

    /// The text without the entry `n`, which is not the only one.
    fn without(&self, n: usize) -> Option<String> {
        if !self.is_flow() {
            return self.replaced(entry_lines_before(self.text, self.entries, n, self.end)?, "");
        }
        let (key, node) = self.entries.get(n)?;
        if let Some((next, _)) = self.entries.get(n + 1) {
            return self.replaced(key.span.range().start..next.span.range().start, "");
        }
        let (_, previous) = self.entries.get(n.checked_sub(1)?)?;
        self.replaced(flow::value_end(self.text, previous)?..flow::value_end(self.text, node)?, "")
    }
}

/// Whether a list or map that begins at a place stands in brackets or braces.
fn is_flow(text: &str, start: usize) -> bool {
    text.get(start..).is_some_and(|rest| rest.starts_with(['{', '[']))
}

/// Whether a node holds nothing but what lies at a path below it.
fn is_alone(node: &Node, path: &[Step]) -> bool {
    match (path.split_first(), &node.kind) {
        (None, _) => true,
        (Some((step, rest)), Kind::Map(entries)) => match entries.as_slice() {
            [(key, value)] => key.value == step.key && is_alone(value, rest),
            entries => entries.is_empty(),
        },
        (Some(_), kind) => *kind == Kind::Null,
    }
}

/// A value at a path of new keys, on one line.
fn written(path: &[Step], value: &Value) -> Option<String> {
    let inner = match value {
        Value::Nothing => return None,
        Value::Plain(yaml) => yaml.clone(),
        Value::List(list) => format!("[{}]", list.join(", ")),
    };
    Some(path.iter().rev().fold(inner, |inner, step| format!("{{{}: {inner}}}", step.key)))
}

/// The tree that an alteration should give, places aside.
fn wanted(tree: &Node, path: &[Step], value: &Value, file: FileId) -> Option<Node> {
    let Some((step, rest)) = path.split_first() else {
        return yaml::parse(file, 0, &written(&[], value)?).ok();
    };
    let mut entries = match &tree.kind {
        Kind::Map(entries) => entries.clone(),
        _ => Vec::new(),
    };
    let n = entries.iter().position(|(key, _)| key.value == step.key);
    match (n, value) {
        (None, Value::Nothing) => {}
        (Some(n), Value::Nothing) if entries.get(n).is_some_and(|(_, node)| is_alone(node, rest)) => {
            entries.remove(n);
        }
        (Some(n), value) => {
            let (_, node) = entries.get_mut(n)?;
            *node = wanted(node, rest, value, file)?;
        }
        (None, value) => {
            let blank = Node { span: Span::whole(file), kind: Kind::Null };
            entries.push((Spanned::new(step.key.clone(), Span::whole(file)), wanted(&blank, rest, value, file)?));
        }
    }
    Some(Node { span: tree.span, kind: Kind::Map(entries) })
}

/// Whether two trees mean the same, the keys of their maps in any order.
fn same(one: &Node, other: &Node) -> bool {
    match (&one.kind, &other.kind) {
        (Kind::Map(one), Kind::Map(other)) => {
            let find = |key: &str| other.iter().find(|(own, _)| own.value == key);
            one.len() == other.len()
                && one.iter().all(|(key, value)| find(&key.value).is_some_and(|(_, other)| same(value, other)))
        }
        _ => equal(one, other),
    }
}

#[cfg(test)]
mod tests;
