//! Older texts: their pages, what search and lists say of them, and how they compare with the present text.
//!
//! In: the demo, and the base site with an older text. Out: pages and findings. Never true: a closed account named by an
//! old text, an old text refused for what it refers to.

use super::{links_to, pieces};
use crate::common::is_rule_page;
use crate::demo::built::{TODAY, demo, file};
use crate::demo::html;
use crate::legal_life::refused::{Edit, built, told};
use aito::search::Standing;

const NAME: &str = "esi-2021-0044-2021-03-01";

/// Start, path word and comparison's word, banner, and what search marks it with; none where the text only stands in.
const TONGUES: [(&str, &str, &str, &str, Option<&str>); 3] = [
    (
        "ohjeet",
        "arkisto",
        "vertailu",
        "Tämä on ohjeen aiempi teksti, joka ei ole enää voimassa. Viimeinen voimassaolopäivä oli 1.2.2026.",
        Some("ei enää voimassa"),
    ),
    (
        "sv/anvisningar",
        "arkiv",
        "jamforelse",
        "Den gäller inte längre. Sista giltighetsdagen var 1.2.2026.",
        Some("gäller inte längre"),
    ),
    (
        "en/guidelines",
        "archive",
        "comparison",
        "It is no longer in force. Its last day in force was 1 February 2026.",
        None,
    ),
];

#[test]
fn an_older_text_has_its_page_in_each_language() {
    let outcome = demo(TODAY);
    let sitemap = file(&outcome, "sitemap.xml");
    for (start, word, comparison, banner, mark) in TONGUES {
        let path = format!("{start}/some-ohje/{word}/{NAME}/");
        let page = html::inside(file(&outcome, &format!("{path}index.html")), "main");
        assert!(html::text(page).contains(banner), "{path}: {:.300}", html::text(page));
        assert!(links_to(page, &format!("/{start}/some-ohje/")), "{path} leads to the present text");
        assert!(links_to(page, &format!("/{path}{comparison}/")), "{path} leads to the comparison");
        let front = html::inside(file(&outcome, &format!("{start}/some-ohje/index.html")), "main");
        let leads = html::tags(front).iter().filter(|tag| tag.get("href") == Some(format!("/{path}").as_str())).count();
        assert_eq!(leads, 2, "{start}: among the older texts and where it is named as replaced");
        assert_eq!(sitemap.contains(&format!("/{path}</loc>")), mark.is_some(), "{path}");
        assert!(!sitemap.contains(&format!("{comparison}/</loc>")), "{path}");
        let lang = start.split_once('/').map_or("fi", |(lang, _)| lang);
        let found = pieces(&outcome, lang).into_iter().find(|piece| piece.address == path);
        assert_eq!(
            found.as_ref().map(|piece| piece.standing.clone()),
            mark.map(|mark| Standing::NotInForce(mark.to_owned()))
        );
    }
}

#[test]
fn a_comparison_says_how_much_has_changed_and_where() {
    let outcome = demo(TODAY);
    for (start, word, comparison, ..) in TONGUES {
        let page = file(&outcome, &format!("{start}/some-ohje/{word}/{NAME}/{comparison}/index.html"));
        assert!(page.contains("noindex"), "{start}");
        assert!(page.contains("assets/comparison.css"), "{start}");
    }
    let main = html::inside(file(&outcome, &format!("ohjeet/some-ohje/arkisto/{NAME}/vertailu/index.html")), "main");
    let words = html::text(main);
    assert!(words.contains("Muutettuja kappaleita: 2") && words.contains("Ennallaan: 2"), "{words:.600}");
    // A paragraph that was changed, with its words; what a screen reader hears stands in words.
    assert!(words.contains("Muutettu") && words.contains("poistettu:") && words.contains("lisätty:"), "{words:.600}");
    let deleted = main.split("<del>").filter_map(|rest| rest.split_once("</del>")).map(|(words, _)| html::text(words));
    assert!(deleted.into_iter().any(|words| words.contains("kohtuullisessa ajassa.")));
    let added = main.split("<ins>").filter_map(|rest| rest.split_once("</ins>")).map(|(words, _)| html::text(words));
    assert!(added.into_iter().any(|words| words.contains("luvatussa ajassa,")));
    assert!(!main.contains("<script"), "it needs no script");
}

