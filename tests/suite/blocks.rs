//! Placards, steps and the other blocks, figures, footnotes, definition lists and alerts, with what editors write by
//! mistake as well.
//!
//! In: the demo with a chapter replaced. Out: its page. Never true: a link on the page that leads to no place of it, two
//! elements with one id.

use crate::demo::built::{TODAY, changed, demo, demo_sources, errors, file, moment};
use crate::demo::html::{inside, tags, text};
use aito::build::build;
use std::collections::BTreeSet;

fn page(body: &str) -> String {
    let chapter = "content/fi/kuvat-ja-videot/01-tarkoitus.md";
    let sources = changed(demo_sources(), chapter, |_| format!("---\ntitle: Koe\nnumbering: none\n---\n\n{body}\n"));
    let sources = changed(&sources, "anchors.lock", |_| String::new());
    let outcome = build(sources, Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), [], "{body}");
    let page = file(&outcome, "ohjeet/kuvat-ja-videot/tarkoitus/index.html").to_owned();
    whole(&page);
    page
}

/// Every place that the page leads to on itself is there, once.
fn whole(page: &str) {
    let all = tags(page);
    let ids: Vec<&str> = all.iter().filter_map(|tag| tag.get("id")).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands twice: {ids:?}");
    for href in all.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href")) {
        if let Some(anchor) = href.strip_prefix('#') {
            assert!(ids.contains(&anchor), "nothing is called {anchor}: {page}");
        }
    }
}

fn count(page: &str, what: &str) -> usize {
    page.matches(what).count()
}

#[test]
fn every_block_can_be_printed_alone_under_a_title() {
    let page = page(
        "Alku.\n\n```checklist\n- [ ] Yksi\n- Kaksi\n```\n\n## Toinen luku\n\n```placard\n1. A\n```\n\n```placard\n## Oma\n\n1. B\n```\n\n```qa\n- Miksi?\n\n  Siksi.\n```\n\n```steps\n1. A\n```",
    );
    for id in ["checklist_1", "placard_1", "placard_2", "qa_1", "steps_1"] {
        assert!(
            tags(&page).iter().any(|tag| tag.name == "a" && tag.get("href") == Some(format!("#{id}").as_str())),
            "{id}"
        );
    }
    let titles: Vec<_> = page.split("block-title>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(
        titles,
        ["Koe", "Toinen luku", "Toinen luku", "Toinen luku"],
        "the second placard has a heading of its own"
    );
    assert!(text(&page).contains("Tulosta vain tämä"), "{page}");
    assert!(page.contains("Huoneentaulu 2"), "two of a kind have names of their own");
}

#[test]
fn blocks_with_odd_contents_are_whole() {
    for body in [
        "```placard\n```",
        "```placard\nPelkkää tekstiä ilman luetteloa.\n```",
        "````placard\n1. A\n\n   ```steps\n   1. B\n   ```\n````",
        "- kohta\n\n  ```checklist\n  - A\n  ```",
        "> ```qa\n> - Miksi?\n> ```",
        "```steps\n## Otsikko\n\n1. A\n```\n\n## Otsikko\n",
        "```placard otsake\n1. A\n```",
        "~~~placard\n1. A\n~~~",
        "## Placard 1\n\n```placard\n1. A\n```",
    ] {
        let page = page(body);
        assert!(page.contains("block-print"), "{body}: {page}");
    }
}

#[test]
fn a_point_of_a_checklist_has_one_box() {
    let page = page("- [ ] Muualla\n\n```checklist\n- [ ] Yksi\n- [x] Kaksi\n\n  1. [ ] Numeroitu\n- Kolme\n```");
    let block = page.split("id=checklist_1").nth(1).unwrap().split("block-print").next().unwrap();
    assert!(["Yksi", "Kaksi", "Kolme"].iter().all(|point| block.contains(point)), "{block}");
    assert_eq!(
        (count(block, "☐"), count(block, "☑")),
        (1, 0),
        "a numbered point has no box of the style sheet: {block}"
    );
    assert_eq!(count(&page, "☐"), 2, "{page}");
    let words = text(&page);
    assert!(!words.contains("[ ]") && !words.contains("[x]"), "{words}");
}

#[test]
fn a_footnote_of_a_block_stands_in_the_block() {
    let page = page("Teksti[^1].\n\n```placard\n1. Kohta[^1].\n\n[^1]: Taulun oma.\n```\n\n[^1]: Luvun oma.\n");
    let block = page.split("id=placard_1").nth(1).unwrap().split("block-print").next().unwrap();
    assert!(block.contains("Taulun oma.") && !block.contains("Luvun oma."), "{block}");
    assert_eq!(count(&page, "Taulun oma."), 1);
}

