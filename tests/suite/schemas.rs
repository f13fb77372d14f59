//! The schemas of the formats: they accept what the loader accepts in shape, and the demo's files name them.
//!
//! In: random trees, the demo. Out: every tree on which loader and schema disagree. Never true: a schema in `schemas/`
//! that is not the one that the program prints.

mod trees;

use crate::common::{aito, files, root};
use aito::parse::schema::{Shape, whole};
use aito::parse::shape::{Read, Reader};
use aito::parse::yaml::{self, Kind, Node};
use aito::raw::formats::{FOLDER, FORMATS, Format};
use aito::raw::{
    FieldName, Limit, Period, RawChapter, RawForm, RawGuideline, RawInternal, RawPage, RawProfile, RawPublication,
    RawSite, RawTerm, RawUnit,
};
use aito::source::{Sources, Spanned};
use aito::value::{Day, Email, HttpsUrl, Id, Instant, Lang, Month, Parse, Phone};
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;
use trees::{Dice, STRINGS, as_yaml, mutated, tree};

fn languages() -> Vec<Lang> {
    ["fi", "sv", "en"].map(|tag| Lang::parse(tag).unwrap()).to_vec()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// What the loader finds wrong with the shape of a file.
fn faults<T: Read>(text: &str) -> Vec<String> {
    let mut sources = Sources::new();
    let file = sources.add_text("x.yaml", text);
    let languages = languages();
    let mut reader = Reader::new(&sources, &languages);
    let node = yaml::parse(file, 0, text).unwrap_or_else(|fault| panic!("{fault:?}: {text}"));
    T::read(&node, &mut reader);
    reader.faults.iter().map(|fault| format!("{:?}", fault.what)).collect()
}

/// How often trees were taken and refused, by both.
#[derive(Default)]
struct Tally {
    taken: usize,
    refused: usize,
}

fn compare<T: Read + Shape>(seeds: u64) {
    let schema = whole::<T>("x", &languages());
    let validator = validator(&schema);
    let mut tally = Tally::default();
    let mut dice = Dice::new(0);
    for seed in 0..seeds {
        dice.sow(seed);
        let mut tree = tree(&schema, &schema, &mut dice, 0);
        for _ in 0..dice.below(3) {
            tree = mutated(tree, &mut dice);
        }
        // An empty file is read as a record without any key.
        if tree.is_null() || tree == json!("") {
            tree = json!({});
        }
        let text = as_yaml(&tree);
        let faults = faults::<T>(&text);
        let refused: Vec<String> =
            validator.iter_errors(&tree).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(faults.is_empty(), refused.is_empty(), "loader: {faults:?}\nschema: {refused:#?}\n{tree:#}");
        if faults.is_empty() { tally.taken += 1 } else { tally.refused += 1 }
    }
    let least = usize::try_from(seeds / 20).unwrap();
    assert!(tally.taken >= least && tally.refused >= least, "taken {}, refused {}", tally.taken, tally.refused);
}

/// Enough to meet every field of every format many times.
const TREES: u64 = 1_500;

#[test]
fn schemas_accept_what_the_loader_accepts_and_nothing_else() {
    compare::<RawProfile>(TREES);
    compare::<RawInternal>(TREES);
    compare::<Vec<RawUnit>>(TREES);
    compare::<RawSite>(TREES);
    compare::<RawGuideline>(TREES);
    compare::<RawChapter>(TREES);
    compare::<RawPublication>(TREES);
    compare::<RawTerm>(TREES);
    compare::<RawPage>(TREES);
    compare::<RawForm>(TREES);
}

/// A text near to one that may fit.
fn near() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        proptest::sample::select("aZ09-+:/@. ()T_ä\u{85}\u{a0}\u{feff}\t\n\\?#[]".chars().collect::<Vec<_>>()),
        any::<char>()
    ];
    let change = (0_usize..30, 0_u8..3, letter);
    (proptest::sample::select(STRINGS.to_vec()), proptest::collection::vec(change, 0..3)).prop_map(|(text, changes)| {
        let mut chars: Vec<char> = text.chars().collect();
        for (at, how, letter) in changes {
            let at = at.min(chars.len());
            match how {
                0 => chars.insert(at, letter),
                1 if at < chars.len() => chars[at] = letter,
                _ if at < chars.len() => drop(chars.remove(at)),
                _ => {}
            }
        }
        chars.into_iter().collect()
    })
}

