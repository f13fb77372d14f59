//! Addresses and numbers that last: what `anchors.lock` protects, what the build says when something is gone, and what
//! redirects of single places do on the pages.
//!
//! In: the base site of the explanations and the fixture in which everything has moved. Out: findings, the lock, pages.
//! Never true: an address that is gone while the build goes through, a redirect that the build took and no page keeps.

use crate::command::{Site, all, code};
use crate::common::{aito, copy_of, root};
use std::process::Output;

const LOCK: &str = "anchors.lock";
const CHAPTER: &str = "content/fi/some-ohje/02-moderointi.md";
const GUIDELINE: &str = "content/fi/some-ohje/_index.md";
const PAGE: &str = "public/ohjeet/some-ohje/moderointi/index.html";
const WHOLE: &str = "public/ohjeet/some-ohje/kaikki/index.html";

/// The base site with its lock.
fn locked() -> Site {
    let site = Site::copy(&root().join("tests/explain/base"));
    good(&site.run("lock", &[]));
    site
}

fn good(output: &Output) -> String {
    let said = all(output);
    assert_eq!(code(output), 0, "{said}");
    said
}

/// A refusal with all of these words in it.
fn refused(output: &Output, words: &[&str]) -> String {
    let said = all(output);
    assert_eq!(code(output), 1, "{said}");
    for word in words {
        assert!(said.contains(word), "no {word} in {said}");
    }
    said
}

fn edit(site: &Site, path: &str, from: &str, to: &str) {
    let text = site.read(path);
    assert!(text.contains(from), "{path} has no {from}");
    site.write(path, text.replacen(from, to, 1));
}

fn redirect(site: &Site, lines: &[&str]) {
    let text = site.read("site.yaml");
    let key = if text.contains("\nredirects:\n") { "" } else { "redirects:\n" };
    let lines: String = lines.iter().map(|line| format!("  {line}\n")).collect();
    site.write("site.yaml", format!("{text}{key}{lines}"));
}

#[test]
fn a_renamed_heading_stops_the_build_until_its_redirect_is_there() {
    let site = locked();
    edit(&site, CHAPTER, "## Poistaminen", "## Viestin poistaminen");
    let old = "/ohjeet/some-ohje/moderointi/#poistaminen";
    let line = format!("  {old}: /ohjeet/some-ohje/moderointi/#viestin-poistaminen\n");
    let said = refused(&site.run("build", &[]), &["reference/anchor-vanished", "anchors.lock:7", &line]);
    assert_eq!(said.matches("reference/anchor-unlocked").count(), 0, "the new one is no second finding: {said}");
    assert!(!site.public().exists());
    // Nor does the lock take the new one in for it.
    let before = site.read(LOCK);
    refused(&site.run("lock", &[]), &[old, "was not changed"]);
    assert_eq!(site.read(LOCK), before);
    redirect(&site, &[line.trim()]);
    site.built();
    let (page, whole) = (site.read(PAGE), site.read(WHOLE));
    assert!(page.contains("<h2 id=viestin-poistaminen><span id=poistaminen></span>"), "{page}");
    assert!(whole.contains("id=moderointi-viestin-poistaminen><span id=moderointi-poistaminen></span>"), "{whole}");
    good(&site.run("lock", &[]));
    good(&site.run("build", &["--locked"]));
    assert!(site.read(LOCK).contains("#poistaminen\n"), "what was published stays");
    // A redirect that is taken out again is missed again.
    let text = site.read("site.yaml");
    site.write("site.yaml", text.split("redirects:").next().unwrap_or_default());
    refused(&site.run("check", &[]), &[old]);
}

#[test]
fn a_heading_may_keep_its_old_anchor_instead() {
    let site = locked();
    edit(&site, CHAPTER, "## Poistaminen", "## Viestin poistaminen {#poistaminen}");
    good(&site.run("build", &["--locked"]));
}

