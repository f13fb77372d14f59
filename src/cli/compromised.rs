//! `aito compromised`: somebody else has an account, or no longer has it.

use super::records::{Found, find, put, refused};
use super::site::{default_zone, open, timezone, words};
use super::{Common, DONE, FAILED, FINDINGS, note};
use crate::catalogue::Arg;
use crate::identity_code;
use crate::raw::amend::{Amended, Message, compromise, recover};
use crate::raw::{self, Status};
use crate::value::{Lang, Parse};
use clap::Args;
use std::process::ExitCode;

/// The longest message.
const LONGEST: usize = 1000;

#[derive(Args)]
pub(super) struct CompromisedArgs {
    #[command(flatten)]
    common: Common,
    /// The profile's id, such as kirjasto/facebook.
    #[arg(value_name = "PROFILE-ID")]
    id: String,
    /// What readers are told, in the site's default language, or in another as `sv=…`; once a language.
    #[arg(long, value_name = "TEXT", conflicts_with = "over")]
    message: Vec<String>,
    /// The organisation has its account back.
    #[arg(long)]
    over: bool,
}

pub(super) fn run(args: &CompromisedArgs) -> ExitCode {
    ExitCode::from(mark(args).unwrap_or_else(|code| code))
}

fn mark(args: &CompromisedArgs) -> Result<u8, u8> {
    let (folder, loaded, moment) = open(&args.common, None)?;
    let raw = raw::parse(&loaded.sources);
    let found = find(&args.id, &raw, &loaded.sources)?;
    let status = if args.over { Status::Active } else { Status::Compromised };
    let amended = if args.over {
        recover(found.text)
    } else {
        let message = message(&args.message, &raw.languages)?;
        let zone = timezone(&loaded).unwrap_or_else(default_zone);
        let since = moment.in_zone(&zone).unwrap_or_else(|_| moment.iso());
        compromise(found.text, &since, &message, raw.languages.first())
    };
    let amended = amended.map_err(|why| refused(why, &found, status))?;
    put(&folder, &found, &amended.text)?;
    if !args.common.quiet {
        if args.over { tell_over(&found, &amended) } else { tell_steps(&found, &amended, args) }
    }
    Ok(DONE)
}

/// The messages by language. What is published is looked at before it is written.
fn message(given: &[String], languages: &[Lang]) -> Result<Message, u8> {
    let mut message = Message::new();
    for text in given {
        let (lang, words_given) = match text.split_once('=').map(|(lang, rest)| (Lang::parse(lang), rest)) {
            Some((Ok(lang), rest)) => (Some(lang), rest),
            _ => (languages.first().cloned(), text.as_str()),
        };
        if let Some(lang) = lang.as_ref().filter(|lang| !languages.is_empty() && !languages.contains(lang)) {
            let known = languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ");
            let example = languages.first().map_or("fi", Lang::as_str);
            let args =
                [("lang", Arg::Text(lang.as_str())), ("known", Arg::Text(&known)), ("example", Arg::Text(example))];
            note(words().say("cli-message-language", &args));
            return Err(FAILED);
        }
        let plain = words_given.split_whitespace().collect::<Vec<_>>().join(" ");
        if plain.is_empty() || plain.chars().count() > LONGEST || plain.chars().any(char::is_control) {
            note(words().say("cli-message-empty", &[("limit", Arg::Count(LONGEST))]));
            return Err(FAILED);
        }
        if !identity_code::find(&plain).is_empty() {
            note(words().word("cli-message-identity-code"));
            return Err(FINDINGS);
        }
        message.push((lang, plain));
    }
    Ok(message)
}

/// The first steps after a takeover (D28).
fn tell_steps(found: &Found<'_>, amended: &Amended, args: &CompromisedArgs) {
    let values = [("id", Arg::Text(&found.id)), ("file", Arg::Text(found.path))];
    let marked = if amended.was == Status::Compromised { "cli-compromised-again" } else { "cli-compromised-marked" };
    note(words().say(marked, &values));
    note("");
    for step in [
        "cli-compromised-steps",
        "cli-compromised-step-password",
        "cli-compromised-step-evidence",
        "cli-compromised-step-tell",
        "cli-compromised-step-publish",
        "cli-compromised-step-over",
    ] {
        note(words().say(step, &values));
    }
    if args.message.is_empty() {
        note("");
        note(words().say("cli-compromised-no-message", &values));
    }
}

fn tell_over(found: &Found<'_>, amended: &Amended) {
    let values =
        [("id", Arg::Text(&found.id)), ("file", Arg::Text(found.path)), ("status", Arg::Text(amended.is.word()))];
    note(words().say("cli-compromised-over", &values));
    note(words().say("cli-compromised-confirm", &values));
}
