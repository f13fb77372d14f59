//! The files that hold the client to the build: stems, words, and an index to search in.

use super::pieces::sample;
use aito::search::analysis::{Analyser, normal, words};
use aito::search::produce;
use std::fmt::Write as _;
use std::path::PathBuf;

fn path(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "search", name].iter().collect()
}

/// Compares a file with what it must be, or writes it.
fn hold(name: &str, expected: &str) {
    let path = path(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        std::fs::write(&path, expected).expect("the file can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{name} is out of date; UPDATE=1 writes it anew");
}

#[test]
fn stems_are_as_written() {
    for lang in ["fi", "sv", "en"] {
        let name = format!("stems-{lang}.tsv");
        let list = std::fs::read_to_string(path(&name)).expect("the list is there");
        let analyser = Analyser::new(lang);
        let mut expected = String::new();
        for line in list.lines() {
            let word = line.split('\t').next().unwrap_or_default();
            writeln!(expected, "{word}\t{}", analyser.keys(word).join(" ")).expect("a text takes any text");
        }
        assert!(expected.lines().count() > 1_400);
        hold(&name, &expected);
    }
}

#[test]
fn texts_are_cut_as_written() {
    let given = std::fs::read(path("words.json")).expect("the cases are there");
    let cases: Vec<(String, Vec<String>)> = serde_json::from_slice(&given).expect("the cases can be read");
    let mut expected = String::new();
    let texts = cases.into_iter().map(|(text, _)| text).take(50);
    for text in texts.chain(odd_texts()) {
        let mut forms = Vec::new();
        words(&normal(&text), &mut |form| forms.push(form.to_owned()));
        let separator = if expected.is_empty() { "[" } else { ",\n " };
        let case = serde_json::to_string(&(text, forms)).expect("texts have a JSON form");
        write!(expected, "{separator}{case}").expect("a text takes any text");
    }
    expected.push_str("]\n");
    hold("words.json", &expected);
}

/// Texts of characters that words are made of, joined by, or parted by, in no sensible order.
fn odd_texts() -> impl Iterator<Item = String> {
    let characters: Vec<char> = "aäÖéZ19cß:'-./_@’ §,\u{301}\u{ad}\u{a0}\n".chars().collect();
    let mut state = 7_u64;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 40).unwrap_or(0) % below
    };
    (0..250).map(move |_| {
        let length = 1 + next(14);
        (0..length).filter_map(|_| characters.get(next(characters.len())).copied()).collect()
    })
}

#[test]
fn the_sample_index_is_as_written() {
    for file in produce("fi", &sample()) {
        let text = String::from_utf8(file.bytes).expect("an index is UTF-8");
        hold(&file.path, &text);
    }
}
