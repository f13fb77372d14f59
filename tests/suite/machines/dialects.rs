//! One directory, many dialects: each names the accounts that are listed today, and no other.
//!
//! In: the records as another YAML reader sees them, and the finished files as a stranger's program would read them.
//! Out: each account that a dialect lacks or has too many. Never true: an account that is compromised, closed, ended
//! or planned in any of them.

use crate::demo::built::{Record, TODAY, days_later, demo, files, records};
use crate::demo::html::{self, Piece};
use aito::build::Outcome;
use regex::Regex;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

pub const HOST: &str = "https://tilit.esimerkkila.example";
/// Home and directory in each language.
pub const LANGUAGES: [(&str, &str, &str); 3] =
    [("fi", "", "profiilit/"), ("sv", "sv/", "sv/profiler/"), ("en", "en/", "en/profiles/")];
/// Where each language tells of changes.
pub const CHANGES: [(&str, &str); 3] = [("fi", "muutokset/"), ("sv", "sv/andringar/"), ("en", "en/changes/")];

/// Finished files by path.
type Files = BTreeMap<String, String>;
/// What dialects say: accounts by the name of the dialect. What no record knows begins with `?`.
type Said = BTreeMap<String, BTreeSet<String>>;

fn texts(outcome: &Outcome) -> Files {
    files(outcome).into_iter().map(|(path, bytes)| (path.to_owned(), String::from_utf8_lossy(bytes).into())).collect()
}

/// The account of a record that has this address.
fn by_address(address: &str) -> String {
    let found = records().iter().find(|record| record.get("url") == Some(address));
    found.map_or_else(|| format!("?{address}"), |record| record.id.clone())
}

/// The account whose page this is; `None` for other pages.
fn by_page(path: &str) -> Option<String> {
    LANGUAGES.iter().find_map(|(_, _, directory)| {
        let id = path.strip_prefix(HOST)?.strip_prefix('/')?.strip_prefix(directory)?.strip_suffix('/')?;
        records().iter().any(|record| record.id == id).then(|| id.to_owned())
    })
}

/// Every JSON-LD text of a page.
pub fn linked_data(page: &str) -> Vec<Value> {
    let script = Regex::new(r#"(?s)<script type="?application/ld\+json"?>(.*?)</script>"#).unwrap();
    script.captures_iter(page).map(|found| serde_json::from_str(&found[1]).unwrap()).collect()
}

/// Values of a property anywhere in JSON-LD.
fn values<'v>(value: &'v Value, property: &str, out: &mut Vec<&'v Value>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            if name == property {
                out.push(value);
            }
            values(value, property, out);
        }),
        Value::Array(all) => all.iter().for_each(|value| values(value, property, out)),
        _ => {}
    }
}

/// The addresses that JSON-LD gives for a property.
fn addresses(page: &str, property: &str) -> Vec<String> {
    let data = linked_data(page);
    let mut found = Vec::new();
    data.iter().for_each(|value| values(value, property, &mut found));
    let mut out = Vec::new();
    for value in found {
        match value {
            Value::String(text) => out.push(text.clone()),
            Value::Array(all) => out.extend(all.iter().map(|one| one.as_str().unwrap().to_owned())),
            Value::Object(one) => out.push(one["url"].as_str().unwrap().to_owned()),
            other => panic!("{property}: {other}"),
        }
    }
    out
}

/// What data files and lists of addresses say.
fn data_files(files: &Files, said: &mut Said) {
    let data: Value = serde_json::from_str(&files["data/profiles.json"]).unwrap();
    let both = |id: &str, url: &str| if by_address(url) == id { id.to_owned() } else { format!("?{id} {url}") };
    let profiles = data["profiles"].as_array().unwrap().iter();
    let rows = profiles.map(|one| both(one["id"].as_str().unwrap(), one["url"].as_str().unwrap()));
    said.insert("profiles.json".to_owned(), rows.collect());
    let table = crate::output::table(&files["data/profiles.csv"]);
    let column = |name: &str| table[0].iter().position(|own| own == name).unwrap();
    let rows = table[1..].iter().map(|row| both(&row[column("id")], &row[column("url")]));
    said.insert("profiles.csv".to_owned(), rows.collect());
    let lines = files[".well-known/trust.txt"].lines().filter_map(|line| line.strip_prefix("social="));
    said.insert("trust.txt".to_owned(), lines.map(by_address).collect());
    let listed = Regex::new("<loc>([^<]*)</loc>").unwrap();
    let pages: Vec<String> = listed.captures_iter(&files["sitemap.xml"]).map(|found| html::decode(&found[1])).collect();
    for (lang, _, directory) in LANGUAGES {
        let start = format!("{HOST}/{directory}");
        let own = pages.iter().filter(|page| page.starts_with(&start)).filter_map(|page| by_page(page));
        said.insert(format!("sitemap ({lang})"), own.collect());
    }
}

