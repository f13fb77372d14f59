//! `aito check --links`: whether what the site points to elsewhere is still there.
//!
//! In: the site that was checked. Out: findings among the others, and how many addresses are in which state. Never true:
//! a site refused because of what another server answered (these rules only warn, unless the organisation says
//! otherwise); an address asked that the guard does not let through.

use super::site::{moment, open, words};
use super::{Common, Format, note};
use crate::build::Outside;
use crate::catalogue::Arg;
use crate::diagnostic::Diagnostic;
use crate::outside::{Answers, State, Trouble};
use crate::rules::Wanted;
use crate::shell::probe::{Guard, Manners, Memory, MemoryError, ask_all};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::collections::BTreeMap;
use std::io::IsTerminal as _;

/// For tests: a port of this machine at which their own server listens. Nothing else of this machine is let in by it,
/// and what is asked there need not be spared.
const LOOPBACK: &str = "AITO_LINKS_LOOPBACK_PORT";

/// What asking gave.
pub(super) struct Asked {
    pub(super) findings: Vec<Diagnostic>,
    lines: Vec<String>,
}

impl Asked {
    /// Says what is no finding.
    pub(super) fn tell(&self, common: &Common) {
        if !common.quiet && common.format == Format::Human {
            self.lines.iter().for_each(note);
        }
    }
}

/// Asks what the site points to; `Err` is the exit code.
pub(super) fn ask(common: &Common) -> Result<Asked, u8> {
    let words = words();
    let (_, loaded, at) = open(common, None)?;
    let said = |lines: Vec<String>| Asked { findings: Vec::new(), lines };
    let Some(outside) = Outside::of(loaded.sources, loaded.faults, at) else {
        return Ok(said(vec![words.word("cli-links-nothing-read")]));
    };
    let all = outside.wanted();
    if all.is_empty() {
        return Ok(said(vec![words.word("cli-links-none")]));
    }
    // An answer's age is by the clock, whatever day the site is checked for.
    let today = moment(&Common { date: None, ..common.clone() }, &super::site::default_zone())?.today();
    let (mut memory, damaged) = Memory::open(None);
    let mut lines: Vec<String> = damaged.iter().filter_map(told).collect();
    let mut answers = Answers::default();
    for address in all.iter().filter(|(_, wanted)| **wanted != Wanted::Nothing).map(|(address, _)| address) {
        if let Some(state) = memory.get(address, today) {
            answers.put(address, state.clone());
        }
    }
    let remembered = answers.iter().count();
    let new: BTreeMap<String, Wanted> =
        all.iter().filter(|(address, _)| answers.get(address).is_none()).map(|(a, w)| (a.clone(), *w)).collect();
    let heard = asked(common, &new, outside.website());
    if is_cut_off(&heard) {
        lines.push(words.word("cli-links-no-network"));
        return Ok(Asked { findings: outside.judge(&answers), lines });
    }
    heard.iter().for_each(|(address, state)| answers.put(address, state.clone()));
    lines.extend(memory.keep(&heard, today).err().as_ref().and_then(told));
    lines.push(summary(&answers));
    if remembered > 0 {
        lines.push(words.say("cli-links-remembered", &[("count", Arg::Count(remembered))]));
    }
    Ok(Asked { findings: outside.judge(&answers), lines })
}

/// Whether this machine seems to have no network: several were asked, and not one name was found. Of no address anything
/// is known then.
fn is_cut_off(heard: &Answers) -> bool {
    let tried = || heard.iter().filter(|(_, state)| !matches!(state, State::NotTried { .. }));
    tried().count() > 1 && tried().all(|(_, state)| *state == State::Unreachable { trouble: Trouble::Name })
}

/// Asks, with a bar on a terminal.
fn asked(common: &Common, new: &BTreeMap<String, Wanted>, website: &str) -> Answers {
    let port = loopback();
    let (guard, manners) = match port {
        Some(port) => (Guard::with_loopback(port), Manners::for_tests()),
        None => (Guard::default(), Manners::default()),
    };
    let bar = bar(common, new.len(), "cli-links-progress");
    let answers = ask_all(new, guard, &manners, website, &|| bar.inc(1));
    bar.finish_and_clear();
    answers
}

/// How accounts are asked. Their addresses are those of other hosts, so in tests this machine plays them all.
pub(super) fn asking() -> (Guard, Manners) {
    match loopback() {
        Some(port) => (Guard::playing_all(port), Manners::for_tests()),
        None => (Guard::default(), Manners::default()),
    }
}

fn loopback() -> Option<u16> {
    std::env::var(LOOPBACK).ok().and_then(|port| port.parse().ok())
}

/// A bar on a terminal; `id` is the message before it.
pub(super) fn bar(common: &Common, steps: usize, id: &str) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(steps).unwrap_or(u64::MAX));
    let shown = !common.quiet && std::io::stderr().is_terminal();
    bar.set_draw_target(if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() });
    if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}") {
        bar.set_style(style);
    }
    bar.set_message(words().word(id));
    bar
}

/// How many addresses are in which state.
fn summary(answers: &Answers) -> String {
    let words = words();
    let count = |(word, count): (&str, usize)| {
        let id = match word {
            "alive" => "cli-links-alive",
            "moved" => "cli-links-moved",
            "gone" => "cli-links-gone",
            "refused" => "cli-links-refused",
            "unreachable" => "cli-links-unreachable",
            _ => "cli-links-not-tried",
        };
        words.say(id, &[("count", Arg::Count(count))])
    };
    let counts = answers.counts().into_iter().map(count).collect::<Vec<_>>().join(", ");
    words.say("cli-links-summary", &[("counts", Arg::Text(&counts))])
}

/// What is wrong with the memory; on a machine without a place for one there is nothing that anybody could mend.
fn told(error: &MemoryError) -> Option<String> {
    let words = words();
    match error {
        MemoryError::NoPlace => None,
        MemoryError::Damaged(file) => {
            Some(words.say("cli-links-memory-damaged", &[("file", Arg::Text(&file.display().to_string()))]))
        }
        MemoryError::Io(file, error) => {
            let (file, detail) = (file.display().to_string(), error.to_string());
            Some(words.say("cli-links-memory-failed", &[("file", Arg::Text(&file)), ("detail", Arg::Text(&detail))]))
        }
    }
}
