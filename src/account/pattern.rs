//! The small languages of the table: what one segment may be, and what a key is made of.
//!
//! In: patterns as the table writes them (`@{u}@{dom}`, `facebook#{slugid|trailing_id}`). Out:
//! matchers and templates. What must never be true: a value in a key that its capture does not
//! accept as a whole.

use std::sync::OnceLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::input::FIRST_PLANE;
use super::shape::CaptureShape;

/// Captured names with their values as typed.
pub(super) type Values<'t> = Vec<(&'t str, String)>;

/// One capture of a platform: a pattern for the whole value and limits beside it.
#[derive(Debug)]
pub(super) struct Capture {
    shape: CaptureShape,
    regex: OnceLock<Option<Regex>>,
}

impl Capture {
    pub(super) fn new(shape: CaptureShape) -> Self {
        Self { shape, regex: OnceLock::new() }
    }

    /// Whether the whole value is one. A pattern that does not compile accepts nothing.
    pub(super) fn accepts(&self, value: &str) -> bool {
        let shape = &self.shape;
        let length = value.chars().count();
        let special = |c: &char| shape.specials.contains(*c);
        let counted = value.chars().filter(|c| !shape.uncounted.contains(*c)).count();
        counted >= shape.min.unwrap_or(1)
            && length <= shape.max.unwrap_or(200)
            && !shape.forbid.iter().any(|part| value.contains(part.as_str()))
            && !shape.forbid_start.iter().any(|part| value.starts_with(part.as_str()))
            && !ends_with_any(value, &shape.forbid_end)
            && shape.max_specials.is_none_or(|most| value.chars().filter(special).count() <= most)
            && (!shape.re.contains(r"\p") || value.chars().all(|c| c <= FIRST_PLANE))
            && self.regex().is_some_and(|regex| regex.is_match(value))
    }

    /// The capture as the table has it.
    pub(super) fn shape(&self) -> &CaptureShape {
        &self.shape
    }

    /// The compiled pattern.
    pub(super) fn regex(&self) -> Option<&Regex> {
        self.regex.get_or_init(|| Regex::new(&format!("^(?:{})$", self.shape.re)).ok()).as_ref()
    }
}

/// Endings are compared without case: `name.COM` ends in `.com`.
fn ends_with_any(value: &str, endings: &[String]) -> bool {
    let lower = value.to_lowercase();
    endings.iter().any(|ending| lower.ends_with(ending.as_str()))
}

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Literal(String),
    Value { name: String, ops: Vec<Op> },
}

/// What is done to a value on its way into a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Op {
    Lower,
    NoDots,
    Digits,
    TrailingId,
}

impl Op {
    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "lower" => Self::Lower,
            "nodots" => Self::NoDots,
            "digits" => Self::Digits,
            "trailing_id" => Self::TrailingId,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::NoDots => "nodots",
            Self::Digits => "digits",
            Self::TrailingId => "trailing_id",
        }
    }

    fn apply(self, value: &str) -> String {
        match self {
            Self::Lower => value.to_lowercase().nfc().collect(),
            Self::NoDots => value.replace('.', ""),
            Self::Digits => value.chars().filter(char::is_ascii_digit).collect(),
            Self::TrailingId => value.rsplit_once('-').map_or(value, |(_, id)| id).to_owned(),
        }
    }
}

/// Splits `a{b|op,op}c` into its pieces.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece>, &'static str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((literal, after)) = rest.split_once('{') {
        if !literal.is_empty() {
            found.push(Piece::Literal(literal.to_owned()));
        }
        let (inside, tail) = after.split_once('}').ok_or("unclosed-brace")?;
        let (name, words) = inside.split_once('|').unwrap_or((inside, ""));
        let ops = words
            .split(',')
            .filter(|word| !word.is_empty())
            .map(|word| Op::named(word).ok_or("unknown-operation"))
            .collect::<Result<_, _>>()?;
        found.push(Piece::Value { name: name.to_owned(), ops });
        rest = tail;
    }
    if !rest.is_empty() {
        found.push(Piece::Literal(rest.to_owned()));
    }
    Ok(found)
}

/// The text that [`pieces`] reads as these pieces.
pub(super) fn written(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Literal(literal) => literal.clone(),
        Piece::Value { name, ops } if ops.is_empty() => format!("{{{name}}}"),
        Piece::Value { name, ops } => {
            let words: Vec<&str> = ops.iter().map(|op| op.word()).collect();
            format!("{{{name}|{}}}", words.join(","))
        }
    };
    pieces.iter().map(piece).collect()
}

/// Splits a text by pieces. Literals compare without ASCII case; where a literal stands between
/// two values, its last occurrence parts them, so that a later value can never swallow it.
pub(super) fn split<'t>(pieces: &'t [Piece], text: &str) -> Option<Values<'t>> {
    let mut values = Vec::new();
    let mut rest = text;
    let mut left = pieces.iter().peekable();
    while let Some(piece) = left.next() {
        match piece {
            Piece::Literal(literal) => {
                let head = rest.get(..literal.len())?;
                if !head.eq_ignore_ascii_case(literal) {
                    return None;
                }
                rest = rest.get(literal.len()..)?;
            }
            Piece::Value { name, .. } => {
                let taken = match left.peek() {
                    None => rest.len(),
                    Some(Piece::Literal(next)) => rest.to_ascii_lowercase().rfind(&next.to_ascii_lowercase())?,
                    Some(Piece::Value { .. }) => return None,
                };
                let value = rest.get(..taken)?;
                if value.is_empty() {
                    return None;
                }
                values.push((name.as_str(), value.to_owned()));
                rest = rest.get(taken..)?;
            }
        }
    }
    rest.is_empty().then_some(values)
}

/// The value of a name.
pub(super) fn value<'v>(values: &'v Values<'_>, name: &str) -> Option<&'v str> {
    values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

/// A value after its operations.
pub(super) fn operated(value: &str, ops: &[Op]) -> String {
    ops.iter().fold(value.to_owned(), |value, op| op.apply(&value))
}

/// Puts values into a template; `None` when one is missing or came out empty.
pub(super) fn fill(pieces: &[Piece], values: &Values<'_>, escape: fn(&str) -> String) -> Option<String> {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            Piece::Value { name, ops } => {
                let value = operated(value(values, name)?, ops);
                if value.is_empty() {
                    return None;
                }
                text.push_str(&escape(&value));
            }
        }
    }
    Some(text)
}
