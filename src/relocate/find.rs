//! What an id names, and the files that it stands in.
//!
//! In: sources, an id as it is typed, with or without what links write in front of it (`chapter:`). Out: the thing, and
//! each of its files with the path that the new id gives. Never true: two files of which one would be written over.

use super::Refusal;
use crate::parse::shape::nearest;
use crate::raw::Raw;
use crate::raw::layout::{Role, role};
use crate::source::{FileId, Half, Sources};
use crate::value::{Id, Lang, Parse};
use std::collections::BTreeSet;

/// What can move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A record.
    Profile,
    /// A guideline with its chapters.
    Guideline,
    /// A chapter.
    Chapter,
    /// A publication.
    Publication,
    /// A term.
    Term,
    /// Another page.
    Page,
}

impl Kind {
    /// What links write in front of its id.
    #[must_use]
    pub fn scheme(self) -> &'static str {
        match self {
            Kind::Profile => "profile",
            Kind::Guideline | Kind::Chapter => "chapter",
            Kind::Publication => "publication",
            Kind::Term => "term",
            Kind::Page => "page",
        }
    }
}

/// What is to move.
pub(super) struct Thing {
    pub(super) kind: Kind,
    pub(super) id: Id,
    /// A record that says its id.
    pub(super) keeps_id: bool,
    /// The id that a record's path gives.
    path: Id,
}

/// The kind and the id of a file.
fn named(role: Role) -> Option<(Kind, Id)> {
    match role {
        Role::Profile(id) => Some((Kind::Profile, id)),
        Role::Guideline(_, id) => Some((Kind::Guideline, id)),
        Role::Chapter(_, _, id, _) => Some((Kind::Chapter, id)),
        Role::Publication(_, id) => Some((Kind::Publication, id)),
        Role::Term(_, id) => Some((Kind::Term, id)),
        Role::Page(_, id) => Some((Kind::Page, id)),
        _ => None,
    }
}

/// The one thing that has an id.
pub(super) fn find(sources: &Sources, raw: &Raw, written: &str) -> Result<Thing, Refusal> {
    let (scheme, id) = written.split_once(':').map_or((None, written), |(scheme, id)| (Some(scheme), id));
    let mut all: BTreeSet<(Kind, Id)> =
        sources.iter().filter_map(|(_, file)| named(role(&file.path, &raw.folders))).collect();
    // A record that says its id may be called by it.
    let said: Vec<(Id, Id)> = raw
        .profiles
        .iter()
        .filter_map(|record| Some((record.raw.id.as_ref()?.value.clone(), record.id.clone())))
        .collect();
    all.extend(said.iter().map(|(id, _)| (Kind::Profile, id.clone())));
    let fits = |kind: Kind| scheme.is_none_or(|scheme| scheme == kind.scheme());
    let found: Vec<&(Kind, Id)> = all.iter().filter(|(kind, own)| own.as_str() == id && fits(*kind)).collect();
    match found.as_slice() {
        [] => {
            let known: Vec<&str> = all.iter().filter(|(kind, _)| fits(*kind)).map(|(_, id)| id.as_str()).collect();
            let part = || known.iter().copied().find(|own| !id.is_empty() && own.split('/').any(|part| part == id));
            Err(Refusal::Unknown(nearest(id, &known).or_else(part).map(str::to_owned)))
        }
        [(kind, id)] => {
            let record = said.iter().find(|(own, path)| *kind == Kind::Profile && (own == id || path == id));
            let path = record.map_or_else(|| id.clone(), |(_, path)| path.clone());
            Ok(Thing { kind: *kind, id: id.clone(), keeps_id: record.is_some(), path })
        }
        more => Err(Refusal::Several(more.iter().map(|(kind, id)| format!("{}:{id}", kind.scheme())).collect())),
    }
}

/// The thing's files with their new paths.
pub(super) fn files(
    sources: &Sources,
    languages: &[Lang],
    thing: &Thing,
    new: &str,
) -> Result<Vec<(FileId, String)>, Refusal> {
    let id = Id::parse(new).map_err(|_| Refusal::NoId)?;
    let (old_head, new_head) = (thing.id.as_str().rsplit_once('/'), new.rsplit_once('/'));
    let plain = match thing.kind {
        Kind::Profile => true,
        Kind::Chapter if new_head.is_none() || new_head.map(|(head, _)| head) != old_head.map(|(head, _)| head) => {
            return Err(Refusal::OtherGuideline);
        }
        Kind::Chapter => true,
        _ => !new.contains('/'),
    };
    if !plain {
        return Err(Refusal::NoId);
    }
    let mut files = Vec::new();
    for (file, source) in sources.iter() {
        let Some(to) = new_path(&source.path, &role(&source.path, languages), thing, &id, source.half) else {
            continue;
        };
        if let Role::Bad(_, better) = role(&to, languages) {
            return Err(Refusal::Reserved(better));
        }
        files.push((file, to));
    }
    let taken = |to: &str| sources.iter().find(|(_, file)| *file.path == *to).map(|(_, file)| file.path.to_string());
    if let Some(path) = files.iter().find_map(|(_, to)| taken(to)) {
        return Err(Refusal::Taken(path));
    }
    // The same id in another language would become a translation of what moves, which it is not.
    let same = sources.iter().find(|(_, file)| named(role(&file.path, languages)) == Some((thing.kind, id.clone())));
    match same {
        Some((_, file)) => Err(Refusal::Taken(file.path.to_string())),
        None => Ok(files),
    }
}

/// Where a file goes, if it is one of the thing's.
fn new_path(path: &str, role: &Role, thing: &Thing, new: &Id, half: Half) -> Option<String> {
    match (role, thing.kind) {
        (Role::Profile(id), Kind::Profile) if *id == thing.path => Some(format!("profiles/{new}.yaml")),
        // The internal half goes by the id, which stays where the record says it.
        (Role::Internal(id), Kind::Profile) if *id == thing.id && !thing.keeps_id && half == Half::Internal => {
            Some(format!("profiles/_internal/{new}.yaml"))
        }
        (Role::Chapter(_, _, id, _), Kind::Chapter) if *id == thing.id => {
            let (folder, name) = path.rsplit_once('/')?;
            let (number, _) = name.split_once('-')?;
            Some(format!("{folder}/{number}-{}.md", new.last()))
        }
        (
            Role::Guideline(_, guideline)
            | Role::Chapter(_, guideline, ..)
            | Role::Beside(_, guideline, _)
            | Role::Nested(_, guideline, _),
            Kind::Guideline,
        ) if *guideline == thing.id => {
            let mut parts = path.splitn(4, '/');
            let (content, lang, _, rest) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
            Some(format!("{content}/{lang}/{new}/{rest}"))
        }
        (Role::Publication(_, id), Kind::Publication)
        | (Role::Term(_, id), Kind::Term)
        | (Role::Page(_, id), Kind::Page)
            if *id == thing.id =>
        {
            let (folder, _) = path.rsplit_once('/')?;
            Some(format!("{folder}/{new}.md"))
        }
        _ => None,
    }
}
