//! The register: every address of the handbook that somebody may have noted down, as it is now.
//!
//! In: a site. Out: the addresses and anchors of guidelines, chapters, publications, terms and pages in each language,
//! with the numbers that readers cite them by. Never true: an address of a profile; an anchor of a text that only stands
//! in for a missing translation, since it goes when the translation comes.

use super::handbook::edition;
use super::{Chapter, ChapterNumber, Doc, EasyKind, EasyText, Guideline, SectionCount, Site};
use crate::model::route::Routes;
use crate::parse::markdown::Inside;
use crate::raw::Numbering;
use crate::source::Span;
use crate::value::{Id, Lang};
use std::collections::{BTreeMap, BTreeSet};

/// One address as it is.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// What readers cite it by.
    pub(crate) number: Option<String>,
    /// The page's title, or the heading's words.
    pub(crate) title: String,
    /// Where it is written.
    pub(crate) span: Span,
}

/// All addresses as they are, from the site's root.
#[derive(Debug, Clone, Default)]
pub(crate) struct Register {
    places: BTreeMap<String, Place>,
    /// Pages that are made by themselves and are no text of anybody's: lists, the home page.
    lists: BTreeSet<String>,
    /// Where each guideline begins in each language, with what is told of it.
    guidelines: BTreeMap<String, Counted>,
}

/// What is cited by number in one guideline and language.
#[derive(Debug, Clone)]
struct Counted {
    guideline: Id,
    numbers: BTreeSet<String>,
}

impl Register {
    pub(super) fn of(site: &Site) -> Self {
        let routes = Routes::new(&site.settings.base_url, site.settings.default_language());
        let mut register = Self::default();
        for lang in &site.settings.languages {
            let writer = Writer { site, routes: &routes, lang };
            let lists = [routes.home(lang), routes.guidelines(lang), routes.publications(lang), routes.glossary(lang)];
            register.lists.extend(lists.iter().map(|path| writer.inside(path)));
            site.guidelines.values().for_each(|guideline| writer.guideline(guideline, &mut register));
            writer.library(&mut register);
        }
        for lang in &site.settings.easy {
            Writer { site, routes: &routes, lang }.easy(&mut register);
        }
        register
    }

    /// Whether there is such an address.
    pub(crate) fn has(&self, address: &str) -> bool {
        self.places.contains_key(address) || self.lists.contains(address)
    }

    /// What is there.
    pub(crate) fn place(&self, address: &str) -> Option<&Place> {
        self.places.get(address)
    }

    /// All addresses with what is there, sorted.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.places.iter().map(|(address, place)| (address.as_str(), place))
    }

    /// The anchors of a page.
    pub(crate) fn anchors<'r>(&'r self, page: &'r str) -> impl Iterator<Item = (&'r str, &'r Place)> {
        let first = format!("{page}#");
        let own = self.places.range(first.clone()..).take_while(move |(address, _)| address.starts_with(&first));
        own.filter_map(move |(address, place)| Some((address.get(page.len() + 1..)?, place)))
    }

    /// Where the guideline begins that an address lies in.
    pub(crate) fn guideline_of(&self, address: &str) -> Option<&str> {
        let (start, _) = self.guidelines.range(..=address.to_owned()).next_back()?;
        address.starts_with(start.as_str()).then_some(start.as_str())
    }

    /// Whether a guideline that begins at an address has something of this number.
    pub(crate) fn counts(&self, guideline: &str, number: &str) -> bool {
        self.guidelines.get(guideline).is_some_and(|counted| counted.numbers.contains(number))
    }

    /// The nearest list above an address: pages below one list are of one kind and language.
    pub(crate) fn list_above(&self, address: &str) -> &str {
        let above = self.lists.iter().filter(|list| address.starts_with(list.as_str()));
        above.max_by_key(|list| list.len()).map_or("/", String::as_str)
    }

    /// The id of the guideline that begins at an address.
    pub(crate) fn id(&self, guideline: &str) -> Option<&Id> {
        self.guidelines.get(guideline).map(|counted| &counted.guideline)
    }
}

/// Writes the pages of one language down.
struct Writer<'a> {
    site: &'a Site,
    routes: &'a Routes,
    lang: &'a Lang,
}

