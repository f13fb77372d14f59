//! What is published and points to some of the profiles: links, addresses in any spelling, counterparts, redirects.
//!
//! In: a site and which profiles are meant. Out: places. `profile/closed-listed` asks for closed and planned ones,
//! `profile/ended` for those that time has taken off the list; publishing leaves out what both have found.

use super::Subject;
use super::named::{Named, accounts};
use crate::account::Key;
use crate::model::{Doc, Profile, Site, Standing, TextAge};
use crate::resolve::links::{Target, target};
use crate::source::{FileId, Span};
use crate::value::{Day, Id, Parse};
use std::collections::{BTreeMap, BTreeSet};

/// How something points to a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    /// A `profile:` link.
    Link,
    /// The account's address.
    Address,
    /// A record's counterpart.
    Counterpart,
    /// A redirect from or to its page or its address.
    Redirect,
}

/// Whether a text is one that nobody edits any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Age {
    /// A text in force, or no text of a guideline.
    Current,
    /// An expired, replaced or withdrawn guideline, or an older text of one.
    Old,
}

/// A place that points to a profile.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pointer {
    pub(super) span: Span,
    pub(super) id: Id,
    pub(super) how: How,
    pub(super) age: Age,
}

/// Everything published that points to the profiles that `meant` picks.
pub(super) fn pointers(subject: &Subject<'_>, meant: impl Fn(&Profile) -> bool) -> Vec<Pointer> {
    let site = subject.site;
    let gone: BTreeSet<&Id> =
        site.profiles.values().filter(|profile| meant(profile)).map(|profile| &profile.id).collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let read;
    let named = match subject.named {
        Some(named) => named,
        None => {
            read = Named::of(site, None);
            &read
        }
    };
    let search = Search { site, today: subject.today, keys: keys(site, &gone), gone, named };
    let mut found = search.counterparts();
    found.extend(search.links());
    found.extend(search.redirects());
    if !search.keys.is_empty() {
        found.extend(search.records());
        found.extend(search.bodies());
    }
    found
}

/// The keys of the meant accounts that no other record has.
fn keys<'a>(site: &'a Site, gone: &BTreeSet<&Id>) -> BTreeMap<&'a Key, &'a Id> {
    let (gone, there): (Vec<_>, Vec<_>) = site.profiles.values().partition(|profile| gone.contains(&profile.id));
    let there: BTreeSet<&Key> = there.iter().filter_map(|profile| profile.account.as_ref()).map(|a| a.key()).collect();
    let gone = gone.iter().filter_map(|profile| Some((profile.account.as_ref()?.key(), &profile.id)));
    gone.filter(|(key, _)| !there.contains(key)).collect()
}

/// Whether a text is one that nobody edits any more.
fn age(site: &Site, doc: &Doc, today: Day) -> Age {
    if doc.age == TextAge::Older {
        return Age::Old;
    }
    let standing = doc.guideline.as_ref().and_then(|id| site.guidelines.get(id)).map(|g| g.standing(today));
    match standing {
        Some(Standing::Expired | Standing::Replaced | Standing::Withdrawn) => Age::Old,
        Some(Standing::InForce | Standing::NotYet) | None => Age::Current,
    }
}

struct Search<'a> {
    site: &'a Site,
    today: Day,
    gone: BTreeSet<&'a Id>,
    keys: BTreeMap<&'a Key, &'a Id>,
    named: &'a Named,
}

impl Search<'_> {
    fn counterparts(&self) -> Vec<Pointer> {
        let others = self.site.profiles.values().filter(|profile| !self.gone.contains(&profile.id));
        let counterparts = others.filter_map(|profile| profile.counterpart.as_ref());
        counterparts
            .filter(|other| self.gone.contains(&other.value))
            .map(|other| Pointer {
                span: other.span,
                id: other.value.clone(),
                how: How::Counterpart,
                age: Age::Current,
            })
            .collect()
    }

    fn links(&self) -> Vec<Pointer> {
        let mut found = Vec::new();
        for doc in self.site.docs().chain(self.site.older_docs()) {
            for link in &doc.outline.links {
                if let Target::Profile(id) = target(&link.to)
                    && let Ok(id) = Id::parse(id)
                    && self.gone.contains(&id)
                {
                    found.push(Pointer { span: link.span, id, how: How::Link, age: age(self.site, doc, self.today) });
                }
            }
        }
        found
    }

    /// A redirect's ends are paths of pages, or addresses elsewhere.
    fn redirects(&self) -> Vec<Pointer> {
        let named = |end: &str| match page_of(end) {
            Some(id) => self.gone.contains(&id).then_some(id),
            None => accounts(self.site, end).iter().find_map(|(_, key)| self.keys.get(key)).map(|id| (*id).clone()),
        };
        let redirects = self.site.redirects.iter();
        redirects
            .filter_map(|(from, to, span)| {
                let id = named(from).or_else(|| named(to))?;
                Some(Pointer { span: *span, id, how: How::Redirect, age: Age::Current })
            })
            .collect()
    }

    /// Every text of every record that is published, and of `site.yaml`, redirects excepted.
    fn records(&self) -> Vec<Pointer> {
        let site = self.site;
        let own: BTreeSet<FileId> = site
            .profiles
            .values()
            .filter(|profile| self.gone.contains(&profile.id))
            .map(|profile| profile.file)
            .collect();
        let ages: BTreeMap<FileId, Age> = site.docs().map(|doc| (doc.file, age(site, doc, self.today))).collect();
        let files = site.trees.iter().map(|(file, _)| *file).filter(|file| !own.contains(file));
        let in_file = |file: FileId| {
            let age = ages.get(&file).copied().unwrap_or(Age::Current);
            self.meant(self.named.in_values(site, file)).map(move |(range, id)| Pointer {
                span: Span::new(file, range),
                id: id.clone(),
                how: How::Address,
                age,
            })
        };
        files.flat_map(in_file).collect()
    }

    fn bodies(&self) -> Vec<Pointer> {
        let in_doc = |doc: &Doc| {
            let (file, age) = (doc.file, age(self.site, doc, self.today));
            let pointer = move |(range, id): (std::ops::Range<usize>, &Id)| Pointer {
                span: Span::new(file, range),
                id: id.clone(),
                how: How::Address,
                age,
            };
            self.meant(self.named.in_body(self.site, doc)).map(pointer).collect::<Vec<_>>()
        };
        self.site.docs().chain(self.site.older_docs()).flat_map(in_doc).collect()
    }

    /// Those of the accounts that are meant, with their records.
    fn meant<'s>(
        &'s self,
        places: &'s [(std::ops::Range<usize>, Key)],
    ) -> impl Iterator<Item = (std::ops::Range<usize>, &'s Id)> {
        places.iter().filter_map(|(range, key)| Some((range.clone(), *self.keys.get(key)?)))
    }
}

/// The profile whose page a path of the site is: `/sv/profiler/kirjasto/facebook/`.
pub(crate) fn page_of(path: &str) -> Option<Id> {
    let mut parts = path.strip_prefix('/')?.trim_end_matches('/').split('/').peekable();
    let words = ["profiilit", "profiler", "profiles"];
    let first = parts.next()?;
    if !words.contains(&first) && !words.contains(&parts.next()?) {
        return None;
    }
    let rest: Vec<&str> = parts.collect();
    Id::parse(&rest.join("/")).ok()
}
