//! Official accounts and the units that answer for them.

use crate::account::Account;
use crate::raw::{EvidenceMethod, ProfileKind, RawAllow, Status};
use crate::source::{FileId, Span, Spanned};
use crate::value::{Day, Email, HttpsUrl, Id, Instant, Lang, Month, Phone, Text};
use std::collections::BTreeMap;

/// One official account: the public half of its record.
#[derive(Clone)]
pub struct Profile {
    pub(crate) id: Id,
    pub(crate) file: FileId,
    pub(crate) name: Text,
    /// Absent only of a planned profile.
    pub(crate) url: Option<Spanned<String>>,
    pub(crate) account: Option<Account>,
    pub(crate) platform: String,
    pub(crate) kind: Spanned<ProfileKind>,
    pub(crate) status: Spanned<Status>,
    pub(crate) owner: Owner,
    pub(crate) shared_with: Vec<Id>,
    pub(crate) contact: Contact,
    pub(crate) languages: Vec<Lang>,
    pub(crate) opened: Option<Spanned<Day>>,
    pub(crate) reviewed: Option<Spanned<Day>>,
    pub(crate) main: bool,
    pub(crate) about: Option<Text>,
    pub(crate) topics: Vec<String>,
    pub(crate) website: Option<Website>,
    pub(crate) service: Service,
    pub(crate) counterpart: Option<Spanned<Id>>,
    pub(crate) stable_id: Option<String>,
    pub(crate) joined: Option<Month>,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) platform_verified: bool,
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) ends: Option<Spanned<Day>>,
    pub(crate) person: Option<Person>,
    pub(crate) standby_for: Option<Text>,
    pub(crate) closed: Option<Closed>,
    pub(crate) compromised: Option<Compromised>,
    pub(crate) allow: Vec<RawAllow>,
}

/// Where a profile stands on a day, for publishing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// In the directory, in data, in search, "genuine" in the check.
    Listed,
    /// Its page stays, with the warning on top; it is listed nowhere.
    Warned,
    /// Its day has passed: it has dropped out by itself.
    Ended,
    /// Its `opened` day has not come.
    NotYet,
    /// Planned or closed: it appears nowhere.
    Hidden,
}

impl Listing {
    /// Where a record stands on a day. The one place that decides it.
    #[must_use]
    pub fn of(status: Status, opened: Option<Day>, ends: Option<Day>, today: Day) -> Self {
        match status {
            Status::Planned | Status::Closed => Listing::Hidden,
            // A warning goes before everything, the end of a profile's time too: somebody else still has the account.
            Status::Compromised => Listing::Warned,
            _ if ends.is_some_and(|ends| ends < today) => Listing::Ended,
            Status::Active | Status::Standby => match opened {
                Some(opened) if opened <= today => Listing::Listed,
                _ => Listing::NotYet,
            },
        }
    }
}

impl Profile {
    /// The ids by which its platform tells the account whatever its name: written down, and out of its address.
    pub(crate) fn lasting_ids(&self) -> impl Iterator<Item = &str> {
        let address = self.account.as_ref().filter(|account| account.key().is_stable()).map(Account::handle);
        let written = self.stable_id.as_deref().filter(|id| Some(*id) != address);
        written.into_iter().chain(address)
    }

    /// Where the profile stands on a day.
    #[must_use]
    pub fn listing(&self, today: Day) -> Listing {
        let day = |day: &Option<Spanned<Day>>| day.as_ref().map(|day| day.value);
        Listing::of(self.status.value, day(&self.opened), day(&self.ends), today)
    }
}

/// Who answers for a profile.
#[derive(Clone)]
pub struct Owner {
    pub(crate) unit: Id,
    pub(crate) role: Option<Text>,
}

/// An official contact.
#[derive(Clone)]
pub struct Contact {
    pub(crate) email: Spanned<Email>,
    pub(crate) phone: Option<Phone>,
}

/// Service hours and response.
#[derive(Clone, Default)]
pub struct Service {
    pub(crate) hours: Option<Text>,
    pub(crate) response: Option<Text>,
    pub(crate) urgent: Option<Text>,
}

/// The page that a profile complements.
#[derive(Clone)]
pub enum Website {
    /// "None" is an answer too (D12, point 5).
    None,
    /// This one.
    Page(HttpsUrl),
}

/// An earlier handle.
#[derive(Clone)]
pub struct Alias {
    pub(crate) url: Spanned<String>,
    pub(crate) account: Account,
    pub(crate) until: Option<Day>,
}

/// One piece of evidence that the account is the organisation's own. Who gave it is not published, and so not here.
#[derive(Clone)]
pub struct Evidence {
    pub(crate) method: EvidenceMethod,
    pub(crate) on: Day,
}

/// A person who keeps a profile.
#[derive(Clone)]
pub struct Person {
    pub(crate) title: Option<Text>,
    pub(crate) name: Option<String>,
}

/// A closing. Not published, but for how many there were in a month.
#[derive(Clone)]
pub struct Closed {
    pub(crate) date: Option<Day>,
    pub(crate) successor: Option<Spanned<Id>>,
}

/// A takeover.
#[derive(Clone)]
pub struct Compromised {
    pub(crate) since: Instant,
    pub(crate) message: Option<Text>,
}

/// A unit of the organisation.
#[derive(Clone)]
pub struct Unit {
    pub(crate) id: Id,
    pub(crate) span: Span,
    pub(crate) parent: Option<Id>,
    pub(crate) name: Text,
    pub(crate) role: Option<Text>,
    pub(crate) email: Option<Spanned<Email>>,
    /// Where it says that it has no profile, and why (D12).
    pub(crate) no_profile: Option<Span>,
}

/// All units: a tree, in the order written.
#[derive(Clone, Default)]
pub struct Units {
    pub(crate) by_id: BTreeMap<Id, Unit>,
    pub(crate) order: Vec<Id>,
}

impl Units {
    /// A unit by its id.
    #[must_use]
    pub fn get(&self, id: &Id) -> Option<&Unit> {
        self.by_id.get(id)
    }

    /// The unit and those above it, the nearest first.
    pub fn chain<'a>(&'a self, id: &Id) -> impl Iterator<Item = &'a Unit> {
        // A cycle is a fault of resolving, yet a walk must end on any data.
        let mut next = self.by_id.get(id);
        let mut steps = self.by_id.len() + 1;
        std::iter::from_fn(move || {
            let unit = next?;
            steps = steps.checked_sub(1)?;
            next = unit.parent.as_ref().and_then(|parent| self.by_id.get(parent));
            Some(unit)
        })
    }

    /// Whether `id` is `top` or below it.
    #[must_use]
    pub fn is_within(&self, id: &Id, top: &Id) -> bool {
        self.chain(id).any(|unit| unit.id == *top)
    }

    /// All units, each after its parent, siblings in the order written, with their depth.
    #[must_use]
    pub fn in_tree_order(&self) -> Vec<(&Unit, usize)> {
        let mut below: BTreeMap<Option<&Id>, Vec<&Unit>> = BTreeMap::new();
        for unit in self.order.iter().filter_map(|id| self.by_id.get(id)) {
            below.entry(unit.parent.as_ref()).or_default().push(unit);
        }
        let mut out = Vec::with_capacity(self.by_id.len());
        let mut open: Vec<(&Unit, usize)> =
            below.get(&None).into_iter().flatten().rev().map(|unit| (*unit, 0)).collect();
        while let Some((unit, depth)) = open.pop() {
            out.push((unit, depth));
            open.extend(below.get(&Some(&unit.id)).into_iter().flatten().rev().map(|child| (*child, depth + 1)));
        }
        out
    }
}
