//! A record as a form: what a person sees of it, what was typed, and the record's text after that.
//!
//! Why so: editors who fill in a form need not know YAML, and their files stay as they were written but for the values
//! that they changed. In: a site's files, a record's id, what was typed. Out: a [`Sheet`] to show, or a text that may
//! take the old one's place. Never true: a field that the format has and the form passes over; a text of an internal
//! half; a text that brings an error into the site.

mod fields;
mod put;
mod sheet;
mod trial;

pub use fields::{Field, GROUPS, Kind, fields};
pub use put::{Answers, Slip, Typed, typed, written};
pub use sheet::{Input, LACKING, Row, Sheet, Told};
pub use trial::{Trial, Verdict, findings, try_out};

use crate::parse::yaml::Node;
use crate::raw::{Raw, RawProfile, Record};
use crate::source::{FileId, Sources};
use crate::value::Id;
use sha2::{Digest as _, Sha256};

/// Why there is no form of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoForm {
    /// There is no record with this id.
    Unknown,
    /// Its file cannot be read.
    Unreadable,
    /// Two records have this id.
    Twice,
}

/// A record that was found by its id.
pub struct Found<'a> {
    /// Its file.
    pub file: FileId,
    /// The file's path from the site's folder.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    tree: &'a Node,
}

/// A record's own id, else that of its path.
#[must_use]
pub fn id_of(record: &Record<RawProfile>) -> &Id {
    record.raw.id.as_ref().map_or(&record.id, |id| &id.value)
}

/// The record of an id: only what was read as a record's public half is ever found, so no path can be asked for.
///
/// # Errors
/// See [`NoForm`].
pub fn find<'a>(id: &str, raw: &'a Raw, sources: &'a Sources) -> Result<Found<'a>, NoForm> {
    let mut records = raw.profiles.iter().filter(|record| id_of(record).as_str() == id);
    let Some(record) = records.next() else {
        let unread = raw.unread.iter().any(|own| own.as_str() == id);
        return Err(if unread { NoForm::Unreadable } else { NoForm::Unknown });
    };
    if records.next().is_some() {
        return Err(NoForm::Twice);
    }
    let tree = raw.trees.iter().find(|(file, _)| *file == record.file).map(|(_, tree)| tree);
    match (tree, sources.get(record.file)) {
        (Some(tree), Some(file)) => Ok(Found { file: record.file, path: &file.path, text: file.text(), tree }),
        _ => Err(NoForm::Unreadable),
    }
}

/// Names a text: a form says with it what it was made of.
#[must_use]
pub fn seal_of(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
