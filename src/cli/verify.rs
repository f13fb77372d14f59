//! `aito verify`: whether a published site is whole, unchanged, fresh, and no older than the one seen before.

use super::site::{Progress, day, words};
use super::{Common, DONE, FAILED, FINDINGS, Format, note};
use crate::catalogue::Arg;
use crate::manifest::{Flaw, MANIFEST, Manifest, NotAKey, PublicKey, SIGNATURE, is_served};
use crate::shell::{self, Answer, NoSite, Published, Seen, SeenError, Trouble, Trust};
use clap::Args;
use serde::Serialize;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A manifest of a site with more files than any has.
const MANIFEST_LIMIT: u64 = 512 * 1024 * 1024;
/// A signature is four lines.
const SIGNATURE_LIMIT: u64 = 16 * 1024;
/// How many lines are told to people; programs get them all.
const TOLD: usize = 50;
/// A clock that is so many seconds behind is said, though not held against the site.
const CLOCK: i64 = 300;

#[derive(Args)]
pub(super) struct VerifyArgs {
    #[command(flatten)]
    common: Common,
    /// The published site: its folder, or its address (https://…).
    #[arg(value_name = "DIR|URL")]
    at: String,
    /// The public key that the data must be signed with: a file, or the key itself.
    #[arg(long, value_name = "PUBLIC-KEY", allow_hyphen_values = true)]
    key: Option<String>,
    /// Where the serial numbers seen so far are kept (default: the user's state folder, aito/seen.json).
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
}

/// A flaw for programs.
#[derive(Serialize)]
struct Row<'a> {
    flaw: &'static str,
    path: Option<String>,
    message: &'a str,
}

pub(super) fn run(args: &VerifyArgs) -> ExitCode {
    match verify(args) {
        Ok(code) | Err(code) => ExitCode::from(code),
    }
}

fn verify(args: &VerifyArgs) -> Result<u8, u8> {
    let common = &args.common;
    let now = now(common)?;
    let key = args.key.as_deref().map(public_key).transpose()?;
    let site = open(&args.at)?;
    let trust = if key.is_some() { Trust::Signed } else { Trust::Unsigned };
    let seen = seen(args)?.last(&site.name(), trust);

    let (bytes, manifest) = match manifest(&site, key.as_ref()).map_err(|trouble| unanswered(&trouble))? {
        Ok(read) => read,
        Err(flaw) => return Ok(found(common, &[flaw])),
    };
    let mut flaws: Vec<Flaw> = manifest.freshness(now).into_iter().chain(manifest.replay(seen)).collect();
    let progress = Progress::start(common, "cli-progress-verifying");
    let compared = site.compare(&manifest, common.jobs.unwrap_or(0));
    drop(progress);
    flaws.extend(compared.flaws);
    if let Some(trouble) = compared.trouble {
        found(common, &flaws);
        return Err(unanswered(&trouble));
    }
    // A build may have replaced the site while it was being read.
    let again = site.read(MANIFEST, MANIFEST_LIMIT).map_err(|trouble| unanswered(&trouble))?;
    if !matches!(again, Answer::Here(again) if again == bytes) {
        note(words().word("cli-verify-replaced"));
        return Err(FAILED);
    }
    let code = found(common, &flaws);
    if manifest.ahead(now) > CLOCK {
        note(words().say("cli-verify-clock", &[("generated", Arg::Text(manifest.generated()))]));
    }
    if flaws.is_empty() {
        seen_now(args, &site, manifest.serial(), trust)?;
        tell_good(common, &manifest, compared.files);
    }
    if key.is_none() && !common.quiet {
        note(words().word("cli-verify-no-key"));
    }
    Ok(code)
}

/// The manifest, read and, where there is a key, signed by it. Of one that is not, nothing else is believed.
pub(super) fn manifest(
    site: &Published,
    key: Option<&PublicKey>,
) -> Result<Result<(Vec<u8>, Manifest), Flaw>, Trouble> {
    let bytes = match site.read(MANIFEST, MANIFEST_LIMIT)? {
        Answer::Here(bytes) => bytes,
        Answer::NotHere => return Ok(Err(Flaw::NoManifest)),
        Answer::Wrong(flaw) => return Ok(Err(flaw)),
    };
    if let Some(key) = key {
        let checked = match site.read(SIGNATURE, SIGNATURE_LIMIT)? {
            Answer::Here(signature) => key.check(&bytes, &signature),
            Answer::NotHere => Err(Flaw::Unsigned),
            Answer::Wrong(flaw) => Err(flaw),
        };
        if let Err(flaw) = checked {
            return Ok(Err(flaw));
        }
    }
    Ok(Manifest::read(&bytes).map(|manifest| (bytes, manifest)))
}

