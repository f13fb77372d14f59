//! What a build publishes for its own later runs: data that read back exactly as they were written.

use super::common::{root, run};
use aito::publish::data::DataView;
use aito::publish::facts::SiteFacts;
use std::path::Path;

/// Builds a site and gives its output folder.
fn built(site: &Path) -> tempfile::TempDir {
    let out = crate::common::folder();
    let to = out.path().join("public");
    let args = ["build", "--quiet", "--date", "2026-11-22", "--site"];
    let done = run(&[&args[..], &[site.to_str().unwrap(), "--out", to.to_str().unwrap()]].concat());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    out
}

fn again<T: serde::Serialize + serde::de::DeserializeOwned>(bytes: &[u8]) -> Vec<u8> {
    let read: T = serde_json::from_slice(bytes).unwrap();
    let mut again = serde_json::to_vec_pretty(&read).unwrap();
    again.push(b'\n');
    again
}

#[test]
fn published_data_read_back_as_they_were_written() {
    for site in [root().to_path_buf(), root().join("tests/sites/mantyharju"), root().join("tests/sites/minimal")] {
        let out = built(&site);
        let bytes = |name: &str| std::fs::read(out.path().join("public/data").join(name)).unwrap();
        let (profiles, facts) = (bytes("profiles.json"), bytes("site.json"));
        assert!(again::<DataView>(&profiles) == profiles, "{}: profiles.json", site.display());
        assert!(again::<SiteFacts>(&facts) == facts, "{}: site.json", site.display());
    }
}

#[test]
fn a_malformed_id_in_published_facts_is_not_read() {
    let out = built(&root().join("tests/sites/minimal"));
    let facts = std::fs::read_to_string(out.path().join("public/data/site.json")).unwrap();
    assert!(serde_json::from_str::<SiteFacts>(&facts).is_ok());
    let bad = facts.replacen("\"lang\": \"fi\"", "\"lang\": \"../fi\"", 1);
    assert!(bad != facts && serde_json::from_str::<SiteFacts>(&bad).is_err());
}

#[test]
fn the_worker_keeps_all_that_the_pages_of_the_check_load() {
    let out = built(&root().join("tests/sites/minimal"));
    let read = |name: &str| std::fs::read_to_string(out.path().join("public").join(name)).unwrap();
    let worker = read("sw.js");
    let told: serde_json::Value = serde_json::from_str(
        worker.lines().next().unwrap().strip_prefix("const SITE = ").unwrap().trim_end_matches(';'),
    )
    .unwrap();
    let files: Vec<&str> = told["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
    let page = read("tarkista/index.html");
    for file in ["/assets/check/check.js", "/assets/check.css", "/assets/site.css"] {
        assert!(page.contains(file) && files.contains(&file), "{file}: {files:?}");
    }
}