#[test]
fn a_chapter_moved_by_hand_is_offered_at_its_new_place() {
    let site = locked();
    let text = site.read(CHAPTER);
    std::fs::rename(site.path().join(CHAPTER), site.path().join("content/fi/some-ohje/02-keskustelu.md")).unwrap();
    let swedish = "content/sv/some-ohje/02-moderointi.md";
    let to = "content/sv/some-ohje/02-keskustelu.md";
    std::fs::rename(site.path().join(swedish), site.path().join(to)).unwrap();
    edit(&site, "site.yaml", "chapter:some-ohje/moderointi", "chapter:some-ohje/keskustelu");
    let lines = [
        "/ohjeet/some-ohje/moderointi/: /ohjeet/some-ohje/keskustelu/",
        "/sv/anvisningar/some-ohje/moderointi/: /sv/anvisningar/some-ohje/keskustelu/",
    ];
    let said = refused(&site.run("build", &[]), &lines);
    assert_eq!(said.matches("[reference/anchor-vanished]").count(), 2, "its headings are not told beside it: {said}");
    redirect(&site, &lines);
    site.built();
    let page = site.read(PAGE);
    assert!(page.contains("<a id=\"poistaminen\" href=\"/ohjeet/some-ohje/keskustelu/#poistaminen\">"), "{page}");
    assert!(page.contains("<noscript><meta http-equiv=\"refresh\" content=\"0; url=/ohjeet/some-ohje/keskustelu/\">"));
    assert!(site.read(WHOLE).contains("<span id=moderointi></span>"));
    assert!(page.contains("<html lang=\"fi\">") && page.contains("Sivu on siirtynyt"), "{page}");
    assert!(site.read("public/_redirects").contains("/ohjeet/some-ohje/moderointi/ /ohjeet/some-ohje/keskustelu/ 301"));
    assert!(text.contains("## Poistaminen"));
}

#[test]
fn a_heading_renamed_while_its_chapter_moves_stops_the_build() {
    // The only heading of its chapter, and one of two: each is as much worth.
    renamed_and_moved("");
    renamed_and_moved("\n## Estäminen\n\nKäyttäjä voidaan estää.\n");
}

fn renamed_and_moved(more: &str) {
    let site = Site::copy(&root().join("tests/explain/base"));
    let text = site.read(CHAPTER);
    site.write(CHAPTER, format!("{text}{more}"));
    good(&site.run("lock", &[]));
    for lang in ["fi", "sv"] {
        let at = |name: &str| site.path().join(format!("content/{lang}/some-ohje/{name}.md"));
        std::fs::rename(at("02-moderointi"), at("02-keskustelu")).unwrap();
    }
    edit(&site, "site.yaml", "chapter:some-ohje/moderointi", "chapter:some-ohje/keskustelu");
    redirect(
        &site,
        &[
            "/ohjeet/some-ohje/moderointi/: /ohjeet/some-ohje/keskustelu/",
            "/sv/anvisningar/some-ohje/moderointi/: /sv/anvisningar/some-ohje/keskustelu/",
        ],
    );
    good(&site.run("check", &[]));
    edit(&site, "content/fi/some-ohje/02-keskustelu.md", "## Poistaminen", "## Viestin poistaminen");
    let line = "/ohjeet/some-ohje/moderointi/#poistaminen: /ohjeet/some-ohje/keskustelu/#viestin-poistaminen";
    let said = refused(&site.run("build", &[]), &["error[reference/anchor-vanished]", line]);
    assert_eq!(said.matches("[reference/anchor-vanished]").count(), 1, "{said}");
    redirect(&site, &[line]);
    site.built();
    let page = site.read(PAGE);
    assert!(page.contains("href=\"/ohjeet/some-ohje/keskustelu/#viestin-poistaminen\""), "{page}");
    // Where the old page leads to an overview, its headings are given up with it; another text is no overview.
    let text = site.read("site.yaml").replace(&format!("  {line}\n"), "");
    let to =
        |page: &str| text.replace("moderointi/: /ohjeet/some-ohje/keskustelu/\n", &format!("moderointi/: {page}\n"));
    site.write("site.yaml", to("/ohjeet/some-ohje/"));
    good(&site.run("check", &[]));
    site.write("site.yaml", to("/ohjeet/some-ohje/profiilit/"));
    refused(&site.run("check", &[]), &["error[reference/anchor-vanished]", "moderointi/#poistaminen"]);
}

