//! The list of keys with their states: what the check knows.
//!
//! In: records, closed hashes and the site's facts ([`Build`]), or a published text. Out: what stands under a key, the
//! names that resemble a name, the accounts that have a name. Never true: two accounts under one key; a closed hash of
//! a key that is listed or warned of.

use super::record::{Build, Closed, ClosedHash, Entry, Facts, Record, Row, closed_hash};
use crate::account::{Domains, Platform, Table, name_in_key, skeleton};
use crate::value::Day;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// How much of the list is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Scope {
    /// All of it.
    Whole,
    /// The facts alone; entries lie in shards by so many bits.
    Header(u8),
    /// One shard of so many bits, by its hexadecimal name.
    Shard(u8, String),
}

/// The list.
#[derive(Debug, Clone)]
pub struct Index {
    pub(super) facts: Facts,
    pub(super) scope: Scope,
    /// How many accounts there are in all.
    pub(super) accounts: usize,
    pub(super) own: Domains,
    /// Accounts by their own keys, sorted.
    pub(super) main: Vec<Row>,
    /// Other keys of the same accounts, sorted.
    pub(super) other: Vec<Row>,
    pub(super) closed: BTreeMap<ClosedHash, i16>,
    /// Where closed accounts go in parts; not in the text of a whole list.
    pub(super) places: BTreeMap<ClosedHash, u32>,
    /// Ids of profiles, by number; fewer than there are numbers until they have been read.
    pub(super) profiles: Vec<String>,
    skeletons: OnceLock<Vec<(String, usize)>>,
}

impl PartialEq for Index {
    fn eq(&self, other: &Self) -> bool {
        // The skeletons follow from the keys; places are no part of what is said.
        let Self { facts, scope, accounts, own, main, other: more, closed, places: _, profiles, skeletons: _ } = self;
        *facts == other.facts
            && *scope == other.scope
            && *accounts == other.accounts
            && *own == other.own
            && *main == other.main
            && *more == other.other
            && *closed == other.closed
            && *profiles == other.profiles
    }
}

/// How much the data are to be believed, for reasons that they don't say themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// Nothing speaks against them.
    Sound,
    /// Badly signed, incomplete, or older than what was seen before.
    Doubtful,
}

/// When somebody asks, and how much the data are believed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The moment, in seconds since 1970.
    pub seconds: i64,
    /// The day that it is then in the list's time zone.
    pub day: Day,
    /// How much the data are believed.
    pub trust: Trust,
}

/// How old the data are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Made lately.
    Fresh,
    /// Made so long ago that it is said.
    Old,
    /// No longer to be trusted.
    Expired,
    /// Made after the moment of asking: the clock is wrong.
    FromTheFuture,
}

/// How far a clock may lag behind the data: a day, so that a wrong time zone is no wrong clock.
const LAG: i64 = 86_400;

impl Index {
    /// The list of what was given. Of two profiles with one key the one whose id comes first stands.
    #[must_use]
    pub fn new(build: Build) -> Self {
        let Build { facts, mut records, closed } = build;
        records.sort_by(|a, b| (&a.key, &a.profile).cmp(&(&b.key, &b.profile)));
        records.dedup_by(|later, first| later.key == first.key);
        let mut index = Self::empty(facts, Scope::Whole);
        let mut other = BTreeMap::new();
        for (profile, record) in records.into_iter().enumerate() {
            let Record { key, profile: id, standby, compromised, ends, stable, aliases } = record;
            let entry = |alias| Entry { profile, standby, compromised, ends, alias };
            if let Some(stable) = stable {
                other.entry(stable).or_insert(entry(None));
            }
            for (key, until) in aliases {
                other.entry(key).or_insert(entry(Some(until)));
            }
            index.main.push(Row { key, entry: entry(None) });
            index.profiles.push(id);
        }
        index.accounts = index.main.len();
        other.retain(|key, _| index.find_main(key).is_none());
        index.other = other.into_iter().map(|(key, entry)| Row { key, entry }).collect();
        index.places = closed.iter().map(|closed| (closed.hash, closed.place)).collect();
        index.closed = closed.into_iter().map(|closed| (closed.hash, closed.year)).collect();
        if !index.closed.is_empty() {
            let live: Vec<ClosedHash> = index.rows().map(|row| closed_hash(&row.key)).collect();
            for hash in live {
                index.closed.remove(&hash);
            }
        }
        index
    }

