//! The check's files of the demo: what they say is what the records say, whole and in parts, on any day.

use super::built::{self, Record, TODAY, days_later, demo, demo_sources, file, files, moment, records};
use aito::account::{Table, canonicalise};
use aito::build::{Outcome, build_in};
use aito::check::{Details, Regime};
use aito::lookup::{Answer, Index, Trust, Verdict, When, decode};
use aito::value::{Day, Parse as _};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

fn when(day: &str) -> When {
    let moment = moment(day);
    When { seconds: moment.seconds(), day: moment.today(), trust: Trust::Sound }
}

/// The ids in a language's details, in the order of the list.
fn ids(outcome: &Outcome, lang: &str) -> Vec<String> {
    let text = file(outcome, "check/v1/index.txt");
    let bytes = file(outcome, &format!("check/v1/details.{lang}.json")).as_bytes();
    let details = Details::read(bytes, aito::lookup::digest_of(text).unwrap()).unwrap();
    details.ids(&decode(text.as_bytes()).unwrap())
}

fn whole(outcome: &Outcome) -> Index {
    let index = decode(file(outcome, "check/v1/index.txt").as_bytes()).unwrap();
    index.with_profiles(ids(outcome, "fi")).unwrap()
}

/// The demo with its list in parts.
fn parted() -> &'static Outcome {
    static PARTED: OnceLock<Outcome> = OnceLock::new();
    PARTED.get_or_init(|| build_in(Regime::Shards, demo_sources().clone(), Vec::new(), moment(TODAY)))
}

/// The demo's own channels are in its table alone; it answers as the page does, by the exported one's source.
fn ask(index: &Index, input: &str, day: &str) -> Answer {
    index.look_up(Table::builtin(), input, &when(day))
}

fn url(record: &Record) -> Option<&str> {
    // The channels that the demo adds are not in the built-in table.
    record.get("url").filter(|url| !url.contains("uutiskirje."))
}

/// The year by which the check still knows a hidden record on a day, read from the record alone.
fn remembered(record: &Record, day: &str) -> Option<i16> {
    let ends = record.get("ends");
    let closed = record.yaml.get("closed").and_then(|closed| closed.get("date")).and_then(|date| date.as_str());
    let date = match record.get("status") {
        Some("closed") => closed.or(ends)?,
        Some("active" | "standby" | "compromised") => ends.filter(|ends| *ends < day)?,
        _ => return None,
    };
    let years = match record.get("kind") {
        _ if record.yaml.get("person").is_some() => return None,
        Some("unit") if ends.is_none() => 5,
        Some("unit" | "campaign") => 2,
        _ => return None,
    };
    let last = Day::parse(date).unwrap().plus_days(years * 365);
    (last >= Day::parse(day).unwrap()).then(|| date[..4].parse().unwrap())
}

#[test]
fn the_list_says_what_the_records_say() {
    for day in [TODAY.to_owned(), days_later(400), days_later(900), days_later(2_000)] {
        let outcome = demo(&day);
        let index = whole(&outcome);
        let mut seen = BTreeMap::new();
        for record in records() {
            let Some(url) = url(record) else { continue };
            let answer = ask(&index, url, &day);
            let year = remembered(record, &day);
            let expected = if record.is_listed(&day) {
                Verdict::Genuine
            } else if !record.is_hidden(&day) && record.get("ends").is_none_or(|ends| *ends >= *day) {
                Verdict::Compromised
            } else if year.is_some() {
                Verdict::Closed
            } else {
                // Not known, or on a platform where the organisation is not; its name may resemble another one's.
                assert!(
                    matches!(answer.verdict, Verdict::NotListed | Verdict::NotOnPlatform | Verdict::Lookalike),
                    "{day} {url}: {answer:?}"
                );
                *seen.entry("unknown").or_insert(0) += 1;
                continue;
            };
            assert_eq!(answer.verdict, expected, "{day} {url}: {answer:?}");
            assert_eq!(answer.facts.year, year, "{day} {url}");
            let id = matches!(expected, Verdict::Genuine | Verdict::Compromised).then_some(record.id.as_str());
            assert_eq!(answer.profile.as_deref(), id, "{day} {url}");
            *seen.entry(expected.word()).or_insert(0) += 1;
        }
        assert!(seen["genuine"] > 30 && seen["unknown"] >= 2, "{day}: {seen:?}");
        let closed = seen.get("closed").copied().unwrap_or(0);
        assert_eq!(index.closed().count(), closed, "{day}: {seen:?}");
        assert!(day != TODAY || closed >= 5, "{seen:?}");
    }
}

