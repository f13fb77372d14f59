//! Sizes and openings: files that one person can read, each saying first why it exists.

use super::{Source, none, sources};

/// Lines that a file may have; the house aims at half of it.
const LINES: usize = 600;

/// What a house of files may hold: not data, which is read by programs.
fn files() -> Vec<Source> {
    let mut all = sources("src", ".rs");
    for (folder, ending) in [
        ("tests", ".rs"),
        ("tests", ".mjs"),
        ("themes", ".js"),
        ("themes", ".css"),
        ("themes", ".html"),
        ("src", ".md"),
    ] {
        all.extend(sources(folder, ending));
    }
    all
}

fn too_long(file: &Source) -> Option<String> {
    let lines = file.text.lines().count();
    (lines > LINES).then(|| format!("{}: {lines} lines", file.path))
}

fn does_not_open(file: &Source) -> Option<String> {
    let opens = file.text.lines().next().is_some_and(|line| line.starts_with("//! ") && line.len() > 12);
    (!opens).then(|| format!("{}: begins with no `//!` sentence", file.path))
}

#[test]
fn files_stay_readable() {
    let problems: Vec<String> = files().iter().filter_map(too_long).collect();
    none(&problems, "A file has at most 600 lines:");
}

#[test]
fn every_module_says_why_it_exists() {
    // The program itself opens with its own sentence, as do the binaries of the tests.
    let rust = sources("src", ".rs").into_iter().chain(sources("tests", ".rs"));
    let problems: Vec<String> = rust.filter_map(|file| does_not_open(&file)).collect();
    none(&problems, "Every module opens with `//!`: why it exists, what flows in and out, what must never be true:");
}

#[test]
fn a_bad_sample_is_caught() {
    let file = |text: String| Source { path: "src/x.rs".to_owned(), text };
    assert!(too_long(&file("x\n".repeat(LINES + 1))).is_some() && too_long(&file("x\n".repeat(LINES))).is_none());
    assert!(
        does_not_open(&file("use x;\n".to_owned())).is_some() && does_not_open(&file("//! \n".to_owned())).is_some()
    );
    assert!(does_not_open(&file("//! Why it exists.\n".to_owned())).is_none());
}
