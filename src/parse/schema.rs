//! What the loader takes, as JSON Schema 2020-12, for editor programs and forms.
//!
//! In: the types that records are read into ([`super::shape`]), with their documentation. Out: schemas that accept what
//! [`super::shape::Read`] takes without a fault and nothing else. Never true: a field that the loader knows and the
//! schema doesn't: one macro makes both.
//!
//! Two things no schema can tell: a key that is written twice, and how a number was spelt (`1.0` is `1` to it).

use super::shape::{Entries, RawText};
use super::yaml::Node;
use crate::catalogue::Catalogue;
use crate::source::Spanned;
use crate::value::{BLANK, Form, Lang, Numbers, Parse};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A schema, or a part of one.
pub type Schema = Map<String, Value>;

/// A type whose readable shape can be told.
pub trait Shape {
    /// What [`super::shape::Read`] makes a value of. Null, which it passes over, is left out.
    fn shape(book: &mut Book<'_>) -> Schema;
}

/// Parts that a schema refers to, and what they depend on.
pub struct Book<'a> {
    languages: &'a [Lang],
    parts: BTreeMap<String, Value>,
}

/// Where the part for nothing lies.
const NOTHING: &str = "nothing";

/// The whole schema of one format: `T` is what a file holds, in a site of these languages; of any language where none
/// is given.
#[must_use]
pub fn whole<T: Shape>(title: &str, languages: &[Lang]) -> Value {
    let mut book = Book { languages, parts: BTreeMap::new() };
    let mut shape = T::shape(&mut book);
    if shape.get("type") == Some(&json!("array")) {
        // A file with nothing in it is a list without entries.
        shape = part(json!({"anyOf": [shape, {"type": "object", "maxProperties": 0}]}));
    }
    shape.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    shape.insert("title".into(), title.into());
    if !book.parts.is_empty() {
        shape.insert("$defs".into(), book.parts.into_iter().collect());
    }
    Value::Object(shape)
}

impl Book<'_> {
    /// A reference to a part, which is made at its first use.
    fn refer(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Value) -> Schema {
        if !self.parts.contains_key(name) {
            let made = make(self);
            self.parts.insert(name.to_owned(), made);
        }
        part(json!({"$ref": format!("#/$defs/{name}")}))
    }

    /// A key with nothing behind it.
    fn nothing(&mut self) -> Schema {
        self.refer(NOTHING, |_| {
            json!({
                "description": "Nothing is written yet, which is the same as leaving the key out.",
                "anyOf": [
                    {"type": "null"},
                    {"type": "string", "pattern": BLANK},
                    {"type": "array", "maxItems": 0},
                    {"type": "object", "maxProperties": 0}
                ]
            })
        })
    }
}

/// An object as a part of a schema.
fn part(value: Value) -> Schema {
    match value {
        Value::Object(map) => map,
        other => Map::from_iter([("const".to_owned(), other)]),
    }
}

/// A record while its fields are told one by one.
pub struct Record {
    about: String,
    properties: Schema,
    required: Vec<Value>,
}

impl Record {
    /// A record and the lines of its documentation.
    #[must_use]
    pub fn new(about: &[&str]) -> Self {
        Self { about: told(about), properties: Map::new(), required: Vec::new() }
    }

    /// A field that must be there, with something behind it.
    pub fn required<T: Shape>(&mut self, book: &mut Book<'_>, field: &str, doc: &[&str]) {
        let mut shape = T::shape(book);
        if shape.get("type") == Some(&json!("object")) && !shape.contains_key("required") {
            shape.insert("minProperties".into(), 1.into());
        }
        if shape.is_empty() {
            let nothing = book.nothing();
            shape.insert("not".into(), nothing.into());
        }
        self.required.push(field.into());
        self.add(shape, field, doc);
    }

    /// A field that may be absent, or have nothing behind it.
    pub fn optional<T: Shape>(&mut self, book: &mut Book<'_>, field: &str, doc: &[&str]) {
        let shape = T::shape(book);
        let shape = if shape.is_empty() { shape } else { part(json!({"anyOf": [shape, book.nothing()]})) };
        self.add(shape, field, doc);
    }

    fn add(&mut self, mut shape: Schema, field: &str, doc: &[&str]) {
        shape.insert("title".into(), title(field).into());
        shape.insert("description".into(), told(doc).into());
        self.properties.insert(field.to_owned(), shape.into());
    }

    /// The finished record.
    #[must_use]
    pub fn schema(self) -> Schema {
        let mut schema = part(json!({
            "type": "object",
            "description": self.about,
            "properties": self.properties,
            "additionalProperties": false
        }));
        if !self.required.is_empty() {
            schema.insert("required".into(), self.required.into());
        }
        schema
    }
}

/// Documentation as a sentence, without the numbers of duties that programmers look up.
fn told(doc: &[&str]) -> String {
    let mut text = doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    while let Some((from, to)) = duty(&text) {
        text.replace_range(from..to, "");
    }
    text
}

