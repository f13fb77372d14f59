//! Guidelines, chapters, publications, terms and pages.

use super::Owner;
use crate::parse::markdown::Outline;
use crate::raw::Numbering;
use crate::source::{FileId, Span, Spanned};
use crate::value::{Day, Email, Id, Lang, Text};
use std::ops::Range;

/// One text in one language.
#[derive(Debug, Clone)]
pub struct Doc {
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) file: FileId,
    pub(crate) body: Range<usize>,
    pub(crate) outline: Outline,
    /// The guideline it belongs to, for files beside it.
    pub(crate) guideline: Option<Id>,
    /// The page it is: for references to headings on it.
    pub(crate) id: Id,
    /// The fingerprint of the text that it was translated from, where it says so.
    pub(crate) translates: Option<Spanned<String>>,
    /// When it last changed in substance, where it says so.
    pub(crate) changed: Option<Day>,
    /// Whether it is the text as it is now.
    pub(crate) age: TextAge,
}

/// Whether a text is the present one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextAge {
    /// It is, whether or not it is in force.
    Present,
    /// An older text that is kept readable. Nobody edits it, so what it refers to may be gone.
    Older,
}

/// The edition in a language (for an easy variant in the language itself), else in the first of the site's languages that
/// has one.
pub(crate) fn edition<'a>(docs: &'a [Doc], lang: &Lang) -> Option<&'a Doc> {
    docs.iter().find(|doc| lang.reads(&doc.lang)).or_else(|| docs.first())
}

/// A guideline with its legal life.
#[derive(Clone)]
pub struct Guideline {
    pub(crate) id: Id,
    pub(crate) number: Option<Spanned<String>>,
    pub(crate) issued: Option<Day>,
    pub(crate) valid: Validity,
    pub(crate) legal_basis: Vec<Statute>,
    pub(crate) replaces: Vec<Citation>,
    pub(crate) amends: Vec<Citation>,
    /// What replaced it, as written: an id or a number.
    pub(crate) replaced_by: Option<Spanned<String>>,
    /// From when its successor is in force, where the site has it and knows.
    pub(crate) replaced_from: Option<Day>,
    pub(crate) owner: Option<Owner>,
    pub(crate) reviewed: Option<Spanned<Day>>,
    pub(crate) numbering: Numbering,
    /// The chapters that it lists as annexes, as written.
    pub(crate) annexes: Vec<Spanned<Id>>,
    pub(crate) withdrawn: Option<Withdrawal>,
    pub(crate) order: u32,
    /// One a language, in the order of the site's languages; never empty.
    pub(crate) texts: Vec<GuidelineText>,
    /// In order, annexes last.
    pub(crate) chapters: Vec<Chapter>,
    /// Older texts that stay readable, the newest first.
    pub(crate) archive: Vec<Older>,
}

/// An older text of a guideline.
#[derive(Clone)]
pub struct Older {
    pub(crate) number: String,
    pub(crate) issued: Day,
    /// The last day on which it was in force, where it is known.
    pub(crate) until: Option<Day>,
    /// The last part of its address: its number and its day.
    pub(crate) name: String,
    /// One a language, in the order of the site's languages; never empty.
    pub(crate) docs: Vec<Doc>,
}

/// What a guideline says in one language.
#[derive(Clone)]
pub struct GuidelineText {
    pub(crate) doc: Doc,
    pub(crate) audience: Vec<Text>,
    pub(crate) signatories: Vec<Text>,
    pub(crate) distribution: Vec<Text>,
    pub(crate) for_information: Vec<Text>,
    pub(crate) changes: Vec<(Day, Text)>,
    pub(crate) sources: Vec<Text>,
}

/// When a guideline is in force.
#[derive(Debug, Clone, Default)]
pub struct Validity {
    pub(crate) from: Option<Day>,
    pub(crate) until: Option<Spanned<Day>>,
}

/// Where a guideline is in its life on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// In force.
    InForce,
    /// Its first day has not come.
    NotYet,
    /// Its last day has passed.
    Expired,
    /// Another took its place.
    Replaced,
    /// Withdrawn.
    Withdrawn,
}

impl Standing {
    /// The word in catalogues and data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Standing::InForce => "in-force",
            Standing::NotYet => "not-yet",
            Standing::Expired => "expired",
            Standing::Replaced => "replaced",
            Standing::Withdrawn => "withdrawn",
        }
    }
}

impl Guideline {
    /// Where the guideline is in its life on a day. The one place that decides it.
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        if self.withdrawn.as_ref().is_some_and(|w| w.on <= today) {
            Standing::Withdrawn
        } else if self.replaced_by.is_some() && self.replaced_from.is_none_or(|from| from <= today) {
            Standing::Replaced
        } else if self.valid.until.as_ref().is_some_and(|until| until.value < today) {
            Standing::Expired
        } else if self.valid.from.is_some_and(|from| from > today) {
            Standing::NotYet
        } else {
            Standing::InForce
        }
    }

    /// The first day on which the guideline is or was in force, as far as it is known; none where it never was.
    #[must_use]
    pub fn first_day(&self, today: Day) -> Option<Day> {
        self.valid.from.filter(|_| !self.never_began(today))
    }

    /// The last day on which the guideline is or was in force, as far as it is known; none where it never was.
    #[must_use]
    pub fn last_day(&self, today: Day) -> Option<Day> {
        self.end(today).filter(|_| !self.never_began(today))
    }

    /// Whether the guideline was withdrawn or replaced before it had begun.
    #[must_use]
    pub fn never_began(&self, today: Day) -> bool {
        let ended = matches!(self.standing(today), Standing::Withdrawn | Standing::Replaced);
        ended && self.valid.from.zip(self.end(today)).is_some_and(|(from, end)| end < from)
    }

    /// The day with which the guideline ends: what was withdrawn or replaced has ended before the day that it was given
    /// for.
    fn end(&self, today: Day) -> Option<Day> {
        let given = self.valid.until.as_ref().map(|until| until.value);
        let before = |day: Day| Some(given.map_or(day.plus_days(-1), |given| given.min(day.plus_days(-1))));
        match self.standing(today) {
            Standing::Withdrawn => self.withdrawn.as_ref().and_then(|withdrawal| before(withdrawal.on)),
            Standing::Replaced => self.replaced_from.and_then(before),
            Standing::InForce | Standing::NotYet | Standing::Expired => given,
        }
    }
}

