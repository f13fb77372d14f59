//! Easy language: an edition of some texts only, which stands beside the language that it is a variant of.
//!
//! In: a small site, laid over with easy texts. Out: pages, findings, the sitemap and the search index. Never true: a
//! page in easy language without a text of its own, or a finding about what is not there.

use crate::demo::built::{TODAY, demo, errors, file, files, moment};
use crate::demo::html;
use crate::languages::{built, site};
use aito::build::{Outcome, build};

const SITE: &str = "title: Tilit\nbase_url: https://tilit.virasto.example/polku/\nlanguages: [LANGUAGES]\norganisation:\n  \
                    name: {fi: Virasto, sv: Verket}\n  website: https://www.virasto.example/\n  email_domains: [virasto.example]\n  \
                    contact: {email: viestinta@virasto.example}\n  report_impostor: {email: viestinta@virasto.example}\n";

const PAGE: (&str, &str) = (
    "content/fi-simple/pages/apua.md",
    "---\ntitle: Mistä saat apua?\norder: 1\n---\n\nKysy meiltä. Lue [tietosuoja](page:tietosuoja), [alku](chapter:ohje/alku#helposti) ja \
     [loppu](chapter:ohje/loppu). Katso [tili](profile:kirjasto) ja [sana](term:sana).\n",
);
const CHAPTER: (&str, &str) = (
    "content/fi-simple/ohje/01-alku.md",
    "---\ntitle: Näin aloitat\n---\n\nOlet täällä. Lue [apua](page:apua).\n\n## Helposti\n\nTee näin.\n",
);
const INDEX: (&str, &str) = ("content/fi-simple/ohje/_index.md", "---\ntitle: Helppo ohje\n---\n\nTämä on ohje.\n");

fn paths(outcome: &Outcome) -> Vec<String> {
    let all = files(outcome).into_iter().map(|(path, _)| path.to_owned());
    all.filter(|path| path.starts_with("selko/")).collect()
}

fn links(page: &str) -> Vec<(String, Option<String>)> {
    let links = html::tags(page).into_iter().filter(|tag| tag.name == "a");
    links.map(|tag| (tag.get("href").unwrap_or("").to_owned(), tag.get("hreflang").map(str::to_owned))).collect()
}

#[test]
fn there_is_a_page_for_each_text_and_a_home_and_no_more() {
    let outcome = built(&[PAGE, CHAPTER]);
    assert_eq!(paths(&outcome), ["selko/apua/index.html", "selko/index.html", "selko/ohjeet/ohje/alku/index.html"]);
    let home = html::text(file(&outcome, "selko/index.html"));
    for words in ["Mistä saat apua?", "Tästä ohjeesta: Ohje", "Näin aloitat", "Onko tili oikea?"] {
        assert!(home.contains(words), "{words}: {home}");
    }
    let whole = built(&[PAGE, CHAPTER, INDEX]);
    assert!(paths(&whole).contains(&"selko/ohjeet/ohje/index.html".to_owned()));
    // Where nothing is written, nothing is made, and no page leads there.
    let none = built(&[]);
    assert_eq!(paths(&none), Vec::<String>::new());
    assert!(!file(&none, "index.html").contains("selko"));
}

#[test]
fn plain_and_easy_lead_to_each_other_in_the_right_language() {
    let outcome = built(&[PAGE, CHAPTER]);
    let (plain, easy) =
        (file(&outcome, "ohjeet/ohje/alku/index.html"), file(&outcome, "selko/ohjeet/ohje/alku/index.html"));
    assert_eq!(html::tags(easy)[0].get("lang"), Some("fi-simple"));
    let main = |page: &str| html::inside(page, "main").to_owned();
    assert!(links(&main(plain)).contains(&("/polku/selko/ohjeet/ohje/alku/".to_owned(), Some("fi-simple".to_owned()))));
    assert!(links(&main(easy)).contains(&("/polku/ohjeet/ohje/alku/".to_owned(), Some("fi".to_owned()))));
    assert!(html::text(plain).contains("Selkokielellä") && html::text(easy).contains("Yleiskielellä"));
    for page in [plain, easy] {
        let alternates: Vec<String> = html::tags(page)
            .into_iter()
            .filter(|tag| tag.name == "link" && tag.get("rel") == Some("alternate"))
            .filter_map(|tag| tag.get("hreflang").map(str::to_owned))
            .collect();
        assert_eq!(alternates, ["fi", "fi-simple", "x-default"]);
    }
    // The text of a guideline that counts is the plain one, and the easy one says so.
    assert!(html::text(easy).contains("Virallinen ohje on tässä: Alku"));
    // A chapter that is not there in easy language has no other form; one that is there only so has none either.
    assert!(!html::text(file(&outcome, "ohjeet/ohje/loppu/index.html")).contains("Selkokielellä"));
    assert!(!html::text(file(&outcome, "selko/apua/index.html")).contains("Yleiskielellä"));
}

