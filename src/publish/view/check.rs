//! The account check's page and the app that it can be installed as.
//!
//! In, out and what must never be true are the parent's.

use super::{LinkView, TextView};
use serde::Serialize;

/// The page of the check. What it answers is decided in the browser; the page carries the words.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// The directory, below which each profile has its page.
    pub directory: String,
    /// The time zone in which a day begins.
    pub zone: String,
    /// Platforms with listed profiles: what a reader without JavaScript turns to.
    pub platforms: Vec<PlatformLinkView>,
    /// Where an impostor is reported.
    pub report_impostor: String,
    /// How to reach the organisation by other means.
    pub contact: String,
    /// The organisation's own domains, as they are written.
    pub domains: String,
    /// Names of platforms that the platform table doesn't have in this language.
    pub names: Vec<NamedView>,
    /// Reasons for not being on a platform, by the platform's id.
    pub not_on: Vec<NamedView>,
    /// The web manifest, under the root.
    pub manifest: String,
    /// The address that a bookmark runs.
    pub bookmarklet: String,
}

/// The profiles of one platform.
#[derive(Debug, Clone, Serialize)]
pub struct PlatformLinkView {
    /// The list.
    pub link: LinkView,
    /// How many profiles it has.
    pub count: usize,
}

/// Words that belong to an id.
#[derive(Debug, Clone, Serialize)]
pub struct NamedView {
    /// The id.
    pub id: String,
    /// The words.
    pub text: TextView,
}

/// The check as an app, in one language.
#[derive(Debug, Clone)]
pub struct AppView {
    /// Language tag.
    pub lang: String,
    /// The check's page.
    pub page: String,
    /// The web manifest, under the root.
    pub manifest: String,
    /// What the app is called.
    pub name: String,
    /// The same, short.
    pub short_name: String,
    /// What it is for.
    pub description: String,
}
