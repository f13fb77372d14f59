//! YAML as a tree in which every key and value knows its place.
//!
//! In: text that is already UTF-8. Out: a [`Node`], or the one fault that made the text unreadable. Anchors, aliases,
//! merges and application tags are refused, depth and node counts are bounded, so that no input can blow up.

use crate::fault::{Fault, What};
use crate::source::{FileId, Span, Spanned};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, Options};
use std::fmt;

/// Levels of nesting that a file may have.
pub const MAX_DEPTH: usize = 16;

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it stands. Of a list or map, where it begins.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// A YAML value.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i128),
    /// Another number.
    Float(f64),
    /// A text.
    Str(String),
    /// A list.
    Seq(Vec<Node>),
    /// Keys and values in the order written, repeated keys included.
    Map(Vec<(Spanned<String>, Node)>),
}

/// What serde hands over; places still count from the text's own beginning.
struct Loose {
    place: serde_saphyr::Location,
    kind: LooseKind,
}

enum LooseKind {
    Null,
    Bool(bool),
    Int(i128),
    Float(f64),
    Str(String),
    Seq(Vec<Loose>),
    Map(Vec<(serde_saphyr::Spanned<String>, Loose)>),
}

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = serde_saphyr::Spanned::<LooseKind>::deserialize(deserializer)?;
        Ok(Self { place: spanned.referenced, kind: spanned.value })
    }
}

