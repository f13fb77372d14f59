//! The directory as data: the whole public view of every profile, in all its languages.
//!
//! Every page that shows an account is made from it (and from [`SiteFacts`](super::facts::SiteFacts)), in the build that
//! publishes it and in later ones that only take away; so nothing public may be missing. Texts in it are clean: an
//! address that may not be named is replaced by words of the text's own language.

use super::Records;
use crate::account::Account;
use crate::model::{Alias, Compromised, Contact, Evidence, Listing, Owner, Person, Profile, Service, Website};
use crate::value::{Id, Moment, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text by language, already without addresses that may not be named.
pub type Words = BTreeMap<String, String>;

/// `data/profiles.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataView {
    /// The version of this format.
    pub version: u32,
    /// The moment of the build.
    pub generated: String,
    /// The day that the list is true for.
    pub as_of: String,
    /// From when on it may no longer be trusted.
    pub expires: String,
    /// The public body.
    pub organisation: OrganisationData,
    /// The licence of the data.
    pub licence: Option<String>,
    /// Listed profiles, by id.
    pub profiles: Vec<ProfileData>,
    /// Compromised profiles: not to be trusted now.
    pub warnings: Vec<ProfileData>,
}

/// The public body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationData {
    /// Its name.
    pub name: Words,
    /// Its website.
    pub website: String,
    /// Its domains.
    pub domains: Vec<String>,
}

/// One profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileData {
    /// The record's id.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// The platform's id.
    pub platform: String,
    /// The platform's name.
    pub platform_name: String,
    /// The account's address.
    pub url: String,
    /// The account's key.
    pub key: String,
    /// The handle as people write it.
    pub handle: String,
    /// What the address is to the account: `handle`, `stable`, `legacy`, `invite`, `number`.
    pub form: String,
    /// `unit`, `role`, `person`, `expert`, `campaign`.
    pub kind: String,
    /// `active`, `standby`, `compromised`.
    pub status: String,
    /// Who answers for it.
    pub owner: OwnerData,
    /// Other units that use it.
    pub shared_with: Vec<String>,
    /// How to reach whoever keeps it.
    pub contact: ContactData,
    /// Languages it serves in.
    pub languages: Vec<String>,
    /// Since when it is the organisation's.
    pub opened: Option<String>,
    /// When a person last confirmed the record.
    pub reviewed: Option<String>,
    /// When it ends.
    pub ends: Option<String>,
    /// The platform's main profile.
    pub main: bool,
    /// What it is for.
    pub about: Option<Words>,
    /// What it writes about.
    pub topics: Vec<String>,
    /// The page it complements; `none` where the organisation says that there is none.
    pub website: Option<String>,
    /// Service hours and response.
    pub service: ServiceData,
    /// The same service in the other language.
    pub counterpart: Option<String>,
    /// The platform's id that survives a change of the handle.
    pub stable_id: Option<String>,
    /// The month that the platform shows as the account's start.
    pub joined: Option<String>,
    /// Earlier handles.
    pub aliases: Vec<AliasData>,
    /// The platform's own badge.
    pub platform_verified: bool,
    /// How the organisation knows that the account is its own.
    pub evidence: Vec<EvidenceData>,
    /// Who keeps it, of kinds person and expert.
    pub person: Option<PersonData>,
    /// What a standby profile waits for.
    pub standby_for: Option<Words>,
    /// Of a compromised profile: since when, and what the organisation says.
    pub compromised: Option<CompromisedData>,
    /// Its page by language.
    pub pages: BTreeMap<String, String>,
}

/// Who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnerData {
    /// The unit's id.
    pub unit: String,
    /// The unit's name.
    pub name: Words,
    /// The responsible role.
    pub role: Option<Words>,
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactData {
    /// Mail.
    pub email: String,
    /// Telephone.
    pub phone: Option<String>,
}

/// Service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceData {
    /// When it is read.
    pub hours: Option<Words>,
    /// How fast it answers.
    pub response: Option<Words>,
    /// What to do when it is urgent.
    pub urgent: Option<Words>,
}

/// An earlier handle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AliasData {
    /// Its address.
    pub url: String,
    /// Its key.
    pub key: String,
    /// The handle as people write it.
    pub handle: String,
    /// The last day on which it was the organisation's.
    pub until: Option<String>,
}

/// Evidence. Who gave it is not published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceData {
    /// How.
    pub method: String,
    /// When.
    pub on: String,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonData {
    /// Title.
    pub title: Option<Words>,
    /// Name.
    pub name: Option<String>,
}

/// A takeover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompromisedData {
    /// The day.
    pub since: String,
    /// What the organisation says.
    pub message: Option<Words>,
}

impl DataView {
    /// The listed or compromised profile with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&ProfileData> {
        let among = |profiles: &'_ [ProfileData]| profiles.binary_search_by(|profile| profile.id.as_str().cmp(id)).ok();
        among(&self.profiles)
            .and_then(|at| self.profiles.get(at))
            .or_else(|| among(&self.warnings).and_then(|at| self.warnings.get(at)))
    }
}

