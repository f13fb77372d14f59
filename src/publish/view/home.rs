//! The start page, search, and the page shown where nothing is.
//!
//! In, out and what must never be true are the parent's.

use super::{DayView, GuidelineLineView, LinkView, ProfileLineView, TextView, WarningView};
use serde::{Deserialize, Serialize};

/// The start page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// Main profiles, by platform.
    pub main_profiles: Vec<ProfileLineView>,
    /// How many profiles the directory lists.
    pub profile_count: usize,
    /// The directory.
    pub directory: String,
    /// Where the check's box leads.
    pub check: String,
    /// Where the search form leads.
    pub search: String,
    /// Compromised profiles.
    pub warnings: Vec<WarningView>,
    /// Guidelines in force.
    pub guidelines: Vec<GuidelineLineView>,
    /// The list of publications, where there are any.
    pub publications: Option<String>,
    /// The glossary, where there is one.
    pub glossary: Option<String>,
    /// What changed in the guidelines lately, newest first, at most five.
    pub changes: Vec<ChangeView>,
    /// Where an impostor is reported.
    pub report_impostor: String,
}

/// One line about a change in a guideline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeView {
    /// When.
    pub date: DayView,
    /// What.
    pub note: TextView,
    /// In which guideline.
    pub guideline: LinkView,
    /// Set where the guideline's own days tell it, not a note: `in-force`, `replaced`, `withdrawn` or `expired`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
}

/// The search page.
#[derive(Debug, Clone, Serialize)]
pub struct SearchView {
    /// Pages that a reader without JavaScript can turn to.
    pub instead: Vec<LinkView>,
}

/// The page shown where nothing is.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundView {
    /// The same message in each language of the site, the default first.
    pub languages: Vec<NotFoundLineView>,
}

/// "Not found" in one language.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundLineView {
    /// Language tag.
    pub lang: String,
    /// The account check in that language: whoever looked for an account asks there.
    pub check: LinkView,
    /// Home page in that language.
    pub home: LinkView,
    /// Directory in that language.
    pub directory: LinkView,
    /// The words.
    pub title: String,
    /// The words.
    pub text: String,
}
