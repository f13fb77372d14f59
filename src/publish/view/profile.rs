//! The directory, its pages, and a profile's own page.
//!
//! In, out and what must never be true are the parent's.

use super::{ContactView, DayView, LinkView, NavView, TextView};
use serde::Serialize;

/// A profile as one line of the directory.
#[derive(Debug, Clone, Serialize)]
pub struct ProfileLineView {
    /// The record's id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: TextView,
    /// The platform's id: `facebook`.
    pub platform: String,
    /// The platform's name: Facebook.
    pub platform_name: String,
    /// The symbol of the platform's family in `assets/icons.svg`: `family-social`.
    pub icon: String,
    /// The handle as people write it: `@esimerkkilankirjasto`. May be empty.
    pub handle: String,
    /// What it is for, where the record says.
    pub about: Option<TextView>,
    /// The unit's id.
    pub unit: String,
    /// Tags of the languages it serves in: `["fi", "sv"]`.
    pub languages: Vec<String>,
    /// The same in words: "suomi, ruotsi".
    pub languages_written: String,
    /// The platform's main profile.
    pub main: bool,
    /// Opened in advance and not in use yet.
    pub standby: bool,
    /// Text that the free-text filter compares with, lower-cased.
    pub filter_text: String,
}

/// A list of profiles: the directory, a page of it, one platform, one unit.
#[derive(Debug, Clone, Serialize)]
pub struct DirectoryView {
    /// `all`, `platform` or `unit`.
    pub scope: String,
    /// The unit page's own facts, where the scope is a unit.
    pub unit: Option<UnitView>,
    /// The profiles, grouped by unit (or by platform within a unit's page).
    pub groups: Vec<GroupView>,
    /// How many profiles there are in this scope, all pages together.
    pub count: usize,
    /// Compromised profiles in this scope.
    pub warnings: Vec<WarningView>,
    /// Choices of the platform filter and links to platform pages.
    pub platforms: Vec<ChoiceView>,
    /// Choices of the unit filter and links to unit pages, in tree order.
    pub units: Vec<ChoiceView>,
    /// Choices of the language filter.
    pub languages: Vec<ChoiceView>,
    /// The pages of a long list; empty where one page is enough.
    pub pages: Vec<NavView>,
    /// The directory's data files.
    pub json: String,
    /// The same as a table.
    pub csv: String,
    /// Platforms where the organisation has decided not to be.
    pub not_on: Vec<NotOnView>,
}

/// Profiles under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// For an anchor: the unit's or platform's id.
    pub id: String,
    /// The heading, with the page of that unit or platform.
    pub heading: LinkView,
    /// The profiles.
    pub profiles: Vec<ProfileLineView>,
}

/// A choice of a filter, and the page that shows the same without JavaScript.
#[derive(Debug, Clone, Serialize)]
pub struct ChoiceView {
    /// The value compared: a platform's, unit's or language's id.
    pub value: String,
    /// What it says.
    pub label: TextView,
    /// Its own page, where it has one.
    pub href: Option<String>,
    /// How many profiles.
    pub count: usize,
    /// How deep in the tree of units, 0 at the top.
    pub depth: usize,
}

/// A unit on its own page.
#[derive(Debug, Clone, Serialize)]
pub struct UnitView {
    /// Its name.
    pub name: TextView,
    /// The responsible role.
    pub role: Option<TextView>,
    /// Its address.
    pub email: Option<String>,
    /// Units above it, the top one first.
    pub above: Vec<LinkView>,
    /// Units below it.
    pub below: Vec<LinkView>,
}

/// A platform where the organisation is not.
#[derive(Debug, Clone, Serialize)]
pub struct NotOnView {
    /// The platform's name.
    pub platform_name: String,
    /// Since when.
    pub since: Option<DayView>,
    /// Why.
    pub reason: Option<TextView>,
}

