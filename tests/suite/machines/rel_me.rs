//! Mastodon's procedure for verifying a page, run on the finished pages.
//!
//! An account names a page; the server fetches the page's first megabyte, looks for links (`a` and `link`) with the
//! word `me` in `rel`, and compares their address with the account's own, case aside. In: the demo, as it is and with
//! changed records. Out: whether the account would be shown as verified.

use super::dialects::LANGUAGES;
use crate::demo::built::{TODAY, changed, demo, demo_sources, errors, file, files, moment, pages};
use crate::demo::html;
use aito::build::{Outcome, build};

/// As much as the server reads of a page.
const LIMIT: usize = 1024 * 1024;

/// The addresses of a page's links with `rel="me"`.
fn me(page: &str) -> Vec<String> {
    let read = &page[..page.len().min(LIMIT)];
    let of_me = |tag: &html::Tag| {
        matches!(tag.name.as_str(), "a" | "link")
            && tag.get("rel").is_some_and(|rel| rel.split_whitespace().any(|w| w == "me"))
    };
    let tags = html::tags(read).into_iter().filter(of_me);
    tags.map(|tag| tag.get("href").expect("a link leads somewhere").to_owned()).collect()
}

/// What the server answers for an account whose profile names this page.
fn verified(page: &str, account: &str) -> bool {
    me(page).iter().any(|link| link.to_lowercase() == account.to_lowercase())
}

fn pages_of<'o>(outcome: &'o Outcome, id: &str) -> Vec<&'o str> {
    LANGUAGES.iter().map(|(_, _, directory)| file(outcome, &format!("{directory}{id}/index.html"))).collect()
}

fn with(path: &str, change: impl FnOnce(&str) -> String) -> Outcome {
    let outcome = build(changed(demo_sources(), path, change), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    outcome
}

#[test]
fn a_listed_account_is_verified_by_its_page() {
    let outcome = demo(TODAY);
    for (id, account) in [
        ("kirjasto/mastodon", "https://mastodon.social/@esimerkkilan_kirjasto"),
        ("museo/tutkija-mastodon", "https://some.esimerkkila.example/@museotutkija"),
    ] {
        for page in pages_of(&outcome, id) {
            assert!(page.len() < LIMIT);
            assert!(verified(page, account), "{id}: {:?}", me(page));
            assert_eq!(me(page).len(), 1, "one account is one page's own");
            assert!(!verified(page, &format!("{account}2")) && !verified(page, &account.replace("@", "@x")));
        }
    }
}

/// The server compares whole addresses; however the record spells it, the page links to the account's own.
#[test]
fn the_address_is_the_one_that_the_server_compares() {
    let own = "https://mastodon.social/@esimerkkilan_kirjasto";
    for spelling in [
        "https://mastodon.social/@esimerkkilan_kirjasto/",
        "https://mastodon.social/@Esimerkkilan_kirjasto",
        "https://mastodon.social/@esimerkkilan_kirjasto/media",
        "https://mastodon.social/@esimerkkilan_kirjasto?utm_source=x",
    ] {
        let outcome = with("profiles/kirjasto/mastodon.yaml", |text| text.replace(own, spelling));
        for page in pages_of(&outcome, "kirjasto/mastodon") {
            assert!(verified(page, own), "{spelling}: {:?}", me(page));
        }
    }
}

#[test]
fn only_where_the_platform_reads_it_and_only_on_the_accounts_own_page() {
    let outcome = demo(TODAY);
    let data = crate::demo::built::directory(&outcome);
    let mut with_me = 0;
    for (path, page) in pages(&outcome) {
        let links = me(page);
        let own = data["profiles"].as_array().unwrap().iter().find(|one| {
            LANGUAGES
                .iter()
                .any(|(_, _, directory)| path == format!("{directory}{}/index.html", one["id"].as_str().unwrap()))
        });
        let expected: Vec<&str> =
            own.iter().filter(|one| one["platform"] == "fediverse").map(|one| one["url"].as_str().unwrap()).collect();
        assert_eq!(links, expected, "{path}");
        with_me += links.len();
    }
    assert!(with_me >= 9, "{with_me}");
    for (path, bytes) in files(&outcome).into_iter().filter(|(path, _)| !path.ends_with(".html")) {
        assert!(!String::from_utf8_lossy(bytes).contains("rel=\"me"), "{path}");
    }
}

/// Taken over, not yet opened, closed: nobody's account is verified by this site.
#[test]
fn an_account_that_is_not_listed_is_never_verified() {
    let path = "profiles/kirjasto/mastodon.yaml";
    let account = "https://mastodon.social/@esimerkkilan_kirjasto";
    let lost = "status: compromised\ncompromised: {since: 2026-11-20}";
    let cases: [(&str, &str, &str); 4] = [
        ("compromised", "status: active", lost),
        ("closed", "status: active", "status: closed\nclosed: {date: 2026-11-01, reason: ended}"),
        ("ended", "status: active", "status: active\nends: 2026-11-21"),
        ("not yet opened", "opened: ", "opened: 2027-01-01 # "),
    ];
    for (what, from, to) in cases {
        let outcome = with(path, |text| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        });
        for (path, page) in pages(&outcome) {
            assert!(!verified(page, account), "{what}: {path}");
        }
        let page = files(&outcome).iter().any(|(path, _)| *path == "profiilit/kirjasto/mastodon/index.html");
        assert_eq!(page, what == "compromised", "{what}: only a warning keeps its page");
    }
}
