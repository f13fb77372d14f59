//! Texts in easy language: `fi-simple`, `sv-simple`, `en-simple`.
//!
//! In: texts below `content/fi-simple/`. Out: guideline introductions, chapters and pages that somebody has written in
//! easy language, apart from all others, because such an edition is partial by nature: nothing stands in for what it
//! lacks, and nobody is told that it lacks anything. Never true: an easy text among the editions of a guideline, a
//! chapter or a page, where it would stand in for one in plain language.

use super::{Doc, Site};
use crate::value::{Id, Lang};

/// One text in easy language. Its id pairs it with the same text in plain language, where there is one.
#[derive(Debug, Clone)]
pub(crate) struct EasyText {
    /// What it is.
    pub(crate) kind: EasyKind,
    /// The text.
    pub(crate) doc: Doc,
}

/// What a text in easy language is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum EasyKind {
    /// A page.
    Page,
    /// The introduction of a guideline.
    Guideline,
    /// A chapter of one.
    Chapter,
}

impl Site {
    /// The page in easy language with an id.
    pub(crate) fn easy_page(&self, lang: &Lang, id: &Id) -> Option<&Doc> {
        self.easy_texts(lang).find(|text| text.kind == EasyKind::Page && text.doc.id == *id).map(|text| &text.doc)
    }

    /// The introduction or chapter in easy language with an id.
    pub(crate) fn easy_chapter(&self, lang: &Lang, id: &Id) -> Option<&Doc> {
        self.easy_texts(lang).find(|text| text.kind != EasyKind::Page && text.doc.id == *id).map(|text| &text.doc)
    }

    /// The texts of one easy variant: pages, then guidelines with their chapters, in the order of lists.
    pub(crate) fn easy_texts<'s>(&'s self, lang: &Lang) -> impl Iterator<Item = &'s EasyText> {
        let lang = lang.clone();
        self.easy.iter().filter(move |text| text.doc.lang == lang)
    }

    /// The same text in plain language: in the language that the easy one is a variant of, else in the first that has it.
    pub(crate) fn plain_of(&self, easy: &EasyText) -> Option<&Doc> {
        let id = &easy.doc.id;
        let docs: Vec<&Doc> = match easy.kind {
            EasyKind::Page => self.pages.get(id)?.docs.iter().collect(),
            EasyKind::Guideline => self.guidelines.get(id)?.texts.iter().map(|text| &text.doc).collect(),
            EasyKind::Chapter => {
                let guideline = self.guidelines.get(easy.doc.guideline.as_ref()?)?;
                guideline.chapters.iter().find(|chapter| chapter.id == *id)?.docs.iter().collect()
            }
        };
        docs.iter().find(|doc| easy.doc.lang.reads(&doc.lang)).or(docs.first()).copied()
    }
}