impl Writer<'_> {
    /// A path as `site.yaml` writes addresses: without the folder of `base_url`.
    fn inside(&self, path: &str) -> String {
        format!("/{}", path.strip_prefix(self.routes.root()).unwrap_or(path))
    }

    fn guideline(&self, guideline: &Guideline, register: &mut Register) {
        let start = self.inside(&self.routes.guideline(self.lang, &guideline.id));
        let front = guideline.texts.iter().find(|text| text.doc.lang == *self.lang).or(guideline.texts.first());
        let Some(front) = front else { return };
        self.page(&start, &front.doc, register);
        let whole = self.inside(&self.routes.whole(self.lang, &guideline.id));
        self.put(whole, None, &front.doc.title, Span::whole(front.doc.file), register);
        for older in &guideline.archive {
            let Some(doc) = edition(&older.docs, self.lang) else { continue };
            self.page(&self.inside(&self.routes.older(self.lang, &guideline.id, &older.name)), doc, register);
        }
        for (chapter, number) in guideline.chapters.iter().zip(guideline.chapter_numbers()) {
            self.chapter(guideline, chapter, &number, register);
        }
        let own = register.places.range(start.clone()..).take_while(|(address, _)| address.starts_with(&start));
        let numbers = own.filter_map(|(_, place)| place.number.clone()).collect();
        register.guidelines.insert(start, Counted { guideline: guideline.id.clone(), numbers });
    }

    fn chapter(&self, guideline: &Guideline, chapter: &Chapter, number: &ChapterNumber, register: &mut Register) {
        let Some(doc) = edition(&chapter.docs, self.lang) else { return };
        let page = self.inside(&self.routes.guideline(self.lang, &chapter.id));
        let number = match number {
            ChapterNumber::Chapter(number) => Some(number.as_str()),
            ChapterNumber::None | ChapterNumber::Annex(_) => None,
        };
        let numbering = chapter.numbering.unwrap_or(guideline.numbering);
        let sections = numbering == Numbering::Sections && !chapter.annex;
        let counted = sections.then_some(number.unwrap_or(""));
        self.put(page.clone(), number, &doc.title, Span::whole(doc.file), register);
        self.headings(&page, doc, counted, register);
        if numbering == Numbering::Paragraphs && !chapter.annex && doc.lang == *self.lang {
            for n in 1..=doc.outline.paragraphs {
                let (address, title) = (format!("{page}#kohta-{n}"), format!("{} ({n})", doc.title));
                // A heading that has the anchor keeps it.
                if !register.places.contains_key(&address) {
                    self.put(address, None, &title, Span::whole(doc.file), register);
                }
            }
        }
    }

    fn library(&self, register: &mut Register) {
        for publication in self.site.publications.values() {
            let text = publication.texts.iter().find(|text| text.doc.lang == *self.lang).or(publication.texts.first());
            let page = self.inside(&self.routes.publication(self.lang, &publication.id));
            text.iter().for_each(|text| self.page(&page, &text.doc, register));
        }
        let glossary = self.inside(&self.routes.glossary(self.lang));
        for term in self.site.terms.values() {
            let Some(doc) = edition(&term.docs, self.lang) else { continue };
            self.put(format!("{glossary}#{}", term.id), None, &doc.title, Span::whole(doc.file), register);
        }
        for page in self.site.pages.values() {
            let Some(doc) = edition(&page.docs, self.lang) else { continue };
            self.page(&self.inside(&self.routes.page(self.lang, &page.id)), doc, register);
        }
    }

    /// What there is in easy language. It is cited by no number.
    fn easy(&self, register: &mut Register) {
        let mut texts = self.site.easy_texts(self.lang).peekable();
        if texts.peek().is_some() {
            register.lists.insert(self.inside(&self.routes.home(self.lang)));
        }
        for EasyText { kind, doc } in texts {
            let path = match kind {
                EasyKind::Page => self.routes.page(self.lang, &doc.id),
                EasyKind::Guideline | EasyKind::Chapter => self.routes.guideline(self.lang, &doc.id),
            };
            self.page(&self.inside(&path), doc, register);
        }
    }

    fn page(&self, page: &str, doc: &Doc, register: &mut Register) {
        self.put(page.to_owned(), None, &doc.title, Span::whole(doc.file), register);
        self.headings(page, doc, None, register);
    }

    /// The headings of a text in the page's own language, numbered where its chapter's sections are.
    fn headings(&self, page: &str, doc: &Doc, chapter: Option<&str>, register: &mut Register) {
        if doc.lang != *self.lang {
            return;
        }
        let mut count = SectionCount::default();
        for heading in &doc.outline.headings {
            let counted = chapter.filter(|_| heading.inside == Inside::Text);
            let number = counted.and_then(|chapter| count.next(chapter, heading.level));
            let address = format!("{page}#{}", heading.anchor);
            self.put(address, number.as_deref(), &heading.text, heading.span, register);
        }
    }

    fn put(&self, address: String, number: Option<&str>, title: &str, span: Span, register: &mut Register) {
        let place = Place { number: number.map(str::to_owned), title: title.to_owned(), span };
        register.places.insert(address, place);
    }
}
