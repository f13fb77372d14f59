//! What may not be published does not stand in any file, however it is written.

use super::built::{Record, TODAY, days_later, demo, demo_sources, files, records};
use super::html;
use aho_corasick::AhoCorasick;
use aito::build::Outcome;
use aito::source::Half;
use percent_encoding::percent_decode_str;
use std::collections::BTreeSet;

/// Something that may not be found, in small letters.
struct Secret {
    needle: String,
    why: String,
}

/// A file's words in every way in which a program may read them, in small letters.
fn decodings(path: &str, bytes: &[u8]) -> Vec<String> {
    let raw = String::from_utf8_lossy(bytes).into_owned();
    let mut all = vec![html::decode(&raw), html::decode(&html::decode(&raw))];
    if path.ends_with(".html") {
        all.push(html::text(&raw));
        all.push(html::tags(&raw).into_iter().flat_map(|tag| tag.attributes).map(|(_, value)| value + "\n").collect());
    }
    if path.ends_with(".json") {
        let value: serde_json::Value = serde_json::from_str(&raw).unwrap();
        let mut strings = String::new();
        texts(&value, &mut strings);
        if path.contains("/w/") {
            search_words(&value, &mut strings);
        }
        all.push(strings);
    }
    all.push(raw);
    let mut decoded: BTreeSet<String> = BTreeSet::new();
    for text in all {
        let percent = percent_decode_str(&text).decode_utf8_lossy().to_lowercase();
        decoded.insert(html::even(&percent));
        decoded.insert(html::even(&text.to_lowercase()));
    }
    decoded.into_iter().collect()
}

/// Every string and key of a JSON file.
fn texts(value: &serde_json::Value, out: &mut String) {
    match value {
        serde_json::Value::String(text) => out.extend([text.as_str(), "\n"]),
        serde_json::Value::Array(values) => values.iter().for_each(|value| texts(value, out)),
        serde_json::Value::Object(values) => values.iter().for_each(|(key, value)| {
            out.extend([key.as_str(), "\n"]);
            texts(value, out);
        }),
        _ => {}
    }
}

/// The forms of a file of the search index, which stand there as what differs from their key.
fn search_words(file: &serde_json::Value, out: &mut String) {
    for list in file.as_array().unwrap() {
        let list = list.as_array().unwrap();
        let key = list[0].as_str().unwrap();
        for form in list[1..].iter().step_by(2).map(|form| form.as_str().unwrap()) {
            if let Some(whole) = form.strip_prefix('=') {
                out.push_str(whole);
            } else {
                let cut = usize::from_str_radix(&form[..1], 36).unwrap();
                let kept: Vec<char> = key.chars().collect();
                out.extend(&kept[..kept.len() - cut]);
                out.push_str(&form[1..]);
            }
            out.push('\n');
        }
    }
}

fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

/// Whether a text holds a word, not as a part of another.
fn has_word(text: &str, start: usize, needle: &str) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[start + needle.len()..].chars().next();
    let open = |c: Option<char>| c.is_none_or(|c| !is_part_of_word(c));
    (open(before) || needle.starts_with(|c: char| !is_part_of_word(c))) && open(after)
}

/// Whether one word of a text is this one.
fn says(text: &str, word: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(word).any(|(at, _)| has_word(&text, at, word))
}

/// Everything that would name a hidden record on a day.
fn secrets_of(record: &Record, day: &str) -> Vec<Secret> {
    let mut secrets = vec![Secret { needle: record.id.clone(), why: format!("the id of {}", record.id) }];
    let Some(url) = record.get("url") else {
        return secrets;
    };
    // Case, scheme, `www.`, the last slash and percent signs are made equal, so that one needle stands for all spellings.
    let bare = url.to_lowercase().replace("https://", "").replace("www.", "");
    let bare = bare.trim_end_matches('/').to_owned();
    let handle = record.handle().unwrap().to_lowercase();
    let (host, path) = bare.split_once('/').unwrap();
    let platform = host.split('.').rev().nth(1).unwrap();
    for key in [format!("{platform}:{path}"), format!("{platform}:{handle}"), format!("{platform}:@{handle}")] {
        secrets.push(Secret { needle: key, why: format!("the key of {}", record.id) });
    }
    secrets.push(Secret { needle: bare, why: format!("the address of {}", record.id) });
    if !is_shared(&handle, record, day) {
        secrets.push(Secret { needle: handle, why: format!("the handle of {}", record.id) });
    }
    secrets
}

