//! What texts refer to: statutes, words of the glossary, other pages, and the pages that refer back.
//!
//! In: the demo with one text replaced. Out: the finished pages. Never true: a link in a heading or in another link; a
//! word that leads to the glossary twice on a page.

use crate::demo::built::{TODAY, changed, demo_sources, errors, file, moment, pages};
use aito::build::{Outcome, build};

/// The demo with a chapter's text.
fn with(path: &str, text: &str) -> Outcome {
    // The lock holds the headings that the text loses.
    let sources = changed(demo_sources(), "anchors.lock", |_| String::new());
    let sources = changed(&sources, path, |old| {
        let (front, _) = old.rsplit_once("\n---\n").unwrap();
        format!("{front}\n---\n{text}\n")
    });
    let outcome = build(sources, Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    outcome
}

/// A chapter of the demo that nothing else in it refers to by a heading.
fn chapter() -> (&'static str, &'static str) {
    let path = demo_sources()
        .iter()
        .map(|(_, source)| source.path.to_string())
        .find(|path| path.starts_with("content/fi/some-ohje/") && path.ends_with("-seuranta.md"))
        .unwrap();
    (Box::leak(path.into_boxed_str()), "ohjeet/some-ohje/seuranta/index.html")
}

/// The links of a class in a page's text, as their words and addresses.
fn links(page: &str, class: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for rest in page.split("<a ").skip(1) {
        let (tag, rest) = rest.split_once('>').unwrap();
        let own = [format!("class={class} "), format!("class=\"{class}\"")];
        if own.iter().any(|own| format!("{tag} ").contains(own)) {
            let href = tag.split("href=").nth(1).unwrap().trim_start_matches('"');
            let href = href.split(['"', ' ']).next().unwrap().to_owned();
            found.push((rest.split_once("</a>").unwrap().0.to_owned(), href));
        }
    }
    found
}

#[test]
fn words_of_the_glossary_lead_to_it_once_a_page() {
    let (path, page) = chapter();
    let text = "## Moderointi ja havainto\n\nModeroinnin säännöt. Moderointi [moderointi](page:tietosuoja) ja `havainto`.\n\n- Havainnosta kerrotaan, ja havainto kirjataan\n  kaksivaiheisen\n  tunnistautumisen jälkeen.\n\n![moderointi](/logo.svg)";
    let text = text.replace("![moderointi](/logo.svg)", "");
    let outcome = with(path, &text);
    let html = file(&outcome, page);
    let words: Vec<String> = links(html, "term").into_iter().map(|(words, _)| words).collect();
    assert_eq!(words.len(), 3, "{words:?}");
    assert_eq!(words[0], "Moderoinnin");
    assert_eq!(words[1], "Havainnosta");
    assert!(words[2].starts_with("kaksivaiheisen"), "{words:?}");
    let heading = html.split("<h2 id=moderointi-ja-havainto").nth(1).unwrap().split("</h2>").next().unwrap();
    assert!(!heading.contains("class=term"), "{heading}");
}

#[test]
fn each_term_says_where_it_is_used() {
    let (path, _) = chapter();
    let outcome = with(path, "Asiantuntijaroolista [toisin sanoin](term:murupolku).");
    let glossary = file(&outcome, "sanasto/index.html");
    let entry = |id: &str| {
        let (_, rest) = glossary.split_once(&format!("<div id={id}>")).unwrap();
        rest.split("<div id=").next().unwrap().to_owned()
    };
    for id in ["asiantuntijarooli", "murupolku"] {
        assert!(entry(id).contains("/ohjeet/some-ohje/seuranta/"), "{id}: {}", entry(id));
    }
    // Whatever is said to use a term links to it, and the other way round.
    for lang in ["", "sv/", "en/"] {
        let glossary = match lang {
            "" => "sanasto",
            "sv/" => "sv/ordlista",
            _ => "en/glossary",
        };
        let html = file(&outcome, &format!("{glossary}/index.html"));
        for entry in html.split("<div id=").skip(1).filter(|entry| entry.contains("<dfn")) {
            let id = entry.split('>').next().unwrap().trim_matches('"');
            let used = entry.split_once("<details").map_or("", |(_, used)| used);
            let used = used.split("</details>").next().unwrap();
            for href in used.split("<a href=").skip(1).map(|rest| rest.split(['>', ' ']).next().unwrap()) {
                let page = file(&outcome, &format!("{}index.html", href.trim_start_matches('/')));
                assert!(page.contains(&format!("/{glossary}/#{id}")), "{href} does not lead to {id}");
            }
        }
    }
}

#[test]
fn pages_say_who_refers_to_them() {
    let (path, _) = chapter();
    let outcome = with(
        path,
        "Ks. [](chapter:some-ohje/moderointi) ja taas [](chapter:some-ohje/moderointi), [](page:tietosuoja) ja [](chapter:some-ohje/seuranta).",
    );
    let mentions = |page: &str| -> Vec<String> {
        let html = file(&outcome, page);
        let part = html.split_once("id=page_mentions").map_or("", |(_, part)| part.split("</nav>").next().unwrap());
        part.split("<a href=").skip(1).map(|rest| rest.split(['>', ' ']).next().unwrap().to_owned()).collect()
    };
    let once = |page: &str| mentions(page).iter().filter(|href| *href == "/ohjeet/some-ohje/seuranta/").count();
    assert_eq!(once("ohjeet/some-ohje/moderointi/index.html"), 1);
    assert_eq!(once("tietosuoja/index.html"), 1);
    assert_eq!(once("ohjeet/some-ohje/seuranta/index.html"), 0, "a page does not mention itself");
}

#[test]
fn statutes_lead_to_the_official_database() {
    let (path, page) = chapter();
    let outcome = with(
        path,
        "Kuntalain\n(410/2015) 29 §:n 2 momentti, VAHTI 4/2010, hallintolaki (434/2003) 15 c §.\n\n## Hallintolaki (434/2003)\n\nTeksti.",
    );
    let found = links(file(&outcome, page), "statute");
    let words: Vec<&str> = found.iter().map(|(words, _)| words.as_str()).collect();
    assert_eq!(words.len(), 2, "{words:?}");
    assert!(words[0].ends_with("(410/2015) 29 §:n 2 momentti"), "{words:?}");
    assert_eq!(words[1], "hallintolaki (434/2003) 15 c §");
    assert!(found[0].1.ends_with("/2015/410"), "{found:?}");
}

#[test]
fn no_link_of_the_demo_stands_in_another() {
    let outcome = with(CHAPTER_OF_DEMO.0, CHAPTER_OF_DEMO.1);
    let mut terms = 0;
    for (path, html) in pages(&outcome) {
        let mut open = 0;
        for piece in html.split('<').skip(1) {
            if piece.starts_with("a ") {
                open += 1;
            } else if piece.starts_with("/a>") {
                open -= 1;
            }
            assert!((0..=1).contains(&open), "{path}: a link in a link");
        }
        let ids: Vec<String> = links(html, "term").into_iter().map(|(_, href)| href).collect();
        terms += ids.len();
    }
    assert!(terms > 100, "the demo's texts use {terms} terms");
}

const CHAPTER_OF_DEMO: (&str, &str) = ("content/fi/some-ohje/14-seuranta.md", "Moderointi.");