/// Whether the schema knows exactly what the parser takes, or only that what the parser takes is right.
#[derive(Clone, Copy, PartialEq)]
enum Knows {
    All,
    NoHosts,
}

/// The schema of a single value.
fn one<T: Parse>() -> Validator {
    validator(&whole::<Spanned<T>>("x", &[]))
}

/// Whether this program and the schema's engine have heard of the same letters: each is made with its own edition of
/// Unicode, and every edition has new ones.
fn is_known(written: &str) -> bool {
    static LETTER: LazyLock<regex::Regex> = LazyLock::new(|| regex::Regex::new(r"^[\p{Alphabetic}\p{N}]$").unwrap());
    written.chars().all(|c| c.is_alphanumeric() == LETTER.is_match(c.encode_utf8(&mut [0; 4])))
}

fn agree<T: Parse>(written: &str, validator: &Validator, knows: Knows) -> Result<(), TestCaseError> {
    prop_assume!(is_known(written));
    let (taken, fits) = (T::parse(written).is_ok(), validator.is_valid(&json!(written)));
    prop_assert!(fits || !taken, "{written:?} is taken and doesn't fit");
    prop_assert!(taken || !fits || knows == Knows::NoHosts, "{written:?} fits and isn't taken");
    Ok(())
}

/// Compares many texts.
fn compare_texts<T: Parse>(knows: Knows) {
    let validator = one::<T>();
    let mut runner = TestRunner::new(ProptestConfig { failure_persistence: None, cases: 2_000, ..Default::default() });
    runner.run(&near(), |written| agree::<T>(&written, &validator, knows)).unwrap();
}

#[test]
fn patterns_say_what_parsers_take() {
    compare_texts::<String>(Knows::All);
    compare_texts::<Id>(Knows::All);
    compare_texts::<Lang>(Knows::All);
    compare_texts::<Day>(Knows::All);
    compare_texts::<Month>(Knows::All);
    compare_texts::<Phone>(Knows::All);
    compare_texts::<Period>(Knows::All);
    compare_texts::<FieldName>(Knows::All);
    compare_texts::<Limit>(Knows::All);
    compare_texts::<Email>(Knows::All);
    compare_texts::<HttpsUrl>(Knows::NoHosts);
    compare_texts::<Instant>(Knows::NoHosts);
}

#[test]
fn without_a_site_every_language_will_do() {
    let validator = validator(&Format::find("page").unwrap().schema(&[]));
    assert!(validator.is_valid(&json!({"title": "x"})));
    let units = jsonschema::validator_for(&Format::find("units").unwrap().schema(&[])).unwrap();
    assert!(units.is_valid(&json!([{"id": "a", "name": {"de": "x", "fi-simple": ""}}])));
    assert!(!units.is_valid(&json!([{"id": "a", "name": {"Deutsch": "x"}}])));
    assert!(!units.is_valid(&json!([{"id": "a", "name": {"de": " "}}])));
}

/// Every description that an editor may be shown.
fn descriptions(schema: &Value, at: &str, out: &mut Vec<(String, String)>) {
    match schema {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("description", Value::String(text)) => out.push((at.to_owned(), text.clone())),
                    ("enumDescriptions", Value::Array(texts)) => {
                        out.extend(texts.iter().map(|text| (at.to_owned(), text.as_str().unwrap_or("").to_owned())));
                    }
                    _ => descriptions(value, &format!("{at}/{key}"), out),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| descriptions(item, at, out)),
        _ => {}
    }
}

