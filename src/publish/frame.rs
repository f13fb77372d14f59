//! What every page has around its own content.

use super::facts::EasyFacts;
use super::hall::{Hall, contact};
use super::markdown::Needs;
use super::view::{
    AlternateView, DayView, FaviconView, FrameView, LanguageLinkView, LinkView, NavView, OtherFormView, StaleView,
    StandInView, TextView,
};
use crate::catalogue::Arg;
use crate::value::Lang;

/// What a page says of itself.
pub(super) struct Leaf<'a> {
    pub(super) title: TextView,
    pub(super) description: String,
    pub(super) breadcrumb: Vec<LinkView>,
    /// The page's address in a language.
    pub(super) address: &'a dyn Fn(&Lang) -> String,
    /// Languages in which the page has a text of its own; empty for pages that exist in each.
    pub(super) languages: Vec<Lang>,
    /// Set where its text is a translation that is older than its source.
    pub(super) stale: Option<StaleView>,
    /// Not for search engines.
    pub(super) hidden: Hidden,
    pub(super) styles: Vec<String>,
    pub(super) scripts: Vec<String>,
}

/// Whether search engines should know a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hidden {
    /// They should.
    No,
    /// They shouldn't.
    Yes,
}

impl<'a> Leaf<'a> {
    /// A page that exists in each language.
    pub(super) fn new(title: TextView, address: &'a dyn Fn(&Lang) -> String) -> Self {
        Self {
            title,
            description: String::new(),
            breadcrumb: Vec::new(),
            address,
            languages: Vec::new(),
            stale: None,
            hidden: Hidden::No,
            styles: Vec::new(),
            scripts: Vec::new(),
        }
    }

    /// Loads what the page's text needs.
    pub(super) fn dress(&mut self, needs: Needs) {
        self.styles.extend(needs.styles());
        self.scripts.extend(needs.scripts());
    }
}

