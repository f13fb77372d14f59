//! What a site points to outside itself: the addresses to ask, and the findings that their answers make.
//!
//! In: sources, as for a build. Out: addresses, later findings. Never true: anything asked here; the shell does that.

use crate::diagnostic::Diagnostic;
use crate::fault::Fault;
use crate::outside::Answers;
use crate::raw;
use crate::resolve::{Resolved, resolve};
use crate::rules::{Wanted, judge_answers, wanted};
use crate::source::{FileId, SourceFile, Sources};
use crate::value::{Day, Moment};
use std::collections::BTreeMap;

/// A site that has been read for what it points to.
pub struct Outside {
    resolved: Resolved,
    today: Day,
}

impl Outside {
    /// Reads a site; `None` where its settings cannot be read.
    #[must_use]
    pub fn of(sources: Sources, mut loading: Vec<Fault>, moment: Moment) -> Option<Self> {
        let mut raw = raw::parse(&sources);
        raw.faults.append(&mut loading);
        let resolved = resolve(sources, raw);
        resolved.site.is_some().then(|| Self { resolved, today: moment.today() })
    }

    /// Every address that something published names, once, and what its answer can tell.
    #[must_use]
    pub fn wanted(&self) -> BTreeMap<String, Wanted> {
        wanted(&self.resolved, self.today)
    }

    /// The listed accounts, of which each can be asked whose it is.
    #[cfg(feature = "links")]
    #[must_use]
    pub fn claims(&self) -> Vec<crate::proof::Claim<'_>> {
        crate::proof::claims(&self.resolved, self.today)
    }

    /// The text of a record as it was read, with its path.
    #[must_use]
    pub fn file(&self, file: FileId) -> Option<&SourceFile> {
        self.resolved.sources.get(file)
    }

    /// The organisation's own website, by which whoever is asked knows who asks.
    #[must_use]
    pub fn website(&self) -> &str {
        self.resolved.site.as_ref().map_or("", |site| site.settings.organisation.website.as_str())
    }

    /// What the rules make of answers.
    #[must_use]
    pub fn judge(&self, answers: &Answers) -> Vec<Diagnostic> {
        judge_answers(&self.resolved, answers, self.today)
    }
}
