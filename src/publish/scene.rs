//! What a page in one language is made with: addresses, words, the day, and who may be named.

use super::Records;
use super::route::Routes;
use super::terms::Terms;
use super::unlisted::{Address, Unlisted};
use super::view::{DayView, TextView};
use crate::catalogue::Catalogue;
use crate::model::handbook::edition;
use crate::model::{Doc, Guideline, Listing, Site};
use crate::resolve::links::{Target, find_beside, target};
use crate::value::{Day, Id, Lang, Parse, Text};
use pulldown_cmark::Event;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One language's desk.
pub(super) struct Scene<'a> {
    pub(super) site: &'a Site,
    pub(super) routes: &'a Routes,
    pub(super) lang: Lang,
    /// The language that the page's words are in: of an easy variant the language itself. What there is not in easy
    /// language is there.
    pub(super) plain: Lang,
    pub(super) words: &'static Catalogue,
    pub(super) unlisted: &'a Unlisted<'a>,
    pub(super) today: Day,
    /// The glossary's words in each language that a text of the page can be in.
    terms: BTreeMap<Lang, Terms>,
}

/// Where a link leads.
pub(super) enum Where {
    /// There, and what an empty link says.
    Leads { href: String, title: String, class: Option<&'static str> },
    /// Nowhere that may be named: the words to show.
    Nowhere(String),
}

impl Where {
    fn to(href: String, title: impl Into<String>) -> Self {
        Where::Leads { href, title: title.into(), class: None }
    }
}

impl<'a> Scene<'a> {
    /// The scene of a language.
    pub(super) fn new(records: &Records<'a>, lang: &Lang) -> Self {
        let Records { site, routes, unlisted, today } = *records;
        let terms = site.settings.languages.iter().map(|lang| (lang.clone(), Terms::new(site, lang))).collect();
        let plain = lang.plain().unwrap_or_else(|| lang.clone());
        Self { site, routes, lang: lang.clone(), plain, words: Catalogue::site(lang.as_str()), unlisted, today, terms }
    }

    /// A text in the page's language, or in the first that has it, without addresses that may not be named.
    pub(super) fn text(&self, text: &Text) -> TextView {
        let (lang, words) = text.in_language(&self.lang);
        TextView {
            lang: (!self.lang.reads(lang)).then(|| lang.to_string()),
            text: self.unlisted.clean(words, &self.closed()),
        }
    }

    /// The same of a text that may be absent.
    pub(super) fn optional(&self, text: Option<&Text>) -> Option<TextView> {
        text.map(|text| self.text(text))
    }

    /// Words that are in the page's language by themselves.
    pub(super) fn own(&self, text: impl Into<String>) -> TextView {
        TextView { lang: None, text: text.into() }
    }

    /// A title in its document's language.
    pub(super) fn title(&self, doc: &Doc) -> TextView {
        TextView { lang: self.foreign(doc), text: self.name(doc) }
    }

    /// A document's title without addresses that may not be named.
    pub(super) fn name(&self, doc: &Doc) -> String {
        self.unlisted.clean(&doc.title, &self.closed())
    }

    /// The language of a document, where it isn't the page's.
    pub(super) fn foreign(&self, doc: &Doc) -> Option<String> {
        (!self.lang.reads(&doc.lang)).then(|| doc.lang.to_string())
    }

    pub(super) fn day(&self, day: Day) -> DayView {
        DayView { iso: day.to_string(), written: day.written(&self.lang) }
    }

    fn closed(&self) -> String {
        self.words.word("closed-account")
    }

    /// Whether a text names an account that may not be named.
    pub(super) fn names_unlisted(&self, text: &str) -> bool {
        !self.unlisted.places(text).is_empty()
    }

