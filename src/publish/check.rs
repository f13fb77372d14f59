//! The page of the account check: the box, the words of every answer, and where to turn without JavaScript.
//!
//! In: the hall of a language. Out: one page, and the app that it can be installed as. Never true: an answer decided
//! here. The page is the same for every question; the browser decides, from `/check/v1/`, and asks nobody.

use super::frame::Leaf;
use super::hall::Hall;
use super::view::{AppView, CheckView, LinkView, NamedView, PlatformLinkView};
use super::{Edition, PageContent, PageView};
use crate::value::Lang;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::collections::BTreeMap;

/// What ends a text in a script, or means something in an address: encoded in the bookmark.
const IN_BOOKMARK: &AsciiSet = &CONTROLS.add(b'\'').add(b'"').add(b'\\').add(b'%').add(b' ').add(b'<').add(b'>');

pub(super) fn check(hall: &Hall<'_>, edition: &mut Edition) {
    let (data, routes, lang) = (hall.data, hall.routes, &hall.lang);
    let address = |lang: &Lang| routes.check(lang);
    let mut leaf = Leaf::new(hall.own(hall.words.word("check-title")), &address);
    leaf.description = hall.describe("description-check", "name", "");
    leaf.breadcrumb = vec![hall.crumb_home()];
    leaf.styles = vec!["assets/check.css".to_owned()];
    leaf.scripts = vec!["assets/check/check.js".to_owned()];
    let app = app(hall);
    let page = CheckView {
        directory: routes.directory(lang),
        zone: hall.facts.timezone.clone(),
        platforms: platforms(hall),
        report_impostor: hall.facts.report_impostor.clone(),
        contact: hall.facts.contact.email.clone(),
        domains: data.organisation.domains.join(", "),
        names: names(hall),
        not_on: not_on(hall),
        manifest: app.manifest.clone(),
        bookmarklet: bookmarklet(&routes.whole_address(&routes.check(lang))),
    };
    edition.pages.push(PageView {
        path: routes.check(lang),
        template: "check.html",
        in_sitemap: true,
        frame: hall.frame(leaf),
        page: PageContent::Check(Box::new(page)),
    });
    edition.app = Some(app);
}

/// Platforms with listed profiles, by name.
fn platforms(hall: &Hall<'_>) -> Vec<PlatformLinkView> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for profile in &hall.data.profiles {
        *counts.entry(&profile.platform).or_default() += 1;
    }
    let link = |(id, count): (&str, usize)| PlatformLinkView {
        link: LinkView { href: hall.routes.platform(&hall.lang, id), label: hall.own(hall.platform_name(id)) },
        count,
    };
    let mut links: Vec<_> = counts.into_iter().map(link).collect();
    links.sort_by(|a, b| hall.lang.compare(&a.link.label.text, &b.link.label.text));
    links
}

/// Names of platforms that this language, or the organisation, has of its own.
fn names(hall: &Hall<'_>) -> Vec<NamedView> {
    let translated = hall.words.ids().iter().filter_map(|id| id.strip_prefix("platform-"));
    let channels = hall.facts.channels.iter().map(|channel| channel.id.as_str());
    let named = |id: &str| NamedView { id: id.to_owned(), text: hall.own(hall.platform_name(id)) };
    translated.chain(channels).map(named).collect()
}

/// Why the organisation is not there, where it says so.
fn not_on(hall: &Hall<'_>) -> Vec<NamedView> {
    let reason = |decision: &super::facts::NotOnFacts| {
        let text = hall.optional(decision.reason.as_ref())?;
        Some(NamedView { id: decision.platform.clone(), text })
    };
    hall.facts.not_on.iter().filter_map(reason).collect()
}

/// A bookmark that opens the check with the address of the page one is on. The fragment reaches no server, and neither
/// does the address of the page that one comes from.
fn bookmarklet(check: &str) -> String {
    let check = utf8_percent_encode(check, IN_BOOKMARK);
    format!("javascript:void open('{check}#q='+encodeURIComponent(location.href),'_blank','noreferrer')")
}

fn app(hall: &Hall<'_>) -> AppView {
    let (routes, lang) = (hall.routes, &hall.lang);
    let organisation = hall.text(&hall.data.organisation.name).text;
    let home = routes.home(lang);
    let folder = home.strip_prefix(routes.root()).unwrap_or(&home);
    AppView {
        lang: lang.to_string(),
        page: routes.check(lang),
        manifest: format!("{folder}manifest.webmanifest"),
        name: format!("{}: {organisation}", hall.words.word("nav-check")),
        short_name: hall.words.word("nav-check"),
        description: hall.describe("description-check", "name", ""),
    }
}
