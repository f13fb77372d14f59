//! JSON-LD in the words of schema.org, and in them only.
//!
//! In: the demo's pages. Out: each type or property that the vocabulary does not have there, and what is not as the
//! pages say it.

use super::dialects::{HOST, LANGUAGES, linked_data};
use crate::demo::built::{TODAY, changed, demo, demo_sources, directory, errors, file, moment, pages};
use crate::demo::html;
use aito::build::build;
use serde_json::Value;

/// The types that are used, with those properties of theirs that schema.org defines for them or for a type above them.
const VOCABULARY: [(&str, &[&str]); 14] = [
    ("GovernmentOrganization", &["name", "url", "sameAs", "contactPoint"]),
    ("Organization", &["name", "alternateName", "identifier", "sameAs", "parentOrganization"]),
    ("Person", &["name", "alternateName", "identifier", "sameAs", "worksFor"]),
    ("ContactPoint", &["contactType", "email", "telephone"]),
    ("ItemList", &["name", "numberOfItems", "itemListElement"]),
    ("ListItem", &["position", "item"]),
    ("ProfilePage", &["name", "url", "inLanguage", "dateModified", "mainEntity"]),
    (
        "Dataset",
        &["name", "description", "url", "license", "dateModified", "isAccessibleForFree", "creator", "distribution"],
    ),
    ("DataDownload", &["contentUrl", "encodingFormat"]),
    ("CreativeWork", WORK),
    ("Report", &["reportNumber"]),
    ("Book", &["isbn", "numberOfPages"]),
    ("CreativeWorkSeries", &["name", "issn"]),
    ("MediaObject", &["contentUrl", "encodingFormat"]),
];

/// What every work has, whatever kind of work it is.
const WORK: &[&str] =
    &["name", "url", "inLanguage", "creditText", "publisher", "datePublished", "isPartOf", "encoding"];

/// The properties that a thing of these types may have; `None` where the vocabulary lacks one of them.
fn properties(kinds: &[&str]) -> Option<Vec<&'static str>> {
    let mut all = Vec::new();
    for kind in kinds {
        let (name, own) = VOCABULARY.iter().find(|(name, _)| name == kind)?;
        all.extend_from_slice(own);
        all.extend(WORK.iter().filter(|_| ["Report", "Book"].contains(name)));
    }
    (!kinds.is_empty()).then_some(all)
}

/// What the vocabulary does not have.
fn unknown(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            let kinds: Vec<&str> = match fields.get("@type") {
                Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
                kind => kind.and_then(Value::as_str).into_iter().collect(),
            };
            let (kind, known) = (kinds.join(" and "), properties(&kinds));
            let is_graph = fields.contains_key("@graph");
            if known.is_none() && !is_graph {
                out.push(format!("the type {kind:?}"));
            }
            for (name, value) in fields {
                if !["@type", "@id", "@context", "@graph"].contains(&name.as_str())
                    && !known.as_deref().unwrap_or(&[]).contains(&name.as_str())
                {
                    out.push(format!("{kind} has no {name}"));
                }
                if value.is_null() || *value == "" {
                    out.push(format!("{kind}: {name} is empty"));
                }
                unknown(value, out);
            }
        }
        Value::Array(all) => all.iter().for_each(|value| unknown(value, out)),
        _ => {}
    }
}

#[test]
fn every_word_is_schema_org_s() {
    let outcome = demo(TODAY);
    let mut count = 0;
    for (path, page) in pages(&outcome) {
        for said in linked_data(page) {
            let mut problems = Vec::new();
            unknown(&said, &mut problems);
            assert!(problems.is_empty(), "{path}: {problems:?}");
            assert_eq!(said["@context"], "https://schema.org", "{path}");
            count += 1;
        }
    }
    assert!(count > 150, "{count}");
    let mut problems = Vec::new();
    unknown(&serde_json::json!({"@type": "Person", "email": "x", "knows": {"@type": "Robot"}}), &mut problems);
    assert_eq!(problems.len(), 3, "{problems:?}");
}

