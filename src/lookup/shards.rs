//! The list in parts, for more accounts than a browser should load: `/check/v1/shards/<hex>.txt`.
//!
//! In: an [`Index`] and a number of bits. Out: a header without entries, and shards. An entry lies where the hash of
//! its name's skeleton says: so an account, all that resembles it in its skeleton, its namesakes on other platforms and
//! the closed accounts of that name lie in one shard, and a check asks for one file. Two files, each chosen by another
//! hash, would together name the account that somebody asked about.
//!
//! A shard's entries carry all their flags and the profile's id, and end in a line of spaces, so that all shards are of
//! one size. Never true: a shard taken for another, or a shard of another making.

use super::decode::{Header, entry, lines, sorted, take_closed};
use super::format::{Damage, FIRST, closed_lines, digest, line, with_header};
use super::index::{Index, Scope};
use super::record::{Closed, Entry, Row};
use crate::account::{name_in_key, skeleton};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// About how many accounts a shard may hold.
const FULL: usize = 256;

/// A list in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shards {
    /// The text of `index.txt`.
    pub index: String,
    /// Hexadecimal name and text of every shard, all there are, sorted.
    pub shards: Vec<(String, String)>,
}

/// By how many bits so many accounts are parted: a multiple of four, so that shards have plain names.
#[must_use]
pub fn bits_for(accounts: usize) -> u8 {
    [8u8, 12, 16].into_iter().find(|bits| accounts >> bits <= FULL).unwrap_or(20)
}

/// What decides about the shard of a key: the skeleton of its name, else the key itself.
pub(super) fn place_of(key: &str) -> String {
    name_in_key(key).map(skeleton).filter(|bones| !bones.is_empty()).unwrap_or_else(|| key.to_owned())
}

/// What decides about the shard of a bare name.
pub(super) fn place_of_name(name: &str) -> String {
    let bones = skeleton(name);
    if bones.is_empty() { name.to_owned() } else { bones }
}

/// The first 32 bits of a place's hash.
fn long(place: &str) -> u32 {
    let digest = Sha256::digest(format!("aito-shard-1:{place}"));
    digest.iter().take(4).fold(0u32, |number, byte| (number << 8) | u32::from(*byte))
}

/// The first so many of 32 bits.
fn first(long: u32, bits: u8) -> u32 {
    long.checked_shr(32 - u32::from(bits)).unwrap_or(0)
}

fn number(place: &str, bits: u8) -> u32 {
    first(long(place), bits)
}

fn hex(number: u32, bits: u8) -> String {
    format!("{number:0width$x}", width = usize::from(bits / 4))
}

/// The shard that decides about a place, by its hexadecimal name.
pub(super) fn shard_of(place: &str, bits: u8) -> String {
    hex(number(place, bits), bits)
}

/// The texts of a list in parts.
#[must_use]
pub fn encode_shards(index: &Index, bits: u8) -> Shards {
    let rows: Vec<&Row> = index.rows().collect();
    let mut placed: Vec<(u32, &Row)> =
        rows.into_par_iter().map(|row| (number(&place_of(&row.key), bits), row)).collect();
    placed.par_sort_unstable_by(|a, b| (a.0, &a.1.key).cmp(&(b.0, &b.1.key)));
    let mut closed: BTreeMap<u32, Vec<Closed>> = BTreeMap::new();
    for remembered in index.closed() {
        closed.entry(first(remembered.place, bits)).or_default().push(remembered);
    }
    let all: Vec<u32> = (0..1u32 << bits).collect();
    let bodies: Vec<String> = all
        .into_par_iter()
        .map(|shard| {
            let start = placed.partition_point(|(own, _)| *own < shard);
            let mut body = String::new();
            for (_, row) in placed.get(start..).unwrap_or_default().iter().take_while(|(own, _)| *own == shard) {
                line(&mut body, row, None, index.id(row.entry.profile));
            }
            body.extend(closed_lines(closed.get(&shard).into_iter().flatten().copied()));
            body
        })
        .collect();
    let longest = bodies.iter().map(String::len).max().unwrap_or(0);
    let shards: Vec<(u32, String)> = (0u32..).zip(bodies).collect();
    let text = |(shard, mut body): (u32, String)| {
        let _ = writeln!(body, "pad {:width$}", "", width = longest - body.len());
        (hex(shard, bits), shard_text(index, bits, shard, &body))
    };
    Shards { index: with_header(index, bits, ""), shards: shards.into_par_iter().map(text).collect() }
}

/// Where a closed account's line goes, for any number of bits.
pub(super) fn closed_place(key: &str) -> u32 {
    long(&place_of(key))
}

fn shard_text(index: &Index, bits: u8, shard: u32, body: &str) -> String {
    let facts = &index.facts;
    format!(
        "{FIRST}\nserial {}\ngenerated {}\nfresh {}\nexpires {}\nbits {bits}\nshard {}\ndigest {}\n\n{body}",
        facts.serial,
        facts.generated,
        facts.fresh,
        facts.expires,
        hex(shard, bits),
        digest(body.as_bytes())
    )
}

impl Index {
    /// The list with the entries of one shard in place of any others.
    ///
    /// # Errors
    /// What is wrong with the shard: damage, another shard than the one asked for, or one of another making.
    pub fn with_shard(&self, name: &str, bytes: &[u8]) -> Result<Index, Damage> {
        let (Scope::Header(bits) | Scope::Shard(bits, _)) = self.scope else {
            return Err(Damage::Part);
        };
        let header = Header::read(bytes)?;
        let same_making = header.number("serial")? == self.facts.serial && header.number("bits")? == i64::from(bits);
        if !same_making || header.one("shard")? != name {
            return Err(Damage::Part);
        }
        let mut index = Index::empty(self.facts.clone(), Scope::Shard(bits, name.to_owned()));
        index.accounts = self.accounts;
        let mut padded = false;
        for line in lines(header.body)? {
            if padded {
                return Err(Damage::Order);
            }
            padded = line.strip_prefix("pad ").is_some_and(|rest| rest.bytes().all(|b| b == b' '));
            if !padded {
                take(&mut index, line)?;
            }
        }
        let number = u32::from_str_radix(name, 16).unwrap_or(0);
        let place = number.checked_shl(32 - u32::from(bits)).unwrap_or(0);
        index.places = index.closed.keys().map(|hash| (*hash, place)).collect();
        let here = |row: &Row| shard_of(&place_of(&row.key), bits) == name;
        if !index.rows().all(here) {
            return Err(Damage::Part);
        }
        sorted(&index)?;
        if padded { Ok(index) } else { Err(Damage::Count) }
    }
}

/// Takes one line of a shard in.
fn take(index: &mut Index, line: &str) -> Result<(), Damage> {
    if let Some(rest) = line.strip_prefix('~') {
        return take_closed(index, rest);
    }
    let mut parts = line.split('\t');
    let (Some(key), Some(flags), Some(id), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(Damage::Entry);
    };
    let (entry, of) = entry(key, Some(flags).filter(|flags| !flags.is_empty()))?;
    let last = index.main.last().into_iter().chain(index.other.last()).map(|row| row.key.as_str()).max();
    if of.is_some() || id.is_empty() || !index.closed.is_empty() || last.is_some_and(|last| last >= key) {
        return Err(if of.is_some() || id.is_empty() { Damage::Entry } else { Damage::Order });
    }
    let profile = index.profiles.len();
    index.profiles.push(id.to_owned());
    let row = Row { key: key.to_owned(), entry: Entry { profile, ..entry } };
    if row.entry.alias.is_some() {
        index.other.push(row)
    } else {
        index.main.push(row)
    }
    Ok(())
}
