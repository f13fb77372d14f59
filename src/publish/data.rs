//! The directory as data: the whole public view of every profile, in all its languages.
//!
//! Every page that shows an account is made from it (and from [`SiteFacts`](super::facts::SiteFacts)), in the build that
//! publishes it and in later ones that only take away; so nothing public may be missing. Texts in it are clean: an
//! address that may not be named is replaced by words of the text's own language.

use super::Records;
use crate::account::Account;
use crate::model::{Alias, Compromised, Contact, Evidence, Listing, Owner, Person, Profile, Service, Website};
use crate::value::{Day, Id, Moment, Month, Text};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where the schema of `data/profiles.json` lies.
pub const SCHEMA: &str = "data/schema/profiles.json";

/// A text by language, already without addresses that may not be named.
pub type Words = BTreeMap<String, String>;

/// `data/profiles.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Profiles", deny_unknown_fields)]
pub struct DataView {
    /// Where the schema of this file is.
    #[serde(rename = "$schema")]
    #[schemars(extend("format" = "uri"))]
    pub schema: String,
    /// The version of this format.
    pub version: u32,
    /// The moment of the build.
    #[schemars(extend("format" = "date-time"))]
    pub generated: String,
    /// The day that the list is true for.
    #[schemars(extend("format" = "date"))]
    pub as_of: String,
    /// From when on it may no longer be trusted.
    #[schemars(extend("format" = "date-time"))]
    pub expires: String,
    /// The public body.
    pub organisation: OrganisationData,
    /// The licence of the data.
    pub licence: Option<String>,
    /// Listed profiles, by id.
    pub profiles: Vec<ProfileData>,
    /// Compromised profiles: not to be trusted now, and never to be shown as official.
    pub warnings: Vec<ProfileData>,
    /// How many accounts were closed in each of the latest months, the newest first. Which ones is never told.
    pub closed: Vec<ClosedData>,
}

/// Closings of one month, as a number and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Closed", deny_unknown_fields)]
pub struct ClosedData {
    /// The month: `2026-11`.
    pub month: String,
    /// How many accounts.
    pub count: usize,
}

/// The public body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Organisation", deny_unknown_fields)]
pub struct OrganisationData {
    /// Its name.
    pub name: Words,
    /// Its website.
    #[schemars(extend("format" = "uri"))]
    pub website: String,
    /// Its domains.
    pub domains: Vec<String>,
}

/// One profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Profile", deny_unknown_fields)]
pub struct ProfileData {
    /// The record's id.
    pub id: String,
    /// Its name, by language.
    pub name: Words,
    /// The platform's id.
    pub platform: String,
    /// The platform's name, in no language.
    pub platform_name: String,
    /// The account's address.
    #[schemars(extend("format" = "uri"))]
    pub url: String,
    /// The account's key: the same for every spelling of its address, `instagram:esimerkki`.
    pub key: String,
    /// The handle as people write it.
    pub handle: String,
    /// What the address is to the account: `handle`, `stable`, `legacy`, `invite`, `number`.
    #[schemars(extend("enum" = ["handle", "stable", "legacy", "invite", "number"]))]
    pub form: String,
    /// The account's exact address where its platform shows a page as verified for a link there with `rel="me"`.
    #[schemars(extend("format" = "uri"))]
    pub rel_me: Option<String>,
    /// Who speaks there: a unit, a role, a person, an expert, a campaign.
    #[schemars(extend("enum" = ["unit", "role", "person", "expert", "campaign"]))]
    pub kind: String,
    /// `standby` is official and not in use yet; `compromised` stands under `warnings` only.
    #[schemars(extend("enum" = ["active", "standby", "compromised"]))]
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
    #[schemars(extend("format" = "date"))]
    pub opened: Option<String>,
    /// When a person last confirmed the record.
    #[schemars(extend("format" = "date"))]
    pub reviewed: Option<String>,
    /// Its last day on the list.
    #[schemars(extend("format" = "date"))]
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
    /// The month that the platform shows as the account's start: `2015-03`.
    pub joined: Option<String>,
    /// Earlier handles.
    pub aliases: Vec<AliasData>,
    /// Whether the platform shows its own badge: a remark, never evidence.
    pub platform_verified: bool,
    /// How the organisation knows that the account is its own.
    pub evidence: Vec<EvidenceData>,
    /// Who keeps it, of kinds person and expert.
    pub person: Option<PersonData>,
    /// What a standby profile waits for.
    pub standby_for: Option<Words>,
    /// Of a compromised profile: since when, and what the organisation says.
    pub compromised: Option<CompromisedData>,
    /// Its page on this site, by language.
    pub pages: BTreeMap<String, String>,
}

