//! What `anchors.lock` remembers and the site has no more, and where it most likely is now.
//!
//! In: a site with its lock. Out: addresses and numbers that are gone, each with the place to offer for it. Never true:
//! an address called gone that a redirect leads on from, or one of a text that could not be read; a heading that falls
//! away unseen because its page has moved.

use crate::model::{Keeping, Lock, Register, Site, Standing, Texts, without_anchor};
use crate::parse::lock::Entry;
use crate::source::Span;
use crate::value::Day;
use std::collections::{BTreeMap, BTreeSet};

/// How much two names must be alike for one to be offered for the other.
const ALIKE: f64 = 0.85;

/// Where something gone most likely is.
pub(super) struct Offer {
    /// Its address.
    pub(super) to: String,
    /// Where that is written, where it is more than a guess at the page.
    pub(super) span: Option<Span>,
}

/// The lock, where what it says can be compared with the site.
pub(super) fn lock(site: &Site) -> Option<&Lock> {
    site.lock.as_ref().filter(|_| site.texts == Texts::Whole)
}

/// Addresses that are gone without a redirect. Anchors of a page that is gone are not told beside it.
pub(super) fn vanished(site: &Site) -> Vec<&Entry> {
    let Some(lock) = lock(site) else { return Vec::new() };
    let Keeping { register, ways, .. } = site.keeping();
    let kept = |address: &str| ways.end(address, register).is_some() && fell_off(site, address).is_none();
    let mut lost: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in &lock.entries {
        let address = entry.address.as_str();
        if !register.has(address) && !kept(address) {
            lost.entry(address).or_insert(entry);
        }
    }
    let alone = |address: &str| !address.contains('#') || !lost.contains_key(without_anchor(address));
    lost.iter().filter(|(address, _)| alone(address)).map(|(_, entry)| *entry).collect()
}

/// The page to which the text of an anchor has moved, where the anchor itself did not come along. A redirect to a page
/// above the old one, or to one without headings, gives the old headings up: it leads to an overview, not to the text.
fn fell_off(site: &Site, address: &str) -> Option<String> {
    let Keeping { register, ways, .. } = site.keeping();
    let there = ways.page_alone(address, register)?;
    let is_text = register.anchors(&there).next().is_some() && !without_anchor(address).starts_with(&there);
    is_text.then_some(there)
}

/// Numbers that nothing in their guideline has any more, although the place that had them is there.
pub(super) fn vanished_numbers(site: &Site, today: Day) -> Vec<(&Entry, &str)> {
    let Some(lock) = lock(site) else { return Vec::new() };
    let Keeping { register, ways, .. } = site.keeping();
    let gone = |(entry, number): &(&Entry, &str)| {
        let Some(guideline) = register.guideline_of(&entry.address) else { return false };
        let kept = || ways.end(&number_address(&entry.address, number), register).is_some();
        register.has(&entry.address)
            && must_last(site, register, guideline, today)
            && !register.counts(guideline, number)
            && !kept()
    };
    let numbers = lock.entries.iter().filter_map(|entry| Some((entry, entry.number.as_deref()?)));
    numbers.filter(gone).collect()
}

/// The address that a redirect for a number begins at: the number in place of an anchor.
pub(super) fn number_address(address: &str, number: &str) -> String {
    format!("{}#{number}", without_anchor(address))
}

/// Whether the numbers of a guideline must last: it is in force, or will be. So time alone asks for less, never for more.
pub(super) fn must_last(site: &Site, register: &Register, guideline: &str, today: Day) -> bool {
    let guideline = register.id(guideline).and_then(|id| site.guidelines.get(id));
    guideline.is_some_and(|guideline| matches!(guideline.standing(today), Standing::InForce | Standing::NotYet))
}

/// Where something that is gone most likely is now.
pub(super) fn offer(site: &Site, lock: &Lock, entry: &Entry) -> Offer {
    let register = &site.keeping().register;
    let search = Search { register, lock, known: lock.addresses() };
    let moved = fell_off(site, &entry.address);
    let page = moved.as_deref().unwrap_or(without_anchor(&entry.address));
    let found = match entry.address.split_once('#') {
        Some((_, anchor)) if register.has(page) => search.anchor(page, anchor, entry),
        _ => search.page(page),
    };
    match found {
        Some(to) => Offer { span: register.place(&to).map(|place| place.span), to },
        None => Offer { to: search.above(page), span: None },
    }
}

