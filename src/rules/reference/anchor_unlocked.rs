//! Addresses and numbers that `anchors.lock` does not have yet.

use crate::diagnostic::Level;
use crate::fault::Fault;
use crate::model::{Keeping, Lock, Locking, Place, without_anchor};
use crate::rules::lasting::{lock, must_last, vanished, vanished_numbers};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "reference/anchor-unlocked",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D32"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("anchor_unlocked.md"),
        fi: include_str!("anchor_unlocked.fi.md"),
        sv: include_str!("anchor_unlocked.sv.md"),
    },
};

/// One finding a guideline and language, or a page: a new text has many addresses, and one command takes them all in.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let Some(lock) = lock(site) else {
        // Whoever keeps no lock is not told of it, unless the command asks for one.
        if site.lock.is_none() && subject.resolved.locking == Locking::Locked {
            found.error_at(Span::whole(site.settings.file)).kind("no-lock");
        }
        return;
    };
    // A heading that was renamed is both gone and new. What is gone comes first.
    if !vanished(site).is_empty() || !vanished_numbers(site, subject.today).is_empty() {
        return;
    }
    for (_, (span, address, count)) in new_addresses(&site.keeping().register, lock) {
        told(subject, found, span).fact("address", address).fact("more", more(count));
    }
    for (_, (place, before, count)) in new_numbers(subject, lock) {
        let number = place.number.as_deref().unwrap_or("");
        let fault = told(subject, found, place.span).kind("number").fact("number", number).fact("title", &place.title);
        fault.fact("before", before).fact("more", more(count));
    }
}

/// How many more there are than the one that is named: a word of the catalogue's where it counts in words.
fn more(count: usize) -> String {
    match count {
        0 | 1 => "none".to_owned(),
        2 => "one".to_owned(),
        _ => (count - 1).to_string(),
    }
}

fn told<'f>(subject: &Subject<'_>, found: &'f mut Found, span: Span) -> &'f mut Fault {
    match subject.resolved.locking {
        Locking::Open => found.at(span),
        Locking::Locked => found.error_at(span),
    }
}

/// For each guideline in a language, else for each page: the first new address, and how many there are.
fn new_addresses<'k>(register: &'k crate::model::Register, lock: &Lock) -> BTreeMap<&'k str, (Span, &'k str, usize)> {
    let known = lock.addresses();
    let mut new: BTreeMap<&str, (Span, &str, usize)> = BTreeMap::new();
    for (address, place) in register.places().filter(|(address, _)| !known.contains(address)) {
        let part = register.guideline_of(address).unwrap_or(without_anchor(address));
        new.entry(part).or_insert((place.span, address, 0)).2 += 1;
    }
    new
}

/// For each guideline in a language: the first place that has another number than before, that number, how many there are.
fn new_numbers<'s>(subject: &Subject<'s>, lock: &'s Lock) -> BTreeMap<&'s str, (&'s Place, &'s str, usize)> {
    let site = subject.site;
    let Keeping { register, .. } = site.keeping();
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in &lock.entries {
        known.entry(&entry.address).or_default().extend(entry.number.as_deref());
    }
    let mut new: BTreeMap<&str, (&Place, &str, usize)> = BTreeMap::new();
    for (address, place) in register.places() {
        let (Some(number), Some(before)) = (place.number.as_deref(), known.get(address)) else { continue };
        let Some(guideline) = register.guideline_of(address).filter(|_| !before.contains(number)) else { continue };
        if must_last(site, register, guideline, subject.today) {
            let before = before.iter().next().copied().unwrap_or("–");
            new.entry(guideline).or_insert((place, before, 0)).2 += 1;
        }
    }
    new
}
