//! `aito check --changed-since REV`: what a change answers for blocks it, what was there before is a to-do.
//!
//! In: options, a revision. Out: findings with their age, and the exit code: 1 where one blocks, 2 where git cannot say
//! what has changed. Never true: a change let through because what it broke lies in a file that it did not touch.

use super::site::{open, tell_findings, words};
use super::{Common, DONE, FAILED, FINDINGS, Format, note};
use crate::build::{Stage, build_in, date, weigh};
use crate::catalogue::Arg;
use crate::check::Regime;
use crate::diagnostic::{Age, Level};
use crate::shell::{self, NoChanges};
use std::collections::BTreeSet;
use std::path::Path;

/// Checks the site as it is and as it was; the exit code.
pub(super) fn check(common: &Common, rev: &str) -> Result<u8, u8> {
    let (folder, loaded, moment) = open(common, None)?;
    let refuse = |why: NoChanges| refuse(&why, rev, &folder);
    let mut changes = shell::changes(&folder, rev).map_err(refuse)?;
    if common.internal.is_some() {
        changes.leave_internal();
    }
    let before = changes.before(&loaded).map_err(refuse)?;
    let progress = super::site::Progress::start(common, "cli-progress-building");
    let (mut outcome, before) = super::site::in_pool(common, || {
        let build = |loaded: shell::Loaded| build_in(Regime::ByCount, loaded.sources, loaded.faults, moment);
        rayon::join(|| build(loaded), || build(before))
    });
    drop(progress);
    let mut findings = weigh(std::mem::take(&mut outcome.findings), &outcome.sources, &before, &changes.touched);
    let dated = findings.iter().filter(|finding| matches!(finding.age, Age::Before(_)));
    let dated: BTreeSet<&str> =
        dated.filter_map(|finding| outcome.sources.get(finding.at.file)).map(|file| &*file.path).collect();
    let days = if dated.is_empty() { Default::default() } else { changes.days(&dated) };
    date(&mut findings, &outcome.sources, &days);
    tell_findings(common, &findings, &outcome.sources, outcome.internal);
    let blocked = findings.iter().any(|finding| finding.level == Level::Error);
    if !blocked && outcome.reached != Stage::Inspected && common.format == Format::Human && !common.quiet {
        note(words().word("report-change-unseen"));
    }
    Ok(if blocked { FINDINGS } else { DONE })
}

/// Says why there is no telling; the exit code.
fn refuse(why: &NoChanges, rev: &str, folder: &Path) -> u8 {
    let shown = folder.display().to_string();
    let rev: String = rev.chars().filter(|c| !c.is_control()).take(200).collect();
    let words = words();
    note(match why {
        NoChanges::NoGit(detail) => words.say("report-change-no-git", &[("detail", Arg::Text(detail))]),
        NoChanges::NoRepository => words.say("report-change-no-repository", &[("folder", Arg::Text(&shown))]),
        NoChanges::Unknown => words.say("report-change-unknown", &[("rev", Arg::Text(&rev))]),
        NoChanges::NoBase => words.say("report-change-no-base", &[("rev", Arg::Text(&rev))]),
        NoChanges::Failed(detail) => words.say("report-change-failed", &[("detail", Arg::Text(detail))]),
    });
    FAILED
}
