//! `aito move`: a record or a text gets another id.

use super::site::{in_pool, open, words};
use super::{Common, DONE, FAILED, FINDINGS, lock, note};
use crate::catalogue::Arg;
use crate::relocate::{self, Kind, Plan, Refusal};
use crate::shell;
use crate::source::{Half, Sources};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where internal halves lie in a site.
const INTERNAL: &str = "profiles/_internal/";

#[derive(Args)]
pub(super) struct MoveArgs {
    #[command(flatten)]
    common: Common,
    /// The id now, such as kirjasto/facebook or some-ohje/moderointi; where two things have it, as links write it:
    /// profile:…, chapter:…, page:…, publication:…, term:…
    #[arg(value_name = "OLD")]
    old: String,
    /// The id then.
    #[arg(value_name = "NEW")]
    new: String,
    /// Show what would be done, and do nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(args: &MoveArgs) -> ExitCode {
    ExitCode::from(relocate(args).unwrap_or_else(|code| code))
}

fn relocate(args: &MoveArgs) -> Result<u8, u8> {
    let (folder, loaded, moment) = open(&args.common, None)?;
    let made = in_pool(&args.common, || relocate::plan(&loaded.sources, &args.old, &args.new, moment.today()));
    let plan = made.map_err(|why| refused(&why, args))?;
    // An address that is gone already would count as led on by the redirect of its page.
    if plan.kind != Kind::Profile && lock::is_broken(&args.common, &loaded, moment) {
        note(words().word("cli-move-after"));
        return Err(FINDINGS);
    }
    if !args.common.quiet {
        tell(&plan, args);
    }
    if args.dry_run {
        note(words().word("cli-move-dry"));
        return Ok(DONE);
    }
    carry_out(&plan, &loaded.sources, &folder, args)?;
    // Addresses of profiles are not in the lock.
    if plan.kind != Kind::Profile {
        lock::follow(&args.common, &folder);
    }
    if !args.common.quiet {
        note(words().word("cli-move-done"));
    }
    Ok(DONE)
}

fn refused(why: &Refusal, args: &MoveArgs) -> u8 {
    let id = ("id", Arg::Text(args.old.as_str()));
    let new = ("new", Arg::Text(args.new.as_str()));
    match why {
        Refusal::Unknown(near) => {
            note(match near {
                Some(near) => words().say("cli-move-unknown-near", &[id, ("suggestion", Arg::Text(near))]),
                None => words().say("cli-move-unknown", &[id]),
            });
            return FAILED;
        }
        Refusal::Several(all) => {
            note(words().say("cli-move-several", &[id, ("all", Arg::Text(&all.join(", ")))]));
            return FAILED;
        }
        Refusal::NoId => note(words().say("cli-move-no-id", &[new])),
        Refusal::OtherGuideline => note(words().say("cli-move-other-guideline", &[id, new])),
        Refusal::Reserved(better) => {
            note(words().say("cli-move-reserved", &[new, ("suggestion", Arg::Text(better))]));
        }
        Refusal::Taken(path) => note(words().say("cli-move-taken", &[new, ("file", Arg::Text(path))])),
        Refusal::Unread(path) => note(words().say("cli-move-unread", &[("file", Arg::Text(path))])),
        Refusal::Redirects(pairs) => {
            note(words().word("cli-move-redirects"));
            pairs.iter().for_each(|(from, to)| note(format!("  {from}: {to}")));
        }
    }
    FINDINGS
}

fn tell(plan: &Plan, args: &MoveArgs) {
    note(words().word("cli-move-files"));
    for file in &plan.moved {
        let paths = [("from", Arg::Text(file.from.as_str())), ("to", Arg::Text(file.to.as_str()))];
        note(words().say("cli-move-file", &paths));
    }
    if plan.keeps_id {
        note(words().say("cli-move-keeps-id", &[("id", Arg::Text(args.old.as_str()))]));
    }
    let others: Vec<&String> = plan.changed.iter().map(|(path, ..)| path).filter(|path| *path != "site.yaml").collect();
    if !others.is_empty() {
        note(words().say("cli-move-changed", &[("count", Arg::Count(others.len()))]));
        others.iter().for_each(|path| note(format!("  {path}")));
    }
    if !plan.redirects.is_empty() {
        note(words().word("cli-move-redirected"));
        for (from, to) in &plan.redirects {
            note(words().say("cli-move-file", &[("from", Arg::Text(from)), ("to", Arg::Text(to))]));
        }
    } else if matches!(plan.kind, Kind::Profile | Kind::Term) && !plan.keeps_id {
        note(words().word("cli-move-no-page"));
    }
}

/// The folder and the path in it of a site's file: internal halves may lie elsewhere.
fn place(folder: &Path, path: &str, half: Half, common: &Common) -> (PathBuf, String) {
    match (&common.internal, path.strip_prefix(INTERNAL)) {
        (Some(elsewhere), Some(rest)) if half == Half::Internal => (elsewhere.clone(), rest.to_owned()),
        _ => (folder.to_owned(), path.to_owned()),
    }
}

/// First everything new, then what changes, and only then the old files go: whatever happens between, nothing is lost.
fn carry_out(plan: &Plan, sources: &Sources, folder: &Path, args: &MoveArgs) -> Result<(), u8> {
    let failed = |path: &str, error: &std::io::Error| {
        let values = [("file", Arg::Text(path)), ("detail", Arg::Text(&error.to_string()))];
        note(words().say("cli-move-failed", &values));
        FAILED
    };
    for (n, file) in plan.moved.iter().enumerate() {
        let (root, path) = place(folder, &file.to, file.half, &args.common);
        if let Err(error) = shell::write_new(&root, &path, &file.content) {
            for made in plan.moved.iter().take(n) {
                let (root, path) = place(folder, &made.to, made.half, &args.common);
                // What cannot be taken away again is a copy, and the next run names it.
                let _ = shell::remove_moved(&root, &path, &made.content);
            }
            return Err(failed(&file.to, &error));
        }
    }
    for (path, old, new) in &plan.changed {
        shell::replace(&folder.join(path), old, new).map_err(|error| failed(path, &error))?;
    }
    for file in &plan.moved {
        let (root, path) = place(folder, &file.from, file.half, &args.common);
        let old = sources.find(&file.from).map(|(_, source)| match &source.content {
            crate::source::Content::Bytes(bytes) => bytes.to_vec(),
            _ => source.text().as_bytes().to_vec(),
        });
        let old = old.unwrap_or_default();
        shell::remove_moved(&root, &path, &old).map_err(|error| failed(&file.from, &error))?;
    }
    Ok(())
}
