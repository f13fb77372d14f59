//! `site.yaml` → [`Settings`].

use super::accessibility::{Tongues, accessibility};
use super::{Findings, text};
use crate::account::{Channel, Domains, Table};
use crate::fault::{Fault, What};
use crate::model::{
    Contact, Freshness, Naming, NotOn, Organisation, PublicationPolicy, Remember, SeriesPolicy, Settings, Theme,
};
use crate::parse::shape::nearest;
use crate::raw::{
    Period, ProfileKind, Raw, RawChannel, RawContact, RawNotOn, RawOrganisation, RawSeriesPolicy, RawSite,
};
use crate::source::{FileId, Span, Spanned};
use crate::value::{HttpsUrl, Lang, is_timezone};

/// Redirects as written.
type Redirects = Vec<(String, String, Span)>;

/// The time zone of a site that names none.
const DEFAULT_ZONE: &str = "Europe/Helsinki";

const ALL_KINDS: [ProfileKind; 5] =
    [ProfileKind::Unit, ProfileKind::Role, ProfileKind::Person, ProfileKind::Expert, ProfileKind::Campaign];

/// The settings; `None` where something is missing that no site can do without (already told).
pub(super) fn settings(file: FileId, raw: &RawSite, found: &mut Findings) -> Option<(Settings, Redirects)> {
    let easy = easy(raw, found);
    let plain = raw.languages.iter().filter(|lang| lang.value.plain().is_none());
    let languages: Vec<Lang> = plain.map(|lang| lang.value.clone()).collect();
    let Some(default) = languages.first().cloned() else {
        if !raw.has("languages") {
            found.missing(raw.span, "languages");
        }
        return None;
    };
    let words = |raw: Option<&crate::parse::shape::RawText>| text::optional(raw, &default, &languages);
    let (table, channels) = table(raw, &default, &languages, found);
    let not_on = raw.not_on.iter().filter_map(|entry| not_on(entry, &table, &default, &languages, found)).collect();
    known_platforms(raw, &table, found);
    let organisation = raw.organisation.as_ref().and_then(|raw| organisation(raw, &default, &languages, found));
    // The shell reads the zone before everything else, since the moment depends on it; here it is judged.
    if let Some(zone) = raw.timezone.as_ref().filter(|zone| !is_timezone(&zone.value)) {
        found.fault(
            Fault::new(What::BadValue, zone.span).with("expected", "expected-timezone").with("found", &zone.value),
        );
    }
    let policy = raw.profiles.as_ref();
    let kinds: Vec<ProfileKind> = policy.map(|p| p.kinds.iter().map(|kind| kind.value).collect()).unwrap_or_default();
    let days = |period: Option<&Spanned<crate::raw::Period>>, default| period.map_or(default, |p| p.value.days);
    let freshness = raw.freshness.as_ref();
    let remember = raw.remember_closed.as_ref();
    let contact = organisation.as_ref().map(|organisation| &organisation.contact);
    let tongues = Tongues { default: &default, all: &languages };
    let statement = raw.accessibility.as_ref().and_then(|raw| accessibility(raw, contact, tongues, found));
    let settings = Settings {
        file,
        title: words(raw.title.as_ref())?,
        base_url: base_url(raw, found)?,
        organisation: organisation?,
        kinds: if kinds.is_empty() { ALL_KINDS.to_vec() } else { kinds },
        profile_review: policy.and_then(|p| p.review_every.as_ref()).map_or(Period::YEAR, |period| period.value),
        official_business: words(raw.official_business.as_ref()),
        secure_channel: words(raw.secure_channel.as_ref()),
        moderation: raw.moderation.clone(),
        timezone: zone(raw),
        freshness: Freshness {
            fresh: days(freshness.and_then(|f| f.fresh.as_ref()), 7),
            expires: days(freshness.and_then(|f| f.expires.as_ref()), 30),
        },
        guidelines_reviewed_every: raw
            .guidelines
            .as_ref()
            .and_then(|policy| policy.review_every.as_ref())
            .map(|period| period.value),
        publications: publications(raw, &default, &languages, found),
        remember_closed: Remember {
            unit: days(remember.and_then(|r| r.unit.as_ref()), 5 * 365),
            campaign: days(remember.and_then(|r| r.campaign.as_ref()), 2 * 365),
        },
        not_on,
        naming: naming(raw),
        requirements: raw
            .platforms
            .iter()
            .flat_map(|platforms| &platforms.0)
            .map(|(id, channel)| (id.value.clone(), channel.requires.iter().map(|word| word.value).collect()))
            .collect(),
        accessibility: statement,
        levels: raw
            .rules
            .iter()
            .flat_map(|rules| &rules.0)
            .map(|(name, level)| (name.value.clone(), Spanned::new(level.value.into(), name.span)))
            .collect(),
        channel_names: raw
            .platforms
            .iter()
            .flat_map(|platforms| &platforms.0)
            .filter_map(|(id, channel)| Some((id.value.clone(), words(channel.name.as_ref())?)))
            .collect(),
        table,
        channels,
        languages,
        easy,
    };
    let redirects =
        raw.redirects.iter().flat_map(|r| &r.0).map(|(from, to)| (from.value.clone(), to.value.clone(), from.span));
    Some((settings, redirects.collect()))
}