/// Who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Owner", deny_unknown_fields)]
pub struct OwnerData {
    /// The unit's id.
    pub unit: String,
    /// The unit's name.
    pub name: Words,
    /// The responsible role.
    pub role: Option<Words>,
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Contact", deny_unknown_fields)]
pub struct ContactData {
    /// Mail.
    pub email: String,
    /// Telephone.
    pub phone: Option<String>,
}

/// Service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Service", deny_unknown_fields)]
pub struct ServiceData {
    /// When it is read.
    pub hours: Option<Words>,
    /// How fast it answers.
    pub response: Option<Words>,
    /// What to do when it is urgent.
    pub urgent: Option<Words>,
}

/// An earlier handle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Alias", deny_unknown_fields)]
pub struct AliasData {
    /// Its address.
    #[schemars(extend("format" = "uri"))]
    pub url: String,
    /// Its key.
    pub key: String,
    /// The handle as people write it.
    pub handle: String,
    /// The last day on which it was the organisation's: from then on it may be anybody's.
    #[schemars(extend("format" = "date"))]
    pub until: Option<String>,
}

/// Evidence. Who gave it is not published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Evidence", deny_unknown_fields)]
pub struct EvidenceData {
    /// How it was seen: `backlink`, `rel-me`, `own-domain`, `administrator`, `phone`, `letter`.
    pub method: String,
    /// When.
    #[schemars(extend("format" = "date"))]
    pub on: String,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Person", deny_unknown_fields)]
pub struct PersonData {
    /// Title.
    pub title: Option<Words>,
    /// Name.
    pub name: Option<String>,
}

/// A takeover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Compromised", deny_unknown_fields)]
pub struct CompromisedData {
    /// The day from which the account cannot be trusted.
    #[schemars(extend("format" = "date"))]
    pub since: String,
    /// What the organisation says.
    pub message: Option<Words>,
}

impl DataView {
    /// One account more was closed on a day.
    pub fn count_closing(&mut self, day: Day) {
        let month = day.month().to_string();
        // The newest month comes first.
        match self.closed.binary_search_by(|own| month.cmp(&own.month)) {
            Ok(at) => self.closed.iter_mut().skip(at).take(1).for_each(|own| own.count += 1),
            Err(at) => self.closed.insert(at, ClosedData { month, count: 1 }),
        }
    }

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
        schema: records.routes.whole_address(&records.routes.asset(SCHEMA)),
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
        closed: closed(records),
    }
}

/// The first day that the changes page tells of: this month and the twelve before it.
pub(super) fn since(today: Day) -> Day {
    today.month().plus(-12).first_day()
}

/// Closings by month, as far back as the changes page goes.
fn closed(records: &Records<'_>) -> Vec<ClosedData> {
    let today = records.today;
    let day = |profile: &Profile| match (profile.listing(today), &profile.closed) {
        (Listing::Hidden, Some(closed)) => closed.date,
        (Listing::Ended, _) => profile.ends.as_ref().map(|ends| ends.value),
        _ => None,
    };
    let mut months: BTreeMap<Month, usize> = BTreeMap::new();
    for day in records.site.profiles.values().filter_map(day).filter(|day| (since(today)..=today).contains(day)) {
        *months.entry(day.month()).or_default() += 1;
    }
    months.into_iter().rev().map(|(month, count)| ClosedData { month: month.to_string(), count }).collect()
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
            rel_me: self.rel_me(profile),
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

    /// The address that a listed account's platform looks for: the canonical one, whatever the record's spelling.
    fn rel_me(&self, profile: &Profile) -> Option<String> {
        let platform = self.site.settings.table.platform(&profile.platform)?;
        let listed = profile.listing(self.today) == Listing::Listed;
        let account = profile.account.as_ref().filter(|_| listed && platform.reads_rel_me())?;
        platform.canonical_address(account)
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
