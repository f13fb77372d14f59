//! Old places: which page keeps which of them, and where it leads.
//!
//! In: the register, the redirects and what `anchors.lock` remembers. Out: for each page the anchors that it keeps
//! beside new ones of its own, those that it sends elsewhere, and the pages that only lead on. No server sees an anchor,
//! so the pages themselves must keep them. Never true: an old anchor on a page that has it anew.

use super::{Register, Site, Ways, without_anchor};
use std::collections::{BTreeMap, BTreeSet};

/// Old ids by the anchor beside which they are kept; an empty anchor is the top of the text.
pub(crate) type Old = BTreeMap<String, Vec<String>>;

/// An old place on a page that leads to another page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Away {
    /// The old anchor.
    pub(crate) anchor: String,
    /// Where it leads, as `site.yaml` writes addresses.
    pub(crate) to: String,
    /// What is there now, where that is known.
    pub(crate) title: Option<String>,
}

/// A page that is no more and leads on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Onward {
    /// Where.
    pub(crate) to: String,
    /// Where its anchors lead, as far as that is another place.
    pub(crate) anchors: Vec<(String, String)>,
}

/// Old places by the pages that keep them, all from the site's root.
#[derive(Debug, Clone, Default)]
pub(crate) struct Moved {
    here: BTreeMap<String, Old>,
    away: BTreeMap<String, Vec<Away>>,
    onward: BTreeMap<String, Onward>,
    ends: BTreeMap<String, String>,
}

impl Moved {
    pub(super) fn of(site: &Site, register: &Register, ways: &Ways) -> Self {
        let mut moved = Self::default();
        let locked = site.lock.iter().flat_map(|lock| lock.addresses());
        let old = ways.starts().chain(locked).filter(|old| !register.has(old) && !old.contains(char::is_whitespace));
        let old: BTreeSet<&str> = old.collect();
        // A page comes before its anchors.
        for from in old {
            let Some(to) = ways.end(from, register) else { continue };
            moved.keep(from, &to, register);
            moved.ends.insert(from.to_owned(), to);
        }
        moved
    }

    fn keep(&mut self, from: &str, to: &str, register: &Register) {
        let page = without_anchor(from);
        let Some((_, anchor)) = from.split_once('#') else {
            self.onward.insert(page.to_owned(), Onward { to: to.to_owned(), anchors: Vec::new() });
            return;
        };
        let (there, beside) = to.split_once('#').unwrap_or((to, ""));
        if let Some(onward) = self.onward.get_mut(page) {
            if onward.to != to {
                onward.anchors.push((anchor.to_owned(), to.to_owned()));
            }
        } else if there == page && register.place(if beside.is_empty() { page } else { to }).is_some() {
            let old = self.here.entry(page.to_owned()).or_default();
            old.entry(beside.to_owned()).or_default().push(anchor.to_owned());
        } else {
            let title = register.place(to).map(|place| place.title.clone());
            let away = Away { anchor: anchor.to_owned(), to: to.to_owned(), title };
            self.away.entry(page.to_owned()).or_default().push(away);
        }
    }

    /// The old ids that a page keeps beside its own anchors.
    pub(crate) fn here(&self, page: &str) -> Option<&Old> {
        self.here.get(page)
    }

    /// The old anchors of a page that lead to other pages.
    pub(crate) fn away(&self, page: &str) -> &[Away] {
        self.away.get(page).map_or(&[], Vec::as_slice)
    }

    /// Where a page that is no more leads.
    pub(crate) fn onward_from(&self, page: &str) -> Option<&Onward> {
        self.onward.get(page)
    }

    /// The old ids that the page with a whole guideline keeps for one of its chapters (or for its introduction, whose
    /// name is empty): there an anchor stands behind its chapter's name. `name` makes that of a chapter's.
    pub(crate) fn on_whole(&self, guideline: &str, chapter: &str, name: impl Fn(&str) -> String) -> Old {
        let mut old = Old::new();
        let inside = self.ends.range(guideline.to_owned()..).take_while(|(from, _)| from.starts_with(guideline));
        for (from, to) in inside {
            let Some((was, anchor)) = place_in(guideline, from) else { continue };
            let Some((is, beside)) = place_in(guideline, to) else { continue };
            if is == chapter && !(was.is_empty() && anchor.is_empty()) {
                let id = if anchor.is_empty() { was.to_owned() } else { format!("{}{anchor}", name(was)) };
                old.entry(beside.to_owned()).or_default().push(id);
            }
        }
        old
    }
}

/// The chapter and the anchor of an address in a guideline.
fn place_in<'a>(guideline: &str, address: &'a str) -> Option<(&'a str, &'a str)> {
    let (page, anchor) = address.split_once('#').unwrap_or((address, ""));
    let chapter = page.strip_prefix(guideline)?;
    let chapter = chapter.strip_suffix('/').unwrap_or(chapter);
    (!chapter.contains('/')).then_some((chapter, anchor))
}
