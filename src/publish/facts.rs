//! The site as data: everything else public that the pages which show accounts are made of.
//!
//! With [`DataView`](super::data::DataView) it is enough to make the home page, the directory and the pages of profiles
//! anew, so that an account can be taken off them although the sources at hand cannot be published. It lies beside the
//! profiles as `data/site.json`. In: the model, field by field. Out: plain data, every language in it. Never true: a
//! text that names an account which may not be named; a value of the internal half.

mod gather;

pub(super) use gather::facts;

use super::data::{ContactData, Words};
use super::view::{ChangeView, GuidelineLineView, LinkView};
use crate::value::{Day, HttpsUrl, Id, Lang};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `data/site.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteFacts {
    /// The version of this format.
    pub version: u32,
    /// Where the site is published.
    pub base_url: HttpsUrl,
    /// The time zone in which a day begins.
    pub timezone: String,
    /// How long the data may be trusted.
    pub freshness: FreshnessFacts,
    /// How long the check recognises a closed account.
    pub remember_closed: RememberFacts,
    /// The site's title.
    pub title: Words,
    /// How to reach the organisation.
    pub contact: ContactData,
    /// Where an impostor is reported: a page's address or a mail address.
    pub report_impostor: String,
    /// Files and parts that the site has.
    pub has: PartsFacts,
    /// Where official matters are set going.
    pub official_business: Option<Words>,
    /// Where confidential matters go.
    pub secure_channel: Option<Words>,
    /// Units in the order of their tree, each after the one above it.
    pub units: Vec<UnitFacts>,
    /// The platforms that profiles are on, and those where the organisation is not, by id.
    pub platforms: BTreeMap<String, PlatformFacts>,
    /// The organisation's own channels.
    pub channels: Vec<ChannelFacts>,
    /// Platforms where the organisation has decided not to be.
    pub not_on: Vec<NotOnFacts>,
    /// Addresses that lead on to others.
    pub redirects: Vec<RedirectFacts>,
    /// What there is in each language, the default first. Never empty.
    pub editions: Vec<EditionFacts>,
    /// What there is in easy language. Data of earlier days do not tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub easy: Vec<EasyFacts>,
}

/// What there is in the easy variant of one of the languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EasyFacts {
    /// The variant: `fi-simple`.
    pub lang: Lang,
    /// The address of a page in plain language, and that of the same in easy language.
    pub pages: BTreeMap<String, String>,
}

/// How long the data may be trusted, in days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreshnessFacts {
    /// Past so many the check says how old they are.
    pub fresh: i64,
    /// Past so many it says nothing is genuine.
    pub expires: i64,
}

/// For how many days the check recognises a closed account, by kind. No other kinds are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RememberFacts {
    /// A unit's.
    pub unit: i64,
    /// A campaign's, and whatever was meant to end.
    pub campaign: i64,
}

/// Files and parts that a site may lack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartsFacts {
    /// `logo.svg`.
    pub logo: bool,
    /// `favicon.svg`.
    pub favicon: bool,
    /// Guidelines.
    pub guidelines: bool,
    /// Publications.
    pub publications: bool,
    /// A glossary.
    pub glossary: bool,
}

/// A unit of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitFacts {
    /// Its id.
    pub id: Id,
    /// The unit above it.
    pub parent: Option<Id>,
    /// How deep it stands in the tree, 0 at the top.
    pub depth: usize,
    /// Its name.
    pub name: Words,
    /// The responsible role.
    pub role: Option<Words>,
    /// Its address.
    pub email: Option<String>,
}

/// A platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlatformFacts {
    /// Its name in the platform table.
    pub name: String,
    /// The organisation's own names for one of its own channels.
    pub names: Option<Words>,
    /// Its family in the platform table: `social`, `video` …
    pub family: String,
}

/// A channel of the organisation that the platform table lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelFacts {
    /// Its platform id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Full host names.
    pub hosts: Vec<String>,
    /// The path of an account.
    pub form: String,
}

/// A platform where the organisation is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotOnFacts {
    /// The platform's id.
    pub platform: String,
    /// Since when.
    pub since: Option<Day>,
    /// Why.
    pub reason: Option<Words>,
}

/// An address that leads on to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedirectFacts {
    /// The file at the old address, under the site's root.
    pub from: String,
    /// The new address.
    pub to: String,
    /// Anchors of the old page that lead elsewhere than that, each with its new address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anchors: Vec<(String, String)>,
}

/// What there is in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionFacts {
    /// The language.
    pub lang: Lang,
    /// Links at the foot of each page.
    pub footer: Vec<LinkView>,
    /// Guidelines in force.
    pub guidelines: Vec<GuidelineLineView>,
    /// What changed in them lately, newest first.
    pub changes: Vec<ChangeView>,
    /// The moderation policy.
    pub moderation: Option<LinkView>,
}

impl SiteFacts {
    /// The site's languages, the default first.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.editions.iter().map(|edition| &edition.lang)
    }

    /// The default language.
    #[must_use]
    pub fn default_language(&self) -> Option<&Lang> {
        self.languages().next()
    }
}
