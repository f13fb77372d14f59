//! Pages in easy language (`fi-simple`): its home, and a page for each text that there is.
//!
//! In: the easy texts, and the scene and hall of the language that they are a variant of. Out: pages with their words in
//! that language, and what its search finds of them, since nobody reads easy texts only. Never true: a page without a
//! text of its own, as nothing stands in for a text in easy language; an easy text of a guideline that is not in force
//! without saying so; an easy chapter taken for the guideline itself, whose number it does not have.

use super::facts::EasyFacts;
use super::frame::Leaf;
use super::guidelines::guideline_view;
use super::hall::{Hall, List};
use super::markdown::{self, Glossing, Setting};
use super::scene::Scene;
use super::view::{BodyView, EasyGroupView, EasyHomeView, EasyPageView, LinkView};
use super::{Desk, Edition, PageContent, PageView, PieceView, Records, moved, stale, standing_word};
use crate::model::route::Routes;
use crate::model::{Doc, EasyKind, EasyText, Site};
use crate::value::{Id, Lang};

/// Which pages there are in easy language, by the address of the same in plain language.
pub(super) fn facts(site: &Site, routes: &Routes) -> Vec<EasyFacts> {
    let variant = |lang: &Lang| {
        let plain = lang.plain()?;
        let paired = site.easy_texts(lang).filter(|text| site.plain_of(text).is_some());
        let pair = |text: &EasyText| (path(routes, &plain, text), path(routes, lang, text));
        let home = (routes.home(&plain), routes.home(lang));
        let pages = paired.map(pair).chain([home]).collect();
        // A variant in which nothing is written has no part of the site.
        site.easy_texts(lang).next()?;
        Some(EasyFacts { lang: lang.clone(), pages })
    };
    site.settings.easy.iter().filter_map(variant).collect()
}

/// Where a text stands in a language.
fn path(routes: &Routes, lang: &Lang, text: &EasyText) -> String {
    match text.kind {
        EasyKind::Page => routes.page(lang, &text.doc.id),
        EasyKind::Guideline | EasyKind::Chapter => routes.guideline(lang, &text.doc.id),
    }
}

/// What the pages of one easy variant are made with.
struct Easy<'a> {
    desk: &'a Desk<'a>,
    /// The scene of the language itself.
    plain: &'a Scene<'a>,
    scene: Scene<'a>,
    hall: Hall<'a>,
}

/// Adds the pages of the easy variants of a language to its own.
pub(super) fn pages<'a>(records: &Records<'a>, desk: &'a Desk<'a>, plain: &'a Scene<'a>, edition: &mut Edition) {
    let hall = desk.hall;
    let list = List { data: hall.data, facts: hall.facts, today: hall.today };
    for facts in hall.facts.easy.iter().filter(|facts| facts.lang.plain().as_ref() == Some(&plain.lang)) {
        let scene = Scene::new(records, &facts.lang);
        let easy = Easy { desk, plain, scene, hall: Hall::easy(list, hall.edition, hall.routes, &facts.lang) };
        edition.pages.push(easy.home());
        for text in desk.site.easy_texts(&facts.lang) {
            easy.page(text, edition);
        }
    }
}

