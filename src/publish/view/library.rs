//! Publications, the glossary and plain pages.
//!
//! In, out and what must never be true are the parent's.

use super::{BodyView, HeadingView, LinkView, StaleView, TextView};
use serde::Serialize;

/// All publications.
#[derive(Debug, Clone, Serialize)]
pub struct PublicationsView {
    /// Whether files are not accessible unless a publication says so.
    pub inaccessible: bool,
    /// Whom to ask for another form then.
    pub request_from: Option<String>,
    /// By series, the series' publications newest first.
    pub series: Vec<SeriesView>,
}

/// One series of publications.
#[derive(Debug, Clone, Serialize)]
pub struct SeriesView {
    /// Its name; empty for publications outside any series.
    pub name: Option<TextView>,
    /// ISSN of the print.
    pub issn: Option<String>,
    /// ISSN of the PDF.
    pub issn_pdf: Option<String>,
    /// Set where its files are not accessible unless a publication says so, and the whole list says otherwise.
    pub inaccessible: bool,
    /// Whom to ask for another form then.
    pub request_from: Option<String>,
    /// Its publications by year, the newest first.
    pub years: Vec<YearView>,
}

/// The publications of one year in a series.
#[derive(Debug, Clone, Serialize)]
pub struct YearView {
    /// The year; nothing where none is known.
    pub year: Option<String>,
    /// The publications.
    pub publications: Vec<PublicationLineView>,
}

/// A publication as one line.
#[derive(Debug, Clone, Serialize)]
pub struct PublicationLineView {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// Authors, joined.
    pub authors: String,
    /// Its number in the series: "2/2012".
    pub number: Option<String>,
    /// The file, where there is one.
    pub file: Option<FileView>,
}

/// A publication's page.
#[derive(Debug, Clone, Serialize)]
pub struct PublicationView {
    /// Its title.
    pub title: TextView,
    /// Its authors.
    pub authors: Vec<String>,
    /// The body that published it.
    pub corporate_author: Option<TextView>,
    /// The series' name.
    pub series: Option<TextView>,
    /// Its number in the series.
    pub number: Option<String>,
    /// ISSN of the print.
    pub issn: Option<String>,
    /// ISSN of the PDF.
    pub issn_pdf: Option<String>,
    /// The year.
    pub year: Option<String>,
    /// ISBN of the print.
    pub isbn: Option<String>,
    /// ISBN of the PDF.
    pub isbn_pdf: Option<String>,
    /// How many pages.
    pub pages: Option<u32>,
    /// The file, where there is one.
    pub file: Option<FileView>,
    /// `yes`, `no` or `unknown`.
    pub accessible: String,
    /// Whom to ask for another form.
    pub request_from: Option<String>,
    /// How it is cited, in its own language.
    pub citation: TextView,
    /// Abstract and recommendations.
    pub body: BodyView,
    /// The pages that refer to it.
    pub mentioned: Vec<LinkView>,
}

/// A file to fetch.
#[derive(Debug, Clone, Serialize)]
pub struct FileView {
    /// Where it is.
    pub href: String,
    /// "PDF".
    pub kind: String,
    /// "1,2 Mt", "1.2 MB": as the page's language writes it.
    pub size: String,
}

/// The glossary.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryView {
    /// Terms in alphabetical order.
    pub terms: Vec<TermView>,
    /// First letters, for jumping.
    pub letters: Vec<LetterView>,
}

/// A letter of the glossary.
#[derive(Debug, Clone, Serialize)]
pub struct LetterView {
    /// The letter, upper case.
    pub letter: String,
    /// The anchor of its first term.
    pub anchor: String,
}

/// A term.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// Its anchor.
    pub anchor: String,
    /// The anchors that it had before.
    pub former: Vec<String>,
    /// The word.
    pub title: TextView,
    /// Other words for the same.
    pub also: Vec<String>,
    /// The word in other languages: (language tag, word).
    pub other_languages: Vec<TextView>,
    /// Set where its text is a translation that is older than its source.
    pub stale: Option<StaleView>,
    /// What it means.
    pub body: BodyView,
    /// The pages that use it.
    pub used: Vec<LinkView>,
}

/// A plain page.
#[derive(Debug, Clone, Serialize)]
pub struct PlainPageView {
    /// Its text.
    pub body: BodyView,
    /// Headings in it.
    pub headings: Vec<HeadingView>,
    /// The pages that refer to it.
    pub mentioned: Vec<LinkView>,
}
