//! Whether one published account may stay.
//!
//! In: the account as published, its present records, the day. Out: a verdict. Never true: a verdict that depends on
//! anything in a record but its status, kind, address, unit and days; of two records with one id the milder one asked.

use super::present::{Dated, Facts, Present};
use crate::model::Listing;
use crate::parse::shape::RawText;
use crate::publish::data::ProfileData;
use crate::publish::facts::SiteFacts;
use crate::publish::unlisted::Reader;
use crate::raw::{ProfileKind, Status};
use crate::value::{Day, Id, Parse};
use std::collections::BTreeMap;

/// Why an account has left the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// There is no record of it any more.
    Missing,
    /// Its record, or what decides in it, cannot be read: the field, empty for the whole record.
    Unreadable(&'static str),
    /// Its record says `planned`.
    Planned,
    /// Its record says `closed`: on that day, where it is written.
    Closed(Option<Day>),
    /// Its record says that it is somebody's own.
    Private,
    /// Its day has passed.
    Ended(Day),
    /// Its day has not come.
    NotYet,
    /// No unit of the organisation answers for it.
    OwnerUnknown,
    /// Its record names another account.
    AddressChanged,
    /// Somebody else has it: it is warned of now.
    Compromised,
}

impl Why {
    /// Whether somebody has said so, or time has: a record that cannot be read says nothing.
    #[must_use]
    pub fn is_meant(self) -> bool {
        !matches!(self, Why::Unreadable(_) | Why::OwnerUnknown)
    }

    /// Its name; its words are the message `cli-removed-` and this.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Why::Missing => "missing",
            Why::Unreadable("") => "unreadable",
            Why::Unreadable(_) => "unreadable-field",
            Why::Planned => "planned",
            Why::Closed(_) => "closed",
            Why::Private => "private",
            Why::Ended(_) => "ended",
            Why::NotYet => "not-yet",
            Why::OwnerUnknown => "owner-unknown",
            Why::AddressChanged => "address-changed",
            Why::Compromised => "compromised",
        }
    }
}

/// An account that has left the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its id.
    pub id: String,
    /// Its address as it was published.
    pub url: String,
    /// Why.
    pub why: Why,
}

/// What a record says of a takeover, as written.
pub(super) struct Takeover {
    pub(super) since: Option<Day>,
    pub(super) message: Option<RawText>,
}

/// What becomes of a published account. The order is the order of weight.
pub(super) enum Verdict {
    Stays,
    Gone(Why),
    Warned(Takeover),
}

/// Where published accounts are judged.
pub(super) struct Bench<'a> {
    present: &'a Present,
    facts: &'a SiteFacts,
    /// What read the published addresses; it reads the present ones too where `site.yaml` cannot be read.
    reader: Reader<'a>,
    today: Day,
    /// What records say of accounts that somebody else has, by the accounts' keys.
    lost: BTreeMap<String, &'a Facts>,
}

impl<'a> Bench<'a> {
    /// The bench of a day.
    pub(super) fn new(present: &'a Present, facts: &'a SiteFacts, reader: Reader<'a>, today: Day) -> Self {
        let mut bench = Self { present, facts, reader, today, lost: BTreeMap::new() };
        for record in present.all() {
            let lost = record.standing(today) == Some(Listing::Warned);
            if let Some(key) = record.url.as_ref().filter(|_| lost).and_then(|url| bench.key(url)) {
                let keys = bench.keys(&key, record.stable_id.as_deref());
                bench.lost.extend(keys.into_iter().map(|key| (key, record)));
            }
        }
        bench
    }

    /// What becomes of a listed account.
    pub(super) fn judge(&self, profile: &ProfileData) -> Verdict {
        if let Some(ended) = self.ended(profile) {
            return Verdict::Gone(ended);
        }
        // Another record may say that this very account has been taken over.
        let keys = self.keys(&profile.key, profile.stable_id.as_deref());
        if let Some(facts) = keys.iter().find_map(|key| self.lost.get(key)) {
            return Verdict::Warned(takeover(facts));
        }
        let Ok(id) = Id::parse(&profile.id) else {
            return Verdict::Gone(Why::Missing);
        };
        let records = self.present.records(&id);
        if records.is_empty() {
            let unread = self.present.is_unread(&id);
            return Verdict::Gone(if unread { Why::Unreadable("") } else { Why::Missing });
        }
        let mut verdict = Verdict::Stays;
        for facts in records {
            match self.weigh(facts, profile) {
                Verdict::Stays => {}
                Verdict::Gone(why) if matches!(verdict, Verdict::Stays) => verdict = Verdict::Gone(why),
                Verdict::Gone(_) => {}
                Verdict::Warned(takeover) => return Verdict::Warned(takeover),
            }
        }
        verdict
    }

