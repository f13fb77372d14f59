//! What the account check knows: the directory's data turned into keys with states, and hashes of closed accounts.
//!
//! In: [`DataView`], [`SiteFacts`], closed accounts. Out: [`CheckView`]. It is made of what is published anyway,
//! so that it can be made again from that data and the check's own files when an account is only taken away. [`closed`]
//! alone reads the model, and gives hashes. Never true: the name of a closed account; a person's
//! account among the closed; a platform's host among the organisation's own domains.

use super::data::{DataView, ProfileData};
use super::facts::{RememberFacts, SiteFacts};
use crate::account::{Domains, Table, canonicalise};
use crate::lookup::{Build, Closed, Ends, Index, IndexFacts, Record};
use crate::model::{Listing, Profile, Remember, Settings, Site};
use crate::raw::{ProfileKind, Status};
use crate::value::{Day, HttpsUrl, Parse, seconds_of};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// What the check's files are made of, beside the directory's data.
pub struct CheckView {
    /// The list of keys.
    pub index: Index,
    /// Language tags, the default first.
    pub languages: Vec<String>,
    /// The platform table with the organisation's own channels.
    pub table: Table,
    /// Where an impostor is reported: an address of mail, or of a page.
    pub report: String,
}

/// The check's view of what is published. `serial` is the moment of making it, which may be later than that of the data.
#[must_use]
pub fn check_view(data: &DataView, facts: &SiteFacts, closed: Vec<Closed>, table: &Table, serial: i64) -> CheckView {
    let records = data.profiles.iter().chain(&data.warnings).map(|profile| record(profile, table)).collect();
    let languages = facts.editions.iter().map(|edition| edition.lang.to_string()).collect();
    let report = facts.report_impostor.clone();
    let facts = index_facts(data, facts, table, serial);
    CheckView { index: Index::new(Build { facts, records, closed }), languages, table: table.clone(), report }
}

fn index_facts(data: &DataView, facts: &SiteFacts, table: &Table, serial: i64) -> IndexFacts {
    let organisation = &data.organisation;
    let own = |host: &str| !table.knows_host(host.strip_prefix("*.").unwrap_or(host));
    let site = HttpsUrl::parse(&organisation.website).ok().map(|url| url.host().to_owned()).filter(|host| own(host));
    // Where this very site stands belongs to the organisation too.
    let base = Some(facts.base_url.host().to_owned()).filter(|host| !organisation.domains.contains(host));
    let contacts = data.profiles.iter().chain(&data.warnings).map(|profile| &profile.contact).chain([&facts.contact]);
    let generated = seconds_of(&data.generated).unwrap_or(serial);
    let expires = generated.saturating_add(facts.freshness.expires.saturating_mul(DAY));
    IndexFacts {
        serial,
        generated,
        fresh: facts.freshness.fresh.saturating_mul(DAY),
        expires: seconds_of(&data.expires).unwrap_or(expires),
        zone: facts.timezone.clone(),
        domains: organisation.domains.iter().cloned().chain(base).filter(|domain| own(domain)).collect(),
        site,
        phones: contacts.filter_map(|contact| digits(table, contact.phone.as_deref()?)).collect(),
        not_on: facts.not_on.iter().map(|entry| (entry.platform.clone(), entry.since)).collect(),
    }
}

fn record(profile: &ProfileData, table: &Table) -> Record {
    let remembered = [ProfileKind::Unit, ProfileKind::Campaign].iter().any(|kind| kind.word() == profile.kind)
        && profile.person.is_none();
    let ends = profile.ends.as_deref().and_then(|day| Day::parse(day).ok());
    let until = |day: Option<&String>| day.and_then(|day| Day::parse(day).ok());
    let id = profile.stable_id.as_deref();
    Record {
        key: profile.key.clone(),
        profile: profile.id.clone(),
        standby: profile.status == Status::Standby.word(),
        compromised: profile.status == Status::Compromised.word(),
        ends: ends.map(|day| Ends { day, remembered }),
        stable: id.and_then(|id| table.stable_key(&profile.key, id)).map(|key| key.to_string()),
        aliases: profile.aliases.iter().map(|alias| (alias.key.clone(), until(alias.until.as_ref()))).collect(),
    }
}

/// Digits of a number with its country's code; those of a short number as they are.
fn digits(table: &Table, phone: &str) -> Option<String> {
    let account = canonicalise(table, &Domains::default(), phone).ok()?;
    let is_phone = account.platform() == "phone";
    is_phone.then(|| account.key().as_ref().chars().filter(char::is_ascii_digit).collect())
}

/// Accounts that the check still recognises as closed on a day. A record without a closing day is not among them, for
/// nobody could say how long.
#[must_use]
pub fn closed(site: &Site, today: Day) -> Vec<Closed> {
    site.profiles.values().filter_map(|profile| remembered(profile, &site.settings, today)).collect()
}

fn remembered(profile: &Profile, settings: &Settings, today: Day) -> Option<Closed> {
    let ends = profile.ends.as_ref().map(|day| day.value);
    let day = match profile.listing(today) {
        Listing::Ended => ends,
        Listing::Hidden if profile.status.value == Status::Closed => {
            profile.closed.as_ref().and_then(|closed| closed.date).or(ends)
        }
        Listing::Hidden | Listing::Listed | Listing::Warned | Listing::NotYet => None,
    }?;
    let Remember { unit, campaign } = settings.remember_closed;
    let days =
        memory(profile.kind.value, ends, RememberFacts { unit, campaign }).filter(|_| profile.person.is_none())?;
    let key = profile.account.as_ref()?.key();
    (day.plus_days(days) >= today).then(|| Closed::new(key.as_ref(), day.year()))
}

/// For how many days a closed account of a kind is remembered; `None` for those that never are.
#[must_use]
pub fn memory(kind: ProfileKind, ends: Option<Day>, periods: RememberFacts) -> Option<i64> {
    match kind {
        // What was meant to end is forgotten as a campaign is, whatever kind it is called later.
        ProfileKind::Unit if ends.is_some() => Some(periods.unit.min(periods.campaign)),
        ProfileKind::Unit => Some(periods.unit),
        ProfileKind::Campaign => Some(periods.campaign),
        ProfileKind::Role | ProfileKind::Person | ProfileKind::Expert | ProfileKind::Private => None,
    }
}