/// The easy variants, each once. What they lack is said in the language that they are a variant of, so that one comes
/// first.
fn easy(raw: &RawSite, found: &mut Findings) -> Vec<Lang> {
    let mut easy = Vec::new();
    let mut before: Vec<&Lang> = Vec::new();
    for lang in &raw.languages {
        match lang.value.plain() {
            Some(plain) if !before.contains(&&plain) => {
                let fault = Fault::new(What::BadValue, lang.span).with("expected", "expected-easy-language");
                found.fault(fault.with("found", lang.value.as_str()));
            }
            Some(_) if easy.contains(&lang.value) => {}
            Some(_) => easy.push(lang.value.clone()),
            None => before.push(&lang.value),
        }
    }
    easy
}

/// What holds for all publications. The address is a contact like any other.
fn publications(raw: &RawSite, default: &Lang, languages: &[Lang], found: &mut Findings) -> PublicationPolicy {
    let Some(policy) = &raw.publications else { return PublicationPolicy::default() };
    found.contacts.extend(policy.request_from.clone());
    found.contacts.extend(policy.series.iter().filter_map(|series| series.request_from.clone()));
    let series = |series: &RawSeriesPolicy| {
        Some(SeriesPolicy {
            name: text::optional(series.name.as_ref(), default, languages)?,
            span: series.span,
            accessible: series.accessible,
            request_from: series.request_from.clone(),
        })
    };
    PublicationPolicy {
        accessible: policy.accessible,
        request_from: policy.request_from.clone(),
        series: policy.series.iter().filter_map(series).collect(),
    }
}

/// How names are made.
fn naming(raw: &RawSite) -> Naming {
    let naming = raw.naming.as_ref();
    Naming {
        handle: naming.and_then(|naming| naming.handle.as_ref()).map(|pattern| pattern.value.clone()),
        platforms: naming.iter().flat_map(|naming| &naming.applies_to).map(|id| id.value.clone()).collect(),
        name: naming.and_then(|naming| naming.name.as_ref()).map(|pattern| pattern.value.clone()),
    }
}

/// Where the site is published: a folder of a host, without query and fragment.
fn base_url(raw: &RawSite, found: &mut Findings) -> Option<HttpsUrl> {
    let written = raw.base_url.clone()?;
    if !written.value.is_folder() {
        let fault = Fault::new(What::BadValue, written.span).with("expected", "expected-https");
        found.fault(fault.with("found", written.value.as_str()));
        return None;
    }
    Some(written.value)
}

/// The time zone; what is wrong with a written one has been told.
fn zone(raw: &RawSite) -> String {
    let written = raw.timezone.as_ref().map(|zone| zone.value.as_str()).filter(|zone| is_timezone(zone));
    written.unwrap_or(DEFAULT_ZONE).to_owned()
}

/// The built-in platform table with the organisation's own channels, and these.
fn table(raw: &RawSite, default: &Lang, languages: &[Lang], found: &mut Findings) -> (Table, Vec<Channel>) {
    let mut channels = Vec::new();
    let builtin = Table::builtin();
    for (id, channel) in raw.platforms.iter().flat_map(|platforms| &platforms.0) {
        let RawChannel { name, hosts, form, .. } = channel;
        match (form, hosts.is_empty()) {
            (Some(form), false) => channels.push(Channel {
                id: id.value.clone(),
                name: text::optional(name.as_ref(), default, languages)
                    .map_or_else(|| id.value.clone(), |name| name.in_language(default).1.to_owned()),
                hosts: hosts.iter().map(|host| host.value.clone()).collect(),
                form: form.value.clone(),
            }),
            _ if builtin.platform(&id.value).is_none() => unknown_platform(id, builtin, found),
            _ => {}
        }
    }
    let table = builtin.with_channels(&channels).unwrap_or_else(|fault| {
        let at = raw.platforms.iter().flat_map(|p| &p.0).next().map_or(raw.span, |(id, _)| id.span);
        found.fault(
            Fault::new(What::BadValue, at).with("expected", "expected-channel").with("found", fault.to_string()),
        );
        builtin.clone()
    });
    (table, channels)
}

