//! The list as text: `/check/v1/index.txt`, sorted lines that compress well and that a script reads quickly.
//!
//! In: an [`Index`]. Out: its text, or the index of a text, or the [`Damage`] that makes it none. The header is lines
//! of a word and a value, then an empty line, then entries; the digest covers all bytes after the empty line. Entries:
//! accounts by their own keys, sorted by bytes and numbered from 0; other keys of the same accounts, sorted, with
//! `=number`; closed accounts, `~hash year`. Behind a key a tab and flags, separated by commas: `s` standby,
//! `!` compromised, `e<day>` ends and is then remembered as closed, `x<day>` ends and is then not listed, `a<day>` or
//! `a` an earlier name.
//!
//! Unknown header words are passed over; an unknown flag is damage, for it could say that an account is not to be
//! trusted. Never true: a text taken for whole that is cut, changed or out of order; a panic on any bytes.

use super::index::{Closed, ClosedHash, Ends, Entry, Facts, Index, Row, Scope};
use crate::value::{Day, Parse, is_timezone};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The first line.
pub(super) const FIRST: &str = "aito-check 1";

/// Why a text is no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// It is not UTF-8.
    Encoding,
    /// It is of another version, or something else altogether.
    Version,
    /// A line of the header is missing, there twice, or cannot be read.
    Header,
    /// The digest is another.
    Digest,
    /// There are more or fewer entries than the header says.
    Count,
    /// Entries are not sorted, or one is there twice.
    Order,
    /// An entry cannot be read.
    Entry,
    /// It is another part of the list, or a part of another list.
    Part,
}

impl Damage {
    /// A kebab-case word.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Encoding => "encoding",
            Self::Version => "version",
            Self::Header => "header",
            Self::Digest => "digest",
            Self::Count => "count",
            Self::Order => "order",
            Self::Entry => "entry",
            Self::Part => "part",
        }
    }
}

/// The text of a whole list.
#[must_use]
pub fn encode(index: &Index) -> String {
    let mut body = String::new();
    for row in &index.main {
        line(&mut body, row, None, "");
    }
    for row in &index.other {
        line(&mut body, row, Some(row.entry.profile), "");
    }
    for line in closed_lines(index.closed()) {
        body.push_str(&line);
    }
    with_header(index, 0, &body)
}

/// The header of a list, its digest, and its entries.
pub(super) fn with_header(index: &Index, bits: u8, body: &str) -> String {
    let Facts { serial, generated, fresh, expires, zone, domains, site, phones, not_on } = &index.facts;
    let mut text = format!(
        "{FIRST}\nserial {serial}\ngenerated {generated}\nfresh {fresh}\nexpires {expires}\nzone {zone}\nbits {bits}\naccounts {}\n",
        index.accounts
    );
    for (word, value) in domains.iter().map(|d| ("domain", d)).chain(site.iter().map(|s| ("site", s))) {
        let _ = writeln!(text, "{word} {value}");
    }
    for phone in phones {
        let _ = writeln!(text, "phone {phone}");
    }
    for (platform, since) in not_on {
        let since = since.map(|day| format!(" {day}")).unwrap_or_default();
        let _ = writeln!(text, "not-on {platform}{since}");
    }
    let _ = writeln!(text, "digest {}\n", digest(body.as_bytes()));
    text.push_str(body);
    text
}

/// The digest of everything after the header.
pub(super) fn digest(body: &[u8]) -> String {
    Sha256::digest(body).iter().fold(String::with_capacity(64), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The digest in the header of a list's text.
#[must_use]
pub fn digest_of(text: &str) -> Option<&str> {
    let (head, _) = text.split_once("\n\n")?;
    head.lines().find_map(|line| line.strip_prefix("digest "))
}

/// One entry: the flags of the account itself, or of another key of account `of`.
pub(super) fn line(out: &mut String, row: &Row, of: Option<usize>, id: &str) {
    let Row { key, entry: Entry { profile: _, standby, compromised, ends, alias } } = row;
    out.push_str(key);
    let mut flags = String::new();
    let mut flag = |text: String| {
        if !flags.is_empty() {
            flags.push(',');
        }
        flags.push_str(&text);
    };
    if let Some(until) = alias {
        flag(until.map_or_else(|| "a".to_owned(), |day| format!("a{day}")));
    }
    // What another key shares with its account stands with the account.
    if of.is_none() {
        if *standby {
            flag("s".to_owned());
        }
        if *compromised {
            flag("!".to_owned());
        }
        if let Some(Ends { day, remembered }) = ends {
            flag(format!("{}{day}", if *remembered { 'e' } else { 'x' }));
        }
    }
    if let Some(number) = of {
        flag(format!("={number}"));
    }
    if !flags.is_empty() || !id.is_empty() {
        let _ = write!(out, "\t{flags}");
    }
    if !id.is_empty() {
        let _ = write!(out, "\t{id}");
    }
    out.push('\n');
}

/// Closed accounts as sorted lines.
pub(super) fn closed_lines(closed: impl Iterator<Item = Closed>) -> Vec<String> {
    let line = |closed: Closed| format!("~{} {:04}\n", base64(&closed.hash), closed.year);
    let mut lines: Vec<String> = closed.map(line).collect();
    lines.sort();
    lines
}

/// The letters of base64 for addresses (RFC 4648).
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn base64(hash: &ClosedHash) -> String {
    let mut bits = u128::from_be_bytes(*hash);
    let mut letters = [0u8; 22];
    // 128 bits are 22 letters of 6, the last one with 2 bits and 4 zeros.
    for (place, letter) in letters.iter_mut().enumerate() {
        let six = (bits >> 122) as usize;
        *letter = LETTERS.get(six).copied().unwrap_or_default();
        bits = if place < 21 { bits << 6 } else { 0 };
    }
    letters.iter().map(|b| char::from(*b)).collect()
}

fn unbase64(text: &str) -> Option<ClosedHash> {
    if text.len() != 22 {
        return None;
    }
    let mut bits: u128 = 0;
    for (place, letter) in text.bytes().enumerate() {
        let six = LETTERS.iter().position(|known| *known == letter)? as u128;
        if place < 21 {
            bits = (bits << 6) | six;
        } else if six & 0b1111 == 0 {
            bits = (bits << 2) | (six >> 4);
        } else {
            return None;
        }
    }
    Some(bits.to_be_bytes())
}

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
