//! Random trees that nearly fit a schema.
//!
//! In: a schema and a seed. Out: the same tree for the same seed. Never true: `1.0`, which JSON cannot tell from `1`.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Texts of every kind that formats know, right and wrong.
pub const STRINGS: [&str; 76] = [
    "2026-05-11",
    "2026-02-29",
    "2024-02-29",
    "2100-02-29",
    "2000-02-29",
    "11.5.2026",
    "2026-5-1",
    "2015-03",
    "2015-13",
    "fi",
    "sv",
    "fi-simple",
    "FI",
    "f",
    "de",
    "kirjasto",
    "kirjasto/facebook",
    "/a",
    "a//b",
    "Kirjasto",
    "a_b",
    "https://x.example/",
    "HTTPS://x.example",
    "http://x.example/",
    "https:x.example",
    "https://u@x.example/",
    " https://x.example/a?b#c ",
    "https://x.example/a b",
    "https://",
    "a@b.fi",
    " ä.ö@b-c.fi\t",
    "a@b",
    ".a@b.fi",
    "a@-b.fi",
    "a.@b.fi",
    "+358 9 123 4567",
    "(09) 123-45",
    "+",
    "12",
    "soita",
    "12 months",
    "1 day",
    "0 days",
    "10001 days",
    "10000  weeks ",
    "+005 years",
    "12 kk",
    "2 day",
    "",
    " ",
    "\u{85}",
    "\u{feff}",
    "none",
    "^esi(m)",
    "(",
    "unit",
    "active",
    "ended",
    "backlink",
    "separate",
    "draft",
    "sections",
    "approval",
    "warn",
    "full",
    "burden",
    "self",
    "1.4.13",
    "9.1.1",
    "2026-11-20T14:05:00+02:00",
    "2026-11-20T14:05Z",
    "2026-11-20T25:05:00Z",
    "2026-11-20X",
    "Kirjastotoimenjohtaja",
    "Å\u{2028}",
    "planned",
];

/// A source of chance that is the same everywhere.
pub struct Dice {
    state: u64,
    /// Which texts fit a part, found once.
    fitting: BTreeMap<String, Vec<&'static str>>,
}

impl Dice {
    pub fn new(seed: u64) -> Self {
        let mut dice = Self { state: 0, fitting: BTreeMap::new() };
        dice.sow(seed);
        dice
    }

    /// Begins again from another seed.
    pub fn sow(&mut self, seed: u64) {
        self.state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d;
    }

    /// A number below another.
    pub fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from((self.state >> 16) % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// Anything small.
fn anything(dice: &mut Dice) -> Value {
    match dice.below(12) {
        0 => Value::Null,
        1 => json!(dice.one_in(2)),
        2 => json!([]),
        3 => json!({}),
        4 => json!([*dice.pick(&STRINGS), *dice.pick(&STRINGS)]),
        5 => json!({*dice.pick(&["fi", "sv", "de", "unit", "email", "x"]): *dice.pick(&STRINGS)}),
        6 | 7 => json!(*dice.pick(&[
            0_i64,
            1,
            -1,
            12,
            99,
            100,
            2012,
            -100,
            4_294_967_295,
            4_294_967_296,
            999_999_999_999_999,
            1_000_000_000_000_000
        ])),
        8 => json!(*dice.pick(&[1.5, -0.25, 410.2015])),
        _ => json!(*dice.pick(&STRINGS)),
    }
}

/// A tree that mostly fits a part of a schema.
pub fn tree(part: &Value, whole: &Value, dice: &mut Dice, depth: usize) -> Value {
    if depth > 0 && dice.one_in(150) || depth > 6 {
        return anything(dice);
    }
    if let Some(name) = part["$ref"].as_str() {
        return tree(&whole["$defs"][name.trim_start_matches("#/$defs/")], whole, dice, depth);
    }
    if let Some(choices) = part["anyOf"].as_array() {
        // What is told first is what is meant; the rest are ways to write nothing.
        let choice = if dice.one_in(6) { dice.pick(choices) } else { &choices[0] };
        return tree(choice, whole, dice, depth);
    }
    if let Some(words) = part["enum"].as_array() {
        return dice.pick(words).clone();
    }
    match part["type"].as_str() {
        Some("object") => object(part, whole, dice, depth),
        Some("array") if part["items"].is_object() => {
            (0..dice.below(3)).map(|_| tree(&part["items"], whole, dice, depth + 1)).collect()
        }
        Some("array") => json!([]),
        Some("string") => fitting(part, dice),
        Some("boolean") => json!(dice.one_in(2)),
        Some("integer" | "number") => json!(*dice.pick(&[1_i64, 7, 2012, 410, 100])),
        Some("null") => Value::Null,
        _ => anything(dice),
    }
}

fn fitting(part: &Value, dice: &mut Dice) -> Value {
    let fitting = dice.fitting.entry(part.to_string()).or_insert_with(|| {
        let fits = jsonschema::validator_for(part).unwrap();
        STRINGS.into_iter().filter(|text| fits.is_valid(&json!(text))).collect()
    });
    let fitting = fitting.clone();
    if fitting.is_empty() { anything(dice) } else { json!(*dice.pick(&fitting)) }
}

fn object(part: &Value, whole: &Value, dice: &mut Dice, depth: usize) -> Value {
    let mut map = Map::new();
    let required = part["required"].as_array().cloned().unwrap_or_default();
    for (key, value) in part["properties"].as_object().into_iter().flatten() {
        let often = if required.contains(&json!(key)) { !dice.one_in(60) } else { dice.one_in(3) };
        if often || part.get("not").is_some() {
            map.insert(key.clone(), tree(value, whole, dice, depth + 1));
        }
    }
    if part["additionalProperties"].is_object() && dice.one_in(2) {
        map.insert("tiktok".to_owned(), tree(&part["additionalProperties"], whole, dice, depth + 1));
    }
    Value::Object(map)
}

/// The same with one place changed.
pub fn mutated(mut tree: Value, dice: &mut Dice) -> Value {
    let deeper = !dice.one_in(4);
    match &mut tree {
        Value::Object(map) if !map.is_empty() => {
            let keys: Vec<String> = map.keys().cloned().collect();
            let key = dice.pick(&keys).clone();
            let value = map.remove(&key).unwrap();
            match dice.below(6) {
                0 => drop(map.insert(format!("{key}x"), value)),
                1 => {}
                2 => drop(map.insert("emial".to_owned(), anything(dice))),
                _ if deeper => drop(map.insert(key, mutated(value, dice))),
                _ => drop(map.insert(key, anything(dice))),
            }
            tree
        }
        Value::Array(items) if !items.is_empty() && deeper => {
            let at = dice.below(items.len());
            items[at] = mutated(items[at].take(), dice);
            tree
        }
        _ => anything(dice),
    }
}

/// The tree as YAML that every reader reads the same.
pub fn as_yaml(tree: &Value) -> String {
    match tree {
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(as_yaml).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let entry = |(key, value): (&String, &Value)| format!("{}: {}", quoted(key), as_yaml(value));
            format!("{{{}}}", map.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && c != '"' && c != '\\' || c == ' ';
    let each = |c: char| if plain(c) { c.to_string() } else { format!("\\U{:08x}", u32::from(c)) };
    format!("\"{}\"", text.chars().map(each).collect::<String>())
}