/// A compromised profile, as a warning. It never links to the account itself.
#[derive(Debug, Clone, Serialize)]
pub struct WarningView {
    /// The record's id.
    pub id: String,
    /// Its page on this site.
    pub href: String,
    /// Its name.
    pub name: TextView,
    /// The platform's name.
    pub platform_name: String,
    /// The handle as people write it.
    pub handle: String,
    /// Since when.
    pub since: Option<DayView>,
    /// What the organisation says about it.
    pub message: Option<TextView>,
}

/// A profile's own page.
#[derive(Debug, Clone, Serialize)]
pub struct ProfileView {
    /// The record's id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: TextView,
    /// The platform's id.
    pub platform: String,
    /// The platform's name.
    pub platform_name: String,
    /// The platform's page in the directory; none where no listed profile is left there.
    pub platform_href: Option<String>,
    /// The symbol of the platform's family in `assets/icons.svg`.
    pub icon: String,
    /// The handle as people write it.
    pub handle: String,
    /// The account's address. On the page of a compromised account it stands as text, never as a link.
    pub url: String,
    /// The account's own exact address, where its platform shows this page as verified for a link there with
    /// `rel="me"`. Never set for a compromised account.
    pub rel_me: Option<String>,
    /// `active`, `standby` or `compromised`.
    pub status: String,
    /// Set where the status is compromised.
    pub warning: Option<WarningView>,
    /// `unit`, `role`, `person`, `expert` or `campaign`.
    pub kind: String,
    /// What it is for.
    pub about: Option<TextView>,
    /// The unit that answers for it.
    pub owner: LinkView,
    /// The responsible role.
    pub owner_role: Option<TextView>,
    /// Other units that use it.
    pub shared_with: Vec<LinkView>,
    /// How to reach whoever keeps it.
    pub contact: ContactView,
    /// Languages in words.
    pub languages_written: String,
    /// Language tags.
    pub languages: Vec<String>,
    /// Since when it is the organisation's.
    pub opened: Option<DayView>,
    /// When a person last confirmed the record.
    pub reviewed: Option<DayView>,
    /// When it ends.
    pub ends: Option<DayView>,
    /// What a standby profile waits for.
    pub standby_for: Option<TextView>,
    /// The platform's main profile of the organisation.
    pub main: bool,
    /// What it writes about.
    pub topics: Vec<String>,
    /// The page on the organisation's website that it complements.
    pub website: Option<String>,
    /// When it is read.
    pub hours: Option<TextView>,
    /// How fast it answers.
    pub response: Option<TextView>,
    /// What to do when it is urgent.
    pub urgent: Option<TextView>,
    /// The same service in the other language.
    pub counterpart: Option<LinkView>,
    /// The platform's id that survives a change of the handle.
    pub stable_id: Option<String>,
    /// The month that the platform shows as the account's start, as written in the page's language.
    pub joined: Option<String>,
    /// Earlier handles.
    pub aliases: Vec<AliasView>,
    /// The platform's own badge.
    pub platform_verified: bool,
    /// Title and name, where the profile is a person's and the name is public.
    pub person: Option<PersonView>,
    /// Where official matters are set going.
    pub official_business: Option<LinkView>,
    /// Where confidential matters go.
    pub secure_channel: Option<LinkView>,
    /// The moderation policy.
    pub moderation: Option<LinkView>,
    /// Where an impostor of it is reported.
    pub report_impostor: String,
    /// The whole public record as data.
    pub json: String,
}

/// An earlier handle.
#[derive(Debug, Clone, Serialize)]
pub struct AliasView {
    /// The handle as people write it.
    pub handle: String,
    /// The last day on which it was the organisation's.
    pub until: Option<DayView>,
}

/// Who keeps a person's or expert's profile.
#[derive(Debug, Clone, Serialize)]
pub struct PersonView {
    /// Title.
    pub title: Option<TextView>,
    /// Name; absent where it is withheld (the record then does not hold it at all).
    pub name: Option<String>,
}
