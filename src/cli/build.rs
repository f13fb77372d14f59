//! `aito build`.

use super::lessen::{lessen, tell_held_back};
use super::sign::refused;
use super::site::{run as run_site, tell, words};
use super::{Common, DONE, FAILED, FINDINGS, Format, note};
use crate::build::Sound;
use crate::catalogue::Arg;
use crate::check::Regime;
use crate::manifest::MANIFEST;
use crate::shell::{Ask, SigningKey, WriteError, read_signature, write};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    common: Common,
    /// The folder to write (default: public in the site's folder).
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Where the site will be published, in place of `base_url` in site.yaml.
    #[arg(long, value_name = "URL", conflicts_with = "removals_only")]
    base_url: Option<String>,
    /// Only take off the published list what the records no longer stand for, whatever else is wrong.
    #[arg(long)]
    removals_only: bool,
    /// Whether the check's list is published whole or in parts; for tests.
    #[arg(long, value_enum, hide = true, value_name = "REGIME")]
    check_regime: Option<CheckRegime>,
}

/// The check's list, whole or in parts, however many accounts there are.
#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
enum CheckRegime {
    /// Whole.
    Whole,
    /// In parts.
    Shards,
}

impl BuildArgs {
    fn regime(&self) -> Regime {
        match self.check_regime {
            None => Regime::ByCount,
            Some(CheckRegime::Whole) => Regime::Whole,
            Some(CheckRegime::Shards) => Regime::Shards,
        }
    }
}

pub(super) fn run(args: &BuildArgs) -> ExitCode {
    let started = std::time::Instant::now();
    let common = &args.common;
    if args.removals_only {
        return ExitCode::from(lessen(common, args.out.as_deref(), started).unwrap_or_else(|code| code));
    }
    let run = match run_site(common, args.base_url.as_deref(), args.regime()) {
        Ok(run) => run,
        Err(code) => return ExitCode::from(code),
    };
    tell(common, &run.outcome);
    let out = args.out.clone().unwrap_or_else(|| run.folder.join("public"));
    let Some(sound) = run.outcome.sound else {
        note(words().word("cli-nothing-written"));
        tell_held_back(&run.outcome.sources, &out, run.moment);
        return ExitCode::from(FINDINGS);
    };
    let shown = out.display().to_string();
    let signed = match put(&sound, &out, &run.folder) {
        Ok(signed) => signed,
        Err(code) => return ExitCode::from(code),
    };
    if !common.quiet && common.format == Format::Human {
        let summary = run.outcome.summary;
        let seconds = format!("{:.1}", started.elapsed().as_secs_f64());
        let counts = [("listed", Arg::Count(summary.listed)), ("profiles", Arg::Count(summary.profiles))];
        note(words().say("cli-listed", &counts));
        let args = [("files", Arg::Count(summary.files)), ("out", Arg::Text(&shown)), ("seconds", Arg::Text(&seconds))];
        note(words().say("cli-written", &args));
        if sound.artifacts().iter().any(|file| file.path.starts_with("for-host-root/")) {
            note(words().say("cli-host-root", &[("out", Arg::Text(&shown))]));
        }
        tell_signed(signed);
    }
    ExitCode::from(DONE)
}

/// Whether what was written has a signature.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Signed {
    /// It has.
    Yes,
    /// It hasn't.
    No,
}

/// Writes a site with its signature.
pub(super) fn put(sound: &Sound, out: &Path, folder: &Path) -> Result<Signed, u8> {
    let shown = out.display().to_string();
    let signature = signature(sound, out)?;
    if let Err(error) = write(sound, signature.as_deref(), out, folder) {
        let line = match error {
            WriteError::IsSite => words().say("cli-out-is-site", &[("out", Arg::Text(&shown))]),
            WriteError::Foreign => words().say("cli-out-foreign", &[("out", Arg::Text(&shown))]),
            WriteError::Io(error) => words()
                .say("cli-write-failed", &[("out", Arg::Text(&shown)), ("detail", Arg::Text(&error.to_string()))]),
        };
        note(line);
        return Err(FAILED);
    }
    Ok(if signature.is_some() { Signed::Yes } else { Signed::No })
}

/// Says whether the data is signed.
pub(super) fn tell_signed(signed: Signed) {
    note(words().word(if signed == Signed::Yes { "cli-signed" } else { "cli-unsigned" }));
}

/// The signature of the new manifest, where the environment holds a key. It is made before anything is written, so
/// that both are published in one step, and a key that cannot be used stops the build instead of leaving it unsigned.
fn signature(sound: &Sound, out: &Path) -> Result<Option<Vec<u8>>, u8> {
    let key = SigningKey::from_environment(Ask::Nobody).map_err(|error| refused(&error, None))?;
    let (Some(key), Some(manifest)) = (key, sound.artifacts().get(MANIFEST)) else {
        return Ok(None);
    };
    key.sign(&manifest.bytes, read_signature(out)).map(Some).map_err(|error| refused(&error, None))
}
