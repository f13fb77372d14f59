//! Texts as an editor thinks of them: one work, in several languages.
//!
//! In: the site's guidelines, chapters, terms and pages. Out: each with its editions, what has no partner in the default
//! language and what was probably meant to be one, and the guidelines that still matter. Publications are not among
//! them: each stands in the language that it was written in. Never true: a guideline that the passing of time brings
//! back among the living, so a rule that asks for them says less with time, never more.

use super::Subject;
use crate::model::handbook::edition;
use crate::model::{Chapter, Citation, Doc, Guideline, Site, Standing};
use crate::parse::shape::nearest;
use crate::parse::yaml::Node;
use crate::source::{FileId, Span};
use crate::value::{Id, Lang};

/// What a work is.
#[derive(Clone, Copy)]
pub(super) enum Kind<'a> {
    /// A guideline's front page.
    Guideline(&'a Guideline),
    /// A chapter of a guideline.
    Chapter(&'a Guideline, &'a Chapter),
    /// A term, with the languages that it has words in.
    Term(&'a [(Lang, String)]),
    /// Another page.
    Page,
}

/// One text with its editions.
pub(super) struct Work<'a> {
    pub(super) kind: Kind<'a>,
    pub(super) id: &'a Id,
    /// In the order of the site's languages; never empty.
    pub(super) docs: Vec<&'a Doc>,
}

/// Every work of a site.
pub(super) fn works(site: &Site) -> Vec<Work<'_>> {
    let mut works = Vec::new();
    for guideline in site.guidelines.values() {
        let docs = guideline.texts.iter().map(|text| &text.doc).collect();
        works.push(Work { kind: Kind::Guideline(guideline), id: &guideline.id, docs });
        works.extend(guideline.chapters.iter().map(|chapter| Work {
            kind: Kind::Chapter(guideline, chapter),
            id: &chapter.id,
            docs: chapter.docs.iter().collect(),
        }));
    }
    let terms = site.terms.values();
    works.extend(terms.map(|term| Work {
        kind: Kind::Term(&term.languages),
        id: &term.id,
        docs: term.docs.iter().collect(),
    }));
    works.extend(site.pages.values().map(|page| Work {
        kind: Kind::Page,
        id: &page.id,
        docs: page.docs.iter().collect(),
    }));
    works
}

impl<'a> Work<'a> {
    /// The edition in a language.
    pub(super) fn has(&self, lang: &Lang) -> bool {
        self.docs.iter().any(|doc| doc.lang == *lang)
    }

    /// The edition that others are made from.
    pub(super) fn original(&self) -> Option<&'a Doc> {
        self.docs.first().copied()
    }

    /// The folder in which a partner would lie.
    fn beside(&self, other: &Work<'_>) -> bool {
        match (self.kind, other.kind) {
            (Kind::Chapter(own, _), Kind::Chapter(other, _)) => own.id == other.id,
            (Kind::Guideline(_), Kind::Guideline(_)) | (Kind::Term(_), Kind::Term(_)) | (Kind::Page, Kind::Page) => {
                true
            }
            _ => false,
        }
    }

    /// The name of its file or folder in a folder of a language, for its edition in that language or the first one.
    pub(super) fn file_name(&self, site: &Site, lang: &Lang) -> String {
        let doc = self.docs.iter().find(|doc| doc.lang == *lang).or(self.docs.first());
        let path = doc.and_then(|doc| site.sources.get(doc.file)).map_or("", |file| &*file.path);
        match self.kind {
            Kind::Guideline(_) => format!("{}/", self.id),
            _ => path.rsplit('/').next().unwrap_or(path).to_owned(),
        }
    }
}

/// Whether a work lacks the default language without saying that it is a short version of something. A draft, or a file
/// that could not be read, may hold it.
pub(super) fn unpaired(site: &Site, work: &Work<'_>) -> bool {
    let default = site.settings.default_language();
    let excused = match work.kind {
        // A guideline without the default language is told once, not with every chapter.
        Kind::Chapter(guideline, chapter) => {
            !chapter.short_version_of.is_empty() || !guideline.texts.iter().any(|text| text.doc.lang == *default)
        }
        _ => false,
    };
    !work.has(default) && !excused && !site.on_their_way.contains(work.id)
}

/// What a text without a partner was probably meant to translate: the chapter at the same place, else what is called
/// nearly the same, of those that lack the text's language.
pub(super) fn likely_partner<'w, 'a>(site: &Site, work: &Work<'_>, all: &'w [Work<'a>]) -> Option<&'w Work<'a>> {
    let (default, own) = (site.settings.default_language(), work.original()?);
    let free: Vec<&Work<'_>> =
        all.iter().filter(|other| work.beside(other) && other.has(default) && !other.has(&own.lang)).collect();
    let place = |work: &Work<'_>| match work.kind {
        Kind::Chapter(_, chapter) => Some(chapter.order),
        _ => None,
    };
    let same_place = free.iter().find(|other| place(work).is_some() && place(other) == place(work)).copied();
    same_place.or_else(|| {
        let names: Vec<&str> = free.iter().map(|other| other.id.last()).collect();
        let near = nearest(work.id.last(), &names)?;
        free.iter().find(|other| other.id.last() == near).copied()
    })
}

impl Subject<'_> {
    /// Guidelines in force or to come: those that somebody still keeps.
    pub(super) fn living(&self) -> impl Iterator<Item = &Guideline> {
        let lives =
            |guideline: &&Guideline| matches!(guideline.standing(self.today), Standing::InForce | Standing::NotYet);
        self.site.guidelines.values().filter(lives)
    }

    /// The guideline of the site that says that it replaces another, and where it says so. One that has itself been
    /// withdrawn may have given way again, so it says nothing.
    pub(super) fn successor(&self, old: &Guideline) -> Option<(&Guideline, &Citation)> {
        let others = self.site.guidelines.values().filter(|new| new.id != old.id && new.withdrawn.is_none());
        others.filter_map(|new| Some((new, new.replaces.iter().find(|citation| citation.names(old))?))).next()
    }

    /// Every text of the chapters of guidelines that somebody still keeps.
    pub(super) fn living_chapters(&self) -> impl Iterator<Item = &Doc> {
        self.living().flat_map(|guideline| &guideline.chapters).flat_map(|chapter| &chapter.docs)
    }

    /// What a file's YAML says in a field, or in a field of a field; nothing where it says nothing.
    pub(super) fn node(&self, file: FileId, keys: &[&str]) -> Option<&Node> {
        let tree = self.site.trees.iter().find(|(own, _)| *own == file).map(|(_, tree)| tree)?;
        keys.iter().try_fold(tree, |node, key| node.get(key))
    }

    /// Where a file's YAML says something; nothing where it doesn't.
    pub(super) fn written(&self, file: FileId, keys: &[&str]) -> Option<Span> {
        self.node(file, keys).map(|node| node.span)
    }

    /// Where a text says its title; the file where it doesn't.
    pub(super) fn title(&self, doc: &Doc) -> Span {
        self.written(doc.file, &["title"]).unwrap_or(Span::whole(doc.file))
    }

    /// The edition of a guideline that its facts are written in.
    pub(super) fn front<'g>(&self, guideline: &'g Guideline) -> Option<&'g Doc> {
        guideline.texts.first().map(|text| &text.doc)
    }

    /// The edition of a chapter that stands first.
    pub(super) fn first<'c>(&self, chapter: &'c Chapter) -> Option<&'c Doc> {
        edition(&chapter.docs, self.site.settings.default_language())
    }
}