#[test]
fn what_ends_needs_no_new_build_to_end() {
    let index = whole(&demo(TODAY));
    let mut ended = 0;
    for record in records().iter().filter(|record| record.is_listed(TODAY)) {
        let (Some(url), Some(ends)) = (url(record), record.get("ends")) else { continue };
        let on = |day| index.look_up(Table::builtin(), url, &When { day, ..when(TODAY) });
        assert_eq!(on(Day::parse(ends).unwrap()).verdict, Verdict::Genuine, "{url}");
        let next = Day::parse(ends).unwrap().plus_days(1);
        let answer = on(next);
        assert_ne!(answer.verdict, Verdict::Genuine, "{url}: {answer:?}");
        let remembers = answer.verdict == Verdict::Closed;
        let kept = matches!(record.get("kind"), Some("unit" | "campaign")) && record.yaml.get("person").is_none();
        assert_eq!(remembers, kept, "{url}: {answer:?}");
        ended += 1;
    }
    assert!(ended >= 5, "{ended}");
}

#[test]
fn earlier_names_and_lasting_ids_lead_to_their_profile() {
    let index = whole(&demo(TODAY));
    let mut renamed = 0;
    for record in records().iter().filter(|record| record.is_listed(TODAY)) {
        for alias in record.yaml.get("aliases").and_then(|aliases| aliases.as_sequence()).into_iter().flatten() {
            let answer = ask(&index, alias["url"].as_str().unwrap(), TODAY);
            assert_eq!(answer.verdict, Verdict::Closed, "{answer:?}");
            assert_eq!(answer.renamed_to.as_deref(), Some(record.id.as_str()));
            renamed += 1;
        }
    }
    assert!(renamed >= 3, "{renamed}");
    let answer = ask(&index, "https://www.facebook.com/profile.php?id=100064500112233", TODAY);
    assert_eq!((answer.verdict, answer.profile.as_deref()), (Verdict::Genuine, Some("viestinta/facebook")));
}