impl Older {
    /// Whether the older text is in force on a day: until the last day that it had, or else until the guideline that it
    /// belongs to begins.
    #[must_use]
    pub fn standing(&self, guideline: &Guideline, today: Day) -> Standing {
        let last = self.until.or_else(|| guideline.valid.from.map(|from| from.plus_days(-1)));
        if last.is_some_and(|last| last >= today) { Standing::InForce } else { Standing::Expired }
    }
}

/// A statute and its sections.
#[derive(Debug, Clone)]
pub struct Statute {
    pub(crate) name: Text,
    pub(crate) statute: Option<Spanned<String>>,
    pub(crate) sections: Vec<Spanned<String>>,
}

/// Another guideline, by number and date of issue.
#[derive(Debug, Clone)]
pub struct Citation {
    pub(crate) number: String,
    pub(crate) issued: Option<Day>,
    pub(crate) span: Span,
}

impl Citation {
    /// Whether a guideline is the one that is meant. Where one of them has no day of issue, the number alone tells.
    pub(crate) fn names(&self, guideline: &Guideline) -> bool {
        let number = guideline.number.as_ref().is_some_and(|number| number.value.trim() == self.number.trim());
        number && self.issued.zip(guideline.issued).is_none_or(|(cited, issued)| cited == issued)
    }

    /// The same for an older text.
    pub(crate) fn names_older(&self, older: &Older) -> bool {
        self.number.trim() == older.number && self.issued.is_none_or(|cited| cited == older.issued)
    }
}

/// A withdrawal.
#[derive(Clone)]
pub struct Withdrawal {
    pub(crate) on: Day,
    pub(crate) reason: Option<Text>,
}

/// A chapter.
#[derive(Clone)]
pub struct Chapter {
    /// `some-ohje/moderointi`.
    pub(crate) id: Id,
    pub(crate) order: u32,
    pub(crate) annex: bool,
    pub(crate) number: Option<String>,
    pub(crate) numbering: Option<Numbering>,
    /// Who answers for it, where that isn't the guideline's owner.
    pub(crate) owner: Option<Owner>,
    /// When it was last reviewed by itself.
    pub(crate) reviewed: Option<Spanned<Day>>,
    /// The texts of which it is a short version in its language: a chapter, or a whole guideline.
    pub(crate) short_version_of: Vec<(Lang, Id)>,
    /// One a language, in the order of the site's languages; never empty.
    pub(crate) docs: Vec<Doc>,
}

/// A publication.
#[derive(Clone)]
pub struct Publication {
    pub(crate) id: Id,
    pub(crate) authors: Vec<String>,
    pub(crate) series: Option<Series>,
    pub(crate) year: Option<u32>,
    pub(crate) isbn: Option<String>,
    pub(crate) isbn_pdf: Option<String>,
    pub(crate) pages: Option<u32>,
    pub(crate) file: Option<PublicationFile>,
    pub(crate) accessible: Option<bool>,
    pub(crate) request_from: Option<Spanned<Email>>,
    pub(crate) texts: Vec<PublicationText>,
}

/// A publication's file under `static/`.
#[derive(Debug, Clone)]
pub struct PublicationFile {
    pub(crate) path: String,
    pub(crate) size: usize,
}

/// What a publication says in one language.
#[derive(Clone)]
pub struct PublicationText {
    pub(crate) doc: Doc,
    pub(crate) corporate_author: Option<Text>,
}

/// A series of publications.
#[derive(Clone)]
pub struct Series {
    pub(crate) name: Text,
    pub(crate) number: Option<String>,
    pub(crate) issn: Option<String>,
    pub(crate) issn_pdf: Option<String>,
}

/// A term of the glossary.
#[derive(Clone)]
pub struct Term {
    pub(crate) id: Id,
    /// Other words for the same: language, words.
    pub(crate) also: Vec<(Lang, Vec<String>)>,
    pub(crate) languages: Vec<(Lang, String)>,
    pub(crate) docs: Vec<Doc>,
}

/// Another page.
#[derive(Clone)]
pub struct Page {
    pub(crate) id: Id,
    pub(crate) order: Option<u32>,
    pub(crate) docs: Vec<Doc>,
}

/// A file copied as it is.
#[derive(Debug, Clone)]
pub struct Asset {
    pub(crate) file: FileId,
    pub(crate) kind: AssetKind,
    pub(crate) span: Span,
}

/// Where a copied file goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AssetKind {
    /// To the site's root, under this path.
    Static(String),
    /// Beside the chapters of a guideline: its language, its guideline, its name.
    Beside(Lang, Id, String),
}
