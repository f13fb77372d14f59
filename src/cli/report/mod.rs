//! `aito report`: the internal report by unit (D27).
//!
//! In: the site with its internal halves. Out: text that reads as Markdown, on the terminal or in a new file outside the
//! site. Never true: an identity code in it; a field that nobody wrote told as "no"; a file where it could be published.

#![expect(clippy::disallowed_methods, reason = "where a file would lie is asked of the disk")]

mod tally;
mod text;

use super::records::unknown_unit;
use super::site::{open, words};
use super::{Common, DONE, FAILED, FINDINGS, note};
use crate::catalogue::Arg;
use crate::identity_code::mask;
use crate::raw::{self, Internal};
use crate::resolve::{Resolved, resolve};
use crate::shell;
use crate::value::{Id, Parse};
use clap::Args;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct ReportArgs {
    #[command(flatten)]
    common: Common,
    /// Only this unit and those below it.
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// A new file, outside the site (default: the terminal).
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn run(args: &ReportArgs) -> ExitCode {
    ExitCode::from(tell(args).unwrap_or_else(|code| code))
}

fn tell(args: &ReportArgs) -> Result<u8, u8> {
    let (folder, loaded, moment) = open(&args.common, None)?;
    if let Some(out) = &args.out {
        outside(out, &folder, args.common.internal.as_deref())?;
    }
    let raw = raw::parse(&loaded.sources);
    let written = raw.profiles.len() + raw.unread.len();
    let Resolved { site: Some(site), internals, has_internal, .. } = resolve(loaded.sources, raw) else {
        note(words().word("cli-report-no-site"));
        return Err(FINDINGS);
    };
    let top = args.unit.as_deref().map(|unit| {
        let known = Id::parse(unit).ok().filter(|id| site.units.get(id).is_some());
        known.ok_or_else(|| unknown_unit(unit, site.units.by_id.keys().map(Id::as_str)))
    });
    let top = top.transpose()?;
    let unread = written.saturating_sub(site.profiles.len());
    let report = text::Report { site: &site, internals: &internals, has_internal, today: moment.today(), unread };
    let text = mask(&report.tell(top.as_ref()));
    if has_internal == Internal::Absent {
        note(words().word("cli-report-no-internal"));
    }
    match &args.out {
        None => {
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
        }
        Some(out) => {
            let path = out.display().to_string();
            shell::create(&[(out.clone(), text)]).map_err(|(_, error)| {
                let exists = error.kind() == std::io::ErrorKind::AlreadyExists;
                let id = if exists { "cli-report-exists" } else { "cli-report-failed" };
                note(words().say(id, &[("file", Arg::Text(&path)), ("detail", Arg::Text(&error.to_string()))]));
                FAILED
            })?;
            if !args.common.quiet {
                note(words().say("cli-report-written", &[("file", Arg::Text(&path))]));
            }
        }
    }
    Ok(DONE)
}

/// A report in the site, in its internal folder or in a published site would be published, or be taken for a record.
fn outside(out: &Path, folder: &Path, internal: Option<&Path>) -> Result<(), u8> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let whole = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    // The file is new, so the nearest folder above it that exists says where it would lie.
    let there = whole.ancestors().skip(1).find(|above| above.is_dir()).map(real).unwrap_or_default();
    let inside = |folder: &Path| there.starts_with(real(folder)) || whole.starts_with(folder);
    let published = there.ancestors().any(|above| above.join("data/manifest.json").is_file());
    if inside(folder) || internal.is_some_and(inside) || published {
        note(words().say("cli-report-in-site", &[("file", Arg::Text(&out.display().to_string()))]));
        return Err(FAILED);
    }
    Ok(())
}
