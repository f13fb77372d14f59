//! The fixture sites, one for each source document, and two tiny ones: each builds, and shows the facts that its
//! document is made of.

use crate::common::{is_rule_page, root};
use crate::demo::built::{TODAY, errors, file, files, moment, sources};
use crate::demo::html;
use aito::build::{Outcome, build};
use std::path::PathBuf;

/// The sites made from the documents of the domain.
const DOCUMENTS: [&str; 5] = ["asikkala", "julkaisut", "mantyharju", "poliisi", "um"];

pub fn folder(key: &str) -> PathBuf {
    root().join("tests/sites").join(key)
}

fn built(key: &str) -> Outcome {
    let outcome = build(sources(&folder(key)), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), [], "{key}");
    assert!(outcome.sound.is_some(), "{key}");
    outcome
}

/// What a page must show.
struct Fact {
    line: usize,
    page: String,
    text: String,
}

/// Reads the flat lists of facts: `[[fact]]`, `page = "…"`, `text = "…"`.
fn facts(key: &str) -> Vec<Fact> {
    let written = std::fs::read_to_string(root().join(format!("tests/sites/{key}.facts.toml"))).unwrap();
    let mut facts: Vec<Fact> = Vec::new();
    for (number, line) in written.lines().enumerate() {
        let line = line.trim();
        let value = |name: &str| {
            let value = line.strip_prefix(name)?.trim_start().strip_prefix('=')?.trim();
            let quoted = value.strip_prefix('"')?.strip_suffix('"')?;
            Some(quoted.replace("\\\"", "\"").replace("\\\\", "\\"))
        };
        if line == "[[fact]]" {
            facts.push(Fact { line: number + 1, page: String::new(), text: String::new() });
        } else if let Some(page) = value("page") {
            facts.last_mut().unwrap().page = page;
        } else if let Some(text) = value("text") {
            facts.last_mut().unwrap().text = text;
        } else {
            assert!(line.is_empty() || line.starts_with('#'), "{key}.facts.toml:{}: {line}", number + 1);
        }
    }
    assert!(!facts.is_empty(), "{key} has no facts");
    facts
}

/// The words of each fact stand on its page.
fn shows_its_facts(key: &str) {
    let outcome = built(key);
    let sound = outcome.sound.as_ref().unwrap();
    let mut missing = Vec::new();
    for fact in facts(key) {
        let path = format!("{}index.html", fact.page);
        let Some(page) = sound.artifacts().get(&path) else {
            missing.push(format!("{key}.facts.toml:{}: there is no page {}", fact.line, fact.page));
            continue;
        };
        let words = html::text(std::str::from_utf8(&page.bytes).unwrap());
        if !words.contains(&html::even(&fact.text)) {
            missing.push(format!("{key}.facts.toml:{}: {} does not say “{}”", fact.line, fact.page, fact.text));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn asikkala_shows_its_facts() {
    shows_its_facts("asikkala");
}

#[test]
fn julkaisut_shows_its_facts() {
    shows_its_facts("julkaisut");
}

#[test]
fn mantyharju_shows_its_facts() {
    shows_its_facts("mantyharju");
}

#[test]
fn poliisi_shows_its_facts() {
    shows_its_facts("poliisi");
}

#[test]
fn um_shows_its_facts() {
    shows_its_facts("um");
}

#[test]
fn every_document_has_a_site_and_facts() {
    for key in DOCUMENTS {
        assert!(folder(key).join("site.yaml").is_file(), "{key}");
        assert!(facts(key).len() >= 10, "{key} has few facts");
    }
}

#[test]
fn the_smallest_sites_build() {
    assert_eq!(built("minimal").summary.listed, 1);
    let empty = built("empty-profiles");
    assert_eq!(empty.summary.listed, 0);
    let data: serde_json::Value = serde_json::from_str(file(&empty, "data/profiles.json")).unwrap();
    assert_eq!(data["profiles"], serde_json::json!([]));
}

/// 37 channels of 3/2024, none of which has an address: planned, and nowhere to be seen.
#[test]
fn mantyharju_publishes_none_of_its_planned_channels() {
    let outcome = built("mantyharju");
    let mut planned = Vec::new();
    let mut open = 0;
    for (_, source) in outcome.sources.iter() {
        let record = source.path.starts_with("profiles/") && !source.path.ends_with("/units.yaml");
        if !record || source.path.contains("/_internal/") {
            continue;
        }
        let yaml: serde_yaml::Value = serde_yaml::from_str(source.text()).unwrap();
        if yaml["status"].as_str() != Some("planned") {
            open += 1;
            continue;
        }
        assert!(yaml.get("url").is_none(), "{}", source.path);
        let id = source.path.trim_start_matches("profiles/").trim_end_matches(".yaml").to_owned();
        planned.push((id, yaml["name"].as_str().unwrap_or_else(|| yaml["name"]["fi"].as_str().unwrap()).to_owned()));
    }
    assert_eq!(planned.len(), 37);
    assert_eq!(outcome.summary.listed, open);
    hides(&outcome, &planned);
}

/// No file names one of these records, by its id or by a name that nothing public shares.
fn hides(outcome: &Outcome, planned: &[(String, String)]) {
    let ids: Vec<&str> = planned.iter().map(|(id, _)| id.as_str()).collect();
    let is_planned = |path: &str| ids.iter().any(|id| path == format!("profiles/{id}.yaml"));
    // A name that a unit or a text has as well (“Kirjasto”) says nothing of a channel.
    let public: Vec<&str> = outcome
        .sources
        .iter()
        .filter(|(_, source)| !is_planned(&source.path))
        .map(|(_, source)| source.text())
        .collect();
    let own: Vec<&str> = planned
        .iter()
        .map(|(_, name)| name.as_str())
        .filter(|name| !public.iter().any(|text| text.contains(name)))
        .collect();
    assert!(own.len() >= 8, "only {} names are the channels' own: {own:?}", own.len());
    for (path, bytes) in files(outcome).into_iter().filter(|(path, _)| !is_rule_page(path)) {
        let decoded = html::decode(&String::from_utf8_lossy(bytes));
        for secret in ids.iter().chain(&own) {
            assert!(!decoded.contains(secret), "{path} names {secret}");
        }
    }
}

/// The list as the municipality gave it: 36 rows, one of which names two accounts.
#[test]
fn the_rows_of_mantyharju_are_its_records() {
    let list = std::fs::read_to_string(folder("mantyharju").join("kanavaluettelo.tsv")).unwrap();
    let mut rows: Vec<(String, String)> = Vec::new();
    for row in list.lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        assert_eq!(cells.len(), 3, "{row}");
        rows.extend(cells[1].split(", ").map(|name| (cells[0].to_lowercase(), name.to_owned())));
    }
    assert_eq!(rows.len(), 37);
    let mut records = Vec::new();
    for (_, source) in sources(&folder("mantyharju")).iter() {
        if source.path.starts_with("profiles/")
            && !source.path.ends_with("/units.yaml")
            && !source.path.contains("/_internal/")
        {
            let yaml: serde_yaml::Value = serde_yaml::from_str(source.text()).unwrap();
            if yaml["status"].as_str() == Some("planned") {
                records.push(yaml["platform"].as_str().unwrap().to_owned());
            }
        }
    }
    let mut platforms: Vec<String> = rows.into_iter().map(|(platform, _)| platform).collect();
    platforms.sort();
    records.sort();
    assert_eq!(records, platforms);
}
