//! Writes groups of forms and the manifest as bytes.

use super::Entry;
use super::gather::{Gathered, Posting};
use super::texts::Texts;
use rayon::prelude::*;
use serde_json::json;

/// A file of words is closed once it has so many bytes. A query of three words loads three or four of them.
const FULL: usize = 20_000;

/// A file of words.
pub(super) struct Words {
    /// The folded key that it begins with.
    pub(super) first: String,
    /// The file.
    pub(super) bytes: Vec<u8>,
}

/// What the manifest is made from.
pub(super) struct Manifest<'a> {
    /// The number of the format.
    pub(super) format: u32,
    /// The ids of the pieces that are not in force.
    pub(super) last: Vec<usize>,
    /// The words that a query need not insist on.
    pub(super) common: &'a [&'a str],
    /// How many pieces there are.
    pub(super) pieces: usize,
    /// The files of words.
    pub(super) words: &'a [Words],
    /// The files of texts.
    pub(super) texts: &'a [Texts],
}

/// The files of words, from entries in their order.
pub(super) fn words(entries: &[Entry], gathered: &Gathered) -> Vec<Words> {
    let groups: Vec<&[Entry]> = entries.chunk_by(|a, b| a.folded == b.folded).collect();
    let encoded: Vec<(&str, Vec<u8>)> = groups
        .par_iter()
        .map(|group| {
            let folded = group.first().map_or("", |entry| entry.folded.as_str());
            (folded, encode_group(group, gathered))
        })
        .collect();
    let mut files: Vec<Words> = Vec::new();
    for (folded, bytes) in encoded {
        match files.last_mut() {
            Some(file) if file.bytes.len() < FULL => {
                file.bytes.push(b',');
                file.bytes.extend(bytes);
            }
            _ => {
                let mut start = Vec::with_capacity(FULL + FULL / 4);
                start.push(b'[');
                start.extend(bytes);
                files.push(Words { first: folded.to_owned(), bytes: start });
            }
        }
    }
    for file in &mut files {
        file.bytes.push(b']');
    }
    files
}

/// The manifest's bytes.
pub(super) fn manifest(of: &Manifest<'_>) -> Vec<u8> {
    let words: Vec<&str> = of.words.iter().map(|file| file.first.as_str()).collect();
    let texts: Vec<usize> = of.texts.iter().map(|file| file.first).collect();
    let files = of.words.iter().map(|file| &file.bytes);
    let stamp = stamp(files.chain(of.texts.iter().map(|file| &file.bytes)));
    let value = json!({
        "format": of.format,
        "stamp": stamp,
        "pieces": of.pieces,
        "last": of.last,
        "common": of.common,
        "words": words,
        "texts": texts,
    });
    value.to_string().into_bytes()
}

/// The groups of one folded key, separated by commas: one list for each key.
fn encode_group(group: &[Entry], gathered: &Gathered) -> Vec<u8> {
    let mut lists = Vec::new();
    for entries in group.chunk_by(|a, b| a.key == b.key) {
        let Some(first) = entries.first() else {
            continue;
        };
        let mut list = vec![first.key.clone()];
        for entry in entries {
            list.push(form_under(&first.key, gathered.forms.get(entry.form)));
            let postings = gathered.postings.get(entry.form as usize);
            list.push(encode_postings(postings.map_or(&[], Vec::as_slice)));
        }
        let bytes = serde_json::to_vec(&list).expect("a list of texts always has a JSON form");
        if !lists.is_empty() {
            lists.push(b',');
        }
        lists.extend(bytes);
    }
    lists
}

/// A form as its difference from the key.
fn form_under(key: &str, form: &str) -> String {
    let shared: usize = key.chars().zip(form.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let off = key.get(shared..).unwrap_or_default().chars().count();
    match u32::try_from(off).ok().and_then(|off| char::from_digit(off, 36)) {
        Some(digit) if shared > 0 => {
            format!("{digit}{}", form.get(shared..).unwrap_or_default())
        }
        _ => format!("={form}"),
    }
}

/// The postings as one string: ids passed over in base 36 with capitals, weights as small letters.
fn encode_postings(postings: &[Posting]) -> String {
    let mut text = String::with_capacity(postings.len() * 2);
    let mut next = 0;
    for posting in postings {
        base36(posting.piece - next, &mut text);
        text.push(char::from(posting.weight));
        next = posting.piece + 1;
    }
    text
}

/// A number in base 36; nothing for 0, the most frequent.
fn base36(mut number: u32, to: &mut String) {
    let mut digits = [0u8; 7];
    let mut length = 0;
    for digit in digits.iter_mut().rev() {
        if number == 0 {
            break;
        }
        let value = u8::try_from(number % 36).unwrap_or(0);
        *digit = if value < 10 { b'0' + value } else { b'A' + value - 10 };
        number /= 36;
        length += 1;
    }
    to.extend(digits.iter().skip(digits.len() - length).map(|d| char::from(*d)));
}

/// A mark of everything in the files. The client asks for them with it, so that no cache mixes two builds.
fn stamp<'a>(files: impl Iterator<Item = &'a Vec<u8>>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for file in files {
        for chunk in file.chunks(8) {
            let word = chunk.iter().fold(0u64, |word, byte| (word << 8) | u64::from(*byte));
            hash = (hash ^ word).wrapping_mul(0x0100_0000_01b3).rotate_left(23);
        }
        hash = hash.wrapping_add(file.len() as u64);
    }
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_differences() {
        assert_eq!(form_under("profiil", "profiilien"), "0ien");
        assert_eq!(form_under("happi", "happy"), "1y");
        assert_eq!(form_under("die", "dying"), "2ying");
        assert_eq!(form_under("x", "abc"), "=abc");
    }

    #[test]
    fn postings_are_short() {
        let posting = |piece, weight| Posting { piece, weight };
        let list = [posting(0, b'c'), posting(1, b'a'), posting(38, b'z'), posting(1335, b'b')];
        assert_eq!(encode_postings(&list), "ca10z100b");
    }
}