/// Looks for what has taken the place of something.
struct Search<'a> {
    register: &'a Register,
    lock: &'a Lock,
    known: BTreeSet<&'a str>,
}

impl Search<'_> {
    fn is_new(&self, address: &str) -> bool {
        !self.known.contains(address)
    }

    /// An anchor of a page that is there: moved with its name, renamed, or known by its number.
    fn anchor(&self, page: &str, anchor: &str, entry: &Entry) -> Option<String> {
        let here: Vec<(&str, Option<&str>)> =
            self.register.anchors(page).map(|(own, place)| (own, place.number.as_deref())).collect();
        let address = |own: &str| format!("{page}#{own}");
        // What came along from the old page is new at its address only.
        let was = without_anchor(&entry.address);
        let is_new = |own: &&str| self.is_new(&address(own)) && self.is_new(&format!("{was}#{own}"));
        let new: Vec<&str> = here.iter().map(|(own, _)| *own).filter(is_new).collect();
        let likest = |among: &[&str], least: f64| {
            let rated = among.iter().map(|own| (strsim::jaro_winkler(anchor, own), *own));
            let best = rated.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)));
            best.filter(|(rate, _)| *rate >= least).map(|(_, own)| address(own))
        };
        let number = self.lock.entries.iter().filter(|other| other.address == entry.address);
        let number = number.filter_map(|other| other.number.as_deref()).next();
        let counted = || {
            let (own, _) = here.iter().find(|(_, own)| own.is_some() && *own == number)?;
            Some(address(own))
        };
        let all: Vec<&str> = here.iter().map(|(own, _)| *own).collect();
        self.elsewhere(page, anchor)
            .or_else(|| likest(&new, 0.0))
            .or_else(counted)
            .or_else(|| likest(&all, ALIKE))
            .or_else(|| Some(page.to_owned()))
    }

    /// The same anchor, new on another page of the same part of the site.
    fn elsewhere(&self, page: &str, anchor: &str) -> Option<String> {
        let part = self.register.guideline_of(page)?;
        let mut pages = self.register.places().filter(|(address, _)| address.starts_with(part));
        let ending = format!("#{anchor}");
        pages.find(|(address, _)| address.ends_with(&ending) && self.is_new(address)).map(|(a, _)| a.to_owned())
    }

    /// A page that has taken the place of one: it has its anchors, or it is new and has its name or one like it.
    fn page(&self, page: &str) -> Option<String> {
        let part = self.register.list_above(page);
        let first = format!("{page}#");
        let anchors: BTreeSet<&str> = self.known.iter().filter_map(|address| address.strip_prefix(&first)).collect();
        let rate = |address: &str| {
            let shared = self.register.anchors(address).filter(|(anchor, _)| anchors.contains(anchor)).count();
            let alike = strsim::jaro_winkler(last(page), last(address));
            let is_new = self.is_new(address);
            let likely = (shared > 0 && shared * 2 >= anchors.len()) || (is_new && (shared > 0 || alike >= ALIKE));
            likely.then_some((is_new, shared, alike))
        };
        let pages = self.register.places().map(|(address, _)| address);
        let pages = pages.filter(|address| !address.contains('#') && self.register.list_above(address) == part);
        let rated = pages.filter_map(|address| Some((rate(address)?, address)));
        let best = rated.max_by(|((a_new, a_shared, a), _), ((b_new, b_shared, b), _)| {
            (a_new, a_shared).cmp(&(b_new, b_shared)).then(a.total_cmp(b))
        });
        best.map(|(_, address)| address.to_owned())
    }

    /// The nearest page above one that is gone.
    fn above(&self, page: &str) -> String {
        let mut here = page.trim_end_matches('/');
        while let Some((above, _)) = here.rsplit_once('/') {
            let address = format!("{above}/");
            if self.register.has(&address) {
                return address;
            }
            here = above;
        }
        "/".to_owned()
    }
}

/// The last part of an address.
fn last(page: &str) -> &str {
    page.trim_end_matches('/').rsplit('/').next().unwrap_or(page)
}
