//! What a form of a record asks, read off the same schema that editor programs are given.
//!
//! In: the schema of the format `profile`. Out: its fields, those inside others among them. Never true: a field that is
//! named here alone; only the order in which people meet them is.

use crate::raw::formats::Format;
use crate::raw::{RawClosed, RawCompromised, RawContact, RawOwner, RawPerson, RawProfile, RawService};
use crate::value::Lang;
use serde_json::Value;

/// A field of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The keys on the way to it: `owner`, `unit`.
    pub path: Vec<String>,
    /// What can be typed into it.
    pub kind: Kind,
    /// The part of the schema that its values have, such as `day`; empty where there is none.
    pub form: String,
    /// Whether every record must have it.
    pub is_needed: bool,
    /// Keys beside it that the format has before it, on each step of the way.
    pub(super) before: Vec<Vec<String>>,
}

impl Field {
    /// Its name in the form.
    #[must_use]
    pub fn name(&self) -> String {
        self.path.join(".")
    }
}

/// What can be typed into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A value on one line.
    Line,
    /// A text for readers, one in each language.
    Text,
    /// One of these words.
    Choice(Vec<String>),
    /// Yes, no, or nothing said.
    YesNo,
    /// Several values, one a line.
    Lines,
    /// Nothing: it is changed in the file.
    Closed,
}

/// The fields in the order in which a person meets them, by what they are about. A test holds that these are all.
pub const GROUPS: [(&str, &[&str]); 6] = [
    ("shown", &["name", "about", "topics", "main", "website", "languages", "counterpart"]),
    ("account", &["id", "url", "platform", "stable_id", "joined", "platform_verified", "aliases", "evidence"]),
    ("keeping", &["kind", "owner", "shared_with", "contact", "person"]),
    ("service", &["service"]),
    ("life", &["status", "opened", "reviewed", "ends", "standby_for"]),
    ("ending", &["closed", "compromised", "allow"]),
];

/// Fields that no form changes: another id breaks every address, and `aito move` writes redirects.
const KEPT: [&str; 1] = ["id"];

/// Words that the format knows only to refuse them.
const REFUSED: [&str; 1] = ["private"];

/// The keys of a map in the order of the format, which schemas do not keep.
fn order(path: &[String]) -> &'static [&'static str] {
    match path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => RawProfile::FIELDS,
        ["owner"] => RawOwner::FIELDS,
        ["contact"] => RawContact::FIELDS,
        ["service"] => RawService::FIELDS,
        ["person"] => RawPerson::FIELDS,
        ["closed"] => RawClosed::FIELDS,
        ["compromised"] => RawCompromised::FIELDS,
        _ => &[],
    }
}

/// All fields of the format, in its own order.
#[must_use]
pub fn fields(languages: &[Lang]) -> Vec<Field> {
    let Some(format) = Format::find("profile") else { return Vec::new() };
    let schema = format.schema(languages);
    let mut found = Vec::new();
    collect(&schema, &schema, &mut Vec::new(), &mut Vec::new(), &mut found);
    found
}

fn collect(
    part: &Value,
    schema: &Value,
    path: &mut Vec<String>,
    before: &mut Vec<Vec<String>>,
    found: &mut Vec<Field>,
) {
    let Some(properties) = part.get("properties").and_then(Value::as_object) else { return };
    let order = order(path);
    let place = |key: &str| order.iter().position(|own| *own == key).unwrap_or(usize::MAX);
    let mut keys: Vec<(&String, &Value)> = properties.iter().collect();
    keys.sort_by_key(|(key, _)| place(key));
    for (n, (key, property)) in keys.iter().enumerate() {
        let (key, shape) = (*key, shape(property));
        let earlier = keys.iter().take(n).map(|(own, _)| (*own).clone()).collect();
        path.push(key.clone());
        before.push(earlier);
        if shape.get("properties").is_some() {
            collect(shape, schema, path, before, found);
        } else {
            let (kind, form) = if KEPT.contains(&key.as_str()) { (Kind::Closed, "") } else { kind(shape, schema) };
            let required = part.get("required").and_then(Value::as_array);
            let is_needed = path.len() == 1 && required.is_some_and(|all| all.iter().any(|own| own == key));
            let (path, before) = (path.clone(), before.clone());
            found.push(Field { path, kind, form: form.to_owned(), is_needed, before });
        }
        path.pop();
        before.pop();
    }
}

/// The shape of a property, which may also be left empty.
fn shape(property: &Value) -> &Value {
    let choices = property.get("anyOf").and_then(Value::as_array);
    choices.and_then(|choices| choices.first()).unwrap_or(property)
}

fn kind<'s>(shape: &'s Value, schema: &Value) -> (Kind, &'s str) {
    let named = |shape: &'s Value| Some(shape.get("$ref")?.as_str()?.rsplit('/').next().unwrap_or(""));
    match (named(shape), shape.get("type").and_then(Value::as_str)) {
        (Some("readers-text"), _) => (Kind::Text, "readers-text"),
        (Some(name), _) => match schema.pointer(&format!("/$defs/{name}/enum")).and_then(Value::as_array) {
            Some(words) => {
                let words = words.iter().filter_map(Value::as_str).filter(|word| !REFUSED.contains(word));
                (Kind::Choice(words.map(str::to_owned).collect()), name)
            }
            None => (Kind::Line, name),
        },
        (None, Some("boolean")) => (Kind::YesNo, ""),
        (None, Some("array")) => match shape.get("items").map(self::shape).and_then(named) {
            Some(name) => (Kind::Lines, name),
            None => (Kind::Closed, ""),
        },
        _ => (Kind::Closed, ""),
    }
}
