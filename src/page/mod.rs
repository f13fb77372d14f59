//! Pages: views and a theme become HTML.
//!
//! In: [`PublicSite`], and the theme (built in, overridden file by file by the site's own). Out: artifacts with their
//! links collected. Never true: a page whose template failed, a template that sees anything but a view, inline
//! script or style, words joined by minifying.

mod app;
mod links;
mod minify;
mod script;
mod theme;

pub use theme::own_words;

use crate::artifact::{Artifact, Links};
use crate::catalogue::Catalogue;
use crate::publish::facts::RedirectFacts;
use crate::publish::{Edition, PageView, PublicSite, escape};
use crate::value::Lang;
use rayon::prelude::*;
use std::collections::BTreeMap;
use tera::{Context, Tera};

/// What a template did wrong: the file, the line where it is known, and the engine's words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplateFault {
    /// The template's path in the theme: `templates/profile.html`.
    pub template: String,
    /// The line, from 1.
    pub line: usize,
    /// What the engine says.
    pub detail: String,
}

/// How pages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// As small as they can be.
    Minified,
    /// As the templates make them, for comparing.
    AsRendered,
}

/// Everything that a reader opens: pages, the theme's files, the site's own, redirects.
///
/// # Errors
/// Everything that templates did wrong, each once.
pub fn produce(site: &PublicSite, size: Size) -> Result<Vec<Artifact>, Vec<TemplateFault>> {
    let mut artifacts = pages(site, size)?;
    artifacts.extend(theme::assets(site));
    artifacts.extend(site.files.iter().map(|(path, bytes)| Artifact::file(path.clone(), bytes.clone())));
    artifacts.extend(app(site, &artifacts));
    Ok(artifacts)
}

/// The theme's files as they are published.
#[must_use]
pub fn assets(site: &PublicSite) -> Vec<Artifact> {
    theme::assets(site)
}

/// The account check as an app, which keeps what the finished pages of the check need; so it comes after all of that.
#[must_use]
pub fn app(site: &PublicSite, made: &[Artifact]) -> Vec<Artifact> {
    app::produce(site, made)
}

/// Renders every page of every language, and the redirects.
///
/// # Errors
/// Everything that templates did wrong, each once.
pub fn pages(site: &PublicSite, size: Size) -> Result<Vec<Artifact>, Vec<TemplateFault>> {
    let press = Press::new(site)?;
    let mut artifacts = Vec::new();
    let mut faults = Vec::new();
    for edition in &site.editions {
        let pages: Vec<_> = edition.pages.par_iter().map(|page| press.print(site, edition, page, size)).collect();
        for page in pages {
            match page {
                Ok(artifact) => artifacts.push(artifact),
                Err(fault) => faults.push(fault),
            }
        }
    }
    artifacts.extend(redirects(site));
    faults.sort();
    faults.dedup();
    if faults.is_empty() { Ok(artifacts) } else { Err(faults) }
}

/// The theme's templates in every language of a site, ready to print its pages.
pub struct Press {
    plates: BTreeMap<Lang, (Tera, tera::Value)>,
}

impl Press {
    /// Reads the templates.
    ///
    /// # Errors
    /// Everything that is wrong with them before any page is printed.
    pub fn new(site: &PublicSite) -> Result<Self, Vec<TemplateFault>> {
        let tera = theme::load(site)?;
        let plate = |edition: &Edition| {
            let catalogue = Catalogue::site(edition.lang.as_str());
            let words = tera::Value::from_serializable(&catalogue.plain_words());
            (edition.lang.clone(), (theme::in_language(&tera, catalogue), words))
        };
        Ok(Self { plates: site.editions.iter().map(plate).collect() })
    }

    /// One page of one of the site's languages.
    ///
    /// # Errors
    /// What its template did wrong.
    pub fn print(
        &self,
        site: &PublicSite,
        edition: &Edition,
        page: &PageView,
        size: Size,
    ) -> Result<Artifact, TemplateFault> {
        let Some((tera, words)) = self.plates.get(&edition.lang) else {
            unreachable!("a press is made for every language of its site");
        };
        let mut context = Context::from_serialize(page).map_err(|error| theme::fault(page.template, &error))?;
        context.insert_value("w", words.clone());
        let html = tera.render(page.template, &context).map_err(|error| theme::fault(page.template, &error))?;
        let links = links::collect(&html);
        let bytes = match size {
            Size::Minified => minify::minify(html),
            Size::AsRendered => html.into_bytes(),
        };
        Ok(Artifact { path: site.routes.file(&page.path), bytes: bytes.into(), links })
    }
}

/// Pages that lead on to another address, for hosts that read no `_redirects`. A page that leads on by itself loses what
/// stands behind `#` on the way, so a script takes it along; without one the new page is reached, and each place that is
/// elsewhere has its link.
#[must_use]
pub fn redirects(site: &PublicSite) -> Vec<Artifact> {
    let script = escape(&site.routes.asset("assets/moved.js"));
    let page = |RedirectFacts { from, to, anchors }: &RedirectFacts| {
        let shown = escape(to);
        let link = |(anchor, to): &(String, String)| {
            let (anchor, to) = (escape(anchor), escape(to));
            format!("<li><a id=\"{anchor}\" href=\"{to}\">{to}</a></li>")
        };
        let list: String = anchors.iter().map(link).collect();
        let list = if list.is_empty() { list } else { format!("<ul>{list}</ul>") };
        let lang = lang_of(site, to);
        let moved = escape(&Catalogue::site(lang).word("moved-page"));
        let html = format!(
            "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{moved}</title>\
             <meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{shown}\">\
             <script src=\"{script}\" defer></script>\
             <noscript><meta http-equiv=\"refresh\" content=\"0; url={shown}\"></noscript></head>\
             <body><p>{moved}: <a href=\"{shown}\">{shown}</a></p>{list}</body></html>\n"
        );
        let to = std::iter::once(to).chain(anchors.iter().map(|(_, to)| to)).cloned().collect();
        let links = Links { to, anchors: anchors.iter().map(|(anchor, _)| anchor.clone()).collect() };
        Artifact { path: from.clone(), bytes: html.into_bytes().into(), links }
    };
    site.facts.redirects.iter().map(page).collect()
}

/// The language of an address: that of the longest home page above it.
fn lang_of<'s>(site: &'s PublicSite, to: &str) -> &'s str {
    let homes = site.facts.languages().map(|lang| (site.routes.home(lang), lang));
    let above = homes.filter(|(home, _)| to.starts_with(home.as_str()));
    let nearest = above.max_by_key(|(home, _)| home.len()).map(|(_, lang)| lang);
    nearest.or_else(|| site.facts.default_language()).map_or("", Lang::as_str)
}
