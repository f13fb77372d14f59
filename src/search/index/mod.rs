//! The index: which forms are in which pieces, how much they say about them, and in which file.
//!
//! Why so: a browser must find its way with one small file and then load only what a query needs. Forms are grouped
//! under their keys and cut by the alphabet, texts are cut by piece.
//!
//! In: pieces and the analysis. Out: `search/<lang>/index.json`, `w/<n>.json` (words), `t/<n>.json` (texts):
//!
//! ```text
//! index.json  {"format": 1, "stamp": hex, "pieces": count, "last": [ids not in force], "common": [words],
//!              "words": [the first folded key of each w-file], "texts": [the first id of each t-file]}
//! w/n.json    [[key, form, postings, form, postings …] …]   ordered by folded key
//! t/n.json    [[kind, title, address, trail, word when not in force, [keywords], [[heading, anchor, text] …]] …]
//! ```
//! A form is written as the number of letters to take off the key's end (one digit of base 36) and what comes then,
//! or `=` and all of it. Postings are one string: for each piece, how many ids lie between the last one and it, in base
//! 36 with capitals and left out when none do, then the weight as one letter (see `weight`).
//!
//! Ids are places in the order of title and address, so that equal scores fall into a fixed order by id alone.
//!
//! What must never be true: a folded key in two w-files; bytes that depend on the order of the pieces given.

mod encode;
mod gather;
mod read;
mod table;
mod texts;
mod weight;

use super::analysis::{Analyser, common_words, fold};
use super::{IndexFile, Piece, Standing};
use gather::{Gathered, gather};
use rayon::prelude::*;
use std::cmp::Ordering;

pub(super) use read::read;

/// The number of the format; the client refuses any other.
const FORMAT: u32 = 1;

/// A form under one of its keys.
struct Entry {
    folded: String,
    key: String,
    form: u32,
}

/// Makes all files of one language, in order of path.
pub(super) fn build(lang: &str, pieces: &[Piece]) -> Vec<IndexFile> {
    let mut ordered: Vec<&Piece> = pieces.iter().collect();
    ordered.sort_by(|a, b| order(a, b));
    let gathered = gather(&ordered);
    let entries = group(&Analyser::new(lang), &gathered);
    let words = encode::words(&entries, &gathered);
    drop(entries);
    drop(gathered);
    let texts = texts::texts(&ordered);

    let manifest = encode::manifest(&encode::Manifest {
        format: FORMAT,
        last: last(&ordered),
        common: common_words(lang),
        pieces: ordered.len(),
        words: &words,
        texts: &texts,
    });
    let mut files = vec![IndexFile { path: format!("search/{lang}/index.json"), bytes: manifest }];
    let named = |folder: &'static str| {
        move |(number, bytes): (usize, Vec<u8>)| IndexFile {
            path: format!("search/{lang}/{folder}/{number}.json"),
            bytes,
        }
    };
    files.extend(words.into_iter().map(|s| s.bytes).enumerate().map(named("w")));
    files.extend(texts.into_iter().map(|s| s.bytes).enumerate().map(named("t")));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The order of pieces: title and address, then everything else, so that no two orders of the same pieces make
/// different bytes.
fn order(a: &Piece, b: &Piece) -> Ordering {
    (&a.title, &a.address).cmp(&(&b.title, &b.address)).then_with(|| rest(a).cmp(&rest(b)))
}

/// What tells two pieces of one title and address apart.
fn rest(piece: &Piece) -> impl Ord + '_ {
    let standing = match &piece.standing {
        Standing::InForce => None,
        Standing::NotInForce(word) => Some(word),
    };
    let texts: Vec<_> = piece.sections.iter().map(|s| (&s.heading, &s.anchor, &s.text)).collect();
    (piece.kind, &piece.trail, &piece.keywords, standing, texts)
}

/// The ids of the pieces that come last in every answer.
fn last(ordered: &[&Piece]) -> Vec<usize> {
    let is_last = |(id, piece): (usize, &&Piece)| (piece.standing != Standing::InForce).then_some(id);
    ordered.iter().enumerate().filter_map(is_last).collect()
}

/// Every form under each of its keys, in the order of the w-files.
fn group(analyser: &Analyser, gathered: &Gathered) -> Vec<Entry> {
    let forms: Vec<(u32, &str)> = gathered.forms.iter().collect();
    let entry = |form: u32, key: String| Entry { folded: fold(&key).into_owned(), key, form };
    let mut entries: Vec<Entry> = forms
        .par_iter()
        .flat_map_iter(|(id, form)| analyser.keys(form).into_iter().map(move |key| entry(*id, key)))
        .collect();
    let rank = |e: &Entry| gathered.forms.get(e.form);
    entries.par_sort_unstable_by(|a, b| (&a.folded, &a.key, rank(a)).cmp(&(&b.folded, &b.key, rank(b))));
    entries
}
