//! Languages: the switch stays on the page, whatever the page is; a translation that is older than its source says so;
//! what stands in for a missing one says that, and is found under its own address only.
//!
//! In: the demo, and a small site in three languages. Out: pages. Never true: a switch that leads astray or home.

use crate::demo::built::{TODAY, demo, errors, file, moment, pages};
use crate::demo::html;
use aito::build::{Outcome, build};
use aito::source::{Content, Half, Sources};
use std::collections::BTreeMap;

/// A small site in three languages and easy Finnish, with changes laid over it: path, text.
pub fn site(edits: &[(&str, &str)]) -> Sources {
    let index = "---\ntitle: Ohje\nnumber: V-1\nissued: 2026-01-02\nvalid: {from: 2026-01-02}\nowner: {unit: kirjasto, \
                 role: Johtaja}\nreviewed: 2026-10-01\nchanges:\n  - {date: 2026-05-11, note: Täsmennetty}\n  \
                 - {date: 2027-01-01, note: Tulossa}\n---\n\nJohdanto.\n";
    let all = [
        (
            "site.yaml",
            "title: Tilit\nbase_url: https://tilit.virasto.example/polku/\nlanguages: [fi, sv, en, fi-simple]\n\
             organisation:\n  name: {fi: Virasto, sv: Verket}\n  website: https://www.virasto.example/\n  \
             email_domains: [virasto.example]\n  contact: {email: viestinta@virasto.example}\n  \
             report_impostor: {email: viestinta@virasto.example}\n",
        ),
        ("profiles/units.yaml", "- {id: kirjasto, name: Kirjasto, role: Johtaja, email: kirjasto@virasto.example}\n"),
        (
            "profiles/kirjasto.yaml",
            "name: Kirjasto\nurl: https://www.facebook.com/virastonkirjasto\nkind: unit\nstatus: active\n\
             owner: {unit: kirjasto}\ncontact: {email: kirjasto@virasto.example}\nlanguages: [fi]\nopened: 2015-03-02\n\
             reviewed: 2026-05-11\nstable_id: \"100011\"\n",
        ),
        ("content/fi/ohje/_index.md", index),
        ("content/fi/ohje/01-alku.md", "---\ntitle: Alku\n---\n\nEnsimmäinen virke.\n\n## Kohta\n\nTeksti.\n"),
        ("content/fi/ohje/02-loppu.md", "---\ntitle: Loppu\n---\n\nToinen virke.\n"),
        ("content/fi/pages/tietosuoja.md", "---\ntitle: Tietosuoja\norder: 1\n---\n\nTeksti.\n"),
        ("content/fi/glossary/sana.md", "---\ntitle: sana\n---\n\nSelitys.\n"),
        ("content/fi/publications/kirja.md", "---\ntitle: Kirja\nyear: 2020\n---\n\nKuvaus.\n"),
    ];
    let mut files: BTreeMap<&str, &str> = all.into_iter().collect();
    files.extend(edits.iter().copied());
    let mut sources = Sources::new();
    for (path, text) in files {
        sources.add(path, Content::Text(text.into()), Half::Public);
    }
    sources
}

