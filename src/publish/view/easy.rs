//! Pages in easy language.
//!
//! In, out and what must never be true are the parent's.

use super::{BodyView, GuidelineView, LinkView, TextView};
use serde::Serialize;

/// Where what there is in easy language begins.
#[derive(Debug, Clone, Serialize)]
pub struct EasyHomeView {
    /// The page of the account check.
    pub check: String,
    /// What there is.
    pub groups: Vec<EasyGroupView>,
}

/// Texts that belong together.
#[derive(Debug, Clone, Serialize)]
pub struct EasyGroupView {
    /// The guideline that they tell of; nothing for pages.
    pub title: Option<TextView>,
    /// The texts.
    pub lines: Vec<LinkView>,
}

/// A text in easy language.
#[derive(Debug, Clone, Serialize)]
pub struct EasyPageView {
    /// The guideline that it tells of, for whether that is in force.
    pub guideline: Option<GuidelineView>,
    /// The text in plain language, which is the one that counts.
    pub official: Option<LinkView>,
    /// The text.
    pub body: BodyView,
    /// The one before it.
    pub previous: Option<LinkView>,
    /// The one after it.
    pub next: Option<LinkView>,
}
