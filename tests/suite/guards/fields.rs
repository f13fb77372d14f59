//! Every field of a public record reaches readers, or stands here among those that do not.
//!
//! In: the keys of the records' formats, and the data file of a site that uses all of them. Out: each key, and each
//! written value, that is neither published nor agreed to stay at home. Never true: a field that is lost by forgetting.

use super::none;
use aito::build::build;
use aito::raw::{RawAlias, RawCompromised, RawContact, RawEvidence, RawOwner, RawPerson, RawProfile, RawService};
use aito::source::Sources;
use aito::value::{Day, Moment, Parse};
use serde_json::Value;

/// Fields that are written in the public half and not published.
const NOT_PUBLISHED: [&str; 3] = [
    // Agreements between the editor and the rules.
    "allow",
    // A closed record appears nowhere.
    "closed",
    // Who looked is a person's name more often than not.
    "evidence.by",
];

const SITE: &str = "
title: Testi
base_url: https://tilit.virasto.example/
languages: [fi, sv]
organisation:
  name: Virasto
  website: https://www.virasto.example/
  email_domains: [virasto.example]
  contact: {email: viestinta@virasto.example}
  report_impostor: {email: viestinta@virasto.example}
";

const UNITS: &str = "
- {id: viestinta, name: Viestintä, role: Viestintäpäällikkö, email: viestinta@virasto.example}
- {id: kirjasto, name: Kirjasto, role: Johtaja, email: kirjasto@virasto.example}
";

/// Every field that an active record can have. Values of its own begin with `Arvo`.
const FULL: &str = r#"
id: kirjasto/pysyva
name: {fi: Arvo-nimi, sv: Arvo-namn}
url: https://www.facebook.com/arvotili
kind: expert
status: active
owner: {unit: kirjasto, role: Arvo-rooli}
shared_with: [viestinta]
contact: {email: arvo-posti@virasto.example, phone: "+358 9 123 4567"}
languages: [fi, sv]
opened: 2015-03-02
reviewed: 2026-05-11
main: true
about: Arvo-kuvaus
topics: [arvo-aihe]
website: https://www.virasto.example/arvo-sivu
service: {hours: Arvo-ajat, response: Arvo-vastaus, urgent: Arvo-kiire}
counterpart: viestinta/toinen
stable_id: "100064512345678"
joined: 2015-03
aliases: [{url: "https://www.facebook.com/arvovanha", until: 2019-05-01}]
platform_verified: true
evidence: [{method: backlink, on: 2026-05-12, by: Salaarvo-katsoja}]
ends: 2031-06-30
person: {title: Arvo-nimike, name: Arvo Nimi}
allow: [{rule: profile/review-overdue, reason: Salaarvo-syy, until: 2031-01-31, by: Salaarvo-sopija}]
"#;

const OTHER: &str = "
name: Toinen
url: https://www.facebook.com/toinentili
kind: unit
status: standby
owner: {unit: viestinta}
contact: {email: viestinta@virasto.example}
languages: [sv]
opened: 2020-01-01
standby_for: Arvo-valmius
";

const LOST: &str = r#"
name: Kaapattu
url: https://www.facebook.com/kaapattutili
kind: unit
status: compromised
owner: {unit: viestinta}
contact: {email: viestinta@virasto.example}
languages: [fi]
opened: 2020-01-01
compromised: {since: "2026-11-20T14:05:00+02:00", message: Arvo-varoitus}
"#;

const CLOSED: &str = "
name: Salaarvo-suljettu
url: https://www.facebook.com/salaarvotili
kind: unit
status: closed
owner: {unit: viestinta}
contact: {email: viestinta@virasto.example}
languages: [fi]
opened: 2020-01-01
closed: {date: 2026-02-01, reason: low-use, successor: viestinta/toinen}
";

/// `data/profiles.json` of a site with these records.
fn published() -> Value {
    let mut sources = Sources::new();
    for (path, text) in [
        ("profiles/kirjasto/facebook.yaml", FULL),
        ("profiles/units.yaml", UNITS),
        ("profiles/viestinta/kaapattu.yaml", LOST),
        ("profiles/viestinta/suljettu.yaml", CLOSED),
        ("profiles/viestinta/toinen.yaml", OTHER),
        ("site.yaml", SITE),
    ] {
        sources.add_text(path, text);
    }
    let moment = Moment::start_of(Day::parse("2026-11-22").unwrap(), "Europe/Helsinki").unwrap();
    let outcome = build(sources, Vec::new(), moment);
    let found: Vec<String> = outcome.findings.iter().map(|f| format!("{} {} {:?}", f.rule, f.case, f.facts)).collect();
    let sound = outcome.sound.unwrap_or_else(|| panic!("the sample builds: {found:#?}"));
    serde_json::from_slice(&sound.artifacts().get("data/profiles.json").unwrap().bytes).unwrap()
}

