//! `aito lookup`.

use super::at::{At, AtArgs};
use super::site::{open, words};
use super::speech::page_words;
use super::{Common, FAILED, note};
use crate::account::Table;
use crate::build::Remnant;
use crate::lookup::{Age, Answer, Trust, Verdict, When};
use crate::publish::check_data::CheckView;
use crate::report::Teller;
use crate::rules::judge;
use crate::{publish, raw, resolve};
use clap::Args;
use serde::Serialize;
use std::io::{Read as _, Write as _};
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
            Ok(mut at) => {
                let teller = Teller::new(page_words(), at.table().clone(), at.made());
                // The list has no address for it; every answer on the site itself has.
                let teller = if given.contains("://") { teller.reporting_to(given.clone()) } else { teller };
                tell_age(args, &at, &teller);
                answer(args, &teller, |input| at.look_up(input))
            }
            Err(code) => ExitCode::from(code),
        };
    }
    let (_, loaded, moment) = match open(&args.common, None) {
        Ok(opened) => opened,
        Err(code) => return ExitCode::from(code),
    };
    let sources = loaded.sources;
    let raw = raw::parse(&sources);
    let mut resolved = resolve::resolve(sources.clone(), raw);
    resolved.faults.extend(loaded.faults);
    let judged = judge(resolved, moment.today());
    // A site that could not be published cannot vouch for an account either.
    let Some(checked) = judged.checked else {
        return warn(args, Remnant::of(&sources, &judged.diagnostics, moment).as_ref());
    };
    let CheckView { index, table, report, .. } = publish::check(&checked, moment);
    let when = When { seconds: moment.seconds(), day: moment.today(), trust: Trust::Sound };
    let teller = Teller::new(page_words(), table.clone(), Some(moment.today())).reporting_to(report);
    answer(args, &teller, |input| index.look_up(&table, input, &when))
}

/// Answers from what has no error: warnings stand, and everything else cannot be checked.
fn warn(args: &LookupArgs, remnant: Option<&Remnant>) -> ExitCode {
    let why = words().word("cli-lookup-no-data");
    if args.json {
        // The rows have no room for it.
        note(&why);
    }
    let table = remnant.map_or_else(|| Table::builtin().clone(), |remnant| remnant.table().clone());
    let report = remnant.map(Remnant::report).unwrap_or_default().to_owned();
    let teller = Teller::new(page_words(), table, None).reporting_to(report).excusing(why);
    answer(args, &teller, |input| remnant.map_or_else(Answer::without_data, |remnant| remnant.look_up(input)))
}

/// Says so where the data are not from lately.
fn tell_age(args: &LookupArgs, at: &At, teller: &Teller) {
    if at.age() == Some(Age::Old) && !args.json && !args.common.quiet {
        note(teller.stale());
    }
}

/// Answers every input; the exit code is the highest.
fn answer(args: &LookupArgs, teller: &Teller, mut look_up: impl FnMut(&str) -> Answer) -> ExitCode {
    let Ok(inputs) = inputs(&args.inputs) else {
        note(words().word("cli-lookup-unreadable"));
        return ExitCode::from(FAILED);
    };
    if inputs.is_empty() {
        // Where nothing was asked nothing is vouched for, and 0 would say that all of it is genuine.
        note(words().word("cli-lookup-nothing"));
        return ExitCode::from(FAILED);
    }
    let mut worst = Verdict::Genuine.exit_code();
    for input in inputs {
        let answer = look_up(&input);
        worst = worst.max(answer.verdict.exit_code());
        let line = if args.json { json(&input, &answer) } else { teller.tell(&input, &answer) };
        let _ = writeln!(std::io::stdout().lock(), "{line}");
    }
    ExitCode::from(worst)
}

/// What is asked. A line that is no text is asked like any other: left out, it would be taken for genuine.
fn inputs(given: &[String]) -> std::io::Result<Vec<String>> {
    let mut all = Vec::new();
    for input in given {
        if input == "-" {
            let mut bytes = Vec::new();
            std::io::stdin().lock().read_to_end(&mut bytes)?;
            // A line that is no UTF-8 is read as far as it goes: ending there would leave those behind it unanswered, and
            // the exit code would speak for them all the same.
            let text = String::from_utf8_lossy(&bytes);
            all.extend(text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned));
        } else {
            all.push(input.clone());
        }
    }
    Ok(all)
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