/// What the pages of one language say.
fn pages(files: &Files, (lang, home, directory): (&str, &str, &str), said: &mut Said) {
    let mut say = |dialect: &str, accounts: BTreeSet<String>| {
        said.insert(format!("{dialect} ({lang})"), accounts);
    };
    let page = |path: &str| &files[&format!("{path}index.html")];
    let entries = |page: &str| -> BTreeSet<String> {
        html::tags(page).iter().filter_map(|tag| tag.get("data-profile").map(str::to_owned)).collect()
    };
    say("directory", entries(page(directory)));
    let below = |word: &str| -> BTreeSet<String> {
        let start = format!("{directory}{word}/");
        files.iter().filter(|(path, _)| path.starts_with(&start)).flat_map(|(_, page)| entries(page)).collect()
    };
    let words = match lang {
        "fi" => ["alusta", "yksikko"],
        "sv" => ["plattform", "enhet"],
        _ => ["platform", "unit"],
    };
    say("by platform", below(words[0]));
    say("by unit", below(words[1]));
    say("sameAs of the body", addresses(page(home), "sameAs").iter().map(|to| by_address(to)).collect());
    let list = addresses(page(directory), "item").into_iter();
    say("ItemList", list.map(|to| by_page(&to).unwrap_or(format!("?{to}"))).collect());
    let (mut same, mut main, mut links, mut me) = Default::default();
    for record in records() {
        let Some(page) = files.get(&format!("{directory}{}/index.html", record.id)) else {
            continue;
        };
        let own = |to: String| if by_address(&to) == record.id { record.id.clone() } else { format!("?{to}") };
        same = add(same, addresses(page, "sameAs").into_iter().map(own));
        let about = linked_data(page).into_iter().filter(|said| said["@type"] == "ProfilePage");
        main = add(main, about.map(|said| by_page(said["url"].as_str().unwrap()).unwrap_or_default()));
        let tags: Vec<html::Tag> = html::tags(page).into_iter().filter(|tag| tag.name == "a").collect();
        let outward = tags.iter().filter(|tag| tag.get("class") == Some("address") && tag.get("rel").is_some());
        links = add(links, outward.map(|tag| own(tag.get("href").unwrap().to_owned())));
        let of_me = tags.iter().filter(|tag| tag.get("rel").is_some_and(|rel| rel.split(' ').any(|word| word == "me")));
        me = add(me, of_me.map(|tag| own(tag.get("href").unwrap().to_owned())));
    }
    say("sameAs of profile pages", same);
    say("ProfilePage", main);
    say("links to accounts", links);
    say("rel=me", me);
}

fn add(mut all: BTreeSet<String>, more: impl Iterator<Item = String>) -> BTreeSet<String> {
    all.extend(more);
    all
}

