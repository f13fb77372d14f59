//! Which pages a file makes, so that what is wrong with it can be told where it would stand.
//!
//! In: a file's path, all files, the public site with its languages and addresses. Out: addresses from the host's root.
//! Never true: a page taken for a file's own because their names resemble each other.

use crate::diagnostic::{Diagnostic, Level};
use crate::parse::yaml;
use crate::publish::PublicSite;
use crate::raw::layout::{Role, role};
use crate::source::{FileId, SourceFile, Sources};
use crate::value::{Id, Lang, Parse};
use std::collections::{BTreeMap, BTreeSet};

/// A stretch of the site that a file makes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// One page.
    Page(String),
    /// A page and all that lies below it.
    Below(String),
    /// A part of a page that other files make as well.
    Part(String),
}

impl Place {
    /// Whether a page stands or falls with the file.
    pub(super) fn makes(&self, path: &str) -> bool {
        match self {
            Place::Page(own) => own == path,
            Place::Below(own) => path.starts_with(own.as_str()),
            Place::Part(_) => false,
        }
    }

    /// Whether a page shows anything of the file.
    pub(super) fn shows(&self, path: &str) -> bool {
        match self {
            Place::Page(own) | Place::Below(own) | Place::Part(own) => own == path,
        }
    }
}

/// A kind of text, a language, an id.
type Written = (u8, Lang, Id);

/// Knows which texts there are, and so which pages each file makes.
pub(super) struct Atlas<'a> {
    sources: &'a Sources,
    site: &'a PublicSite,
    languages: Vec<Lang>,
    /// Languages that have a folder of texts: those, and their easy variants.
    folders: Vec<Lang>,
    written: BTreeSet<Written>,
}

impl<'a> Atlas<'a> {
    /// The atlas of a site.
    pub(super) fn new(sources: &'a Sources, site: &'a PublicSite) -> Self {
        let languages: Vec<Lang> = site.facts.languages().cloned().collect();
        let easy = site.facts.easy.iter().map(|easy| &easy.lang);
        let folders: Vec<Lang> = site.facts.languages().chain(easy).cloned().collect();
        let written = sources.iter().filter_map(|(_, file)| written(role(&file.path, &folders))).collect();
        Self { sources, site, languages, folders, written }
    }

    /// The places that a file makes.
    pub(super) fn places(&self, file: &SourceFile) -> Vec<Place> {
        let routes = &self.site.routes;
        let role = role(&file.path, &self.folders);
        if let Role::Profile(id) = role {
            let id = own_id(file, self.sources).unwrap_or(id);
            return self.languages.iter().map(|lang| Place::Page(routes.profile(lang, &id))).collect();
        }
        let Some((kind, own, id)) = written(role) else {
            return Vec::new();
        };
        if own.plain().is_some() {
            // Nothing stands in for a text in easy language, and it stands in for nothing.
            let page = if kind == PAGE { routes.page(&own, &id) } else { routes.guideline(&own, &id) };
            return vec![Place::Page(page)];
        }
        // Where a language lacks a text, another language's stands in for it.
        let lacks = |lang: &&Lang| **lang == own || !self.written.contains(&(kind, (*lang).clone(), id.clone()));
        let place = |lang: &Lang| match kind {
            GUIDELINE => Place::Below(routes.guideline(lang, &id)),
            CHAPTER => Place::Page(routes.guideline(lang, &id)),
            PUBLICATION => Place::Page(routes.publication(lang, &id)),
            PAGE => Place::Page(routes.page(lang, &id)),
            _ => Place::Part(routes.glossary(lang)),
        };
        self.languages.iter().filter(lacks).map(place).collect()
    }
}

impl Atlas<'_> {
    /// The record that makes a page. Most have the id of their path, so no other is read where one of those does.
    pub(super) fn record(&self, address: &str) -> Option<Id> {
        let makes = |id: &Id| self.languages.iter().any(|lang| self.site.routes.profile(lang, id) == address);
        let records = || {
            self.sources.iter().filter_map(|(_, file)| match role(&file.path, &self.languages) {
                Role::Profile(id) => Some((file, id)),
                _ => None,
            })
        };
        let own = |file: &SourceFile| file.text().lines().any(|line| line.trim_start().starts_with("id:"));
        let by_path = records().find(|(file, id)| makes(id) && !own(file)).map(|(_, id)| id);
        by_path.or_else(|| {
            let named = records().filter(|(file, _)| own(file));
            named.map(|(file, id)| own_id(file, self.sources).unwrap_or(id)).find(|id| makes(id))
        })
    }
}

const GUIDELINE: u8 = 0;
const CHAPTER: u8 = 1;
const PUBLICATION: u8 = 2;
const PAGE: u8 = 3;
const TERM: u8 = 4;

/// A text's kind, language and id; `None` for any other file.
fn written(role: Role) -> Option<Written> {
    match role {
        Role::Guideline(lang, id) => Some((GUIDELINE, lang, id)),
        Role::Chapter(lang, _, id, _) => Some((CHAPTER, lang, id)),
        Role::Publication(lang, id) => Some((PUBLICATION, lang, id)),
        Role::Page(lang, id) => Some((PAGE, lang, id)),
        Role::Term(lang, id) => Some((TERM, lang, id)),
        _ => None,
    }
}

/// The pages that files with findings make.
#[derive(Default)]
pub struct Places {
    by_file: BTreeMap<FileId, Vec<Place>>,
}

impl Places {
    /// The places of the files that findings stand in.
    pub(super) fn of(findings: &[Diagnostic], sources: &Sources, site: &PublicSite) -> Self {
        if findings.is_empty() {
            return Self::default();
        }
        let atlas = Atlas::new(sources, site);
        let ids: BTreeSet<FileId> = findings.iter().map(|finding| finding.at.file).collect();
        let row = |id| Some((id, atlas.places(sources.get(id)?)));
        Self { by_file: ids.into_iter().filter_map(row).collect() }
    }

    /// The findings among these that stand in a page's place: its own file has an error.
    #[must_use]
    pub fn in_place_of<'f>(&self, address: &str, findings: &'f [Diagnostic]) -> Vec<&'f Diagnostic> {
        let errors = findings.iter().filter(|finding| finding.level == Level::Error);
        errors.filter(|finding| self.any(finding, |place| place.makes(address))).collect()
    }

    /// The findings among these about the files that a page shows.
    #[must_use]
    pub fn about<'f>(&self, address: &str, findings: &'f [Diagnostic]) -> Vec<&'f Diagnostic> {
        findings.iter().filter(|finding| self.any(finding, |place| place.shows(address))).collect()
    }

    fn any(&self, finding: &Diagnostic, wanted: impl Fn(&Place) -> bool) -> bool {
        self.by_file.get(&finding.at.file).is_some_and(|places| places.iter().any(wanted))
    }
}

/// The id that a record gives itself, which stays when its file moves.
fn own_id(file: &SourceFile, sources: &Sources) -> Option<Id> {
    let (id, _) = sources.find(&file.path)?;
    match &yaml::parse(id, 0, file.text()).ok()?.get("id")?.kind {
        yaml::Kind::Str(own) => Id::parse(own).ok(),
        _ => None,
    }
}
