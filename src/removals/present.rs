//! What the present records say of whether their accounts may be trusted.
//!
//! In: records as written, readable or not. Out: their facts, by id. Never true: a fact of one record that hangs on
//! another file, so that a broken `units.yaml` or `site.yaml` takes no account off the list.

use crate::account::{Domains, Table};
use crate::model::{Listing, Site};
use crate::parse::shape::RawText;
use crate::publish::unlisted::Reader;
use crate::raw::{ProfileKind, Raw, RawProfile, Status};
use crate::source::Spanned;
use crate::value::{Day, Id};
use std::collections::{BTreeMap, BTreeSet};

/// A day that may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dated {
    /// Nothing is written.
    Absent,
    /// That day.
    On(Day),
    /// Something that is no day.
    Unreadable,
}

impl Dated {
    fn of(day: Option<&Spanned<Day>>, written: bool) -> Self {
        match day {
            Some(day) => Dated::On(day.value),
            None if written => Dated::Unreadable,
            None => Dated::Absent,
        }
    }

    /// The day, where there is one.
    pub(super) fn day(self) -> Option<Day> {
        if let Dated::On(day) = self { Some(day) } else { None }
    }
}

/// Whether an account is a person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Person {
    /// It is.
    Named,
    /// It isn't.
    Not,
}

/// What one record says.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) status: Option<Status>,
    pub(super) kind: Option<ProfileKind>,
    pub(super) url: Option<String>,
    /// The platform's own id of the account.
    pub(super) stable_id: Option<String>,
    pub(super) unit: Option<Id>,
    pub(super) opened: Dated,
    pub(super) ends: Dated,
    /// Whether it says anything of a person.
    pub(super) person: Person,
    /// The day of a closing.
    pub(super) closed: Option<Day>,
    /// The day of a takeover, and what the organisation says of it.
    pub(super) since: Option<Day>,
    pub(super) message: Option<RawText>,
}

/// What all records say.
#[derive(Default)]
pub struct Present {
    records: BTreeMap<Id, Vec<Facts>>,
    unread: BTreeSet<Id>,
    units: BTreeSet<Id>,
    /// The table and the domains of a readable `site.yaml`.
    atlas: Option<(Table, Domains)>,
}

impl Present {
    /// Takes the facts of all records down, before anything else is made of them.
    #[must_use]
    pub fn of(raw: &Raw) -> Self {
        let mut present = Self { unread: raw.unread.iter().cloned().collect(), ..Self::default() };
        present.units = raw.units.iter().filter_map(|unit| unit.id.as_ref()).map(|id| id.value.clone()).collect();
        for record in &raw.profiles {
            let id = record.raw.id.as_ref().map_or(&record.id, |id| &id.value);
            // An id that is written and cannot be read is no reason to lose the record.
            present.records.entry(id.clone()).or_default().push(facts(&record.raw));
        }
        present
    }

    /// Adds what `site.yaml` says of platforms and domains, where the site could be resolved.
    #[must_use]
    pub fn with_site(mut self, site: Option<&Site>) -> Self {
        self.atlas = site.map(|site| (site.settings.table.clone(), site.settings.organisation.domains.clone()));
        self
    }

    /// Whether there is no record at all, readable or not: hardly what anybody means who takes something off a list.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.unread.is_empty()
    }

    /// The records of an id: more than one where two files say the same.
    pub(super) fn records(&self, id: &Id) -> &[Facts] {
        self.records.get(id).map_or(&[], Vec::as_slice)
    }

    /// All records.
    pub(super) fn all(&self) -> impl Iterator<Item = &Facts> {
        self.records.values().flatten()
    }

    /// The ids of records that say that somebody else has the account.
    pub fn lost(&self, today: Day) -> impl Iterator<Item = &Id> {
        let lost = move |facts: &Facts| facts.standing(today) == Some(Listing::Warned);
        self.records.iter().filter(move |(_, records)| records.iter().any(lost)).map(|(id, _)| id)
    }

    /// Whether there is a record of this id that cannot be read.
    pub(super) fn is_unread(&self, id: &Id) -> bool {
        self.unread.contains(id)
    }

    /// Whether `units.yaml` has a unit.
    pub(super) fn has_unit(&self, id: &Id) -> bool {
        self.units.contains(id)
    }

    /// What reads the records' addresses, where `site.yaml` can be read.
    pub(super) fn reader(&self) -> Option<Reader<'_>> {
        self.atlas.as_ref().map(|(table, domains)| Reader { table, domains })
    }
}

impl Facts {
    /// Where the record stands on a day; `None` without a status that can be read.
    pub(super) fn standing(&self, today: Day) -> Option<Listing> {
        self.status.map(|status| Listing::of(status, self.opened.day(), self.ends.day(), today))
    }
}

fn facts(raw: &RawProfile) -> Facts {
    let compromised = raw.compromised.as_ref();
    Facts {
        status: raw.status.as_ref().map(|status| status.value),
        kind: raw.kind.as_ref().map(|kind| kind.value),
        url: raw.url.as_ref().map(|url| url.value.clone()),
        stable_id: raw.stable_id.as_ref().map(|id| id.value.clone()),
        unit: raw.owner.as_ref().and_then(|owner| owner.unit.as_ref()).map(|unit| unit.value.clone()),
        opened: Dated::of(raw.opened.as_ref(), raw.has("opened")),
        ends: Dated::of(raw.ends.as_ref(), raw.has("ends")),
        person: if raw.has("person") { Person::Named } else { Person::Not },
        closed: raw.closed.as_ref().and_then(|closed| closed.date.as_ref()).map(|day| day.value),
        since: compromised.and_then(|taken| taken.since.as_ref()).map(|since| since.value.day()),
        message: compromised.and_then(|taken| taken.message.clone()),
    }
}