/// The accounts that a feed says are new.
fn feeds(files: &Files, said: &mut Said) {
    let link = Regex::new(r#"<link rel="alternate"[^>]* href="([^"]*)"/>"#).unwrap();
    for (lang, path) in CHANGES {
        let feed = &files[&format!("{path}feed.xml")];
        let entries = feed.split("<entry>").skip(1).filter(|entry| entry.contains("#opened_"));
        let pages = entries.map(|entry| html::decode(&link.captures(entry).unwrap()[1]));
        said.insert(format!("feed ({lang})"), pages.map(|page| by_page(&page).unwrap_or(format!("?{page}"))).collect());
    }
}

/// What a dialect has too much or too little, by the records alone.
fn disagreements(files: &Files, day: &str) -> Vec<String> {
    let mut said = Said::new();
    data_files(files, &mut said);
    for language in LANGUAGES {
        pages(files, language, &mut said);
    }
    feeds(files, &mut said);
    let platform = |record: &Record| {
        let data: Value = serde_json::from_str(&files["data/profiles.json"]).unwrap();
        let all = data["profiles"].as_array().unwrap().clone();
        all.into_iter().find(|one| one["id"] == record.id.as_str()).map(|one| one["platform"].clone())
    };
    let mut problems = Vec::new();
    for (dialect, said) in said {
        let belongs = |record: &&Record| {
            record.is_listed(day)
                && match dialect.split(' ').next() {
                    Some("feed") => record.get("opened").is_some_and(|opened| opened >= year_before(day).as_str()),
                    Some("rel=me") => platform(record).is_some_and(|platform| platform == "fediverse"),
                    _ => true,
                }
        };
        let expected: BTreeSet<String> = records().iter().filter(belongs).map(|record| record.id.clone()).collect();
        assert!(!expected.is_empty() || day != TODAY, "{dialect}: the demo has nothing to say in it");
        problems.extend(expected.difference(&said).map(|id| format!("{dialect}: {id} is missing")));
        problems.extend(said.difference(&expected).map(|id| format!("{dialect}: {id} is too much")));
    }
    problems
}

/// The first day of the same month a year before.
fn year_before(day: &str) -> String {
    let year: i32 = day[..4].parse().unwrap();
    format!("{}-{}-01", year - 1, &day[5..7])
}

#[test]
fn all_dialects_name_the_listed_accounts_and_no_other() {
    // On the second day, campaigns and tasks have ended by themselves, and what was planned has opened.
    for day in [TODAY.to_owned(), days_later(170)] {
        let problems = disagreements(&texts(&demo(&day)), &day);
        assert!(problems.is_empty(), "{day}:\n{}", problems.join("\n"));
    }
}

/// Each dialect by itself can be caught: one account exchanged for a compromised or closed one in one file.
#[test]
fn a_dialect_that_disagrees_is_caught() {
    let good = texts(&demo(TODAY));
    let listed = records().iter().find(|record| record.id == "kirjasto/mastodon").unwrap();
    let warned = records().iter().find(|record| record.get("status") == Some("compromised")).unwrap();
    let (url, other) = (listed.get("url").unwrap(), warned.get("url").unwrap());
    let own = "profiilit/kirjasto/mastodon/index.html";
    let cases: [(&str, &str, &str, &str); 12] = [
        ("profiles.json", "data/profiles.json", url, other),
        ("profiles.csv", "data/profiles.csv", url, other),
        ("trust.txt", ".well-known/trust.txt", url, other),
        ("sitemap (fi)", "sitemap.xml", "/profiilit/kirjasto/mastodon/", "/profiilit/liikunta/instagram/"),
        ("directory (fi)", "profiilit/index.html", "kirjasto/mastodon", "liikunta/instagram"),
        ("ItemList (fi)", "profiilit/index.html", "/kirjasto/mastodon/", "/liikunta/instagram/"),
        ("sameAs of the body (fi)", "index.html", url, other),
        ("sameAs of profile pages (fi)", own, url, other),
        ("ProfilePage (fi)", own, "\"ProfilePage\"", "\"WebPage\""),
        ("links to accounts (fi)", own, "class=address", "class=other"),
        ("rel=me (fi)", own, "me external", "external"),
        ("feed (sv)", "sv/andringar/feed.xml", "/profiler/matkailu/talvi-tiktok/", "/profiler/kirjasto/vinkit-x/"),
    ];
    for (dialect, path, from, to) in cases {
        let mut files = good.clone();
        let text = files.get_mut(path).unwrap_or_else(|| panic!("there is no {path}"));
        assert!(text.contains(from), "{path} has no {from}");
        *text = text.replace(from, to);
        let problems = disagreements(&files, TODAY);
        let told = |word: &str| problems.iter().any(|p| p.starts_with(&format!("{dialect}: ")) && p.ends_with(word));
        assert!(told("is missing"), "{dialect} was changed and nothing missed it: {problems:?}");
        let taken_away = ["ProfilePage (fi)", "links to accounts (fi)", "rel=me (fi)"].contains(&dialect);
        assert!(taken_away || told("is too much"), "{dialect}: a wrong account was not seen: {problems:?}");
    }
}

/// Nothing of an account that cannot be trusted now is said to programs, but for the warning.
#[test]
fn a_compromised_account_is_in_no_dialect() {
    let outcome = demo(TODAY);
    let files = texts(&outcome);
    let warned: Vec<&Record> = records().iter().filter(|record| record.get("status") == Some("compromised")).collect();
    assert!(!warned.is_empty());
    for record in warned {
        let (url, handle) = (record.get("url").unwrap(), record.handle().unwrap());
        for path in [".well-known/trust.txt", "data/profiles.csv", "sitemap.xml", "muutokset/feed.xml"] {
            assert!(!files[path].contains(url) && !files[path].contains(&format!("@{handle}")), "{path} names {url}");
        }
        for (path, page) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
            let said: Vec<String> = linked_data(page).iter().map(Value::to_string).collect();
            for word in [url.to_owned(), format!("\"@{handle}\""), format!("/{}/\"", record.id)] {
                assert!(!said.concat().contains(&word), "{path}: JSON-LD names {word}");
            }
            let own = path.ends_with(&format!("{}/index.html", record.id));
            assert!(!own || said.is_empty(), "{path}: the page of a compromised account has JSON-LD");
            let links = html::pieces(page).into_iter().filter_map(|piece| match piece {
                Piece::Open(tag) => tag.get("href").map(str::to_owned),
                _ => None,
            });
            assert!(!links.collect::<Vec<_>>().contains(&url.to_owned()), "{path} links to {url}");
        }
        let data: Value = serde_json::from_str(&files["data/profiles.json"]).unwrap();
        let ids = |list: &str| data[list].as_array().unwrap().iter().map(|one| one["id"].clone()).collect::<Vec<_>>();
        let id = Value::from(record.id.as_str());
        assert!(ids("warnings").contains(&id) && !ids("profiles").contains(&id));
    }
}
