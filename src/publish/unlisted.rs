//! What may not be named: accounts that are closed, planned, ended or not yet opened.
//!
//! In: the profiles and the day. Out: texts without their addresses. Rules refuse or warn about most of it before
//! (`profile/closed-listed`, `profile/ended`); this is what makes the warning true: an old legal text is never edited
//! to close an account, and time alone never stops a build.

use super::data::Words;
use crate::account::{Account, Key, accounts_in, canonicalise};
use crate::catalogue::Catalogue;
use crate::model::{Listing, Site};
use crate::value::{Day, Id, Lang, Text};
use aho_corasick::AhoCorasick;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The accounts that may not be named, and those that may only be warned of.
pub struct Unlisted<'a> {
    site: &'a Site,
    gone: BTreeSet<Key>,
    warned: BTreeMap<Key, Id>,
    /// The handles of the gone, as [`folded`] leaves them; absent where one of them has none to look for.
    handles: Option<AhoCorasick>,
}

/// What an address leads to.
pub enum Address {
    /// An account that may not be named.
    Gone,
    /// A compromised account: its page on this site instead.
    Warned(Id),
    /// Anything else.
    Free,
}

impl<'a> Unlisted<'a> {
    /// Sorts the profiles by what may be said of them today.
    #[must_use]
    pub fn new(site: &'a Site, today: Day) -> Self {
        let mut gone = BTreeSet::new();
        let mut warned = BTreeMap::new();
        let mut there = BTreeSet::new();
        for profile in site.profiles.values() {
            let Some(key) = profile.account.as_ref().map(Account::key).cloned() else {
                continue;
            };
            match profile.listing(today) {
                Listing::Listed => drop(there.insert(key)),
                Listing::Warned => drop(warned.insert(key, profile.id.clone())),
                Listing::Ended | Listing::NotYet | Listing::Hidden => drop(gone.insert(key)),
            }
        }
        gone.retain(|key| !there.contains(key) && !warned.contains_key(key));
        let accounts = site.profiles.values().filter_map(|profile| profile.account.as_ref());
        let named = accounts.filter(|account| gone.contains(account.key()));
        let handles: Vec<String> = named.map(|account| folded(account.handle())).collect();
        let all = handles.iter().all(|handle| !handle.is_empty());
        let handles = if all { AhoCorasick::new(&handles).ok() } else { None };
        Self { site, gone, warned, handles }
    }

    /// Where a text names such an account by its address; stretches don't overlap and come in order.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        if self.gone.is_empty() || !self.could_name(text) {
            return Vec::new();
        }
        let settings = &self.site.settings;
        let mut places: Vec<Range<usize>> = accounts_in(&settings.table, &settings.organisation.domains, text)
            .into_iter()
            .filter(|(_, account)| self.gone.contains(account.key()))
            .map(|(range, _)| range)
            .collect();
        places.sort_by_key(|range| (range.start, range.end));
        let mut apart: Vec<Range<usize>> = Vec::with_capacity(places.len());
        for place in places {
            match apart.last_mut() {
                Some(last) if place.start < last.end => last.end = last.end.max(place.end),
                _ => apart.push(place),
            }
        }
        apart
    }

    /// Whether a text can hold one of the addresses at all: each spelling of one has its handle's letters in order,
    /// unless it is written with escapes or with letters that only look like them; then it is read in full.
    fn could_name(&self, text: &str) -> bool {
        let Some(handles) = &self.handles else { return true };
        text.chars().any(is_odd) || handles.is_match(&folded(text))
    }

    /// The text with `words` in place of such addresses.
    #[must_use]
    pub fn clean(&self, text: &str, words: &str) -> String {
        let mut clean = text.to_owned();
        for range in self.places(text).into_iter().rev() {
            clean.replace_range(range, words);
        }
        clean
    }

    /// A text in all its languages, cleaned in the words of each.
    #[must_use]
    pub fn words(&self, text: &Text) -> Words {
        let clean = |lang: &Lang, text| self.clean(text, &Catalogue::site(lang.as_str()).word("closed-account"));
        text.all().map(|(lang, text)| (lang.to_string(), clean(lang, text))).collect()
    }

    /// What a link's address leads to.
    #[must_use]
    pub fn address(&self, to: &str) -> Address {
        if self.gone.is_empty() && self.warned.is_empty() {
            return Address::Free;
        }
        let settings = &self.site.settings;
        match canonicalise(&settings.table, &settings.organisation.domains, to) {
            Ok(account) if self.gone.contains(account.key()) => Address::Gone,
            Ok(account) => self.warned.get(account.key()).map_or(Address::Free, |id| Address::Warned(id.clone())),
            Err(_) => Address::Free,
        }
    }
}

/// Lower case, without the marks that some platforms overlook in a handle.
fn folded(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '.' | '-' | '_')).flat_map(char::to_lowercase).collect()
}

/// Characters that an address can hide behind: escapes, and letters beyond those of ordinary European text.
fn is_odd(c: char) -> bool {
    let ordinary =
        c.is_ascii() || ('\u{c0}'..='\u{17f}').contains(&c) || "–—…‘’“”„•·§€«»×©®°²³½→←↩☐☑✓\u{a0}".contains(c);
    c == '%' || c == '\\' || c == '&' || !ordinary
}
