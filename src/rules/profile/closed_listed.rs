//! Published words that point to a closed or planned account.

use crate::account::{Key, accounts_in};
use crate::diagnostic::Level;
use crate::model::{Doc, Listing, Site, Standing};
use crate::resolve::links::{Target, target};
use crate::rules::{Check, Found, Rule, Subject, Weight};
use crate::source::Span;
use crate::value::{Day, Id, Parse};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/closed-listed",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D5"],
    check: Check::Site(check),
    explanation: include_str!("closed_listed.md"),
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let hidden: BTreeSet<&Id> = site
        .profiles
        .values()
        .filter(|profile| profile.listing(subject.today) == Listing::Hidden)
        .map(|profile| &profile.id)
        .collect();
    let keys = hidden_keys(site, &hidden);
    for profile in site.profiles.values().filter(|profile| !hidden.contains(&profile.id)) {
        if let Some(other) = &profile.counterpart
            && hidden.contains(&other.value)
        {
            found.at(other.span).kind("counterpart").fact("id", other.value.as_str());
        }
    }
    links(subject, &hidden, found);
    if keys.is_empty() {
        return;
    }
    records(subject, &hidden, &keys, found);
    bodies(subject, &keys, found);
}

/// The keys of closed and planned accounts that no other record has.
fn hidden_keys<'a>(site: &'a Site, hidden: &BTreeSet<&Id>) -> BTreeMap<&'a Key, &'a Id> {
    let (gone, there): (Vec<_>, Vec<_>) = site.profiles.values().partition(|profile| hidden.contains(&profile.id));
    let there: BTreeSet<&Key> = there.iter().filter_map(|profile| profile.account.as_ref()).map(|a| a.key()).collect();
    gone.iter()
        .filter_map(|profile| Some((profile.account.as_ref()?.key(), &profile.id)))
        .filter(|(key, _)| !there.contains(key))
        .collect()
}

/// Whether a text is one that nobody edits any more.
fn is_old(site: &Site, doc: &Doc, today: Day) -> bool {
    let guideline = doc.guideline.as_ref().and_then(|id| site.guidelines.get(id));
    guideline.is_some_and(|guideline| {
        matches!(guideline.standing(today), Standing::Expired | Standing::Replaced | Standing::Withdrawn)
    })
}

/// An error in a text that is edited; in an old one a warning, since publishing takes the address out.
fn report(old: bool, span: Span, found: &mut Found) -> &mut crate::fault::Fault {
    if old {
        let fault = found.warn_at(span);
        fault.kind("old-text")
    } else {
        found.at(span)
    }
}

fn links(subject: &Subject<'_>, hidden: &BTreeSet<&Id>, found: &mut Found) {
    for doc in subject.site.docs() {
        for link in &doc.outline.links {
            if let Target::Profile(id) = target(&link.to)
                && let Ok(id) = Id::parse(id)
                && hidden.contains(&id)
            {
                report(is_old(subject.site, doc, subject.today), link.span, found).fact("id", id.as_str());
            }
        }
    }
}

/// Every text of every record that is published, and of `site.yaml`, redirects excepted (publishing drops those).
fn records(subject: &Subject<'_>, hidden: &BTreeSet<&Id>, keys: &BTreeMap<&Key, &Id>, found: &mut Found) {
    let site = subject.site;
    let old: BTreeSet<_> = site.docs().filter(|doc| is_old(site, doc, subject.today)).map(|doc| doc.file).collect();
    let own: BTreeSet<_> = site.profiles.values().filter(|p| hidden.contains(&p.id)).map(|p| p.file).collect();
    for (file, tree) in site.trees.iter().filter(|(file, _)| !own.contains(file)) {
        let mut texts = Vec::new();
        let redirects = (*file == site.settings.file).then(|| tree.get("redirects")).flatten();
        tree.texts(&mut texts);
        let mut skipped = Vec::new();
        if let Some(redirects) = redirects {
            redirects.texts(&mut skipped);
        }
        for (span, text) in texts.into_iter().filter(|text| !skipped.contains(text)) {
            for (_, id) in named(site, keys, text) {
                let fault = report(old.contains(file), span, found).fact("id", id.as_str());
                if !old.contains(file) {
                    fault.kind("address");
                }
            }
        }
    }
}

fn bodies(subject: &Subject<'_>, keys: &BTreeMap<&Key, &Id>, found: &mut Found) {
    let site = subject.site;
    let docs: Vec<&Doc> = site.docs().collect();
    let hits: Vec<_> = docs
        .par_iter()
        .flat_map_iter(|doc| named(site, keys, site.body(doc)).into_iter().map(move |(range, id)| (*doc, range, id)))
        .collect();
    for (doc, range, id) in hits {
        let span = Span::new(doc.file, doc.body.start + range.start..doc.body.start + range.end);
        let old = is_old(site, doc, subject.today);
        let fault = report(old, span, found).fact("id", id.as_str());
        if !old {
            fault.kind("address");
        }
    }
}

/// Where a text names one of the accounts, in any spelling.
fn named<'k>(site: &Site, keys: &BTreeMap<&Key, &'k Id>, text: &str) -> Vec<(std::ops::Range<usize>, &'k Id)> {
    accounts_in(&site.settings.table, &site.settings.organisation.domains, text)
        .into_iter()
        .filter_map(|(range, account)| keys.get(account.key()).map(|id| (range, *id)))
        .collect()
}
