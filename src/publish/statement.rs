//! The accessibility statement as data: `data/accessibility.json`, and what the page in each language is made of, so
//! that neither says more than the other.
//!
//! In: the model, field by field. Out: plain data, every language in it. Never true: a claim beyond WCAG 2.1 A and AA
//! by EN 301 549; a text that names an account which may not be named; a moment of the build.

use super::Records;
use super::data::Words;
use crate::model::{Accessibility, Assessment, Authority, Feedback, Gap};
use crate::raw::wcag::{self, Standing, Wcag};
use crate::raw::{Conformity, Criterion, GapGround};
use crate::value::Lang;
use schemars::JsonSchema;
use serde::Serialize;

/// Where the data lie.
pub const FILE: &str = "data/accessibility.json";
/// Where their schema lies.
pub const SCHEMA: &str = "data/schema/accessibility.json";

/// In so many days feedback is answered, by the law.
const ANSWERED_WITHIN: u32 = 14;
/// The act that asks for the statement, outside Åland.
pub(super) const ACT: (&str, &str) = ("306", "2019");

/// `data/accessibility.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Accessibility", deny_unknown_fields)]
pub struct StatementData {
    /// Where the schema of this file is.
    #[serde(rename = "$schema")]
    #[schemars(extend("format" = "uri"))]
    pub schema: String,
    /// The version of this format.
    pub version: u32,
    /// The site that the statement is about.
    pub site: StatementSiteData,
    /// What the site is measured by.
    pub requirements: RequirementsData,
    /// How far the site meets the requirements: all of them, most of them, or not.
    #[schemars(extend("enum" = ["full", "partial", "none"]))]
    pub conformity: String,
    /// What is not accessible.
    pub gaps: Vec<GapData>,
    /// How this is known; empty where the organisation doesn't say.
    pub assessed: Option<AssessedData>,
    /// When the statement was first made.
    #[schemars(extend("format" = "date"))]
    pub prepared: Option<String>,
    /// When it was last looked through.
    #[schemars(extend("format" = "date"))]
    pub updated: Option<String>,
    /// Where to tell of what is not accessible.
    pub feedback: FeedbackData,
    /// Who supervises, and where to complain.
    pub authority: AuthorityData,
}

/// The site that a statement is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "StatementSite", deny_unknown_fields)]
pub struct StatementSiteData {
    /// Its title.
    pub title: Words,
    /// Its address.
    #[schemars(extend("format" = "uri"))]
    pub url: String,
    /// The public body that answers for it.
    pub organisation: Words,
}

/// What a site is measured by. It is the same for all, and no more is ever claimed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Requirements", deny_unknown_fields)]
pub struct RequirementsData {
    /// The guidelines.
    #[schemars(extend("enum" = ["WCAG 2.1"]))]
    pub guidelines: String,
    /// The level: AA includes A.
    #[schemars(extend("enum" = ["AA"]))]
    pub level: String,
    /// The European standard that makes them requirements.
    #[schemars(extend("enum" = ["EN 301 549"]))]
    pub standard: String,
    /// The number of the Finnish act; empty where another law holds, as in Åland.
    pub act: Option<String>,
}

/// Something that is not accessible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Gap", deny_unknown_fields)]
pub struct GapData {
    /// Its group in the official model: not yet as it should be, a disproportionate burden, or outside the law.
    #[schemars(extend("enum" = ["not-met", "burden", "out-of-scope"]))]
    pub ground: String,
    /// The requirement that it breaks.
    pub criterion: Option<CriterionData>,
    /// What it is.
    pub what: Words,
    /// Why it is so.
    pub reason: Option<Words>,
    /// How to get the same in another way.
    pub alternative: Option<Words>,
    /// By when it is mended.
    #[schemars(extend("format" = "date"))]
    pub until: Option<String>,
}

/// A success criterion of WCAG.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Criterion", deny_unknown_fields)]
pub struct CriterionData {
    /// Its number.
    pub number: String,
    /// Its level in WCAG 2.1; empty where the law does not ask for it.
    #[schemars(extend("enum" = ["A", "AA", null]))]
    pub level: Option<String>,
    /// The standard's own text.
    #[schemars(extend("format" = "uri"))]
    pub url: Option<String>,
}

/// How it is known how far a site is accessible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Assessed", deny_unknown_fields)]
pub struct AssessedData {
    /// When the site was assessed.
    #[schemars(extend("format" = "date"))]
    pub on: Option<String>,
    /// Who did it: the organisation, or somebody from outside.
    #[schemars(extend("enum" = ["self", "third-party", null]))]
    pub by: Option<String>,
    /// How it was done.
    pub method: Option<Words>,
}

/// Where to tell of what is not accessible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Feedback", deny_unknown_fields)]
pub struct FeedbackData {
    /// By e-mail.
    pub email: Option<String>,
    /// On a page.
    #[schemars(extend("format" = "uri"))]
    pub url: Option<String>,
    /// By telephone.
    pub phone: Option<String>,
    /// Within so many days it is answered.
    pub answered_within_days: u32,
}

