//! Counts over profiles, for the head of the report.
//!
//! In: profiles with what their internal halves say. Out: counts in which "not known" is a count of its own. Never true:
//! a closed or planned profile counted among those that are kept.

use super::text::Report;
use crate::model::Profile;
use crate::raw::{ProfileKind, Status};
use std::collections::BTreeMap;

/// Counts over some profiles.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) by_status: BTreeMap<Status, usize>,
    /// In use or standby.
    pub(super) kept: usize,
    pub(super) overdue: usize,
    pub(super) unreviewed: usize,
    pub(super) two_factor: Known,
    /// Of units' profiles, whether at least two keep them.
    pub(super) maintainers: Known,
    pub(super) deputies: Known,
    /// Of persons' and experts' profiles.
    pub(super) training: Known,
    pub(super) plans: Known,
    pub(super) impostors: usize,
}

/// A question that can be answered yes, no, or not at all.
#[derive(Default)]
pub(super) struct Known {
    pub(super) yes: usize,
    pub(super) no: usize,
    pub(super) unknown: usize,
}

impl Known {
    fn count(&mut self, answer: Option<bool>) {
        match answer {
            Some(true) => self.yes += 1,
            Some(false) => self.no += 1,
            None => self.unknown += 1,
        }
    }
}

impl Tally {
    /// Counts these profiles.
    pub(super) fn of<'a>(report: &Report<'_>, profiles: impl Iterator<Item = &'a Profile>) -> Self {
        let mut tally = Self::default();
        for profile in profiles {
            tally.add(report, profile);
        }
        tally
    }

    fn add(&mut self, report: &Report<'_>, profile: &Profile) {
        let status = profile.status.value;
        *self.by_status.entry(status).or_default() += 1;
        let half = report.internals.of(&profile.id);
        self.impostors += half.map_or(0, |half| half.impostor_reports.len());
        if matches!(status, Status::Closed | Status::Planned) {
            return;
        }
        self.kept += 1;
        match report.due(profile) {
            Some(due) if due < report.today => self.overdue += 1,
            Some(_) => {}
            None => self.unreviewed += 1,
        }
        self.two_factor.count(half.and_then(|half| half.two_factor));
        self.plans.count(half.and_then(|half| half.plan.as_ref()).map(|plan| {
            plan.state.as_ref().is_some_and(|state| matches!(state.value.word(), "complete" | "archived"))
        }));
        let kind = profile.kind.value;
        if kind == ProfileKind::Unit {
            self.maintainers.count(half.and_then(|half| half.maintainers).map(|many| many >= 2));
            self.deputies.count(half.and_then(|half| (!half.deputies.is_empty()).then_some(true)));
        }
        if matches!(kind, ProfileKind::Person | ProfileKind::Expert) {
            self.training.count(half.and_then(|half| (!half.training.is_empty()).then_some(true)));
        }
    }
}
