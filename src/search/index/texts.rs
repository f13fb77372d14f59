//! The texts that hits are shown with, in files of a few pieces each.

use super::super::analysis::normal;
use super::super::{Piece, Standing};
use rayon::prelude::*;
use std::borrow::Cow;

/// A file is closed once it has so many bytes of text. Ten hits in ten files must still be little to load.
const FULL: usize = 8_000;

/// A file of texts.
pub(super) struct Texts {
    /// The id of its first piece.
    pub(super) first: usize,
    /// The file.
    pub(super) bytes: Vec<u8>,
}

/// The texts of all pieces, in order of id.
pub(super) fn texts(pieces: &[&Piece]) -> Vec<Texts> {
    let mut starts = Vec::new();
    let mut size = FULL;
    for (id, piece) in pieces.iter().enumerate() {
        if size >= FULL {
            starts.push(id);
            size = 0;
        }
        size += length(piece);
    }
    let ends = starts.iter().copied().skip(1).chain([pieces.len()]);
    let ranges: Vec<_> = starts.iter().copied().zip(ends).collect();
    ranges
        .par_iter()
        .map(|&(first, end)| Texts { first, bytes: encode(pieces.get(first..end).unwrap_or_default()) })
        .collect()
}

fn length(piece: &Piece) -> usize {
    let texts: usize = piece.sections.iter().map(|s| s.heading.len() + s.text.len()).sum();
    piece.title.len() + piece.trail.len() + texts
}

fn encode(pieces: &[&Piece]) -> Vec<u8> {
    let records: Vec<_> = pieces
        .iter()
        .map(|piece| {
            let standing = match &piece.standing {
                Standing::InForce => Cow::Borrowed(""),
                Standing::NotInForce(word) => normal(word),
            };
            let sections: Vec<_> =
                piece.sections.iter().map(|s| (normal(&s.heading), &s.anchor, normal(&s.text))).collect();
            let keywords: Vec<_> = piece.keywords.iter().map(|k| normal(k)).collect();
            let title = normal(&piece.title);
            (piece.kind.word(), title, &piece.address, normal(&piece.trail), standing, keywords, sections)
        })
        .collect();
    serde_json::to_vec(&records).expect("texts in lists always have a JSON form")
}
