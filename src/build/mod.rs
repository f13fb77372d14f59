//! The one pipeline: used by build and check, and by whatever comes to serve.
//!
//! In: sources with the faults of loading them, and the moment. Out: findings, and [`Sound`], the only thing that
//! may be written; or a [`Preview`], which can be looked at and never written. Never true: a `Sound` made while any rule at error level failed or did not run, unless it is a
//! published site with less in it ([`lessen`]).

mod changed;
mod fixes;
mod lessen;
mod lock;
mod outside;
mod parity;
mod pieces;
mod place;
mod preview;
mod remnant;
mod shown;

pub use changed::{Part, Touched, date, weigh};
pub use fixes::{Fixed, fixes};
pub use lessen::{Lessened, NoList, Remark, held_back, lessen, marked_as_lost};
pub use lock::{Change, Line, Locked, lock};
pub use outside::Outside;
pub use parity::{Cell, Parity, Row, Section, State};
pub use place::Places;
pub use preview::Preview;
pub use remnant::Remnant;
pub use shown::{Maturity, Shown, Sight};

use crate::artifact::Artifacts;
use crate::check::{self, Regime};
use crate::diagnostic::{Diagnostic, Level};
use crate::fault::{Fault, What};
use crate::model::Locking;
use crate::page::{self, TemplateFault};
use crate::publish::PublicSite;
use crate::raw::Internal;
use crate::rules::{Checked, RULES, judge, judge_artifacts, judge_faults};
use crate::seal::{Sealed, seal};
use crate::source::{Sources, Span};
use crate::value::{Day, Moment};
use crate::{catalogue, opendata, publish, raw, resolve};

/// A finished site that inspection found nothing wrong with, or a published one from which something was taken away.
pub struct Sound {
    sealed: Sealed,
}

impl Sound {
    /// All files.
    #[must_use]
    pub fn artifacts(&self) -> &Artifacts {
        self.sealed.artifacts()
    }
}

/// What a run gave.
pub struct Outcome {
    /// Everything found, sorted.
    pub findings: Vec<Diagnostic>,
    /// The site, where nothing is at error level.
    pub sound: Option<Sound>,
    /// All texts, for reports.
    pub sources: Sources,
    /// Whether internal halves were there.
    pub internal: Internal,
    /// Counts for the summary.
    pub summary: Summary,
    /// How far it came.
    pub reached: Stage,
}

/// How far a run came, and so which rules had a chance to find anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// There is no site.
    Nothing,
    /// The settings cannot be read, so rules about the site did not run.
    Read,
    /// Rules ran; the pages were not made.
    Judged,
    /// The finished pages were looked at too.
    Inspected,
}

/// Counts for the summary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Listed profiles.
    pub listed: usize,
    /// Profiles in all.
    pub profiles: usize,
    /// Guidelines.
    pub guidelines: usize,
    /// Published files.
    pub files: usize,
    /// Languages.
    pub languages: usize,
}

/// Runs everything between reading and writing.
#[must_use]
pub fn build(sources: Sources, loading: Vec<Fault>, moment: Moment) -> Outcome {
    build_in(Regime::ByCount, sources, loading, moment)
}

/// The same with the check's list whole or in parts, however many accounts there are.
#[must_use]
pub fn build_in(regime: Regime, sources: Sources, loading: Vec<Fault>, moment: Moment) -> Outcome {
    build_as(regime, Locking::Open, sources, loading, moment)
}

/// The same with a say in how strict `anchors.lock` is.
#[must_use]
pub fn build_as(
    regime: Regime,
    locking: Locking,
    sources: Sources,
    mut loading: Vec<Fault>,
    moment: Moment,
) -> Outcome {
    let mut raw = raw::parse(&sources);
    raw.faults.append(&mut loading);
    if sources.find("site.yaml").is_none() {
        return Outcome {
            findings: Vec::new(),
            sound: None,
            sources,
            internal: Internal::Absent,
            summary: Summary::default(),
            reached: Stage::Nothing,
        };
    }
    let resolved = resolve::resolve(sources.clone(), raw).locked(locking);
    let internal = resolved.has_internal();
    let reached = if resolved.site.is_some() { Stage::Judged } else { Stage::Read };
    let judged = judge(resolved, moment.today());
    let (findings, summary) = (judged.diagnostics, Summary::default());
    let mut outcome = Outcome { findings, sound: None, sources, internal, summary, reached };
    if let Some(checked) = judged.checked {
        finish(&checked, regime, moment, &mut outcome);
    }
    outcome
}

/// From the proof to the finished files.
fn finish(checked: &Checked, regime: Regime, moment: Moment, outcome: &mut Outcome) {
    let site = publish::publish(checked, moment);
    finish_public(checked, &site, regime, outcome);
}

/// From the public site to the finished files; the site is what the proof allows to publish.
fn finish_public(checked: &Checked, site: &PublicSite, regime: Regime, outcome: &mut Outcome) {
    let moment = site.moment;
    outcome.summary = Summary {
        listed: site.data.profiles.len(),
        profiles: checked.site().profiles.len(),
        guidelines: checked.site().guidelines.len(),
        files: 0,
        languages: site.editions.len(),
    };
    let mut artifacts = Artifacts::default();
    match page::produce(site, page::Size::Minified) {
        Ok(pages) => artifacts.extend(pages),
        Err(faults) => return outcome.findings.extend(of_templates(&faults, checked, moment.today())),
    }
    artifacts.extend(opendata::produce(site));
    artifacts.extend(check::produce(&site.check, &site.data, regime));
    artifacts.extend(pieces::search(site));
    let sealed = seal(artifacts, moment, site.facts.freshness.expires);
    inspect(checked, sealed, moment.today(), outcome);
}

/// Judges the finished files; only what passes may be written.
fn inspect(checked: &Checked, sealed: Sealed, today: Day, outcome: &mut Outcome) {
    let theme = page::own_words();
    let explanations = RULES.iter().flat_map(|rule| rule.explanation.all());
    let own: Vec<&str> = catalogue::all_texts().into_iter().chain(theme).chain(explanations).collect();
    let found = judge_artifacts(checked, sealed.artifacts(), &own, today);
    let clean = found.iter().all(|finding| finding.level != Level::Error);
    outcome.findings.extend(found);
    outcome.reached = Stage::Inspected;
    outcome.summary.files = sealed.artifacts().len();
    outcome.sound = clean.then_some(Sound { sealed });
}

/// Templates that failed: the site's own by file and line, the built-in ones by name.
fn of_templates(faults: &[TemplateFault], checked: &Checked, today: Day) -> Vec<Diagnostic> {
    let site = checked.site();
    let place = |fault: &TemplateFault| {
        let file = site.theme.files.get(&fault.template)?;
        let text = site.sources.get(*file)?.text();
        let start: usize = text.split_inclusive('\n').take(fault.line.saturating_sub(1)).map(str::len).sum();
        let len = text.get(start..)?.lines().next().map_or(0, str::len);
        Some(Span::new(*file, start..start + len))
    };
    let faults: Vec<Fault> = faults
        .iter()
        .map(|fault| {
            let at = place(fault).unwrap_or(Span::whole(site.settings.file));
            Fault::new(What::Template, at)
                .with("template", &fault.template)
                .with("line", fault.line.to_string())
                .with("detail", &fault.detail)
        })
        .collect();
    judge_faults(&faults, Some(site), today)
}
