//! The feed of changes and its page: valid, stable, and silent about the closed but for their number.
//!
//! In: the demo, as it is and with changed records. Out: the feed as a reader of Atom sees it.

use super::dialects::{CHANGES, HOST};
use crate::demo::built::{TODAY, changed, demo, demo_sources, errors, file, moment, records};
use crate::demo::html;
use aito::build::{Outcome, build};
use aito::source::Sources;
use aito::value::Moment;
use regex::Regex;
use std::collections::BTreeSet;

/// An entry as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    id: String,
    title: String,
    updated: String,
    href: String,
    summary: String,
}

/// The one text between two tags; empty where there is none.
fn inside(xml: &str, tag: &str) -> String {
    let Some((_, rest)) = xml.split_once(&format!("<{tag}>")) else {
        return String::new();
    };
    html::decode(rest.split_once(&format!("</{tag}>")).unwrap().0)
}

fn link(xml: &str, rel: &str) -> String {
    let link = Regex::new(&format!(r#"<link rel="{rel}"[^>]* href="([^"]*)"/>"#)).unwrap();
    html::decode(&link.captures(xml).unwrap()[1])
}

fn entries(feed: &str) -> Vec<Entry> {
    let entry = |xml: &str| Entry {
        id: inside(xml, "id"),
        title: inside(xml, "title"),
        updated: inside(xml, "updated"),
        href: link(xml, "alternate"),
        summary: inside(xml, "summary"),
    };
    feed.split("<entry>").skip(1).map(entry).collect()
}

/// Every tag is closed in its turn, and nothing stands outside the root.
fn well_formed(xml: &str) {
    let mut open: Vec<String> = Vec::new();
    let body = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").expect("it says what it is");
    let tag = Regex::new(r#"<(/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(/?)>"#).unwrap();
    let reference = Regex::new(r"&(?:amp|lt|gt|quot);").unwrap();
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        let text = &rest[..at];
        assert!(!open.is_empty() || text.trim().is_empty(), "text outside the feed: {text}");
        assert!(!reference.replace_all(text, "").contains('&'), "a bare &: {text}");
        let found = tag.captures(&rest[at..]).filter(|found| found.get(0).unwrap().start() == 0);
        let found = found.unwrap_or_else(|| panic!("no tag: {}", &rest[at..rest.len().min(at + 80)]));
        match (&found[1], &found[4]) {
            ("/", _) => assert_eq!(open.pop().as_deref(), Some(&found[2]), "closed out of turn"),
            (_, "/") => {}
            _ => open.push(found[2].to_owned()),
        }
        rest = &rest[at + found[0].len()..];
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "never closed: {open:?}");
}

fn built(sources: Sources) -> Outcome {
    let outcome = build(sources, Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    outcome
}

#[test]
fn feeds_are_atom() {
    let outcome = demo(TODAY);
    let time = Regex::new(r"^\d{4}-\d\d-\d\dT\d\d:00:00Z$").unwrap();
    let mut ids = BTreeSet::new();
    for (lang, path) in CHANGES {
        let feed = file(&outcome, &format!("{path}feed.xml"));
        well_formed(feed);
        assert!(feed.contains(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">")));
        let head = feed.split_once("<entry>").unwrap().0;
        assert_eq!(link(head, "self"), format!("{HOST}/{path}feed.xml"));
        assert_eq!(link(head, "alternate"), format!("{HOST}/{path}"));
        assert!(ids.insert(inside(head, "id")) && inside(head, "id").starts_with("https://"));
        assert!(!inside(head, "title").is_empty() && !inside(head, "name").is_empty());
        let all = entries(feed);
        assert!(all.len() > 4 && all.len() <= 50, "{}", all.len());
        let newest = all.iter().map(|entry| entry.updated.clone()).max().unwrap();
        assert_eq!(inside(head, "updated"), newest, "the feed is as new as its newest entry");
        assert!(all.is_sorted_by(|a, b| a.updated >= b.updated), "{lang}: not the newest first");
        let page = file(&outcome, &format!("{path}index.html"));
        let anchors: BTreeSet<String> =
            html::tags(page).iter().filter_map(|t| t.get("id").map(str::to_owned)).collect();
        for entry in &all {
            assert!(ids.insert(entry.id.clone()), "{} is there twice", entry.id);
            assert!(time.is_match(&entry.updated), "{} is no beginning of a day", entry.updated);
            assert!(entry.updated.as_str() <= moment(TODAY).iso().as_str(), "{} is to come", entry.id);
            assert!(!entry.title.is_empty() && entry.href.starts_with(HOST), "{entry:?}");
            let anchor = entry.id.strip_prefix(&format!("{HOST}/{path}#")).unwrap();
            assert!(anchors.contains(anchor), "the page has no {anchor}");
        }
    }
}

#[test]
fn every_page_names_its_feed() {
    let outcome = demo(TODAY);
    for (page, feed) in [
        ("index.html", "/muutokset/feed.xml"),
        ("sv/profiler/index.html", "/sv/andringar/feed.xml"),
        ("en/glossary/index.html", "/en/changes/feed.xml"),
    ] {
        let tags = html::tags(file(&outcome, page));
        let link = tags.iter().find(|tag| tag.get("type") == Some("application/atom+xml")).unwrap();
        assert_eq!((link.get("rel"), link.get("href")), (Some("alternate"), Some(feed)), "{page}");
        let to = feed.trim_end_matches("feed.xml");
        assert!(tags.iter().any(|tag| tag.name == "a" && tag.get("href") == Some(to)), "{page} has no link to {to}");
    }
}

/// The hour at which a site is built changes nothing.
#[test]
fn a_feed_reads_no_clock() {
    let later = Moment::at(moment(TODAY).seconds() + 60_000, "Europe/Helsinki").unwrap();
    let other = build(demo_sources().clone(), Vec::new(), later);
    for (_, path) in CHANGES {
        let path = format!("{path}feed.xml");
        assert_eq!(file(&demo(TODAY), &path), file(&other, &path));
    }
}

#[test]
fn of_the_closed_only_the_number_is_told() {
    let outcome = demo(TODAY);
    let feed = entries(file(&outcome, "en/changes/feed.xml"));
    let closed: Vec<&Entry> = feed.iter().filter(|entry| entry.id.contains("#closed_")).collect();
    // Read from the records alone: day of closing, or of the end of what has ended.
    let mut days: Vec<String> = Vec::new();
    for record in records() {
        let closing = record.yaml.get("closed").and_then(|closed| closed["date"].as_str().map(str::to_owned));
        let end = record.get("ends").filter(|ends| *ends < TODAY).map(str::to_owned);
        days.extend(closing.or(end).filter(|day| ("2025-11-01"..=TODAY).contains(&day.as_str())));
    }
    assert!(days.len() >= 3, "the demo has closings to count: {days:?}");
    let months: BTreeSet<&str> = days.iter().map(|day| &day[..7]).collect();
    assert_eq!(closed.len(), months.len());
    for month in months {
        let own = closed.iter().find(|entry| entry.id.ends_with(&format!("#closed_{month}"))).unwrap();
        let count = days.iter().filter(|day| day.starts_with(month)).count();
        let words =
            if count == 1 { "One account closed in ".to_owned() } else { format!("{count} accounts closed in ") };
        assert!(own.title.starts_with(&words), "{month}: {}", own.title);
        assert_eq!((own.summary.as_str(), own.href.as_str()), ("", "https://tilit.esimerkkila.example/en/changes/"));
    }
}

/// Of the running month the number is told "so far", and becomes an entry of the next month's first day when it is over.
#[test]
fn the_running_month_is_not_over() {
    let path = "profiles/kirjasto/vinkit-x.yaml";
    let closed = changed(demo_sources(), path, |text| text.replace("date: 2026-02-01", "date: 2026-11-10"));
    let outcome = built(closed.clone());
    let find = |outcome: &Outcome, path: &str| {
        entries(file(outcome, path)).into_iter().find(|entry| entry.id.ends_with("#closed_2026-11")).unwrap()
    };
    let entry = find(&outcome, "muutokset/feed.xml");
    assert_eq!(entry.title, "Yksi tili suljettu marraskuussa 2026 tähän mennessä");
    assert_eq!(entry.updated, "2026-10-31T22:00:00Z");
    assert_eq!(find(&outcome, "sv/andringar/feed.xml").title, "Hittills i november 2026 har ett konto stängts");
    let outcome = build(closed, Vec::new(), moment("2026-12-01"));
    let entry = find(&outcome, "muutokset/feed.xml");
    assert_eq!(entry.title, "Yksi tili suljettu marraskuussa 2026");
    assert_eq!(entry.updated, "2026-11-30T22:00:00Z");
}

#[test]
fn changes_are_told_and_reviews_are_not() {
    let alias = "until: 2021-10-04";
    let renamed = changed(demo_sources(), "profiles/vesilaitos/x.yaml", |text| {
        assert!(text.contains(alias));
        text.replace(alias, "until: 2026-10-04")
    });
    let feed = |outcome: &Outcome| entries(file(outcome, "muutokset/feed.xml"));
    let before = feed(&demo(TODAY));
    let after = feed(&built(renamed));
    let new: Vec<&Entry> = after.iter().filter(|entry| !before.contains(entry)).collect();
    assert_eq!(new.len(), 1, "{new:?}");
    assert!(new[0].id.ends_with("#renamed_vesilaitos_x_2026-10-04"), "{}", new[0].id);
    assert!(new[0].title.starts_with("Tilin käyttäjätunnus on vaihtunut: "), "{}", new[0].title);
    assert_eq!(new[0].updated, "2026-10-03T21:00:00Z");
    let confirmed = changed(demo_sources(), "profiles/vesilaitos/x.yaml", |text| {
        Regex::new("reviewed: .*").unwrap().replace(text, "reviewed: 2026-11-21").into_owned()
    });
    assert_eq!(feed(&built(confirmed)), before, "a review is no change");
    // Until the day has passed, the old handle is still the organisation's.
    let soon = changed(demo_sources(), "profiles/vesilaitos/x.yaml", |text| text.replace(alias, "until: 2026-11-22"));
    assert_eq!(feed(&built(soon)), before);
}

#[test]
fn a_warning_leads_to_the_page_and_never_to_the_account() {
    for (_, path) in CHANGES {
        let feed = file(&demo(TODAY), &format!("{path}feed.xml")).to_owned();
        let warning: Vec<Entry> = entries(&feed).into_iter().filter(|entry| entry.id.contains("#warning_")).collect();
        assert_eq!(warning.len(), 1);
        assert!(warning[0].href.ends_with("/liikunta/instagram/"), "{}", warning[0].href);
        assert!(!feed.contains("instagram.com"));
    }
}

/// Names of records are text, whatever they hold.
#[test]
fn no_markup_of_a_record_reaches_a_feed() {
    let path = "profiles/matkailu/talvi-tiktok.yaml";
    let hostile = "name: 'a <b>&amp; \"]]></title><entry> x'";
    let changed = changed(demo_sources(), path, |text| {
        let name = Regex::new(r"(?m)^name: .*(\n .*)*").unwrap();
        name.replace(text, hostile).into_owned()
    });
    let outcome = built(changed);
    let feed = file(&outcome, "muutokset/feed.xml");
    well_formed(feed);
    let titles: Vec<String> = entries(feed).into_iter().map(|entry| entry.title).collect();
    assert!(titles.iter().any(|title| title.ends_with("a <b>&amp; \"]]></title><entry> x")), "{titles:?}");
}
