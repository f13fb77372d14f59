//! `aito lookup`.

use super::site::{open, words};
use super::{Common, FINDINGS, note};
use crate::catalogue::Arg;
use crate::lookup::{Answer, Directory, Verdict};
use crate::model::{Listing, Site};
use crate::rules::judge;
use crate::value::Day;
use crate::{raw, resolve};
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
    candidates: Vec<Candidate<'a>>,
}

#[derive(Serialize)]
struct Candidate<'a> {
    platform: &'a str,
    profile: &'a str,
}

pub(super) fn run(args: &LookupArgs) -> ExitCode {
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
    let site = checked.site();
    let directory = directory(site, moment.today());
    let settings = &site.settings;
    let mut worst = Verdict::Genuine.exit_code();
    for input in inputs(&args.inputs) {
        let answer = directory.look_up(&settings.table, &settings.organisation.domains, &input);
        worst = worst.max(answer.verdict.exit_code());
        let line = if args.json { json(&input, &answer) } else { told(&input, &answer) };
        let _ = writeln!(std::io::stdout().lock(), "{line}");
    }
    ExitCode::from(worst)
}

/// The accounts that are listed on a day, and those that must not be trusted.
fn directory(site: &Site, today: Day) -> Directory {
    let of = |listing| {
        let profiles = site.profiles.values().filter(move |profile| profile.listing(today) == listing);
        profiles.filter_map(|profile| Some((profile.account.as_ref()?.key().clone(), profile.id.to_string())))
    };
    Directory::new(of(Listing::Listed), of(Listing::Warned))
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
    let row = Row {
        input,
        verdict: answer.verdict.word(),
        key: answer.key.as_deref(),
        profile: answer.profile.as_deref(),
        resembles: None,
        renamed_to: None,
        candidates: answer.candidates.iter().map(|(platform, profile)| Candidate { platform, profile }).collect(),
    };
    serde_json::to_string(&row).unwrap_or_default()
}

fn told(input: &str, answer: &Answer) -> String {
    let words = words();
    let shown: String = input.chars().filter(|c| !c.is_control()).take(200).collect();
    let reason = answer.reason.and_then(|reason| {
        words.find(&format!("reason-{reason}"), &[]).or_else(|| words.find(&format!("form-{reason}"), &[]))
    });
    let candidates: Vec<&str> = answer.candidates.iter().map(|(_, profile)| profile.as_str()).collect();
    let args = [
        ("input", Arg::Text(&shown)),
        ("profile", Arg::Text(answer.profile.as_deref().unwrap_or("–"))),
        ("key", Arg::Text(answer.key.as_deref().unwrap_or("–"))),
    ];
    let mut lines = vec![words.say(&format!("cli-lookup-{}", answer.verdict.word()), &args)];
    lines.extend(reason.map(|reason| words.say("cli-lookup-why", &[("reason", Arg::Text(&reason))])));
    if answer.verdict == Verdict::CannotTell && answer.profile.is_some() {
        lines.push(words.say("cli-lookup-names", &args));
    }
    if !candidates.is_empty() {
        lines.push(words.say("cli-lookup-candidates", &[("candidates", Arg::Text(&candidates.join(", ")))]));
    }
    lines.join("\n  ")
}
