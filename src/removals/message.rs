//! What the organisation says of a takeover: the one text that removals may add to a published site.
//!
//! In: the message as written. Out: its words by language. Never true: a personal identity code in it, or the address
//! of an account that is neither listed nor warned of, whatever the record says.

use super::judge::Takeover;
use crate::identity_code;
use crate::publish::data::{CompromisedData, ProfileData, Words};
use crate::publish::facts::SiteFacts;
use crate::publish::unlisted::Reader;
use crate::value::Lang;
use std::collections::BTreeSet;

/// The keys of accounts that may be named.
pub(super) struct Named(BTreeSet<String>);

impl Named {
    pub(super) fn of<'p>(profiles: impl Iterator<Item = &'p ProfileData>) -> Self {
        Self(profiles.map(|profile| profile.key.clone()).collect())
    }
}

/// The takeover as it is published; one whose day nobody can read is told without its details.
pub(super) fn told(
    takeover: Takeover,
    named: &Named,
    facts: &SiteFacts,
    reader: Reader<'_>,
) -> Option<CompromisedData> {
    let Takeover { since, message } = takeover;
    let default = facts.default_language()?;
    let mut words = Words::new();
    for (lang, text) in message.map(|message| message.parts).unwrap_or_default() {
        let lang: &Lang = lang.as_ref().unwrap_or(default);
        if facts.languages().any(|known| known == lang) && identity_code::find(&text.value).is_empty() {
            words.insert(lang.to_string(), without_strangers(&text.value, named, reader));
        }
    }
    Some(CompromisedData { since: since?.to_string(), message: (!words.is_empty()).then_some(words) })
}

/// The text without addresses of accounts that may not be named.
fn without_strangers(text: &str, named: &Named, reader: Reader<'_>) -> String {
    let mut places: Vec<_> = reader
        .accounts(text)
        .into_iter()
        // The organisation's own website and mail are no accounts that anybody lists.
        .filter(|(_, account)| !matches!(account.platform(), "website" | "email"))
        .filter(|(_, account)| !named.0.contains(account.key().as_ref()))
        .map(|(range, _)| range)
        .collect();
    places.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut clean = String::with_capacity(text.len());
    let mut at = 0;
    for place in places {
        if place.start >= at {
            clean.push_str(text.get(at..place.start).unwrap_or(""));
            clean.push('…');
        }
        at = at.max(place.end);
    }
    clean.push_str(text.get(at..).unwrap_or(""));
    clean
}
