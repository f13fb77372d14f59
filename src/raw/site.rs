//! `site.yaml` (`formats.md` §4).

use crate::diagnostic::Level;
use crate::parse::shape::{Entries, RawText};
use crate::raw::accessibility::RawAccessibility;
use crate::raw::profile::{ProfileKind, RawContact};
use crate::source::Spanned;
use crate::value::{Day, Email, Expected, HttpsUrl, Lang, Parse};
use crate::{record, words};

/// A length of time: `12 months`, `7 days`, `5 years`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// In days, a month counted as 30 and a year as 365.
    pub days: i64,
    /// The same in months of the calendar, where it was written in months or years.
    months: Option<i32>,
}

impl Period {
    /// A year.
    pub const YEAR: Period = Period { days: 365, months: Some(12) };

    /// The day on which it is over when it begins on `start`: of months and years, the same day of a later month.
    #[must_use]
    pub fn after(self, start: Day) -> Day {
        self.months.map_or_else(|| start.plus_days(self.days), |months| start.plus_months(months))
    }
}

impl Parse for Period {
    const EXPECTED: Expected = Expected("expected-period");

    fn parse(written: &str) -> Result<Self, Expected> {
        let (count, unit) = written.trim().split_once(' ').ok_or(Self::EXPECTED)?;
        let count: i64 = count.parse().ok().filter(|n| (1..=10_000).contains(n)).ok_or(Self::EXPECTED)?;
        let (days, months) = match unit.trim() {
            "day" | "days" => (1, None),
            "week" | "weeks" => (7, None),
            "month" | "months" => (30, Some(1)),
            "year" | "years" => (365, Some(12)),
            _ => return Err(Self::EXPECTED),
        };
        let months = months.and_then(|months: i32| months.checked_mul(count.try_into().ok()?));
        Ok(Self { days: count * days, months })
    }
}

/// A pattern that names are made by: a regular expression. Small and capital letters are the same to it.
#[derive(Debug, Clone)]
pub struct Pattern(regex::Regex);

impl Pattern {
    /// Whether a name is made by it.
    #[must_use]
    pub fn admits(&self, name: &str) -> bool {
        self.0.is_match(name)
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Parse for Pattern {
    const EXPECTED: Expected = Expected("expected-pattern");

    fn parse(written: &str) -> Result<Self, Expected> {
        let pattern = regex::RegexBuilder::new(written.trim()).case_insensitive(true).build();
        pattern.map(Self).map_err(|_| Self::EXPECTED)
    }
}

words! {
    /// What a platform's policy asks of every account there (D14).
    Requirement: "expected-requirement" {
        /// Somebody has agreed.
        Approval = "approval",
        /// A device for this alone.
        SeparateDevice = "separate-device",
        /// Whoever keeps it is trained.
        Training = "training",
        /// Sign-in needs a second factor.
        TwoFactor = "two-factor",
    }
}

words! {
    /// A level that an organisation chooses for a rule.
    RuleLevel: "expected-level" {
        /// Nothing is published.
        Error = "error",
        /// Told.
        Warn = "warn",
        /// Not told.
        Off = "off",
    }
}

impl From<RuleLevel> for Level {
    fn from(level: RuleLevel) -> Self {
        match level {
            RuleLevel::Error => Level::Error,
            RuleLevel::Warn => Level::Warn,
            RuleLevel::Off => Level::Off,
        }
    }
}

record! {
    /// The organisation, its languages and policies.
    RawSite {
        /// The site's title.
        required title: RawText,
        /// Where it is published.
        required base_url: Spanned<HttpsUrl>,
        /// Its languages, the default first.
        list languages: Spanned<Lang>,
        /// The public body.
        required organisation: RawOrganisation,
        /// The theme's folder under `themes/`.
        optional theme: Spanned<String>,
        /// In which a day begins.
        optional timezone: Spanned<String>,
        /// Policies on profiles.
        optional profiles: RawProfilePolicy,
        /// Where matters are set going.
        optional official_business: RawText,
        /// Where confidential ones go.
        optional secure_channel: RawText,
        /// The moderation policy that every profile links to.
        optional moderation: Spanned<String>,
        /// How long the data may be trusted.
        optional freshness: RawFreshness,
        /// Policies on guidelines.
        optional guidelines: RawGuidelinePolicy,
        /// How handles are made.
        optional naming: RawNaming,
        /// Platforms where the organisation decided not to be.
        list not_on: RawNotOn,
        /// How long the check recognises a closed account.
        optional remember_closed: RawRemember,
        /// Policies on platforms, and channels that the built-in table lacks.
        optional platforms: Entries<RawChannel>,
        /// Levels of rules.
        optional rules: Entries<Spanned<RuleLevel>>,
        /// The accessibility statement's fields.
        optional accessibility: RawAccessibility,
        /// Old address → new address.
        optional redirects: Entries<Spanned<String>>,
    }
}

record! {
    /// The public body.
    RawOrganisation {
        /// Its name.
        required name: RawText,
        /// Its own website.
        required website: Spanned<HttpsUrl>,
        /// Its domains.
        list email_domains: Spanned<String>,
        /// How to reach it.
        required contact: RawContact,
        /// Where an impostor is reported.
        optional report_impostor: RawReport,
        /// The licence of its data.
        optional data_licence: Spanned<String>,
    }
}

record! {
    /// Where an impostor is reported.
    RawReport {
        /// By mail.
        optional email: Spanned<Email>,
        /// On a page.
        optional url: Spanned<HttpsUrl>,
    }
}

record! {
    /// Policies on profiles.
    RawProfilePolicy {
        /// How often each record is confirmed.
        optional review_every: Spanned<Period>,
        /// Kinds that the organisation has.
        list kinds: Spanned<ProfileKind>,
    }
}

record! {
    /// How long the data may be trusted.
    RawFreshness {
        /// From then on the check says how old it is.
        optional fresh: Spanned<Period>,
        /// From then on the check says nothing is genuine.
        optional expires: Spanned<Period>,
    }
}

record! {
    /// How long the check recognises a closed account. Profiles of persons, roles and experts are never remembered.
    RawRemember {
        /// A unit's.
        optional unit: Spanned<Period>,
        /// A campaign's.
        optional campaign: Spanned<Period>,
    }
}

record! {
    /// Policies on guidelines.
    RawGuidelinePolicy {
        /// How often each is reviewed.
        optional review_every: Spanned<Period>,
    }
}

record! {
    /// How names are made (D15).
    RawNaming {
        /// The pattern of handles.
        optional handle: Spanned<Pattern>,
        /// On which platforms handles are made by it; on all where none is named.
        list applies_to: Spanned<String>,
        /// The pattern of the names that profiles have in the directory.
        optional name: Spanned<Pattern>,
    }
}

record! {
    /// A decision not to be on a platform.
    RawNotOn {
        /// Which.
        required platform: Spanned<String>,
        /// Since when.
        optional since: Spanned<Day>,
        /// Why.
        optional reason: RawText,
    }
}

record! {
    /// A platform's policy, or a channel of the organisation's own.
    RawChannel {
        /// What a profile there needs (D14).
        list requires: Spanned<Requirement>,
        /// The channel's name.
        optional name: RawText,
        /// The channel's hosts.
        list hosts: Spanned<String>,
        /// Its addresses: `/{h}`.
        optional form: Spanned<String>,
    }
}
