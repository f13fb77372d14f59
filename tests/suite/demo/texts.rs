//! What Markdown becomes, where it once became something wrong.

use super::built::{TODAY, changed, demo_sources, errors, file, moment};
use aito::build::build;

/// A chapter of the demo whose paragraphs are numbered, with this body: its page.
fn page(body: &str) -> String {
    let chapter = "content/fi/kuvat-ja-videot/01-tarkoitus.md";
    let sources = changed(demo_sources(), chapter, |_| format!("---\ntitle: Koe\n---\n\n{body}\n"));
    // What the chapter held before is not the subject here, so nothing is remembered of it.
    let sources = changed(&sources, "anchors.lock", |_| String::new());
    let outcome = build(sources, Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    file(&outcome, "ohjeet/kuvat-ja-videot/tarkoitus/index.html").to_owned()
}

#[test]
fn links_in_footnotes_and_headings_lead_to_pages() {
    let page = page(
        "Teksti[^a].\n\n## Otsikko [sivu](profile:viestinta/facebook)\n\n[^a]: Katso [tili](profile:kirjasto/facebook).",
    );
    assert!(!page.contains("profile:"), "{page}");
    assert!(
        page.contains("/profiilit/kirjasto/facebook/") && page.contains("/profiilit/viestinta/facebook/"),
        "{page}"
    );
}

#[test]
fn only_paragraphs_of_the_chapter_itself_are_numbered() {
    let page = page(
        "Eka.\n\n| a | b |\n|---|---|\n| c | d |\n\nToka.\n\n> [!NOTE]\n> Huomaa.\n\n- lista\n\n  kappale\n\nKolmas.[^a]\n\n[^a]: Huomautus.",
    );
    for n in 1..=3 {
        assert!(page.contains(&format!("kohta-{n}")), "{n}: {page}");
    }
    assert!(!page.contains("kohta-4"), "{page}");
}
