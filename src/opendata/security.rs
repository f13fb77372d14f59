//! `.well-known/security.txt`: whom to tell of a hole in the site, by RFC 9116.
//!
//! `Contact` and `Expires` must stand in it. Never true: an expiry counted from anything but the moment of the build,
//! or more than a year after it.

use crate::publish::PublicSite;
use std::fmt::Write as _;

/// The farthest expiry that the standard advises.
const LONGEST: i64 = 364;

/// The file.
pub(super) fn security(site: &PublicSite) -> Vec<u8> {
    let mut out = String::new();
    let _ = writeln!(out, "Contact: mailto:{}", site.facts.contact.email);
    let expires = site.moment.plus_days(site.facts.freshness.expires.min(LONGEST));
    let languages: Vec<&str> = site.editions.iter().map(|edition| edition.lang.as_str()).collect();
    let _ = writeln!(out, "Expires: {expires}");
    let _ = writeln!(out, "Preferred-Languages: {}", languages.join(", "));
    let _ = writeln!(out, "Canonical: {}", site.routes.whole_address("/.well-known/security.txt"));
    out.into_bytes()
}
