//! Older texts of guidelines, and their comparison with the present ones.
//!
//! In, out and what must never be true are the parent's.

use super::{BodyView, DayView, TextView};
use serde::Serialize;

/// What is told of an older text wherever it is named.
#[derive(Debug, Clone, Serialize)]
pub struct OlderView {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// Its number.
    pub number: String,
    /// When it was given.
    pub issued: DayView,
    /// The last day on which it was in force, where it is known.
    pub until: Option<DayView>,
    /// `in-force` or `expired`.
    pub standing: String,
    /// The comparison with the present text, where that is in the same language.
    pub comparison: Option<String>,
}

/// The present guideline, as its older texts name it.
#[derive(Debug, Clone, Serialize)]
pub struct PresentView {
    /// Its front page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// Its number.
    pub number: Option<String>,
    /// From when it is in force.
    pub from: Option<DayView>,
    /// `in-force`, `not-yet`, `expired`, `replaced` or `withdrawn`.
    pub standing: String,
    /// Who answers for it can be asked here.
    pub owner_email: Option<String>,
}

/// An older text's page.
#[derive(Debug, Clone, Serialize)]
pub struct OlderPageView {
    /// The text.
    pub older: OlderView,
    /// What has taken its place.
    pub present: PresentView,
    /// Its words.
    pub body: BodyView,
}

/// The comparison of an older text with the present guideline.
#[derive(Debug, Clone, Serialize)]
pub struct ComparisonPageView {
    /// The older text.
    pub older: OlderView,
    /// The present one.
    pub present: PresentView,
    /// The language of both where it differs from the page's.
    pub lang: Option<String>,
    /// How many paragraphs are the same.
    pub same: usize,
    /// How many have other words.
    pub changed: usize,
    /// How many were taken out.
    pub removed: usize,
    /// How many were put in.
    pub added: usize,
    /// The paragraphs in order.
    pub stretches: Vec<StretchView>,
}

/// Paragraphs that are shown together.
#[derive(Debug, Clone, Serialize)]
pub struct StretchView {
    /// `shown`, `folded`, or `left-out`: paragraphs that are the same in both texts and too many to show.
    pub kind: &'static str,
    /// How many paragraphs.
    pub count: usize,
    /// The paragraphs; none where they are left out.
    pub rows: Vec<RowView>,
}

/// A paragraph.
#[derive(Debug, Clone, Serialize)]
pub struct RowView {
    /// `same`, `changed`, `removed` or `added`.
    pub change: &'static str,
    /// `heading`, `paragraph` or `item`.
    pub kind: &'static str,
    /// Its words.
    pub parts: Vec<PartView>,
}

/// Words of a paragraph.
#[derive(Debug, Clone, Serialize)]
pub struct PartView {
    /// `same`, `removed` or `added`.
    pub change: &'static str,
    /// The words.
    pub text: String,
}
