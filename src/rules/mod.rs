//! Rules: one row each, one file each, one explanation each.
//!
//! In: a resolved site and a day, later the finished artifacts. Out: findings, and the proofs [`Checked`] and
//! [`Sound`](crate::build::Sound) that only a run without error-level findings gives. Never true: a fixed rule
//! lowered by a level or an `allow`; a rule without an explanation whose bad example raises it.
//!
//! A rule's name is `group/problem`, named for the problem, never for the cure. Names are forever.

mod agreement;
mod agreements;
mod chapter;
mod content;
mod explanation;
mod guideline;
mod judge;
mod keeping;
mod lasting;
mod life;
mod named;
mod names;
mod outside_links;
mod person_names;
pub(crate) mod pointing;
mod profile;
mod publication;
mod redirect;
mod reference;
mod site;
mod source;
mod template;
mod tidy;
mod translation;
mod unit;
mod works;

pub use explanation::Explanation;
pub use judge::{Checked, Judged, judge, judge_after, judge_artifacts, judge_faults};
pub use named::Named;
pub(crate) use outside_links::wanted;
pub use outside_links::{Wanted, judge_answers};
pub use person_names::Names;
pub use tidy::plain_addresses;

use crate::account::{Account, plain_address};
use crate::artifact::Artifacts;
use crate::diagnostic::{Diagnostic, Level};
use crate::fault::{Fault, What};
use crate::model::internal::Internals;
use crate::model::{Profile, Site};
use crate::outside::Answers;
use crate::parse::yaml::{Kind, Node};
use crate::resolve::Resolved;
use crate::source::Span;
use crate::value::{Day, Id};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Whether an organisation may lower a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// No level, `allow` or flag can lower or skip it.
    Fixed,
    /// No level can: what it finds could not be read or leads nowhere, so there is nothing to publish in its place.
    Needed,
    /// `rules:` and `allow:` may.
    Adjustable,
    /// It reads the clock, so it cannot be raised to error: time alone never refuses a clean tree.
    Clock,
}

/// One rule.
pub struct Rule {
    /// `group/problem`.
    pub name: &'static str,
    /// Its level where the organisation says nothing.
    pub level: Level,
    /// Whether it may be lowered.
    pub weight: Weight,
    /// The duties that it comes from: keys of `duties.yaml`; `ours` where none asks for it.
    pub sources: &'static [&'static str],
    /// How it finds.
    pub check: Check,
    /// What it means, why it matters, a wrong and a right example (Markdown, executed by the tests).
    pub explanation: Explanation,
}

