//! `sitemap.xml` and `robots.txt`: what search engines should know.
//!
//! Never true: a page in the sitemap that readers of another language only get as a stand-in, or a compromised
//! account's page.

use super::escaped;
use crate::publish::PublicSite;
use crate::publish::route::Routes;
use std::fmt::Write as _;

/// Every page that search engines are told of, by its path.
pub(super) fn sitemap(site: &PublicSite) -> Vec<u8> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let pages = site.editions.iter().flat_map(|edition| &edition.pages).filter(|page| page.in_sitemap);
    let mut paths: Vec<&str> = pages.map(|page| page.path.as_str()).collect();
    paths.extend(site.kept_pages.iter().map(String::as_str));
    paths.sort_unstable();
    for path in paths {
        let _ = writeln!(out, "<url><loc>{}</loc></url>", escaped(&site.routes.whole_address(path)));
    }
    out.push_str("</urlset>\n");
    out.into_bytes()
}

/// The paths that a sitemap of this program names.
pub(super) fn paths(xml: &[u8], routes: &Routes) -> Vec<String> {
    let xml = String::from_utf8_lossy(xml);
    let host = routes.whole_address("");
    let addresses = xml.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    addresses.filter_map(|address| Some(address.strip_prefix(&host)?.replace("&amp;", "&"))).collect()
}

/// Everything may be read.
pub(super) fn robots(site: &PublicSite) -> Vec<u8> {
    let sitemap = site.routes.whole_address(&site.routes.asset("sitemap.xml"));
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").into_bytes()
}
