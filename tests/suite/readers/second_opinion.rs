//! serde_yaml as the second opinion: the same text, the same values.

use super::super::common::root;
use super::generated::{mutated, record};
use super::{Plain, ours, theirs};
use aito::parse::front_matter::split;
use proptest::prelude::*;
use std::path::Path;

/// Scalars that the two read differently, each with the reason; nothing else may differ.
const DIFFERENCES: [(&str, &str); 0] = [];

/// Every YAML text that stands in the project: records, settings, front matter.
fn texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in ["profiles", "content", "tests/sites", "tests/explain", "src/account"] {
        collect(&root().join(folder), &mut found);
    }
    take(&root().join("site.yaml"), &mut found);
    assert!(found.len() > 150, "the project's own records are seen: {}", found.len());
    found
}

fn collect(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, found) } else { take(&path, found) }
    }
}

fn take(path: &Path, found: &mut Vec<(String, String)>) {
    let name = path.display().to_string();
    let Ok(text) = std::fs::read_to_string(path) else { return };
    if name.ends_with(".yaml") {
        found.push((name, text));
    } else if name.ends_with(".md")
        && let Ok(split) = split(super::file(), &text)
    {
        found.push((name, text[split.yaml].to_owned()));
    }
}

#[test]
fn both_read_the_same_values_in_every_record_of_the_project() {
    let mut problems = Vec::new();
    for (name, text) in texts() {
        match (ours(&text), theirs(&text)) {
            (Some(own), Some(other)) if own == other => {}
            (None, None) => {}
            (own, other) => problems.push(format!("{name}:\n{own:?}\n{other:?}")),
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    if let (Some(own), Some(other)) = (ours(text), theirs(text)) {
        prop_assert!(same(&own, &other), "\n{text}\nours: {own:?}\ntheirs: {other:?}");
    }
    Ok(())
}

/// Whether two values are the same but for the named differences.
fn same(own: &Plain, other: &Plain) -> bool {
    match (own, other) {
        (Plain::List(a), Plain::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Plain::Map(a), Plain::Map(b)) => a.len() == b.len() && a.iter().zip(b).all(|((k, a), (l, b))| k == l && same(a, b)),
        _ => own == other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_read_the_same_values_in_generated_records(text in record()) {
        prop_assert!(ours(&text).is_some(), "a good record is read:\n{text}");
        agree(&text)?;
    }

    #[test]
    fn both_read_the_same_values_in_damaged_records(text in mutated()) {
        agree(&text)?;
    }
}