/// The moment to judge by, in seconds.
fn now(common: &Common) -> Result<i64, u8> {
    let moment = shell::moment(day(common)?, "Europe/Helsinki").map_err(|_| {
        note(words().word("cli-bad-epoch"));
        FAILED
    })?;
    Ok(moment.seconds())
}

/// The key that `--key` gives. What was written there is never repeated: it may be a secret key.
pub(super) fn public_key(given: &str) -> Result<PublicKey, u8> {
    shell::public_key(given).map_err(|NotAKey| {
        note(words().word("cli-verify-bad-key"));
        FAILED
    })
}

/// The site that was named.
pub(super) fn open(given: &str) -> Result<Published, u8> {
    Published::open(given).map_err(|error| {
        let id = match error {
            NoSite::NoFolder => "cli-verify-no-folder",
            NoSite::NotAnAddress => "cli-verify-no-address",
            NoSite::NotHttps => "cli-verify-no-https",
            NoSite::NoNetwork => "cli-verify-no-network",
        };
        note(words().say(id, &[("at", Arg::Text(&plain(given)))]));
        FAILED
    })
}

/// What was typed, without what a terminal would obey.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}

fn seen(args: &VerifyArgs) -> Result<Seen, u8> {
    Seen::open(args.state.as_deref()).map_err(|error| forgetful(&error))
}

fn seen_now(args: &VerifyArgs, site: &Published, serial: i64, trust: Trust) -> Result<(), u8> {
    seen(args)?.remember(&site.name(), serial, trust).map_err(|error| forgetful(&error))
}

pub(super) fn forgetful(error: &SeenError) -> u8 {
    let words = words();
    let shown = |file: &Path| file.display().to_string();
    note(match error {
        SeenError::NoPlace => words.word("cli-verify-state-no-place"),
        SeenError::Damaged(file) => words.say("cli-verify-state-damaged", &[("file", Arg::Text(&shown(file)))]),
        SeenError::Io(file, error) => words.say(
            "cli-verify-state-failed",
            &[("file", Arg::Text(&shown(file))), ("detail", Arg::Text(&error.to_string()))],
        ),
    });
    FAILED
}

pub(super) fn unanswered(trouble: &Trouble) -> u8 {
    let args = [("path", Arg::Text(&trouble.path)), ("detail", Arg::Text(&trouble.detail))];
    note(words().say("cli-verify-unanswered", &args));
    FAILED
}

/// Tells flaws; the exit code.
pub(super) fn found(common: &Common, flaws: &[Flaw]) -> u8 {
    let mut lines = Vec::new();
    for (number, flaw) in flaws.iter().enumerate() {
        let message = message(flaw);
        if common.format == Format::Json {
            let row = Row { flaw: flaw.code(), path: flaw.path(), message: &message };
            lines.push(serde_json::to_string(&row).unwrap_or_default());
        } else if number < TOLD {
            lines.push(message);
        }
    }
    if common.format == Format::Human && flaws.len() > TOLD {
        lines.push(words().say("cli-verify-more", &[("count", Arg::Count(flaws.len() - TOLD))]));
    }
    if lines.is_empty() {
        return DONE;
    }
    lines.push(String::new());
    let _ = std::io::stdout().lock().write_all(lines.join("\n").as_bytes());
    FINDINGS
}

/// A flaw in words.
pub(super) fn message(flaw: &Flaw) -> String {
    let path = flaw.path().unwrap_or_default();
    let number = match flaw {
        Flaw::Unreadable { line } => line.to_string(),
        Flaw::Version { found } => found.to_string(),
        _ => String::new(),
    };
    let time = match flaw {
        Flaw::Expired { on } => on.clone(),
        Flaw::Ahead { generated } => generated.clone(),
        _ => String::new(),
    };
    let (serial, seen) = match flaw {
        Flaw::Replayed { serial, seen } => (serial.to_string(), seen.to_string()),
        _ => (String::new(), String::new()),
    };
    let to = match flaw {
        Flaw::Elsewhere { to, .. } => to.clone(),
        _ => String::new(),
    };
    let args = [
        ("path", Arg::Text(&path)),
        ("number", Arg::Text(&number)),
        ("time", Arg::Text(&time)),
        ("serial", Arg::Text(&serial)),
        ("seen", Arg::Text(&seen)),
        ("to", Arg::Text(&to)),
    ];
    words().say(&format!("cli-verify-{}", flaw.code()), &args)
}

fn tell_good(common: &Common, manifest: &Manifest, files: usize) {
    if common.quiet || common.format != Format::Human {
        return;
    }
    let args = [
        ("files", Arg::Count(files)),
        ("generated", Arg::Text(manifest.generated())),
        ("expires", Arg::Text(manifest.expires())),
    ];
    note(words().say("cli-verify-good", &args));
    let unserved = manifest.files().keys().filter(|path| !is_served(path)).count();
    if files < manifest.files().len() {
        note(words().say("cli-verify-unserved", &[("count", Arg::Count(unserved))]));
    }
}
