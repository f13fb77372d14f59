//! Rules on the records of publications.
//!
//! In: the front matter of every language's file, as written, so that a mistyped number in a translation is found as
//! well. Out: findings at the written value.

pub(super) mod file_missing;
pub(super) mod inaccessible_without_alternative;
pub(super) mod isbn_wrong;
pub(super) mod issn_wrong;
pub(super) mod pages_wrong;

use super::Subject;
use crate::model::Publication;
use crate::parse::yaml::{Kind, Node};
use crate::source::Spanned;

/// The front matter of a publication, one tree a language.
fn fronts<'a>(subject: &'a Subject<'_>, publication: &'a Publication) -> impl Iterator<Item = &'a Node> {
    let files = publication.texts.iter().map(|text| text.doc.file);
    files.filter_map(|file| subject.site.trees.iter().find(|(own, _)| *own == file).map(|(_, tree)| tree))
}

/// A word as it is written; a number keeps its own spelling, leading zeros included.
fn word(subject: &Subject<'_>, node: &Node) -> Option<Spanned<String>> {
    let written = match &node.kind {
        Kind::Str(text) => text.clone(),
        Kind::Int(_) | Kind::Float(_) => subject.site.sources.slice(node.span).to_owned(),
        Kind::Null | Kind::Bool(_) | Kind::Seq(_) | Kind::Map(_) => return None,
    };
    Some(Spanned::new(written, node.span))
}
