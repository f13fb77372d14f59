//! A broken chapter and a newly compromised account, from the refusal to the second run in a fresh checkout.

use super::{Files, holding, ids, json, published, removals};
use crate::command::{Site, all, code, demo};
use crate::common::is_rule_page;
use std::collections::BTreeSet;

/// The account that somebody else has.
const LOST: &str = "kirjasto/facebook";
/// The account that is closed.
const CLOSED: &str = "kirjasto/instagram";
/// Words of the chapter that nobody can publish.
const BROKEN: &str = "\n<b>x</b> [x](profile:ei-ole)\n";

/// The demo, published, then with a chapter broken, an account taken over, and one closed.
fn in_trouble() -> (Site, Files) {
    let site = demo();
    site.built();
    let before = published(&site.public());
    let chapter = "content/fi/some-ohje/01-johdanto.md";
    let chapter = if site.path().join(chapter).exists() { chapter.to_owned() } else { first_chapter(&site) };
    site.write(&chapter, site.read(&chapter) + BROKEN);
    let message = ["--message", "Tili on kaapattu. Älä avaa sen linkkejä."];
    assert_eq!(code(&site.run("compromised", &[&[LOST][..], &message].concat())), 0);
    let record = format!("profiles/{CLOSED}.yaml");
    site.write(&record, site.read(&record).replace("\nstatus: active", "\nstatus: closed"));
    (site, before)
}

fn first_chapter(site: &Site) -> String {
    let folder = site.path().join("content/fi/some-ohje");
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    format!("content/fi/some-ohje/{}", names.iter().find(|name| name.starts_with("01")).unwrap())
}

/// Pages of texts, and the accessibility statement: nothing that shows accounts.
fn is_text(path: &str) -> bool {
    let statement = ["saavutettavuus/", "sv/tillganglighet/", "en/accessibility/", "data/accessibility.json"];
    let folders = ["ohjeet/", "sv/anvisningar/", "en/guidelines/", "julkaisut/", "sanasto/", "sv/ordlista/", "assets/"];
    folders.iter().chain(&statement).any(|folder| path.starts_with(folder))
}

#[test]
fn the_account_is_gone_everywhere_and_every_chapter_stays() {
    let (site, before) = in_trouble();
    let times: Vec<_> = before.keys().filter(|path| is_text(path)).map(|path| time(&site, path)).collect();
    assert!(times.len() > 50, "the demo has texts");

    let refused = site.run("build", &[]);
    let said = all(&refused);
    assert_eq!(code(&refused), 1, "{said}");
    assert!(said.contains("aito build --removals-only") && said.contains(LOST) && said.contains(CLOSED), "{said}");
    assert_eq!(published(&site.public()), before, "a refused build writes nothing");

    let (code, said) = removals(&site, &[]);
    assert_eq!(code, 0, "{said}");
    let after = published(&site.public());

    // Every page of texts is the very same file, its time too.
    let texts: Vec<&String> = before.keys().filter(|path| is_text(path)).collect();
    assert!(texts.iter().all(|path| after.get(*path) == before.get(*path)), "a page of texts has changed");
    assert_eq!(texts.iter().map(|path| time(&site, path)).collect::<Vec<_>>(), times);

    // The one that is closed is gone; what texts still say of it is told.
    assert!(!after.keys().any(|path| path.contains(CLOSED)), "its pages are gone");
    // An id in an example of a rule is nobody's link.
    let example = |path: &str| is_rule_page(path);
    let named: BTreeSet<&str> = holding(&after, CLOSED).into_iter().filter(|path| !example(path)).collect();
    assert!(named.iter().all(|path| said.contains(path) && path.ends_with(".html")), "{named:?}\n{said}");
    let address = "instagram.com/esimerkkilankirjasto";
    assert!(holding(&before, address).contains(&"data/profiles.json"), "the search for it can find it");
    let left: Vec<&str> = holding(&after, address).into_iter().filter(|path| !example(path)).collect();
    assert!(left.iter().all(|path| said.contains(path)), "{left:?}");

    // The one that somebody else has is a warning, and on no list.
    assert!(!ids(&after, "profiles").contains(&LOST.to_owned()));
    assert!(ids(&after, "warnings").contains(&LOST.to_owned()));
    let page = String::from_utf8_lossy(&after["profiilit/kirjasto/facebook/index.html"]).into_owned();
    assert!(page.contains("Tili on kaapattu. Älä avaa sen linkkejä."), "its page warns");
    assert!(!page.contains("href=\"https://www.facebook.com/esimerkkilankirjasto\""), "and leads nowhere");
    for path in ["index.html", "profiilit/index.html", "profiilit/yksikko/kirjasto/index.html"] {
        let page = String::from_utf8_lossy(&after[path]).into_owned();
        assert!(!page.contains(&format!("data-profile=\"{LOST}\"")), "{path} lists it");
        assert!(page.contains("Tili on kaapattu."), "{path} warns of it");
    }
    let lists = ["data/profiles.csv", "sitemap.xml", ".well-known/trust.txt"];
    for path in lists {
        let words = String::from_utf8_lossy(&before[path]);
        assert!(words.contains(LOST) || words.contains("facebook.com/esimerkkilankirjasto"), "{path} named it");
    }
    // The feed warns, and leads to the page on this site alone.
    for path in ["muutokset/feed.xml", "sv/andringar/feed.xml", "en/changes/feed.xml"] {
        let feed = String::from_utf8_lossy(&after[path]).into_owned();
        assert!(feed.contains("warning_kirjasto_facebook") && !feed.contains("facebook.com/"), "{path}:\n{feed}");
    }
    for path in lists.iter().copied().chain(after.keys().map(String::as_str).filter(|path| path.starts_with("search/")))
    {
        let words = String::from_utf8_lossy(&after[path]);
        let needles = [format!("{LOST}/"), format!("\n{LOST},"), "facebook.com/esimerkkilankirjasto".to_owned()];
        assert!(needles.iter().all(|needle| !words.contains(needle)), "{path} names it");
    }
    // The worker stores the same files as before, and is another one where the check's page is.
    let worker = |files: &Files| String::from_utf8_lossy(&files["sw.js"]).lines().next().unwrap().to_owned();
    let without_version = |line: String| line.split_once("\"root\"").unwrap().1.to_owned();
    assert_eq!(without_version(worker(&after)), without_version(worker(&before)));
    let same_page = ["tarkista/index.html", "sv/kontrollera/index.html", "en/check/index.html"]
        .iter()
        .all(|path| after[*path] == before[*path]);
    assert_eq!(worker(&after) == worker(&before), same_page);
    only_less(&before, &after);
}