#[test]
fn everything_has_a_description_in_sentences() {
    for format in &FORMATS {
        let mut all = Vec::new();
        descriptions(&format.schema(&languages()), format.name, &mut all);
        assert!(all.len() > 3, "{}", format.name);
        for (at, text) in all {
            assert!(text.ends_with(['.', '?']) && text.len() > 8, "{at}: {text:?} is no sentence");
            assert!(!text.contains("(D") && !text.contains("[`"), "{at}: {text:?} is for programmers");
        }
    }
}

#[test]
fn the_schemas_in_the_demo_are_those_of_the_program() {
    let folder = crate::common::folder();
    let out = folder.path().join("schemas");
    let run = || aito().args(["schema", "--out"]).arg(&out).output().unwrap();
    assert_eq!(run().status.code(), Some(0));
    let (made, stored) = (files(&out), files(&root().join(FOLDER)));
    let names = |files: &[(String, Vec<u8>)]| files.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&made), names(&stored));
    for ((name, made), (_, stored)) in made.iter().zip(&stored) {
        assert!(made == stored, "{FOLDER}/{name} is old; `aito schema --out {FOLDER}` writes it anew");
    }
    assert_eq!(run().status.code(), Some(0), "a second time nothing is in the way");
    std::fs::write(out.join("page.json"), "{\"mine\": 1}\n").unwrap();
    assert_eq!(run().status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(out.join("page.json")).unwrap(), "{\"mine\": 1}\n");
}

pub fn json_of(node: &Node) -> Value {
    match &node.kind {
        Kind::Null => Value::Null,
        Kind::Bool(value) => json!(value),
        Kind::Int(value) => json!(i64::try_from(*value).unwrap()),
        Kind::Float(value) => json!(value),
        Kind::Str(text) => json!(text),
        Kind::Seq(items) => items.iter().map(json_of).collect(),
        Kind::Map(entries) => {
            entries.iter().map(|(key, value)| (key.value.clone(), json_of(value))).collect::<Map<_, _>>().into()
        }
    }
}

#[test]
fn the_demos_files_name_their_schemas_and_fit_them() {
    let paths = files(&root().join("profiles")).into_iter().map(|(path, _)| format!("profiles/{path}"));
    let mut seen = 0;
    for path in paths.chain(["site.yaml".to_owned()]) {
        let format = Format::of_yaml(&path).unwrap_or_else(|| panic!("{path} has no format"));
        let text = std::fs::read_to_string(root().join(&path)).unwrap();
        assert_eq!(text.lines().next(), Some(&*format.line(&path)), "{path}");
        let file = Sources::new().add_text(&path, "");
        let tree = json_of(&yaml::parse(file, 0, &text).unwrap());
        let validator = validator(&format.schema(&languages()));
        let errors: Vec<String> = validator.iter_errors(&tree).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0], "{path}");
        seen += 1;
    }
    assert!(seen > 80, "{seen}");
}

#[test]
fn the_command_tells_one_format_or_lists_all() {
    let run = |args: &[&str]| aito().arg("schema").args(args).output().unwrap();
    let list = run(&[]);
    let list = String::from_utf8(list.stdout).unwrap();
    for format in &FORMATS {
        assert!(list.lines().any(|line| line.starts_with(format.name) && line.ends_with(format.files)), "{list}");
        let one = run(&[format.name]);
        assert_eq!(serde_json::from_slice::<Value>(&one.stdout).unwrap(), format.schema(&languages()));
    }
    assert!(list.lines().any(|line| line.starts_with("findings ")), "{list}");
    let findings: Value = serde_json::from_slice(&run(&["findings"]).stdout).unwrap();
    assert!(findings["properties"]["rule"].is_object());
    let wrong = run(&["profil"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8(wrong.stderr).unwrap().contains("Did you mean profile?"));
    assert_eq!(run(&["--site", "/nonexistent", "profile"]).status.code(), Some(2));
}