#[test]
fn footnotes_lead_there_and_back_from_each_mention() {
    let page = page(
        "## Fn 1\n\nYksi[^a], kaksi[^b], taas[^a].\n\n[^a]: Huomautus, ks. [^b].\n[^b]: Toinen.\n[^a]: Saman nimen toinen.\n[^c]: Tätä ei mainita.\n",
    );
    let notes = page.split("class=footnotes").nth(1).unwrap();
    assert_eq!(count(notes, "↩"), 4, "two mentions each, and none of the last: {notes}");
    assert!(notes.contains("Tätä ei mainita."), "{notes}");
    assert!(notes.contains("Takaisin tekstiin 1, 2/2"), "{notes}");
    let page = self::page("Viite ilman huomautusta[^x].");
    assert!(!page.contains("class=footnotes") && text(&page).contains("[^x]"), "{page}");
}

#[test]
fn pictures_have_captions_from_their_title_or_the_text_below() {
    let image = "content/fi/kuvat-ja-videot/kuva.svg";
    let with = |body: &str| {
        let chapter = "content/fi/kuvat-ja-videot/01-tarkoitus.md";
        let sources = changed(demo_sources(), chapter, |_| format!("---\ntitle: Koe\n---\n\n{body}\n"));
        let mut sources = changed(&sources, "anchors.lock", |_| String::new());
        sources.add_text(image, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        let outcome = build(sources, Vec::new(), moment(TODAY));
        let page = file(&outcome, "ohjeet/kuvat-ja-videot/tarkoitus/index.html").to_owned();
        whole(&page);
        inside(&page, "article").to_owned()
    };
    let titled = with("![Kaavio vaiheista](kuva.svg \"Kuva 1. <Vaiheet> & muu\")");
    assert!(
        titled.contains("<figure>") && titled.contains("<figcaption>Kuva 1. &lt;Vaiheet> & muu</figcaption>"),
        "{titled}"
    );
    let below = with("![Kaavio](kuva.svg)\nKuva 2. *Vaiheet*,\nKuntalain (410/2015) mukaan.");
    assert!(below.contains("<figcaption>Kuva 2. <em>Vaiheet</em>,"), "{below}");
    assert!(below.contains("class=statute"), "a caption is running text: {below}");
    for plain in ["![Kaavio](kuva.svg)", "![Kaavio](kuva.svg) ja tekstiä.", "Tekstiä\n![Kaavio](kuva.svg \"Otsikko\")"]
    {
        assert!(!with(plain).contains("figcaption"), "{plain}");
    }
}

#[test]
fn definition_lists_and_alerts_are_what_they_are() {
    let page = page(
        "Termi\n: Selitys, [linkki](https://www.kuntaliitto.fi/).\n: Toinen selitys.\n\n> [!CAUTION]\n> Ole *tarkkana*.\n\n> [!note]\n> Pienin kirjaimin.\n\n> [!HUOM]\n> Ei laji.\n",
    );
    let own = inside(&page, "article");
    assert_eq!((count(own, "<dt>"), count(own, "<dd>")), (1, 2), "{own}");
    assert!(page.contains("alert-caution") && page.contains("Ole varovainen"), "{page}");
    assert!(page.contains("alert-note") && page.contains("Huomaa"), "{page}");
    assert!(text(&page).contains("[!HUOM]"), "an unknown kind is a quotation: {page}");
}

#[test]
fn on_the_whole_page_links_between_chapters_stay_there() {
    let outcome = demo(TODAY);
    for path in ["ohjeet/some-ohje/kaikki/index.html", "sv/anvisningar/some-ohje/allt/index.html"] {
        let page = file(&outcome, path);
        whole(page);
        let own = page.split("class=\"reading numbered whole\"").nth(1).unwrap().split("</article>").next().unwrap();
        let chapters = own.split("<section").skip(1).collect::<Vec<_>>().join("");
        let away: Vec<_> = tags(&chapters)
            .iter()
            .filter_map(|tag| tag.get("href").map(str::to_owned))
            .filter(|href| href.contains("/some-ohje/"))
            .collect();
        assert_eq!(away, [""; 0], "{path}");
        assert!(count(&chapters, "href=#moderointi") > 3, "{path}");
    }
}
