//! The tests that guard the house: its floors, its two halves, its registries, its words, its sizes.
//!
//! In: the source files themselves, as text. Out: a list of everything that breaks a rule of the house, each with its
//! file and line. Never true: a guard that cannot fail; each is shown a bad sample first.

mod fields;
mod floors;
mod halves;
mod registry;
mod rust;
mod sizes;
mod words;

use super::common::root;
use std::path::Path;

/// A source file: its path from the package's folder and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// Every file below a folder of the package whose name ends as wanted, sorted by path. Installed packages and build
/// products are no part of the house.
pub fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    found.sort_by(|a: &Source, b: &Source| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no {ending} files below {folder}: the guard would see nothing");
    found
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["node_modules", "target", "corpus", "artifacts"].contains(&name.as_str()) {
                walk(&path, ending, found);
            }
        } else if name.ends_with(ending) {
            let relative = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push(Source { path: relative, text: std::fs::read_to_string(&path).unwrap() });
        }
    }
}

/// Fails with the whole list, so that one run tells everything.
pub fn none(problems: &[String], rule: &str) {
    assert!(problems.is_empty(), "{rule}\n  {}\n", problems.join("\n  "));
}
