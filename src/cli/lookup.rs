//! `aito lookup`.

use super::at::{At, AtArgs};
use super::site::{open, words};
use super::{Common, FINDINGS, note};
use crate::catalogue::Arg;
use crate::lookup::{Answer, Facts, Trust, Verdict, When};
use crate::publish::check_data::CheckView;
use crate::rules::judge;
use crate::{publish, raw, resolve};
use clap::Args;
use serde::Serialize;
use std::io::{BufRead as _, Write as _};
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct LookupArgs {
    #[command(flatten)]
    common: Common,
    /// Addresses or handles; `-` reads one a line from standard input.
    #[arg(required = true, value_name = "URL-OR-HANDLE")]
    inputs: Vec<String>,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    published: AtArgs,
}

/// An answer as `formats.md` §8 has it.
#[derive(Serialize)]
struct Row<'a> {
    input: &'a str,
    verdict: &'static str,
    key: Option<&'a str>,
    profile: Option<&'a str>,
    resembles: Option<&'a str>,
    renamed_to: Option<&'a str>,
    candidates: Vec<Named<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    platform: &'a str,
    profile: &'a str,
}

pub(super) fn run(args: &LookupArgs) -> ExitCode {
    if let Some(given) = &args.published.at {
        return match At::open(&args.common, &args.published, given) {
            Ok(mut at) => answer(args, |input| at.look_up(input)),
            Err(code) => ExitCode::from(code),
        };
    }
    let (_, loaded, moment) = match open(&args.common, None) {
        Ok(opened) => opened,
        Err(code) => return ExitCode::from(code),
    };
    let sources = loaded.sources;
    let raw = raw::parse(&sources);
    let mut resolved = resolve::resolve(sources, raw);
    resolved.faults.extend(loaded.faults);
    // A site that could not be published cannot vouch for an account either.
    let Some(checked) = judge(resolved, moment.today()).checked else {
        note(words().word("cli-lookup-no-data"));
        return ExitCode::from(FINDINGS);
    };
    let CheckView { index, table, .. } = publish::check(&checked, moment);
    let when = When { seconds: moment.seconds(), day: moment.today(), trust: Trust::Sound };
    answer(args, |input| index.look_up(&table, input, &when))
}

/// Answers every input; the exit code is the highest.
fn answer(args: &LookupArgs, mut look_up: impl FnMut(&str) -> Answer) -> ExitCode {
    let mut worst = Verdict::Genuine.exit_code();
    for input in inputs(&args.inputs) {
        let answer = look_up(&input);
        worst = worst.max(answer.verdict.exit_code());
        let line = if args.json { json(&input, &answer) } else { told(&input, &answer) };
        let _ = writeln!(std::io::stdout().lock(), "{line}");
    }
    ExitCode::from(worst)
}

fn inputs(given: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    for input in given {
        if input == "-" {
            all.extend(std::io::stdin().lock().lines().map_while(Result::ok).filter(|line| !line.trim().is_empty()));
        } else {
            all.push(input.clone());
        }
    }
    all
}

fn json(input: &str, answer: &Answer) -> String {
    // Every field is named, so that a new one is decided on. What stands beside the contract's object is for pages.
    let Answer { verdict, key, profile, resembles, renamed_to, candidates, reason: _, facts: _ } = answer;
    let row = Row {
        input,
        verdict: verdict.word(),
        key: key.as_deref(),
        profile: known(profile),
        resembles: known(resembles),
        renamed_to: known(renamed_to),
        candidates: candidates.iter().map(|c| Named { platform: &c.platform, profile: &c.profile }).collect(),
    };
    serde_json::to_string(&row).unwrap_or_default()
}

/// An id; one that a published list does not give is not known.
fn known(id: &Option<String>) -> Option<&str> {
    id.as_deref().filter(|id| !id.is_empty())
}

/// An answer for people: the verdict, why, what is known beside it, and what to do next.
fn told(input: &str, answer: &Answer) -> String {
    let words = words();
    let shown: String = input.chars().filter(|c| !c.is_control()).take(200).collect();
    let Answer { verdict, key, profile, resembles, renamed_to, candidates, reason, facts } = answer;
    let Facts { platform, standby, until, year, since } = facts;
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    let named: Vec<String> = candidates.iter().map(|c| format!("{} ({})", c.profile, c.platform)).collect();
    let day = |day: &Option<crate::value::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let values = [
        ("input", shown),
        ("profile", text(profile)),
        ("key", text(key)),
        ("resembles", text(resembles)),
        ("renamed", text(renamed_to)),
        ("platform", text(platform)),
        ("candidates", named.join(", ")),
        ("until", day(until)),
        ("since", day(since)),
        ("year", year.map(|year| year.to_string()).unwrap_or_default()),
    ];
    let args: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    let mut lines = vec![words.say(&format!("cli-lookup-{}", verdict.word()), &args)];
    let reason = reason.and_then(|reason| {
        words.find(&format!("reason-{reason}"), &[]).or_else(|| words.find(&format!("form-{reason}"), &[]))
    });
    lines.extend(reason.map(|reason| words.say("cli-lookup-why", &[("reason", Arg::Text(&reason))])));
    let mut beside = |holds: bool, id: &str| lines.extend(holds.then(|| words.say(id, &args)));
    beside(*standby, "cli-lookup-standby");
    beside(*verdict == Verdict::CannotTell && profile.is_some(), "cli-lookup-names");
    beside(resembles.is_some(), "cli-lookup-resembles");
    beside(renamed_to.is_some(), "cli-lookup-renamed");
    beside(until.is_some(), "cli-lookup-until");
    beside(year.is_some(), "cli-lookup-year");
    beside(since.is_some(), "cli-lookup-since");
    beside(!candidates.is_empty(), "cli-lookup-candidates");
    lines.push(words.say(&format!("cli-lookup-next-{}", verdict.word()), &[]));
    lines.join("\n  ")
}
