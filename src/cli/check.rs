//! `aito check`.

use super::site::{run as run_site, tell};
use super::{Common, DONE, FINDINGS, fix, since};
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
    /// Mend what is beyond doubt (addresses, days, telephone numbers, trailing spaces), after showing it and asking.
    #[arg(long)]
    fix: bool,
    /// With --fix: mend without asking.
    #[arg(long, requires = "fix")]
    yes: bool,
}

pub(super) fn run(args: &CheckArgs) -> ExitCode {
    if args.fix {
        let consent = if args.yes { fix::Consent::Given } else { fix::Consent::Asked };
        if let Err(code) = fix::mend(&args.common, consent) {
            return ExitCode::from(code);
        }
    }
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
