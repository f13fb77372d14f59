//! YAML texts out of chance: records as editors write them, records with a slip of the finger, and mere noise.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// A record: keys, and values in every style that an editor may choose.
pub fn record() -> impl Strategy<Value = String> {
    vec((key(), value(3)), 1..8).prop_map(|entries| {
        let mut out = String::new();
        for (n, (key, value)) in entries.into_iter().enumerate() {
            out.push_str(&format!("{}:{}", numbered(&key, n), value.block(1)));
        }
        out
    })
}

/// A record with some characters taken out, put in or doubled.
pub fn mutated() -> impl Strategy<Value = String> {
    let slip = (any::<prop::sample::Index>(), 0..3usize, select(SIGNS));
    (record(), vec(slip, 1..6)).prop_map(|(text, slips)| {
        let mut chars: Vec<char> = text.chars().collect();
        for (place, kind, sign) in slips {
            if chars.is_empty() {
                break;
            }
            let at = place.index(chars.len());
            match kind {
                0 => drop(chars.remove(at)),
                1 => chars.insert(at, sign),
                _ => chars[at] = sign,
            }
        }
        chars.into_iter().collect()
    })
}

/// Text made mostly of the signs that mean something in YAML.
pub fn noise() -> impl Strategy<Value = String> {
    vec(
        prop_oneof![select(SIGNS).prop_map(String::from), "[a-zä0-9 ]{1,6}", select(WORDS).prop_map(String::from)],
        0..80,
    )
    .prop_map(|parts| parts.concat())
}

const SIGNS: &[char] = &[
    '-', ':', ' ', '\n', '\t', '{', '}', '[', ']', ',', '"', '\'', '|', '>', '#', '&', '*', '!', '%', '@', '`', '?',
    '~', '.', '0', '+', '\r', '\\', 'ä', '😀', '\u{feff}', '\u{85}', '\u{2028}', '\u{a0}', '=', '<',
];

const WORDS: &[&str] = &[
    "null",
    "true",
    "no",
    "---",
    "...",
    "<<",
    "!!str ",
    "&a ",
    "*a",
    "|-\n  ",
    ">+\n  ",
    "? ",
    ": ",
    "- ",
    "\n  ",
    "\n",
    "%YAML 1.1\n",
];

/// Plain scalars that a reader may take for something else than text.
const PLAIN: &[&str] = &[
    "null",
    "~",
    "Null",
    "NULL",
    "true",
    "false",
    "True",
    "FALSE",
    "yes",
    "no",
    "on",
    "off",
    "y",
    "n",
    "Yes",
    "NO",
    "0",
    "7",
    "-3",
    "+5",
    "00",
    "007",
    "08",
    "0o17",
    "0x1F",
    "0b11",
    "1_000",
    "12:30",
    "12:30:45",
    "1.5",
    "-0.5",
    ".5",
    "5.",
    "1e3",
    "1E-3",
    ".inf",
    "-.inf",
    ".nan",
    "2026-05-11",
    "2015-03",
    "2026-11-20T14:05:00+02:00",
    "18446744073709551615",
    "9223372036854775808",
    "-9223372036854775809",
    "1.0",
    "410/2015",
    "ma–pe klo 9–16",
    "https://www.facebook.com/esimerkkila?x=1#y",
    "a: b",
    "+358 9 123 4567",
    "*",
    "kirjasto@virasto.example",
    "Hätätilanteessa soita 112",
    "=",
    "<<",
    "-",
    "--",
    ":x",
    "x:",
    "a #b",
    "a#b",
    "[x",
    "12 months",
];

/// A key with `#` where its number goes, so that no two of a map are the same.
fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => select(&["name#", "url#", "fi#", "sv#", "owner#", "on#", "true#", "null#", "y#"][..]).prop_map(String::from),
        1 => "[a-zåäö_]{1,8}#",
        1 => select(&["\"a b#\"", "'c: d#'", "\"ä\\u00e4#\"", "41#", "a b#", "'#'", "0x#"][..]).prop_map(String::from),
    ]
}

fn numbered(key: &str, n: usize) -> String {
    key.replace('#', &n.to_string())
}