impl<'de> Deserialize<'de> for LooseKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = LooseKind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<LooseKind, E> {
        Ok(LooseKind::Null)
    }

    fn visit_none<E>(self) -> Result<LooseKind, E> {
        Ok(LooseKind::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<LooseKind, E> {
        Ok(LooseKind::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<LooseKind, E> {
        Ok(LooseKind::Int(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<LooseKind, E> {
        Ok(LooseKind::Int(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<LooseKind, E> {
        Ok(LooseKind::Int(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<LooseKind, E> {
        Ok(LooseKind::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<LooseKind, E> {
        Ok(LooseKind::Str(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<LooseKind, E> {
        Ok(LooseKind::Str(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<LooseKind, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(LooseKind::Seq(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LooseKind, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<serde_saphyr::Spanned<String>>()? {
            entries.push((key, map.next_value()?));
        }
        Ok(LooseKind::Map(entries))
    }
}

/// How YAML is read: the core schema of 1.2, nothing that refers, merges or tags.
fn options() -> Options {
    serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: serde_saphyr::options::MergeKeyPolicy::AsOrdinary,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        reject_unsupported_tags: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_anchors: 0,
            max_aliases: 0,
            max_depth: MAX_DEPTH,
            flow_nesting_limit: MAX_DEPTH,
            max_nodes: 50_000,
            max_documents: 1,
        },
    }
}

/// Reads a text, or the part of `file` that begins at byte `base` (front matter).
///
/// # Errors
/// The fault that made it unreadable; boxed, since it is rare and large.
pub fn parse(file: FileId, base: usize, text: &str) -> Result<Node, Box<Fault>> {
    if text
        .trim_start_matches('\u{feff}')
        .lines()
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
    {
        return Ok(Node { span: Span::new(file, base..base), kind: Kind::Null });
    }
    let loose: Result<Loose, _> = serde_saphyr::from_str_with_options(text, options());
    let origin = Origin::new(file, base, text);
    loose.map(|loose| origin.node(loose)).map_err(|error| Box::new(origin.fault(&error)))
}

/// Where a tree's text begins, and how its characters lie in bytes.
struct Origin<'a> {
    file: FileId,
    base: usize,
    text: &'a str,
    /// The byte of every character; empty where each character is one byte.
    bytes: Vec<u32>,
}

impl<'a> Origin<'a> {
    fn new(file: FileId, base: usize, text: &'a str) -> Self {
        let byte = |(at, _)| u32::try_from(at).unwrap_or(u32::MAX);
        let bytes = if text.is_ascii() { Vec::new() } else { text.char_indices().map(byte).collect() };
        Self { file, base, text, bytes }
    }

    fn span(&self, place: serde_saphyr::Location) -> Span {
        let span = place.span();
        let to_usize = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok());
        let start = to_usize(span.byte_offset()).unwrap_or_else(|| self.byte_of(span.offset()));
        let len = to_usize(span.byte_len()).unwrap_or(0);
        let end = (start + len).min(self.text.len());
        let start = start.min(end);
        // A plain scalar's span may reach over the white space behind it.
        let end = start + self.text.get(start..end).map_or(0, |words| words.trim_end().len());
        Span::new(self.file, self.base + start..self.base + end)
    }

    /// The byte offset of a character, for places that have no offset in bytes of their own.
    fn byte_of(&self, character: u64) -> usize {
        let character = usize::try_from(character).unwrap_or(usize::MAX);
        if self.bytes.is_empty() {
            return character.min(self.text.len());
        }
        self.bytes.get(character).map_or(self.text.len(), |byte| *byte as usize)
    }

    fn node(&self, loose: Loose) -> Node {
        let kind = match loose.kind {
            LooseKind::Null => Kind::Null,
            LooseKind::Bool(value) => Kind::Bool(value),
            LooseKind::Int(value) => Kind::Int(value),
            LooseKind::Float(value) => Kind::Float(value),
            LooseKind::Str(value) => Kind::Str(value),
            LooseKind::Seq(items) => Kind::Seq(items.into_iter().map(|item| self.node(item)).collect()),
            LooseKind::Map(entries) => Kind::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| (Spanned::new(key.value, self.span(key.referenced)), self.node(value)))
                    .collect(),
            ),
        };
        Node { span: self.span(loose.place), kind }
    }

    /// The same of the line of a fault, or of the one before, where the reader first noticed it a line later.
    fn unseen(&self, at: Span) -> Option<&'static str> {
        let here = at.range().start.checked_sub(self.base)?;
        let before = self.text.get(..here)?;
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = self.text.get(start..)?.lines().next().unwrap_or("");
        unseen(line).or_else(|| unseen(self.text.get(..start)?.lines().next_back()?))
    }

    fn fault(&self, error: &serde_saphyr::Error) -> Fault {
        let error = error.without_snippet();
        let at = error.location().map_or(Span::new(self.file, self.base..self.base), |place| self.span(place));
        match error {
            serde_saphyr::Error::Budget { .. } => {
                let refers = self.text.contains('&') && format!("{error:?}").contains("Anchor");
                let case = if refers { "anchor" } else { "depth" };
                let what = if refers { What::Syntax } else { What::TooLarge };
                Fault::new(what, at).case(case)
            }
            _ => {
                let detail = first_sentence(&error.to_string());
                // The scanner has a limit of its own below the budget's.
                if detail.contains("recursion limit") {
                    Fault::new(What::TooLarge, at).case("depth")
                } else if let Some(case) = self.unseen(at) {
                    Fault::new(What::Syntax, at).case(case)
                } else {
                    Fault::new(What::Syntax, at).with("detail", detail)
                }
            }
        }
    }
}

/// What nobody sees on a page of text and the reader stumbles on: a tab that indents, a space that does not break.
fn unseen(line: &str) -> Option<&'static str> {
    let indent = line.get(..line.len() - line.trim_start().len()).unwrap_or("");
    let key = line.split(['"', '\'', '#']).next().unwrap_or("");
    if indent.contains('\t') { Some("tab") } else { key.contains('\u{a0}').then_some("no-break-space") }
}

/// The reader's own words without its places, which findings show better.
fn first_sentence(message: &str) -> String {
    let line = message.lines().next().unwrap_or("").trim();
    let line = line.trim_start_matches("error: ");
    let cut = line.find(" at line ").unwrap_or(line.len());
    line.get(..cut).unwrap_or(line).trim_end_matches([',', ':', ' ']).to_owned()
}

impl Node {
    /// All texts in the tree with their places, keys left out.
    pub fn texts<'a>(&'a self, out: &mut Vec<(Span, &'a str)>) {
        match &self.kind {
            Kind::Str(text) => out.push((self.span, text)),
            Kind::Seq(items) => items.iter().for_each(|item| item.texts(out)),
            Kind::Map(entries) => entries.iter().for_each(|(_, value)| value.texts(out)),
            Kind::Null | Kind::Bool(_) | Kind::Int(_) | Kind::Float(_) => {}
        }
    }

    /// The value of a key of a map.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.kind {
            Kind::Map(entries) => entries.iter().find(|(own, _)| own.value == key).map(|(_, value)| value),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
