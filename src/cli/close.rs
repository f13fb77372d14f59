//! `aito close`: a profile is closed for good.
//!
//! The record is the smallest part of it, so the command says what else there is to do (D5, D21), and where other texts
//! still send people to the account.

use super::records::{Found, find, hindered, put, with_text};
use super::site::{default_zone, open, timezone, words};
use super::{Common, DONE, FAILED, FINDINGS, note};
use crate::catalogue::Arg;
use crate::raw::amend::{Closing, close};
use crate::raw::{self, ClosingReason, ProfileKind, Raw, Status};
use crate::resolve;
use crate::rules::judge;
use crate::shell;
use crate::source::{Sources, line_column};
use crate::value::{Day, Id, Parse};
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
#[command(mut_arg("date", |arg| arg.help("The day on which it was closed, YYYY-MM-DD (default: today)")))]
pub(super) struct CloseArgs {
    #[command(flatten)]
    common: Common,
    /// The profile's id, such as kirjasto/facebook.
    #[arg(value_name = "PROFILE-ID")]
    id: String,
    /// Why: ended, employment-ended, task-changed, low-use, reorganised or compromised.
    #[arg(long, value_name = "REASON")]
    reason: String,
    /// The profile that takes its place.
    #[arg(long, value_name = "PROFILE-ID")]
    successor: Option<String>,
}

pub(super) fn run(args: &CloseArgs) -> ExitCode {
    ExitCode::from(end(args).unwrap_or_else(|code| code))
}

fn end(args: &CloseArgs) -> Result<u8, u8> {
    let (folder, loaded, moment) = open(&args.common, None)?;
    let raw = raw::parse(&loaded.sources);
    let found = find(&args.id, &raw, &loaded.sources)?;
    let reason = ClosingReason::parse(&args.reason).map_err(|expected| {
        let expected = words().word(expected.0);
        note(
            words().say("cli-close-reason", &[("found", Arg::Text(&args.reason)), ("expected", Arg::Text(&expected))]),
        );
        FAILED
    })?;
    let zone = timezone(&loaded).unwrap_or_else(default_zone);
    let date = day(&found, moment.today(), shell::moment(None, &zone).ok().map(|now| now.today()))?;
    let successor = args.successor.as_deref().map(|id| successor(id, &found, &raw, &loaded.sources)).transpose()?;
    let by_hand = format!("status: closed, closed: {{date: {date}, reason: {}}}", reason.word());
    let closing = Closing { date, reason, successor };
    let closed = close(found.text, &closing).map_err(|why| hindered(why, "cli-close", &found, &by_hand))?;
    put(&folder, &found, &closed.text)?;
    if !args.common.quiet {
        tell(&found, &closing, closed.was);
        tell_memory(&found, &raw);
        tell_pointers(&found, &with_text(&loaded.sources, found.path, &closed.text), date);
    }
    Ok(DONE)
}

/// The day of the closing: not one that is still to come, and not before the account was opened.
fn day(found: &Found<'_>, date: Day, now: Option<Day>) -> Result<Day, u8> {
    let text = date.to_string();
    if now.is_some_and(|now| date > now) {
        let args = [("id", Arg::Text(&found.id)), ("day", Arg::Text(&text))];
        note(words().say("cli-close-future", &args));
        return Err(FAILED);
    }
    if let Some(opened) = found.raw.opened.as_ref().map(|day| day.value).filter(|opened| *opened > date) {
        let opened = opened.to_string();
        let args = [("id", Arg::Text(&found.id)), ("day", Arg::Text(&text)), ("opened", Arg::Text(&opened))];
        note(words().say("cli-close-before-opened", &args));
        return Err(FAILED);
    }
    Ok(date)
}