#[test]
fn details_stand_in_the_order_of_the_list() {
    let outcome = demo(TODAY);
    let text = file(&outcome, "check/v1/index.txt");
    let digest = aito::lookup::digest_of(text).unwrap();
    let data = built::directory(&outcome);
    let all = |name: &str| data[name].as_array().unwrap().clone();
    let by_id: BTreeMap<String, serde_json::Value> = all("profiles")
        .into_iter()
        .chain(all("warnings"))
        .map(|profile| (profile["id"].as_str().unwrap().to_owned(), profile))
        .collect();
    let index = decode(text.as_bytes()).unwrap();
    let keys: Vec<&str> = index.accounts_in_order().map(|(key, _)| key).collect();
    let in_keys: BTreeMap<usize, String> = index.ids_in_keys().map(|(n, id)| (n, id.to_owned())).collect();
    assert_eq!(index.accounts(), by_id.len());
    for lang in ["fi", "sv", "en"] {
        let details: serde_json::Value =
            serde_json::from_str(file(&outcome, &format!("check/v1/details.{lang}.json"))).unwrap();
        assert_eq!(details["digest"], digest);
        let ids = ids(&outcome, lang);
        assert_eq!(ids.len(), keys.len());
        let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        let mut unit = 0;
        for (n, (id, key)) in ids.iter().zip(&keys).enumerate() {
            let cell = |column: &str| &details[column][n];
            let few = |column: &str| &details[column][n.to_string()];
            let profile = &by_id[id];
            assert_eq!(profile["key"], *key, "{lang}");
            let first = Day::parse("2000-01-01").unwrap();
            for column in ["opened", "reviewed"] {
                let day = cell(column).as_i64().map(|days| first.plus_days(days).to_string());
                assert_eq!(day, text(&profile[column]), "{lang} {key} {column}");
            }
            let opened = text(&profile["opened"]).unwrap_or_else(|| "2000-01".to_owned());
            let joined = cell("joined").as_i64().map(|months| {
                let month = |place: usize| opened.split('-').nth(place).unwrap().parse::<i64>().unwrap();
                let month = month(0) * 12 + month(1) + months - 1;
                format!("{:04}-{:02}", month / 12, month % 12 + 1)
            });
            assert_eq!(joined, text(&profile["joined"]), "{lang} {key} joined");
            unit += cell("unit").as_i64().unwrap();
            let unit = usize::try_from(unit).unwrap();
            assert_eq!(details["units"][unit], profile["owner"]["unit"], "{lang} {key}");
            let shown = if cell("name").is_null() { &details["unit_names"][unit] } else { cell("name") };
            let name = &profile["name"];
            match shown {
                serde_json::Value::Array(parts) => {
                    assert!(name[lang].is_null() && parts[1] != *lang, "{lang} {key}");
                    assert_eq!(parts[0], name[parts[1].as_str().unwrap()], "{lang} {key}");
                }
                text => assert_eq!(*text, name[lang], "{lang} {key}"),
            }
            // A key of the list ends in the permanent id, or it stands here.
            let stable = text(few("stable_id")).or_else(|| in_keys.get(&n).cloned());
            assert_eq!(stable, text(&profile["stable_id"]), "{lang} {key}");
            assert_eq!(few("compromised_since").is_null(), profile["compromised"].is_null(), "{lang} {key}");
            // The demo's own channels are not in the built-in table.
            if key.starts_with("uutiskirje:") {
                continue;
            }
            let url = profile["url"].as_str().unwrap();
            match (few("address").as_str(), Table::builtin().address_of(key)) {
                (Some(address), None) => assert_eq!(address, url),
                (None, Some(address)) => {
                    let own = index.own();
                    let named = |url: &str| canonicalise(Table::builtin(), own, url).unwrap().key().to_string();
                    assert_eq!(named(&address), named(url));
                }
                other => panic!("{key}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_list_in_parts_says_the_same() {
    let outcome = parted();
    let header = decode(file(outcome, "check/v1/index.txt").as_bytes()).unwrap();
    let is_shard = |path: &str| path.starts_with("check/v1/shards/");
    let shards: Vec<(&str, &[u8])> = files(outcome).into_iter().filter(|(path, _)| is_shard(path)).collect();
    assert_eq!(shards.len(), 256);
    let sizes: BTreeSet<usize> = shards.iter().map(|(_, bytes)| bytes.len()).collect();
    assert_eq!(sizes.len(), 1, "shards of several sizes: {sizes:?}");
    assert!(files(outcome).iter().all(|(path, _)| !path.starts_with("check/v1/details")));
    let index = whole(&demo(TODAY));
    assert_eq!(header.accounts(), index.accounts());
    let part = |input: &str| {
        let name = header.shard_for(Table::builtin(), input)?;
        let bytes = file(outcome, &format!("check/v1/shards/{name}.txt")).as_bytes();
        Some(header.with_shard(&name, bytes).unwrap())
    };
    let mut asked = 0;
    for url in
        records().iter().filter_map(url).chain(["@esimerkkila", "https://x.com/esirnerkkila", "https://t.me/muu"])
    {
        let part = part(url).unwrap_or_else(|| header.clone());
        let (one, other) = (ask(&index, url, TODAY), ask(&part, url, TODAY));
        // What is one slip apart is seen in the whole list alone.
        if one.verdict != Verdict::Lookalike {
            assert_eq!(one, other, "{url}");
        }
        asked += 1;
    }
    assert!(asked > 50);
    let closed: usize = shards
        .iter()
        .map(|(path, bytes)| {
            header.with_shard(path.trim_start_matches("check/v1/shards/").trim_end_matches(".txt"), bytes)
        })
        .map(|part| part.unwrap().closed().count())
        .sum();
    assert_eq!(closed, index.closed().count());
}

#[test]
fn the_table_of_the_page_has_the_organisations_channels() {
    let outcome = demo(TODAY);
    let table: serde_json::Value = serde_json::from_str(file(&outcome, "check/v1/platforms.json")).unwrap();
    let platforms = table["platforms"].as_array().unwrap();
    assert!(platforms.iter().any(|platform| platform["id"] == "uutiskirje"));
    assert!(platforms.len() > Table::builtin().platforms().count());
}
