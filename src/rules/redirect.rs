//! Redirects as their rules compare them.
//!
//! In: addresses as `site.yaml` writes them. Out: one spelling a page, and the file that a redirect is written to.
//! Never true: `/kanavat` and `/kanavat/` taken for two pages.

pub(super) use crate::model::{spelled as page, without_anchor};

use crate::model::Site;
use crate::source::Span;

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
