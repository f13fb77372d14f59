//! Profile records → official accounts with owners and keys.

use super::{Findings, settings, text, units};
use crate::account::{Account, Form, Refusal, canonicalise, plain_address};
use crate::fault::{Fault, What};
use crate::model::{
    Alias, Closed, Compromised, Evidence, Owner, Person, Profile, Service, Settings, Site, Units, Website,
};
use crate::parse::shape::nearest;
use crate::raw::{ProfileKind, RawProfile, Record, Status};
use crate::source::{Span, Spanned};
use crate::value::{HttpsUrl, Id, Parse, Text};
use std::collections::BTreeMap;

/// All records that make sense, by id.
pub(super) fn profiles(
    raw: &[Record<RawProfile>],
    settings: &Settings,
    units: &Units,
    found: &mut Findings,
) -> BTreeMap<Id, Profile> {
    let mut places: BTreeMap<Id, Span> = BTreeMap::new();
    let mut profiles = BTreeMap::new();
    for record in raw {
        let written = record.raw.id.as_ref();
        let id = written.map_or_else(|| record.id.clone(), |id| id.value.clone());
        let at = written.map_or(Span::whole(record.file), |id| id.span);
        if let Some(first) = places.insert(id.clone(), at) {
            found.fault(Fault::new(What::DuplicateId, at).other(first).with("id", id.as_str()));
            continue;
        }
        match profile(id.clone(), record, settings, units, found) {
            Some(profile) => drop(profiles.insert(id, profile)),
            None => drop(found.broken.insert(id)),
        }
    }
    profiles
}

/// What a record's texts need to be read.
struct Desk<'a> {
    settings: &'a Settings,
    units: &'a Units,
}

impl Desk<'_> {
    fn words(&self, raw: Option<&crate::parse::shape::RawText>) -> Option<Text> {
        text::optional(raw, self.settings.default_language(), &self.settings.languages)
    }
}

fn profile(
    id: Id,
    record: &Record<RawProfile>,
    settings: &Settings,
    units: &Units,
    found: &mut Findings,
) -> Option<Profile> {
    let raw = &record.raw;
    let desk = Desk { settings, units };
    if let Some(kind) = &raw.kind {
        if kind.value == ProfileKind::Private {
            found.fault(Fault::new(What::PrivateListed, kind.span));
        } else {
            found.kinds.push((id.clone(), kind.clone()));
        }
    }
    let planned = raw.status.as_ref().is_some_and(|status| status.value == Status::Planned);
    let owner = owner(raw, &desk, found);
    let contact = raw.contact.as_ref().and_then(|contact| settings::contact(contact, found));
    // A contact that is there but malformed has been told as such.
    let written = match &raw.contact {
        Some(contact) => contact.has("email"),
        None => raw.has("contact"),
    };
    if contact.is_none() && !written {
        found.fault(Fault::new(
            What::ContactMissing,
            raw.contact.as_ref().map_or(place(raw, "contact"), |c| c.place("email")),
        ));
    }
    let (account, platform) = account(raw, settings, planned, raw.span, found);
    dates(raw, planned, found);
    let aliases = raw.aliases.iter().filter_map(|alias| {
        let url = alias.url.clone()?;
        let account = address(&url, settings, found)?;
        Some(Alias { url, account, until: alias.until.as_ref().map(|day| day.value) })
    });
    let aliases: Vec<Alias> = aliases.collect();
    let shared_with =
        raw.shared_with.iter().filter(|unit| known_unit(unit, units, found)).map(|unit| unit.value.clone());
    let shared_with = shared_with.collect();
    let website = raw.website.as_ref().and_then(|website| self::website(website, found));
    let service = raw.service.as_ref();
    // Without its days nobody can say where the record stands; what is wrong with them has been told.
    let undated = (raw.opened.is_none() && !planned) || (raw.ends.is_none() && raw.has("ends"));
    if undated {
        return None;
    }
    Some(Profile {
        file: record.file,
        name: desk.words(raw.name.as_ref())?,
        url: raw.url.clone(),
        platform: platform?,
        kind: raw.kind.clone().filter(|kind| kind.value != ProfileKind::Private)?,
        status: raw.status.clone()?,
        owner: owner?,
        contact: contact?,
        account,
        shared_with,
        languages: raw.languages.iter().map(|lang| lang.value.clone()).collect(),
        opened: raw.opened.clone(),
        reviewed: raw.reviewed.clone(),
        main: raw.main.unwrap_or(false),
        about: desk.words(raw.about.as_ref()),
        topics: raw.topics.iter().map(|topic| topic.value.clone()).collect(),
        website,
        service: Service {
            hours: desk.words(service.and_then(|s| s.hours.as_ref())),
            response: desk.words(service.and_then(|s| s.response.as_ref())),
            urgent: desk.words(service.and_then(|s| s.urgent.as_ref())),
        },
        counterpart: raw.counterpart.clone(),
        stable_id: raw.stable_id.as_ref().map(|id| id.value.clone()),
        joined: raw.joined.as_ref().map(|month| month.value),
        aliases,
        platform_verified: raw.platform_verified.unwrap_or(false),
        evidence: raw
            .evidence
            .iter()
            .filter_map(|e| Some(Evidence { method: e.method.as_ref()?.value, on: e.on.as_ref()?.value }))
            .collect(),
        ends: raw.ends.clone(),
        person: raw.person.as_ref().map(|person| Person {
            title: desk.words(person.title.as_ref()),
            name: person.name.as_ref().map(|name| name.value.clone()),
        }),
        standby_for: desk.words(raw.standby_for.as_ref()),
        closed: raw.closed.as_ref().map(|closed| Closed {
            date: closed.date.as_ref().map(|day| day.value),
            successor: closed.successor.clone(),
        }),
        compromised: raw.compromised.as_ref().and_then(|raw| {
            Some(Compromised { since: raw.since.as_ref()?.value, message: desk.words(raw.message.as_ref()) })
        }),
        allow: raw.allow.clone(),
        id,
    })
}

