//! The start page, the search page and the page shown where nothing is.

use super::data::since;
use super::frame::{Hidden, Leaf};
use super::hall::Hall;
use super::profiles::{profile_line, warning};
use super::view::{ChangeView, HomeView, LinkView, NotFoundLineView, NotFoundView, SearchView};
use super::{Edition, PageContent, PageView};
use crate::catalogue::Catalogue;
use crate::value::Lang;

/// How many changes of guidelines the home page tells.
const CHANGES: usize = 5;

pub(super) fn home(hall: &Hall<'_>, edition: &mut Edition) {
    edition.pages.push(start(hall));
    edition.pages.push(search(hall));
    if hall.facts.default_language() == Some(&hall.lang) {
        edition.pages.push(not_found(hall));
    }
}

fn start(hall: &Hall<'_>) -> PageView {
    let (data, facts, routes, lang) = (hall.data, hall.facts, hall.routes, &hall.lang);
    let mut main: Vec<_> =
        data.profiles.iter().filter(|profile| profile.main).map(|profile| profile_line(profile, hall)).collect();
    main.sort_by(|a, b| lang.compare(&a.platform_name, &b.platform_name).then_with(|| a.id.cmp(&b.id)));
    let address = |lang: &Lang| routes.home(lang);
    let mut leaf = Leaf::new(hall.own(hall.words.word("home-title")), &address);
    leaf.description = hall.describe("description-home", "name", "");
    leaf.styles = vec!["assets/check.css".to_owned()];
    leaf.scripts = vec!["assets/check/box.js".to_owned()];
    let page = HomeView {
        main_profiles: main,
        profile_count: data.profiles.len(),
        directory: routes.directory(lang),
        check: routes.check(lang),
        search: routes.search(lang),
        warnings: data.warnings.iter().map(|profile| warning(profile, hall)).collect(),
        guidelines: hall.edition.guidelines.clone(),
        publications: facts.has.publications.then(|| routes.publications(lang)),
        glossary: facts.has.glossary.then(|| routes.glossary(lang)),
        changes: latest(hall),
        report_impostor: facts.report_impostor.clone(),
    };
    PageView {
        path: routes.home(lang),
        template: "home.html",
        in_sitemap: true,
        frame: hall.frame(leaf),
        page: PageContent::Home(page),
    }
}

/// The latest changes of guidelines. What the guidelines' own days tell is news for as long as the page of changes tells
/// it; a note of an editor stays until there are newer ones.
fn latest(hall: &Hall<'_>) -> Vec<ChangeView> {
    let since = since(hall.today).to_string();
    let is_news = |change: &&ChangeView| change.event.is_none() || change.date.iso >= since;
    hall.edition.changes.iter().filter(is_news).take(CHANGES).cloned().collect()
}

fn search(hall: &Hall<'_>) -> PageView {
    let (routes, lang, has) = (hall.routes, &hall.lang, &hall.facts.has);
    let address = |lang: &Lang| routes.search(lang);
    let mut leaf = Leaf::new(hall.own(hall.words.word("search-title")), &address);
    leaf.description = hall.words.word("description-search");
    leaf.breadcrumb = vec![hall.crumb_home()];
    leaf.hidden = Hidden::Yes;
    leaf.styles = vec!["assets/results.css".to_owned()];
    leaf.scripts = vec!["assets/search.js".to_owned()];
    let mut instead = vec![hall.crumb(routes.directory(lang), "nav-directory")];
    if has.guidelines {
        instead.push(hall.crumb(routes.guidelines(lang), "nav-guidelines"));
    }
    if has.publications {
        instead.push(hall.crumb(routes.publications(lang), "nav-publications"));
    }
    if has.glossary {
        instead.push(hall.crumb(routes.glossary(lang), "nav-glossary"));
    }
    let page = PageContent::Search(SearchView { instead });
    PageView { path: routes.search(lang), template: "search.html", in_sitemap: false, frame: hall.frame(leaf), page }
}

fn not_found(hall: &Hall<'_>) -> PageView {
    let routes = hall.routes;
    let address = |lang: &Lang| routes.home(lang);
    let mut leaf = Leaf::new(hall.own(hall.words.word("not-found-title")), &address);
    leaf.hidden = Hidden::Yes;
    let line = |lang: &Lang| {
        let words = Catalogue::site(lang.as_str());
        let link = |href, word: &str| LinkView { href, label: hall.own(words.word(word)) };
        NotFoundLineView {
            lang: lang.to_string(),
            check: link(routes.check(lang), "nav-check"),
            home: link(routes.home(lang), "not-found-home"),
            directory: link(routes.directory(lang), "not-found-directory"),
            title: words.word("not-found-title"),
            text: words.word("not-found-text"),
        }
    };
    let page = NotFoundView { languages: hall.facts.languages().map(line).collect() };
    let mut frame = hall.frame(leaf);
    frame.canonical = String::new();
    PageView {
        path: routes.asset("404.html"),
        template: "404.html",
        in_sitemap: false,
        frame,
        page: PageContent::NotFound(page),
    }
}
