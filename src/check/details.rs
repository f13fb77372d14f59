//! What an answer shows of a profile beside its verdict: one file a language, loaded whole, whatever is asked. So it is
//! written to be small: a column for each fact, in the order of the list's keys, without what the list says anyhow.
//!
//! In: the list and the directory's data. Out: JSON, and the ids that are read back from it.
//!
//! - `units`: ids, sorted; `unit_names`; `unit`: each account's place among them, as the steps from the one before.
//! - `id`: `~` stands for the unit's id and a slash, `&` for what its key begins with: `~&` is `kirjasto/facebook`.
//! - `name`: null where it is the unit's. A text that is not in the file's language is `[text, language]`.
//! - `opened`, `reviewed`: days after the first of January 2000. `joined`: months after that of `opened`, else after
//!   January 2000.
//! - By the account's number, as few have them: `stable_id` (where no second key of the account ends in it), `address` (where the
//!   platform table makes none of the key), `handle` (where it is not what the key gives), `compromised_since`, `message`.
//!
//! `digest` is the list's, so that a page never puts the details of one list beside the answers of another. Never true:
//! a cell whose meaning depends on another file than the list.

use crate::account::{Table, name_in_key};
use crate::lookup::{Index, digest_of};
use crate::publish::check_data::CheckView;
use crate::publish::data::{DataView, ProfileData, Words};
use crate::value::{Day, Parse};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The day from which days are counted.
const FIRST: &str = "2000-01-01";
/// The month from which months are counted, in months.
const FIRST_MONTH: i64 = 2000 * 12 + 1;

/// The file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Details {
    version: u32,
    digest: String,
    units: Vec<String>,
    unit_names: Vec<Value>,
    unit: Vec<i64>,
    id: Vec<String>,
    name: Vec<Value>,
    opened: Vec<Option<i64>>,
    reviewed: Vec<Option<i64>>,
    joined: Vec<Option<i64>>,
    stable_id: BTreeMap<usize, String>,
    address: BTreeMap<usize, String>,
    handle: BTreeMap<usize, String>,
    compromised_since: BTreeMap<usize, String>,
    message: BTreeMap<usize, Value>,
}

impl Details {
    /// Reads the file; nothing where it is not one, or not that of this list.
    #[must_use]
    pub fn read(bytes: &[u8], digest: &str) -> Option<Self> {
        let details: Self = serde_json::from_slice(bytes).ok()?;
        (details.version == 1 && details.digest == digest).then_some(details)
    }

    /// The ids of profiles in the order of a list's keys.
    #[must_use]
    pub fn ids(&self, list: &Index) -> Vec<String> {
        let places = self.unit.iter().scan(0, |place: &mut i64, step| {
            *place = place.saturating_add(*step);
            Some(*place)
        });
        let unit = |place: i64| usize::try_from(place).ok().and_then(|place| self.units.get(place));
        let written = self.id.iter().zip(places).zip(list.accounts_in_order());
        written.map(|((short, place), (key, _))| long(short, unit(place).map_or("", String::as_str), key)).collect()
    }
}

/// What a key begins with, as ids are written.
fn prefix(key: &str) -> String {
    key.split([':', '#']).next().unwrap_or_default().replace('_', "-")
}

fn short(id: &str, unit: &str, key: &str) -> String {
    let rest = id.strip_prefix(unit).and_then(|rest| rest.strip_prefix('/'));
    let (front, rest) = rest.map_or(("", id), |rest| ("~", rest));
    format!("{front}{}", rest.replacen(&prefix(key), "&", 1))
}

fn long(short: &str, unit: &str, key: &str) -> String {
    short.replacen('&', &prefix(key), 1).replacen('~', &format!("{unit}/"), 1)
}

/// The details in one language.
pub(super) fn details(view: &CheckView, data: &DataView, lang: &str, text: &str) -> Vec<u8> {
    let by_id: BTreeMap<&str, &ProfileData> =
        data.profiles.iter().chain(&data.warnings).map(|profile| (profile.id.as_str(), profile)).collect();
    let languages: Vec<&str> = std::iter::once(lang).chain(view.languages.iter().map(String::as_str)).collect();
    let ids: BTreeMap<usize, &str> = view.index.ids_in_keys().collect();
    let mut writer = Writer { view, languages, ids, units: BTreeMap::new(), last: 0, details: Details::default() };
    writer.details.version = 1;
    writer.units(by_id.values().copied());
    digest_of(text).unwrap_or_default().clone_into(&mut writer.details.digest);
    for (number, (key, id)) in view.index.accounts_in_order().enumerate() {
        match by_id.get(id) {
            Some(profile) => writer.add(number, key, profile),
            None => writer.nothing(id),
        }
    }
    let mut bytes = serde_json::to_vec(&writer.details).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Fills the columns.
struct Writer<'a> {
    view: &'a CheckView,
    /// The file's language, then the others.
    languages: Vec<&'a str>,
    /// By the account's number the platform's own id that a second key of it ends in.
    ids: BTreeMap<usize, &'a str>,
    /// Places of units.
    units: BTreeMap<String, usize>,
    /// The place of the last account's unit.
    last: i64,
    details: Details,
}

