//! `judge`: every rule runs, levels and agreed exceptions are applied, and a proof is given or not.

use super::named::Named;
use super::{Check, Found, Needs, Published, RULES, Row, Rule, Subject, Weight, sort};
use crate::artifact::Artifacts;
use crate::diagnostic::{Age, Diagnostic, Level};
use crate::fault::{Fault, What};
use crate::model::internal::Internals;
use crate::model::{Listing, Site};
use crate::parse::shape::nearest;
use crate::raw::{Internal, RawAllow};
use crate::resolve::Resolved;
use crate::value::{Day, Id};
use rayon::prelude::*;
use std::sync::Arc;

/// A site that every rule has passed without an error: only [`judge`] makes it.
pub struct Checked {
    site: Site,
    internals: Internals,
}

impl Checked {
    /// The site: public halves only.
    pub(crate) fn site(&self) -> &Site {
        &self.site
    }

    /// Internal halves, for inspection alone.
    pub(crate) fn internals(&self) -> &Internals {
        &self.internals
    }
}

/// What judging gave.
pub struct Judged {
    /// All findings, in the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// The proof, where there was no error.
    pub checked: Option<Checked>,
    /// Which accounts the texts name, for the next judging; absent where nobody had to know.
    pub named: Option<Arc<Named>>,
}

/// Runs every rule.
#[must_use]
pub fn judge(resolved: Resolved, today: Day) -> Judged {
    judge_after(resolved, today, None)
}

/// Runs every rule; what an earlier judging read saves reading the same texts again, and changes no finding.
#[must_use]
pub fn judge_after(resolved: Resolved, today: Day, earlier: Option<&Named>) -> Judged {
    let site = resolved.site.as_ref();
    let mut diagnostics = judge_faults(&resolved.faults, site, today);
    // Read before the rules run side by side: two of them ask for it.
    let named = site.filter(|site| has_unlisted(site, today)).map(|site| Arc::new(Named::of(site, earlier)));
    if let Some(site) = site {
        let subject = Subject { resolved: &resolved, site, today, named: named.as_deref() };
        let found: Vec<(&Rule, Found)> = RULES
            .par_iter()
            .map(|rule| {
                let mut found = Found::default();
                match rule.check {
                    Check::Site(check) => check(&subject, &mut found),
                    Check::Internal(check) if resolved.has_internal == Internal::Present => {
                        check(&subject, &resolved.internals, &mut found)
                    }
                    Check::Internal(_)
                    | Check::Facts(_)
                    | Check::Agreements(_)
                    | Check::Answers(_)
                    | Check::Artifacts(..) => {}
                }
                (*rule, found)
            })
            .collect();
        let needs = needs(&found);
        let weighed = |(rule, found): (&Rule, Found)| -> Vec<Diagnostic> {
            found.rows.into_iter().filter_map(|row| weigh(rule, row, Some(site), today)).collect()
        };
        diagnostics.extend(found.into_iter().flat_map(weighed));
        diagnostics.extend(policy(site));
        if is_clean(&diagnostics) {
            diagnostics.extend(agreements(&subject, &needs).into_iter().flat_map(weighed));
        }
    }
    sort(&mut diagnostics);
    diagnostics.dedup();
    let clean = is_clean(&diagnostics);
    let Resolved { site, internals, .. } = resolved;
    let checked = site.filter(|_| clean).map(|site| Checked { site, internals });
    Judged { diagnostics, checked, named }
}

/// Whether there are accounts that no text may name.
fn has_unlisted(site: &Site, today: Day) -> bool {
    site.profiles.values().any(|profile| !matches!(profile.listing(today), Listing::Listed | Listing::Warned))
}

fn is_clean(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().all(|finding| finding.level != Level::Error)
}

