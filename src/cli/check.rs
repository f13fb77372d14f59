//! `aito check`.

use super::site::{run as run_site, tell};
use super::{Common, DONE, FINDINGS, since};
use crate::check::Regime;
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    common: Common,
    /// Block only what a change answers for: what it brought or touched since it parted from REV (a branch, a tag, a
    /// commit). What was there before is told as a to-do with its date; rules that nothing may lower always block.
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,
}

pub(super) fn run(args: &CheckArgs) -> ExitCode {
    if let Some(rev) = &args.changed_since {
        return ExitCode::from(since::check(&args.common, rev).unwrap_or_else(|code| code));
    }
    match run_site(&args.common, None, Regime::ByCount) {
        Ok(run) => {
            tell(&args.common, &run.outcome);
            ExitCode::from(if run.outcome.sound.is_some() { DONE } else { FINDINGS })
        }
        Err(code) => ExitCode::from(code),
    }
}