#[test]
fn a_chapter_that_the_command_moves_takes_the_lock_along() {
    let site = locked();
    let said = good(&site.run("move", &["some-ohje/moderointi", "some-ohje/keskustelu"]));
    assert!(said.contains("+ /ohjeet/some-ohje/keskustelu/#poistaminen"), "{said}");
    good(&site.run("build", &["--locked"]));
    let lock = site.read(LOCK);
    assert!(lock.contains("/some-ohje/moderointi/\n") && lock.contains("/some-ohje/keskustelu/\n"), "{lock}");
    // And back again: the way there goes, the old address is a page again.
    good(&site.run("move", &["some-ohje/keskustelu", "some-ohje/moderointi"]));
    good(&site.run("build", &["--locked"]));
}

#[test]
fn a_deleted_chapter_is_offered_the_page_above_it() {
    let site = locked();
    std::fs::remove_file(site.path().join("content/fi/some-ohje/01-profiilit.md")).unwrap();
    std::fs::remove_file(site.path().join("content/sv/some-ohje/01-profiilit.md")).unwrap();
    let lines = [
        "/ohjeet/some-ohje/profiilit/: /ohjeet/some-ohje/",
        "/sv/anvisningar/some-ohje/profiilit/: /sv/anvisningar/some-ohje/",
    ];
    refused(&site.run("build", &[]), &lines);
    redirect(&site, &lines);
    good(&site.run("lock", &[]));
    good(&site.run("build", &["--locked"]));
}

#[test]
fn a_section_that_went_to_another_chapter_has_its_link_on_the_old_page() {
    let site = locked();
    let section = "\n## Poistaminen\n\nLainvastainen viesti poistetaan, ja poistamisesta kerrotaan kirjoittajalle.\n";
    edit(&site, CHAPTER, section, "");
    let other = site.read("content/fi/some-ohje/01-profiilit.md");
    site.write("content/fi/some-ohje/01-profiilit.md", format!("{other}{section}"));
    let line = "/ohjeet/some-ohje/moderointi/#poistaminen: /ohjeet/some-ohje/profiilit/#poistaminen";
    refused(&site.run("build", &[]), &[line]);
    redirect(&site, &[line]);
    site.built();
    let page = site.read(PAGE);
    let moved = "<li id=poistaminen>Siirretty: <a href=/ohjeet/some-ohje/profiilit/#poistaminen>Poistaminen</a>";
    assert!(page.contains(moved), "{page}");
}

#[test]
fn what_is_new_is_told_and_held_back_only_where_the_command_asks_for_it() {
    let site = Site::copy(&root().join("tests/explain/base"));
    let said = good(&site.run("check", &[]));
    assert!(said.contains("No errors, no warnings"), "a site without a lock is not told of it: {said}");
    refused(&site.run("build", &["--locked"]), &["has no file anchors.lock"]);
    refused(&site.run("check", &["--locked"]), &["has no file anchors.lock"]);
    assert!(!site.public().exists());
    good(&site.run("lock", &[]));
    let text = site.read(CHAPTER);
    site.write(CHAPTER, format!("{text}\n## Estäminen\n\nKäyttäjä voidaan estää.\n"));
    let said = good(&site.run("build", &[]));
    assert!(said.contains("warning[reference/anchor-unlocked]"), "{said}");
    refused(&site.run("build", &["--locked"]), &["error[reference/anchor-unlocked]", "#estaminen"]);
    // No choice of the site makes the command less strict.
    edit(&site, "site.yaml", "translation/missing: off", "translation/missing: off, reference/anchor-unlocked: off");
    assert!(!good(&site.run("check", &[])).contains("anchor-unlocked"));
    refused(&site.run("check", &["--locked"]), &["#estaminen"]);
    good(&site.run("lock", &[]));
    good(&site.run("check", &["--locked"]));
}