/// Who supervises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Authority", deny_unknown_fields)]
pub struct AuthorityData {
    /// Its name.
    pub name: Words,
    /// The unit that supervises.
    pub unit: Option<Words>,
    /// Where it says how to complain, by language.
    pub complaints: Words,
    /// Its e-mail address, by language.
    pub email: Words,
    /// Its telephone number.
    pub phone: Option<String>,
}

/// The statement; nothing where the organisation has none.
pub(super) fn statement(records: &Records<'_>) -> Option<StatementData> {
    let settings = &records.site.settings;
    let statement = settings.accessibility.as_ref()?;
    let written = |day: &crate::value::Day| day.to_string();
    // Every field is named. Not published: the authority as written, since its proper name is.
    let Accessibility {
        conformity,
        gaps,
        assessment,
        prepared,
        updated,
        written_authority: _,
        authority: supervisor,
        complaints,
        feedback: Feedback { email, url, phone },
    } = statement;
    let is_act = matches!(supervisor, Authority::Traficom);
    let mut authority = authority(records, supervisor);
    if let Some(complaints) = complaints {
        let everywhere = settings.languages.iter().map(|lang| (lang.to_string(), complaints.as_str().to_owned()));
        authority.complaints = everywhere.collect();
    }
    Some(StatementData {
        schema: records.routes.whole_address(&records.routes.asset(SCHEMA)),
        version: 1,
        site: StatementSiteData {
            title: records.unlisted.words(&settings.title),
            url: settings.base_url.as_str().to_owned(),
            organisation: records.unlisted.words(&settings.organisation.name),
        },
        requirements: RequirementsData {
            guidelines: "WCAG 2.1".to_owned(),
            level: "AA".to_owned(),
            standard: "EN 301 549".to_owned(),
            act: is_act.then(|| format!("{}/{}", ACT.0, ACT.1)),
        },
        conformity: claimed(conformity.value, gaps).word().to_owned(),
        gaps: gaps.iter().map(|one| gap(records, one)).collect(),
        assessed: assessment.as_ref().map(|one| assessed(records, one)),
        prepared: prepared.as_ref().map(|day| written(&day.value)),
        updated: updated.as_ref().map(|day| written(&day.value)),
        feedback: FeedbackData {
            email: email.as_ref().map(|email| email.as_str().to_owned()),
            url: url.as_ref().map(|url| url.as_str().to_owned()),
            phone: phone.as_ref().map(|phone| phone.as_str().to_owned()),
            answered_within_days: ANSWERED_WITHIN,
        },
        authority,
    })
}

/// The grade that the gaps leave: an organisation may turn off the rule that finds the contradiction, and still nobody is
/// told that all is well above a list of what is not.
fn claimed(written: Conformity, gaps: &[Gap]) -> Conformity {
    match written {
        Conformity::Full if gaps.iter().any(|gap| gap.ground != GapGround::OutOfScope) => Conformity::Partial,
        other => other,
    }
}

fn gap(records: &Records<'_>, gap: &Gap) -> GapData {
    let Gap { criterion, what, reason, alternative, ground, until } = gap;
    GapData {
        ground: ground.word().to_owned(),
        criterion: criterion.as_ref().map(|criterion| self::criterion(&criterion.value)),
        what: records.unlisted.words(what),
        reason: records.optional(reason),
        alternative: records.optional(alternative),
        until: until.as_ref().map(|day| day.value.to_string()),
    }
}

fn criterion(criterion: &Criterion) -> CriterionData {
    let number = criterion.as_str().to_owned();
    match wcag::standing(&number) {
        Standing::Asked(Wcag { number: _, level, anchor }) => CriterionData {
            number,
            level: Some(level.word().to_owned()),
            url: Some(format!("https://www.w3.org/TR/WCAG21/#{anchor}")),
        },
        Standing::Beyond | Standing::Later | Standing::Unknown => CriterionData { number, level: None, url: None },
    }
}

fn assessed(records: &Records<'_>, assessment: &Assessment) -> AssessedData {
    let Assessment { on, by, method } = assessment;
    AssessedData {
        on: on.as_ref().map(|day| day.value.to_string()),
        by: by.map(|by| by.word().to_owned()),
        method: records.optional(method),
    }
}

/// Traficom's own names and addresses, in the site's languages; of another authority what the organisation says.
fn authority(records: &Records<'_>, authority: &Authority) -> AuthorityData {
    let languages = &records.site.settings.languages;
    let each = |id: &str| -> Words {
        let word = |lang: &Lang| crate::catalogue::Catalogue::site(lang.as_str()).word(id);
        languages.iter().map(|lang| (lang.to_string(), word(lang))).collect()
    };
    match authority {
        Authority::Traficom => AuthorityData {
            name: each("statement-traficom"),
            unit: Some(each("statement-traficom-unit")),
            complaints: each("statement-traficom-web"),
            email: each("statement-traficom-email"),
            phone: Some("+358 29 534 5000".to_owned()),
        },
        Authority::Other(name) => AuthorityData {
            name: records.unlisted.words(name),
            unit: None,
            complaints: Words::new(),
            email: Words::new(),
            phone: None,
        },
    }
}
