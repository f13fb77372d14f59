//! Reading the list's text ([`super::format`]), strictly: what is not exactly a list is none.
//!
//! In: bytes that somebody published, or somebody else. Out: an [`Index`], or the first [`Damage`]. Never true: a panic,
//! or work beyond the length of the bytes.

use super::format::{Damage, FIRST, digest, unbase64};
use super::index::{Index, Scope};
use super::record::{Ends, Entry, Facts, Row};
use crate::value::{Day, Parse, is_timezone};
use std::collections::{BTreeMap, BTreeSet};

/// The header as read: singles by word, the words that may come often, and the text behind it.
pub(super) struct Header<'t> {
    words: BTreeMap<&'t str, Vec<&'t str>>,
    pub(super) body: &'t str,
}

impl<'t> Header<'t> {
    /// Reads the header and checks the digest of the rest.
    pub(super) fn read(bytes: &'t [u8]) -> Result<Self, Damage> {
        let text = std::str::from_utf8(bytes).map_err(|_| Damage::Encoding)?;
        let rest = text.strip_prefix(FIRST).and_then(|rest| rest.strip_prefix('\n')).ok_or(Damage::Version)?;
        let (head, body) = rest.split_once("\n\n").ok_or(Damage::Header)?;
        let mut words: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in head.split('\n') {
            let (word, value) = line.split_once(' ').ok_or(Damage::Header)?;
            words.entry(word).or_default().push(value);
        }
        let header = Self { words, body };
        if header.one("digest")? != digest(body.as_bytes()) {
            return Err(Damage::Digest);
        }
        Ok(header)
    }

    /// The value of a word that is there once.
    pub(super) fn one(&self, word: &str) -> Result<&'t str, Damage> {
        match self.words.get(word).map(Vec::as_slice) {
            Some([value]) => Ok(value),
            _ => Err(Damage::Header),
        }
    }

    /// A number without leading zeros.
    pub(super) fn number(&self, word: &str) -> Result<i64, Damage> {
        let written = self.one(word)?;
        let number: i64 = written.parse().map_err(|_| Damage::Header)?;
        if number.to_string() == written { Ok(number) } else { Err(Damage::Header) }
    }

    pub(super) fn many(&self, word: &str) -> impl Iterator<Item = &'t str> {
        self.words.get(word).into_iter().flatten().copied()
    }

    pub(super) fn facts(&self) -> Result<Facts, Damage> {
        let not_on = |line: &str| {
            let (platform, since) = line.split_once(' ').map_or((line, None), |(platform, day)| (platform, Some(day)));
            let since = since.map(Day::parse).transpose().map_err(|_| Damage::Header)?;
            Ok((platform.to_owned(), since))
        };
        let site: Vec<&str> = self.many("site").collect();
        if site.len() > 1 {
            return Err(Damage::Header);
        }
        let zone = self.one("zone")?.to_owned();
        if !is_timezone(&zone) {
            return Err(Damage::Header);
        }
        Ok(Facts {
            serial: self.number("serial")?,
            generated: self.number("generated")?,
            fresh: self.number("fresh")?,
            expires: self.number("expires")?,
            zone,
            domains: self.many("domain").map(str::to_owned).collect(),
            site: site.first().map(|host| (*host).to_owned()),
            phones: self.many("phone").map(str::to_owned).collect::<BTreeSet<String>>(),
            not_on: self.many("not-on").map(not_on).collect::<Result<_, _>>()?,
        })
    }
}

/// Reads a list, or the header of one that lies in shards.
///
/// # Errors
/// What is wrong with it.
pub fn decode(bytes: &[u8]) -> Result<Index, Damage> {
    let header = Header::read(bytes)?;
    let accounts = usize::try_from(header.number("accounts")?).map_err(|_| Damage::Header)?;
    let bits = u8::try_from(header.number("bits")?).map_err(|_| Damage::Header)?;
    let scope = if bits == 0 { Scope::Whole } else { Scope::Header(bits) };
    if bits % 4 != 0 || bits > 32 {
        return Err(Damage::Header);
    }
    let mut index = Index::empty(header.facts()?, scope);
    index.accounts = accounts;
    if bits > 0 {
        return if header.body.is_empty() { Ok(index) } else { Err(Damage::Count) };
    }
    for line in lines(header.body)? {
        take(&mut index, line)?;
    }
    if index.main.len() != accounts {
        return Err(Damage::Count);
    }
    share(&mut index)?;
    sorted(&index)?;
    Ok(index)
}