/// The profile that takes the place: another one, in use.
fn successor(id: &str, found: &Found<'_>, raw: &Raw, sources: &Sources) -> Result<Id, u8> {
    let next = find(id, raw, sources)?;
    let problem = match next.raw.status.as_ref().map(|status| status.value) {
        _ if next.id == found.id => "cli-close-successor-itself",
        Some(Status::Closed) => "cli-close-successor-closed",
        Some(Status::Planned) => "cli-close-successor-planned",
        Some(Status::Compromised) => "cli-close-successor-compromised",
        _ => return Id::parse(id).map_err(|_| FAILED),
    };
    note(words().say(problem, &[("id", Arg::Text(id))]));
    Err(FINDINGS)
}

/// What was done and what else there is to do.
fn tell(found: &Found<'_>, closing: &Closing, was: Status) {
    let day = closing.date.to_string();
    let address = found.raw.url.as_ref().map_or("–", |url| url.value.as_str());
    let successor = closing.successor.as_ref().map_or("", Id::as_str);
    let values = [
        ("id", Arg::Text(&found.id)),
        ("file", Arg::Text(found.path)),
        ("day", Arg::Text(&day)),
        ("address", Arg::Text(address)),
        ("successor", Arg::Text(successor)),
    ];
    note(words().say("cli-close-done", &values));
    if was == Status::Compromised {
        note(words().say("cli-close-was-compromised", &values));
    }
    note("");
    note(words().say("cli-close-steps", &values));
    note(words().say("cli-close-step-archive", &values));
    note(
        words()
            .say(if was == Status::Compromised { "cli-close-step-lost" } else { "cli-close-step-platform" }, &values),
    );
    note(words().say("cli-close-step-private", &values));
    note(words().say(
        if closing.successor.is_some() { "cli-close-step-tell-successor" } else { "cli-close-step-tell" },
        &values,
    ));
    note(words().say("cli-close-step-publish", &values));
}

/// Whether the check goes on recognising the account.
fn tell_memory(found: &Found<'_>, raw: &Raw) {
    let remember = raw.site.as_ref().and_then(|(_, site)| site.remember_closed.as_ref());
    let kind = found.raw.kind.as_ref().map(|kind| kind.value);
    let (written, usual) = match kind {
        Some(ProfileKind::Unit) => (remember.and_then(|own| own.unit.as_ref()), 5 * 365),
        Some(ProfileKind::Campaign) => (remember.and_then(|own| own.campaign.as_ref()), 2 * 365),
        _ => return note(words().word("cli-close-forgotten")),
    };
    let days = written.map_or(usual, |period| period.value.days);
    let months = usize::try_from(days / 30).unwrap_or(0);
    if days % 365 == 0 {
        let years = usize::try_from(days / 365).unwrap_or(0);
        note(words().say("cli-close-remembered-years", &[("years", Arg::Count(years))]));
    } else {
        note(words().say("cli-close-remembered-months", &[("months", Arg::Count(months))]));
    }
}

/// What else still points to the account, as the check of the closed site tells it.
fn tell_pointers(found: &Found<'_>, sources: &Sources, today: Day) {
    let resolved = resolve::resolve(sources.clone(), raw::parse(sources));
    note("");
    if resolved.site.is_none() {
        return note(words().word("cli-close-pointers-unknown"));
    }
    let own = |fact: &(&str, String)| fact.0 == "id" && fact.1 == found.id;
    let findings = judge(resolved, today).diagnostics;
    let mut places: Vec<(String, usize)> = findings
        .iter()
        .filter(|finding| finding.rule == "profile/closed-listed" && finding.facts.iter().any(own))
        .filter_map(|finding| {
            let file = sources.get(finding.at.file)?;
            Some((file.path.to_string(), line_column(file.text(), finding.at.range().start).0))
        })
        .collect();
    places.sort();
    places.dedup();
    if places.is_empty() {
        return note(words().word("cli-close-pointers-none"));
    }
    note(words().say("cli-close-pointers", &[("count", Arg::Count(places.len()))]));
    for (path, line) in places {
        note(format!("  {path}:{line}"));
    }
}
