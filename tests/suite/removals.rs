//! Taking away is always possible: `aito build --removals-only`, as people run it and as a function.

mod check;
mod done;
mod emergencies;
mod never_adds;
mod published_again;

use crate::command::{Site, all, code};
use crate::common::files;
use std::collections::BTreeMap;
use std::path::Path;

/// A published site: every file by its path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files of a folder.
pub fn published(folder: &Path) -> Files {
    files(folder).into_iter().collect()
}

/// Runs `build --removals-only`; what it says.
pub fn removals(site: &Site, more: &[&str]) -> (i32, String) {
    let output = site.run("build", &[&["--removals-only"], more].concat());
    (code(&output), all(&output))
}

/// Every file that holds some words in any form that a reader or a program decodes.
pub fn holding<'f>(files: &'f Files, words: &str) -> Vec<&'f str> {
    let words = words.to_lowercase();
    let holds = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase().contains(&words);
    files.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path.as_str()).collect()
}

/// A JSON file of a site.
pub fn json(files: &Files, path: &str) -> serde_json::Value {
    serde_json::from_slice(&files[path]).unwrap()
}

/// The ids under a list of `data/profiles.json`.
pub fn ids(files: &Files, list: &str) -> Vec<String> {
    let data = json(files, "data/profiles.json");
    data[list].as_array().unwrap().iter().map(|profile| profile["id"].as_str().unwrap().to_owned()).collect()
}
