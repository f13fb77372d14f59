//! What an answer shows of a profile beside its verdict: one file a language, loaded whole, whatever is asked.
//!
//! In: the list and the directory's data. Out: JSON: `columns` names what each row holds; rows stand in the order of
//! the list's keys, and what is missing at their ends is nothing. A text that is not in the file's language is
//! `[text, language]`. `address` and `handle` stand only where they are not what the key gives by the platform table.
//! `digest` is the list's, so that a page never puts the details of one list beside the answers of another.

use crate::account::{Table, name_in_key};
use crate::lookup::digest_of;
use crate::publish::check_data::CheckView;
use crate::publish::data::{DataView, ProfileData, Words};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a row holds. Names are in the file, so that a page reads them and not places.
const COLUMNS: [&str; 11] = [
    "id",
    "name",
    "unit",
    "opened",
    "reviewed",
    "joined",
    "stable_id",
    "address",
    "handle",
    "compromised_since",
    "message",
];

/// The details in one language.
pub(super) fn details(view: &CheckView, data: &DataView, lang: &str, text: &str) -> Vec<u8> {
    let by_id: BTreeMap<&str, &ProfileData> =
        data.profiles.iter().chain(&data.warnings).map(|profile| (profile.id.as_str(), profile)).collect();
    let languages = || std::iter::once(lang).chain(view.languages.iter().map(String::as_str));
    let say = |words: &Words| said(words, languages(), lang);
    let mut units: Vec<Value> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for (key, id) in view.index.accounts_in_order() {
        let Some(profile) = by_id.get(id) else {
            rows.push(vec![json!(id)]);
            continue;
        };
        let unit = *known.entry(profile.owner.unit.as_str()).or_insert_with(|| {
            units.push(say(&profile.owner.name));
            units.len() - 1
        });
        let compromised = profile.compromised.as_ref();
        let mut row = vec![
            json!(id),
            say(&profile.name),
            json!(unit),
            json!(profile.opened),
            json!(profile.reviewed),
            json!(profile.joined),
            json!(profile.stable_id),
            json!(Some(&profile.url).filter(|url| view.table.address_of(key).as_ref() != Some(*url))),
            json!(Some(&profile.handle).filter(|handle| shown(&view.table, key) != **handle)),
            json!(compromised.map(|compromised| &compromised.since)),
            compromised.and_then(|compromised| compromised.message.as_ref()).map_or(Value::Null, say),
        ];
        while row.last().is_some_and(Value::is_null) {
            row.pop();
        }
        rows.push(row);
    }
    let file = json!({
        "version": 1,
        "digest": digest_of(text),
        "columns": COLUMNS,
        "units": units,
        "profiles": rows,
    });
    let mut bytes = serde_json::to_vec(&file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The name or id that a key gives, as people write it.
fn shown(table: &Table, key: &str) -> String {
    let Some(name) = name_in_key(key) else {
        return key.split_once([':', '#']).map_or_else(String::new, |(_, id)| id.to_owned());
    };
    let at = table.platform_of(key).is_some_and(|platform| platform.shows_at());
    if at { format!("@{name}") } else { name.to_owned() }
}

/// A text in the first language that has it; with that language, where it is not the file's own.
fn said<'l>(words: &Words, languages: impl Iterator<Item = &'l str>, own: &str) -> Value {
    let mut languages = languages.filter_map(|lang| Some((lang, words.get(lang)?)));
    match languages.next().or_else(|| words.iter().next().map(|(lang, text)| (lang.as_str(), text))) {
        Some((lang, text)) if lang == own => json!(text),
        Some((lang, text)) => json!([text, lang]),
        None => Value::Null,
    }
}
