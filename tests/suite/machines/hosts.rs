//! What a host serves beside the pages: `.well-known`, headers, the page where nothing is.
//!
//! In: the demo at a host's root and under a path. Out: the files as the programs that know them read them.

use super::dialects::HOST;
use crate::demo::built::{TODAY, changed, demo, demo_sources, errors, file, files, moment};
use crate::demo::html;
use aito::build::{Outcome, build};
use regex::Regex;
use std::collections::BTreeMap;

/// The attributes of trust.txt, and what their values look like.
const ATTRIBUTES: [(&str, &str); 10] = [
    ("member", "https://[^#]+"),
    ("belongto", "https://[^#]+"),
    ("control", "https://[^#]+"),
    ("controlledby", "https://[^#]+"),
    ("social", "https://[^#]+"),
    ("vendor", "https://[^#]+"),
    ("customer", "https://[^#]+"),
    ("disclosure", r"https://[^#]+"),
    ("contact", r"(?:mailto:[^@#]+@[^@#]+|tel:\+?\d{3,}|https://[^#]+)"),
    ("datatrainingallowed", "(?:yes|no)"),
];

/// The lines of a trust.txt as its readers take them: a remark, or an attribute and a value.
fn trust(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, value) = line.split_once('=').unwrap_or_else(|| panic!("no attribute: {line}"));
            let (_, shape) = ATTRIBUTES.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("{name}?"));
            assert!(Regex::new(&format!("^{shape}$")).unwrap().is_match(value), "{line}");
            assert!(!value.contains(char::is_whitespace), "{line}");
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

fn with_site(change: impl FnOnce(&str) -> String) -> Outcome {
    let outcome = build(changed(demo_sources(), "site.yaml", change), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    outcome
}

/// The demo somewhere else.
fn at(base: &str) -> Outcome {
    with_site(|text| text.replace(&format!("base_url: {HOST}/"), &format!("base_url: {base}")))
}

#[test]
fn trust_txt_is_as_its_specification_has_it() {
    let outcome = demo(TODAY);
    let lines = trust(file(&outcome, ".well-known/trust.txt"));
    let values = |name: &str| -> Vec<&str> {
        lines.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
    };
    assert_eq!(values("contact"), ["mailto:viestinta@esimerkkila.example", "tel:+35891234000"]);
    assert_eq!(values("controlledby"), ["https://www.esimerkkila.example/"], "at most one stands in a file");
    assert!(values("control").is_empty(), "the site controls no other host");
    assert!(values("social").len() > 40);
    // A host that names itself is warned of by the readers.
    let own = at("https://www.esimerkkila.example/");
    assert!(!file(&own, ".well-known/trust.txt").contains("controlledby="));
    assert!(!file(&at("https://esimerkkila.example/"), ".well-known/trust.txt").contains("controlledby="));
}

/// What begins a remark would cut an address down to a host that belongs to everybody.
#[test]
fn an_address_with_a_fragment_stays_whole() {
    let path = "profiles/vesilaitos/x.yaml";
    let record = |text: &str| {
        let url = Regex::new("(?m)^url: .*$").unwrap();
        let without = Regex::new(r"(?m)^(stable_id|aliases|counterpart|joined):.*\n(?: +-.*\n)*").unwrap();
        url.replace(&without.replace_all(text, ""), "url: https://matrix.to/#/@esimerkki:matrix.example").into_owned()
    };
    let outcome = build(changed(demo_sources(), path, record), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    let lines = trust(file(&outcome, ".well-known/trust.txt"));
    let own: Vec<&str> = lines.iter().map(|(_, value)| value.as_str()).filter(|v| v.contains("matrix")).collect();
    assert_eq!(own, ["https://matrix.to/%23/@esimerkki:matrix.example"]);
}

#[test]
fn security_txt_has_what_the_standard_demands() {
    let outcome = demo(TODAY);
    let text = file(&outcome, ".well-known/security.txt");
    let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in text.lines() {
        let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("no field: {line}"));
        fields.entry(name).or_default().push(value);
    }
    assert_eq!(fields["Contact"], ["mailto:viestinta@esimerkkila.example"]);
    assert_eq!(fields["Expires"], [moment(TODAY).plus_days(30)], "thirty days as site.yaml says");
    assert_eq!(fields["Preferred-Languages"], ["fi, sv, en"]);
    assert_eq!(fields["Canonical"], [format!("{HOST}/.well-known/security.txt")]);
    assert_eq!(fields.len(), 4);
    let far = with_site(|text| text.replace("expires: 30 days", "expires: 900 days"));
    let expires = file(&far, ".well-known/security.txt").lines().find_map(|line| line.strip_prefix("Expires: "));
    assert_eq!(expires.unwrap(), moment(TODAY).plus_days(364), "less than a year, as the standard advises");
}

/// What belongs at the host's root is put aside with its final address, and `_headers` says nothing of it.
#[test]
fn under_a_path_they_lie_apart() {
    let outcome = at("https://www.esimerkkila.example/some/tilit/");
    let paths: Vec<&str> = files(&outcome).into_iter().map(|(path, _)| path).collect();
    for name in [".well-known/trust.txt", ".well-known/security.txt", "robots.txt"] {
        assert!(!paths.contains(&name), "{name} lies where nobody looks for it");
        assert!(paths.contains(&format!("for-host-root/{name}").as_str()), "{name} is missing");
    }
    let security = file(&outcome, "for-host-root/.well-known/security.txt");
    assert!(security.contains("Canonical: https://www.esimerkkila.example/.well-known/security.txt\n"));
    let headers = headers(file(&outcome, "_headers"));
    assert!(headers.keys().all(|path| path.starts_with("/some/tilit/")), "{:?}", headers.keys());
    let feed = file(&outcome, "sv/andringar/feed.xml");
    assert!(feed.contains("<id>https://www.esimerkkila.example/some/tilit/sv/andringar/feed.xml</id>"));
}

/// Headers by path.
fn headers(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut path = String::new();
    for line in text.lines() {
        match line.strip_prefix("  ") {
            Some(header) => {
                let (name, value) = header.split_once(": ").unwrap();
                let before = all.get_mut(&path).unwrap().insert(name.to_owned(), value.to_owned());
                assert!(before.is_none(), "{path} has {name} twice");
            }
            None => {
                path = line.to_owned();
                assert!(all.insert(path.clone(), BTreeMap::new()).is_none(), "{path} stands twice");
            }
        }
    }
    all
}

/// What a host sends with a path: the headers of every pattern that fits. No two may name the same header.
fn sent(all: &BTreeMap<String, BTreeMap<String, String>>, path: &str) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for (pattern, headers) in all {
        let pattern = Regex::new(&format!("^{}$", regex::escape(pattern).replace(r"\*", ".*"))).unwrap();
        if pattern.is_match(path) {
            for (name, value) in headers {
                assert!(out.insert(name.clone(), value.clone()).is_none(), "{path}: {name} would be sent twice");
            }
        }
    }
    out
}

