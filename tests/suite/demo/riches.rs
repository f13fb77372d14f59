//! The demo has enough of everything to show what Aito can do.

use super::built::{TODAY, demo, demo_sources, directory, records};
use std::collections::{BTreeMap, BTreeSet};

fn front_matter(path: &str) -> serde_yaml::Value {
    let text = demo_sources().find(path).unwrap_or_else(|| panic!("there is no {path}")).1.text();
    let (yaml, _) = text.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    serde_yaml::from_str(yaml).unwrap()
}

fn paths(start: &str) -> Vec<&'static str> {
    let all = demo_sources().iter().map(|(_, file)| &*file.path);
    all.filter(|path| path.starts_with(start) && path.ends_with(".md")).collect()
}

#[test]
fn units_are_many_and_a_tree() {
    let text = demo_sources().find("profiles/units.yaml").unwrap().1.text();
    let units: Vec<BTreeMap<String, serde_yaml::Value>> = serde_yaml::from_str(text).unwrap();
    assert!(units.len() >= 12, "{}", units.len());
    let parent = |id: &str| {
        units.iter().find(|unit| unit["id"].as_str() == Some(id)).and_then(|unit| unit.get("parent")?.as_str())
    };
    let depth = |id: &str| std::iter::successors(Some(id.to_owned()), |id| parent(id).map(str::to_owned)).count();
    assert!(units.iter().any(|unit| depth(unit["id"].as_str().unwrap()) >= 3));
}

#[test]
fn profiles_are_many_of_every_status_and_kind() {
    assert!(records().len() >= 45, "{}", records().len());
    let values = |name: &str| records().iter().filter_map(|record| record.get(name)).collect::<BTreeSet<_>>();
    assert_eq!(values("status"), BTreeSet::from(["active", "closed", "compromised", "planned", "standby"]));
    assert_eq!(values("kind"), BTreeSet::from(["campaign", "expert", "person", "role", "unit"]));
    let data = directory(&demo(TODAY));
    let platforms: BTreeSet<&str> =
        data["profiles"].as_array().unwrap().iter().map(|p| p["platform"].as_str().unwrap()).collect();
    assert!(platforms.len() >= 12, "{platforms:?}");
    for what in [
        "ends",
        "counterpart",
        "aliases",
        "evidence",
        "person",
        "stable_id",
        "joined",
        "allow",
        "shared_with",
        "service",
    ] {
        assert!(records().iter().any(|record| record.yaml.get(what).is_some()), "no record has {what}");
    }
    assert!(records().iter().any(|record| record.get("ends").is_some_and(|ends| ends < TODAY)), "none has ended");
}

#[test]
fn guidelines_are_long_and_one_has_expired() {
    let mut long = Vec::new();
    for index in paths("content/fi/").into_iter().filter(|path| path.ends_with("/_index.md")) {
        let folder = index.trim_end_matches("_index.md");
        let chapters = paths(folder).len() - 1;
        if chapters >= 8 {
            long.push(front_matter(index));
        }
    }
    assert!(long.len() >= 3, "{}", long.len());
    let until = |guideline: &serde_yaml::Value| guideline["valid"]["until"].as_str().map(str::to_owned);
    assert!(long.iter().any(|guideline| until(guideline).is_some_and(|until| until.as_str() < TODAY)));
    assert!(long.iter().any(|guideline| guideline.get("annexes").is_some() && guideline.get("legal_basis").is_some()));
}

#[test]
fn publications_and_terms_are_many() {
    assert!(paths("content/fi/publications/").len() >= 4);
    assert!(paths("content/fi/glossary/").len() >= 25);
}

/// Swedish and English have the main parts, and honestly lack some.
#[test]
fn translations_are_there_and_some_are_missing() {
    let names = |lang: &str| {
        let start = format!("content/{lang}/");
        paths(&start).into_iter().map(|path| path.trim_start_matches(&start).to_owned()).collect::<BTreeSet<_>>()
    };
    let fi = names("fi");
    for lang in ["sv", "en"] {
        let own = names(lang);
        assert!(own.is_subset(&fi), "{lang}: {:?}", own.difference(&fi));
        assert!(own.len() * 3 > fi.len(), "{lang} has only {}", own.len());
        assert!(own.len() < fi.len(), "{lang} lacks nothing");
    }
}
