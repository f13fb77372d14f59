//! Addresses outside the site that what is published points to, and what the rules make of their answers.
//!
//! In: a site and a day. Out: every address to ask, once, with what its answer can tell ([`Wanted`]); later the places
//! that name an address. Never true: an address of an account that is on no list, or of a text that nobody edits any
//! more, asked; the platform's own `liveness` passed over, wherever the account's address stands.

use super::judge::weigh;
use super::{Check, Found, RULES, Subject, sort};
use crate::account::{Liveness, canonicalise};
use crate::diagnostic::Diagnostic;
use crate::model::{Doc, Listing, Profile, Standing, Website};
use crate::outside::{Answers, Reason, State};
use crate::resolve::Resolved;
use crate::resolve::links::{Target, target};
use crate::source::Span;
use crate::value::{Day, Id};
use std::collections::BTreeMap;

/// What points to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pointing {
    /// A link in a text.
    Text,
    /// The page that a record says that it belongs to.
    Website(Id),
    /// A record's own account.
    Account(Id),
}

/// An address, where it stands and what it is there.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) address: String,
    pub(super) span: Span,
    pub(super) of: Pointing,
}

impl Place {
    /// A finding here, which the record's `allow` may lower where it is a record's.
    pub(super) fn finding<'f>(&self, found: &'f mut Found) -> &'f mut crate::fault::Fault {
        match &self.of {
            Pointing::Text => found.at(self.span),
            Pointing::Website(id) | Pointing::Account(id) => found.about(id, self.span),
        }
        .fact("to", &self.address)
    }
}

/// What asking an address can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Whether it is there.
    All,
    /// Only that it is missing.
    Missing,
    /// Nothing: its platform tells programs nothing.
    Nothing,
}

impl Wanted {
    /// What an answer tells.
    #[must_use]
    pub fn made_of(self, state: State) -> State {
        match self {
            Wanted::All => state,
            Wanted::Missing => state.where_only_missing_is_told(),
            Wanted::Nothing => State::NotTried { reason: Reason::Platform },
        }
    }
}

/// All places that name an address outside, in the order of records and texts.
pub(super) fn places(subject: &Subject<'_>) -> Vec<Place> {
    let listed = |profile: &&Profile| profile.listing(subject.today) == Listing::Listed;
    let of_records = subject.site.profiles.values().filter(listed).flat_map(|profile| of_record(subject, profile));
    let of_texts = subject.site.docs().filter(|doc| is_edited(subject, doc)).flat_map(of_text);
    of_records.chain(of_texts).collect()
}

fn of_record(subject: &Subject<'_>, profile: &Profile) -> Vec<Place> {
    let account = profile.url.as_ref().map(|url| Place {
        address: without_fragment(&url.value),
        span: url.span,
        of: Pointing::Account(profile.id.clone()),
    });
    let website = match &profile.website {
        Some(Website::Page(page)) => Some(Place {
            address: without_fragment(page.as_str()),
            span: subject.place(profile, "website"),
            of: Pointing::Website(profile.id.clone()),
        }),
        Some(Website::None) | None => None,
    };
    account.into_iter().chain(website).collect()
}

fn of_text(doc: &Doc) -> impl Iterator<Item = Place> {
    let outside = |to: &str| matches!(target(to), Target::Outside(_)) && to.to_ascii_lowercase().starts_with("http");
    doc.outline.links.iter().filter(move |link| outside(&link.to)).map(|link| Place {
        address: without_fragment(&link.to),
        span: link.span,
        of: Pointing::Text,
    })
}

/// Whether somebody still edits a text: it is no guideline's, or its guideline holds or will.
fn is_edited(subject: &Subject<'_>, doc: &Doc) -> bool {
    let guideline = doc.guideline.as_ref().and_then(|id| subject.site.guidelines.get(id));
    guideline.is_none_or(|guideline| matches!(guideline.standing(subject.today), Standing::InForce | Standing::NotYet))
}

/// What stands behind `#` is never sent.
fn without_fragment(address: &str) -> String {
    address.split('#').next().unwrap_or(address).trim().to_owned()
}

/// Every address once, with what its answer can tell.
pub(crate) fn wanted(resolved: &Resolved, today: Day) -> BTreeMap<String, Wanted> {
    let Some(site) = resolved.site.as_ref() else { return BTreeMap::new() };
    let subject = Subject { resolved, site, today, named: None };
    let settings = &site.settings;
    let tells = |address: &str| {
        let account = canonicalise(&settings.table, &settings.organisation.domains, address).ok();
        let platform = account.and_then(|account| settings.table.platform(account.platform()));
        // A page of the organisation's own, and what is no account, is asked like any page.
        match platform.filter(|platform| !platform.is_own()).map(crate::account::Platform::liveness) {
            None | Some(Liveness::Told) => Wanted::All,
            Some(Liveness::MissingTold) => Wanted::Missing,
            Some(Liveness::Untold | Liveness::Unsaid) => Wanted::Nothing,
        }
    };
    // A post, a share link or a page of help on a platform that shows robots a login page is refused in the same way.
    let on_platform = |address: &str| {
        let host = url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
        let platforms = settings.table.platforms();
        let untold = platforms.filter(|platform| platform.liveness() == Liveness::Untold && !platform.is_own());
        host.is_some_and(|host| untold.into_iter().any(|platform| settings.table.has_host(platform, &host)))
    };
    let weighed = |address: String| {
        let tells = match tells(&address) {
            Wanted::All if on_platform(&address) => Wanted::Nothing,
            tells => tells,
        };
        (address, tells)
    };
    places(&subject).into_iter().map(|place| weighed(place.address)).collect()
}

/// Runs the rules that look at what addresses answered.
#[must_use]
pub fn judge_answers(resolved: &Resolved, answers: &Answers, today: Day) -> Vec<Diagnostic> {
    let Some(site) = resolved.site.as_ref() else { return Vec::new() };
    let subject = Subject { resolved, site, today, named: None };
    let mut diagnostics = Vec::new();
    for rule in RULES {
        if let Check::Answers(check) = rule.check {
            let mut found = Found::default();
            check(&subject, answers, &mut found);
            diagnostics.extend(found.rows.into_iter().filter_map(|row| weigh(rule, row, Some(site), today)));
        }
    }
    sort(&mut diagnostics);
    diagnostics.dedup();
    diagnostics
}
