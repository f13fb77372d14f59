//! What the list is made of: the site's facts, profiles with their keys, closed accounts.
//!
//! In: what is published of profiles, and keys of closed accounts, of which nothing is kept but a hash and a year. Never
//! true: a closed account's key or name in any of these values.

use crate::account::Domains;
use crate::value::Day;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

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
