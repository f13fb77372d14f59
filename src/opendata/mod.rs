//! The directory and the site for machines: one file a dialect.
//!
//! In: [`PublicSite`], and of it above all the one `DataView`. Out: artifacts. Never true: a dialect that says something
//! else than another (a test compares them all); a file that belongs at a host's root and lies under a path without
//! a word; a time of the clock.

mod feed;
mod hosts;
mod schema;
mod security;
mod sitemap;
mod table;
mod trust;

use crate::artifact::Artifact;
use crate::publish::PublicSite;
use crate::publish::data::SCHEMA;
use crate::publish::route::Routes;
use crate::publish::statement;

/// All data files.
#[must_use]
pub fn produce(site: &PublicSite) -> Vec<Artifact> {
    let at_root = |path: &str| format!("{}{path}", host_root(site));
    let feeds = site.editions.iter().map(|edition| feed::feed(&edition.feed, &site.routes));
    let files = [
        Artifact::file("data/profiles.json", json(&site.data)),
        Artifact::file("data/site.json", json(&site.facts)),
        Artifact::file("data/profiles.csv", table::csv(site)),
        Artifact::file(schema::PROFILE, json(&schema::profile(site))),
        Artifact::file(SCHEMA, json(&schema::profiles(site))),
        Artifact::file("sitemap.xml", sitemap::sitemap(site)),
        Artifact::file(at_root("robots.txt"), sitemap::robots(site)),
        Artifact::file(at_root(".well-known/trust.txt"), trust::trust(site)),
        Artifact::file(at_root(".well-known/security.txt"), security::security(site)),
        Artifact::file("_headers", hosts::headers(site)),
        Artifact::file("_redirects", hosts::redirects(site)),
    ];
    feeds.chain(files).chain(statement(site)).collect()
}

/// The accessibility statement with its schema, where this run makes it.
fn statement(site: &PublicSite) -> Vec<Artifact> {
    let files = |statement| {
        vec![
            Artifact::file(statement::FILE, json(statement)),
            Artifact::file(statement::SCHEMA, json(&schema::statement(site))),
        ]
    };
    site.statement.as_ref().map(files).unwrap_or_default()
}

/// The paths that a sitemap of this program names.
#[must_use]
pub fn sitemap_paths(xml: &[u8], routes: &Routes) -> Vec<String> {
    sitemap::paths(xml, routes)
}

/// The folder for what belongs at the host's root: the site itself, unless the site lies under a path.
fn host_root(site: &PublicSite) -> &'static str {
    if site.routes.root() == "/" { "" } else { "for-host-root/" }
}

/// JSON as people can read it too.
fn json(value: &impl serde::Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(value).unwrap_or_default();
    json.push(b'\n');
    json
}

/// A text inside XML, in an element or an attribute.
fn escaped(text: &str) -> String {
    let may_stand = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let text: String = text.chars().filter(may_stand).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
