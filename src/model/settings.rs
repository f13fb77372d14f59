//! The organisation, its languages and policies.

use super::{Accessibility, Contact};
use crate::account::{Channel, Domains, Table};
use crate::diagnostic::Level;
use crate::raw::{Pattern, Period, ProfileKind, Requirement};
use crate::source::{FileId, Span, Spanned};
use crate::value::{Day, Email, HttpsUrl, Lang, Text};
use std::collections::BTreeMap;

/// What `site.yaml` says.
#[derive(Clone)]
pub struct Settings {
    pub(crate) file: FileId,
    pub(crate) title: Text,
    pub(crate) base_url: HttpsUrl,
    /// Never empty; the default language first.
    pub(crate) languages: Vec<Lang>,
    /// Easy variants of those (`fi-simple`), in which only some texts are.
    pub(crate) easy: Vec<Lang>,
    pub(crate) organisation: Organisation,
    pub(crate) kinds: Vec<ProfileKind>,
    /// How often each record is confirmed.
    pub(crate) profile_review: Period,
    pub(crate) official_business: Option<Text>,
    pub(crate) secure_channel: Option<Text>,
    pub(crate) moderation: Option<Spanned<String>>,
    /// The time zone in which a day begins.
    pub(crate) timezone: String,
    pub(crate) freshness: Freshness,
    /// How often guidelines are reviewed, in days, where the organisation says so.
    pub(crate) guidelines_reviewed_every: Option<Period>,
    /// What holds for all publications that do not say otherwise.
    pub(crate) publications: PublicationPolicy,
    pub(crate) remember_closed: Remember,
    pub(crate) not_on: Vec<NotOn>,
    pub(crate) naming: Naming,
    /// What a platform's policy asks of the accounts there (D14), by platform.
    pub(crate) requirements: BTreeMap<String, Vec<Requirement>>,
    /// The accessibility statement, where there is one.
    pub(crate) accessibility: Option<Accessibility>,
    pub(crate) levels: BTreeMap<String, Spanned<Level>>,
    /// The organisation's own channels.
    pub(crate) channels: Vec<Channel>,
    /// Their names.
    pub(crate) channel_names: BTreeMap<String, Text>,
    /// The platform table with the organisation's own channels.
    pub(crate) table: Table,
}

impl Settings {
    /// The default language.
    pub(crate) fn default_language(&self) -> &Lang {
        // `resolve` makes no settings without a language.
        self.languages.first().unwrap_or_else(|| unreachable!("settings always have a language"))
    }
}

/// The public body.
#[derive(Clone)]
pub struct Organisation {
    pub(crate) name: Text,
    pub(crate) website: HttpsUrl,
    pub(crate) domains: Domains,
    pub(crate) written_domains: Vec<String>,
    pub(crate) contact: Contact,
    pub(crate) report_impostor: Option<Spanned<Email>>,
    pub(crate) report_url: Option<HttpsUrl>,
    pub(crate) data_licence: Option<String>,
}

/// How long the data may be trusted, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Freshness {
    pub(crate) fresh: i64,
    pub(crate) expires: i64,
}

/// How long the check recognises a closed account, in days by kind. No other kinds are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remember {
    pub(crate) unit: i64,
    pub(crate) campaign: i64,
}

/// What holds for all publications that do not say otherwise.
#[derive(Clone, Default)]
pub struct PublicationPolicy {
    /// Whether their files are accessible.
    pub(crate) accessible: Option<bool>,
    /// Whom to ask for another form.
    pub(crate) request_from: Option<Spanned<Email>>,
    /// What holds for one series instead.
    pub(crate) series: Vec<SeriesPolicy>,
}

impl PublicationPolicy {
    /// What holds for a series; a name in any language names it.
    pub(crate) fn of_series(&self, name: &Text) -> Option<&SeriesPolicy> {
        let same = |policy: &&SeriesPolicy| policy.name.all().any(|(_, own)| name.all().any(|(_, other)| own == other));
        self.series.iter().find(same)
    }
}

/// What holds for the publications of one series that do not say otherwise.
#[derive(Clone)]
pub struct SeriesPolicy {
    pub(crate) name: Text,
    pub(crate) span: Span,
    pub(crate) accessible: Option<bool>,
    pub(crate) request_from: Option<Spanned<Email>>,
}

/// How names are made (D15).
#[derive(Clone)]
pub struct Naming {
    pub(crate) handle: Option<Pattern>,
    /// Where handles are made so; everywhere where none is named.
    pub(crate) platforms: Vec<String>,
    pub(crate) name: Option<Pattern>,
}

/// A decision not to be on a platform.
#[derive(Clone)]
pub struct NotOn {
    pub(crate) platform: Spanned<String>,
    pub(crate) since: Option<Day>,
    pub(crate) reason: Option<Text>,
}

/// The site's own files of its theme, over the built-in ones: path in the theme → file.
#[derive(Clone, Default)]
pub struct Theme {
    pub(crate) files: BTreeMap<String, FileId>,
}
