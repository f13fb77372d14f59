//! Texts of easy variants, taken apart from all others before anything else is made of them.
//!
//! In: pages as written. Out: [`EasyText`]s in the order of lists; faults of what belongs to no guideline or is there
//! twice. Never true: an easy text left among the others.

use super::Findings;
use crate::fault::{Fault, What};
use crate::model::{Doc, EasyKind, EasyText, Guideline, TextAge};
use crate::raw::{Page, Raw};
use crate::source::{Span, Spanned};
use crate::value::{Id, Lang};
use std::collections::BTreeMap;

/// Where a text stands in lists: kind of list, guideline, introduction before chapters, place.
type Rank = (bool, Option<Id>, EasyKind, u32, Id);

/// The easy texts of a site as written.
#[derive(Default)]
pub(super) struct Taken(Vec<(Rank, EasyText)>);

/// Takes all of them out.
pub(super) fn take(raw: &mut Raw) -> Taken {
    let mut taken = Vec::new();
    for page in raw.pages.extract_if(.., |page| is_easy(&page.lang)) {
        let order = page.front.order.unwrap_or(u32::MAX);
        let doc = doc(&page, page.front.title.as_ref(), page.front.translates.as_ref(), None);
        taken.push(((false, None, EasyKind::Page, order, page.id), EasyText { kind: EasyKind::Page, doc }));
    }
    for page in raw.guidelines.extract_if(.., |page| is_easy(&page.lang)) {
        let own = page.id.clone();
        let doc = doc(&page, page.front.title.as_ref(), page.front.translates.as_ref(), Some(own.clone()));
        let text = EasyText { kind: EasyKind::Guideline, doc };
        taken.push(((true, Some(own), EasyKind::Guideline, 0, page.id), text));
    }
    for (guideline, order, page) in raw.chapters.extract_if(.., |(.., page)| is_easy(&page.lang)) {
        let doc = doc(&page, page.front.title.as_ref(), page.front.translates.as_ref(), Some(guideline.clone()));
        let text = EasyText { kind: EasyKind::Chapter, doc };
        taken.push(((true, Some(guideline), EasyKind::Chapter, order, page.id), text));
    }
    Taken(taken)
}

fn is_easy(lang: &Lang) -> bool {
    lang.plain().is_some()
}

fn doc<T>(
    page: &Page<T>,
    title: Option<&Spanned<String>>,
    translates: Option<&Spanned<String>>,
    guideline: Option<Id>,
) -> Doc {
    Doc {
        lang: page.lang.clone(),
        // A page without a title (already told) is called by its id, as every other is.
        title: title.map_or_else(|| page.id.last().to_owned(), |title| title.value.clone()),
        file: page.file,
        body: page.body.clone(),
        outline: page.outline.clone(),
        guideline,
        id: page.id.clone(),
        translates: translates.cloned(),
        // Nothing is translated from an easy text.
        changed: None,
        age: TextAge::Present,
    }
}

impl Taken {
    /// The texts that belong to something, each once.
    pub(super) fn texts(self, guidelines: &BTreeMap<Id, Guideline>, found: &mut Findings) -> Vec<EasyText> {
        let mut all = self.0;
        all.sort_by(|(a, one), (b, two)| a.cmp(b).then_with(|| one.doc.lang.cmp(&two.doc.lang)));
        let mut texts: Vec<EasyText> = Vec::new();
        for (_, text) in all {
            let same = |other: &&EasyText| {
                (other.doc.lang == text.doc.lang)
                    && (other.kind == EasyKind::Page) == (text.kind == EasyKind::Page)
                    && other.doc.id == text.doc.id
            };
            let place = Span::whole(text.doc.file);
            if let Some(first) = texts.iter().find(same) {
                let fault = Fault::new(What::DuplicateId, place).other(Span::whole(first.doc.file));
                found.fault(fault.with("id", text.doc.id.as_str()));
            } else if let Some(guideline) = text.doc.guideline.as_ref().filter(|id| !guidelines.contains_key(id)) {
                if !found.unread_texts.contains(guideline) {
                    let fault = Fault::new(What::BadName, place).case("no-index");
                    found.fault(fault.with("suggestion", format!("{guideline}/_index.md")));
                }
            } else {
                texts.push(text);
            }
        }
        texts
    }
}
