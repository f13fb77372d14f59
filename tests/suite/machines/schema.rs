//! The published schemas hold the published data: every field is described, and no field is without a description.
//!
//! In: the demo's data and schemas. Out: each place where the data have what the schema lacks, or lack what it demands.
//! The rules of JSON Schema that the schemas use are few, so that they are applied here by hand; the browser tests
//! apply a complete validator to the same files.

use super::dialects::HOST;
use crate::demo::built::{TODAY, demo, directory, file};
use serde_json::{Value, json};

fn schema(path: &str) -> Value {
    serde_json::from_str(file(&demo(TODAY), path)).unwrap()
}

/// Words of JSON Schema that say nothing of the data, or that [`check`] applies.
const KNOWN: [&str; 15] = [
    "$id",
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "anyOf",
    "enum",
    "format",
    "minimum",
];

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        other => panic!("the schema has the type {other}"),
    }
}

/// Where a value breaks a schema.
fn check(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let Some(rules) = schema.as_object() else {
        return if *schema == json!(false) { vec![format!("{at}: nothing may stand here")] } else { problems };
    };
    for word in rules.keys() {
        assert!(KNOWN.contains(&word.as_str()), "the test does not know `{word}`");
    }
    if let Some(name) = rules.get("$ref").and_then(Value::as_str) {
        let definition = root.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("there is no {name}"));
        problems.extend(check(root, definition, value, at));
    }
    let kinds: Vec<&str> = match rules.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !kinds.is_empty() && !kinds.iter().any(|kind| is_of(value, kind)) {
        problems.push(format!("{at}: {value} is none of {kinds:?}"));
    }
    if let Some(all) = rules.get("enum").and_then(Value::as_array)
        && !all.contains(value)
    {
        problems.push(format!("{at}: {value} is none of {all:?}"));
    }
    if let Some(any) = rules.get("anyOf").and_then(Value::as_array)
        && !any.iter().any(|one| check(root, one, value, at).is_empty())
    {
        problems.push(format!("{at}: fits nothing"));
    }
    if let Some(fields) = value.as_object() {
        let described = rules.get("properties").and_then(Value::as_object);
        for name in rules.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                problems.push(format!("{at}: {name} is missing"));
            }
        }
        for (name, value) in fields {
            let rule = described.and_then(|all| all.get(name)).or(rules.get("additionalProperties"));
            let inner = format!("{at}.{name}");
            problems.extend(rule.map_or_else(Vec::new, |rule| check(root, rule, value, &inner)));
        }
    }
    if let (Some(values), Some(rule)) = (value.as_array(), rules.get("items")) {
        for (n, value) in values.iter().enumerate() {
            problems.extend(check(root, rule, value, &format!("{at}[{n}]")));
        }
    }
    problems
}

/// Every object with named fields: where it stands, and what it is.
fn objects<'s>(schema: &'s Value, at: &str, out: &mut Vec<(String, &'s Value)>) {
    if let Some(fields) = schema.as_object() {
        if fields.contains_key("properties") && fields.get("type").is_some() {
            out.push((at.to_owned(), schema));
        }
        fields.iter().for_each(|(name, value)| objects(value, &format!("{at}/{name}"), out));
    }
}

#[test]
fn the_data_fit_their_schemas() {
    let data = directory(&demo(TODAY));
    assert_eq!(data["$schema"], format!("{HOST}/data/schema/profiles.json"), "the file names its schema");
    let whole = schema("data/schema/profiles.json");
    assert_eq!(check(&whole, &whole, &data, "profiles.json"), [""; 0]);
    let one = schema("data/schema/profile.json");
    for profile in ["profiles", "warnings"].iter().flat_map(|list| data[list].as_array().unwrap()) {
        assert_eq!(check(&one, &one, profile, profile["id"].as_str().unwrap()), [""; 0]);
    }
    let statement: Value = serde_json::from_str(file(&demo(TODAY), "data/accessibility.json")).unwrap();
    assert_eq!(statement["$schema"], format!("{HOST}/data/schema/accessibility.json"), "it names its schema too");
    let about = schema("data/schema/accessibility.json");
    assert_eq!(check(&about, &about, &statement, "accessibility.json"), [""; 0]);
    assert!(!statement["gaps"].as_array().unwrap().is_empty() && statement["assessed"].is_object());
}

/// No schema is open: a field that it does not describe is refused, each of its own fields is demanded and described.
#[test]
fn schemas_describe_every_field() {
    for path in ["data/schema/profile.json", "data/schema/profiles.json", "data/schema/accessibility.json"] {
        let schema = schema(path);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["$id"], format!("{HOST}/{path}"));
        let mut all = Vec::new();
        objects(&schema, path, &mut all);
        assert!(all.len() >= 8, "{path}: {}", all.len());
        for (at, object) in all {
            assert_eq!(object["additionalProperties"], false, "{at} admits fields that nobody described");
            let required = object["required"].as_array().map_or(0, Vec::len);
            let properties = object["properties"].as_object().unwrap();
            assert_eq!(required, properties.len(), "{at}: a field may be missing");
            for (name, field) in properties {
                let words = field["description"].as_str().unwrap_or("");
                assert!(words.ends_with('.') && words.len() > 4, "{at}: {name} has no description");
            }
        }
    }
}

type Change = fn(&mut Value);

#[test]
fn data_that_do_not_fit_are_caught() {
    let one = schema("data/schema/profile.json");
    let good = directory(&demo(TODAY))["profiles"][0].clone();
    let broken: [(&str, Change); 6] = [
        ("a new field", |p| p["colour"] = json!("blue")),
        ("a new field inside", |p| p["owner"]["phone"] = json!("1")),
        ("a field less", |p| drop(p.as_object_mut().unwrap().remove("stable_id"))),
        ("another type", |p| p["main"] = json!("yes")),
        ("another word", |p| p["status"] = json!("closed")),
        ("a number among words", |p| p["languages"] = json!(["fi", 7])),
    ];
    for (what, change) in broken {
        let mut profile = good.clone();
        change(&mut profile);
        assert!(!check(&one, &one, &profile, "").is_empty(), "{what} is not seen");
    }
}