#[test]
fn the_home_page_tells_of_the_body() {
    let outcome = demo(TODAY);
    for ((lang, home, _), name) in
        LANGUAGES.into_iter().zip(["Esimerkkilän kunta", "Exempelby kommun", "Municipality of Esimerkkilä"])
    {
        let said = linked_data(file(&outcome, &format!("{home}index.html")));
        assert_eq!(said.len(), 1, "{lang}");
        assert_eq!(said[0]["@type"], "GovernmentOrganization");
        assert_eq!(said[0]["name"], name);
        assert_eq!(said[0]["url"], "https://www.esimerkkila.example/");
        assert_eq!(said[0]["contactPoint"]["email"], "viestinta@esimerkkila.example");
        assert_eq!(
            said[0]["sameAs"].as_array().unwrap().len(),
            directory(&outcome)["profiles"].as_array().unwrap().len()
        );
    }
}

#[test]
fn the_directory_tells_of_its_list_and_of_the_data() {
    let outcome = demo(TODAY);
    for (lang, _, directory) in LANGUAGES {
        let said = linked_data(file(&outcome, &format!("{directory}index.html")));
        let graph = said[0]["@graph"].as_array().unwrap();
        let list = &graph[0]["itemListElement"].as_array().unwrap();
        assert_eq!(graph[0]["numberOfItems"], list.len());
        for (at, item) in list.iter().enumerate() {
            assert_eq!(item["position"], at + 1);
            assert_eq!(item["item"]["@type"], "ProfilePage");
            assert!(item["item"]["url"].as_str().unwrap().starts_with(&format!("{HOST}/{directory}")), "{lang}");
        }
        let set = &graph[1];
        assert_eq!(set["@type"], "Dataset");
        assert_eq!(set["license"], "https://creativecommons.org/licenses/by/4.0/");
        assert_eq!(set["dateModified"], TODAY);
        let files: Vec<&Value> = set["distribution"].as_array().unwrap().iter().map(|one| &one["contentUrl"]).collect();
        assert_eq!(files, [&format!("{HOST}/data/profiles.json"), &format!("{HOST}/data/profiles.csv")]);
    }
}

/// A person keeps a person's account; that the record names the person is for the page, not for graphs of people.
#[test]
fn a_persons_name_is_not_spread() {
    let outcome = demo(TODAY);
    let data = directory(&outcome);
    let people: Vec<&Value> = data["profiles"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["kind"] == "person" || one["kind"] == "expert")
        .collect();
    assert!(!people.is_empty());
    for one in people {
        let said = linked_data(file(&outcome, &format!("profiilit/{}/index.html", one["id"].as_str().unwrap())));
        assert_eq!(said[0]["mainEntity"]["@type"], "Person");
        assert_eq!(said[0]["mainEntity"]["name"], one["name"]["fi"], "the account's name, not the person's");
        assert!(said[0]["mainEntity"].get("jobTitle").is_none());
    }
}

/// No text of a record ends the element or begins another one.
#[test]
fn no_markup_of_a_record_reaches_the_page() {
    let path = "profiles/matkailu/talvi-tiktok.yaml";
    let hostile = "</script><script>alert(1)</script><!-- &amp; \u{2028}\"";
    let name = regex::Regex::new(r"(?m)^name: .*$").unwrap();
    let changed = changed(demo_sources(), path, |text| name.replace(text, format!("name: '{hostile}'")).into_owned());
    let outcome = build(changed, Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    let page = file(&outcome, "profiilit/matkailu/talvi-tiktok/index.html");
    let said = linked_data(page);
    assert_eq!(said.len(), 1);
    assert_eq!(said[0]["mainEntity"]["name"], hostile);
    // Inside a title and a quoted attribute the signs are text; what matters is which elements there are.
    let behind_title = page.split_once("</title>").unwrap().1;
    for tag in html::tags(behind_title).iter().filter(|tag| tag.name == "script") {
        assert!(tag.get("src").is_some() || tag.get("type") == Some("application/ld+json"), "{tag:?}");
    }
}