#[test]
fn hosts_are_told_what_to_send() {
    let outcome = demo(TODAY);
    let all = headers(file(&outcome, "_headers"));
    for path in files(&outcome).into_iter().map(|(path, _)| format!("/{path}")).chain(["/check/v1/index.txt".into()]) {
        let own = sent(&all, &path);
        let policy = &own["Content-Security-Policy"];
        for part in ["default-src 'self'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'"] {
            assert!(policy.split("; ").any(|own| own == part), "{path}: {part}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains('*'), "{path}: {policy}");
        assert_eq!(own["X-Content-Type-Options"], "nosniff");
    }
    let of = |path: &str, name: &str| sent(&all, path).get(name).cloned().unwrap_or_default();
    for path in ["/check/v1/index.txt", "/check/v1/shards/0a3.txt", "/data/manifest.json", "/.well-known/trust.txt"] {
        assert_eq!(of(path, "Cache-Control"), "no-cache", "{path}");
        assert_eq!(of(path, "Access-Control-Allow-Origin"), "*", "{path}");
    }
    assert_eq!(of("/sw.js", "Cache-Control"), "no-cache", "a worker of yesterday would answer with yesterday's list");
    assert_eq!(of("/en/changes/feed.xml", "Access-Control-Allow-Origin"), "*");
    assert_eq!(of("/profiilit/index.html", "Access-Control-Allow-Origin"), "", "a page is for people");
    for (path, kind) in [
        ("/.well-known/trust.txt", "text/plain; charset=utf-8"),
        ("/.well-known/security.txt", "text/plain; charset=utf-8"),
        ("/sv/andringar/feed.xml", "application/atom+xml; charset=utf-8"),
        ("/aito.webmanifest", "application/manifest+json; charset=utf-8"),
    ] {
        assert_eq!(of(path, "Content-Type"), kind, "{path}");
    }
}

/// Whoever follows an old address of a profile learns that it is not on the list, in each language, and where to look.
#[test]
fn where_nothing_is_says_that_the_account_is_not_listed() {
    let outcome = demo(TODAY);
    let page = file(&outcome, "404.html");
    let text = html::text(page);
    for words in [
        "Jos etsit tiliä, sitä ei ole luettelossa tai se ei ole siellä enää.",
        "Om du letar efter ett konto finns det inte i förteckningen, eller så finns det inte där längre.",
        "If you are looking for an account, it is not on our list, or not any more.",
    ] {
        assert!(text.contains(words), "{words}");
    }
    let links: Vec<String> = html::tags(page).iter().filter_map(|tag| tag.get("href").map(str::to_owned)).collect();
    for to in ["/tarkista/", "/profiilit/", "/sv/kontrollera/", "/sv/profiler/", "/en/check/", "/en/profiles/"] {
        assert!(links.iter().any(|link| link == to), "no link to {to}");
    }
}
