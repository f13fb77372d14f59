//! What the accessibility statement says (D41).
//!
//! In: `accessibility:` of `site.yaml`, resolved. Out: facts, from which the page in each language and its twin for
//! machines are made. Never true: a field that could claim more than the law's own requirements.

use crate::raw::{Assessor, Conformity, Criterion, GapGround};
use crate::source::Spanned;
use crate::value::{Day, Email, HttpsUrl, Phone, Text};

/// The accessibility statement.
#[derive(Clone)]
pub struct Accessibility {
    /// How far the site meets the requirements.
    pub(crate) conformity: Spanned<Conformity>,
    /// What is not accessible.
    pub(crate) gaps: Vec<Gap>,
    /// How this is known.
    pub(crate) assessment: Option<Assessment>,
    /// When the statement was made.
    pub(crate) prepared: Option<Spanned<Day>>,
    /// When it was last looked through.
    pub(crate) updated: Option<Spanned<Day>>,
    /// The supervisory authority as written, in each language that names one.
    pub(crate) written_authority: Vec<Spanned<String>>,
    /// The supervisory authority.
    pub(crate) authority: Authority,
    /// Where complaints go, where the organisation says so.
    pub(crate) complaints: Option<HttpsUrl>,
    /// Where to tell of what is not accessible.
    pub(crate) feedback: Feedback,
}

/// Something that is not accessible.
#[derive(Clone)]
pub struct Gap {
    /// The requirement that it breaks.
    pub(crate) criterion: Option<Spanned<Criterion>>,
    /// What it is.
    pub(crate) what: Text,
    /// Why it is so.
    pub(crate) reason: Option<Text>,
    /// How to get the same in another way.
    pub(crate) alternative: Option<Text>,
    /// Why the statement may name it: which group of the official model it belongs to.
    pub(crate) ground: GapGround,
    /// By when it is mended.
    pub(crate) until: Option<Spanned<Day>>,
}

/// How it is known how far the site is accessible.
#[derive(Clone)]
pub struct Assessment {
    /// When the site was assessed.
    pub(crate) on: Option<Spanned<Day>>,
    /// Who did it.
    pub(crate) by: Option<Assessor>,
    /// How.
    pub(crate) method: Option<Text>,
}

/// Where to tell of what is not accessible; at least one of the three is there.
#[derive(Clone)]
pub struct Feedback {
    /// By e-mail.
    pub(crate) email: Option<Email>,
    /// On a page.
    pub(crate) url: Option<HttpsUrl>,
    /// By telephone.
    pub(crate) phone: Option<Phone>,
}

/// Who supervises.
#[derive(Clone)]
pub enum Authority {
    /// The Finnish Transport and Communications Agency, since 1 January 2025.
    Traficom,
    /// Another, by its name.
    Other(Text),
}

/// Parts of Traficom's names, small, in three languages.
pub(crate) const TRAFICOM: [&str; 4] = [
    "traficom",
    "liikenne- ja viestintävirasto",
    "transport- och kommunikationsverket",
    "transport and communications agency",
];