/// The present text is not in force yet, so the older one still is: it stands where what is in force stands.
#[test]
fn an_older_text_is_in_force_until_the_present_one_is() {
    let path = format!("/ohjeet/some-ohje/arkisto/{NAME}/");
    let before = demo("2026-01-15");
    assert!(links_to(html::inside(file(&before, "index.html"), "main"), &path));
    let (in_force, _) = html::inside(file(&before, "ohjeet/index.html"), "main").split_once("Muut ohjeet<").unwrap();
    assert!(links_to(in_force, &path));
    let words = html::text(file(&before, &format!("{}index.html", path.trim_start_matches('/'))));
    assert!(
        words.contains(
            "Tämä teksti on vielä voimassa, mutta se korvataan uudella. Viimeinen voimassaolopäivä on 1.2.2026."
        ),
        "{words:.600}"
    );
    let own = pieces(&before, "fi").into_iter().find(|piece| path.ends_with(&piece.address)).unwrap();
    assert_eq!(own.standing, Standing::InForce);
    let during = demo(TODAY);
    assert!(!links_to(html::inside(file(&during, "index.html"), "main"), &path));
    assert!(!links_to(html::inside(file(&during, "ohjeet/index.html"), "main"), &path));
}

const INDEX: &str = "content/fi/some-ohje/_index.md";
const ENTRY: Edit<'static> = (
    INDEX,
    "owner:",
    "archive: [{number: ESI-2021-0044, issued: 2021-03-01, until: 2026-02-01, path: arkisto/ohje-2021.md}]\nowner:",
);

#[test]
fn an_old_text_is_forgiven_what_it_refers_to() {
    let text = "# Vanha ohje\n\nTili https://twitter.com/kirjastoesim ja [kirjaston tili](profile:kirjasto/x).\n\n\
        Katso [kuvat](chapter:some-ohje/kuvat), [](page:poistettu), [vanha sivu](/vanha/) ja [kohta](#ei).\n\n\
        ![Kaavio avaamisesta](kaavio.png)\n\n[Tietosuoja](page:tietosuoja), [etusivu](/) ja [ohjeet](/ohjeet/).\n\n\
        # Toinen osa\n\nTeksti.\n";
    let outcome = built(&[ENTRY, ("content/fi/some-ohje/arkisto/ohje-2021.md", "", text)], TODAY);
    assert_eq!(
        told(&outcome),
        [
            "profile/closed-listed old-text content/fi/some-ohje/arkisto/ohje-2021.md:3",
            "profile/closed-listed old-text content/fi/some-ohje/arkisto/ohje-2021.md:3",
            "guideline/archive-link-gone content/fi/some-ohje/arkisto/ohje-2021.md:5",
        ]
    );
    let path = format!("ohjeet/some-ohje/arkisto/{NAME}/index.html");
    let page = html::inside(file(&outcome, &path), "main");
    let words = html::text(page);
    assert!(
        words.contains("suljettu tili") && words.contains("Katso kuvat, poistettu, vanha sivu ja kohta."),
        "{words}"
    );
    assert!(words.contains("Kaavio avaamisesta") && !page.contains("<img"), "{page}");
    for (to, there) in [("/tietosuoja/", true), ("/", true), ("/ohjeet/", true), ("/vanha/", false), ("#ei", false)] {
        assert_eq!(links_to(page, to), there, "{to}");
    }
    // Chapters of the old text stand below its title.
    assert_eq!(page.matches("<h1").count(), 1);
    assert!(page.contains("<h2 id=toinen-osa") || page.contains("<h2 id=\"toinen-osa\""), "{page}");
    for (path, page) in crate::demo::built::pages(&outcome) {
        assert!(is_rule_page(path) || !page.contains("kirjastoesim"), "{path} names the closed account");
    }
}

/// Two megabytes on each side that have little in common are no reason to wait.
#[test]
fn a_long_old_text_is_compared_in_time() {
    let text = |seed: usize| -> String {
        let line =
            |n: usize| format!("Kappale {} kertoo asiasta numero {} ja muusta.\n\n", (n * seed) % 20_011, n % 97);
        (0..40_000).map(line).collect()
    };
    let chapter = format!("---\ntitle: Moderointi\n---\n\n## Poistaminen\n\n{}", text(3));
    let edits = [
        ENTRY,
        ("content/fi/some-ohje/arkisto/ohje-2021.md", "", text(7).leak() as &str),
        ("content/fi/some-ohje/02-moderointi.md", "", chapter.leak() as &str),
    ];
    let start = std::time::Instant::now();
    let outcome = built(&edits, TODAY);
    assert!(outcome.sound.is_some(), "{:?}", told(&outcome));
    assert!(start.elapsed().as_secs() < 90, "{:?}", start.elapsed());
    let page = file(&outcome, &format!("ohjeet/some-ohje/arkisto/{NAME}/vertailu/index.html"));
    assert!(html::text(page).contains("Ennallaan:"));
}
