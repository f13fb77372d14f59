//! Which texts there are in which language: what editors see side by side in the preview.
//!
//! In: a site and a day. Out: a table of guidelines with their chapters, pages, publications and terms by language, each
//! place with its state, its file and its page. Never true: a text called missing that nobody expects: a short version
//! stands in for it, it belongs to a guideline that nobody keeps any more, it is a publication in its own language, or
//! the language is easy language, which is partial by nature.

use crate::model::route::Routes;
use crate::model::{Chapter, Doc, EasyKind, Guideline, Site, Standing};
use crate::value::{Day, Id, Lang};
use std::collections::BTreeMap;

/// The table.
#[derive(Debug, Clone)]
pub struct Parity {
    /// The columns: the site's languages, the default first, then the easy variants in which something is written.
    pub languages: Vec<Lang>,
    /// The rows, by what they belong to.
    pub sections: Vec<Section>,
}

/// Rows that belong together.
#[derive(Debug, Clone)]
pub struct Section {
    /// `guideline`, `pages`, `publications` or `terms`.
    pub kind: &'static str,
    /// A guideline's title, and its language.
    pub title: Option<(Lang, String)>,
    /// The texts.
    pub rows: Vec<Row>,
}

/// One text in all languages.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its title in the first language that has it, and that language.
    pub title: (Lang, String),
    /// One a language, in the order of the columns.
    pub cells: Vec<Cell>,
}

/// One text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// How it stands.
    pub state: State,
    /// Its file; of what is missing, the file in which it would be written.
    pub file: String,
    /// Its page and its title there, where there is a text.
    pub page: Option<(String, String)>,
}

/// How a text stands in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The text that others are made from.
    Original,
    /// A translation that agrees with its source.
    Current,
    /// A translation that does not say from which text it was made.
    Unhashed,
    /// A translation whose source has changed since.
    Stale,
    /// A draft, or a file that could not be read.
    Underway,
    /// There is none.
    Missing,
    /// There is none, and nobody expects one.
    Unexpected,
}

impl State {
    /// All of them, the ones that ask for work first.
    pub const ALL: [State; 7] = [
        State::Missing,
        State::Stale,
        State::Unhashed,
        State::Underway,
        State::Current,
        State::Original,
        State::Unexpected,
    ];

    /// Its word in addresses and catalogues.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            State::Original => "original",
            State::Current => "current",
            State::Unhashed => "unhashed",
            State::Stale => "stale",
            State::Underway => "underway",
            State::Missing => "missing",
            State::Unexpected => "unexpected",
        }
    }
}

impl Parity {
    /// How it is on a day.
    pub(super) fn of(site: &Site, today: Day) -> Self {
        let routes = Routes::new(&site.settings.base_url, site.settings.default_language());
        let easy = site.settings.easy.iter().filter(|lang| site.easy_texts(lang).next().is_some());
        let languages: Vec<Lang> = site.settings.languages.iter().chain(easy).cloned().collect();
        let scribe = Scribe { site, routes: &routes, languages: &languages };
        let mut sections: Vec<Section> = Vec::new();
        let mut guidelines: Vec<&Guideline> = site.guidelines.values().collect();
        guidelines.sort_by_key(|guideline| (guideline.order, guideline.id.clone()));
        sections.extend(guidelines.into_iter().map(|guideline| scribe.guideline(guideline, today)));
        sections.extend([scribe.pages(), scribe.publications(), scribe.terms()]);
        sections.retain(|section| !section.rows.is_empty());
        Self { languages, sections }
    }

    /// How many texts of a language stand so.
    #[must_use]
    pub fn count(&self, lang: &Lang, state: State) -> usize {
        let Some(column) = self.languages.iter().position(|own| own == lang) else { return 0 };
        let rows = self.sections.iter().flat_map(|section| &section.rows);
        rows.filter(|row| row.cells.get(column).is_some_and(|cell| cell.state == state)).count()
    }

    /// The same table with those rows only that stand so, in one language or in any.
    #[must_use]
    pub fn only(mut self, lang: Option<&Lang>, state: State) -> Self {
        let column = |n: usize| lang.is_none_or(|lang| self.languages.get(n) == Some(lang));
        for section in &mut self.sections {
            let stands = |(n, cell): (usize, &Cell)| column(n) && cell.state == state;
            section.rows.retain(|row| row.cells.iter().enumerate().any(stands));
        }
        self.sections.retain(|section| !section.rows.is_empty());
        self
    }
}

/// Whether somebody expects a text in a language.
type Expected<'e> = &'e dyn Fn(&Lang) -> bool;

/// Writes rows.
struct Scribe<'a> {
    site: &'a Site,
    routes: &'a Routes,
    languages: &'a [Lang],
}

