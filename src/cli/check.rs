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
    /// Ask the addresses outside the site whether they are still there: links of texts, websites of records, accounts on
    /// platforms that tell programs. What they answer is remembered for some days.
    #[cfg(feature = "links")]
    #[arg(long, conflicts_with = "changed_since")]
    links: bool,
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
        #[cfg_attr(not(feature = "links"), expect(unused_mut, reason = "only --links adds to it"))]
        Ok(mut run) => {
            #[cfg(feature = "links")]
            if args.links {
                return ExitCode::from(with_links(&args.common, &mut run.outcome).unwrap_or_else(|code| code));
            }
            tell(&args.common, &run.outcome);
            ExitCode::from(if run.outcome.sound.is_some() { DONE } else { FINDINGS })
        }
        Err(code) => ExitCode::from(code),
    }
}

/// The same with what addresses outside the site answered.
#[cfg(feature = "links")]
fn with_links(common: &Common, outcome: &mut crate::build::Outcome) -> Result<u8, u8> {
    let mut asked = super::links::ask(common)?;
    outcome.findings.append(&mut asked.findings);
    tell(common, outcome);
    asked.tell(common);
    let wrong = outcome.findings.iter().any(|finding| finding.level == crate::diagnostic::Level::Error);
    Ok(if outcome.sound.is_some() && !wrong { DONE } else { FINDINGS })
}