    /// What becomes of an account that is already warned of. It never comes back, and only a record that says so, or
    /// its last day, takes the warning away.
    pub(super) fn judge_warning(&self, profile: &ProfileData) -> Verdict {
        if let Some(ended) = self.ended(profile) {
            return Verdict::Gone(ended);
        }
        let records = Id::parse(&profile.id).map(|id| self.present.records(&id)).unwrap_or_default();
        let mut verdict = Verdict::Stays;
        for facts in records {
            match (facts.standing(self.today), facts.status) {
                (Some(Listing::Hidden), Some(Status::Closed)) => return Verdict::Gone(Why::Closed(facts.closed)),
                (Some(Listing::Hidden), _) => return Verdict::Gone(Why::Planned),
                (Some(Listing::Ended), _) => return Verdict::Gone(Why::Ended(facts.ends.day().unwrap_or(self.today))),
                (Some(Listing::Warned), _) => verdict = Verdict::Warned(takeover(facts)),
                (Some(Listing::Listed | Listing::NotYet) | None, _) => {}
            }
        }
        verdict
    }

    /// What one record makes of its account.
    fn weigh(&self, facts: &Facts, profile: &ProfileData) -> Verdict {
        let (Some(status), Some(standing)) = (facts.status, facts.standing(self.today)) else {
            return Verdict::Gone(Why::Unreadable("status"));
        };
        if standing == Listing::Warned {
            return Verdict::Warned(takeover(facts));
        }
        let gone = match (standing, status) {
            (Listing::Hidden, Status::Planned) => Some(Why::Planned),
            (Listing::Hidden, _) => Some(Why::Closed(facts.closed)),
            (Listing::Ended, _) => Some(Why::Ended(facts.ends.day().unwrap_or(self.today))),
            _ if facts.kind == Some(ProfileKind::Private) => Some(Why::Private),
            _ if facts.ends == Dated::Unreadable => Some(Why::Unreadable("ends")),
            (Listing::NotYet, _) if facts.opened.day().is_none() => Some(Why::Unreadable("opened")),
            (Listing::NotYet, _) => Some(Why::NotYet),
            (Listing::Listed | Listing::Warned, _) => self.identity(facts, profile),
        };
        gone.map_or(Verdict::Stays, Verdict::Gone)
    }

    /// What is wrong with the account or the unit that a record names.
    fn identity(&self, facts: &Facts, profile: &ProfileData) -> Option<Why> {
        let Some(url) = &facts.url else {
            return Some(Why::Unreadable("url"));
        };
        let Some(key) = self.key(url) else {
            return Some(Why::Unreadable("url"));
        };
        if key != profile.key {
            return Some(Why::AddressChanged);
        }
        let Some(unit) = &facts.unit else {
            return Some(Why::Unreadable("owner"));
        };
        let known = self.present.has_unit(unit) || self.facts.units.iter().any(|known| known.id == *unit);
        (!known).then_some(Why::OwnerUnknown)
    }

    /// The keys of one account: by its name, and by the platform's own id where that is written.
    fn keys(&self, key: &str, stable_id: Option<&str>) -> Vec<String> {
        let table = self.present.reader().unwrap_or(self.reader).table;
        let lasting = stable_id.and_then(|id| table.stable_key(key, id)).map(|key| key.to_string());
        std::iter::once(key.to_owned()).chain(lasting).collect()
    }

    /// The key of an address that may stand in a record.
    fn key(&self, url: &str) -> Option<String> {
        let account = self.present.reader().unwrap_or(self.reader).account(url)?;
        account.form().names_a_profile().then(|| account.key().to_string())
    }

    /// Whether the day that was published has passed.
    fn ended(&self, profile: &ProfileData) -> Option<Why> {
        let ends = profile.ends.as_ref().and_then(|day| Day::parse(day).ok())?;
        (ends < self.today).then_some(Why::Ended(ends))
    }
}

fn takeover(facts: &Facts) -> Takeover {
    Takeover { since: facts.since, message: facts.message.clone() }
}
