//! Time only takes away: the demo builds later too, and what it lists never grows.

use super::built::{
    TODAY, before_changes, changed, days_later, demo, demo_sources, errors, file, listed, moment, records,
};
use super::html;
use aito::build::build;
use std::collections::BTreeSet;

const LATER: [i64; 4] = [0, 30, 400, 2_000];

#[test]
fn the_demo_builds_on_its_day_and_long_after() {
    for days in LATER {
        let outcome = demo(&days_later(days));
        assert_eq!(errors(&outcome), [], "{days} days later");
        assert!(outcome.sound.is_some(), "{days} days later");
    }
}

#[test]
fn the_list_only_shrinks() {
    let mut before: Option<BTreeSet<String>> = None;
    for days in LATER {
        let day = days_later(days);
        let outcome = demo(&day);
        let now: BTreeSet<String> = listed(&outcome).into_iter().collect();
        let expected: BTreeSet<String> =
            records().iter().filter(|record| record.is_listed(&day)).map(|record| record.id.clone()).collect();
        assert_eq!(now, expected, "{day}");
        if let Some(before) = before {
            assert!(now.is_subset(&before), "{day}: {:?}", now.difference(&before));
        }
        before = Some(now);
    }
    let last = before.unwrap().len();
    assert!(last < listed(&demo(TODAY)).len(), "nothing has ended in 2,000 days");
    assert!(last > 0);
}

/// The pages of the directory show what the data lists, and each listed profile has a page in each language.
#[test]
fn pages_and_data_agree() {
    for days in LATER {
        let outcome = demo(&days_later(days));
        let ids: BTreeSet<String> = listed(&outcome).into_iter().collect();
        let shown: BTreeSet<String> = html::tags(html::inside(file(&outcome, "profiilit/index.html"), "main"))
            .into_iter()
            .filter_map(|tag| tag.get("data-profile").map(str::to_owned))
            .collect();
        let warned: BTreeSet<String> =
            records().iter().filter(|r| r.get("status") == Some("compromised")).map(|r| r.id.clone()).collect();
        let listed_only: BTreeSet<String> = shown.difference(&warned).cloned().collect();
        assert_eq!(listed_only, ids, "{days} days later");
        for id in ids.iter().chain(&warned) {
            for start in ["profiilit", "sv/profiler", "en/profiles"] {
                let page = file(&outcome, &format!("{start}/{id}/index.html"));
                assert!(page.contains("<h1"), "{id}");
            }
        }
    }
}

/// A compromised account: a warning, its address as text, no link to it anywhere.
#[test]
fn a_compromised_account_is_warned_of_and_linked_nowhere() {
    let outcome = demo(TODAY);
    let page = file(&outcome, "profiilit/liikunta/instagram/index.html");
    let words = html::text(page);
    assert!(words.contains("Tili on kaapattu."));
    for (path, page) in super::built::pages(&outcome) {
        for tag in html::tags(page) {
            let to = tag.get("href").unwrap_or("").to_lowercase();
            assert!(!to.contains("instagram.com/esimerkkilanliikunta"), "{path} links to it");
        }
    }
    let data = super::built::directory(&outcome);
    assert_eq!(data["warnings"][0]["id"], "liikunta/instagram");
    assert!(!listed(&outcome).contains(&"liikunta/instagram".to_owned()));
    assert!(!file(&outcome, "data/profiles.csv").contains("liikunta/instagram"));
    assert!(html::text(file(&outcome, "index.html")).contains("Esimerkkilän liikunta"));
}

/// The end of a profile's time takes no warning away: somebody else still has the account.
#[test]
fn a_hijacked_account_is_warned_of_after_its_last_day_too() {
    let record = "profiles/liikunta/instagram.yaml";
    let sources = changed(demo_sources(), record, |text| format!("{}\nends: 2026-11-21\n", text.trim_end()));
    let outcome = build(sources, Vec::new(), moment(TODAY));
    let words = html::text(file(&outcome, "profiilit/liikunta/instagram/index.html"));
    assert!(words.contains("Tili on kaapattu."));
    assert_eq!(super::built::directory(&outcome)["warnings"][0]["id"], "liikunta/instagram");
}

/// Guidelines: which are in force on which day, read from the front matter.
#[test]
fn guidelines_leave_the_home_page_when_they_expire() {
    let until = [
        ("some-ohje", "2029-02-01"),
        ("kuvat-ja-videot", "2028-09-30"),
        ("kasikirja-muokkaajille", "2029-02-01"),
        ("viestintaohje-2020", "2025-05-31"),
    ];
    let homes =
        [("index.html", "/ohjeet/"), ("sv/index.html", "/sv/anvisningar/"), ("en/index.html", "/en/guidelines/")];
    let banners = [
        "Tämä ohje ei ole enää voimassa",
        "Den här anvisningen gäller inte längre",
        "This guideline is no longer in force",
    ];
    for days in LATER {
        let day = days_later(days);
        let outcome = demo(&day);
        for (guideline, last) in until {
            for ((home, start), banner) in homes.into_iter().zip(banners) {
                let path = format!("{start}{guideline}/");
                let links = html::tags(before_changes(html::inside(file(&outcome, home), "main")));
                let is_home = links.iter().any(|tag| tag.get("href") == Some(path.as_str()));
                assert_eq!(is_home, day.as_str() <= last, "{day}: {path} on {home}");
                let page = html::text(file(&outcome, &format!("{}index.html", path.trim_start_matches('/'))));
                assert_eq!(page.contains(banner), day.as_str() > last, "{day}: banner of {path}");
            }
        }
        let chapter = html::text(file(&outcome, "ohjeet/viestintaohje-2020/tiedotteet/index.html"));
        assert!(chapter.contains(banners[0]), "{day}: a chapter of what has expired says so");
        let whole = html::text(file(&outcome, "ohjeet/viestintaohje-2020/kaikki/index.html"));
        assert!(whole.contains(banners[0]), "{day}: so does the whole text");
    }
}

/// The last day counts, the next one doesn't, and it begins at midnight in the site's time zone.
#[test]
fn an_end_takes_effect_the_next_day() {
    let campaign = "matkailu/talvi-tiktok".to_owned();
    assert!(listed(&demo("2027-04-30")).contains(&campaign));
    assert!(!listed(&demo("2027-05-01")).contains(&campaign));
}
