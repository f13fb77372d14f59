//! The account check as an app: a web manifest in each language, and the worker that keeps it at hand without a
//! connection.
//!
//! In: the views of the app, the theme's worker, and the finished pages and assets, to know what the check needs.
//! Out: artifacts. Never true: a worker that stores what somebody checked, or one whose text stays the same although
//! something that it stores has changed (browsers would then never fetch it anew).

use super::theme;
use crate::artifact::Artifact;
use crate::publish::PublicSite;
use crate::publish::view::AppView;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The colours that a system paints around the app before its page is there: those of the theme.
const GROUND: &str = "#ffffff";
const ACCENT: &str = "#0b3d91";

/// Pictures of the app: file, size, whether a system may cut it to a shape of its own.
const ICONS: [(&str, &str, &str); 3] = [
    ("assets/app/icon-192.png", "192x192", "any"),
    ("assets/app/icon-512.png", "512x512", "any"),
    ("assets/app/icon-mask-512.png", "512x512", "maskable"),
];

#[derive(Serialize)]
struct Manifest<'a> {
    id: &'a str,
    name: &'a str,
    short_name: &'a str,
    description: &'a str,
    lang: &'a str,
    start_url: &'a str,
    scope: &'a str,
    display: &'a str,
    background_color: &'a str,
    theme_color: &'a str,
    icons: Vec<Icon>,
    share_target: ShareTarget<'a>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    media_type: &'static str,
    purpose: &'static str,
}

/// What another program shares arrives at the page of the check; the worker turns it into a fragment.
#[derive(Serialize)]
struct ShareTarget<'a> {
    action: &'a str,
    method: &'a str,
    params: BTreeMap<&'a str, &'a str>,
}

/// What the worker is told.
#[derive(Serialize)]
struct Told<'a> {
    /// Changes with every file that it stores.
    version: String,
    /// Where the site begins on its host.
    root: &'a str,
    /// The pages of the check.
    pages: Vec<&'a str>,
    /// What those pages need, addresses from the host's root.
    files: Vec<String>,
}

/// The manifests and the worker.
pub(super) fn produce(site: &PublicSite, made: &[Artifact]) -> Vec<Artifact> {
    let apps: Vec<&AppView> = site.editions.iter().filter_map(|edition| edition.app.as_ref()).collect();
    let mut artifacts: Vec<Artifact> = apps.iter().map(|app| manifest(site, app)).collect();
    artifacts.extend(worker(site, &apps, made));
    artifacts
}

fn manifest(site: &PublicSite, app: &AppView) -> Artifact {
    let AppView { lang, page, manifest, name, short_name, description } = app;
    let icon = |(path, sizes, purpose): (&str, &'static str, &'static str)| Icon {
        src: site.routes.asset(path),
        sizes,
        media_type: "image/png",
        purpose,
    };
    let content = Manifest {
        id: page,
        name,
        short_name,
        description,
        lang,
        start_url: page,
        scope: site.routes.root(),
        display: "standalone",
        background_color: GROUND,
        theme_color: ACCENT,
        icons: ICONS.into_iter().map(icon).collect(),
        share_target: ShareTarget {
            action: page,
            method: "GET",
            params: ["title", "text", "url"].into_iter().map(|name| (name, name)).collect(),
        },
    };
    let mut json = serde_json::to_vec_pretty(&content).unwrap_or_default();
    json.push(b'\n');
    Artifact::file(manifest.clone(), json)
}

/// The theme's worker behind a line that tells it what this site is.
fn worker(site: &PublicSite, apps: &[&AppView], made: &[Artifact]) -> Option<Artifact> {
    let code = theme::file(site, "worker.js")?;
    let pages: Vec<&str> = apps.iter().map(|app| app.page.as_str()).collect();
    let by_path: BTreeMap<&str, &Artifact> = made.iter().map(|file| (file.path.as_str(), file)).collect();
    let stored: BTreeSet<String> = pages
        .iter()
        .filter_map(|page| by_path.get(site.routes.file(page).as_str()))
        .flat_map(|page| &page.links.to)
        .filter_map(|to| to.split(['#', '?']).next())
        .filter(|to| by_path.contains_key(site.routes.file(to).as_str()) && !to.is_empty() && !to.ends_with('/'))
        .map(str::to_owned)
        .collect();
    let files: Vec<String> = stored.into_iter().collect();
    let mut hash = Sha256::new();
    hash.update(&code);
    for path in pages.iter().copied().chain(files.iter().map(String::as_str)) {
        hash.update(path);
        hash.update(by_path.get(site.routes.file(path).as_str()).map_or(&[] as &[u8], |file| &file.bytes));
    }
    let version = hash.finalize().iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    let told = Told { version, root: site.routes.root(), pages, files };
    let told = serde_json::to_string(&told).unwrap_or_default();
    let mut bytes = format!("const SITE = {told};\n").into_bytes();
    bytes.extend_from_slice(&code);
    Some(Artifact::file("sw.js", bytes))
}
