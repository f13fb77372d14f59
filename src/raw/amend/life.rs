//! Steps in the life of a record: a person confirms it, a standby profile goes into use, a profile is closed.
//!
//! In: a record's text, the day, what was decided. Out: the new text, with everything else in it as it was. Never true:
//! a day of review on a record that nobody could vouch for, or a closed record opened again.

use super::{Amended, Refusal, read};
use crate::parse::edit::{Change, edit};
use crate::raw::{ClosingReason, RawProfile, Status};
use crate::value::{Day, Id};

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// The text cannot be read or changed.
    Text(Refusal),
    /// The status that the record has does not admit it.
    Status(Status),
}

impl From<Refusal> for Obstacle {
    fn from(why: Refusal) -> Self {
        Obstacle::Text(why)
    }
}

/// A record that a person has confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// Its text.
    pub text: String,
    /// When it was confirmed before.
    pub before: Option<Day>,
    /// Its last day, where it has one.
    pub ends: Option<Day>,
}

/// A standby profile that has gone into use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activated {
    /// Its text.
    pub text: String,
    /// The last day that it now has, if any.
    pub ends: Option<Day>,
    /// Whether it had no day of review and so was given this one, which an active record must have.
    pub reviewed: Option<Day>,
}

/// How a profile is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// The day.
    pub date: Day,
    /// Why.
    pub reason: ClosingReason,
    /// Which profile takes its place.
    pub successor: Option<Id>,
}

/// Sets the day on which a person last confirmed the record.
///
/// # Errors
/// For a record that is closed, planned or compromised: there is no account that anybody could vouch for.
pub fn confirm(text: &str, today: Day) -> Result<Confirmed, Obstacle> {
    let record = read(text)?;
    match status(&record)? {
        Status::Active | Status::Standby => {}
        other => return Err(Obstacle::Status(other)),
    }
    let text = edit(text, &[reviewed(&record, today)]).map_err(Refusal::from)?;
    let again = read(&text)?;
    if again.reviewed.is_none_or(|day| day.value != today) {
        return Err(Refusal::Layout.into());
    }
    let day = |day: Option<crate::source::Spanned<Day>>| day.map(|day| day.value);
    Ok(Confirmed { text, before: day(record.reviewed), ends: day(record.ends) })
}

/// Puts a standby profile into use, until a day where one is given. What it waited for stays written.
///
/// # Errors
/// For a record that is not standby.
pub fn activate(text: &str, until: Option<Day>, today: Day) -> Result<Activated, Obstacle> {
    let record = read(text)?;
    match status(&record)? {
        Status::Standby => {}
        other => return Err(Obstacle::Status(other)),
    }
    let mut changes = vec![Change::Put { key: "status", yaml: Status::Active.word().to_owned(), after: "kind" }];
    if let Some(until) = until {
        changes.push(Change::Put { key: "ends", yaml: until.to_string(), after: behind(&record, &DAYS) });
    }
    let unreviewed = !record.has("reviewed");
    if unreviewed {
        changes.push(reviewed(&record, today));
    }
    let text = edit(text, &changes).map_err(Refusal::from)?;
    let again = read(&text)?;
    let ends = again.ends.as_ref().map(|day| day.value);
    let meant = status(&again)? == Status::Active && (until.is_none() || ends == until);
    if !meant {
        return Err(Refusal::Layout.into());
    }
    Ok(Activated { text, ends, reviewed: unreviewed.then_some(today) })
}

/// Closes a profile for good. One that somebody else has can be closed as lost, and for no other reason; what was told
/// of the takeover stays written.
///
/// # Errors
/// For a record that is closed already, or planned; for one that is compromised and closed for another reason.
pub fn close(text: &str, closing: &Closing) -> Result<Amended, Obstacle> {
    let record = read(text)?;
    let was = status(&record)?;
    let lost = closing.reason == ClosingReason::Compromised;
    match was {
        Status::Active | Status::Standby => {}
        Status::Compromised if lost => {}
        other => return Err(Obstacle::Status(other)),
    }
    let mut yaml = format!("{{date: {}, reason: {}", closing.date, closing.reason.word());
    if let Some(successor) = &closing.successor {
        yaml.push_str(", successor: ");
        yaml.push_str(successor.as_str());
    }
    yaml.push('}');
    let status_change = Change::Put { key: "status", yaml: Status::Closed.word().to_owned(), after: "kind" };
    let block = Change::Put { key: "closed", yaml, after: behind(&record, &["ends", "reviewed", "opened", "status"]) };
    let text = edit(text, &[status_change, block]).map_err(Refusal::from)?;
    let again = read(&text)?;
    let written = again.closed.as_ref();
    let meant = written.is_some_and(|own| {
        own.date.as_ref().is_some_and(|day| day.value == closing.date)
            && own.reason.as_ref().is_some_and(|reason| reason.value == closing.reason)
            && own.successor.as_ref().map(|id| &id.value) == closing.successor.as_ref()
    });
    let is = status(&again)?;
    if is == Status::Closed && meant { Ok(Amended { text, was, is }) } else { Err(Refusal::Layout.into()) }
}

