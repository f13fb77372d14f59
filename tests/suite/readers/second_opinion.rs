//! serde_yaml as the second opinion: the same text, the same values.

use super::super::common::root;
use super::generated::{mutated, record};
use super::{Plain, ours, theirs};
use aito::parse::front_matter::split;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::path::Path;

/// Where the two read one text differently: YAML 1.1 there, 1.2 and stricter here. Nothing else may differ.
struct Difference {
    why: &'static str,
    text: &'static str,
    ours: Option<&'static str>,
    theirs: Option<&'static str>,
    /// Whether a text has what makes the difference; such texts are not compared.
    shows: fn(&str) -> bool,
}

const DIFFERENCES: &[Difference] = &[
    Difference {
        why: "NEL and the Unicode line and paragraph separators break lines in 1.1 and are ordinary characters in 1.2",
        text: "a: b\u{85}\n",
        ours: Some("Map([(Text(\"a\"), Text(\"b\\u{85}\"))])"),
        theirs: Some("Map([(Text(\"a\"), Text(\"b\"))])"),
        shows: |text| text.contains(['\u{85}', '\u{2028}', '\u{2029}']),
    },
    Difference {
        why: "`?` before a word marks a key in 1.1, also inside brackets without a space; in 1.2 it begins the word",
        text: "a: {?b: c}",
        ours: Some("Map([(Text(\"a\"), Map([(Text(\"?b\"), Text(\"c\"))]))])"),
        theirs: Some("Map([(Text(\"a\"), Map([(Text(\"b\"), Text(\"c\"))]))])"),
        shows: |text| text.contains('?'),
    },
    Difference {
        why: "infinity and not-a-number are no values of a record: refused here",
        text: "a: .inf",
        ours: None,
        theirs: Some("Map([(Text(\"a\"), Float(9218868437227405312))])"),
        shows: |text| regex::Regex::new(r"(?i)\.inf|\.nan|[0-9.]e\+?[0-9_]{3}").unwrap().is_match(text),
    },
    Difference {
        why: "a tag of an application is refused here, and kept beside the value there",
        text: "a: !b c",
        ours: None,
        theirs: Some("Map([(Text(\"a\"), Text(\"!b …\"))])"),
        shows: |text| text.contains('!'),
    },
    Difference {
        why: "a block scalar at the end of a file without a last line break is given one here",
        text: "a: |\n  b",
        ours: Some("Map([(Text(\"a\"), Text(\"b\\n\"))])"),
        theirs: Some("Map([(Text(\"a\"), Text(\"b\"))])"),
        shows: |text| !text.ends_with('\n') && text.contains(['|', '>']),
    },
    Difference {
        why: "0X, 0O and 0B begin a number here and a text there; records take the spelling, so no value changes",
        text: "a: 0X1f",
        ours: Some("Map([(Text(\"a\"), Int(31))])"),
        theirs: Some("Map([(Text(\"a\"), Text(\"0X1f\"))])"),
        shows: |text| ["0X", "0O", "0B"].iter().any(|sign| text.contains(sign)),
    },
];

#[test]
fn the_named_differences_are_as_they_are_named() {
    let told = |value: Option<Plain>| value.map(|value| format!("{value:?}"));
    let mut problems = Vec::new();
    for Difference { why, text, ours: own, theirs: other, shows } in DIFFERENCES {
        let (is, there) = (told(ours(text)), told(theirs(text)));
        if is.as_deref() != *own || there.as_deref() != *other || !shows(text) {
            problems.push(format!("{why}: {text:?} is {is:?} here and {there:?} there"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

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
    let Ok(text) = std::fs::read_to_string(path) else {
        return;
    };
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
            (Some(own), Some(other)) if same(&own, &other) => {}
            (None, None) => {}
            (own, other) => problems.push(format!("{name}:\n{own:?}\n{other:?}")),
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    if DIFFERENCES.iter().any(|difference| (difference.shows)(text)) {
        return Ok(());
    }
    if let (Some(own), Some(other)) = (ours(text), theirs(text)) {
        prop_assert!(same(&own, &other), "\n{text}\nours: {own:?}\ntheirs: {other:?}");
    }
    Ok(())
}

/// Whether two values are the same but for the named differences.
fn same(own: &Plain, other: &Plain) -> bool {
    match (own, other) {
        (Plain::List(a), Plain::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Plain::Map(a), Plain::Map(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((k, a), (l, b))| same_key(k, l) && same(a, b))
        }
        _ => own == other,
    }
}

/// A key is a text here, whatever it would be as a value; there it keeps its type.
fn same_key(own: &Plain, other: &Plain) -> bool {
    let Plain::Text(written) = own else {
        return false;
    };
    own == other || ours(written).as_ref() == Some(other)
}

/// Where the cases come from.
const SEED: RngSeed = RngSeed::Fixed(20_261_122);

proptest! {
    // The same cases in every run: where two readers differ in a way that nobody has named yet, that is news about one
    // of them, and no reason for an unlucky build. Another number here looks for more.
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, rng_seed: SEED, ..ProptestConfig::default() })]

    #[test]
    fn both_read_the_same_values_in_generated_records(text in record()) {
        let refused = DIFFERENCES.iter().any(|d| d.ours.is_none() && (d.shows)(&text));
        prop_assert!(refused || ours(&text).is_some(), "a good record is read:\n{text}\n{:?}", aito::parse::yaml::parse(super::file(), 0, &text));
        agree(&text)?;
    }

    #[test]
    fn both_read_the_same_values_in_damaged_records(text in mutated()) {
        agree(&text)?;
    }
}