impl Hall<'_> {
    /// The frame of a page.
    pub(super) fn frame(&self, leaf: Leaf<'_>) -> FrameView {
        let (data, facts, routes, lang) = (self.data, self.facts, self.routes, &self.lang);
        let own = (leaf.address)(lang);
        let exists: Vec<&Lang> =
            facts.languages().filter(|l| leaf.languages.is_empty() || leaf.languages.contains(l)).collect();
        // Nothing stands in for a text in easy language.
        let shown = if exists.contains(&lang) || lang.plain().is_some() { None } else { leaf.languages.first() };
        let easy = self.easy_forms(leaf.address, &exists);
        let whole = |lang: &Lang| routes.whole_address(&(leaf.address)(lang));
        let alternates = if shown.is_some() || exists.len() + easy.len() < 2 || leaf.hidden == Hidden::Yes {
            Vec::new()
        } else {
            let fallback = exists.first().map(|first| AlternateView { lang: "x-default".into(), href: whole(first) });
            let each = exists.iter().map(|lang| AlternateView { lang: lang.to_string(), href: whole(lang) });
            let easy = easy
                .iter()
                .map(|(lang, path)| AlternateView { lang: lang.to_string(), href: routes.whole_address(path) });
            each.chain(easy).chain(fallback).collect()
        };
        let stand_in = shown.map(|shown| StandInView {
            lang: shown.to_string(),
            language_name: self.words.word(&format!("in-language-{shown}")),
            href: (leaf.address)(shown),
        });
        FrameView {
            lang: lang.to_string(),
            root: routes.root().to_owned(),
            home: routes.home(lang),
            title: leaf.title,
            description: leaf.description,
            site_title: self.text(&facts.title),
            organisation: self.text(&data.organisation.name),
            organisation_website: data.organisation.website.clone(),
            logo: facts.has.logo.then(|| "logo.svg".to_owned()),
            favicon: facts
                .has
                .favicon
                .then(|| FaviconView { href: routes.asset("favicon.svg"), media_type: "image/svg+xml".to_owned() }),
            nav: self.nav(&own),
            breadcrumb: leaf.breadcrumb,
            languages: self.language_links(leaf.address),
            canonical: routes.whole_address(&(leaf.address)(shown.unwrap_or(lang))),
            alternates,
            stand_in,
            stale: leaf.stale,
            other_form: self.other_form(leaf.address),
            noindex: leaf.hidden == Hidden::Yes,
            as_of: self.as_of(),
            footer: self.footer(),
            contact: contact(&facts.contact),
            feed: routes.feed(&self.plain),
            linked_data: None,
            styles: leaf.styles,
            scripts: leaf.scripts,
            moved: Vec::new(),
        }
    }

    /// The day that the list is true for.
    fn as_of(&self) -> DayView {
        self.day(&self.data.as_of).unwrap_or_else(|| DayView { iso: String::new(), written: String::new() })
    }

    fn nav(&self, own: &str) -> Vec<NavView> {
        let (routes, lang, has) = (self.routes, &self.plain, &self.facts.has);
        let entry = |href: String, word: &str| {
            let current = if own == href {
                Some("page".to_owned())
            } else {
                own.starts_with(&href).then(|| "section".to_owned())
            };
            NavView { href, label: self.words.word(word), current }
        };
        let mut nav = vec![entry(routes.check(lang), "nav-check"), entry(routes.directory(lang), "nav-directory")];
        if has.guidelines {
            nav.push(entry(routes.guidelines(lang), "nav-guidelines"));
        }
        if has.publications {
            nav.push(entry(routes.publications(lang), "nav-publications"));
        }
        if has.glossary {
            nav.push(entry(routes.glossary(lang), "nav-glossary"));
        }
        nav.push(entry(routes.search(lang), "nav-search"));
        nav
    }

    fn language_links(&self, address: &dyn Fn(&Lang) -> String) -> Vec<LanguageLinkView> {
        if self.facts.editions.len() + self.facts.easy.len() < 2 {
            return Vec::new();
        }
        let link = |lang: &Lang, href: String| LanguageLinkView {
            lang: lang.to_string(),
            name: own_name(lang),
            href,
            current: *lang == self.lang,
        };
        let plain = self.facts.languages().map(|lang| link(lang, address(lang)));
        // What is not there in easy language leads to what is.
        let easy = self.facts.easy.iter().map(|easy| {
            let own = if easy.lang == self.lang { Some(address(&easy.lang)) } else { easy_form(easy, address) };
            link(&easy.lang, own.unwrap_or_else(|| self.routes.home(&easy.lang)))
        });
        plain.chain(easy).collect()
    }

    /// The page in easy language, in each variant of a language that has the page itself.
    fn easy_forms(&self, address: &dyn Fn(&Lang) -> String, exists: &[&Lang]) -> Vec<(&Lang, String)> {
        let there = |easy: &&EasyFacts| easy.lang.plain().is_some_and(|plain| exists.contains(&&plain));
        let form = |easy: &'_ EasyFacts| easy_form(easy, address);
        self.facts.easy.iter().filter(there).filter_map(|easy| Some((&easy.lang, form(easy)?))).collect()
    }

    /// The same in easy language on a page in plain language, and the other way round.
    fn other_form(&self, address: &dyn Fn(&Lang) -> String) -> Option<OtherFormView> {
        let easy = self.facts.easy.iter().find(|easy| easy.lang.plain().as_ref() == Some(&self.plain))?;
        let (lang, href, word) = if easy.lang == self.lang {
            // A text that is there in easy language only has no other form.
            let plain = address(&self.plain);
            easy.pages.get(&plain).filter(|own| **own == address(&self.lang))?;
            (&self.plain, plain, "plain-form")
        } else {
            (&easy.lang, easy_form(easy, address)?, "easy-form")
        };
        Some(OtherFormView { lang: lang.to_string(), href, label: self.words.word(word) })
    }

    /// Other pages, what has changed, and by what rules the site is checked.
    fn footer(&self) -> Vec<LinkView> {
        let changes = self.crumb(self.routes.changes(&self.plain), "nav-changes");
        let rules = self.crumb(self.routes.rules(&self.plain), "rules-title");
        self.edition.footer.iter().cloned().chain([changes, rules]).collect()
    }

    /// The home page as the first step of a breadcrumb.
    pub(super) fn crumb_home(&self) -> LinkView {
        LinkView { href: self.routes.home(&self.lang), label: self.own(self.words.word("home-title")) }
    }

    /// A step of a breadcrumb.
    pub(super) fn crumb(&self, href: String, word: &str) -> LinkView {
        LinkView { href, label: self.own(self.words.word(word)) }
    }

    /// A sentence with the organisation's name.
    pub(super) fn describe(&self, id: &str, name: &str, value: &str) -> String {
        let organisation = self.text(&self.data.organisation.name).text;
        self.words.say(id, &[("organisation", Arg::Text(&organisation)), (name, Arg::Text(value))])
    }
}

/// The same page in an easy variant, where there is one.
fn easy_form(easy: &EasyFacts, address: &dyn Fn(&Lang) -> String) -> Option<String> {
    easy.pages.get(&address(&easy.lang.plain()?)).cloned()
}

/// A language's own name.
fn own_name(lang: &Lang) -> String {
    match lang.as_str() {
        "fi" => "Suomi".to_owned(),
        "sv" => "Svenska".to_owned(),
        "en" => "English".to_owned(),
        "fi-simple" => "Selkosuomi".to_owned(),
        "sv-simple" => "Lätt svenska".to_owned(),
        "en-simple" => "Easy English".to_owned(),
        "se" => "Davvisámegiella".to_owned(),
        other => other.to_owned(),
    }
}
