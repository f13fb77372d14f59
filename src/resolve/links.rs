//! Links in Markdown: every reference must lead somewhere, headings included.
//!
//! Root-relative addresses (`/tietosuoja/`) are judged on the finished pages, where all addresses are known.

use super::Findings;
use crate::fault::{Fault, What};
use crate::model::handbook::edition;
use crate::model::route::Routes;
use crate::model::{AssetKind, Doc, Site, spelled};
use crate::parse::markdown::Link;
use crate::parse::shape::nearest;
use crate::value::{Id, Lang, Parse};

/// A link's scheme as the handbook uses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target<'a> {
    /// `profile:kirjasto/facebook`.
    Profile(&'a str),
    /// `chapter:some-ohje/moderointi#poistaminen`; a guideline's own id leads to its front page.
    Chapter(&'a str, Option<&'a str>),
    /// `term:maalittaminen`.
    Term(&'a str),
    /// `publication:nakyva-toiminta`.
    Publication(&'a str),
    /// `page:tietosuoja`.
    Page(&'a str, Option<&'a str>),
    /// `#poistaminen`.
    Anchor(&'a str),
    /// `/tietosuoja/`.
    Root(&'a str),
    /// `kuva.svg`, beside the chapter.
    Beside(&'a str),
    /// `https:`, `http:`, `mailto:`, `tel:`.
    Outside(&'a str),
    /// Any other scheme.
    Foreign(&'a str),
}

/// An id and the heading behind `#`.
fn cut(rest: &str) -> (&str, Option<&str>) {
    rest.split_once('#').map_or((rest, None), |(id, anchor)| (id, Some(anchor)))
}

/// What a link's address means.
#[must_use]
pub fn target(to: &str) -> Target<'_> {
    if let Some(anchor) = to.strip_prefix('#') {
        return Target::Anchor(anchor);
    }
    if to.starts_with('/') && !to.starts_with("//") {
        return Target::Root(to);
    }
    match to.split_once(':') {
        Some(("profile", id)) => Target::Profile(cut(id).0),
        Some(("chapter", rest)) => Target::Chapter(cut(rest).0, cut(rest).1),
        Some(("term", id)) => Target::Term(cut(id).0),
        Some(("publication", id)) => Target::Publication(cut(id).0),
        Some(("page", rest)) => Target::Page(cut(rest).0, cut(rest).1),
        Some((scheme, _)) if ["https", "http", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str()) => {
            Target::Outside(to)
        }
        Some((scheme, _)) if !scheme.contains('/') => Target::Foreign(to),
        _ => Target::Beside(to),
    }
}

/// Judges every link of every text.
pub(super) fn check(site: &Site, found: &mut Findings) {
    let mut faults = Vec::new();
    for doc in site.docs() {
        for link in &doc.outline.links {
            faults.extend(fault(site, doc, link, found));
        }
    }
    if let Some(moderation) = &site.settings.moderation {
        let link = Link { to: moderation.value.clone(), image: false, words: String::new(), span: moderation.span };
        faults.extend(match target(&link.to) {
            Target::Chapter(id, anchor) => chapter(site, None, id, anchor, &link),
            Target::Page(id, _) => known(site.pages.contains_key(&id_or_empty(id)), "page", id, Vec::new(), &link),
            Target::Outside(_) => None,
            _ => Some(broken(&link, "scheme")),
        });
    }
    // What leads to a text that could not be read is no second fault.
    let unread = |fault: &Fault| {
        let id = fault.facts.iter().find(|(name, _)| *name == "id").and_then(|(_, id)| Id::parse(id).ok());
        fault.what == What::UnknownReference && id.is_some_and(|id| found.unread_texts.contains(&id))
    };
    faults.retain(|fault| !unread(fault));
    found.faults.append(&mut faults);
}

fn fault(site: &Site, doc: &Doc, link: &Link, found: &Findings) -> Option<Fault> {
    match target(&link.to) {
        Target::Profile(id) => {
            let key = id_or_empty(id);
            let exists = site.profiles.contains_key(&key) || found.broken.contains(&key);
            known(exists, "profile", id, site.profiles.keys().map(Id::as_str).collect(), link)
        }
        _ => to_text(site, doc, link),
    }
}

/// What is wrong with a link that leads to no profile.
fn to_text(site: &Site, doc: &Doc, link: &Link) -> Option<Fault> {
    match target(&link.to) {
        Target::Chapter(id, anchor) => chapter(site, Some(doc), id, anchor, link),
        Target::Term(id) => known(
            site.terms.contains_key(&id_or_empty(id)),
            "term",
            id,
            site.terms.keys().map(Id::as_str).collect(),
            link,
        ),
        Target::Publication(id) => {
            let ids = site.publications.keys().map(Id::as_str).collect();
            known(site.publications.contains_key(&id_or_empty(id)), "publication", id, ids, link)
        }
        Target::Page(id, anchor) => {
            let key = id_or_empty(id);
            let plain = || edition(&site.pages.get(&key)?.docs, &doc.lang);
            let Some(page) = site.easy_page(&doc.lang, &key).or_else(plain) else {
                return known(false, "page", id, site.pages.keys().map(Id::as_str).collect(), link);
            };
            anchor.and_then(|anchor| heading(page, anchor, link))
        }
        Target::Anchor(anchor) => heading(doc, anchor, link),
        Target::Beside(name) => beside(site, doc, name, link),
        Target::Root(_) | Target::Outside(_) | Target::Profile(_) => None,
        Target::Foreign(_) => Some(broken(link, "scheme")),
    }
}

/// Whether a link of an older text leads nowhere any more. Such a text is never edited, so its words stay and the link
/// goes. What leads to a profile is not asked here: the account is named as closed.
pub(crate) fn is_lost(site: &Site, doc: &Doc, link: &Link) -> bool {
    match target(&link.to) {
        Target::Root(path) => !lasting(site, path),
        _ => to_text(site, doc, link).is_some(),
    }
}

/// Whether an address of this site is one that it has or leads on from: a text, a list, a file.
fn lasting(site: &Site, path: &str) -> bool {
    let routes = Routes::new(&site.settings.base_url, site.settings.default_language());
    let inside = |path: String| format!("/{}", path.strip_prefix(routes.root()).unwrap_or(&path));
    let always: [fn(&Routes, &Lang) -> String; 7] = [
        Routes::home,
        Routes::check,
        Routes::directory,
        Routes::guidelines,
        Routes::search,
        Routes::changes,
        Routes::rules,
    ];
    let publications = (!site.publications.is_empty()).then_some(Routes::publications as fn(&Routes, &Lang) -> String);
    let glossary = (!site.terms.is_empty()).then_some(Routes::glossary as fn(&Routes, &Lang) -> String);
    let lists = |lang: &Lang, path: &str| {
        always.into_iter().chain(publications).chain(glossary).any(|list| inside(list(&routes, lang)) == path)
    };
    let keeping = site.keeping();
    let there = |path: &str| {
        keeping.register.place(path).is_some()
            || keeping.ways.end(path, &keeping.register).is_some()
            || site.settings.languages.iter().any(|lang| lists(lang, path))
            || site
                .assets
                .iter()
                .any(|asset| matches!(&asset.kind, AssetKind::Static(own) if path == format!("/{own}")))
    };
    there(&spelled(path.split('?').next().unwrap_or(path)))
}

/// The id, or one that no record has.
fn id_or_empty(id: &str) -> Id {
    Id::parse(id).or_else(|_| Id::parse("-")).unwrap_or_else(|_| unreachable!("a dash is an id"))
}

fn broken(link: &Link, case: &'static str) -> Fault {
    Fault::new(What::BrokenLink, link.span).case(case).with("to", &link.to)
}

fn known(exists: bool, kind: &'static str, id: &str, ids: Vec<&str>, link: &Link) -> Option<Fault> {
    if exists {
        return None;
    }
    let fault = Fault::new(What::UnknownReference, link.span).case(kind).with("id", id);
    Some(fault.with("suggestion", nearest(id, &ids).unwrap_or("…")))
}

fn chapter(site: &Site, from: Option<&Doc>, id: &str, anchor: Option<&str>, link: &Link) -> Option<Fault> {
    let lang = from.map_or(site.settings.default_language(), |doc| &doc.lang);
    let key = id_or_empty(id);
    let plain = || match site.guidelines.get(&key) {
        Some(guideline) => {
            guideline.texts.iter().find(|t| lang.reads(&t.doc.lang)).or(guideline.texts.first()).map(|text| &text.doc)
        }
        None => {
            let found = site.guidelines.values().flat_map(|g| &g.chapters).find(|chapter| chapter.id == key);
            found.and_then(|chapter| edition(&chapter.docs, lang))
        }
    };
    let Some(doc) = site.easy_chapter(lang, &key).or_else(plain) else {
        let ids = site.guidelines.values().flat_map(|g| std::iter::once(&g.id).chain(g.chapters.iter().map(|c| &c.id)));
        return known(false, "chapter", id, ids.map(Id::as_str).collect(), link);
    };
    anchor.and_then(|anchor| heading(doc, anchor, link))
}

/// Whether a text has a heading with this anchor.
fn heading(doc: &Doc, anchor: &str, link: &Link) -> Option<Fault> {
    let anchors: Vec<&str> = doc.outline.headings.iter().map(|heading| heading.anchor.as_str()).collect();
    if anchor.is_empty() || anchors.contains(&anchor) {
        return None;
    }
    let near = nearest(anchor, &anchors).map_or_else(|| anchors.join(", "), str::to_owned);
    Some(broken(link, "heading").with("anchor", anchor).with("suggestion", near))
}

fn beside(site: &Site, doc: &Doc, name: &str, link: &Link) -> Option<Fault> {
    let exists = doc.guideline.as_ref().is_some_and(|guideline| find_beside(site, doc, guideline, name).is_some());
    if !exists && name.starts_with("www.") {
        return Some(broken(link, "web").with("suggestion", format!("https://{name}")));
    }
    (!exists).then(|| match meant(site, doc, name) {
        Some(near) => broken(link, "file-near").with("suggestion", near),
        None => broken(link, "file"),
    })
}

/// What somebody most likely meant who named a file that is not there: only what there is, so that it can be copied.
fn meant(site: &Site, doc: &Doc, name: &str) -> Option<String> {
    let bare = name.rsplit('/').next().unwrap_or(name);
    if let Some(stem) = bare.strip_suffix(".md") {
        let slug = stem.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
        let (own, others): (Vec<_>, Vec<_>) =
            site.guidelines.values().partition(|guideline| Some(&guideline.id) == doc.guideline.as_ref());
        let mut chapters = own.iter().chain(&others).flat_map(|guideline| &guideline.chapters);
        let chapter =
            chapters.find(|chapter| chapter.id.last() == slug).map(|chapter| format!("chapter:{}", chapter.id));
        return chapter.or_else(|| site.pages.keys().find(|id| id.as_str() == stem).map(|id| format!("page:{id}")));
    }
    let files = site.assets.iter().filter_map(|asset| match &asset.kind {
        AssetKind::Static(path) => Some(format!("/{path}")),
        AssetKind::Beside(_, own, file) => (Some(own) == doc.guideline.as_ref()).then(|| file.clone()),
    });
    let files: Vec<String> = files.collect();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let same = files.iter().copied().find(|file| file.rsplit('/').next() == Some(bare));
    same.or_else(|| nearest(name, &files)).map(str::to_owned)
}

/// The language whose folder holds a file beside a chapter: the text's own, else the first that has it.
pub(crate) fn find_beside<'a>(site: &'a Site, doc: &Doc, guideline: &Id, name: &str) -> Option<&'a crate::value::Lang> {
    let mut langs: Vec<_> = site
        .assets
        .iter()
        .filter_map(|asset| match &asset.kind {
            AssetKind::Beside(lang, own, file) if own == guideline && file == name => Some(lang),
            _ => None,
        })
        .collect();
    langs.sort_by_key(|lang| **lang != doc.lang);
    langs.first().copied()
}