/// Nothing new: no file, no account.
fn only_less(before: &Files, after: &Files) {
    let new: Vec<&String> = after.keys().filter(|path| !before.contains_key(*path)).collect();
    assert!(new.is_empty(), "{new:?}");
    let known: BTreeSet<String> = ["profiles", "warnings"].iter().flat_map(|list| ids(before, list)).collect();
    assert!(["profiles", "warnings"].iter().flat_map(|list| ids(after, list)).all(|id| known.contains(&id)));
    let (old, new) = (json(before, "data/manifest.json"), json(after, "data/manifest.json"));
    assert!(new["serial"].as_i64() > old["serial"].as_i64(), "the serial number rises");
    for name in ["generated", "expires"] {
        assert_eq!(new[name], old[name], "the site is as old as it was");
        assert_eq!(json(after, "data/profiles.json")[name], json(before, "data/profiles.json")[name]);
    }
    assert_eq!(json(after, "data/profiles.json")["as_of"], json(before, "data/profiles.json")["as_of"]);
}

fn time(site: &Site, path: &str) -> std::time::SystemTime {
    site.public().join(path).metadata().unwrap().modified().unwrap()
}

#[test]
fn a_second_run_and_a_fresh_checkout_keep_what_was_taken() {
    let (site, _) = in_trouble();
    assert_eq!(removals(&site, &[]).0, 0);
    let first = published(&site.public());

    // Nothing more to take: the same site, to the byte.
    let (code, said) = removals(&site, &[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("Nothing to take away"), "{said}");
    assert_eq!(published(&site.public()), first);

    // Somebody checks the sources out anew, fetches the published site, and closes another account. Hosts keep some
    // files to themselves, so they cannot be fetched.
    let fresh = demo();
    for (path, bytes) in first.iter().filter(|(path, _)| !["_headers", "_redirects"].contains(&path.as_str())) {
        fresh.write(&format!("haettu/{path}"), bytes);
    }
    let id = "kirjasto/facebook-sv".to_owned();
    let record = format!("profiles/{id}.yaml");
    let text = fresh.read(&record).replace("\nstatus: active", "\nstatus: closed");
    fresh.write(&record, text).write("site.yaml", "title: [");
    let out = fresh.path().join("haettu");
    let (code, said) = removals(&fresh, &["--out", out.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    let second = published(&out);
    assert!(!ids(&second, "profiles").contains(&id), "{said}");
    // In this checkout the record still says `active`: nothing comes back.
    assert!(ids(&second, "warnings").contains(&LOST.to_owned()), "an earlier warning stays");
    assert!(said.contains(&format!("{LOST} is still warned of")), "{said}");
    assert!(
        !ids(&second, "profiles").contains(&CLOSED.to_owned()) && !ids(&second, "profiles").contains(&LOST.to_owned())
    );
    assert!(second.contains_key("_headers"), "what could not be fetched is made anew");
    assert_eq!(second["ohjeet/index.html"], first["ohjeet/index.html"]);
}
