//! What has changed lately, as a page and as a feed.
//!
//! In, out and what must never be true are the parent's; above all: of the closed, a number and nothing else.

use super::{DayView, LinkView, TextView};
use serde::Serialize;

/// The page of changes.
#[derive(Debug, Clone, Serialize)]
pub struct ChangesView {
    /// The newest month first.
    pub months: Vec<MonthView>,
}

/// The changes of one month.
#[derive(Debug, Clone, Serialize)]
pub struct MonthView {
    /// `2026-11`.
    pub id: String,
    /// `November 2026`.
    pub title: String,
    /// The newest first, the number of closings last.
    pub entries: Vec<ChangeEntryView>,
}

/// One change.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeEntryView {
    /// Its anchor on the page.
    pub anchor: String,
    /// What has happened, in words.
    pub what: String,
    /// Whether it is a warning.
    pub warning: bool,
    /// When; a number of closings has no day.
    pub day: Option<DayView>,
    /// What it has happened to: the page on this site.
    pub subject: Option<LinkView>,
    /// What the subject is: an account's platform.
    pub place: Option<String>,
    /// More words about it.
    pub note: Option<TextView>,
}

/// A feed before its XML.
pub struct FeedView {
    /// Its path from the host's root.
    pub path: String,
    /// Its language tag.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// Who answers for it.
    pub author: String,
    /// The author's own website.
    pub author_website: String,
    /// The page that shows the same.
    pub page: String,
    /// When the newest entry was last changed.
    pub updated: String,
    /// The newest first.
    pub entries: Vec<FeedEntryView>,
}

/// An entry of a feed.
pub struct FeedEntryView {
    /// An address that stays the entry's own.
    pub id: String,
    /// Its title.
    pub title: String,
    /// When it was last changed: the beginning of a day.
    pub updated: String,
    /// The page on this site.
    pub href: String,
    /// The rest of its words; may be empty.
    pub summary: String,
}
