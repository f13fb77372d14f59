//! `_headers` and `_redirects`, for hosts that read them.
//!
//! Never true: a page that may run or load what is not the site's own, or data that a program of another origin may
//! not read.

use super::host_root;
use crate::publish::PublicSite;
use crate::publish::facts::RedirectFacts;
use std::fmt::Write as _;

/// What every answer carries: nothing from elsewhere, and no guessing of types.
const STRICT: &[&str] = &[
    "Content-Security-Policy: default-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
     object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: no-referrer",
];

/// Anybody's program may read it.
const OPEN: &str = "Access-Control-Allow-Origin: *";
/// A stored copy is asked after before it is used: yesterday's answer must never hide today's warning.
const ASK_FIRST: &str = "Cache-Control: no-cache";

/// Headers by path. Hosts add up what several patterns say of one path, so that no header is named twice for any.
pub(super) fn headers(site: &PublicSite) -> Vec<u8> {
    let root = site.routes.root();
    let under = |path: &str| format!("{root}{path}");
    let mut rows: Vec<(String, Vec<&str>)> = vec![
        (under("*"), STRICT.to_vec()),
        (under("data/*"), vec![OPEN, ASK_FIRST]),
        (under("check/v1/*"), vec![OPEN, ASK_FIRST]),
        (under("sw.js"), vec![ASK_FIRST]),
        (under("*.webmanifest"), vec!["Content-Type: application/manifest+json; charset=utf-8"]),
    ];
    // What lies at the host's root is this file's business only where the site does.
    if host_root(site).is_empty() {
        rows.push(("/.well-known/*".to_owned(), vec![OPEN, ASK_FIRST]));
        for name in ["trust.txt", "security.txt"] {
            rows.push((format!("/.well-known/{name}"), vec!["Content-Type: text/plain; charset=utf-8"]));
        }
    }
    for edition in &site.editions {
        rows.push((edition.feed.path.clone(), vec![OPEN, "Content-Type: application/atom+xml; charset=utf-8"]));
    }
    let mut out = String::new();
    for (path, headers) in rows {
        let _ = writeln!(out, "{path}");
        for header in headers {
            let _ = writeln!(out, "  {header}");
        }
    }
    out.into_bytes()
}

/// Old addresses.
pub(super) fn redirects(site: &PublicSite) -> Vec<u8> {
    let mut out = String::new();
    // A host takes an anchor along as it is. Where one has moved elsewhere, the page that stands there knows better.
    let plain = |redirect: &&RedirectFacts| {
        redirect.anchors.iter().all(|(anchor, to)| *to == format!("{}#{anchor}", redirect.to))
    };
    for RedirectFacts { from, to, anchors: _ } in site.facts.redirects.iter().filter(plain) {
        let from = from.trim_end_matches("index.html");
        let _ = writeln!(out, "{}{from} {to} 301", site.routes.root());
    }
    out.into_bytes()
}
