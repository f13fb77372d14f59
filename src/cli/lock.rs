//! `aito lock`: `anchors.lock` takes in what the site has now.
//!
//! Never true: a line written while something that was published is gone without a redirect.

use super::site::{in_pool, open, tell_findings, words};
use super::{Common, DONE, FAILED, FINDINGS, note};
use crate::build::{Change, Line, Locked, lock};
use crate::catalogue::Arg;
use crate::shell::{self, Loaded};
use crate::value::Moment;
use clap::Args;
use std::path::Path;
use std::process::ExitCode;

/// The file.
const FILE: &str = "anchors.lock";
/// More lines than this are only counted.
const SHOWN: usize = 20;

#[derive(Args)]
pub(super) struct LockArgs {
    #[command(flatten)]
    common: Common,
}

pub(super) fn run(args: &LockArgs) -> ExitCode {
    ExitCode::from(bring_up_to_date(&args.common).unwrap_or_else(|code| code))
}

/// The same after a command that has changed the site: where there is a lock, it follows.
pub(super) fn follow(common: &Common, folder: &Path) {
    if folder.join(FILE).symlink_metadata().is_ok() && bring_up_to_date(common).is_err() {
        note(words().word("cli-lock-later"));
    }
}

/// Whether something that the lock has is gone with nothing that leads on from it; says what.
pub(super) fn is_broken(common: &Common, loaded: &Loaded, moment: Moment) -> bool {
    let Locked::Refused(findings, sources, internal) =
        in_pool(common, || lock(&loaded.sources, &loaded.faults, moment))
    else {
        return false;
    };
    let gone = ["reference/anchor-vanished", "guideline/number-vanished"];
    let lost: Vec<_> = findings.into_iter().filter(|finding| gone.contains(&finding.rule)).collect();
    if !lost.is_empty() {
        tell_findings(common, &lost, &sources, internal);
    }
    !lost.is_empty()
}

fn bring_up_to_date(common: &Common) -> Result<u8, u8> {
    let (folder, loaded, moment) = open(common, None)?;
    match in_pool(common, || lock(&loaded.sources, &loaded.faults, moment)) {
        Locked::Refused(findings, sources, internal) => {
            tell_findings(common, &findings, &sources, internal);
            note(words().word("cli-lock-refused"));
            Err(FINDINGS)
        }
        Locked::Same => {
            if !common.quiet {
                note(words().word("cli-lock-same"));
            }
            Ok(DONE)
        }
        Locked::Changed(change) => {
            put(&folder, &change)?;
            if !common.quiet {
                tell(&change);
            }
            Ok(DONE)
        }
    }
}

fn put(folder: &Path, change: &Change) -> Result<(), u8> {
    let written = match &change.old {
        Some(old) => shell::replace(&folder.join(FILE), old, &change.new),
        None => shell::write_new(folder, FILE, change.new.as_bytes()),
    };
    written.map_err(|error| {
        note(words().say("cli-lock-failed", &[("detail", Arg::Text(&error.to_string()))]));
        FAILED
    })
}

fn tell(change: &Change) {
    let shown = |sign: &str, lines: &[Line]| {
        for (address, number) in lines.iter().take(SHOWN) {
            note(format!("  {sign} {address}{}", number.as_ref().map_or_else(String::new, |n| format!(" {n}"))));
        }
        if let Some(more) = lines.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            note(words().say("cli-lock-more", &[("count", Arg::Count(more))]));
        }
    };
    if change.added.is_empty() && change.dropped.is_empty() {
        note(words().word("cli-lock-sorted"));
    }
    if !change.added.is_empty() {
        note(words().say("cli-lock-added", &[("count", Arg::Count(change.added.len()))]));
        shown("+", &change.added);
    }
    if !change.dropped.is_empty() {
        note(words().say("cli-lock-dropped", &[("count", Arg::Count(change.dropped.len()))]));
        shown("-", &change.dropped);
    }
}