/// All profiles of the data laid over each other: what some profile has, the type has.
fn merged(data: &Value) -> Value {
    let mut all = Value::Null;
    for profile in ["profiles", "warnings"].iter().flat_map(|list| data[list].as_array().unwrap()) {
        lay_over(&mut all, profile);
    }
    all
}

fn lay_over(all: &mut Value, one: &Value) {
    match (all, one) {
        (Value::Object(all), Value::Object(one)) => {
            one.iter().for_each(|(key, value)| lay_over(all.entry(key).or_insert(Value::Null), value));
        }
        (Value::Array(all), Value::Array(one)) => all.extend(one.iter().cloned()),
        (all, one) if all.is_null() => *all = one.clone(),
        _ => {}
    }
}

/// The key paths of a profile's format: `owner.unit`.
fn paths() -> Vec<String> {
    let parts: [(&str, &[&str]); 7] = [
        ("owner", RawOwner::FIELDS),
        ("contact", RawContact::FIELDS),
        ("service", RawService::FIELDS),
        ("aliases", RawAlias::FIELDS),
        ("evidence", RawEvidence::FIELDS),
        ("person", RawPerson::FIELDS),
        ("compromised", RawCompromised::FIELDS),
    ];
    let own = RawProfile::FIELDS.iter().map(|field| (*field).to_owned());
    own.chain(parts.iter().flat_map(|(at, fields)| fields.iter().map(move |field| format!("{at}.{field}")))).collect()
}

/// Whether the data have a key path; of a list, its first entry counts.
fn has(profile: &Value, path: &str) -> bool {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let value = profile.get(first);
    let value = value.map(|value| value.as_array().and_then(|list| list.first()).unwrap_or(value));
    match rest {
        None => value.is_some_and(|value| !value.is_null()),
        Some(rest) => value.is_some_and(|value| value.get(rest).is_some_and(|value| !value.is_null())),
    }
}

#[test]
fn every_field_is_published_or_agreed_not_to_be() {
    let profile = merged(&published());
    let mut problems = Vec::new();
    for path in paths() {
        match (has(&profile, &path), NOT_PUBLISHED.contains(&path.as_str())) {
            (false, false) => problems.push(format!("{path}: neither published nor on the list")),
            (true, true) => problems.push(format!("{path}: published, though on the list of those that are not")),
            _ => {}
        }
    }
    none(&problems, "A field of a public record is in a view, or stands here with the reason why not:");
    assert!(!has(&profile, "no_such") && !has(&profile, "owner.no_such"), "the search for a key can fail");
}

#[test]
fn every_written_value_is_published_as_it_stands() {
    let data = published().to_string();
    let words = |text: &'static str| {
        text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| word.to_lowercase().starts_with("arvo"))
    };
    let mut problems: Vec<String> = Vec::new();
    for word in [FULL, OTHER, LOST].into_iter().flat_map(words) {
        if !data.contains(word) {
            problems.push(format!("{word}: written, not published"));
        }
    }
    for value in [
        "kirjasto/pysyva",
        "100064512345678",
        "+358 9 123 4567",
        "2015-03-02",
        "2026-05-11",
        "2031-06-30",
        "2019-05-01",
        "2026-05-12",
    ] {
        if !data.contains(value) {
            problems.push(format!("{value}: written, not published"));
        }
    }
    if data.to_lowercase().contains("salaarvo") {
        problems.push("a value that is not published is there".to_owned());
    }
    none(&problems, "What is written in a public record is what the data say:");
}

#[test]
fn the_sample_uses_every_field() {
    let written = |field: &&&str| [FULL, OTHER, LOST, CLOSED].iter().any(|text| text.contains(&format!("\n{field}:")));
    let missing: Vec<String> = RawProfile::FIELDS
        .iter()
        .filter(|field| **field != "platform" && !written(field))
        .map(|f| (*f).to_owned())
        .collect();
    none(&missing, "A field that the sample does not write proves nothing (`platform` is for planned records alone):");
}
