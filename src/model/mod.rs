//! What a site means, after every reference has been found and every value is of its type.
//!
//! In: `resolve`, the only maker of these values. Out: rules judge them, `publish` reads them. Fields are visible to
//! the crate so that views can be built by naming every one. Never true: a profile without an owner or a contact, a
//! reference to something that doesn't exist, a value of the internal half (that is [`internal`]'s).

mod accessibility;
mod easy;
mod form;
pub mod handbook;
pub mod internal;
mod keeping;
mod moved;
mod numbering;
mod profile;
mod register;
pub mod route;
mod settings;
mod translation;
mod ways;

pub(crate) use accessibility::TRAFICOM;
pub use accessibility::{Accessibility, Assessment, Authority, Feedback, Gap};
pub(crate) use easy::{EasyKind, EasyText};
pub use form::{Answer, Choice, Field, Form, Need};
pub(crate) use handbook::TextAge;
pub use handbook::{
    Asset, AssetKind, Chapter, Citation, Doc, Guideline, GuidelineText, Older, Page, Publication, PublicationFile,
    PublicationText, Series, Standing, Statute, Term, Validity, Withdrawal,
};
pub(crate) use keeping::Keeping;
pub use keeping::{Lock, Locking};
pub(crate) use moved::{Away, Moved, Old};
pub(crate) use numbering::{ChapterNumber, SectionCount};
pub use profile::{
    Alias, Closed, Compromised, Contact, Evidence, Listing, Owner, Person, Profile, Service, Unit, Units, Website,
};
pub(crate) use register::{Place, Register};
pub use settings::{
    Freshness, Naming, NotOn, Organisation, PublicationPolicy, Remember, SeriesPolicy, Settings, Theme,
};
pub(crate) use translation::Stale;
pub(crate) use ways::{Ways, spelled, without_anchor};

use crate::parse::yaml::Node;
use crate::source::{FileId, Sources, Span};
use crate::value::Id;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// A whole site.
#[derive(Clone)]
pub struct Site {
    pub(crate) sources: Sources,
    pub(crate) settings: Settings,
    pub(crate) units: Units,
    pub(crate) profiles: BTreeMap<Id, Profile>,
    pub(crate) guidelines: BTreeMap<Id, Guideline>,
    pub(crate) publications: BTreeMap<Id, Publication>,
    pub(crate) terms: BTreeMap<Id, Term>,
    pub(crate) pages: BTreeMap<Id, Page>,
    /// Texts in easy language.
    pub(crate) easy: Vec<EasyText>,
    /// Forms in texts, in the order in which each text has them; none in the place of one that is faulty.
    pub(crate) forms: BTreeMap<FileId, Vec<Option<Form>>>,
    /// Files copied as they are.
    pub(crate) assets: Vec<Asset>,
    pub(crate) theme: Theme,
    /// All YAML trees of public files, for rules that look at every text.
    pub(crate) trees: Vec<(FileId, Node)>,
    /// Texts of which some edition is on its way: a draft, or a file that could not be read.
    pub(crate) on_their_way: BTreeSet<Id>,
    /// Redirects as written: from, to, where.
    pub(crate) redirects: Vec<(String, String, Span)>,
    /// `anchors.lock`, where there is one that could be read.
    pub(crate) lock: Option<Lock>,
    /// Whether every text could be read: what a text holds that could not is not known to be gone.
    pub(crate) texts: Texts,
    /// What addresses there are, and where old ones lead: found out once, when somebody asks.
    pub(crate) keeping: OnceLock<Keeping>,
}

/// Whether every text of a site could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Texts {
    /// Every one.
    Whole,
    /// Some are missing.
    Missing,
}

impl Site {
    /// Every Markdown body with its language: guidelines, chapters, publications, terms, pages, and those in
    /// easy language.
    pub(crate) fn docs(&self) -> impl Iterator<Item = &Doc> {
        let guidelines = self
            .guidelines
            .values()
            .flat_map(|g| g.texts.iter().map(|t| &t.doc).chain(g.chapters.iter().flat_map(|c| c.docs.iter())));
        guidelines
            .chain(self.publications.values().flat_map(|p| p.texts.iter().map(|t| &t.doc)))
            .chain(self.terms.values().flat_map(|t| t.docs.iter()))
            .chain(self.pages.values().flat_map(|p| p.docs.iter()))
            .chain(self.easy.iter().map(|text| &text.doc))
    }

    /// The guideline that another says it was replaced by. A number that several have means the latest of the others.
    pub(crate) fn successor_named(&self, guideline: &Guideline) -> Option<&Guideline> {
        let name = guideline.replaced_by.as_ref()?.value.trim();
        let plain = |number: &str| number.to_lowercase().split_whitespace().collect::<String>();
        let numbered = |other: &&Guideline| other.number.as_ref().is_some_and(|own| plain(&own.value) == plain(name));
        let by_id = self.guidelines.values().find(|other| other.id.as_str() == name);
        let all = self.guidelines.values().filter(numbered);
        by_id.or_else(|| all.max_by_key(|other| (other.id != guideline.id, other.issued)))
    }

    /// Every older text that stays readable; [`Site::docs`] has none of them, since nobody edits them.
    pub(crate) fn older_docs(&self) -> impl Iterator<Item = &Doc> {
        self.guidelines.values().flat_map(|guideline| &guideline.archive).flat_map(|older| &older.docs)
    }

    /// What addresses there are, and where old ones lead.
    pub(crate) fn keeping(&self) -> &Keeping {
        self.keeping.get_or_init(|| Keeping::of(self))
    }

    /// The words of a body.
    pub(crate) fn body(&self, doc: &Doc) -> &str {
        self.sources.get(doc.file).and_then(|file| file.text().get(doc.body.clone())).unwrap_or("")
    }
}