/// How a rule finds.
pub enum Check {
    /// Facts that reading and resolving took down.
    Facts(&'static [What]),
    /// A look at the site.
    Site(fn(&Subject<'_>, &mut Found)),
    /// A look at the site with its internal halves; skipped, and said to be, where their folder is absent. What it finds
    /// points into an internal file or a public one, and no value of an internal half is ever a fact of the finding.
    Internal(fn(&Subject<'_>, &Internals, &mut Found)),
    /// A look at the agreed exceptions of records, after all other rules and only where none of them found an error: what
    /// an exception is there for can be told only of records that could all be read.
    Agreements(fn(&Subject<'_>, &Needs, &mut Found)),
    /// A look at what addresses outside the site answered, in a run that asked them (`check --links`, `check --proof`). The tests hand in
    /// recorded answers.
    Answers(fn(&Subject<'_>, &Answers, &mut Found)),
    /// A look at the finished artifacts, and facts.
    Artifacts(&'static [What], fn(&Published<'_>, &mut Found)),
}

/// What a rule about the site looks at.
pub struct Subject<'a> {
    /// Everything resolved.
    pub resolved: &'a Resolved,
    /// The site.
    pub site: &'a Site,
    /// The day of the build.
    pub today: Day,
    /// Which accounts the texts name, where that is read already.
    pub named: Option<&'a Named>,
}

impl Subject<'_> {
    /// Where a record says something; its address, or its beginning, where it doesn't.
    pub(crate) fn place(&self, profile: &Profile, field: &str) -> Span {
        let tree = self.site.trees.iter().find(|(file, _)| *file == profile.file).map(|(_, tree)| tree);
        let written = tree.and_then(|tree| tree.get(field)).map(|node| node.span);
        let address = || profile.url.as_ref().map(|url| url.span);
        written.or_else(address).unwrap_or(Span::whole(profile.file))
    }

    /// The address to copy in place of another spelling of the same account.
    pub(crate) fn plain_address(&self, account: &Account) -> Option<String> {
        let settings = &self.site.settings;
        plain_address(&settings.table, &settings.organisation.domains, account)
    }
}

/// What the other rules found in records, at whatever level: what an agreed exception can be there for.
#[derive(Default)]
pub struct Needs(BTreeSet<(Id, &'static str)>);

impl Needs {
    /// Whether a rule found something in a record.
    pub(crate) fn has(&self, record: &Id, rule: &'static str) -> bool {
        self.0.contains(&(record.clone(), rule))
    }
}

/// What a rule about artifacts looks at.
pub struct Published<'a> {
    /// The site that they were made of.
    pub(crate) checked: &'a Checked,
    /// The files.
    pub artifacts: &'a Artifacts,
    /// Aito's own words: catalogues, theme and explanations, which no leak can consist of.
    pub own_words: &'a [&'a str],
}

/// Findings of one rule before levels are known.
#[derive(Default)]
pub struct Found {
    rows: Vec<Row>,
}

/// One finding of a rule.
struct Row {
    fault: Fault,
    record: Option<Id>,
    set: Option<Level>,
}

impl Found {
    /// A finding at a place; the fault's `what` doesn't matter here.
    pub fn at(&mut self, span: Span) -> &mut Fault {
        self.push(Fault::new(What::BadValue, span), None)
    }

    /// A finding about a profile, which that record's `allow` may lower.
    pub fn about(&mut self, record: &Id, span: Span) -> &mut Fault {
        self.push(Fault::new(What::BadValue, span), Some(record.clone()))
    }

    /// A finding that is only a warning, whatever the rule's level: an expired text that names a closed account.
    pub fn warn_at(&mut self, span: Span) -> &mut Fault {
        self.push(Fault::new(What::BadValue, span), None);
        if let Some(row) = self.rows.last_mut() {
            row.set = Some(Level::Warn);
        }
        match self.rows.last_mut() {
            Some(row) => &mut row.fault,
            None => unreachable!("a row was just pushed"),
        }
    }

    /// A finding that is an error whatever level its rule has: one that the command asks to be strict about.
    pub fn error_at(&mut self, span: Span) -> &mut Fault {
        self.push(Fault::new(What::BadValue, span), None);
        if let Some(row) = self.rows.last_mut() {
            row.set = Some(Level::Error);
        }
        match self.rows.last_mut() {
            Some(row) => &mut row.fault,
            None => unreachable!("a row was just pushed"),
        }
    }

    fn push(&mut self, fault: Fault, record: Option<Id>) -> &mut Fault {
        self.rows.push(Row { fault, record, set: None });
        match self.rows.last_mut() {
            Some(row) => &mut row.fault,
            None => unreachable!("a row was just pushed"),
        }
    }
}

impl Fault {
    /// Adds a value to a finding in place.
    pub(crate) fn fact(&mut self, name: &'static str, value: impl Into<String>) -> &mut Self {
        self.facts.push((name, value.into()));
        self
    }

    /// Says which sentence, in place.
    pub(crate) fn kind(&mut self, case: &'static str) -> &mut Self {
        self.case = case;
        self
    }

    /// Says which value belongs at the place, in place.
    pub(crate) fn mend(&mut self, value: impl Into<String>) -> &mut Self {
        self.fix = Some(value.into());
        self
    }

    /// Adds the second place, in place.
    pub(crate) fn and(&mut self, other: Span) -> &mut Self {
        self.other = Some(other);
        self
    }
}

/// A finding's order: errors and warnings mixed, by file and place, then by rule.
fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| (a.at, a.rule, a.case, &a.facts).cmp(&(b.at, b.rule, b.case, &b.facts)));
}

/// `duties.yaml`, read once: every page of a rule asks for some of it.
static DUTIES: LazyLock<Option<Node>> = LazyLock::new(|| {
    let text = include_str!("duties.yaml");
    let file = crate::source::Sources::new().add_text("duties.yaml", text);
    crate::parse::yaml::parse(file, 0, text).ok()
});

/// A duty that rules come from: its standing (`duty`, `advice`, `law`, `practice`, `ours`) and its sentence in a
/// language.
#[must_use]
pub fn duty(key: &str, lang: &str) -> Option<(String, String)> {
    let entry = DUTIES.as_ref()?.get(key)?;
    let word = |name: &str| match entry.get(name).map(|node| &node.kind) {
        Some(Kind::Str(word)) => Some(word.clone()),
        _ => None,
    };
    let text = match lang {
        "fi" | "sv" => word(lang).or_else(|| word("text")),
        _ => word("text"),
    };
    Some((word("standing")?, text?))
}

/// A rule by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

/// All rules, sorted by name.
pub static RULES: &[&Rule] = &[
    &agreement::fixed_rule::RULE,
    &agreement::idle::RULE,
    &agreement::lapsed::RULE,
    &agreement::reason_missing::RULE,
    &agreement::unknown_rule::RULE,
    &chapter::duplicate_anchor::RULE,
    &chapter::empty::RULE,
    &chapter::heading_level_skipped::RULE,
    &chapter::number_in_title::RULE,
    &chapter::numbering_jump::RULE,
    &chapter::review_overdue::RULE,
    &chapter::short_version_cycle::RULE,
    &content::active_svg::RULE,
    &content::broken_block::RULE,
    &content::broken_form::RULE,
    &content::broken_link::RULE,
    &content::empty_link_text::RULE,
    &content::image_without_alternative::RULE,
    &content::internal_leak::RULE,
    &content::link_gone::RULE,
    &content::link_moved::RULE,
    &content::link_unreachable::RULE,
    &content::long_sentence::RULE,
    &content::personal_identity_code::RULE,
    &content::private_contact::RULE,
    &content::raw_html::RULE,
    &content::table_without_header::RULE,
    &content::unexplained_abbreviation::RULE,
    &guideline::annex_missing::RULE,
    &guideline::archive_broken::RULE,
    &guideline::archive_link_gone::RULE,
    &guideline::dates_out_of_order::RULE,
    &guideline::duplicate_number::RULE,
    &guideline::expired::RULE,
    &guideline::expiring::RULE,
    &guideline::legal_basis_malformed::RULE,
    &guideline::number_vanished::RULE,
    &guideline::owner_missing::RULE,
    &guideline::replaced_in_force::RULE,
    &guideline::replacement_cycle::RULE,
    &guideline::review_overdue::RULE,
    &guideline::successor_unknown::RULE,
    &profile::access_test_overdue::RULE,
    &profile::account_gone::RULE,
    &profile::active_before_plan::RULE,
    &profile::alias_conflict::RULE,
    &profile::approval_missing::RULE,
    &profile::closed_listed::RULE,
    &profile::closing_incomplete::RULE,
    &profile::compromised_without_message::RULE,
    &profile::contact_missing::RULE,
    &profile::contact_unofficial::RULE,
    &profile::counterpart_missing::RULE,
    &profile::dates_out_of_order::RULE,
    &profile::deputy_missing::RULE,
    &profile::duplicate_account::RULE,
    &profile::ended::RULE,
    &profile::ends_missing::RULE,
    &profile::evidence_missing::RULE,
    &profile::handle_names_person::RULE,
    &profile::handle_off_convention::RULE,
    &profile::id_names_person::RULE,
    &profile::kind_not_allowed::RULE,
    &profile::legacy_address::RULE,
    &profile::lookalike_of_listed::RULE,
    &profile::maintainers_few::RULE,
    &profile::name_off_convention::RULE,
    &profile::no_stable_id::RULE,
    &profile::owner_missing::RULE,
    &profile::owner_unknown::RULE,
    &profile::phone_form::RULE,
    &profile::plan_incomplete::RULE,
    &profile::plan_missing::RULE,
    &profile::platform_policy_unmet::RULE,
    &profile::private_device::RULE,
    &profile::private_listed::RULE,
    &profile::proof_contradicts::RULE,
    &profile::response_time_missing::RULE,
    &profile::review_due::RULE,
    &profile::review_overdue::RULE,
    &profile::service_hours_missing::RULE,
    &profile::short_link::RULE,
    &profile::signup_unofficial::RULE,
    &profile::successor_broken::RULE,
    &profile::tracking_parameter::RULE,
    &profile::training_missing::RULE,
    &profile::two_factor_off::RULE,
    &profile::two_main::RULE,
    &profile::urgent_line_missing::RULE,
    &profile::url_not_an_account::RULE,
    &profile::website_missing::RULE,
    &publication::file_missing::RULE,
    &publication::inaccessible_without_alternative::RULE,
    &publication::isbn_wrong::RULE,
    &publication::issn_wrong::RULE,
    &publication::pages_wrong::RULE,
    &reference::anchor_unlocked::RULE,
    &reference::anchor_vanished::RULE,
    &reference::unknown::RULE,
    &site::accessibility_authority_wrong::RULE,
    &site::accessibility_criterion_unknown::RULE,
    &site::accessibility_full_with_gaps::RULE,
    &site::accessibility_gap_overdue::RULE,
    &site::accessibility_gaps_missing::RULE,
    &site::accessibility_statement_missing::RULE,
    &site::accessibility_statement_old::RULE,
    &site::bad_name::RULE,
    &site::duplicate_id::RULE,
    &site::lock_broken::RULE,
    &site::official_channel_missing::RULE,
    &site::output_collision::RULE,
    &site::redirect_from_live_page::RULE,
    &site::redirect_loop::RULE,
    &site::report_channel_missing::RULE,
    &source::bad_value::RULE,
    &source::duplicate_key::RULE,
    &source::encoding::RULE,
    &source::front_matter::RULE,
    &source::missing_field::RULE,
    &source::outside_link::RULE,
    &source::syntax::RULE,
    &source::too_large::RULE,
    &source::unknown_field::RULE,
    &template::error::RULE,
    &translation::fact_differs::RULE,
    &translation::missing::RULE,
    &translation::stale::RULE,
    &translation::unpaired::RULE,
    &unit::cycle::RULE,
    &unit::duplicate::RULE,
    &unit::no_profile::RULE,
    &unit::role_missing::RULE,
];
