//! The rules that a site is checked by.

use super::BodyView;
use serde::Serialize;

/// All rules.
#[derive(Debug, Clone, Serialize)]
pub struct RulesView {
    /// How many there are.
    pub count: usize,
    /// By what they are about.
    pub groups: Vec<RuleGroupView>,
}

/// Rules about one thing.
#[derive(Debug, Clone, Serialize)]
pub struct RuleGroupView {
    /// Its name, for links within the page.
    pub anchor: String,
    /// What it is about.
    pub title: String,
    /// The rules, by name.
    pub rules: Vec<RuleLineView>,
}

/// A rule in the list.
#[derive(Debug, Clone, Serialize)]
pub struct RuleLineView {
    /// Its page.
    pub href: String,
    /// `profile/owner-missing`.
    pub name: String,
    /// What it is about, in a sentence.
    pub summary: String,
    /// What it does where the organisation says nothing.
    pub level: String,
    /// What asks for it.
    pub duties: Vec<DutyView>,
}

/// A rule's page.
#[derive(Debug, Clone, Serialize)]
pub struct RulePageView {
    /// `profile/owner-missing`.
    pub name: String,
    /// What it does where the organisation says nothing.
    pub level: String,
    /// The explanation.
    pub body: BodyView,
    /// What asks for it.
    pub duties: Vec<DutyView>,
}

/// What asks for a rule, and with what standing.
#[derive(Debug, Clone, Serialize)]
pub struct DutyView {
    /// `D12`; nothing where no document asks for it.
    pub key: Option<String>,
    /// Who says so: a binding guideline, a law, or nobody but Aito.
    pub standing: String,
    /// What is asked for.
    pub text: String,
}