/// Where a finding about an absent key stands: at the key where it is there, else at the name, which tells the editor
/// whose record it is.
fn place(raw: &RawProfile, field: &str) -> Span {
    let name = raw.name.as_ref().map_or(raw.span, |name| name.span);
    if raw.keys.iter().any(|(own, ..)| *own == field) { raw.place(field) } else { name }
}

/// The unit that answers, and a responsible role from the record, the unit or those above it.
fn owner(raw: &RawProfile, desk: &Desk<'_>, found: &mut Findings) -> Option<Owner> {
    let at = raw.owner.as_ref().map_or(place(raw, "owner"), |owner| owner.place("unit"));
    let written = match &raw.owner {
        Some(owner) => owner.has("unit"),
        None => raw.has("owner"),
    };
    let Some(unit) = raw.owner.as_ref().and_then(|owner| owner.unit.as_ref()) else {
        if !written {
            found.fault(Fault::new(What::OwnerMissing, at));
        }
        return None;
    };
    if desk.units.get(&unit.value).is_none() {
        let known: Vec<&str> = desk.units.by_id.keys().map(Id::as_str).collect();
        let fault = Fault::new(What::OwnerUnknown, unit.span).with("id", unit.value.as_str());
        found.fault(match nearest(unit.value.as_str(), &known) {
            Some(near) => fault.case("suggestion").with("suggestion", near),
            None => fault,
        });
        return None;
    }
    let role = desk.words(raw.owner.as_ref().and_then(|owner| owner.role.as_ref()));
    let role = role.or_else(|| desk.units.chain(&unit.value).find_map(|unit| unit.role.clone()));
    if role.is_none() {
        found.fault(Fault::new(What::OwnerMissing, unit.span).case("role").with("id", unit.value.as_str()));
        return None;
    }
    Some(Owner { unit: unit.value.clone(), role })
}

/// The account that `url` names and its platform; a planned record may name the platform alone.
fn account(
    raw: &RawProfile,
    settings: &Settings,
    planned: bool,
    at: Span,
    found: &mut Findings,
) -> (Option<Account>, Option<String>) {
    match (&raw.url, &raw.platform) {
        (Some(url), _) => {
            let account = address(url, settings, found);
            let platform = account.as_ref().map(|account| account.platform().to_owned());
            (account, platform)
        }
        (None, Some(platform)) if planned => {
            if settings.table.platform(&platform.value).is_some() {
                return (None, Some(platform.value.clone()));
            }
            let known: Vec<&str> = settings.table.platforms().map(crate::account::Platform::id).collect();
            let fault = Fault::new(What::UnknownReference, platform.span).case("platform").with("id", &platform.value);
            found.fault(
                fault.with(
                    "suggestion",
                    nearest(&platform.value, &known).unwrap_or("facebook, instagram, x, youtube …"),
                ),
            );
            (None, None)
        }
        (None, _) if raw.has("url") => (None, None),
        (None, _) => {
            found.missing(at, if planned { "platform" } else { "url" });
            (None, None)
        }
    }
}

