//! The start page, the search page and the page shown where nothing is.

use super::frame::{Hidden, Leaf};
use super::guidelines::{line, standing_order};
use super::profiles::{profile_line, warning};
use super::scene::Scene;
use super::view::{ChangeView, HomeView, LinkView, NotFoundLineView, NotFoundView, SearchView};
use super::{Desk, Edition, PageContent, PageView};
use crate::catalogue::Catalogue;
use crate::model::Standing;
use crate::value::Lang;

pub(super) fn home(desk: &Desk<'_>, scene: &Scene<'_>, edition: &mut Edition) {
    edition.pages.push(start(desk, scene));
    edition.pages.push(search(desk, scene));
    if scene.lang == *desk.site.settings.default_language() {
        edition.pages.push(not_found(desk, scene));
    }
}

fn start(desk: &Desk<'_>, scene: &Scene<'_>) -> PageView {
    let (site, routes, lang) = (desk.site, scene.routes, &scene.lang);
    let mut main: Vec<_> =
        desk.listed.iter().filter(|profile| profile.main).map(|profile| profile_line(profile, scene)).collect();
    main.sort_by(|a, b| lang.compare(&a.platform_name, &b.platform_name).then_with(|| a.id.cmp(&b.id)));
    let mut changes: Vec<(crate::value::Day, ChangeView)> = Vec::new();
    for guideline in site.guidelines.values().filter(|g| g.standing(desk.today) == Standing::InForce) {
        changes.extend(super::guidelines::changes(guideline, scene));
    }
    changes.sort_by(|(a, av), (b, bv)| b.cmp(a).then_with(|| av.guideline.href.cmp(&bv.guideline.href)));
    let address = |lang: &Lang| routes.home(lang);
    let mut leaf = Leaf::new(scene.own(scene.words.word("home-title")), &address);
    leaf.description = scene.describe("description-home", "name", "");
    let page = HomeView {
        main_profiles: main,
        profile_count: desk.listed.len(),
        directory: routes.directory(lang),
        search: routes.search(lang),
        warnings: desk.warned.iter().map(|profile| warning(profile, scene)).collect(),
        guidelines: standing_order(site)
            .filter(|g| g.standing(desk.today) == Standing::InForce)
            .map(|g| line(g, scene))
            .collect(),
        publications: (!site.publications.is_empty()).then(|| routes.publications(lang)),
        glossary: (!site.terms.is_empty()).then(|| routes.glossary(lang)),
        changes: changes.into_iter().map(|(_, change)| change).take(5).collect(),
        report_impostor: scene.report_impostor(),
    };
    PageView {
        path: routes.home(lang),
        template: "home.html",
        in_sitemap: true,
        frame: scene.frame(leaf),
        page: PageContent::Home(page),
    }
}

impl Scene<'_> {
    /// Where an impostor is reported: a page, else an address, else the organisation's contact.
    pub(super) fn report_impostor(&self) -> String {
        let organisation = &self.site.settings.organisation;
        match (&organisation.report_url, &organisation.report_impostor) {
            (Some(url), _) => url.as_str().to_owned(),
            (None, Some(email)) => email.value.as_str().to_owned(),
            (None, None) => organisation.contact.email.value.as_str().to_owned(),
        }
    }
}

fn search(desk: &Desk<'_>, scene: &Scene<'_>) -> PageView {
    let (routes, lang) = (scene.routes, &scene.lang);
    let address = |lang: &Lang| routes.search(lang);
    let mut leaf = Leaf::new(scene.own(scene.words.word("search-title")), &address);
    leaf.description = scene.words.word("description-search");
    leaf.breadcrumb = vec![scene.crumb_home()];
    leaf.hidden = Hidden::Yes;
    leaf.scripts = vec!["assets/search.js".to_owned()];
    let mut instead = vec![scene.crumb(routes.directory(lang), "nav-directory")];
    if !desk.site.guidelines.is_empty() {
        instead.push(scene.crumb(routes.guidelines(lang), "nav-guidelines"));
    }
    if !desk.site.publications.is_empty() {
        instead.push(scene.crumb(routes.publications(lang), "nav-publications"));
    }
    if !desk.site.terms.is_empty() {
        instead.push(scene.crumb(routes.glossary(lang), "nav-glossary"));
    }
    let page = PageContent::Search(SearchView { instead });
    PageView { path: routes.search(lang), template: "search.html", in_sitemap: false, frame: scene.frame(leaf), page }
}

fn not_found(desk: &Desk<'_>, scene: &Scene<'_>) -> PageView {
    let routes = scene.routes;
    let address = |lang: &Lang| routes.home(lang);
    let mut leaf = Leaf::new(scene.own(scene.words.word("not-found-title")), &address);
    leaf.hidden = Hidden::Yes;
    let line = |lang: &Lang| {
        let words = Catalogue::site(lang.as_str());
        let link = |href, word: &str| LinkView { href, label: scene.own(words.word(word)) };
        NotFoundLineView {
            lang: lang.to_string(),
            home: link(routes.home(lang), "not-found-home"),
            directory: link(routes.directory(lang), "not-found-directory"),
            title: words.word("not-found-title"),
            text: words.word("not-found-text"),
        }
    };
    let page = NotFoundView { languages: desk.site.settings.languages.iter().map(line).collect() };
    let mut frame = scene.frame(leaf);
    frame.canonical = String::new();
    PageView {
        path: routes.asset("404.html"),
        template: "404.html",
        in_sitemap: false,
        frame,
        page: PageContent::NotFound(page),
    }
}
