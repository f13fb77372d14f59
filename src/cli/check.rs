//! `aito check`.

use super::site::{run as run_site, tell};
use super::{Common, DONE, FINDINGS};
use crate::check::Regime;
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    common: Common,
}

pub(super) fn run(args: &CheckArgs) -> ExitCode {
    match run_site(&args.common, None, Regime::ByCount) {
        Ok(run) => {
            tell(&args.common, &run.outcome);
            ExitCode::from(if run.outcome.sound.is_some() { DONE } else { FINDINGS })
        }
        Err(code) => ExitCode::from(code),
    }
}
