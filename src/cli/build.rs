//! `aito build`.

use super::lessen::{lessen, tell_held_back};
use super::sign::refused;
use super::site::{locking, run as run_site, tell, words};
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
    /// Publish nothing before anchors.lock has every address and number.
    #[arg(long, conflicts_with = "removals_only")]
    locked: bool,
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
    let run = match run_site(common, args.base_url.as_deref(), args.regime(), locking(args.locked)) {
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
    let signed = match put(&sound, Made::OfSources, &out, &run.folder) {
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
    /// It hasn't: there is no key.
    No,
    /// It hasn't: nobody who has the key vouched for what it was made of.
    NotVouchedFor,
}

/// What a site was made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    /// Of sources that were checked.
    OfSources,
    /// Of the site in the folder that it is written to, most of which stays as it was found there.
    OfPublished,
}

/// Writes a site with its signature.
pub(super) fn put(sound: &Sound, made: Made, out: &Path, folder: &Path) -> Result<Signed, u8> {
    let shown = out.display().to_string();
    let (signature, signed) = signature(sound, made, out)?;
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
    Ok(signed)
}

/// Says whether the data is signed.
pub(super) fn tell_signed(signed: Signed) {
    note(words().word(match signed {
        Signed::Yes => "cli-signed",
        Signed::No => "cli-unsigned",
        Signed::NotVouchedFor => "cli-removals-unsigned",
    }));
}

/// The signature of the new manifest, where the environment holds a key. It is made before anything is written, so
/// that both are published in one step, and a key that cannot be used stops the build instead of leaving it unsigned.
fn signature(sound: &Sound, made: Made, out: &Path) -> Result<(Option<Vec<u8>>, Signed), u8> {
    let key = SigningKey::from_environment(Ask::Nobody).map_err(|error| refused(&error, None))?;
    let (Some(key), Some(manifest)) = (key, sound.artifacts().get(MANIFEST)) else {
        return Ok((None, Signed::No));
    };
    // Whoever changed a page on the host could otherwise have it signed by the next account that is taken off.
    if made == Made::OfPublished && !key.has_signed(out) {
        return Ok((None, Signed::NotVouchedFor));
    }
    let signature = key.sign(&manifest.bytes, read_signature(out)).map_err(|error| refused(&error, None))?;
    Ok((Some(signature), Signed::Yes))
}