pub fn built(edits: &[(&str, &str)]) -> Outcome {
    let outcome = build(site(edits), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    outcome
}

/// The language switch of a page: language tag, path.
fn switch(page: &str) -> Vec<(String, String)> {
    let tags = html::tags(html::inside(page, "header"));
    let links = tags.into_iter().filter(|tag| tag.name == "a" && tag.get("hreflang").is_some());
    links.map(|tag| (tag.get("hreflang").unwrap().to_owned(), tag.get("href").unwrap().to_owned())).collect()
}

/// The kinds of pages, by a page of each in the default language.
const KINDS: [&str; 18] = [
    "",
    "tarkista/",
    "profiilit/",
    "profiilit/kirjasto/facebook/",
    "profiilit/alusta/facebook/",
    "profiilit/yksikko/kirjasto/",
    "ohjeet/",
    "ohjeet/some-ohje/",
    "ohjeet/some-ohje/moderointi/",
    "ohjeet/some-ohje/kaikki/",
    "julkaisut/",
    "julkaisut/kanavakysely-2025/",
    "sanasto/",
    "tietosuoja/",
    "haku/",
    "muutokset/",
    "saannot/profile/owner-missing/",
    "saavutettavuus/",
];

#[test]
fn the_switch_stays_on_the_page_and_leads_back() {
    let outcome = demo(TODAY);
    let all: BTreeMap<String, &str> = pages(&outcome)
        .into_iter()
        .map(|(path, page)| (format!("/{}", path.trim_end_matches("index.html")), page))
        .collect();
    for kind in KINDS {
        let address = format!("/{kind}");
        let page = all.get(&address).unwrap_or_else(|| panic!("there is no {address}"));
        let others: Vec<String> = switch(page).into_iter().map(|(lang, _)| lang).collect();
        assert_eq!(others, ["fi", "sv", "en", "fi-simple"], "{address}");
    }
    let checked = leads_back(&all, "/");
    assert!(checked > 600, "{checked}");
}

/// Every switch of a site that begins at `root` leads to pages of their languages, and each leads back. How many there are.
fn leads_back(all: &BTreeMap<String, &str>, root: &str) -> usize {
    let homes = ["", "sv/", "en/", "selko/"].map(|home| format!("{root}{home}"));
    let mut checked = 0;
    for (address, page) in all {
        let own = html::tags(page)[0].get("lang").unwrap().to_owned();
        let links = switch(page);
        // A page that leads on, and the one where nothing is, are no pages of a language.
        if links.is_empty() || address.ends_with("404.html") {
            continue;
        }
        checked += 1;
        assert!(links.contains(&(own.clone(), address.clone())), "{address} does not name itself");
        for (lang, to) in links {
            let other = all.get(&to).unwrap_or_else(|| panic!("{address}: {to} is not there"));
            assert_eq!(html::tags(other)[0].get("lang"), Some(lang.as_str()), "{address} to {to}");
            let home = homes.contains(&to) && !homes.contains(address);
            // What there is not in easy language leads to what is; what is in easy language only, to the front pages.
            if home {
                assert!(lang == "fi-simple" || own == "fi-simple", "{address} leads home in {lang}");
            } else {
                assert!(
                    switch(other).contains(&(own.clone(), address.clone())),
                    "{to} does not lead back to {address}"
                );
            }
        }
    }
    checked
}

/// A directory of more than one page: each language has the same pages of it.
#[test]
fn the_switch_stays_on_the_second_page_of_the_directory() {
    let record = |n: usize| {
        format!(
            "name: Tili {n}\nurl: https://www.facebook.com/virastontili{n}\nkind: unit\nstatus: active\nowner: {{unit: kirjasto}}\n\
             contact: {{email: kirjasto@virasto.example}}\nlanguages: [fi]\nopened: 2015-03-02\nreviewed: 2026-05-11\n"
        )
    };
    let records: Vec<(String, String)> = (0..510).map(|n| (format!("profiles/t{n}.yaml"), record(n))).collect();
    let yaml = site(&[])
        .iter()
        .find(|(_, file)| &*file.path == "site.yaml")
        .unwrap()
        .1
        .text()
        .replace("en, fi-simple", "fi-simple");
    let yaml = yaml.replace(", en]", "]");
    let mut edits: Vec<(&str, &str)> = records.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    edits.push(("site.yaml", &yaml));
    let outcome = built(&edits);
    let all: BTreeMap<String, &str> = pages(&outcome)
        .into_iter()
        .map(|(path, page)| (format!("/polku/{}", path.trim_end_matches("index.html")), page))
        .collect();
    let second = all.get("/polku/profiilit/sivu/2/").expect("the directory has a second page");
    assert!(switch(second).contains(&("sv".to_owned(), "/polku/sv/profiler/sida/2/".to_owned())));
    assert!(leads_back(&all, "/polku/") > 1000);
}

fn says(outcome: &Outcome, path: &str, words: &str) -> bool {
    html::text(file(outcome, path)).contains(words)
}

#[test]
fn a_translation_older_than_its_source_says_since_when() {
    let old = "translates: fi-000000000000\n";
    let text = |title: &str| format!("---\ntitle: {title}\n{old}---\n\nText.\n");
    let changed = "---\ntitle: Loppu\nchanged: 2026-05-01\n---\n\nToinen virke.\n";
    let page = "---\ntitle: Tietosuoja\nchanged: 2026-04-30\norder: 1\n---\n\nTeksti.\n";
    let future = "---\ntitle: sana\nchanged: 2027-01-01\n---\n\nSelitys.\n";
    let (a, b, c, d, e, f) =
        (text("Anvisning"), text("Början"), text("Slut"), text("Dataskydd"), text("ord"), text("Bok"));
    let outcome = built(&[
        ("content/fi/ohje/02-loppu.md", changed),
        ("content/fi/pages/tietosuoja.md", page),
        ("content/fi/glossary/sana.md", future),
        ("content/sv/ohje/_index.md", &a),
        ("content/sv/ohje/01-alku.md", &b),
        ("content/sv/ohje/02-loppu.md", &c),
        ("content/sv/pages/tietosuoja.md", &d),
        ("content/sv/glossary/sana.md", &e),
        ("content/sv/publications/kirja.md", &f),
    ]);
    // As the chapter says; of the introduction as the guideline's newest change that has come; else without a day, since
    // the change may have been another chapter's.
    for (path, words, link) in [
        ("sv/anvisningar/ohje/loppu/", "Den finska texten ändrades 1.5.2026, efter", "/polku/ohjeet/ohje/loppu/"),
        ("sv/anvisningar/ohje/alku/", "Den finska texten har ändrats efter att", "/polku/ohjeet/ohje/alku/"),
        ("sv/anvisningar/ohje/", "Den finska texten ändrades 11.5.2026, efter", "/polku/ohjeet/ohje/"),
        ("sv/anvisningar/ohje/allt/", "Den finska texten ändrades 1.5.2026, efter", "/polku/ohjeet/ohje/loppu/"),
        ("sv/tietosuoja/", "Den finska texten ändrades 30.4.2026, efter", "/polku/tietosuoja/"),
        ("sv/ordlista/", "Den finska texten har ändrats efter att", "/polku/sanasto/#sana"),
        ("sv/publikationer/kirja/", "Den finska texten har ändrats efter att", "/polku/julkaisut/kirja/"),
    ] {
        let path = format!("{path}index.html");
        assert!(says(&outcome, &path, words), "{path}: {words}");
        let leads = html::tags(file(&outcome, &path))
            .into_iter()
            .any(|tag| tag.name == "a" && tag.get("href") == Some(link) && tag.get("hreflang") == Some("fi"));
        assert!(leads, "{path} does not lead to {link}");
    }
    // The page in English only stands in, and is read in Finnish; the source itself is never old.
    for path in ["en/guidelines/ohje/loppu/index.html", "ohjeet/ohje/loppu/index.html"] {
        assert!(!says(&outcome, path, "muuttunut") && !says(&outcome, path, "changed on"), "{path}");
    }
}

#[test]
fn a_translation_that_agrees_says_nothing() {
    let first = built(&[("content/sv/ohje/01-alku.md", "---\ntitle: B\ntranslates: fi-000000000000\n---\n\nText.\n")]);
    let finding = first.findings.iter().find(|finding| finding.rule == "translation/stale").unwrap();
    let hash = finding.facts.iter().find(|(name, _)| *name == "hash").unwrap().1.clone();
    let text = format!("---\ntitle: B\ntranslates: {hash}\n---\n\nText.\n");
    let outcome = built(&[("content/sv/ohje/01-alku.md", &text)]);
    assert!(!says(&outcome, "sv/anvisningar/ohje/alku/index.html", "Den finska texten"));
    assert!(outcome.findings.iter().all(|finding| finding.rule != "translation/stale"));
}

/// Facts without a language are written once, in the first language that has the guideline.
#[test]
fn facts_are_shown_in_each_language_and_written_once() {
    let sv = "---\ntitle: Anvisning\n---\n\nInledning.\n";
    let outcome = built(&[("content/sv/ohje/_index.md", sv)]);
    for path in ["ohjeet/ohje/", "sv/anvisningar/ohje/", "en/guidelines/ohje/"] {
        assert!(says(&outcome, &format!("{path}index.html"), "V-1"), "{path}");
    }
    assert!(says(&outcome, "en/guidelines/ohje/index.html", "2 January 2026"));
    assert!(says(&outcome, "sv/anvisningar/ohje/index.html", "2.1.2026"));
}

/// Å, ä and ö come after z in Finnish and Swedish, and in English with their base letters.
#[test]
fn terms_stand_in_the_alphabet_of_each_language() {
    let term = |title: &str| format!("---\ntitle: {title}\n---\n\nText.\n");
    let words = ["zeta", "åtal", "ärende", "överklagan", "anmälan"];
    let texts: Vec<(String, String)> = ["fi", "sv", "en"]
        .iter()
        .flat_map(|lang| {
            words.iter().enumerate().map(move |(n, word)| (format!("content/{lang}/glossary/t{n}.md"), term(word)))
        })
        .collect();
    let edits: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let outcome = built(&edits);
    let order = |path: &str| -> Vec<String> {
        let page = file(&outcome, path);
        let titles = page.split("<dfn").skip(1).filter_map(|rest| rest.split_once('>')?.1.split_once('<'));
        titles.map(|(title, _)| title.to_owned()).filter(|title| words.contains(&title.as_str())).collect()
    };
    let nordic = ["anmälan", "zeta", "åtal", "ärende", "överklagan"];
    assert_eq!(order("sanasto/index.html"), nordic);
    assert_eq!(order("sv/ordlista/index.html"), nordic);
    assert_eq!(order("en/glossary/index.html"), ["anmälan", "ärende", "åtal", "överklagan", "zeta"]);
}