/// Whether something that may be named has the handle as a word too.
fn is_shared(handle: &str, record: &Record, day: &str) -> bool {
    let listed = records().iter().filter(|other| other.id != record.id && !other.is_hidden(day));
    let site = demo_sources().find("site.yaml").unwrap().1.text();
    listed.map(|other| other.text.as_str()).chain([site]).any(|text| says(text, handle))
}

/// The texts of the internal halves that no public source has.
fn internal_texts() -> Vec<Secret> {
    let mut secrets = Vec::new();
    let public: Vec<String> = demo_sources()
        .iter()
        .filter(|(_, file)| file.half == Half::Public)
        .map(|(_, file)| html::even(file.text()).to_lowercase())
        .chain(aito::catalogue::all_texts().into_iter().map(|text| html::even(text).to_lowercase()))
        .collect();
    for (_, file) in demo_sources().iter().filter(|(_, file)| file.half == Half::Internal) {
        let mut texts = String::new();
        let value: serde_yaml::Value = serde_yaml::from_str(file.text()).unwrap();
        yaml_texts(&value, &mut texts);
        for text in texts.lines() {
            let needle = html::even(text).to_lowercase();
            if needle.chars().count() >= 12 && !public.iter().any(|text| text.contains(&needle)) {
                secrets.push(Secret { needle, why: format!("a text of {}", file.path) });
            }
        }
    }
    secrets
}

fn yaml_texts(value: &serde_yaml::Value, out: &mut String) {
    match value {
        serde_yaml::Value::String(text) => out.extend([html::even(text).as_str(), "\n"]),
        serde_yaml::Value::Sequence(values) => values.iter().for_each(|value| yaml_texts(value, out)),
        serde_yaml::Value::Mapping(values) => values.iter().for_each(|(_, value)| yaml_texts(value, out)),
        _ => {}
    }
}

/// Looks for all secrets in all files.
fn search(outcome: &Outcome, secrets: &[Secret]) -> BTreeSet<String> {
    let finder = AhoCorasick::new(secrets.iter().map(|secret| &secret.needle)).unwrap();
    let mut found = BTreeSet::new();
    for (path, bytes) in files(outcome) {
        for text in decodings(path, bytes) {
            for hit in finder.find_overlapping_iter(&text) {
                let secret = &secrets[hit.pattern()];
                if has_word(&text, hit.start(), &secret.needle) {
                    let start = text[..hit.start()].char_indices().rev().nth(40).map_or(0, |(at, _)| at);
                    let excerpt: String = text[start..].chars().take(60 + secret.needle.len()).collect();
                    found.insert(format!("{path}: {} (“{}”): …{excerpt}…", secret.why, secret.needle));
                }
            }
        }
    }
    found
}

fn hides_everything(day: &str, at_least: usize) {
    let hidden: Vec<&Record> = records().iter().filter(|record| record.is_hidden(day)).collect();
    assert!(hidden.len() >= at_least, "{day}: only {} are hidden", hidden.len());
    let mut secrets: Vec<Secret> = hidden.iter().flat_map(|record| secrets_of(record, day)).collect();
    let handles = secrets.iter().filter(|secret| secret.why.starts_with("the handle")).count();
    assert!(handles >= 7, "{day}: only {handles} handles can be told from other words");
    secrets.extend(internal_texts());
    let found = search(&demo(day), &secrets);
    assert!(found.is_empty(), "{day}:\n{}", found.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn nothing_hidden_is_published() {
    hides_everything(TODAY, 10);
}

#[test]
fn nothing_hidden_is_published_later() {
    for days in [30, 400, 2_000] {
        hides_everything(&days_later(days), 10);
    }
}

#[test]
fn the_search_finds_what_is_there() {
    // The other way round: each listed account is found by the same means, so that the search above is no blind one.
    let day = TODAY;
    let listed: Vec<&Record> = records().iter().filter(|record| record.is_listed(day)).collect();
    let secrets: Vec<Secret> = listed.iter().flat_map(|record| secrets_of(record, day)).collect();
    let found = search(&demo(day), &secrets);
    for secret in secrets.iter().filter(|secret| !secret.why.starts_with("the key")) {
        let is_found = found.iter().any(|hit| hit.contains(&format!("{} (“{}”)", secret.why, secret.needle)));
        assert!(is_found, "{} (“{}”) is found nowhere", secret.why, secret.needle);
    }
    assert!(internal_texts().len() >= 20);
}
