//! Words that the code asks for by name are in the catalogue, and none lies there that nobody asks for.
//!
//! In: the sources, the catalogue, `duties.yaml`. Out: names in one and not in the other. Never true: a source of a rule
//! that leads nowhere.

use super::root;
use aito::catalogue::Catalogue;
use aito::rules::{RULES, duty};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// All Rust sources.
fn code() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the sources are part of the repository").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).expect("sources are text");
                files.push((path, text));
            }
        }
    }
    files
}

/// All strings in the sources that stand behind `before`.
fn strings(before: &str) -> BTreeSet<String> {
    let pattern = regex::Regex::new(&format!(r#"{before}"([a-z][a-z-]*)""#)).expect("a pattern");
    let found = |text: &str| pattern.captures_iter(text).map(|hit| hit[1].to_owned()).collect::<Vec<_>>();
    code().iter().flat_map(|(_, text)| found(text)).collect()
}

#[test]
fn every_key_in_the_code_has_words() {
    let words = Catalogue::findings("en");
    let mut wanted: BTreeSet<String> = strings("");
    wanted.retain(|key| {
        ["expected-", "cli-", "explain-", "standing-"].iter().any(|start| key.starts_with(start) && key != start)
    });
    let expected: BTreeSet<String> = wanted.iter().filter(|key| key.starts_with("expected-")).cloned().collect();
    wanted.extend(codes("refusal.rs").into_iter().map(|code| format!("reason-{code}")));
    wanted.extend(codes("key.rs").into_iter().map(|code| format!("form-{code}")));
    wanted.extend(["duty", "advice", "law", "practice", "ours"].map(|word| format!("standing-{word}")));
    assert!(wanted.len() > 80, "the sources were not read: {wanted:?}");
    let lacks: Vec<_> = wanted.iter().filter(|key| words.find(key, &[]).is_none()).collect();
    assert!(lacks.is_empty(), "the catalogue lacks {lacks:?}");
    let own: BTreeSet<String> = words.ids().iter().filter(|id| id.starts_with("expected-")).cloned().collect();
    let idle: Vec<_> = own.difference(&expected).collect();
    assert!(idle.is_empty(), "nothing in the code expects {idle:?}");
    for word in wanted.iter().filter(|key| key.starts_with("reason-") || key.starts_with("form-")) {
        let plain = words.word(word);
        assert!(!plain.contains('{'), "{word} is said without values: {plain}");
    }
}

/// The words that a `code` function of `account` gives.
fn codes(file: &str) -> Vec<String> {
    let (_, text) = code().into_iter().find(|(path, _)| path.ends_with(Path::new("account").join(file))).expect(file);
    let (_, body) = text.split_once("fn code(").expect("a function `code`");
    let body = body.split("\n    }").next().expect("its end");
    body.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_case_in_the_code_has_words() {
    let words = Catalogue::findings("en");
    let told: BTreeSet<&str> = words.ids().iter().filter_map(|id| id.split_once('_')).map(|(_, case)| case).collect();
    for before in [r"\.case\(", r"\.kind\(", r"Role::Bad\(", r"broken\([&a-z]*, "] {
        let cases = strings(before);
        assert!(!cases.is_empty(), "no case is found by {before}");
        let lacks: Vec<_> = cases.iter().filter(|case| !told.contains(case.as_str())).collect();
        assert!(lacks.is_empty(), "no message has a case {lacks:?}");
    }
}

/// A duty's words by their names.
type Duty = BTreeMap<String, String>;

#[test]
fn every_source_of_a_rule_leads_to_a_sentence() {
    let text = fs::read_to_string(root().join("src/rules/duties.yaml")).expect("the duties are part of the repository");
    let duties: BTreeMap<String, Duty> = serde_yaml::from_str(&text).expect("tables of words");
    for (name, words) in &duties {
        let has = |key: &str| words.get(key).is_some_and(|value| !value.is_empty());
        assert!(has("by") && has("text") && duty(name, "en").is_some(), "{name} lacks a word");
        let standing = words.get("standing").map(String::as_str);
        assert!(matches!(standing, Some("duty" | "advice" | "law" | "ours" | "practice")), "{name}: {standing:?}");
    }
    for n in (1..=28).chain(30..=42) {
        assert!(duties.contains_key(&format!("D{n}")), "D{n} is not there");
    }
    for rule in RULES {
        assert!(!rule.sources.is_empty(), "{} comes from nowhere", rule.name);
        for source in rule.sources {
            assert!(duties.contains_key(*source), "{}: {source} leads nowhere", rule.name);
        }
    }
}
