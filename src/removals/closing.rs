//! What the check remembers of accounts that have left: a hash and a year, as long as the organisation says.
//!
//! In: what was remembered before, accounts that have been closed or have ended, and their records. Out: closed
//! accounts. Never true: a person's account among them; a memory that a change of kind has made longer.

use super::present::{Dated, Facts, Person, Present};
use super::{Earlier, Why};
use crate::check::FOLDER;
use crate::lookup::{Closed, Index, decode};
use crate::publish::check_data::memory;
use crate::publish::data::ProfileData;
use crate::publish::facts::RememberFacts;
use crate::raw::ProfileKind;
use crate::value::{Day, Id, Parse};

/// What is remembered of an account that has left, where anything is. One that is closed without a day has been closed
/// today, as far as anybody can tell.
pub(super) fn closing(
    profile: &ProfileData,
    why: Why,
    present: &Present,
    periods: RememberFacts,
    today: Day,
) -> Option<Closed> {
    let records: &[Facts] = Id::parse(&profile.id).map(|id| present.records(&id)).unwrap_or_default();
    let ends = profile.ends.as_ref().and_then(|day| Day::parse(day).ok());
    let ends = ends.or_else(|| records.iter().find_map(|facts| facts.ends.day()));
    let day = match why {
        Why::Ended(day) | Why::Closed(Some(day)) => day,
        Why::Closed(None) => ends.filter(|ends| *ends < today).unwrap_or(today),
        _ => return None,
    };
    let persons = profile.person.is_some() || records.iter().any(|facts| facts.person == Person::Named);
    let meant_to_end = ends.or_else(|| records.iter().any(|facts| facts.ends != Dated::Absent).then_some(day));
    let published = ProfileKind::parse(&profile.kind).ok();
    let kinds = published.into_iter().chain(records.iter().filter_map(|facts| facts.kind));
    let mut days: Option<i64> = None;
    for kind in kinds {
        let of_kind = memory(kind, meant_to_end, periods)?;
        days = Some(days.map_or(of_kind, |days| days.min(of_kind)));
    }
    (!persons && day.plus_days(days?) >= today).then(|| Closed::new(&profile.key, day.year()))
}

/// What a published check remembers, without those whose time has certainly passed; `None` where it cannot be read.
#[must_use]
pub fn remembered(earlier: &Earlier, periods: RememberFacts, today: Day) -> Option<Vec<Closed>> {
    let index = decode(earlier.file(&format!("{FOLDER}index.txt"))?).ok()?;
    let shards = format!("{FOLDER}shards/");
    let mut closed: Vec<Closed> = index.closed().collect();
    for (path, bytes) in earlier.files.iter().filter(|(path, _)| path.starts_with(&shards)) {
        let name = path.strip_prefix(&shards).and_then(|name| name.strip_suffix(".txt"))?;
        let shard: Index = index.with_shard(name, bytes).ok()?;
        closed.extend(shard.closed());
    }
    let longest = periods.unit.max(periods.campaign);
    closed.retain(|closed| {
        let last = Day::parse(&format!("{:04}-12-31", closed.year));
        last.is_ok_and(|last| last.plus_days(longest) >= today)
    });
    Some(closed)
}
