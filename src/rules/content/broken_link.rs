//! Links that lead nowhere: to a page, a heading or a file.

use crate::artifact::Artifact;
use crate::diagnostic::Level;
use crate::fault::What;
use crate::model::spelled;
use crate::rules::{Check, Explanation, Found, Published, Rule, Weight};
use crate::source::Span;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/broken-link",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["ours"],
    check: Check::Artifacts(&[What::BrokenLink], check),
    explanation: Explanation {
        en: include_str!("broken_link.md"),
        fi: include_str!("broken_link.fi.md"),
        sv: include_str!("broken_link.sv.md"),
    },
};

/// Every link of every finished page leads to a file of the site, and to an anchor that it has.
fn check(published: &Published<'_>, found: &mut Found) {
    let site = published.checked.site();
    let root = site.settings.base_url.folder();
    let files: Vec<&Artifact> = published.artifacts.iter().collect();
    let broken: Vec<String> = files
        .par_iter()
        .flat_map_iter(|file| file.links.to.iter().filter(|to| leads_nowhere(published, file, &root, to)))
        .cloned()
        .collect();
    let mut by_address: BTreeMap<&str, ()> = BTreeMap::new();
    for to in &broken {
        by_address.insert(to, ());
    }
    for to in by_address.keys() {
        // An editor writes addresses without the folder that the site lies in.
        let bare = to.strip_prefix(root.trim_end_matches('/')).unwrap_or(to);
        let mut places = site
            .docs()
            .flat_map(|doc| &doc.outline.links)
            .filter(|link| link.to == **to || link.to == bare)
            .map(|link| link.span)
            .peekable();
        let leads =
            |(from, end, span): &(String, String, Span)| (spelled(end) == bare).then_some((from.clone(), *span));
        let redirect = site.redirects.iter().find_map(leads);
        if let Some((from, span)) = redirect {
            found.at(span).kind("redirect").fact("from", from).fact("to", bare);
        } else if places.peek().is_none() {
            found.at(Span::whole(site.settings.file)).kind("theme").fact("to", *to);
        }
        for span in places {
            found.at(span).kind("page").fact("to", bare);
        }
    }
}

/// Whether an address of this site has no file, or no such anchor in it.
fn leads_nowhere(published: &Published<'_>, from: &Artifact, root: &str, to: &str) -> bool {
    let (path, anchor) = to.split_once('#').map_or((to, ""), |(path, anchor)| (path, anchor));
    let path = path.split('?').next().unwrap_or(path);
    let file = if path.is_empty() {
        Some(from)
    } else if path.starts_with("//") {
        // An address without a scheme would leave for another host.
        return true;
    } else if path.starts_with('/') {
        let Some(inside) = path.strip_prefix(root) else {
            return true;
        };
        let inside = percent_encoding::percent_decode_str(inside).decode_utf8_lossy();
        let name = if inside.is_empty() || inside.ends_with('/') {
            format!("{inside}index.html")
        } else {
            inside.into_owned()
        };
        published.artifacts.get(&name)
    } else {
        return false;
    };
    let Some(file) = file else { return true };
    let page = file.path.ends_with(".html");
    page && !anchor.is_empty() && !file.links.anchors.contains(anchor)
}
