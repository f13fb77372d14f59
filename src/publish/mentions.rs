//! Which pages refer to a page: "mentioned on".
//!
//! In: the links of all texts in one language. Out: for each text that is referred to the pages that do so, in the order
//! of the handbook. Never true: a page that mentions itself; a page named in the stead of one in another language.

use super::scene::{Scene, front};
use super::view::LinkView;
use crate::model::Doc;
use crate::model::handbook::edition;
use crate::resolve::links::{Target, target};
use crate::value::{Id, Parse};
use std::collections::BTreeMap;

/// A text that can be referred to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    /// A guideline, or a chapter of one.
    Guideline(Id),
    /// A publication.
    Publication(Id),
    /// A plain page.
    Page(Id),
}

/// The pages that refer to each text.
#[derive(Default)]
pub(super) struct Mentions(BTreeMap<Named, Vec<LinkView>>);

impl Mentions {
    /// Gathers the references of one language's texts.
    pub(super) fn new(scene: &Scene<'_>) -> Self {
        let mut mentions = Self::default();
        let (site, routes, lang) = (scene.site, scene.routes, &scene.lang);
        for guideline in site.guidelines.values() {
            let named = Named::Guideline(guideline.id.clone());
            mentions.add(scene, front(guideline, lang), &named, routes.guideline(lang, &guideline.id));
            for chapter in &guideline.chapters {
                if let Some(doc) = edition(&chapter.docs, lang) {
                    let named = Named::Guideline(chapter.id.clone());
                    mentions.add(scene, doc, &named, routes.guideline(lang, &chapter.id));
                }
            }
        }
        for publication in site.publications.values() {
            let text = publication.texts.iter().find(|text| text.doc.lang == *lang).or(publication.texts.first());
            if let Some(text) = text {
                let named = Named::Publication(publication.id.clone());
                mentions.add(scene, &text.doc, &named, routes.publication(lang, &publication.id));
            }
        }
        for page in site.pages.values() {
            if let Some(doc) = edition(&page.docs, lang) {
                mentions.add(scene, doc, &Named::Page(page.id.clone()), routes.page(lang, &page.id));
            }
        }
        mentions
    }

    fn add(&mut self, scene: &Scene<'_>, doc: &Doc, own: &Named, href: String) {
        let link = LinkView { href, label: scene.title(doc) };
        for to in doc.outline.links.iter().filter(|to| !to.image) {
            let Some(named) = named(&to.to).filter(|named| named != own) else { continue };
            let pages = self.0.entry(named).or_default();
            // The links of one page come one after the other.
            if pages.last() != Some(&link) {
                pages.push(link.clone());
            }
        }
    }

    /// The pages that refer to a text.
    pub(super) fn of(&self, named: &Named) -> Vec<LinkView> {
        self.0.get(named).cloned().unwrap_or_default()
    }
}

fn named(to: &str) -> Option<Named> {
    let id = |id: &str| Id::parse(id).ok();
    match target(to) {
        Target::Chapter(to, _) => id(to).map(Named::Guideline),
        Target::Publication(to) => id(to).map(Named::Publication),
        Target::Page(to, _) => id(to).map(Named::Page),
        _ => None,
    }
}