#[derive(Debug, Clone)]
pub enum Value {
    /// On the line of its key.
    Line(String),
    /// `|` or `>` with its sign, and lines.
    Block(&'static str, Vec<String>),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

impl Value {
    /// What follows a key's colon, with the line break that ends it.
    fn block(&self, depth: usize) -> String {
        let indent = "  ".repeat(depth);
        match self {
            Value::Line(text) => format!(" {text}\n"),
            Value::Block(sign, lines) => {
                let lines: String = lines
                    .iter()
                    .map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") })
                    .collect();
                format!(" {sign}\n{lines}")
            }
            Value::List(items) => {
                "\n".to_owned()
                    + &items.iter().map(|item| format!("{indent}-{}", item.block(depth + 1))).collect::<String>()
            }
            Value::Map(entries) => {
                let entries = entries
                    .iter()
                    .enumerate()
                    .map(|(n, (key, value))| format!("{indent}{}:{}", numbered(key, n), value.block(depth + 1)));
                "\n".to_owned() + &entries.collect::<String>()
            }
        }
    }
}

fn value(depth: u32) -> impl Strategy<Value = Value> {
    let line = prop_oneof![4 => plain(), 2 => quoted(), 2 => flow(), 1 => (plain(), " {1,2}# [a-zä:'\"{ ]{0,10}").prop_map(|(text, remark)| text + &remark)];
    let block =
        (select(&["|", "|-", "|+", ">", ">-", ">+", "|2"][..]), vec("[a-zäö#:'\"-]{1,3}[ a-zäö#:'\"-]{0,12}|", 1..5));
    let leaf = prop_oneof![
        6 => line.prop_map(Value::Line),
        1 => block.prop_map(|(sign, lines)| Value::Block(sign.trim_end_matches('2'), lines)),
    ];
    leaf.prop_recursive(depth, 24, 4, |inner| {
        prop_oneof![vec(inner.clone(), 1..4).prop_map(Value::List), vec((key(), inner), 1..4).prop_map(Value::Map),]
    })
}

fn plain() -> impl Strategy<Value = String> {
    let harmless =
        |text: &&str| !text.starts_with(['*', '[', '-', ':', '=']) && !text.contains(": ") && !text.ends_with(':');
    let safe: Vec<&'static str> = PLAIN.iter().copied().filter(harmless).collect();
    prop_oneof![3 => select(safe).prop_map(String::from), 2 => "[A-ZÅÄÖa-zåäö][a-zåäö0-9 ,.()/–é😀]{0,20}[a-zåäö0-9.)]", 1 => "[0-9]{1,6}", 1 => "[-+]?[0-9._eExXo]{1,7}[0-9]"]
}

fn quoted() -> impl Strategy<Value = String> {
    let escapes = select(
        &[
            "\\n",
            "\\t",
            "\\\"",
            "\\\\",
            "\\u00e4",
            "\\x41",
            "\\e",
            "\\0",
            "\\/",
            "\\ ",
            "\\N",
            "\\_",
            "\\L",
            "\\U0001F600",
            "ä",
            "😀",
            ": ",
            " #",
            "{",
            "a",
            " ",
        ][..],
    );
    let single = select(&["''", "\"", "\\", ": ", " #", "ä", "😀", "{", "a", " ", "\\n"][..]);
    prop_oneof![
        vec(escapes, 0..10).prop_map(|parts| format!("\"{}\"", parts.concat())),
        vec(single, 0..10).prop_map(|parts| format!("'{}'", parts.concat())),
        select(PLAIN).prop_map(|text| format!("\"{text}\"")),
        select(PLAIN).prop_map(|text| format!("'{text}'")),
    ]
}

/// Lists and maps in brackets.
fn flow() -> impl Strategy<Value = String> {
    let inside = |text: &String| !text.contains([',', '{', '}', '[', ']', '#', ':']);
    let scalar = prop_oneof![plain().prop_filter("no sign of the brackets' own", inside), quoted()];
    prop_oneof![
        vec(scalar.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
        vec((key(), scalar), 0..4).prop_map(|entries| {
            let entries: Vec<String> = entries
                .into_iter()
                .enumerate()
                .map(|(n, (key, value))| format!("{}: {value}", numbered(&key, n)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }),
    ]
}