#[test]
fn what_is_not_there_in_easy_language_is_in_plain_language() {
    let outcome = built(&[PAGE, CHAPTER]);
    let page = file(&outcome, "selko/apua/index.html");
    let to: Vec<String> = links(html::inside(page, "article")).into_iter().map(|(to, _)| to).collect();
    for wanted in [
        "/polku/tietosuoja/",
        "/polku/selko/ohjeet/ohje/alku/#helposti",
        "/polku/ohjeet/ohje/loppu/",
        "/polku/profiilit/kirjasto/",
        "/polku/sanasto/#sana",
    ] {
        assert!(to.iter().any(|to| to == wanted), "{wanted}: {to:?}");
    }
    // A name in Finnish needs no mark on a page in easy Finnish; one in Swedish only would.
    let header = html::tags(html::inside(page, "header"));
    assert!(header.iter().filter(|tag| tag.name == "span").all(|tag| tag.get("lang").is_none()));
    let nav: Vec<String> = links(html::inside(page, "header")).into_iter().map(|(to, _)| to).collect();
    assert!(nav.contains(&"/polku/tarkista/".to_owned()), "{nav:?}");
}

#[test]
fn nothing_is_told_of_what_is_missing() {
    let told = |outcome: &Outcome| {
        outcome.findings.iter().map(|finding| format!("{} {}", finding.rule, finding.case)).collect::<Vec<_>>()
    };
    let (with, without) = (built(&[PAGE, CHAPTER]), built(&[]));
    assert_eq!(told(&with), told(&without));
    assert!(told(&without).iter().any(|told| told.starts_with("translation/missing")), "{:?}", told(&without));
}

#[test]
fn an_easy_text_that_is_older_says_so_to_editors_and_readers() {
    let text = CHAPTER.1.replace("---\n\n", "translates: fi-000000000000\n---\n\n");
    let outcome = built(&[PAGE, (CHAPTER.0, &text)]);
    assert!(outcome.findings.iter().any(|finding| finding.rule == "translation/stale"));
    let page = html::text(file(&outcome, "selko/ohjeet/ohje/alku/index.html"));
    assert!(page.contains("Yleiskielinen teksti on muuttunut tämän selkokielisen tekstin jälkeen."), "{page}");
}

#[test]
fn it_is_found_with_the_plain_texts_and_in_the_sitemap() {
    let outcome = built(&[PAGE, CHAPTER]);
    let sitemap = file(&outcome, "sitemap.xml");
    for path in ["selko/", "selko/apua/", "selko/ohjeet/ohje/alku/"] {
        assert!(sitemap.contains(&format!("https://tilit.virasto.example/polku/{path}<")), "{path}");
    }
    let found = |lang: &str| {
        let start = format!("search/{lang}/");
        let index = files(&outcome).into_iter().filter(|(path, _)| path.starts_with(&start));
        index.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("selko/apua/")).count()
    };
    assert!(found("fi") > 0, "the Finnish search finds it");
    assert_eq!((found("sv"), found("fi-simple")), (0, 0));
}

#[test]
fn a_guideline_that_is_no_longer_in_force_says_so_in_easy_language_too() {
    let index = "---\ntitle: Ohje\nnumber: V-1\nissued: 2020-01-02\nvalid: {from: 2020-01-02, until: 2021-01-01}\n\
                 owner: {unit: kirjasto, role: Johtaja}\nreviewed: 2020-10-01\n---\n\nJohdanto.\n";
    let outcome = built(&[("content/fi/ohje/_index.md", index), PAGE, CHAPTER]);
    let old = html::text(file(&outcome, "ohjeet/ohje/alku/index.html"));
    let banner = "ei ole enää voimassa";
    assert!(old.contains(banner), "{old}");
    assert!(html::text(file(&outcome, "selko/ohjeet/ohje/alku/index.html")).contains(banner));
}

fn told(languages: &str, edits: &[(&str, &str)]) -> Vec<String> {
    let written = SITE.replace("LANGUAGES", languages);
    let mut all = vec![("site.yaml", written.as_str())];
    all.extend(edits);
    let outcome = build(site(&all), Vec::new(), moment(TODAY));
    errors(&outcome).into_iter().map(|(rule, path, line)| format!("{rule} {path}:{line}")).collect()
}

