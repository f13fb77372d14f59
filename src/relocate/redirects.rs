//! Old addresses lead on to new ones.
//!
//! In: the site, what moves. Out: a redirect for each page in each language, written into `site.yaml`. Never true: a
//! redirect of a profile that has no page; one that leads to a page by way of another; one from a page that is there.

use super::Refusal;
use super::find::{Kind, Thing};
use crate::model::{EasyKind, EasyText, Listing, Site};
use crate::parse::{entries, mend, yaml};
use crate::publish::Routes;
use crate::source::{FileId, Sources};
use crate::value::{Day, Id, Parse};
use std::collections::BTreeMap;

/// From and to, as `site.yaml` has them.
pub(super) fn pairs(site: &Site, thing: &Thing, new: &Id, today: Day) -> Vec<(String, String)> {
    let routes = Routes::new(&site.settings.base_url, site.settings.default_language());
    let inside = |path: String| format!("/{}", path.strip_prefix(routes.root()).unwrap_or(&path));
    let old = &thing.id;
    let mut pairs = Vec::new();
    for lang in &site.settings.languages {
        let both = |page: &dyn Fn(&Id) -> String| (inside(page(old)), inside(page(new)));
        match thing.kind {
            Kind::Profile => {
                let has_page = site
                    .profiles
                    .get(old)
                    .is_some_and(|profile| matches!(profile.listing(today), Listing::Listed | Listing::Warned));
                pairs.extend(has_page.then(|| both(&|id| routes.profile(lang, id))));
            }
            Kind::Guideline => {
                let Some(guideline) = site.guidelines.get(old) else { continue };
                pairs.push(both(&|id| routes.guideline(lang, id)));
                pairs.push(both(&|id| routes.whole(lang, id)));
                for older in &guideline.archive {
                    pairs.push(both(&|id| routes.older(lang, id, &older.name)));
                    pairs.push(both(&|id| routes.comparison(lang, id, &older.name)));
                }
                for chapter in &guideline.chapters {
                    let of = |id: &Id| Id::parse(&format!("{id}/{}", chapter.id.last())).unwrap_or_else(|_| id.clone());
                    pairs.push(both(&|id| routes.guideline(lang, &of(id))));
                }
            }
            Kind::Chapter => {
                let published = site.guidelines.values().flat_map(|g| &g.chapters).any(|chapter| chapter.id == *old);
                pairs.extend(published.then(|| both(&|id| routes.guideline(lang, id))));
            }
            Kind::Publication => {
                let published = site.publications.contains_key(old);
                pairs.extend(published.then(|| both(&|id| routes.publication(lang, id))));
            }
            // A term is a place on the glossary's page, which keeps its earlier names.
            Kind::Term => {
                let place = |id: &Id| format!("{}#{id}", routes.glossary(lang));
                pairs.extend(site.terms.contains_key(old).then(|| both(&place)));
            }
            Kind::Page => pairs.extend(site.pages.contains_key(old).then(|| both(&|id| routes.page(lang, id)))),
        }
    }
    pairs.extend(
        site.easy.iter().filter_map(|text| easy(text, thing, new, &routes)).map(|(a, b)| (inside(a), inside(b))),
    );
    pairs
}

/// The same of a text in easy language, which has its page whether or not there is one in plain language.
fn easy(text: &EasyText, thing: &Thing, new: &Id, routes: &Routes) -> Option<(String, String)> {
    let (lang, id) = (&text.doc.lang, &text.doc.id);
    match (thing.kind, text.kind) {
        (Kind::Page, EasyKind::Page) if *id == thing.id => Some((routes.page(lang, id), routes.page(lang, new))),
        (Kind::Chapter, EasyKind::Chapter) if *id == thing.id => {
            Some((routes.guideline(lang, id), routes.guideline(lang, new)))
        }
        (Kind::Guideline, EasyKind::Guideline | EasyKind::Chapter)
            if text.doc.guideline.as_ref() == Some(&thing.id) =>
        {
            let below = id.as_str().strip_prefix(thing.id.as_str())?;
            let new = Id::parse(&format!("{new}{below}")).ok()?;
            Some((routes.guideline(lang, id), routes.guideline(lang, &new)))
        }
        _ => None,
    }
}

/// Two spellings of one address: `/kanavat` and `/kanavat/`.
fn same(a: &str, b: &str) -> bool {
    a.trim_end_matches('/') == b.trim_end_matches('/')
}

/// Writes redirects into `site.yaml`, and what redirects led to the old addresses to the new ones.
pub(super) fn write(
    sources: &Sources,
    pairs: &[(String, String)],
    texts: &mut BTreeMap<FileId, String>,
) -> Result<(), Refusal> {
    let Some((file, source)) = sources.find("site.yaml").filter(|_| !pairs.is_empty()) else { return Ok(()) };
    let text = texts.get(&file).cloned().unwrap_or_else(|| source.text().to_owned());
    let refused = || Refusal::Redirects(pairs.to_vec());
    let tree = yaml::parse(file, 0, &text).map_err(|_| refused())?;
    let written = match tree.get("redirects").map(|node| &node.kind) {
        Some(yaml::Kind::Map(entries)) => entries.as_slice(),
        _ => &[],
    };
    let mut new = text.clone();
    for (_, to) in written.iter().rev() {
        let yaml::Kind::Str(address) = &to.kind else { continue };
        let (page, anchor) = address.split_at(address.find('#').unwrap_or(address.len()));
        let place = |address: &str| pairs.iter().find(|(from, _)| same(from, address)).map(|(_, target)| target);
        let moved = place(address).cloned().or_else(|| place(page).map(|target| format!("{target}{anchor}")));
        if let Some(target) = moved {
            new = mend::mend(&new, to.span.range(), &target).ok_or_else(refused)?;
        }
    }
    // What moves back takes the way there with it.
    let back: Vec<String> = written
        .iter()
        .map(|(from, _)| from.value.clone())
        .filter(|from| pairs.iter().any(|(_, to)| same(to, from)))
        .collect();
    let missing: Vec<(String, String)> =
        pairs.iter().filter(|(from, _)| !written.iter().any(|(own, _)| same(&own.value, from))).cloned().collect();
    new = entries::with_entries(&new, "redirects", &missing, &back).ok_or_else(refused)?;
    if new != source.text() {
        texts.insert(file, new);
    }
    Ok(())
}
