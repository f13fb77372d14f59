//! Redirects as their rules compare them.
//!
//! In: addresses as `site.yaml` writes them. Out: one spelling a page, and the file that a redirect is written to.
//! Never true: `/kanavat` and `/kanavat/` taken for two pages.

use crate::model::Site;
use crate::source::Span;

/// An address of this site in one spelling, its anchor kept; any other as it is.
pub(super) fn page(written: &str) -> String {
    let (path, anchor) = written.split_at(written.find('#').unwrap_or(written.len()));
    let last = path.rsplit('/').next().unwrap_or("");
    let slash = if !path.starts_with('/') || last.is_empty() || last.contains('.') { "" } else { "/" };
    format!("{path}{slash}{anchor}")
}

/// The page that an anchor is on.
pub(super) fn without_anchor(page: &str) -> &str {
    page.split('#').next().unwrap_or(page)
}

/// The redirect that would be written over a page: the only one with this file.
pub(super) fn over_a_page<'a>(site: &'a Site, path: &str) -> Option<&'a (String, String, Span)> {
    let file = |from: &str| {
        let inside = page(from).trim_start_matches('/').to_owned();
        if inside.is_empty() || inside.ends_with('/') { format!("{inside}index.html") } else { inside }
    };
    let mut same = site.redirects.iter().filter(|(from, ..)| file(from) == path);
    match (same.next(), same.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}
