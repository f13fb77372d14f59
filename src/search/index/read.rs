//! Reads an index back into its pieces, so that one can be made anew without some of them.
//!
//! Why so: an index is knotted together (postings, rarities, files cut by size), and a piece taken out of it by hand
//! would leave its words behind. The texts that hits are shown with hold every piece whole.

use super::super::{Kind, Piece, Section, Standing};
use super::FORMAT;
use serde::Deserialize;

/// What of the manifest matters here.
#[derive(Deserialize)]
struct Manifest {
    format: u32,
    pieces: usize,
    texts: Vec<usize>,
}

/// Kind, title, address, trail, word when not in force, keywords, sections: as `texts` writes them.
type Record = (String, String, String, String, String, Vec<String>, Vec<(String, String, String)>);

/// The pieces of an index of this program's format; `None` where it is of another, or not whole. `file` gives a file by
/// its path below the language's folder.
pub(in crate::search) fn read<'f>(file: impl Fn(&str) -> Option<&'f [u8]>) -> Option<Vec<Piece>> {
    let manifest: Manifest = serde_json::from_slice(file("index.json")?).ok()?;
    if manifest.format != FORMAT {
        return None;
    }
    let mut pieces = Vec::with_capacity(manifest.pieces);
    for number in 0..manifest.texts.len() {
        let records: Vec<Record> = serde_json::from_slice(file(&format!("t/{number}.json"))?).ok()?;
        for record in records {
            pieces.push(piece(record)?);
        }
    }
    (pieces.len() == manifest.pieces).then_some(pieces)
}

fn piece((kind, title, address, trail, standing, keywords, sections): Record) -> Option<Piece> {
    let standing = if standing.is_empty() { Standing::InForce } else { Standing::NotInForce(standing) };
    let sections = sections.into_iter().map(|(heading, anchor, text)| Section { heading, anchor, text }).collect();
    let kind = Kind::ALL.into_iter().find(|known| known.word() == kind)?;
    Some(Piece { kind, title, address, trail, keywords, standing, sections })
}
