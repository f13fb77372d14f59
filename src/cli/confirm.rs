//! `aito confirm`: a person says that what records tell is still true.
//!
//! Every record is looked at before the first is written: one that cannot be confirmed stops all of them, since a list
//! that is half done is easily taken for done. Each file is then replaced in one step.

use super::records::{Found, find, found, hindered, id_of, put, unknown_unit};
use super::site::{open, words};
use super::{Common, DONE, FAILED, note};
use crate::catalogue::Arg;
use crate::raw::amend::{Confirmed, confirm};
use crate::raw::{self, Raw, Status};
use crate::source::Sources;
use crate::value::Day;
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct ConfirmArgs {
    #[command(flatten)]
    common: Common,
    /// The profiles' ids, such as kirjasto/facebook.
    #[arg(value_name = "PROFILE-ID", required_unless_present = "unit", conflicts_with = "unit")]
    ids: Vec<String>,
    /// All profiles that this unit answers for; units below it confirm their own.
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
}

pub(super) fn run(args: &ConfirmArgs) -> ExitCode {
    ExitCode::from(all(args).unwrap_or_else(|code| code))
}

fn all(args: &ConfirmArgs) -> Result<u8, u8> {
    let (folder, loaded, moment) = open(&args.common, None)?;
    let today = moment.today();
    let raw = raw::parse(&loaded.sources);
    let records = match &args.unit {
        Some(unit) => of_unit(unit, &raw, &loaded.sources)?,
        None => named(&args.ids, &raw, &loaded.sources)?,
    };
    let mut confirmed: Vec<(&Found<'_>, Confirmed)> = Vec::new();
    let mut worst = DONE;
    for record in &records {
        match confirm(record.text, today) {
            Ok(done) => confirmed.push((record, done)),
            Err(why) => {
                worst = worst.max(hindered(why, "cli-confirm", record, &format!("reviewed: {today}")));
            }
        }
    }
    if worst != DONE {
        note(words().word("cli-confirm-none"));
        return Err(worst);
    }
    for (record, done) in &confirmed {
        match put(&folder, record, &done.text) {
            Ok(()) => tell(record, done, today, args),
            Err(code) => worst = worst.max(code),
        }
    }
    if !args.common.quiet {
        note("");
        note(words().word("cli-confirm-meaning"));
    }
    Ok(worst)
}

/// The records of these ids, each once.
fn named<'a>(ids: &[String], raw: &'a Raw, sources: &'a Sources) -> Result<Vec<Found<'a>>, u8> {
    let mut all: Vec<Found<'_>> = Vec::new();
    let mut worst = DONE;
    for id in ids {
        match find(id, raw, sources) {
            Ok(record) if all.iter().any(|own| own.id == record.id) => {}
            Ok(record) => all.push(record),
            Err(code) => worst = worst.max(code),
        }
    }
    if worst == DONE {
        return Ok(all);
    }
    note(words().word("cli-confirm-none"));
    Err(worst)
}

/// The records that a unit answers for. Those that nobody can vouch for are told and left out: every unit has some.
fn of_unit<'a>(unit: &str, raw: &'a Raw, sources: &'a Sources) -> Result<Vec<Found<'a>>, u8> {
    let known: Vec<&str> = raw.units.iter().filter_map(|own| Some(own.id.as_ref()?.value.as_str())).collect();
    if !known.contains(&unit) {
        return Err(unknown_unit(unit, known.into_iter()));
    }
    let owner = |record: &&raw::Record<raw::RawProfile>| {
        record.raw.owner.as_ref().and_then(|owner| owner.unit.as_ref()).is_some_and(|own| own.value.as_str() == unit)
    };
    let mut records = Vec::new();
    for record in raw.profiles.iter().filter(owner) {
        match record.raw.status.as_ref().map(|status| status.value) {
            Some(status @ (Status::Closed | Status::Planned | Status::Compromised)) => {
                let args = [("id", Arg::Text(id_of(record).as_str())), ("status", Arg::Text(status.word()))];
                note(words().say("cli-confirm-left-out", &args));
            }
            _ => records.push(found(record, sources)),
        }
    }
    if records.is_empty() {
        note(words().say("cli-confirm-unit-empty", &[("unit", Arg::Text(unit))]));
        return Err(FAILED);
    }
    Ok(records)
}

fn tell(record: &Found<'_>, done: &Confirmed, today: Day, args: &ConfirmArgs) {
    if args.common.quiet {
        return;
    }
    let (today_text, address) = (today.to_string(), record.raw.url.as_ref().map_or("–", |url| url.value.as_str()));
    let before = done.before.map(|day| day.to_string()).unwrap_or_default();
    let values = [
        ("id", Arg::Text(&record.id)),
        ("file", Arg::Text(record.path)),
        ("address", Arg::Text(address)),
        ("day", Arg::Text(&today_text)),
        ("before", Arg::Text(&before)),
    ];
    note(words().say(
        match done.before {
            Some(before) if before == today => "cli-confirm-again",
            Some(_) => "cli-confirm-done",
            None => "cli-confirm-first",
        },
        &values,
    ));
    if let Some(ends) = done.ends.filter(|ends| *ends < today) {
        let args = [("id", Arg::Text(&record.id)), ("day", Arg::Text(&ends.to_string()))];
        note(words().say("cli-confirm-ended", &args));
    }
}
