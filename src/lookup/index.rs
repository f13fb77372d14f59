//! The list of keys with their states: what the check knows.
//!
//! In: records, closed hashes and the site's facts ([`Build`]), or a published text. Out: what stands under a key, the
//! names that resemble a name, the accounts that have a name. Never true: two accounts under one key; a closed hash of
//! a key that is listed or warned of.

use crate::account::{Domains, Platform, Table, name_in_key, skeleton};
use crate::value::Day;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// What the site says of its data, and of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The moment of making these files, in seconds: parts of different making don't go together.
    pub serial: i64,
    /// The moment that the data are true for, in seconds.
    pub generated: i64,
    /// For how many seconds nobody need be told how old the data are.
    pub fresh: i64,
    /// From when on nothing is genuine, in seconds since 1970.
    pub expires: i64,
    /// The time zone in which a day begins.
    pub zone: String,
    /// The organisation's domains as written.
    pub domains: Vec<String>,
    /// The host of its website.
    pub site: Option<String>,
    /// Published telephone numbers, as digits with the country's code.
    pub phones: BTreeSet<String>,
    /// Platforms where it decided not to be, and since when.
    pub not_on: BTreeMap<String, Option<Day>>,
}

/// The last day of a profile that ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ends {
    /// The last day on which it is listed.
    pub day: Day,
    /// Whether it is remembered as closed from then on.
    pub remembered: bool,
}

/// What stands under a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// The profile's number in the list of ids.
    pub(super) profile: usize,
    pub(super) standby: bool,
    pub(super) compromised: bool,
    pub(super) ends: Option<Ends>,
    /// Set where the key is an earlier name: its last day, where it has ended.
    pub(super) alias: Option<Option<Day>>,
}

/// A key and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) key: String,
    pub(super) entry: Entry,
}

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

/// The 16 bytes by which a closed account is remembered.
pub type ClosedHash = [u8; 16];

/// A closed account, as far as it is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Closed {
    /// The hash of its key.
    pub hash: ClosedHash,
    /// The year of its closing.
    pub year: i16,
    /// Where it goes when the list is parted: the first 32 bits of the hash of its name's skeleton.
    pub place: u32,
}

impl Closed {
    /// A closed account by its key, which is not kept.
    #[must_use]
    pub fn new(key: &str, year: i16) -> Self {
        Self { hash: closed_hash(key), year, place: super::shards::closed_place(key) }
    }
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

/// One profile on its way into the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The account's key.
    pub key: String,
    /// The profile's id.
    pub profile: String,
    /// Whether it is a standby profile.
    pub standby: bool,
    /// Whether it must not be trusted.
    pub compromised: bool,
    /// When it ends.
    pub ends: Option<Ends>,
    /// The key by the platform's own id.
    pub stable: Option<String>,
    /// Earlier names with their last days.
    pub aliases: Vec<(String, Option<Day>)>,
}

/// What a list is made of.
#[derive(Debug, Clone)]
pub struct Build {
    /// The site's facts.
    pub facts: Facts,
    /// Listed and compromised profiles.
    pub records: Vec<Record>,
    /// Closed accounts.
    pub closed: Vec<Closed>,
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

/// The hash by which a closed account is remembered.
#[must_use]
pub fn closed_hash(key: &str) -> ClosedHash {
    let digest = Sha256::digest(format!("aito-closed-1:{key}"));
    let mut hash = ClosedHash::default();
    for (to, from) in hash.iter_mut().zip(digest.iter()) {
        *to = *from;
    }
    hash
}

impl Facts {
    /// The organisation's domains for reading addresses: those of its mail and its website's host. What is no domain is
    /// left out: nothing becomes the organisation's by it.
    pub(super) fn own(&self) -> Domains {
        let written: Vec<&str> = self.domains.iter().chain(&self.site).map(String::as_str).collect();
        let good = written.into_iter().filter(|domain| Domains::parse([*domain]).is_ok());
        Domains::parse(good).unwrap_or_default()
    }
}

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
