//! What may not be named: accounts that are closed, planned, ended or not yet opened.
//!
//! In: the profiles and the day. Out: texts without their addresses. Rules refuse or warn about most of it before
//! (`profile/closed-listed`, `profile/ended`); this is what makes the warning true: an old legal text is never edited
//! to close an account, and time alone never stops a build.

use super::data::Words;
use crate::account::{Account, Domains, Key, Table, accounts_in, canonicalise};
use crate::catalogue::Catalogue;
use crate::model::{Listing, Site};
use crate::value::{Day, Id, Lang, Text};
use aho_corasick::AhoCorasick;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The accounts that may not be named, and those that may only be warned of.
pub struct Unlisted<'a> {
    reader: Reader<'a>,
    gone: BTreeSet<Key>,
    warned: BTreeMap<Key, Id>,
    /// The handles of the gone, as [`folded`] leaves them; absent where one of them has none to look for.
    handles: Option<AhoCorasick>,
}

/// What addresses are read by: the platforms, and the organisation's own domains.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The platform table with the organisation's own channels.
    pub table: &'a Table,
    /// The organisation's domains.
    pub domains: &'a Domains,
}

impl Reader<'_> {
    /// The account that an address names.
    #[must_use]
    pub fn account(self, address: &str) -> Option<Account> {
        canonicalise(self.table, self.domains, address).ok()
    }

    /// The accounts that a text names, and where.
    #[must_use]
    pub fn accounts(self, text: &str) -> Vec<(Range<usize>, Account)> {
        accounts_in(self.table, self.domains, text)
    }
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
    /// Whether a text seems to name one of them, without a look at spellings that hide it: for telling, not for cleaning.
    #[must_use]
    pub fn seems_named(&self, text: &str) -> bool {
        let Some(handles) = &self.handles else { return !self.gone.is_empty() && !self.places(text).is_empty() };
        !self.gone.is_empty() && handles.is_match(&folded(text)) && !self.places(text).is_empty()
    }

    /// Sorts the profiles by what may be said of them today.
    #[must_use]
    pub fn new(site: &'a Site, today: Day) -> Self {
        let mut gone = Vec::new();
        let mut warned = BTreeMap::new();
        let mut there = BTreeSet::new();
        for profile in site.profiles.values() {
            let Some(account) = &profile.account else {
                continue;
            };
            match profile.listing(today) {
                Listing::Listed => drop(there.insert(account.key())),
                Listing::Warned => drop(warned.insert(account.key().clone(), profile.id.clone())),
                Listing::Ended | Listing::NotYet | Listing::Hidden => gone.push(account),
            }
        }
        gone.retain(|account| !there.contains(account.key()));
        let reader = Reader { table: &site.settings.table, domains: &site.settings.organisation.domains };
        Self::of(reader, gone, warned)
    }

    /// The same of accounts that are known to be gone, and of those that are warned of, which may be named.
    #[must_use]
    pub fn of<'g>(reader: Reader<'a>, gone: impl IntoIterator<Item = &'g Account>, warned: BTreeMap<Key, Id>) -> Self {
        let named: Vec<&Account> = gone.into_iter().filter(|account| !warned.contains_key(account.key())).collect();
        let handles: Vec<String> = named.iter().map(|account| folded(account.handle())).collect();
        let all = handles.iter().all(|handle| !handle.is_empty());
        let handles = if all { AhoCorasick::new(&handles).ok() } else { None };
        Self { reader, gone: named.into_iter().map(|account| account.key().clone()).collect(), warned, handles }
    }

    /// Where a text names such an account by its address; stretches don't overlap and come in order.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        if self.gone.is_empty() || !self.could_name(text) {
            return Vec::new();
        }
        let mut places: Vec<Range<usize>> = self
            .reader
            .accounts(text)
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
        match self.reader.account(to) {
            Some(account) if self.gone.contains(account.key()) => Address::Gone,
            Some(account) => self.warned.get(account.key()).map_or(Address::Free, |id| Address::Warned(id.clone())),
            None => Address::Free,
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