/// Where a remark such as ` (D12, D25)` stands.
fn duty(text: &str) -> Option<(usize, usize)> {
    let (from, _) = text
        .match_indices(" (D")
        .find(|(at, _)| text.get(at + 3..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())))?;
    let to = text.get(from..)?.find(')')?;
    Some((from, from + to + 1))
}

/// A field's name as people read it: `shared_with` → `Shared with`.
fn title(field: &str) -> String {
    let words = field.split('_').enumerate().map(|(n, word)| match word {
        "id" | "url" | "isbn" | "issn" | "pdf" => word.to_uppercase(),
        _ if n == 0 => word.get(..1).unwrap_or("").to_uppercase() + word.get(1..).unwrap_or(""),
        _ => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The same, or null, which a list and a map pass over.
fn or_null(shape: Schema) -> Schema {
    part(json!({"anyOf": [shape, {"type": "null"}]}))
}

impl<T: Parse> Shape for Spanned<T> {
    fn shape(book: &mut Book<'_>) -> Schema {
        book.refer(T::EXPECTED.0.trim_start_matches("expected-"), |_| scalar(T::EXPECTED.0, T::FORM))
    }
}

/// A single value. What to write in its place stands in the words of the finding about it.
fn scalar(expected: &str, form: Form) -> Value {
    let expected = Catalogue::findings("en").word(expected);
    let (pattern, format, longest, numbers) = match form {
        Form::Text { pattern, format, longest, numbers } => (pattern, format, longest, numbers),
        Form::Words(words) => {
            let meanings = words.iter().map(|(_, doc)| told(doc)).collect::<Vec<_>>();
            let words = words.iter().map(|(word, _)| *word).collect::<Vec<_>>();
            return json!({"type": "string", "enum": words, "enumDescriptions": meanings});
        }
    };
    let mut text = part(json!({"type": "string", "pattern": pattern}));
    text.insert("patternErrorMessage".into(), format!("Expected: {expected}.").into());
    if let Some(format) = format {
        text.insert("format".into(), format.into());
    }
    if let Some(longest) = longest {
        text.insert("maxLength".into(), longest.into());
    }
    let mut kinds = vec![Value::Object(text)];
    kinds.extend(numbers_as_text(numbers));
    match kinds.as_slice() {
        [only] => only.clone(),
        _ => json!({"anyOf": kinds}),
    }
}

fn numbers_as_text(numbers: Numbers) -> Vec<Value> {
    match numbers {
        Numbers::No => Vec::new(),
        Numbers::Whole => vec![json!({"type": "integer"})],
        Numbers::All => vec![json!({"type": "number"})],
        Numbers::Count(to) => vec![json!({"type": "integer", "minimum": 1, "maximum": 10_i64.pow(to) - 1})],
        Numbers::Digits(from, to) => {
            let (least, most) = (10_i64.pow(from.saturating_sub(1)), 10_i64.pow(to) - 1);
            vec![
                json!({"type": "integer", "minimum": least, "maximum": most}),
                json!({"type": "integer", "minimum": -most, "maximum": -least}),
            ]
        }
    }
}

impl Shape for bool {
    fn shape(_: &mut Book<'_>) -> Schema {
        part(json!({"type": "boolean"}))
    }
}

impl Shape for u32 {
    fn shape(_: &mut Book<'_>) -> Schema {
        part(json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}))
    }
}

impl Shape for Node {
    fn shape(_: &mut Book<'_>) -> Schema {
        Map::new()
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn shape(book: &mut Book<'_>) -> Schema {
        part(json!({"type": "array", "items": or_null(T::shape(book))}))
    }
}

impl<T: Shape> Shape for Entries<T> {
    fn shape(book: &mut Book<'_>) -> Schema {
        part(json!({"type": "object", "additionalProperties": or_null(T::shape(book))}))
    }
}

impl Shape for RawText {
    fn shape(book: &mut Book<'_>) -> Schema {
        let line = Spanned::<String>::shape(book);
        let nothing = book.nothing();
        book.refer("readers-text", |book| {
            let one = json!({"anyOf": [line.clone(), nothing.clone()]});
            // Something is written in one language at least.
            let mut by_language = part(json!({
                "type": "object",
                "not": {"additionalProperties": nothing},
                "additionalProperties": false
            }));
            if book.languages.is_empty() {
                if let Form::Text { pattern, .. } = Lang::FORM {
                    by_language.insert("patternProperties".into(), json!({pattern: one}));
                }
            } else {
                let each = book.languages.iter().map(|lang| (lang.as_str().to_owned(), one.clone()));
                by_language.insert("properties".into(), each.collect());
            }
            json!({
                "description": "A text for readers: in the site's default language, or one for each language.",
                "anyOf": [line, by_language]
            })
        })
    }
}
