//! `.well-known/trust.txt`: which accounts a host's owner controls, by JournalList's specification.
//!
//! Lines of `attribute=value`; remarks begin with `#`. The attributes that a directory of accounts can be sure of:
//! `social` (an account of the owner's), `controlledby` (who controls this host) and `contact`. A `control` line would
//! claim other hosts, which no record says anything of, and the owner's own website names this host, not the other way
//! round. Never true: a line for an account that is not listed today.

use crate::publish::PublicSite;
use crate::publish::data::ContactData;
use std::fmt::Write as _;

/// The file.
pub(super) fn trust(site: &PublicSite) -> Vec<u8> {
    let data = &site.data;
    let mut out = String::new();
    let _ = writeln!(out, "# {} · {}", site.routes.whole_address(&site.routes.asset("data/profiles.json")), data.as_of);
    out.push_str("# https://journallist.net/reference-document-for-trust-txt-specifications\n");
    // A host does not control itself: readers of the file warn of it.
    if host(&data.organisation.website) != host(&site.routes.whole_address("/")) {
        let _ = writeln!(out, "controlledby={}", value(&data.organisation.website));
    }
    let ContactData { email, phone } = &site.facts.contact;
    let _ = writeln!(out, "contact=mailto:{}", value(email));
    if let Some(phone) = phone {
        let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let _ = writeln!(out, "contact=tel:{digits}");
    }
    for profile in &data.profiles {
        let _ = writeln!(out, "social={}", value(&profile.url));
    }
    out.into_bytes()
}

/// A value without what would begin a remark: cut off there, `https://matrix.to/#/…` would claim all of `matrix.to`.
fn value(address: &str) -> String {
    address.replace('#', "%23")
}

/// The host as the readers of the file compare it.
fn host(address: &str) -> &str {
    let rest = address.strip_prefix("https://").unwrap_or(address);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}
