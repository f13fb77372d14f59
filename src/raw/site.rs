//! `site.yaml` (`formats.md` §4).

use crate::diagnostic::Level;
use crate::parse::shape::{Entries, RawText};
use crate::raw::accessibility::RawAccessibility;
use crate::raw::profile::{ProfileKind, RawContact};
use crate::source::Spanned;
use crate::value::{Day, Email, Expected, Form, HttpsUrl, Lang, Numbers, Parse, SOME_TEXT};
use crate::{record, trimmed, white, words};

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
    const FORM: Form =
        Form::text(trimmed!(r"\+?0*(?:[1-9][0-9]{0,3}|10000) ", white!(), "*(?:days?|weeks?|months?|years?)"));

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
    // The expressions of programs differ in their rarer parts; `regex` is near enough to tell a slip.
    const FORM: Form = Form::Text { pattern: SOME_TEXT, format: Some("regex"), longest: None, numbers: Numbers::All };

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
        /// Nothing is published while it is found.
        Error = "error",
        /// It is told, and the site is published.
        Warn = "warn",
        /// It is not told.
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
        /// The site's title, best in each language.
        required title: RawText,
        /// The address at which the site is published: `https://tilit.esimerkkila.example/`.
        required base_url: Spanned<HttpsUrl>,
        /// The site's languages, the default first: `[fi, sv, en]`.
        list languages: Spanned<Lang>,
        /// The public body.
        required organisation: RawOrganisation,
        /// The folder under `themes/` that the look comes from; `default` is built in.
        optional theme: Spanned<String>,
        /// The time zone in which a day begins: `Europe/Helsinki`.
        optional timezone: Spanned<String>,
        /// Policies on profiles.
        optional profiles: RawProfilePolicy,
        /// The address of the page where official matters are set going, by language.
        optional official_business: RawText,
        /// The address of the page for confidential matters, by language.
        optional secure_channel: RawText,
        /// The moderation policy that every profile links to: `chapter:some-ohje/moderointi`.
        optional moderation: Spanned<String>,
        /// How long the published list may be trusted without a new build.
        optional freshness: RawFreshness,
        /// Policies on guidelines.
        optional guidelines: RawGuidelinePolicy,
        /// What holds for all publications that do not say otherwise.
        optional publications: RawPublicationPolicy,
        /// How handles and names are made.
        optional naming: RawNaming,
        /// Platforms where the organisation decided not to be.
        list not_on: RawNotOn,
        /// How long the check recognises a closed account.
        optional remember_closed: RawRemember,
        /// Policies on platforms by their names, and channels that the built-in table lacks.
        optional platforms: Entries<RawChannel>,
        /// Levels of rules by their names: `profile/no-stable-id: error`. Fixed rules keep their own.
        optional rules: Entries<Spanned<RuleLevel>>,
        /// What the accessibility statement says.
        optional accessibility: RawAccessibility,
        /// Old addresses and the new ones that they lead to: `/vanha/: /uusi/`.
        optional redirects: Entries<Spanned<String>>,
    }
}

record! {
    /// The public body.
    RawOrganisation {
        /// Its name, best in each language.
        required name: RawText,
        /// The address of its own website.
        required website: Spanned<HttpsUrl>,
        /// Its domains: `[esimerkkila.example]`. `*.esimerkkila.example` admits everything below one.
        list email_domains: Spanned<String>,
        /// How to reach it.
        required contact: RawContact,
        /// Where an impostor is reported.
        optional report_impostor: RawReport,
        /// The licence of its data, such as CC-BY-4.0.
        optional data_licence: Spanned<String>,
    }
}

record! {
    /// Where an impostor is reported.
    RawReport {
        /// By e-mail, at this address.
        optional email: Spanned<Email>,
        /// On a page, at this address.
        optional url: Spanned<HttpsUrl>,
    }
}

record! {
    /// Policies on profiles.
    RawProfilePolicy {
        /// How often each record is confirmed: `12 months`.
        optional review_every: Spanned<Period>,
        /// Kinds of profiles that the organisation has.
        list kinds: Spanned<ProfileKind>,
    }
}

record! {
    /// How long the published list may be trusted without a new build.
    RawFreshness {
        /// Past this the check says how old the list is: `7 days`.
        optional fresh: Spanned<Period>,
        /// Past this the check calls nothing genuine: `30 days`.
        optional expires: Spanned<Period>,
    }
}

record! {
    /// How long the check recognises a closed account. Profiles of persons, roles and experts are never remembered.
    RawRemember {
        /// How long one of a unit: `5 years`.
        optional unit: Spanned<Period>,
        /// How long one of a campaign: `2 years`.
        optional campaign: Spanned<Period>,
    }
}

record! {
    /// Policies on guidelines.
    RawGuidelinePolicy {
        /// How often each guideline is reviewed: `24 months`.
        optional review_every: Spanned<Period>,
    }
}

record! {
    /// What holds for all publications that do not say otherwise.
    RawPublicationPolicy {
        /// Whether their files are accessible: a list of older series is mostly not.
        optional accessible: bool,
        /// The e-mail address from which another form can be asked.
        optional request_from: Spanned<Email>,
        /// What holds for the publications of one series, where it differs.
        list series: RawSeriesPolicy,
    }
}

record! {
    /// What holds for the publications of one series that do not say otherwise.
    RawSeriesPolicy {
        /// The series' name, as its publications have it.
        required name: RawText,
        /// Whether their files are accessible.
        optional accessible: bool,
        /// The e-mail address from which another form can be asked.
        optional request_from: Spanned<Email>,
    }
}

record! {
    /// How handles and names are made (D15).
    RawNaming {
        /// The pattern of handles, a regular expression: `"^esimerkkila"`.
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
        /// The platform's name, such as `telegram`.
        required platform: Spanned<String>,
        /// The day from which it holds.
        optional since: Spanned<Day>,
        /// Why, for readers.
        optional reason: RawText,
    }
}

record! {
    /// A platform's policy, or a channel of the organisation's own.
    RawChannel {
        /// What every profile there needs (D14).
        list requires: Spanned<Requirement>,
        /// The channel's name.
        optional name: RawText,
        /// The channel's hosts: `[uutiskirje.esimerkkila.example]`.
        list hosts: Spanned<String>,
        /// How its addresses are made, with `{h}` for the name in them: `/{h}`.
        optional form: Spanned<String>,
    }
}