/// The keys behind which a day may stand, the best first.
const DAYS: [&str; 6] = ["reviewed", "opened", "languages", "contact", "owner", "status"];

fn reviewed(record: &RawProfile, today: Day) -> Change {
    let after = behind(record, DAYS.get(1..).unwrap_or(&DAYS));
    Change::Put { key: "reviewed", yaml: today.to_string(), after }
}

/// The first of these keys that the record has; every record that comes here has a status.
fn behind(record: &RawProfile, keys: &[&'static str]) -> &'static str {
    keys.iter().copied().find(|key| record.keys.iter().any(|(own, ..)| own == key)).unwrap_or("status")
}

fn status(record: &RawProfile) -> Result<Status, Refusal> {
    record.status.as_ref().map(|status| status.value).ok_or(Refusal::NoStatus)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Parse;

    const RECORD: &str = "name: Kirjasto # our library\nstatus: active\nkind: unit\nopened: 2015-03-02\n";

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn closing(reason: ClosingReason) -> Closing {
        Closing { date: day("2026-11-22"), reason, successor: Id::parse("a/b").ok() }
    }

    #[test]
    fn a_confirmation_is_one_line() {
        let first = confirm(RECORD, day("2026-11-22")).expect("an ordinary record");
        assert_eq!(first.text, format!("{RECORD}reviewed: 2026-11-22\n"));
        let again = confirm(&first.text, day("2027-01-02")).expect("an ordinary record");
        assert_eq!((again.text, again.before), (format!("{RECORD}reviewed: 2027-01-02\n"), Some(day("2026-11-22"))));
        for status in ["closed", "planned", "compromised"] {
            let told = confirm(&RECORD.replace("active", status), day("2026-11-22"));
            assert_eq!(told.map(|_| ()), Status::parse(status).map(Obstacle::Status).map_or(Ok(()), Err), "{status}");
        }
    }

    #[test]
    fn a_closing_says_when_why_and_what_comes_instead() {
        let closed = close(RECORD, &closing(ClosingReason::LowUse)).expect("an ordinary record");
        let block = "closed: {date: 2026-11-22, reason: low-use, successor: a/b}\n";
        assert_eq!(closed.text, format!("{}{block}", RECORD.replace("active", "closed")));
        assert_eq!(
            close(&closed.text, &closing(ClosingReason::Ended)).map(|_| ()),
            Err(Obstacle::Status(Status::Closed))
        );
    }

    #[test]
    fn what_somebody_else_has_is_closed_as_lost_only() {
        let lost = RECORD.replace("active", "compromised") + "compromised: {since: 2026-11-20}\n";
        assert_eq!(
            close(&lost, &closing(ClosingReason::Ended)).map(|_| ()),
            Err(Obstacle::Status(Status::Compromised))
        );
        let closed = close(&lost, &closing(ClosingReason::Compromised)).expect("a marked record");
        assert!(closed.text.contains("status: closed\n") && closed.text.contains("compromised: {since"));
    }

    #[test]
    fn standby_goes_into_use() {
        let standby = RECORD.replace("active", "standby");
        let active = activate(&standby, Some(day("2026-12-31")), day("2026-11-22")).expect("a standby record");
        // Each day goes behind what stands there, so the review comes before the end.
        assert_eq!(active.text, format!("{RECORD}reviewed: 2026-11-22\nends: 2026-12-31\n"));
        assert_eq!(active.ends, Some(day("2026-12-31")));
        assert_eq!(activate(RECORD, None, day("2026-11-22")).map(|_| ()), Err(Obstacle::Status(Status::Active)));
        let reviewed = format!("{standby}reviewed: 2026-01-01\n");
        let active = activate(&reviewed, None, day("2026-11-22")).expect("a standby record");
        assert_eq!((active.text, active.reviewed), (format!("{RECORD}reviewed: 2026-01-01\n"), None));
    }
}