/// The account of an address that may stand in a record.
fn address(url: &Spanned<String>, settings: &Settings, found: &mut Findings) -> Option<Account> {
    // The reader of keys takes any spelling; a page links to the address as it is written.
    let (table, own) = (&settings.table, &settings.organisation.domains);
    if let Some(account) = canonicalise(table, own, &url.value).ok().filter(|_| HttpsUrl::parse(&url.value).is_err()) {
        let fault = Fault::new(What::BadValue, url.span).with("expected", HttpsUrl::EXPECTED.0);
        // A bare address of mail or a name may mean something else than the account it could be read as.
        let is_address = account.form().names_a_profile() && url.value.contains('/');
        let plain = is_address.then(|| plain_address(table, own, &account)).flatten();
        found.fault(fault.with("found", &url.value).fixed(plain));
        return None;
    }
    match canonicalise(&settings.table, &settings.organisation.domains, &url.value) {
        Ok(account) if account.form().names_a_profile() => Some(account),
        Ok(account) => {
            let fault = Fault::new(What::NotAnAccount, url.span).case("form").with("form", account.form().code());
            found.fault(fault.with("found", &url.value));
            None
        }
        Err(refusal) => {
            found.fault(refused(&refusal, url, settings));
            None
        }
    }
}

/// Why an address may not stand in a record: it leads on to another one, or it names no account.
fn refused(refusal: &Refusal, url: &Spanned<String>, settings: &Settings) -> Fault {
    let short = Fault::new(What::ShortLink, url.span).with("found", &url.value);
    match refusal {
        Refusal::ShortLink { .. } => short,
        Refusal::NamesNoProfile { form: Form::Opaque, .. } => short.case("share"),
        Refusal::RedirectWrapper { target } => {
            let (table, own) = (&settings.table, &settings.organisation.domains);
            let account = target.as_ref().and_then(|target| canonicalise(table, own, target).ok());
            let account = account.filter(|account| account.form().names_a_profile());
            match account.and_then(|account| plain_address(table, own, &account)) {
                Some(address) => short.case("wrapper").with("address", &address).fixed(Some(address)),
                None => short.case("passes-on"),
            }
        }
        _ => Fault::new(What::NotAnAccount, url.span).with("reason", refusal.code()).with("found", &url.value),
    }
}

/// What every record must say of its languages and days.
fn dates(raw: &RawProfile, planned: bool, found: &mut Findings) {
    if raw.languages.is_empty() && !raw.has("languages") {
        found.missing(raw.place("languages"), "languages");
    }
    if raw.opened.is_none() && !planned && !raw.has("opened") {
        found.missing(raw.place("opened"), "opened");
    }
    let active = raw.status.as_ref().is_some_and(|status| status.value == Status::Active);
    if active && raw.reviewed.is_none() && !raw.has("reviewed") {
        found.missing(raw.place("reviewed"), "reviewed");
    }
}

fn known_unit(written: &Spanned<Id>, all: &Units, found: &mut Findings) -> bool {
    let known = all.get(&written.value).is_some();
    if !known {
        found.fault(units::unknown(all, written));
    }
    known
}

fn website(written: &Spanned<String>, found: &mut Findings) -> Option<Website> {
    if written.value == "none" {
        return Some(Website::None);
    }
    HttpsUrl::parse(&written.value)
        .map(Website::Page)
        .map_err(|expected| {
            let fault =
                Fault::new(What::BadValue, written.span).with("expected", expected.0).with("found", &written.value);
            found.fault(fault);
        })
        .ok()
}

/// References between profiles, once all are known; a counterpart that doesn't exist is cut.
pub(super) fn references(site: &mut Site, found: &mut Findings) {
    let known: Vec<String> = site.profiles.keys().chain(&found.broken).map(ToString::to_string).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    for profile in site.profiles.values_mut() {
        let own = profile.counterpart.take_if(|id| id.value == profile.id);
        if let Some(id) = own {
            let fault = Fault::new(What::BadValue, id.span).with("expected", "expected-other-profile");
            found.fault(fault.with("found", id.value.as_str()));
        }
        let successor = profile.closed.as_mut().map(|closed| &mut closed.successor);
        for reference in [Some(&mut profile.counterpart), successor].into_iter().flatten() {
            let missing = reference.as_ref().filter(|id| !known.contains(&id.value.as_str()));
            if let Some(id) = missing {
                let fault = Fault::new(What::UnknownReference, id.span).case("profile").with("id", id.value.as_str());
                let others: Vec<&str> = known.iter().copied().filter(|known| *known != profile.id.as_str()).collect();
                let near = nearest(id.value.as_str(), &others).unwrap_or("…");
                found.fault(fault.with("suggestion", near));
                *reference = None;
            }
        }
    }
}