#[test]
fn a_translation_that_comes_takes_nothing_away() {
    let site = locked();
    let swedish = "content/sv/some-ohje/02-moderointi.md";
    let text = site.read(swedish);
    std::fs::remove_file(site.path().join(swedish)).unwrap();
    // Its headings are gone, the page stands in with the Finnish text.
    refused(&site.run("check", &[]), &["/sv/anvisningar/some-ohje/moderointi/#borttagning"]);
    site.write(LOCK, site.read(LOCK).replace("/sv/anvisningar/some-ohje/moderointi/#borttagning\n", ""));
    good(&site.run("check", &["--locked"]));
    site.write(swedish, text);
    assert!(good(&site.run("check", &[])).contains("warning[reference/anchor-unlocked]"));
}

#[test]
fn a_text_that_cannot_be_read_is_not_taken_for_gone() {
    let site = locked();
    edit(&site, CHAPTER, "title:", "title");
    let said = refused(&site.run("check", &[]), &["source/"]);
    assert!(!said.contains("anchor-vanished"), "{said}");
}

#[test]
fn a_merge_and_lines_of_windows_are_taken_as_they_come() {
    let site = locked();
    let lock = site.read(LOCK);
    let page = "/sv/tietosuoja/\n";
    let merged = format!("<<<<<<< HEAD\n/ohjeet/some-ohje/profiilit/#avaaminen\n=======\n{page}>>>>>>> other\n");
    site.write(LOCK, lock.replace(page, "").replace("/ohjeet/some-ohje/profiilit/#avaaminen\n", &merged));
    refused(&site.run("check", &[]), &["site/lock-broken", "Marks of a merge"]);
    good(&site.run("lock", &[]));
    assert_eq!(site.read(LOCK), lock);
    let windows = lock.replace('\n', "\r\n");
    site.write(LOCK, &windows);
    good(&site.run("check", &["--locked"]));
    assert!(good(&site.run("lock", &[])).contains("Nothing was changed"));
    assert_eq!(site.read(LOCK), windows);
}

#[test]
fn a_lock_changed_by_hand_is_told_by_its_line_and_never_mended_by_guessing() {
    let site = locked();
    let lock = site.read(LOCK);
    let changed = lock.replace("\n/tietosuoja/\n", "\n/tietosuoja\n");
    site.write(LOCK, &changed);
    let said = refused(&site.run("check", &[]), &["error[site/lock-broken]", "/tietosuoja"]);
    assert!(said.contains("anchors.lock:20"), "{said}");
    refused(&site.run("lock", &[]), &["was not changed"]);
    assert_eq!(site.read(LOCK), changed);
    for hostile in ["\0", "\u{feff}", "#", "/", "<<<<<<<", "# aito anchors.lock 2\n/a/\n"] {
        site.write(LOCK, hostile);
        let said = all(&site.run("check", &[]));
        assert!(!said.contains("panicked"), "{hostile:?}: {said}");
    }
    // A line taken out is an address that has never been public.
    site.write(LOCK, lock.replace("\n/tietosuoja/\n", "\n"));
    assert!(good(&site.run("check", &[])).contains("warning[reference/anchor-unlocked]"));
}

/// The same with numbered sections, three of them in one chapter.
fn numbered() -> Site {
    let site = Site::copy(&root().join("tests/explain/base"));
    edit(&site, GUIDELINE, "owner:", "numbering: sections\nowner:");
    let text = site.read(CHAPTER);
    site.write(
        CHAPTER,
        format!("{text}\n## Estäminen\n\nKäyttäjä voidaan estää.\n\n## Sävy\n\nVastaus on asiallinen.\n"),
    );
    good(&site.run("lock", &[]));
    site
}