/// Whole lines.
pub(super) fn lines(body: &str) -> Result<impl Iterator<Item = &str>, Damage> {
    if !body.is_empty() && !body.ends_with('\n') {
        return Err(Damage::Entry);
    }
    Ok(body.split_terminator('\n'))
}

/// Takes one line in.
fn take(index: &mut Index, line: &str) -> Result<(), Damage> {
    if let Some(rest) = line.strip_prefix('~') {
        return take_closed(index, rest);
    }
    let (key, flags) = line.split_once('\t').map_or((line, None), |(key, flags)| (key, Some(flags)));
    let (entry, of) = entry(key, flags)?;
    // What comes after is of a kind that stands below.
    if !index.closed.is_empty() || (of.is_none() && !index.other.is_empty()) {
        return Err(Damage::Order);
    }
    match of {
        None => {
            let entry = Entry { profile: index.main.len(), ..entry };
            index.main.push(Row { key: key.to_owned(), entry });
        }
        Some(profile) => index.other.push(Row { key: key.to_owned(), entry: Entry { profile, ..entry } }),
    }
    Ok(())
}

/// A closed account's line, without its sign.
pub(super) fn take_closed(index: &mut Index, rest: &str) -> Result<(), Damage> {
    let (hash, year) = rest.split_once(' ').ok_or(Damage::Entry)?;
    let hash = unbase64(hash).ok_or(Damage::Entry)?;
    let good = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
    let year = year.parse().ok().filter(|_| good).ok_or(Damage::Entry)?;
    if index.closed.insert(hash, year).is_some() { Err(Damage::Order) } else { Ok(()) }
}

/// A key with its flags: what stands under it, and the account that it is another key of.
pub(super) fn entry(key: &str, flags: Option<&str>) -> Result<(Entry, Option<usize>), Damage> {
    let is_key = key.find([':', '#']).is_some_and(|at| at > 0) && !key.contains(|c: char| c.is_control());
    if !is_key {
        return Err(Damage::Entry);
    }
    let mut entry = Entry { profile: 0, standby: false, compromised: false, ends: None, alias: None };
    let mut of = None;
    for flag in flags.into_iter().flat_map(|flags| flags.split(',')) {
        let mut chars = flag.chars();
        let (sign, rest) = (chars.next(), chars.as_str());
        let day = || Day::parse(rest).map_err(|_| Damage::Entry);
        match sign {
            Some('s') if rest.is_empty() && !entry.standby => entry.standby = true,
            Some('!') if rest.is_empty() && !entry.compromised => entry.compromised = true,
            Some('e') if entry.ends.is_none() => entry.ends = Some(Ends { day: day()?, remembered: true }),
            Some('x') if entry.ends.is_none() => entry.ends = Some(Ends { day: day()?, remembered: false }),
            Some('a') if entry.alias.is_none() => {
                entry.alias = Some(if rest.is_empty() { None } else { Some(day()?) });
            }
            Some('=') if of.is_none() => {
                let number: usize = rest.parse().map_err(|_| Damage::Entry)?;
                of = Some(number).filter(|number| number.to_string() == rest);
                of.ok_or(Damage::Entry)?;
            }
            _ => return Err(Damage::Entry),
        }
    }
    Ok((entry, of))
}

/// Gives other keys what they share with their accounts.
fn share(index: &mut Index) -> Result<(), Damage> {
    for row in &mut index.other {
        let main = index.main.get(row.entry.profile).ok_or(Damage::Entry)?;
        let bare = !row.entry.standby && !row.entry.compromised && row.entry.ends.is_none();
        if !bare || main.entry.alias.is_some() {
            return Err(Damage::Entry);
        }
        row.entry = Entry { alias: row.entry.alias, ..main.entry };
    }
    if index.main.iter().any(|row| row.entry.alias.is_some()) { Err(Damage::Entry) } else { Ok(()) }
}

/// Both lists of keys in order, and no key in both.
pub(super) fn sorted(index: &Index) -> Result<(), Damage> {
    let ascending = |rows: &[Row]| rows.is_sorted_by(|a, b| a.key < b.key);
    let twice = index.other.iter().any(|row| index.main.binary_search_by(|own| own.key.cmp(&row.key)).is_ok());
    if ascending(&index.main) && ascending(&index.other) && !twice { Ok(()) } else { Err(Damage::Order) }
}
