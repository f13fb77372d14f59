//! `lock`: `anchors.lock` with everything that the site has now.
//!
//! In: the sources and the moment. Out: the file's new text, or why it stays as it is. Never true: an address dropped;
//! a number dropped that nothing else in its guideline has; a lock of a site that could not be published.

use crate::diagnostic::{Diagnostic, Level};
use crate::fault::Fault;
use crate::model::{Lock, Site};
use crate::parse::lock::write;
use crate::raw::{self, Internal};
use crate::resolve;
use crate::rules::judge;
use crate::source::Sources;
use crate::value::Moment;
use std::collections::BTreeSet;

/// An address, and a number where the line is about one.
pub type Line = (String, Option<String>);

/// What became of the lock.
pub enum Locked {
    /// The site has errors, what is gone without a redirect among them.
    Refused(Vec<Diagnostic>, Sources, Internal),
    /// It has everything.
    Same,
    /// It changes.
    Changed(Change),
}

/// A change of the lock.
pub struct Change {
    /// The file as it is; `None` where there is none.
    pub old: Option<String>,
    /// The file as it then is.
    pub new: String,
    /// Lines that are new.
    pub added: Vec<Line>,
    /// Numbers that something else has now.
    pub dropped: Vec<Line>,
}

/// Brings the lock up to date.
#[must_use]
pub fn lock(sources: &Sources, loading: &[Fault], moment: Moment) -> Locked {
    let mut raw = raw::parse(sources);
    raw.faults.extend_from_slice(loading);
    let resolved = resolve::resolve(sources.clone(), raw);
    let internal = resolved.has_internal();
    let lines = resolved.site.as_ref().map(lines);
    let mut findings = judge(resolved, moment.today()).diagnostics;
    findings.retain(|finding| finding.level == Level::Error && !is_mended(finding));
    let Some((before, after)) = lines.filter(|_| findings.is_empty()) else {
        return Locked::Refused(findings, sources.clone(), internal);
    };
    let text = write(after.iter().map(|(address, number)| (address.as_str(), number.as_deref())));
    let old = sources.find("anchors.lock").map(|(_, file)| file.text().to_owned());
    // A file with the line ends of Windows keeps them.
    let windows = old.as_ref().is_some_and(|old| old.contains("\r\n"));
    let new = if windows { text.replace('\n', "\r\n") } else { text };
    if old.as_deref() == Some(new.as_str()) {
        return Locked::Same;
    }
    let added = after.difference(&before).cloned().collect();
    let dropped = before.difference(&after).cloned().collect();
    Locked::Changed(Change { old, new, added, dropped })
}

/// Whether writing the lock anew mends what was found: marks of a merge, of which both sides count, or another heading.
fn is_mended(finding: &Diagnostic) -> bool {
    finding.rule == "site/lock-broken" && ["conflict", "head"].contains(&finding.case)
}

/// The lines that the lock has, and those that it then has.
fn lines(site: &Site) -> (BTreeSet<Line>, BTreeSet<Line>) {
    let register = &site.keeping().register;
    let entries = site.lock.iter().flat_map(|Lock { entries, .. }| entries);
    let before: BTreeSet<Line> = entries.map(|entry| (entry.address.clone(), entry.number.clone())).collect();
    let mut after: BTreeSet<Line> = BTreeSet::new();
    for (address, place) in register.places() {
        after.insert((address.to_owned(), None));
        after.extend(place.number.iter().map(|number| (address.to_owned(), Some(number.clone()))));
    }
    for (address, number) in &before {
        let passed_on = number.as_ref().is_some_and(|number| {
            let guideline = register.guideline_of(address);
            register.has(address) && guideline.is_some_and(|guideline| register.counts(guideline, number))
        });
        if !passed_on {
            after.insert((address.clone(), number.clone()));
        }
    }
    (before, after)
}