    /// The facts without entries.
    pub(super) fn empty(facts: Facts, scope: Scope) -> Self {
        Self {
            own: facts.own(),
            facts,
            scope,
            accounts: 0,
            main: Vec::new(),
            other: Vec::new(),
            closed: BTreeMap::new(),
            places: BTreeMap::new(),
            profiles: Vec::new(),
            skeletons: OnceLock::new(),
        }
    }

    /// The same with the ids of its profiles, in the order of their keys, as the details have them. A list with another
    /// number of ids belongs to other data and is refused.
    #[must_use]
    pub fn with_profiles(mut self, ids: Vec<String>) -> Option<Self> {
        if ids.len() != self.accounts || self.scope != Scope::Whole {
            return None;
        }
        self.profiles = ids;
        Some(self)
    }

    /// What the site says of its data.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// How many accounts are listed or warned of.
    #[must_use]
    pub fn accounts(&self) -> usize {
        self.accounts
    }

    /// The keys of accounts in their order, with the ids of their profiles.
    pub fn accounts_in_order(&self) -> impl Iterator<Item = (&str, &str)> {
        self.main.iter().map(|row| (row.key.as_str(), self.id(row.entry.profile)))
    }

    /// Accounts, by their number, with the platform's own id where a second key of theirs ends in it.
    pub fn ids_in_keys(&self) -> impl Iterator<Item = (usize, &str)> {
        let ids = self.other.iter().filter(|row| row.entry.alias.is_none() && row.key.contains('#'));
        ids.filter_map(|row| {
            let at = row.key.rfind(['#', '/'])?;
            Some((row.entry.profile, row.key.get(at + 1..)?))
        })
    }

    /// Closed accounts.
    pub fn closed(&self) -> impl Iterator<Item = Closed> {
        let place = |hash| self.places.get(hash).copied().unwrap_or(0);
        self.closed.iter().map(move |(hash, year)| Closed { hash: *hash, year: *year, place: place(hash) })
    }

    /// The organisation's own domains.
    #[must_use]
    pub fn own(&self) -> &Domains {
        &self.own
    }

    /// How old the data are at a moment.
    #[must_use]
    pub fn age(&self, seconds: i64) -> Age {
        let Facts { generated, fresh, expires, .. } = &self.facts;
        if seconds.saturating_add(LAG) < *generated {
            Age::FromTheFuture
        } else if seconds > *expires {
            Age::Expired
        } else if seconds.saturating_sub(*generated) > *fresh {
            Age::Old
        } else {
            Age::Fresh
        }
    }

    pub(super) fn id(&self, profile: usize) -> &str {
        self.profiles.get(profile).map_or("", String::as_str)
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.main.iter().chain(&self.other)
    }

    fn find_main(&self, key: &str) -> Option<&Row> {
        find(&self.main, key)
    }

    /// What stands under a key.
    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        self.find_main(key).or_else(|| find(&self.other, key)).map(|row| &row.entry)
    }

    /// The year in which an account was closed.
    pub(super) fn closed_in(&self, key: &str) -> Option<i16> {
        if self.closed.is_empty() { None } else { self.closed.get(&closed_hash(key)).copied() }
    }

    /// Accounts whose name is this one, as far as case and, where the platform overlooks them, dots go.
    pub(super) fn named<'i>(&'i self, table: &'i Table, name: &str) -> impl Iterator<Item = (&'i Row, &'i Platform)> {
        let name = name.to_lowercase();
        let dotless = name.replace('.', "");
        self.main.iter().filter_map(move |row| {
            let own = name_in_key(&row.key)?;
            let equal = |name: &str| own == name || own.to_lowercase() == name;
            if !equal(&name) && !equal(&dotless) {
                return None;
            }
            let platform = table.platform_of(&row.key)?;
            (equal(&name) || platform.overlooks_dots()).then_some((row, platform))
        })
    }

    /// Accounts with the skeletons of their names, sorted by skeleton and key.
    pub(super) fn skeletons(&self) -> &[(String, usize)] {
        self.skeletons.get_or_init(|| {
            let bones = |(place, row): (usize, &Row)| Some((name_in_key(&row.key).map(skeleton)?, place));
            let mut all: Vec<(String, usize)> = self.main.iter().enumerate().filter_map(bones).collect();
            all.retain(|(bones, _)| !bones.is_empty());
            all.sort();
            all
        })
    }

    pub(super) fn at(&self, place: usize) -> Option<&Row> {
        self.main.get(place)
    }
}

fn find<'r>(rows: &'r [Row], key: &str) -> Option<&'r Row> {
    rows.binary_search_by(|row| row.key.as_str().cmp(key)).ok().and_then(|place| rows.get(place))
}
