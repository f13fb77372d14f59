//! `aito activate`: a standby profile goes into use.

use super::records::{find, hindered, put};
use super::site::{open, words};
use super::{Common, DONE, FAILED, note};
use crate::catalogue::Arg;
use crate::raw;
use crate::raw::amend::activate;
use crate::value::{Day, Parse};
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct ActivateArgs {
    #[command(flatten)]
    common: Common,
    /// The profile's id, such as valmius/x.
    #[arg(value_name = "PROFILE-ID")]
    id: String,
    /// The last day on which it is in use, YYYY-MM-DD; from the next day on it is no longer listed.
    #[arg(long, value_name = "DAY")]
    until: Option<String>,
}

pub(super) fn run(args: &ActivateArgs) -> ExitCode {
    ExitCode::from(begin(args).unwrap_or_else(|code| code))
}

fn begin(args: &ActivateArgs) -> Result<u8, u8> {
    let (folder, loaded, moment) = open(&args.common, None)?;
    let today = moment.today();
    let until = args.until.as_deref().map(|day| self::until(day, today)).transpose()?;
    let raw = raw::parse(&loaded.sources);
    let found = find(&args.id, &raw, &loaded.sources)?;
    let by_hand = until.map_or_else(|| "status: active".to_owned(), |day| format!("status: active, ends: {day}"));
    let done = activate(found.text, until, today).map_err(|why| hindered(why, "cli-activate", &found, &by_hand))?;
    if let Some(ends) = done.ends.filter(|ends| *ends < today) {
        // It would be active and on no list all the same.
        let values = [("id", Arg::Text(&found.id)), ("day", Arg::Text(&ends.to_string()))];
        note(words().say("cli-activate-over", &values));
        return Err(super::FINDINGS);
    }
    put(&folder, &found, &done.text)?;
    if args.common.quiet {
        return Ok(DONE);
    }
    let (day, ends) = (today.to_string(), done.ends.map(|day| day.to_string()).unwrap_or_default());
    let values = [
        ("id", Arg::Text(&found.id)),
        ("file", Arg::Text(found.path)),
        ("day", Arg::Text(&day)),
        ("ends", Arg::Text(&ends)),
    ];
    note(words().say("cli-activate-done", &values));
    if done.reviewed.is_some() {
        note(words().say("cli-activate-reviewed", &values));
    }
    note("");
    for step in ["cli-activate-steps", "cli-activate-step-look", "cli-activate-step-publish", "cli-activate-step-tell"]
    {
        note(words().say(step, &values));
    }
    let last = if done.ends.is_some() { "cli-activate-step-ends" } else { "cli-activate-step-back" };
    note(words().say(last, &values));
    Ok(DONE)
}

fn until(written: &str, today: Day) -> Result<Day, u8> {
    match Day::parse(written) {
        Ok(day) if day >= today => Ok(day),
        Ok(_) => {
            note(words().say("cli-activate-until-past", &[("found", Arg::Text(written))]));
            Err(FAILED)
        }
        Err(_) => {
            note(words().say("cli-bad-day", &[("found", Arg::Text(written)), ("option", Arg::Text("--until"))]));
            Err(FAILED)
        }
    }
}