impl Easy<'_> {
    fn home(&self) -> PageView {
        let (routes, lang) = (self.scene.routes, &self.scene.lang);
        let address = |lang: &Lang| routes.home(lang);
        let mut leaf = Leaf::new(self.hall.own(self.scene.words.word("easy-home-title")), &address);
        leaf.description = self.hall.describe("easy-home-lead", "name", "");
        leaf.breadcrumb = vec![self.crumb_plain()];
        leaf.styles = vec!["assets/check.css".to_owned()];
        leaf.scripts = vec!["assets/check/box.js".to_owned()];
        let page = EasyHomeView { check: routes.check(&self.scene.plain), groups: self.groups() };
        PageView {
            path: routes.home(lang),
            template: "easy-home.html",
            in_sitemap: true,
            frame: self.hall.frame(leaf),
            page: PageContent::EasyHome(page),
        }
    }

    /// The pages, then each guideline with its chapters.
    fn groups(&self) -> Vec<EasyGroupView> {
        let texts = || self.desk.site.easy_texts(&self.scene.lang);
        let pages: Vec<LinkView> = texts().filter(|text| text.kind == EasyKind::Page).map(|t| self.link(t)).collect();
        let mut groups = Vec::new();
        if !pages.is_empty() {
            groups.push(EasyGroupView { title: None, lines: pages });
        }
        let mut last: Option<&Id> = None;
        for text in texts() {
            let Some(id) = text.doc.guideline.as_ref() else { continue };
            if last != Some(id) {
                groups.push(EasyGroupView { title: self.guideline_title(id), lines: Vec::new() });
                last = Some(id);
            }
            if let Some(group) = groups.last_mut() {
                group.lines.push(self.link(text));
            }
        }
        groups
    }

    fn guideline_title(&self, id: &Id) -> Option<super::view::TextView> {
        let guideline = self.desk.site.guidelines.get(id)?;
        Some(self.scene.title(super::scene::front(guideline, &self.scene.lang)))
    }

    fn link(&self, text: &EasyText) -> LinkView {
        let href = path(self.scene.routes, &self.scene.lang, text);
        LinkView { href, label: self.scene.title(&text.doc) }
    }

    fn crumb_plain(&self) -> LinkView {
        LinkView {
            href: self.scene.routes.home(&self.scene.plain),
            label: self.hall.own(self.scene.words.word("home-title")),
        }
    }

    fn page(&self, text: &EasyText, edition: &mut Edition) {
        let (scene, routes, doc) = (&self.scene, self.scene.routes, &text.doc);
        let own = path(routes, &scene.lang, text);
        let setting = Setting { old: moved::here(scene, &own), glossing: Glossing::Off, ..Setting::default() };
        let rendered = markdown::render(scene, doc, &setting);
        let plain = self.desk.site.plain_of(text);
        let address = |lang: &Lang| match plain {
            Some(_) => path(routes, lang, text),
            None if *lang == scene.lang => own.clone(),
            // What is said in easy language only has no other page; the other language begins at its home.
            None => routes.home(lang),
        };
        let mut leaf = Leaf::new(scene.title(doc), &address);
        leaf.description = scene.name(doc);
        leaf.breadcrumb = vec![self.crumb_plain(), self.hall.crumb(routes.home(&scene.lang), "easy-home-title")];
        leaf.languages = self.languages(text);
        leaf.dress(rendered.needs);
        leaf.stale = plain.and_then(|plain| stale::notice(scene, doc, &[plain, doc], &address));
        let guideline = doc.guideline.as_ref().and_then(|id| self.desk.site.guidelines.get(id));
        let standing = guideline.map(|guideline| guideline.standing(self.desk.today));
        let sections = rendered.sections.iter().map(|w| (w.heading.clone(), w.anchor.clone(), w.text.clone()));
        edition.pieces.push(PieceView {
            kind: if guideline.is_some() { "chapter" } else { "page" },
            title: scene.name(doc),
            path: own.clone(),
            trail: scene.words.word("easy-home-title"),
            keywords: Vec::new(),
            standing: standing.and_then(|standing| standing_word(scene, standing)),
            sections: sections.collect(),
        });
        let (previous, next) = self.neighbours(text);
        let view = EasyPageView {
            guideline: guideline.map(|guideline| guideline_view(self.desk, guideline, Vec::new(), self.plain)),
            official: guideline.is_some().then(|| self.official(plain, &address)).flatten(),
            body: BodyView { lang: None, html: rendered.html },
            previous,
            next,
        };
        edition.pages.push(PageView {
            path: own.clone(),
            template: "easy.html",
            in_sitemap: true,
            frame: self.hall.frame(leaf),
            page: PageContent::Easy(Box::new(view)),
        });
    }

    /// The text that counts, where an easy one tells of a guideline.
    fn official(&self, plain: Option<&Doc>, address: &dyn Fn(&Lang) -> String) -> Option<LinkView> {
        Some(LinkView { href: address(&self.scene.plain), label: self.scene.title(plain?) })
    }

    /// The languages in which there is the same text in plain language.
    fn languages(&self, text: &EasyText) -> Vec<Lang> {
        let (site, id) = (self.desk.site, &text.doc.id);
        let langs = |docs: &mut dyn Iterator<Item = &Doc>| docs.map(|doc| doc.lang.clone()).collect::<Vec<_>>();
        let own = match text.kind {
            EasyKind::Page => site.pages.get(id).map(|page| langs(&mut page.docs.iter())),
            EasyKind::Guideline => site.guidelines.get(id).map(|g| langs(&mut g.texts.iter().map(|t| &t.doc))),
            EasyKind::Chapter => {
                let chapters = site.guidelines.values().flat_map(|guideline| &guideline.chapters);
                chapters.filter(|chapter| chapter.id == *id).map(|chapter| langs(&mut chapter.docs.iter())).next()
            }
        };
        own.unwrap_or_else(|| vec![self.scene.lang.clone()])
    }

    /// The easy texts of the same guideline before and after one.
    fn neighbours(&self, text: &EasyText) -> (Option<LinkView>, Option<LinkView>) {
        let Some(guideline) = text.doc.guideline.as_ref() else { return (None, None) };
        let all = self.desk.site.easy_texts(&self.scene.lang);
        let all: Vec<&EasyText> = all.filter(|other| other.doc.guideline.as_ref() == Some(guideline)).collect();
        let at = all.iter().position(|other| other.doc.id == text.doc.id);
        let link = |n: Option<usize>| Some(self.link(all.get(n?)?));
        (link(at.and_then(|n| n.checked_sub(1))), link(at.map(|n| n + 1)))
    }
}
