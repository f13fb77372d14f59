//! Addresses in running text, found generously.
//!
//! In: a text in which nobody wrapped the addresses. Out: stretches that could be an address in
//! some spelling, and the accounts that they name. It serves the rule that no text names a closed
//! account, so it finds too much rather than too little, and reads spellings that `canonicalise`
//! refuses (user-info, ports, dot segments, encoding in encoding, redirect wrappers).

use std::ops::Range;

use percent_encoding::percent_decode_str;
use url::Url;

use super::canonicalise::canonicalise;
use super::domains::Domains;
use super::input::is_hidden;
use super::key::Account;
use super::refusal::Refusal;
use super::table::Table;

/// Longest stretch that is looked at; what is longer is cut.
const LONGEST: usize = 2048;
/// How often a stretch is unwrapped: a wrapper in a wrapper in a wrapper.
const DEEPEST: usize = 3;

/// Every stretch of the text that could be an account's address, overlapping ones included.
#[must_use]
pub fn addresses_in(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut found: Vec<(Range<usize>, &str)> = Vec::new();
    let outer = |c: char| c.is_whitespace() || c.is_control() || "<>\"“”„«»`|".contains(c);
    for (start, chunk) in chunks(text, outer) {
        stretch(&mut found, start, chunk);
        let inner = |c: char| "()[]{},;!*'’‘…–—\\=^".contains(c);
        for (at, part) in chunks(chunk, inner) {
            stretch(&mut found, start + at, part);
            after_slashes(&mut found, start + at, part);
            // `facebook.com/nimi:n`, `osoite:facebook.com/nimi`: on either side of a colon.
            for (colon, piece) in chunks(part, |c| c == ':') {
                stretch(&mut found, start + at + colon, piece);
            }
        }
    }
    found.sort_by_key(|(range, _)| (range.start, range.end));
    found.dedup();
    found
}

/// What begins at `//` and ends at the next one, so that each byte is looked at once.
fn after_slashes<'t>(found: &mut Vec<(Range<usize>, &'t str)>, start: usize, text: &'t str) {
    let mut places = text.match_indices("//").map(|(at, _)| at).peekable();
    while let Some(at) = places.next() {
        let end = places.peek().copied().unwrap_or(text.len());
        if let Some(rest) = text.get(at..end) {
            stretch(found, start + at, rest);
        }
    }
}

/// Non-empty pieces between separators, with their places.
fn chunks(text: &str, separates: fn(char) -> bool) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for piece in text.split(separates) {
        if !piece.is_empty() {
            pieces.push((start, piece));
        }
        let end = start + piece.len();
        start = end + text.get(end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    pieces
}

/// Trims what stands around an address and keeps the rest if it could be one.
fn stretch<'t>(found: &mut Vec<(Range<usize>, &'t str)>, start: usize, text: &'t str) {
    let around = |c: char| "()[]{}.,:;!?*_~'’‘…\\-–—#&=^".contains(c);
    let front = text.trim_start_matches(around);
    let start = start + text.len() - front.len();
    // Two readings of an ending: a bracket or a stop may belong to the sentence or to the address.
    for kept in [front, front.trim_end_matches(around), front.trim_end_matches(['.', ',', ':'])] {
        let kept = cut(kept);
        // A word at the end of a sentence has its stop outside.
        let core = kept.trim_end_matches(around);
        if core.len() >= 4 && core.contains(['@', ':', '.', '。', '．', '｡', '%']) {
            found.push((start..start + kept.len(), kept));
        }
    }
}

fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// The accounts that a text names in any spelling, with the stretch that names each.
#[must_use]
pub fn accounts_in(table: &Table, own: &Domains, text: &str) -> Vec<(Range<usize>, Account)> {
    let mut named = Vec::new();
    for (range, stretch) in addresses_in(text) {
        for account in readings(table, own, stretch) {
            // Stretches come by their beginnings, so overlapping ones are neighbours.
            let known = named.iter().rev().take(16).any(|(at, other): &(Range<usize>, Account)| {
                other.key() == account.key() && at.start < range.end && range.start < at.end
            });
            if !known {
                named.push((range.clone(), account));
            }
        }
    }
    named
}

/// All accounts that one stretch could mean.
fn readings(table: &Table, own: &Domains, stretch: &str) -> Vec<Account> {
    let mut accounts: Vec<Account> = Vec::new();
    let mut texts = vec![stretch.chars().filter(|c| !is_hidden(*c)).collect::<String>()];
    for _ in 0..DEEPEST {
        let mut next = Vec::new();
        for text in &texts {
            match canonicalise(table, own, text) {
                Ok(account) => accounts.push(account),
                Err(Refusal::RedirectWrapper { target: Some(target) }) => next.push(target),
                Err(_) => {}
            }
            next.extend(other_spellings(text));
        }
        texts = next;
    }
    accounts.dedup_by(|a, b| a.key() == b.key());
    accounts
}

/// Spellings that a program could read as the same address.
fn other_spellings(text: &str) -> Vec<String> {
    let mut spellings = Vec::new();
    if text.contains('%') {
        spellings.extend(percent_decode_str(text).decode_utf8().ok().map(String::from));
    }
    if text.contains('\\') {
        spellings.push(text.replace('\\', "/"));
    }
    // `user@own.example` is mail to the strict reader; it may be meant as an account.
    if !text.starts_with('@') && text.contains('@') && !text.contains(['/', ':']) {
        spellings.push(format!("@{text}"));
    }
    // People write and leave out `www.` as they like, also before hosts that don't answer to it.
    let bare = text.split_once("://").map_or(text, |(_, rest)| rest);
    spellings.extend(bare.strip_prefix("www.").map(|rest| format!("https://{rest}")));
    // An archive or a proxy carries the address as a path.
    let later = text.match_indices('/').filter_map(|(at, _)| text.get(at + 1..));
    let hosts = later.filter(|rest| rest.split('/').next().is_some_and(|first| first.contains('.')));
    spellings.extend(hosts.skip(usize::from(text.contains("://"))).take(DEEPEST).map(str::to_owned));
    let address = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    if let Ok(mut url) = Url::parse(&address) {
        let plain = url.set_username("").is_ok() && url.set_password(None).is_ok();
        if plain && url.set_port(None).is_ok() && url.as_str() != text {
            spellings.push(url.to_string());
        }
        for (_, value) in url.query_pairs().filter(|(_, value)| value.contains('.')) {
            spellings.push(value.into_owned());
        }
    }
    spellings
}
