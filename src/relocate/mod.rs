//! `relocate`: a record or a text gets another id, and nothing that pointed to the old one is lost.
//!
//! In: sources, the old id and the new one. Out: a [`Plan`]: files that move, texts in which references change, redirects
//! from the old addresses. Never true: a file written over, a redirect from or to an account that is published nowhere,
//! a reference changed in anything but its letters.

mod find;
mod redirects;
mod references;

pub use find::Kind;

use crate::raw;
use crate::raw::formats::Format;
use crate::resolve;
use crate::source::{Content, FileId, Half, Sources};
use crate::value::{Day, Id};
use std::collections::BTreeMap;

/// What a move would do.
#[derive(Debug)]
pub struct Plan {
    /// What it is.
    pub kind: Kind,
    /// Files that move, each with what it then holds.
    pub moved: Vec<Moved>,
    /// Files that stay and change: path, text now, text then.
    pub changed: Vec<(String, String, String)>,
    /// Redirects that are written, from and to.
    pub redirects: Vec<(String, String)>,
    /// The record says its id, which stays.
    pub keeps_id: bool,
}

/// A file that moves.
#[derive(Debug)]
pub struct Moved {
    /// Its path now.
    pub from: String,
    /// Its path then.
    pub to: String,
    /// What it holds then.
    pub content: Vec<u8>,
    /// Whether its words may be shown.
    pub half: Half,
}

/// Why nothing moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing has the old id; what has one like it.
    Unknown(Option<String>),
    /// Several things have it: with what is written in front of it.
    Several(Vec<String>),
    /// The new id is none.
    NoId,
    /// The new id has another shape than the old one's: a chapter stays in its guideline.
    OtherGuideline,
    /// The folders do not allow the new name; the one that they would.
    Reserved(String),
    /// The new name is taken by this file.
    Taken(String),
    /// A file that must move or change could not be read.
    Unread(String),
    /// `redirects:` is not one entry a line; what belongs there.
    Redirects(Vec<(String, String)>),
}

/// Makes the plan.
///
/// # Errors
/// See [`Refusal`].
pub fn plan(sources: &Sources, old: &str, new: &str, today: Day) -> Result<Plan, Refusal> {
    let raw = raw::parse(sources);
    let thing = find::find(sources, &raw, old)?;
    let new = new.split_once(':').map_or(new, |(_, id)| id);
    let files = find::files(sources, &raw.folders, &thing, new)?;
    let mut texts: BTreeMap<FileId, String> = BTreeMap::new();
    let mut redirects = Vec::new();
    if !thing.keeps_id {
        let new = id(new)?;
        texts = references::rewritten(sources, &thing, &new);
        let resolved = resolve::resolve(sources.clone(), raw);
        if let Some(site) = &resolved.site {
            redirects = redirects::pairs(site, &thing, &new, today);
            redirects::write(sources, &redirects, &mut texts)?;
        }
    }
    let mut moved = Vec::new();
    for (file, to) in &files {
        let Some(source) = sources.get(*file) else { continue };
        let content = match (&source.content, texts.remove(file)) {
            (_, Some(text)) => with_schema(&text, &source.path, to).into_bytes(),
            (Content::Text(text), None) => with_schema(text, &source.path, to).into_bytes(),
            (Content::Bytes(bytes), None) => bytes.to_vec(),
            (Content::Unread, None) => return Err(Refusal::Unread(source.path.to_string())),
        };
        moved.push(Moved { from: source.path.to_string(), to: to.clone(), content, half: source.half });
    }
    let changed = texts.into_iter().filter_map(|(file, text)| {
        let source = sources.get(file)?;
        (source.text() != text).then(|| (source.path.to_string(), source.text().to_owned(), text))
    });
    Ok(Plan { kind: thing.kind, moved, changed: changed.collect(), redirects, keeps_id: thing.keeps_id })
}

/// A text with the way to its schema from where it then lies; any other line stays.
fn with_schema(text: &str, from: &str, to: &str) -> String {
    let (Some(old), Some(new)) = (Format::of_yaml(from), Format::of_yaml(to)) else { return text.to_owned() };
    let (old, new) = (old.line(from), new.line(to));
    let named = text.lines().any(|line| line.trim_start_matches('\u{feff}').trim_end() == old);
    if named { text.replacen(&old, &new, 1) } else { text.to_owned() }
}

fn id(written: &str) -> Result<Id, Refusal> {
    use crate::value::Parse;
    Id::parse(written).map_err(|_| Refusal::NoId)
}
