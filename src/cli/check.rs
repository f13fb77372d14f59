//! `aito check`.

use super::site::{locking, run as run_site, tell};
use super::{Common, DONE, FINDINGS, fix, since};
use crate::check::Regime;
use clap::{ArgGroup, Args};
use std::process::ExitCode;

#[derive(Args)]
#[command(group = ArgGroup::new("asks").args(ASKS).multiple(true))]
pub(super) struct CheckArgs {
    #[command(flatten)]
    common: Common,
    /// Block only what a change answers for: what it brought or touched since it parted from REV (a branch, a tag, a
    /// commit). What was there before is told as a to-do with its date; rules that nothing may lower always block.
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,
    /// Take it for an error that anchors.lock lacks an address or a number.
    #[arg(long, conflicts_with = "changed_since")]
    locked: bool,
    /// Mend what is beyond doubt (addresses, days, telephone numbers, trailing spaces), after showing it and asking.
    #[arg(long)]
    fix: bool,
    /// With --fix or --proof: change files without asking. Evidence with little behind it is left out even so.
    #[arg(long, requires = "asks")]
    yes: bool,
    /// Ask the addresses outside the site whether they are still there: links of texts, websites of records, accounts on
    /// platforms that tell programs. What they answer is remembered for some days.
    #[cfg(feature = "links")]
    #[arg(long, conflicts_with = "changed_since")]
    links: bool,
    /// Ask listed accounts whether they say themselves whose they are: rel="me" links, the file of a Bluesky handle,
    /// WebFinger, links to your site. What is found is shown, and written into a record as dated evidence after asking.
    #[cfg(feature = "links")]
    #[arg(long, conflicts_with = "changed_since")]
    proof: bool,
}

/// The options that show changes of files, and ask.
const ASKS: &[&str] = if cfg!(feature = "links") { &["fix", "proof"] } else { &["fix"] };

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
    match run_site(&args.common, None, Regime::ByCount, locking(args.locked)) {
        #[cfg_attr(not(feature = "links"), expect(unused_mut, reason = "only answers from outside add to it"))]
        Ok(mut run) => {
            #[cfg(feature = "links")]
            if args.links || args.proof {
                return ExitCode::from(with_answers(args, &mut run.outcome).unwrap_or_else(|code| code));
            }
            tell(&args.common, &run.outcome);
            ExitCode::from(if run.outcome.sound.is_some() { DONE } else { FINDINGS })
        }
        Err(code) => ExitCode::from(code),
    }
}

/// The same with what addresses outside the site and accounts answered.
#[cfg(feature = "links")]
fn with_answers(args: &CheckArgs, outcome: &mut crate::build::Outcome) -> Result<u8, u8> {
    let common = &args.common;
    let mut links = if args.links { Some(super::links::ask(common)?) } else { None };
    let mut proven = if args.proof { Some(super::proof::ask(common)?) } else { None };
    outcome.findings.extend(links.iter_mut().flat_map(|links| links.findings.drain(..)));
    outcome.findings.extend(proven.iter_mut().flat_map(|proven| proven.findings.drain(..)));
    tell(common, outcome);
    if let Some(links) = links {
        links.tell(common);
    }
    if let Some(proven) = proven {
        proven.offer(common, if args.yes { fix::Consent::Given } else { fix::Consent::Asked })?;
    }
    let wrong = outcome.findings.iter().any(|finding| finding.level == crate::diagnostic::Level::Error);
    Ok(if outcome.sound.is_some() && !wrong { DONE } else { FINDINGS })
}
