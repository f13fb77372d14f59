//! The directory and the site for machines: JSON, CSV, sitemap, robots, headers, redirects.
//!
//! In: [`PublicSite`]. Out: artifacts. Never true: a dialect that says something else than another (a test compares
//! them); a file that a host's root needs and that lies under a path without a word.

use crate::artifact::Artifact;
use crate::publish::PublicSite;
use crate::publish::data::ProfileData;
use crate::publish::facts::RedirectFacts;
use serde::Serialize;
use std::fmt::Write as _;

/// All data files.
#[must_use]
pub fn produce(site: &PublicSite) -> Vec<Artifact> {
    let host_root = if site.routes.root() == "/" { "" } else { "for-host-root/" };
    vec![
        Artifact::file("data/profiles.json", json(&site.data)),
        Artifact::file("data/site.json", json(&site.facts)),
        Artifact::file("data/profiles.csv", csv(site)),
        Artifact::file("sitemap.xml", sitemap(site)),
        Artifact::file(format!("{host_root}robots.txt"), robots(site)),
        Artifact::file("_headers", headers(site)),
        Artifact::file("_redirects", redirects(site)),
    ]
}

fn json(data: &impl Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(data).unwrap_or_default();
    json.push(b'\n');
    json
}

/// A column of the table: its heading, and how a profile fills it.
type Column = (&'static str, fn(&ProfileData, &str) -> String);

/// The columns of the table.
const COLUMNS: [Column; 15] = [
    ("id", |p, _| p.id.clone()),
    ("name", |p, lang| p.name.get(lang).or_else(|| p.name.values().next()).cloned().unwrap_or_default()),
    ("platform", |p, _| p.platform.clone()),
    ("handle", |p, _| p.handle.clone()),
    ("url", |p, _| p.url.clone()),
    ("key", |p, _| p.key.clone()),
    ("status", |p, _| p.status.clone()),
    ("kind", |p, _| p.kind.clone()),
    ("unit", |p, _| p.owner.unit.clone()),
    ("languages", |p, _| p.languages.join(" ")),
    ("email", |p, _| p.contact.email.clone()),
    ("opened", |p, _| p.opened.clone().unwrap_or_default()),
    ("reviewed", |p, _| p.reviewed.clone().unwrap_or_default()),
    ("ends", |p, _| p.ends.clone().unwrap_or_default()),
    ("stable_id", |p, _| p.stable_id.clone().unwrap_or_default()),
];

/// RFC 4180 with a header row.
fn csv(site: &PublicSite) -> Vec<u8> {
    // A table has one column for a name: the default language's, else any.
    let lang = site.editions.first().map_or("", |edition| edition.lang.as_str());
    let mut out = COLUMNS.map(|(name, _)| name).join(",");
    out.push_str("\r\n");
    for profile in &site.data.profiles {
        let cells: Vec<String> = COLUMNS.iter().map(|(_, cell)| quoted(&cell(profile, lang))).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out.into_bytes()
}

/// A cell. One that a spreadsheet would take for a formula gets an apostrophe in front; handles keep their `@`
/// behind one too, since that also begins a formula.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cell = if formula { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains(['"', ',', '\n', '\r', '\'']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

fn sitemap(site: &PublicSite) -> Vec<u8> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let pages = site.editions.iter().flat_map(|edition| &edition.pages).filter(|page| page.in_sitemap);
    let mut paths: Vec<&str> = pages.map(|page| page.path.as_str()).collect();
    paths.sort_unstable();
    for path in paths {
        let _ = writeln!(out, "<url><loc>{}</loc></url>", site.routes.whole_address(path).replace('&', "&amp;"));
    }
    out.push_str("</urlset>\n");
    out.into_bytes()
}

fn robots(site: &PublicSite) -> Vec<u8> {
    let sitemap = site.routes.whole_address(&site.routes.asset("sitemap.xml"));
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").into_bytes()
}

/// Headers for hosts that read them: a strict policy, and no guessing of types.
fn headers(site: &PublicSite) -> Vec<u8> {
    let root = site.routes.root();
    format!(
        "{root}*\n  Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'\n  \
         X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n{root}data/*\n  Access-Control-Allow-Origin: *\n"
    )
    .into_bytes()
}

fn redirects(site: &PublicSite) -> Vec<u8> {
    let mut out = String::new();
    for RedirectFacts { from, to } in &site.facts.redirects {
        let from = from.trim_end_matches("index.html");
        let _ = writeln!(out, "{}{from} {to} 301", site.routes.root());
    }
    out.into_bytes()
}
