//! The accessibility statement.
//!
//! In, out and what must never be true are the parent's.

use super::{DayView, TextView};
use serde::Serialize;

/// The accessibility statement's page.
#[derive(Debug, Clone, Serialize)]
pub struct StatementView {
    /// Who answers for the site, and which site it is.
    pub lead: String,
    /// The act that asks for the statement, in the official database.
    pub act: Option<String>,
    /// How far the site meets the requirements, in the official words.
    pub conformity: String,
    /// What is not accessible, by the groups of the official model; empty groups are left out.
    pub groups: Vec<GapGroupView>,
    /// When it was made, when it was looked through, and how the site was assessed: a sentence each.
    pub history: Vec<String>,
    /// How the site was assessed, in the organisation's own words.
    pub method: Option<TextView>,
    /// Where to tell of what is not accessible: by e-mail.
    pub email: Option<String>,
    /// By telephone.
    pub phone: Option<PhoneView>,
    /// On a page.
    pub url: Option<String>,
    /// In how many days it is answered, as a sentence.
    pub promise: String,
    /// Who supervises.
    pub authority: AuthorityView,
    /// The same as data, from the host's root.
    pub json: String,
}

/// A group of the official model.
#[derive(Debug, Clone, Serialize)]
pub struct GapGroupView {
    /// `not-met`, `burden`, `out-of-scope`.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What is not accessible.
    pub gaps: Vec<GapView>,
}

/// Something that is not accessible.
#[derive(Debug, Clone, Serialize)]
pub struct GapView {
    /// What it is.
    pub what: TextView,
    /// The requirement that it breaks.
    pub criterion: Option<CriterionView>,
    /// Why it is so.
    pub reason: Option<TextView>,
    /// How to get the same in another way.
    pub alternative: Option<TextView>,
    /// By when it is mended.
    pub until: Option<DayView>,
}

/// A success criterion.
#[derive(Debug, Clone, Serialize)]
pub struct CriterionView {
    /// What it is called: "WCAG 2.1, kriteeri 1.3.1 (taso A)".
    pub label: String,
    /// The standard's own text, in the page's language where it has been translated officially.
    pub href: Option<String>,
    /// The language of that text where it isn't the page's.
    pub lang: Option<String>,
}

/// A telephone number.
#[derive(Debug, Clone, Serialize)]
pub struct PhoneView {
    /// As people write it.
    pub written: String,
    /// For a `tel:` link.
    pub uri: Option<String>,
}

/// The supervisory authority.
#[derive(Debug, Clone, Serialize)]
pub struct AuthorityView {
    /// Its name.
    pub name: TextView,
    /// The unit that supervises.
    pub unit: Option<TextView>,
    /// Where it says how to complain.
    pub complaints: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<PhoneView>,
}