impl Writer<'_> {
    fn add(&mut self, number: usize, key: &str, profile: &ProfileData) {
        let unit = self.units.get(&profile.owner.unit).copied().unwrap_or_default();
        let place = i64::try_from(unit).unwrap_or_default();
        let step = place - std::mem::replace(&mut self.last, place);
        let name = self.said(&profile.name);
        let since = profile.compromised.as_ref();
        let message = since.and_then(|compromised| compromised.message.as_ref()).map(|words| self.said(words));
        let table = &self.view.table;
        let opened = profile.opened.as_deref();
        let details = &mut self.details;
        let own = details.unit_names.get(unit) == Some(&name);
        details.unit.push(step);
        details.id.push(short(&profile.id, &profile.owner.unit, key));
        details.name.push(if own { Value::Null } else { name });
        details.opened.push(opened.and_then(days));
        details.reviewed.push(profile.reviewed.as_deref().and_then(days));
        let start = opened.and_then(months).unwrap_or(FIRST_MONTH);
        details.joined.push(profile.joined.as_deref().and_then(months).map(|month| month - start));
        let mut few = |column: fn(&mut Details) -> &mut BTreeMap<usize, String>, text: Option<&String>| {
            if let Some(text) = text {
                column(details).insert(number, text.clone());
            }
        };
        let known = self.ids.get(&number).copied();
        few(|d| &mut d.stable_id, profile.stable_id.as_ref().filter(|id| known != Some(id.as_str())));
        few(|d| &mut d.address, Some(&profile.url).filter(|_| table.address_of(key).is_none()));
        few(|d| &mut d.handle, Some(&profile.handle).filter(|handle| shown(table, key) != **handle));
        few(|d| &mut d.compromised_since, since.map(|compromised| &compromised.since));
        details.message.extend(message.map(|message| (number, message)));
    }

    /// An account that the data don't know: its id, and nothing else.
    fn nothing(&mut self, id: &str) {
        self.details.unit.push(0);
        self.details.id.push(id.to_owned());
        self.details.name.push(json!(""));
        for column in [&mut self.details.opened, &mut self.details.reviewed, &mut self.details.joined] {
            column.push(None);
        }
    }

    fn units<'p>(&mut self, profiles: impl Iterator<Item = &'p ProfileData>) {
        let named: BTreeMap<&str, Value> =
            profiles.map(|profile| (profile.owner.unit.as_str(), self.said(&profile.owner.name))).collect();
        for (place, (id, name)) in named.into_iter().enumerate() {
            self.units.insert(id.to_owned(), place);
            self.details.units.push(id.to_owned());
            self.details.unit_names.push(name);
        }
    }

    /// A text in the first language that has it; with that language, where it is not the file's own.
    fn said(&self, words: &Words) -> Value {
        let found = self.languages.iter().find_map(|lang| Some((*lang, words.get(*lang)?)));
        match found.or_else(|| words.iter().next().map(|(lang, text)| (lang.as_str(), text))) {
            Some((lang, text)) if self.languages.first() == Some(&lang) => json!(text),
            Some((lang, text)) => json!([text, lang]),
            None => Value::Null,
        }
    }
}

/// The name that a key gives, as people write it.
fn shown(table: &Table, key: &str) -> String {
    let name = name_in_key(key).unwrap_or_default();
    let at = table.platform_of(key).is_some_and(|platform| platform.shows_at());
    if at { format!("@{name}") } else { name.to_owned() }
}

fn days(iso: &str) -> Option<i64> {
    Some(Day::parse(iso).ok()?.days_since(Day::parse(FIRST).ok()?))
}

/// Months since the year 0, of a day or a month.
fn months(iso: &str) -> Option<i64> {
    let mut parts = iso.split('-').map(|part| part.parse::<i64>().ok());
    Some(parts.next()?? * 12 + parts.next()??)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_and_come_back() {
        for (id, unit, key, written) in [
            ("kirjasto/facebook", "kirjasto", "facebook:x", "~&"),
            ("kirjasto/facebook-sv", "kirjasto", "facebook#1", "~&-sv"),
            ("kirjasto/mastodon", "kirjasto", "acct:x@y.example", "~mastodon"),
            ("kirjastot/x", "kirjasto", "x:y", "kirjastot/&"),
            ("museo/own-channel", "museo", "own_channel:a", "~&"),
            ("muu", "kirjasto", "instagram:muu", "muu"),
        ] {
            assert_eq!(short(id, unit, key), written);
            assert_eq!(long(written, unit, key), id);
        }
    }
}
