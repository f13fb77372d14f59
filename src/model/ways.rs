//! Where an old address leads: redirects of pages and of single places on them, one after the other.
//!
//! In: `redirects:` of `site.yaml`. Out: the address at the end of the way. Never true: `/kanavat` and `/kanavat/` taken
//! for two pages; a way that does not end, whatever circle somebody has written (`site/redirect-loop` tells it).

use super::{Register, Site};
use std::collections::BTreeMap;

/// An address of this site in one spelling, its anchor kept; any other as it is.
pub(crate) fn spelled(written: &str) -> String {
    let (path, anchor) = written.split_at(written.find('#').unwrap_or(written.len()));
    let last = path.rsplit('/').next().unwrap_or("");
    let slash = if !path.starts_with('/') || last.is_empty() || last.contains('.') { "" } else { "/" };
    format!("{path}{slash}{anchor}")
}

/// The page that an anchor is on.
pub(crate) fn without_anchor(page: &str) -> &str {
    page.split('#').next().unwrap_or(page)
}

/// All redirects of a site.
#[derive(Clone, Default)]
pub(crate) struct Ways {
    next: BTreeMap<String, String>,
}

impl Ways {
    pub(super) fn of(site: &Site) -> Self {
        // Of two that begin at one address, the first counts.
        Self { next: site.redirects.iter().rev().map(|(from, to, _)| (spelled(from), spelled(to))).collect() }
    }

    /// Every redirect: where it begins, in one spelling.
    pub(super) fn starts(&self) -> impl Iterator<Item = &str> {
        self.next.keys().map(String::as_str)
    }

    /// Where an old address leads in the end; `None` where nothing leads on from it. An anchor goes along with its page
    /// where the new page has it too; elsewhere the page alone is reached.
    pub(crate) fn end(&self, from: &str, register: &Register) -> Option<String> {
        let (mut here, carried) = self.walk(from, register);
        if carried && !register.has(&here) {
            here.truncate(without_anchor(&here).len());
        }
        (here != from).then_some(here)
    }

    /// The page that is reached in place of an anchor, because the anchor went along with its page and is not there.
    pub(crate) fn page_alone(&self, from: &str, register: &Register) -> Option<String> {
        let (here, carried) = self.walk(from, register);
        (carried && !register.has(&here)).then(|| without_anchor(&here).to_owned())
    }

    /// The end of the way, and whether its anchor was taken along without being asked for: then it may not exist there.
    fn walk(&self, from: &str, register: &Register) -> (String, bool) {
        let mut here = from.to_owned();
        let mut carried = false;
        for _ in 0..=self.next.len() {
            let page = without_anchor(&here);
            let next = match (self.next.get(&here), self.next.get(page)) {
                (Some(to), _) => {
                    carried = false;
                    to.clone()
                }
                // A page that is there again keeps its own anchors.
                (None, Some(to)) if !register.has(page) => {
                    let anchor = here.split_once('#').filter(|_| !to.contains('#')).map(|(_, anchor)| anchor);
                    carried = carried || anchor.is_some();
                    anchor.map_or_else(|| to.clone(), |anchor| format!("{to}#{anchor}"))
                }
                (None, _) => break,
            };
            // A circle is told by its own rule and leads nowhere.
            if next == from || next == here {
                return (from.to_owned(), false);
            }
            here = next;
        }
        (here, carried)
    }
}