/// In which records which rules found something.
fn needs(found: &[(&'static Rule, Found)]) -> Needs {
    let of = |(rule, found): &(&'static Rule, Found)| -> Vec<(Id, &'static str)> {
        found.rows.iter().filter_map(|row| Some((row.record.clone()?, rule.name))).collect()
    };
    Needs(found.iter().flat_map(of).collect())
}

/// Runs the rules that look at agreed exceptions.
fn agreements(subject: &Subject<'_>, needs: &Needs) -> Vec<(&'static Rule, Found)> {
    let look = |rule: &&'static Rule| {
        let Check::Agreements(check) = rule.check else { return None };
        let mut found = Found::default();
        check(subject, needs, &mut found);
        Some((*rule, found))
    };
    RULES.iter().filter_map(look).collect()
}

/// Names and weighs facts of any stage.
#[must_use]
pub fn judge_faults(faults: &[Fault], site: Option<&Site>, today: Day) -> Vec<Diagnostic> {
    faults
        .iter()
        .filter_map(|fault| {
            let rule = RULES.iter().find(|rule| answers(rule, fault.what))?;
            weigh(rule, Row { fault: fault.clone(), record: None, set: None }, site, today)
        })
        .collect()
}

/// Runs the rules that look at finished artifacts.
#[must_use]
pub fn judge_artifacts(checked: &Checked, artifacts: &Artifacts, own_words: &[&str], today: Day) -> Vec<Diagnostic> {
    let published = Published { checked, artifacts, own_words };
    let mut diagnostics = Vec::new();
    for rule in RULES {
        if let Check::Artifacts(_, check) = rule.check {
            let mut found = Found::default();
            check(&published, &mut found);
            diagnostics.extend(found.rows.into_iter().filter_map(|row| weigh(rule, row, Some(checked.site()), today)));
        }
    }
    sort(&mut diagnostics);
    diagnostics.dedup();
    diagnostics
}

/// Whether a rule answers for a kind of fact.
fn answers(rule: &Rule, what: What) -> bool {
    match rule.check {
        Check::Facts(own) | Check::Artifacts(own, _) => own.contains(&what),
        Check::Site(_) | Check::Internal(_) | Check::Agreements(_) | Check::Answers(_) => false,
    }
}

/// Gives a finding its level; `None` where it is off or agreed.
pub(super) fn weigh(rule: &Rule, row: Row, site: Option<&Site>, today: Day) -> Option<Diagnostic> {
    let Row { fault, record, set } = row;
    let mut level = set.unwrap_or(rule.level);
    // What the command itself is strict about, no choice of the site lowers.
    if !matches!(rule.weight, Weight::Fixed | Weight::Needed) && set != Some(Level::Error) {
        let chosen = site.and_then(|site| site.settings.levels.get(rule.name)).map(|level| level.value);
        level = match (chosen, rule.weight) {
            (Some(Level::Error), Weight::Clock) | (None, _) => level,
            (Some(chosen), _) => chosen,
        };
        level = agreed(rule, record.as_ref(), site, today).map_or(level, |agreed| level.max(agreed));
    }
    let Fault { case, at, other, facts, fix, what: _ } = fault;
    (level != Level::Off).then_some(Diagnostic {
        rule: rule.name,
        case,
        level,
        at,
        other,
        facts,
        age: Age::Unasked,
        fix,
    })
}

/// What an `allow` of the record makes of a finding: nothing told while it holds, a warning once it has lapsed.
fn agreed(rule: &Rule, record: Option<&Id>, site: Option<&Site>, today: Day) -> Option<Level> {
    let profile = site?.profiles.get(record?)?;
    let own = |allow: &&RawAllow| allow.rule.as_ref().is_some_and(|name| name.value == rule.name);
    // A renewed exception may stand below the one that has lapsed.
    let lapsed = profile.allow.iter().filter(own).map(|allow| allow.has_lapsed(today)).min()?;
    Some(if lapsed { Level::Warn } else { Level::Off })
}

/// `rules:` in `site.yaml`: names that exist, levels that a rule can have.
fn policy(site: &Site) -> Vec<Diagnostic> {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    let mut faults = Vec::new();
    for (name, level) in &site.settings.levels {
        match super::find(name) {
            None => {
                let fault = Fault::new(What::UnknownReference, level.span).case("rule").with("id", name);
                faults.push(fault.with("suggestion", nearest(name, &names).unwrap_or("…")));
            }
            Some(rule) if matches!(rule.weight, Weight::Fixed | Weight::Needed) && level.value != Level::Error => {
                faults.push(Fault::new(What::BadValue, level.span).case("fixed-rule").with("found", name));
            }
            Some(rule) if rule.weight == Weight::Clock && level.value == Level::Error => {
                faults.push(Fault::new(What::BadValue, level.span).case("clock-rule").with("found", name));
            }
            Some(_) => {}
        }
    }
    judge_faults(&faults, None, Day::EPOCH)
}
