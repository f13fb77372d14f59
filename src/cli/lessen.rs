//! `aito build --removals-only`, and what a refused build says of it.

use super::build::{Made, put, tell_signed};
use super::site::{Progress, default_zone, in_pool, moment, open, tell_findings, timezone, words};
use super::verify::message;
use super::{Common, DONE, FAILED, Format, note};
use crate::build::{self, Lessened, NoList, Remark, held_back, marked_as_lost};
use crate::catalogue::Arg;
use crate::diagnostic::Level;
use crate::removals::{Earlier, Taken, Why};
use crate::shell::{self, NoEarlier};
use crate::source::Sources;
use crate::value::{Id, Moment};
use std::path::Path;
use std::time::Instant;

/// How many pages, or ids, are told at most.
const TOLD: usize = 20;

/// Takes off the published site in a folder what the records no longer stand for; the exit code.
pub(super) fn lessen(common: &Common, out: Option<&Path>, started: Instant) -> Result<u8, u8> {
    let (folder, loaded, _) = open(common, None)?;
    let out = out.map_or_else(|| folder.join("public"), Path::to_owned);
    let shown = out.display().to_string();
    let progress = Progress::start(common, "cli-progress-building");
    let earlier = in_pool(common, || shell::earlier(&out)).map_err(|why| no_earlier(&why, &shown))?;
    let moment = self::moment(common, &zone(&loaded, &earlier))?;
    let lessened = in_pool(common, || build::lessen(loaded.sources, loaded.faults, &earlier, moment));
    drop(progress);
    let lessened = lessened.map_err(|why| {
        let id = match why {
            NoList::Unreadable => "cli-removals-unreadable",
            NoList::NoRecords => "cli-removals-no-records",
        };
        note(words().say(id, &[("out", Arg::Text(&shown))]));
        FAILED
    })?;
    tell_findings(common, &lessened.findings, &lessened.sources, lessened.internal);
    let Some(sound) = &lessened.sound else {
        if !common.quiet {
            tell_warnings(&lessened);
            note(words().word("cli-removals-nothing"));
        }
        return Ok(DONE);
    };
    let signed = put(sound, Made::OfPublished, &out, &folder)?;
    if !common.quiet {
        tell(&lessened);
        if common.format == Format::Human {
            let seconds = format!("{:.1}", started.elapsed().as_secs_f64());
            let files = Arg::Count(lessened.summary.files);
            let args = [("files", files), ("out", Arg::Text(&shown)), ("seconds", Arg::Text(&seconds))];
            note(words().say("cli-written", &args));
            tell_signed(signed);
        }
    }
    Ok(DONE)
}

/// The time zone of a readable `site.yaml`, else the published one.
fn zone(loaded: &shell::Loaded, earlier: &Earlier) -> String {
    let published = || earlier.listed().map(|listed| listed.facts.timezone);
    timezone(loaded).or_else(published).unwrap_or_else(default_zone)
}

fn no_earlier(why: &NoEarlier, out: &str) -> u8 {
    match why {
        NoEarlier::NotThere => note(words().say("cli-removals-no-site", &[("out", Arg::Text(out))])),
        NoEarlier::Flawed(flaws) => {
            note(words().say("cli-removals-flawed", &[("out", Arg::Text(out))]));
            flaws.iter().take(TOLD).for_each(|flaw| note(message(flaw)));
            more(flaws.len());
        }
        NoEarlier::Trouble(trouble) => {
            let args = [("path", Arg::Text(&trouble.path)), ("detail", Arg::Text(&trouble.detail))];
            note(words().say("cli-removals-trouble", &args));
        }
    }
    FAILED
}

/// Says what has left, why, and what still names it.
fn tell(lessened: &Lessened) {
    if lessened.taken.is_empty() {
        note(words().word("cli-removals-changed"));
    } else {
        note(words().say("cli-removals-taken", &[("count", Arg::Count(lessened.taken.len()))]));
        lessened.taken.iter().for_each(|taken| note(format!("  {}", line(taken))));
    }
    tell_warnings(lessened);
    if !lessened.naming.is_empty() {
        note(words().word("cli-removals-naming"));
        lessened.naming.iter().take(TOLD).for_each(|page| note(format!("  {}", page.path)));
        more(lessened.naming.len());
    }
    for remark in &lessened.remarks {
        note(words().word(match remark {
            Remark::BuiltInTheme => "cli-removals-builtin-theme",
            Remark::SearchOfTexts => "cli-removals-search-of-texts",
            Remark::ClosedAccounts => "cli-removals-closed-accounts",
        }));
    }
    if lessened.findings.iter().any(|finding| finding.level == Level::Error) {
        note(words().word("cli-removals-errors"));
    }
}

fn tell_warnings(lessened: &Lessened) {
    for id in &lessened.kept_warnings {
        note(words().say("cli-removals-kept-warning", &[("id", Arg::Text(id))]));
    }
}

fn line(taken: &Taken) -> String {
    let field = if let Why::Unreadable(field) = taken.why { field } else { "" };
    let day = if let Why::Ended(day) = taken.why { day.to_string() } else { String::new() };
    let args = [
        ("id", Arg::Text(&taken.id)),
        ("url", Arg::Text(&taken.url)),
        ("field", Arg::Text(field)),
        ("day", Arg::Text(&day)),
    ];
    words().say(&format!("cli-removed-{}", taken.why.code()), &args)
}

fn more(count: usize) {
    if count > TOLD {
        note(words().say("cli-removals-more", &[("count", Arg::Count(count - TOLD))]));
    }
}

/// Says which accounts a refused build keeps on the published list, and how to take them off.
pub(super) fn tell_held_back(sources: &Sources, out: &Path, moment: Moment) {
    let Some(published) = shell::earlier_list(out) else {
        return tell_perhaps_held_back(sources, out, moment);
    };
    let taken = held_back(sources, &published, moment);
    // A slip in a record is no wish to take its account off the list.
    let (meant, unsure): (Vec<_>, Vec<_>) = taken.iter().partition(|taken| taken.why.is_meant());
    for (id, taken) in [("cli-removals-held-back", meant), ("cli-removals-held-unsure", unsure)] {
        if !taken.is_empty() {
            let ids = told(taken.iter().map(|taken| taken.id.as_str()));
            note(words().say(id, &[("ids", Arg::Text(&ids))]));
        }
    }
}

/// Where the published site is elsewhere, as in a fresh checkout, nobody can say what it lists; but an account that
/// somebody else has must not stay there for want of a word.
fn tell_perhaps_held_back(sources: &Sources, out: &Path, moment: Moment) {
    let lost = marked_as_lost(sources, moment);
    if !lost.is_empty() {
        let (ids, shown) = (told(lost.iter().map(Id::as_str)), out.display().to_string());
        note(words().say("cli-removals-perhaps", &[("ids", Arg::Text(&ids)), ("out", Arg::Text(&shown))]));
    }
}

/// Ids in one line, as many as are told.
fn told<'i>(ids: impl Iterator<Item = &'i str>) -> String {
    let all: Vec<&str> = ids.take(TOLD + 1).collect();
    let shown = all.iter().take(TOLD).copied();
    shown.chain((all.len() > TOLD).then_some("…")).collect::<Vec<_>>().join(", ")
}