#[test]
fn a_variant_comes_after_its_language() {
    assert_eq!(told("fi, sv, fi-simple", &[]), Vec::<String>::new());
    for languages in ["fi-simple, fi, sv", "fi, sv, en-simple", "fi-simple"] {
        let found = told(languages, &[]);
        assert!(found.contains(&"source/bad-value site.yaml:3".to_owned()), "{languages}: {found:?}");
    }
}

#[test]
fn what_cannot_be_in_easy_language_is_told() {
    let chapter = "---\ntitle: A\n---\n\nTeksti.\n";
    let languages = "fi, sv, fi-simple";
    for path in [
        "content/fi-simple/glossary/sana.md",
        "content/fi-simple/publications/kirja.md",
        "content/sv-simple/pages/a.md",
    ] {
        assert_eq!(told(languages, &[(path, chapter)]), [format!("site/bad-name {path}:1")]);
    }
    let twice = [("content/fi-simple/ohje/01-alku.md", chapter), ("content/fi-simple/ohje/02-alku.md", chapter)];
    assert_eq!(told(languages, &twice), ["site/duplicate-id content/fi-simple/ohje/02-alku.md:1"]);
    let broken = "---\ntitle: A\n---\n\n[Pois](page:olematon) ja [väärin](chapter:ohje/alku#olematon)\n";
    let found = told(languages, &[("content/fi-simple/pages/a.md", broken)]);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn other_languages_have_their_own_words_in_addresses() {
    let edits = [
        ("content/sv-simple/pages/hjalp.md", "---\ntitle: Hjälp\n---\n\nFråga oss.\n"),
        ("content/en-simple/pages/help.md", "---\ntitle: Help\n---\n\nAsk us.\n"),
    ];
    let written = SITE.replace("LANGUAGES", "fi, sv, en, sv-simple, en-simple");
    let mut all = vec![("site.yaml", written.as_str())];
    all.extend(edits);
    let outcome = built(&all);
    assert!(html::text(file(&outcome, "sv/latt-sprak/hjalp/index.html")).contains("Fråga oss."));
    assert!(html::text(file(&outcome, "en/easy/index.html")).contains("Information in easy language"));
}

/// The demo says some things in easy Finnish, in short sentences.
#[test]
fn the_demo_has_texts_in_easy_language() {
    let outcome = demo(TODAY);
    let pages: Vec<String> = paths(&outcome);
    assert!(pages.len() >= 6, "{pages:?}");
    for path in pages.iter().filter(|path| *path != "selko/index.html") {
        // An item of a list ends as a sentence does.
        let article = html::inside(file(&outcome, path), "article").replace("</li>", ".</li>").replace("</p>", ".</p>");
        let article = html::text(&article.replace("<ul>", ".<ul>"));
        let sentences = article.split(['.', '?', '!', '\n']).map(|sentence| sentence.split_whitespace().count());
        let longest = sentences.max().unwrap();
        assert!(longest <= 16, "{path}: a sentence of {longest} words");
    }
}

/// `aito move` takes the easy text along, and its old address leads on.
#[test]
fn what_moves_takes_its_easy_text_along() {
    let folder = crate::common::folder();
    for (_, file) in site(&[PAGE, CHAPTER, INDEX]).iter() {
        let path = folder.path().join(&*file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.text()).unwrap();
    }
    let at = folder.path().to_str().unwrap();
    let read = |path: &str| std::fs::read_to_string(folder.path().join(path)).unwrap();
    let moved = crate::common::run(&["move", "ohje/alku", "ohje/aluksi", "--site", at, "--date", TODAY]);
    assert!(moved.status.success(), "{}", String::from_utf8_lossy(&moved.stderr));
    assert!(read("content/fi-simple/ohje/01-aluksi.md").contains("Näin aloitat"));
    assert!(
        read("site.yaml").contains("/selko/ohjeet/ohje/alku/: /selko/ohjeet/ohje/aluksi/"),
        "{}",
        read("site.yaml")
    );
    let moved = crate::common::run(&["move", "chapter:ohje", "opas", "--site", at, "--date", TODAY]);
    assert!(moved.status.success(), "{}", String::from_utf8_lossy(&moved.stderr));
    assert!(read("content/fi-simple/opas/_index.md").contains("Helppo ohje"));
    let yaml = read("site.yaml");
    assert!(yaml.contains("/selko/ohjeet/ohje/aluksi/: /selko/ohjeet/opas/aluksi/"), "{yaml}");
}
