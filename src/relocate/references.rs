//! What points to an id, with the new one in its place.
//!
//! In: all texts. Out: those that change, everything else in them byte for byte: links, `counterpart` and `successor` of
//! records, `annexes` and `short_version_of` of texts, `moderation` of the site. Never true: a word changed that is no
//! reference, such as an example in a fence of code.

use super::find::{Kind, Thing};
use crate::parse::markdown::outline;
use crate::parse::yaml::{self, Kind as Value, Node};
use crate::parse::{front_matter, mend};
use crate::source::{Content, FileId, Half, Sources};
use crate::value::Id;
use std::collections::BTreeMap;
use std::ops::Range;

/// The texts that change.
pub(super) fn rewritten(sources: &Sources, thing: &Thing, new: &Id) -> BTreeMap<FileId, String> {
    let public =
        sources.iter().filter(|(_, file)| file.half == Half::Public && matches!(file.content, Content::Text(_)));
    let changed = |text: &str, id: FileId, path: &str| {
        if path.ends_with(".md") && path.starts_with("content/") {
            page(text, id, path, thing, new)
        } else if path == "site.yaml" || path.starts_with("profiles/") {
            Some(values(text, path, thing, new))
        } else {
            None
        }
    };
    public
        .filter_map(|(id, file)| Some((id, file.text(), changed(file.text(), id, &file.path)?)))
        .filter_map(|(id, old, text)| (text != old).then_some((id, text)))
        .collect()
}

/// A Markdown file: its front matter and its links.
fn page(text: &str, file: FileId, path: &str, thing: &Thing, new: &Id) -> Option<String> {
    let split = front_matter::split(file, text).ok()?;
    let front = values(text.get(split.yaml.clone())?, path, thing, new);
    let body = links(text.get(split.body.clone())?, file, thing, new);
    let (head, between) = (text.get(..split.yaml.start)?, text.get(split.yaml.end..split.body.start)?);
    Some(format!("{head}{front}{between}{body}"))
}

/// The places of a body in which links and what they refer to are written.
fn places(body: &str, file: FileId) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = outline(file, 0, body).links.iter().map(|link| link.span.range()).collect();
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        if line.trim_start().starts_with('[') && line.contains("]:") {
            all.push(at..at + line.len());
        }
        at += line.len();
    }
    all.sort_by_key(|range| range.start);
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in all {
        match apart.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

fn links(body: &str, file: FileId, thing: &Thing, new: &Id) -> String {
    let mut changed = body.to_owned();
    for range in places(body, file).into_iter().rev() {
        if let Some(written) = body.get(range.clone()) {
            changed.replace_range(range, &renamed(written, thing, new));
        }
    }
    changed
}

/// A text with the new id behind every scheme that has the old one.
fn renamed(written: &str, thing: &Thing, new: &Id) -> String {
    let old = format!("{}:{}", thing.kind.scheme(), thing.id);
    let mut out = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = rest.find(&old) {
        let (before, found) = rest.split_at(at);
        let after = found.get(old.len()..).unwrap_or("");
        let goes_on = after.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            || (after.starts_with('/') && thing.kind != Kind::Guideline);
        let in_word = before.ends_with(|c: char| c.is_alphanumeric());
        out.push_str(before);
        if goes_on || in_word {
            out.push_str(&old);
        } else {
            out.push_str(&format!("{}:{new}", thing.kind.scheme()));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A YAML text with the new id where a key refers to the old one.
fn values(text: &str, path: &str, thing: &Thing, new: &Id) -> String {
    let file = Sources::new().add_text("record.yaml", "");
    let Ok(tree) = yaml::parse(file, 0, text) else { return text.to_owned() };
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    look(&tree, "", path, thing, new, &mut found);
    found.sort_by_key(|(range, _)| range.start);
    found
        .into_iter()
        .rev()
        .fold(text.to_owned(), |text, (range, value)| mend::mend(&text, range, &value).unwrap_or(text))
}

fn look(node: &Node, key: &str, path: &str, thing: &Thing, new: &Id, found: &mut Vec<(Range<usize>, String)>) {
    match &node.kind {
        Value::Map(entries) => entries.iter().for_each(|(own, value)| look(value, &own.value, path, thing, new, found)),
        Value::Seq(items) => items.iter().for_each(|item| look(item, key, path, thing, new, found)),
        Value::Str(written) => {
            found.extend(value(written, key, path, thing, new).map(|value| (node.span.range(), value)));
        }
        _ => {}
    }
}

/// What belongs behind a key in place of a value that names the old id.
fn value(written: &str, key: &str, path: &str, thing: &Thing, new: &Id) -> Option<String> {
    let whole = || (written == thing.id.as_str()).then(|| new.to_string());
    let inside =
        || Some(format!("{new}{}", written.strip_prefix(thing.id.as_str()).filter(|rest| rest.starts_with('/'))?));
    match (key, thing.kind) {
        ("counterpart" | "successor", Kind::Profile) => whole(),
        ("moderation", _) => Some(renamed(written, thing, new)).filter(|new| new != written),
        ("annexes" | "short_version_of", Kind::Guideline) => whole().or_else(inside),
        ("annexes" | "short_version_of", Kind::Chapter) => whole().or_else(|| {
            // Within its guideline a chapter goes by the last part of its id.
            let guideline = thing.id.as_str().rsplit_once('/').map_or("", |(guideline, _)| guideline);
            let own = path.split('/').nth(2) == Some(guideline);
            (own && written == thing.id.last()).then(|| new.last().to_owned())
        }),
        _ => None,
    }
}