#[test]
fn numbers_of_a_guideline_in_force_last() {
    let site = numbered();
    assert!(site.read(LOCK).contains("/ohjeet/some-ohje/moderointi/#savy 2.3\n"));
    // One taken out in the middle: the last number is gone as well, though its heading is there.
    edit(&site, CHAPTER, "\n## Estäminen\n\nKäyttäjä voidaan estää.\n", "");
    let gone = "/ohjeet/some-ohje/moderointi/#estaminen";
    redirect(&site, &[&format!("{gone}: /ohjeet/some-ohje/moderointi/")]);
    let line = "/ohjeet/some-ohje/moderointi/#2.3: /ohjeet/some-ohje/moderointi/#savy";
    refused(&site.run("build", &[]), &["error[guideline/number-vanished]", "the number 2.3", line]);
    // Where it is no longer in force, nobody cites it: the passing of time takes the finding away.
    let later = aito().args(["check", "--date", "2029-03-01", "--site"]).arg(site.path()).output().unwrap();
    assert!(!all(&later).contains("number-vanished"), "{}", all(&later));
    redirect(&site, &[line]);
    let said = good(&site.run("build", &[]));
    assert!(said.contains("has another number than in anchors.lock: 2.2, before that 2.3"), "{said}");
    let page = site.read(PAGE);
    assert!(page.contains("<h2 id=savy><span id=2.3></span>"), "{page}");
    assert!(page.contains("<span id=estaminen></span>"), "a place that is no more leads to the top: {page}");
    let said = good(&site.run("lock", &[]));
    assert!(said.contains("+ /ohjeet/some-ohje/moderointi/#savy 2.2"), "{said}");
    assert!(site.read(LOCK).contains("#savy 2.3\n"), "a number that nothing has is remembered");
    good(&site.run("build", &["--locked"]));
}

#[test]
fn a_chapter_counts_its_own_sections_and_a_heading_keeps_its_anchor_from_a_paragraph() {
    let site = locked();
    edit(&site, CHAPTER, "title: Moderointi", "title: Moderointi\nnumbering: sections");
    good(&site.run("build", &[]));
    assert!(site.read(PAGE).contains("<h2 id=poistaminen><span class=number>1</span> Poistaminen"));
    edit(&site, CHAPTER, "numbering: sections", "numbering: paragraphs");
    edit(&site, CHAPTER, "## Poistaminen", "## Poistaminen\n\n## Kohta 1");
    good(&site.run("build", &[]));
    let page = site.read(PAGE);
    assert_eq!(page.matches("id=kohta-1").count(), 1, "{page}");
    assert!(page.contains("<p id=kohta-2>"), "{page}");
}

#[test]
fn a_section_put_in_between_is_told_once() {
    let site = numbered();
    edit(&site, CHAPTER, "\n## Estäminen", "\n## Piilottaminen\n\nViestin voi piilottaa.\n\n## Estäminen");
    let said = good(&site.run("check", &[]));
    assert!(said.contains("2.3, before that 2.2 (and one more in this guideline)"), "{said}");
    assert_eq!(said.matches("[reference/anchor-unlocked]").count(), 2, "{said}");
    let said = good(&site.run("lock", &[]));
    assert!(said.contains("- /ohjeet/some-ohje/moderointi/#estaminen 2.2"), "{said}");
    good(&site.run("check", &["--locked"]));
}

#[test]
fn the_site_in_which_everything_has_moved_keeps_every_address() {
    let site = Site::copy(&root().join("tests/sites/moved"));
    let said = good(&site.run("build", &["--locked"]));
    assert!(said.contains("No errors, no warnings"), "{said}");
    let lock = site.read(LOCK);
    for line in lock.lines().filter(|line| !line.starts_with('#') && !line.contains(' ')) {
        let (page, anchor) = line.split_once('#').unwrap_or((line, ""));
        let html = site.read(&format!("public{page}index.html"));
        let has = ["id=", "id=\""].iter().any(|id| html.contains(&format!("{id}{anchor}")));
        let leads_on = html.contains("rel=\"canonical\" href=\"/ohjeet/ohje/\"");
        assert!(anchor.is_empty() || has || leads_on, "{line} is on no page");
    }
    // Two redirects one after the other are one way.
    assert!(site.read("public/ohjeet/ohje/moderointi/index.html").contains("<span id=poisto></span>"));
    let hosts = site.read("public/_redirects");
    let both = "/ohjeet/ohje/lomakkeet/ /ohjeet/ohje/ 301\n/ohjeet/ohje/omistajuus/ /ohjeet/ohje/omistaja/ 301\n";
    assert_eq!(hosts, both, "no server sees what stands behind #");
}

impl Site {
    fn copy(folder: &std::path::Path) -> Self {
        Self::of(copy_of(folder))
    }
}
