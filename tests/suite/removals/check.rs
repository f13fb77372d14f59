//! What the account check answers after something was taken away: whole and in parts, at once and in later runs.

use super::emergencies::{RECORD, SECOND, edit, two};
use super::{Files, published, removals};
use crate::command::{Site, all, code, minimal};
use aito::account::Table;
use aito::lookup::{Trust, When, decode};
use aito::value::{Day, Parse, seconds_of};

/// The first account, which each test loses.
const FIRST: &str = "https://www.facebook.com/esimerkkivirasto";
/// The second one.
const OTHER: &str = "https://www.instagram.com/toinentili";

/// What the check of a published site says of an address, as a browser asks it.
fn verdict(files: &Files, input: &str) -> &'static str {
    let index = decode(&files["check/v1/index.txt"]).expect("the check's list can be read");
    let index = match index.shard_for(Table::builtin(), input) {
        Some(name) => index.with_shard(&name, &files[&format!("check/v1/shards/{name}.txt")]).expect("its shard, too"),
        None => index,
    };
    let when = When {
        seconds: seconds_of("2026-11-22T12:00:00Z").unwrap(),
        day: Day::parse("2026-11-22").unwrap(),
        trust: Trust::Sound,
    };
    index.look_up(Table::builtin(), input, &when).verdict.word()
}

#[test]
fn the_check_knows_at_once_and_remembers() {
    for regime in ["whole", "shards"] {
        let (site, _) = two();
        let output = site.run("build", &["--check-regime", regime]);
        assert_eq!(code(&output), 0, "{}", all(&output));
        let before = published(&site.public());
        assert_eq!((verdict(&before, FIRST), verdict(&before, OTHER)), ("genuine", "genuine"), "{regime}");
        edit(&site, "status: active", "status: closed\nclosed: {date: 2026-11-20, reason: ended}");
        let (exit, said) = removals(&site, &[]);
        assert_eq!(exit, 0, "{said}");
        let first = published(&site.public());
        assert_eq!((verdict(&first, FIRST), verdict(&first, OTHER)), ("closed", "genuine"), "{regime}");
        assert_eq!(first.keys().any(|path| path.contains("/shards/")), regime == "shards");
        assert_eq!(first["check/v1/platforms.json"], before["check/v1/platforms.json"]);

        // Fetched into a fresh checkout in which the first record is gone altogether, and the second one is lost.
        let fresh = minimal();
        for (path, bytes) in &first {
            fresh.write(&format!("public/{path}"), bytes);
        }
        fresh.write("profiles/toinen.yaml", SECOND);
        std::fs::remove_file(fresh.path().join(RECORD)).unwrap();
        assert_eq!(code(&fresh.run("compromised", &["toinen"])), 0);
        let (exit, said) = removals(&fresh, &[]);
        assert_eq!(exit, 0, "{said}");
        let second = published(&fresh.public());
        assert_eq!((verdict(&second, FIRST), verdict(&second, OTHER)), ("closed", "compromised"), "{regime}");
    }
}

/// What the check says of the first account once it has been closed like this.
fn after_closing(site: &Site, from: &str, to: &str) -> &'static str {
    site.write("profiles/toinen.yaml", SECOND.replace("counterpart: facebook\n", "")).built();
    edit(site, from, to);
    let (exit, said) = removals(site, &[]);
    assert_eq!(exit, 0, "{said}");
    verdict(&published(&site.public()), FIRST)
}

#[test]
fn only_units_and_campaigns_are_remembered_and_only_for_their_time() {
    let closed = "status: closed\nclosed: {date: 2026-11-20, reason: ended}";
    let active = "status: active";
    assert_eq!(after_closing(&minimal(), active, closed), "closed");
    assert_eq!(after_closing(&minimal(), active, "status: closed"), "closed", "a day that nobody wrote is today");
    let old = "status: closed\nclosed: {date: 2019-11-20, reason: ended}";
    assert_eq!(after_closing(&minimal(), active, old), "not-listed");
    let ended = "opened: 2020-01-01\nends: 2026-11-21";
    assert_eq!(after_closing(&minimal(), "opened: 2020-01-01", ended), "closed");
    assert_eq!(after_closing(&minimal(), "opened: 2020-01-01", "opened: 2020-01-01\nends: 2024-01-01"), "not-listed");
    for (kind, more) in [("role", ""), ("unit", "\nperson: {title: Johtaja}")] {
        let site = minimal();
        edit(&site, "kind: unit", &format!("kind: {kind}{more}"));
        assert_eq!(after_closing(&site, active, closed), "not-listed", "{kind}{more}");
    }
    // A change of kind never lengthens.
    let site = minimal();
    edit(&site, "kind: unit", "kind: role");
    let both = format!("kind: unit\n{closed}");
    assert_eq!(after_closing(&site, "kind: role\nstatus: active", &both), "not-listed");
    for text in ["status: planned", "status: activ"] {
        assert_eq!(after_closing(&minimal(), active, text), "not-listed", "{text}");
    }
}