impl Scribe<'_> {
    fn guideline(&self, guideline: &Guideline, today: Day) -> Section {
        // What nobody keeps any more, nobody translates.
        let living = matches!(guideline.standing(today), Standing::InForce | Standing::NotYet);
        let docs: Vec<&Doc> = guideline.texts.iter().map(|text| &text.doc).collect();
        let short = self.short_versions();
        let shortened = |id: &Id, lang: &Lang| short.get(id).is_some_and(|langs| langs.contains(&lang));
        let expected = |lang: &Lang| living && !shortened(&guideline.id, lang);
        let path = |lang: &Lang| self.routes.guideline(lang, &guideline.id);
        let mut rows = vec![self.row(&guideline.id, &docs, &expected, &path)];
        for Chapter { id, docs, short_version_of, .. } in &guideline.chapters {
            let docs: Vec<&Doc> = docs.iter().collect();
            let expected = |lang: &Lang| {
                living && short_version_of.is_empty() && !shortened(id, lang) && !shortened(&guideline.id, lang)
            };
            rows.push(self.row(id, &docs, &expected, &|lang: &Lang| self.routes.guideline(lang, id)));
        }
        let title = docs.first().map(|doc| (doc.lang.clone(), doc.title.clone()));
        Section { kind: "guideline", title, rows: rows.into_iter().flatten().collect() }
    }

    /// What has a short version, and in which languages.
    fn short_versions(&self) -> BTreeMap<&Id, Vec<&Lang>> {
        let mut short: BTreeMap<&Id, Vec<&Lang>> = BTreeMap::new();
        let chapters = self.site.guidelines.values().flat_map(|guideline| &guideline.chapters);
        for (lang, id) in chapters.flat_map(|chapter| &chapter.short_version_of) {
            short.entry(id).or_default().push(lang);
        }
        short
    }

    fn pages(&self) -> Section {
        let row = |page: &crate::model::Page| {
            let docs: Vec<&Doc> = page.docs.iter().collect();
            self.row(&page.id, &docs, &|_| true, &|lang: &Lang| self.routes.page(lang, &page.id))
        };
        let plain = self.site.pages.values().filter_map(row);
        Section { kind: "pages", title: None, rows: plain.chain(self.easy_only()).collect() }
    }

    /// Pages that there are in easy language only.
    fn easy_only(&self) -> Vec<Row> {
        let alone = self.site.easy.iter().filter(|text| self.site.plain_of(text).is_none());
        let row = |text: &crate::model::EasyText| {
            let doc = &text.doc;
            let path = |lang: &Lang| match text.kind {
                EasyKind::Page => self.routes.page(lang, &doc.id),
                EasyKind::Guideline | EasyKind::Chapter => self.routes.guideline(lang, &doc.id),
            };
            self.row(&doc.id, &[doc], &|_| false, &path)
        };
        alone.filter_map(row).collect()
    }

    fn publications(&self) -> Section {
        let row = |publication: &crate::model::Publication| {
            let docs: Vec<&Doc> = publication.texts.iter().map(|text| &text.doc).collect();
            let id = &publication.id;
            self.row(id, &docs, &|_| false, &|lang: &Lang| self.routes.publication(lang, id))
        };
        let rows = self.site.publications.values().filter_map(row).collect();
        Section { kind: "publications", title: None, rows }
    }

    fn terms(&self) -> Section {
        let row = |term: &crate::model::Term| {
            let docs: Vec<&Doc> = term.docs.iter().collect();
            // A term that has its word in a language need not be explained there as well.
            let expected = |lang: &Lang| term.languages.iter().all(|(own, _)| own != lang);
            let id = &term.id;
            self.row(id, &docs, &expected, &|lang: &Lang| format!("{}#{id}", self.routes.glossary(lang)))
        };
        Section { kind: "terms", title: None, rows: self.site.terms.values().filter_map(row).collect() }
    }

    fn row(&self, id: &Id, docs: &[&Doc], expected: Expected<'_>, path: &dyn Fn(&Lang) -> String) -> Option<Row> {
        let first = docs.first()?;
        let cell = |lang: &Lang| {
            let easy = || self.easy(lang, first);
            let doc = docs.iter().copied().find(|doc| doc.lang == *lang).or_else(easy);
            match doc {
                Some(doc) => Cell {
                    state: self.state(doc, docs),
                    file: self.path(doc).to_owned(),
                    page: Some((path(lang), doc.title.clone())),
                },
                None => Cell { state: self.lacking(lang, id, expected), file: self.future(first, lang), page: None },
            }
        };
        let cells = self.languages.iter().map(cell).collect();
        Some(Row { id: id.to_string(), title: (first.lang.clone(), first.title.clone()), cells })
    }

    /// The same text in easy language.
    fn easy(&self, lang: &Lang, plain: &Doc) -> Option<&Doc> {
        let found = match &plain.guideline {
            Some(_) => self.site.easy_chapter(lang, &plain.id),
            None => self.site.easy_page(lang, &plain.id),
        };
        // A publication or a term may have a page's id.
        let folder = |doc: &Doc| self.path(doc).split('/').nth(2).map(str::to_owned);
        found.filter(|doc| folder(doc) == folder(plain))
    }

    fn state(&self, doc: &Doc, docs: &[&Doc]) -> State {
        let mut editions = docs.to_vec();
        editions.push(doc);
        match &doc.translates {
            Some(_) if self.site.stale(doc, &editions).is_some() => State::Stale,
            Some(_) => State::Current,
            None if docs.first().is_none_or(|first| first.file == doc.file) => State::Original,
            None => State::Unhashed,
        }
    }

    fn lacking(&self, lang: &Lang, id: &Id, expected: Expected<'_>) -> State {
        if self.site.on_their_way.contains(id) && lang.plain().is_none() {
            State::Underway
        } else if lang.plain().is_none() && expected(lang) {
            State::Missing
        } else {
            State::Unexpected
        }
    }

    fn path(&self, doc: &Doc) -> &str {
        self.site.sources.get(doc.file).map_or("", |file| &*file.path)
    }

    /// Where a text would be written in a language: beside the others, under the same name.
    fn future(&self, first: &Doc, lang: &Lang) -> String {
        let own = format!("content/{}/", first.lang);
        let below = self.path(first).strip_prefix(&own).unwrap_or("");
        format!("content/{lang}/{below}")
    }
}