pub(super) fn data(records: &Records<'_>, moment: Moment) -> DataView {
    let settings = &records.site.settings;
    let of = |listing| records.of(listing).map(|profile| records.profile(profile)).collect();
    DataView {
        version: 1,
        generated: moment.iso(),
        as_of: moment.today().to_string(),
        expires: moment.plus_days(settings.freshness.expires),
        organisation: OrganisationData {
            name: records.unlisted.words(&settings.organisation.name),
            website: settings.organisation.website.as_str().to_owned(),
            domains: settings.organisation.written_domains.clone(),
        },
        licence: settings.organisation.data_licence.clone(),
        profiles: of(Listing::Listed),
        warnings: of(Listing::Warned),
    }
}

impl Records<'_> {
    fn words(&self, text: &Text) -> Words {
        self.unlisted.words(text)
    }

    /// The same of a text that may be absent.
    pub(super) fn optional(&self, text: &Option<Text>) -> Option<Words> {
        text.as_ref().map(|text| self.words(text))
    }

    fn profile(&self, profile: &Profile) -> ProfileData {
        // Every field is named. Not published: `allow`, `closed` and the record's file (who gave evidence is not in the model at all).
        let Profile {
            id,
            file: _,
            name,
            url,
            account,
            platform,
            kind,
            status,
            owner,
            shared_with,
            contact,
            languages,
            opened,
            reviewed,
            main,
            about,
            topics,
            website,
            service,
            counterpart,
            stable_id,
            joined,
            aliases,
            platform_verified,
            evidence,
            ends,
            person,
            standby_for,
            closed: _,
            compromised,
            allow: _,
        } = profile;
        let Owner { unit, role } = owner;
        let Service { hours, response, urgent } = service;
        let site = self.site;
        let known = site.settings.table.platform(platform);
        let named = |id: &&crate::source::Spanned<Id>| {
            let other = site.profiles.get(&id.value);
            other.is_some_and(|other| matches!(other.listing(self.today), Listing::Listed | Listing::Warned))
        };
        ProfileData {
            id: id.to_string(),
            name: self.words(name),
            platform: platform.clone(),
            platform_name: known.map_or_else(|| platform.clone(), |platform| platform.name().to_owned()),
            url: url.as_ref().map(|url| url.value.clone()).unwrap_or_default(),
            key: account.as_ref().map(|account| account.key().to_string()).unwrap_or_default(),
            handle: account.as_ref().map(Account::shown).unwrap_or_default(),
            form: account.as_ref().map(|account| account.form().code().to_owned()).unwrap_or_default(),
            kind: kind.value.word().to_owned(),
            status: status.value.word().to_owned(),
            owner: OwnerData {
                unit: unit.to_string(),
                name: site.units.get(unit).map(|unit| self.words(&unit.name)).unwrap_or_default(),
                role: self.optional(role),
            },
            shared_with: shared_with.iter().map(ToString::to_string).collect(),
            contact: self::contact(contact),
            languages: languages.iter().map(ToString::to_string).collect(),
            opened: opened.as_ref().map(|day| day.value.to_string()),
            reviewed: reviewed.as_ref().map(|day| day.value.to_string()),
            ends: ends.as_ref().map(|day| day.value.to_string()),
            main: *main,
            about: self.optional(about),
            topics: topics.iter().map(|topic| self.unlisted.clean(topic, "…")).collect(),
            website: website.as_ref().and_then(|website| match website {
                Website::None => Some("none".to_owned()),
                Website::Page(page) => self.unlisted.places(page.as_str()).is_empty().then(|| page.as_str().to_owned()),
            }),
            service: ServiceData {
                hours: self.optional(hours),
                response: self.optional(response),
                urgent: self.optional(urgent),
            },
            counterpart: counterpart.as_ref().filter(named).map(|id| id.value.to_string()),
            stable_id: stable_id.clone(),
            joined: joined.map(|month| month.to_string()),
            aliases: aliases.iter().filter_map(|alias| self.alias(alias)).collect(),
            platform_verified: *platform_verified,
            evidence: evidence
                .iter()
                .map(|Evidence { method, on }| EvidenceData { method: method.word().to_owned(), on: on.to_string() })
                .collect(),
            person: person
                .as_ref()
                .map(|Person { title, name }| PersonData { title: self.optional(title), name: name.clone() }),
            standby_for: self.optional(standby_for),
            compromised: compromised.as_ref().map(|Compromised { since, message }| CompromisedData {
                since: since.day().to_string(),
                message: self.optional(message),
            }),
            pages: site
                .settings
                .languages
                .iter()
                .map(|lang| (lang.to_string(), self.routes.whole_address(&self.routes.profile(lang, id))))
                .collect(),
        }
    }

    /// An earlier handle, unless it is a closed record's account.
    fn alias(&self, alias: &Alias) -> Option<AliasData> {
        let Alias { url, account, until } = alias;
        self.unlisted.places(&url.value).is_empty().then(|| AliasData {
            url: url.value.clone(),
            key: account.key().to_string(),
            handle: account.shown(),
            until: until.map(|day| day.to_string()),
        })
    }
}

/// A contact as data.
pub(super) fn contact(contact: &Contact) -> ContactData {
    let Contact { email, phone } = contact;
    ContactData { email: email.value.as_str().to_owned(), phone: phone.as_ref().map(|phone| phone.as_str().to_owned()) }
}