fn unknown_platform(written: &Spanned<String>, table: &Table, found: &mut Findings) {
    let known: Vec<&str> = table.platforms().map(crate::account::Platform::id).collect();
    let mut fault = Fault::new(What::UnknownReference, written.span).case("platform").with("id", &written.value);
    fault = fault.with("suggestion", nearest(&written.value, &known).unwrap_or("facebook, instagram, x, youtube …"));
    found.fault(fault);
}

fn known_platforms(raw: &RawSite, table: &Table, found: &mut Findings) {
    for written in raw.naming.iter().flat_map(|naming| &naming.applies_to) {
        if table.platform(&written.value).is_none() {
            unknown_platform(written, table, found);
        }
    }
}

fn not_on(raw: &RawNotOn, table: &Table, default: &Lang, languages: &[Lang], found: &mut Findings) -> Option<NotOn> {
    let platform = raw.platform.clone()?;
    if table.platform(&platform.value).is_none() {
        unknown_platform(&platform, table, found);
        return None;
    }
    Some(NotOn {
        platform,
        since: raw.since.as_ref().map(|day| day.value),
        reason: text::optional(raw.reason.as_ref(), default, languages),
    })
}

fn organisation(
    raw: &RawOrganisation,
    default: &Lang,
    languages: &[Lang],
    found: &mut Findings,
) -> Option<Organisation> {
    if raw.email_domains.is_empty() {
        found.missing(raw.span, "email_domains");
        return None;
    }
    let written: Vec<String> = raw.email_domains.iter().map(|domain| domain.value.clone()).collect();
    let domains = Domains::parse(written.iter().map(String::as_str)).map_err(|fault| {
        let at = raw.email_domains.iter().find(|domain| domain.value == fault.entry()).map_or(raw.span, |d| d.span);
        let told = Fault::new(What::BadValue, at).with("found", fault.entry());
        found.fault(match fault.code() {
            "mail-provider" => told.case("mail-provider"),
            _ => told.with("expected", "expected-domain"),
        });
    });
    let contact = raw.contact.as_ref().and_then(|contact| self::contact(contact, found));
    if contact.is_none() && raw.contact.is_some() {
        found.fault(
            Fault::new(What::ContactMissing, raw.contact.as_ref().map_or(raw.span, |c| c.span)).case("organisation"),
        );
    }
    let report = raw.report_impostor.as_ref();
    let report_impostor = report.and_then(|report| report.email.clone());
    found.contacts.extend(report_impostor.clone());
    Some(Organisation {
        name: text::optional(raw.name.as_ref(), default, languages)?,
        website: raw.website.clone()?.value,
        domains: domains.ok()?,
        written_domains: written,
        contact: contact?,
        report_impostor,
        report_url: report.and_then(|report| report.url.clone()).map(|url| url.value),
        data_licence: raw.data_licence.as_ref().map(|licence| licence.value.clone()),
    })
}

/// A contact, its address and number taken down for the rules that judge them.
pub(super) fn contact(raw: &RawContact, found: &mut Findings) -> Option<Contact> {
    found.phones.extend(raw.phone.clone());
    let email = raw.email.clone()?;
    found.contacts.push(email.clone());
    Some(Contact { email, phone: raw.phone.as_ref().map(|phone| phone.value.clone()) })
}

/// The site's own files of its theme. `themes/default` in a site overrides the built-in one like any other.
pub(super) fn theme(raw: &Raw, found: &mut Findings) -> Theme {
    let chosen = raw.theme.as_ref().map_or("default", |theme| theme.value.as_str());
    let own = raw.themes.iter().filter(|(theme, ..)| theme == chosen);
    if let Some(written) = raw.theme.as_ref().filter(|_| chosen != "default" && own.clone().next().is_none()) {
        let mut names: Vec<&str> = raw.themes.iter().map(|(theme, ..)| theme.as_str()).chain(["default"]).collect();
        names.dedup();
        let fault = Fault::new(What::UnknownReference, written.span).case("theme").with("id", chosen);
        found.fault(fault.with("suggestion", nearest(chosen, &names).unwrap_or("default")));
    }
    Theme { files: own.map(|(_, path, file)| (path.clone(), *file)).collect() }
}