    /// An event whose words name nobody that may not be named.
    pub(super) fn cleaned<'e>(&self, event: Event<'e>) -> Event<'e> {
        match event {
            Event::Text(text) if self.names_unlisted(&text) => {
                Event::Text(self.unlisted.clean(&text, &self.closed()).into())
            }
            Event::Code(text) if self.names_unlisted(&text) => {
                Event::Code(self.unlisted.clean(&text, &self.closed()).into())
            }
            other => other,
        }
    }

    /// A text of one language without such addresses.
    pub(super) fn plain(&self, text: &str) -> String {
        self.unlisted.clean(text, &self.closed())
    }

    /// A body with such addresses replaced by words. Those inside links (pictures excepted) are the links' own
    /// affair.
    pub(super) fn without_unlisted<'b>(&self, doc: &Doc, body: &'b str) -> Cow<'b, str> {
        let places = self.unlisted.places(body);
        if places.is_empty() {
            return Cow::Borrowed(body);
        }
        let mut clean = body.to_owned();
        for place in places.into_iter().rev() {
            let at = doc.body.start + place.start;
            let in_link = doc.outline.links.iter().any(|link| !link.image && link.span.range().contains(&at));
            if !in_link {
                clean.replace_range(place, &self.closed());
            }
        }
        Cow::Owned(clean)
    }

    /// Where a link of a text leads. `prefix` stands before anchors of the page itself.
    pub(super) fn link(&self, doc: &Doc, to: &str, prefix: &str) -> Where {
        match target(to) {
            Target::Profile(id) => self.to_profile(id),
            Target::Chapter(id, anchor) => self.to_chapter(id, anchor),
            Target::Term(id) => self.to_term(id),
            Target::Publication(id) => {
                let publication = Id::parse(id).ok().and_then(|id| self.site.publications.get(&id));
                let text =
                    publication.and_then(|p| p.texts.iter().find(|t| self.lang.reads(&t.doc.lang)).or(p.texts.first()));
                match (publication, text) {
                    (Some(publication), Some(text)) => {
                        Where::to(self.routes.publication(&self.plain, &publication.id), self.name(&text.doc))
                    }
                    _ => Where::Nowhere(id.to_owned()),
                }
            }
            Target::Page(id, anchor) => self.to_page(id, anchor),
            Target::Anchor(anchor) => Where::to(format!("#{prefix}{anchor}"), anchor),
            Target::Root(path) => Where::to(self.routes.asset(path.trim_start_matches('/')), path),
            Target::Beside(_) => Where::to(self.picture(doc, to), to),
            Target::Outside(to) | Target::Foreign(to) => match self.unlisted.address(to) {
                Address::Gone => Where::Nowhere(self.closed()),
                Address::Warned(id) => Where::to(self.routes.profile(&self.plain, &id), id.as_str()),
                Address::Free => Where::to(to.to_owned(), to.trim_start_matches("mailto:")),
            },
        }
    }

    fn to_page(&self, id: &str, anchor: Option<&str>) -> Where {
        let key = Id::parse(id).ok();
        let easy = key.as_ref().and_then(|key| self.site.easy_page(&self.lang, key));
        let plain = || key.as_ref().and_then(|key| edition(&self.site.pages.get(key)?.docs, &self.lang));
        match easy.or_else(plain) {
            Some(page) => Where::to(with_anchor(self.routes.page(self.home(easy), &page.id), anchor), self.name(page)),
            None => Where::Nowhere(id.to_owned()),
        }
    }

    /// The language in whose part of the site a text stands: an easy one in its own.
    fn home(&self, easy: Option<&Doc>) -> &Lang {
        if easy.is_some() { &self.lang } else { &self.plain }
    }

    fn to_profile(&self, id: &str) -> Where {
        let profile = Id::parse(id).ok().and_then(|id| self.site.profiles.get(&id));
        match profile {
            Some(profile) => match profile.listing(self.today) {
                Listing::Listed | Listing::Warned => {
                    Where::to(self.routes.profile(&self.plain, &profile.id), self.text(&profile.name).text)
                }
                Listing::Hidden | Listing::Ended | Listing::NotYet => Where::Nowhere(self.closed()),
            },
            None => Where::Nowhere(self.closed()),
        }
    }

    fn to_chapter(&self, id: &str, anchor: Option<&str>) -> Where {
        let Ok(key) = Id::parse(id) else {
            return Where::Nowhere(id.to_owned());
        };
        let easy = self.site.easy_chapter(&self.lang, &key);
        let plain = || match self.site.guidelines.get(&key) {
            Some(guideline) => Some(front(guideline, &self.lang)),
            None => {
                let chapter = self.site.guidelines.values().flat_map(|g| &g.chapters).find(|chapter| chapter.id == key);
                chapter.and_then(|chapter| edition(&chapter.docs, &self.lang))
            }
        };
        let Some(doc) = easy.or_else(plain) else {
            return Where::Nowhere(id.to_owned());
        };
        let heading = anchor.and_then(|anchor| doc.outline.headings.iter().find(|heading| heading.anchor == anchor));
        let title = self.unlisted.clean(heading.map_or(&doc.title, |heading| &heading.text), &self.closed());
        // A translation may lack the heading; the page itself is still right.
        let anchor = heading.map(|heading| heading.anchor.as_str());
        Where::to(with_anchor(self.routes.guideline(self.home(easy), &key), anchor), title)
    }

    fn to_term(&self, id: &str) -> Where {
        let term = Id::parse(id).ok().and_then(|id| self.site.terms.get(&id));
        match term.and_then(|term| Some((term, edition(&term.docs, &self.lang)?))) {
            Some((term, doc)) => {
                Where::Leads { href: self.entry(&term.id), title: self.name(doc), class: Some("term") }
            }
            None => Where::Nowhere(id.to_owned()),
        }
    }

    /// The glossary's words in a language.
    pub(super) fn terms(&self, lang: &Lang) -> Option<&Terms> {
        self.terms.get(lang)
    }

    /// The address of a term's entry.
    pub(super) fn entry(&self, term: &Id) -> String {
        format!("{}#{term}", self.routes.glossary(&self.plain))
    }

    /// The address of a picture or file beside a chapter.
    pub(super) fn picture(&self, doc: &Doc, to: &str) -> String {
        if !matches!(target(to), Target::Beside(_)) {
            return if let Target::Root(path) = target(to) {
                self.routes.asset(path.trim_start_matches('/'))
            } else {
                to.to_owned()
            };
        }
        let Some(guideline) = &doc.guideline else {
            return to.to_owned();
        };
        let lang = find_beside(self.site, doc, guideline, to).unwrap_or(&doc.lang);
        format!("{}{to}", self.routes.guideline(lang, guideline))
    }
}

fn with_anchor(href: String, anchor: Option<&str>) -> String {
    match anchor {
        Some(anchor) if !anchor.is_empty() => format!("{href}#{anchor}"),
        _ => href,
    }
}

/// A guideline's front page in a language, else in the first that has it.
pub(super) fn front<'g>(guideline: &'g Guideline, lang: &Lang) -> &'g Doc {
    let text = guideline.texts.iter().find(|text| lang.reads(&text.doc.lang)).or(guideline.texts.first());
    &text.unwrap_or_else(|| unreachable!("a guideline has at least one text")).doc
}
