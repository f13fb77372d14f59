//! The entries of a list: those that stay keep their lines and their spelling.
//!
//! In: a list and the values that it should hold. Out: the new text. Never true: a remark beside an entry that stays on
//! another one's line.

use super::is_flow;
use crate::parse::edit::{line_end, line_start};
use crate::parse::flow;
use crate::parse::yaml::{self, Kind, Node};
use crate::source::Sources;

/// The text with other entries in a list that has some.
pub(super) fn replaced(text: &str, list: &Node, old: &[Node], new: &[String]) -> Option<String> {
    let file = Sources::new().add_text("value.yaml", "");
    let meant: Vec<Kind> = new.iter().map(|yaml| Some(yaml::parse(file, 0, yaml).ok()?.kind)).collect::<Option<_>>()?;
    let start = list.span.range().start;
    if is_flow(text, start) {
        let as_before = |kind: &Kind| old.iter().find(|node| node.kind == *kind).and_then(|n| text.get(n.span.range()));
        let items: Vec<&str> =
            meant.iter().zip(new).map(|(kind, yaml)| as_before(kind).unwrap_or(yaml.as_str())).collect();
        let mut altered = text.to_owned();
        altered.replace_range(start..flow::end(text, start)?, &format!("[{}]", items.join(", ")));
        return Some(altered);
    }
    let lines: Vec<Line<'_>> = old.iter().map(|node| line(text, node)).collect::<Option<_>>()?;
    let stays = kept(old, &meant);
    let mut altered = String::new();
    let mut at = 0;
    let mut next = 0;
    for (n, line) in lines.iter().enumerate() {
        // What lies between the entries stays where it is; what is new goes before the entry that it precedes.
        altered.push_str(text.get(at..line.start)?);
        at = line.end;
        let Some((_, own)) = stays.iter().find(|(old, _)| *old == n) else { continue };
        add(&mut altered, text, line.head, new.get(next..*own)?);
        altered.push_str(text.get(line.start..line.end)?);
        next = own + 1;
    }
    add(&mut altered, text, lines.first()?.head, new.get(next..)?);
    altered.push_str(text.get(at..)?);
    // The text ends as it ended.
    let ended = text.ends_with('\n') || at < text.len();
    Some(if ended { altered } else { altered.trim_end_matches(['\r', '\n']).to_owned() })
}

/// The line of an entry.
struct Line<'t> {
    start: usize,
    end: usize,
    /// What stands before the value: `  - `.
    head: &'t str,
}

fn line<'t>(text: &'t str, node: &Node) -> Option<Line<'t>> {
    let range = node.span.range();
    let start = line_start(text, range.start);
    let head = text.get(start..range.start)?;
    let scalar = !matches!(node.kind, Kind::Map(_) | Kind::Seq(_) | Kind::Null);
    let one_line = scalar && !text.get(range.clone())?.contains('\n');
    let plain = head.trim() == "-" && !head.contains('\t');
    let end = text.get(range.end..)?.find('\n').map_or(text.len(), |newline| range.end + newline + 1);
    (one_line && plain).then_some(Line { start, end, head })
}

fn add(altered: &mut String, text: &str, head: &str, new: &[String]) {
    for yaml in new {
        if !altered.is_empty() && !altered.ends_with('\n') {
            altered.push_str(line_end(text));
        }
        altered.push_str(head);
        altered.push_str(yaml);
        altered.push_str(line_end(text));
    }
}

/// Which old entries stay, each with its place among the new: the longest row that both have.
fn kept(old: &[Node], new: &[Kind]) -> Vec<(usize, usize)> {
    let mut best: Vec<Vec<(usize, usize)>> = vec![Vec::new(); new.len() + 1];
    for (n, node) in old.iter().enumerate().rev() {
        let below = best.clone();
        for (m, kind) in new.iter().enumerate().rev() {
            let row = |rows: &[Vec<(usize, usize)>], m: usize| rows.get(m).cloned().unwrap_or_default();
            let mut longest = row(&below, m);
            let beside = row(&best, m + 1);
            if beside.len() > longest.len() {
                longest = beside;
            }
            if node.kind == *kind {
                let rest = row(&below, m + 1);
                if rest.len() >= longest.len() {
                    longest = std::iter::once((n, m)).chain(rest).collect();
                }
            }
            if let Some(slot) = best.get_mut(m) {
                *slot = longest;
            }
        }
    }
    best.into_iter().next().unwrap_or_default()
}
