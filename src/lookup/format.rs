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

use super::index::Index;
use super::record::{Closed, ClosedHash, Ends, Entry, Facts, Row};
use sha2::{Digest, Sha256};
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

pub(super) fn unbase64(text: &str) -> Option<ClosedHash> {
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
