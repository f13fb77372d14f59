//! `.well-known/security.txt`: whom to tell of a hole in the site, by RFC 9116.
//!
//! `Contact` and `Expires` must stand in it. Never true: an expiry later than that of the data, or more than a year
//! after the build.

use crate::publish::PublicSite;
use std::fmt::Write as _;

/// The farthest expiry that the standard advises.
const LONGEST: i64 = 364;

/// The file.
pub(super) fn security(site: &PublicSite) -> Vec<u8> {
    let mut out = String::new();
    let _ = writeln!(out, "Contact: mailto:{}", site.facts.contact.email);
    // It expires with the data, which a build that only takes away does not prolong. Both are written alike, so that
    // the earlier text is the earlier time.
    let longest = site.moment.plus_days(LONGEST);
    let expires = longest.as_str().min(&site.data.expires);
    let languages: Vec<&str> = site.editions.iter().map(|edition| edition.lang.as_str()).collect();
    let _ = writeln!(out, "Expires: {expires}");
    let _ = writeln!(out, "Preferred-Languages: {}", languages.join(", "));
    let _ = writeln!(out, "Canonical: {}", site.routes.whole_address("/.well-known/security.txt"));
    out.into_bytes()
}
