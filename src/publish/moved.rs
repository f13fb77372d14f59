//! Old places on the pages that keep them.
//!
//! In: where old addresses lead ([`crate::model::Moved`]). Out: redirects with the places that they take along, old ids
//! beside new ones, and at the foot of a page a list of what has moved to others. All of it works on any host and without
//! JavaScript, but for the exact place on a page that has moved as a whole. Never true: a way to an account that may not
//! be named.

use super::facts::RedirectFacts;
use super::scene::Scene;
use super::view::MovedView;
use super::{PageView, Routes};
use crate::model::spelled;
use crate::model::{Away, Old, Site};

/// Old ids of a page of the handbook, by the anchor beside which they stand.
pub(super) fn here(scene: &Scene<'_>, path: &str) -> Old {
    scene.site.keeping().moved.here(&inside(scene.routes, path)).cloned().unwrap_or_default()
}

/// The same for a chapter, or the introduction, on the page of its whole guideline.
pub(super) fn on_whole(scene: &Scene<'_>, guideline: &str, chapter: &str, introduction: &str) -> Old {
    let name = |chapter: &str| if chapter.is_empty() { introduction.to_owned() } else { format!("{chapter}-") };
    scene.site.keeping().moved.on_whole(&inside(scene.routes, guideline), chapter, name)
}

/// A path as `site.yaml` writes addresses.
fn inside(routes: &Routes, path: &str) -> String {
    format!("/{}", path.strip_prefix(routes.root()).unwrap_or(path))
}

/// An address as a link.
fn whole(routes: &Routes, address: &str) -> String {
    if address.starts_with('/') { routes.asset(address.trim_start_matches('/')) } else { address.to_owned() }
}

/// Adds to each page what has moved from it to others.
pub(super) fn list(scene: &Scene<'_>, pages: &mut [PageView], may_be_named: &dyn Fn(&str) -> bool) {
    let moved = &scene.site.keeping().moved;
    for page in pages {
        let away = moved.away(&inside(scene.routes, &page.path)).iter().filter(|away| may_be_named(&away.to));
        page.frame.moved.extend(away.map(|Away { anchor, to, title }| MovedView {
            anchor: anchor.clone(),
            href: whole(scene.routes, to),
            label: title.as_ref().map_or_else(|| to.clone(), |title| scene.plain(title)),
        }));
    }
}

/// Redirects of pages, those from or to what may not be named left out. Those of single places are kept by their pages.
pub(super) fn redirects(site: &Site, routes: &Routes, may_be_named: &dyn Fn(&str) -> bool) -> Vec<RedirectFacts> {
    let moved = &site.keeping().moved;
    let facts = |(from, to): (&str, &str)| {
        let onward = moved.onward_from(&spelled(from));
        let to = onward.map_or(to, |onward| onward.to.as_str());
        let anchors = onward.iter().flat_map(|onward| &onward.anchors);
        let anchors = anchors.filter(|(_, to)| may_be_named(to));
        may_be_named(to).then(|| RedirectFacts {
            from: routes.file(&whole(routes, &spelled(from))),
            to: whole(routes, to),
            anchors: anchors.map(|(anchor, to)| (anchor.clone(), whole(routes, to))).collect(),
        })
    };
    let pages = site.redirects.iter().filter(|(from, ..)| !from.contains('#'));
    let named = pages.filter(|(from, to, _)| may_be_named(from) && may_be_named(to));
    named.filter_map(|(from, to, _)| facts((from.as_str(), to.as_str()))).collect()
}
