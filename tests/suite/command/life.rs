//! `aito confirm`, `activate` and `close`: what they leave of a record, what they say, what they refuse.

use super::{Site, all, code, demo, minimal, snapshot};

const RECORD: &str = "profiles/facebook.yaml";
const DAY: &str = super::DAY;

/// A run that goes well: what it says, the record afterwards.
fn done(site: &Site, command: &str, more: &[&str]) -> (String, String) {
    let output = site.run(command, more);
    assert_eq!(code(&output), 0, "{command} {more:?}: {}", all(&output));
    (all(&output), site.read(RECORD))
}

/// A refusal: nothing in the site has changed, not even a time.
fn refused(site: &Site, expected: i32, command: &str, more: &[&str]) -> String {
    let before = snapshot(site.path());
    let output = site.run(command, more);
    let said = all(&output);
    assert_eq!(code(&output), expected, "{command} {more:?}: {said}");
    assert_eq!(snapshot(site.path()), before, "{command} {more:?}");
    said
}

fn set_status(site: &Site, status: &str) {
    let text = site.read(RECORD);
    let line = text.lines().find(|line| line.starts_with("status:")).unwrap().to_owned();
    site.write(RECORD, text.replace(&line, &format!("status: {status}")));
}

/// Ways in which people's editors leave a file, and where a new line goes in each.
fn layouts(text: &str) -> Vec<(&'static str, String)> {
    let commented = format!("# omistaja: viestintä\n{}# loppu\n", text.replace("kind:", "# välissä\nkind:"));
    vec![
        ("plain", text.to_owned()),
        ("comments", commented.clone()),
        ("CRLF", commented.replace('\n', "\r\n")),
        ("BOM", format!("\u{feff}{commented}")),
        ("tabs", text.replace("kind: unit", "kind:\tunit\t# sarkain").replace("[fi]", "[\tfi ]")),
        ("no final newline", text.trim_end().to_owned()),
        ("quotes", text.replace("status: active", "\"status\": 'active'   # käytössä")),
        ("document marks", format!("---\n{text}...\n")),
    ]
}

#[test]
fn nothing_of_a_file_is_lost() {
    let commands: [(&str, &[&str], &str, &[&str]); 3] = [
        ("confirm", &["facebook"], "active", &["reviewed: 2026-11-22"]),
        (
            "close",
            &["facebook", "--reason", "low-use"],
            "active",
            &["closed: {date: 2026-11-22, reason: low-use}", "status: closed"],
        ),
        ("activate", &["facebook", "--until", "2026-12-31"], "standby", &["ends: 2026-12-31", "status: active"]),
    ];
    for (command, more, status, lines) in commands {
        let site = minimal();
        let text = site.read(RECORD).replace("status: active", &format!("status: {status}"));
        for (layout, text) in layouts(&text.replace("'active'", &format!("'{status}'"))) {
            site.write(RECORD, &text);
            let (_, after) = done(&site, command, more);
            // Every line that did not say what the command changes stands there as it did, bytes of its end included.
            let changes = |line: &&str| ["status", "\"status\"", "reviewed"].iter().any(|key| line.starts_with(key));
            let kept = |text: &str| -> Vec<String> {
                text.trim_start_matches('\u{feff}')
                    .split_inclusive('\n')
                    .filter(|line| !changes(line) && !lines.iter().any(|own| line.starts_with(own)))
                    .map(|line| line.trim_end_matches('\n').to_owned())
                    .collect()
            };
            assert_eq!(kept(&after), kept(&text), "{command}, {layout}:\n{after}");
            assert_eq!(after.starts_with('\u{feff}'), text.starts_with('\u{feff}'), "{command}, {layout}");
            assert_eq!(after.contains("\r\n"), text.contains("\r\n"), "{command}, {layout}");
            assert!(!after.replace("\r\n", "").contains('\r'), "{command}, {layout}");
            let plain = after.replace("\"status\": ", "status: ").replace('\'', "");
            for line in lines {
                assert!(plain.contains(line), "{command}, {layout}: no {line} in\n{after}");
            }
            assert_eq!(after.matches("# käytössä").count(), text.matches("# käytössä").count());
            // One run a layout is enough to see that the loader reads it as before.
            if command == "close" {
                let output = site.run("check", &[]);
                assert!(code(&output) == 0, "{command}, {layout}: {}\n{after}", all(&output));
            }
        }
    }
}

#[test]
fn a_confirmation_is_told_record_by_record() {
    let site = minimal();
    let before = site.read(RECORD);
    let (said, after) = done(&site, "confirm", &["facebook", "facebook"]);
    assert_eq!(after, before.replace("reviewed: 2026-05-11", "reviewed: 2026-11-22"));
    for word in ["facebook: confirmed 2026-11-22, before that 2026-05-11", "facebook.com/esimerkkivirasto", RECORD] {
        assert_eq!(said.matches(word).count(), 1, "{word}: {said}");
    }
    assert!(done(&site, "confirm", &["facebook"]).0.contains("confirmed today already"));
    site.write(RECORD, before.replace("reviewed: 2026-05-11\n", "ends: 2026-11-01\n"));
    let (said, after) = done(&site, "confirm", &["--quiet", "facebook"]);
    assert_eq!((said.as_str(), after.contains("reviewed: 2026-11-22")), ("", true));
    let (said, _) = done(&site, "confirm", &["facebook"]);
    assert!(said.contains("its last day was 2026-11-01"), "{said}");
}

#[test]
fn what_cannot_be_confirmed_stops_all() {
    let site = minimal();
    let other = site.read(RECORD).replace("esimerkkivirasto", "toinenvirasto");
    site.write("profiles/toinen.yaml", other);
    for (status, words) in [("closed", "is closed"), ("planned", "no account yet"), ("compromised", "--over")] {
        set_status(&site, status);
        let said = refused(&site, 1, "confirm", &["toinen", "facebook"]);
        assert!(said.contains(words) && said.contains("Nothing was confirmed"), "{status}: {said}");
    }
    let said = refused(&site, 2, "confirm", &["toinen", "facebok", "tonien"]);
    assert!(said.contains("Did you mean facebook?") && said.contains("Did you mean toinen?"), "{said}");
    assert!(refused(&site, 2, "confirm", &[]).contains("<PROFILE-ID>"));
    assert!(refused(&site, 2, "confirm", &["--unit", "viestintä"]).contains("Did you mean viestinta?"));
    site.write(RECORD, "{status: active}");
    assert!(refused(&site, 1, "confirm", &["facebook"]).contains("by hand: reviewed: 2026-11-22"));
    // Something stands where the new text of the one would be made first: the other is confirmed, and both are told.
    site.write(RECORD, site.read("profiles/toinen.yaml").replace("toinenvirasto", "esimerkkivirasto"));
    site.write("profiles/.facebook.yaml.aito-new/x", "");
    let output = site.run("confirm", &["facebook", "toinen"]);
    let said = all(&output);
    assert_eq!(code(&output), 2, "{said}");
    assert!(said.contains("It is as it was") && said.contains("toinen: confirmed"), "{said}");
    assert!(site.read("profiles/toinen.yaml").contains(DAY) && !site.read(RECORD).contains(DAY));
}

#[test]
fn a_unit_confirms_its_own() {
    let site = demo();
    let output = site.run("confirm", &["--unit", "kirjasto"]);
    let said = all(&output);
    assert_eq!(code(&output), 0, "{said}");
    assert!(said.contains("kirjasto/vinkit-x was left out: its status is closed"), "{said}");
    let records = crate::common::files(&site.path().join("profiles"));
    let mut confirmed = 0;
    for (path, bytes) in records.iter().filter(|(path, _)| !path.starts_with("_internal")) {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let own =
            text.contains("unit: kirjasto\n") || text.contains("unit: kirjasto}") || text.contains("unit: kirjasto,");
        let vouched = text.contains("status: active") || text.contains("status: standby");
        let now = text.contains("reviewed: 2026-11-22");
        assert_eq!(now, own && vouched, "{path}:\n{text}");
        confirmed += usize::from(now);
    }
    assert!(confirmed > 4, "{confirmed}");
    assert!(refused(&site, 2, "confirm", &["--unit", "henkilosta"]).contains("henkilosto"));
}

/// A closing on a day, while the clock stands at the tests' day.
fn close_on(site: &Site, day: &str) -> (i32, String) {
    let mut run = crate::common::aito();
    run.env("SOURCE_DATE_EPOCH", "1795298400").args(["close", "facebook", "--reason", "ended", "--date", day]);
    let output = run.arg("--site").arg(site.path()).output().unwrap();
    (code(&output), all(&output))
}

#[test]
fn a_closing_says_what_else_there_is_to_do() {
    let site = minimal();
    let before = site.read(RECORD);
    site.write(
        "content/fi/pages/tietoa.md",
        "---\ntitle: Tietoa\n---\n\nKatso [tili](profile:facebook).\n\nfacebook.com/esimerkkivirasto\n",
    );
    let (ended, said) = close_on(&site, "2026-11-01");
    let after = site.read(RECORD);
    assert_eq!(ended, 0, "{said}");
    let block = "reviewed: 2026-05-11\nclosed: {date: 2026-11-01, reason: ended}";
    let expected = before.replace("status: active", "status: closed").replace("reviewed: 2026-05-11", block);
    assert_eq!(after, expected);
    for word in [
        "closed as of 2026-11-01",
        "archive:",
        "https://www.facebook.com/esimerkkivirasto",
        "private account",
        "aito build --removals-only",
        "5 years more",
        "2 places still point",
        "content/fi/pages/tietoa.md:5",
        "content/fi/pages/tietoa.md:7",
    ] {
        assert!(said.contains(word), "no {word}:\n{said}");
    }
    // What it says is so: the check finds the same two places.
    let found: Vec<String> = super::rows(&site.run("check", &["--format", "json"])).iter().map(super::short).collect();
    assert_eq!(found.iter().filter(|row| row.starts_with("profile/closed-listed")).count(), 2, "{found:?}");
    assert!(refused(&site, 1, "close", &["facebook", "--reason", "ended"]).contains("closed already"));
}

#[test]
fn a_person_is_forgotten_and_a_successor_is_named() {
    let site = demo();
    let output =
        site.run("close", &["kirjasto/instagram", "--reason", "reorganised", "--successor", "kirjasto/facebook"]);
    let said = all(&output);
    assert_eq!(code(&output), 0, "{said}");
    assert!(site.read("profiles/kirjasto/instagram.yaml").contains("successor: kirjasto/facebook}"));
    assert!(said.contains("kirjasto/facebook takes its place"), "{said}");
    let output = site.run("close", &["museo/tutkija-mastodon", "--reason", "task-changed"]);
    let said = all(&output);
    assert!(said.contains("never of people and roles"), "{said}");
    let close =
        |successor: &str| refused_demo(&site, &["kirjasto/podcast", "--reason", "ended", "--successor", successor]);
    assert!(close("kirjasto/instagram").contains("is closed itself"));
    assert!(close("kirjasto/podcast").contains("cannot take its own place"));
    assert!(close("kirjasto/facebok").contains("Did you mean kirjasto/facebook?"));
}

fn refused_demo(site: &Site, more: &[&str]) -> String {
    let before = snapshot(&site.path().join("profiles"));
    let output = site.run("close", more);
    assert_ne!(code(&output), 0, "{}", all(&output));
    assert_eq!(snapshot(&site.path().join("profiles")), before);
    all(&output)
}

#[test]
fn what_cannot_be_closed_is_left_alone() {
    let site = minimal();
    let close = |code, more: &[&str]| refused(&site, code, "close", &[&["facebook"], more].concat());
    assert!(close(2, &[]).contains("--reason"));
    assert!(close(2, &["--reason", "bored"]).contains("ended, employment-ended"));
    let before = snapshot(site.path());
    for (day, words) in
        [("1.2.2026", "is not a day"), ("2019-12-31", "opened only on 2020-01-01"), ("2026-11-23", "ends: 2026-11-23")]
    {
        let (code, said) = close_on(&site, day);
        assert!(code == 2 && said.contains(words), "{day}: {code} {said}");
    }
    assert_eq!(snapshot(site.path()), before);
    set_status(&site, "planned");
    assert!(close(1, &["--reason", "ended"]).contains("no account to close"));
    set_status(&site, "active");
    assert_eq!(code(&site.run("compromised", &["facebook"])), 0);
    assert!(close(1, &["--reason", "ended"]).contains("--reason compromised"));
    let (said, after) = done(&site, "close", &["facebook", "--reason", "compromised"]);
    assert!(said.contains("Ask the platform") && said.contains("no longer warned"), "{said}");
    assert!(after.contains("status: closed") && after.contains("compromised: {since:"), "{after}");
    assert_eq!(code(&site.run("check", &[])), 0);
}

#[test]
fn standby_goes_into_use_and_says_how_it_goes_back() {
    let site = minimal();
    let before = site.read(RECORD);
    set_status(&site, "standby");
    let (said, after) = done(&site, "activate", &["facebook"]);
    assert_eq!(after, before);
    assert!(said.contains("status: standby") && said.contains("aito build"), "{said}");
    assert!(refused(&site, 1, "activate", &["facebook"]).contains("in use already"));
    site.write(RECORD, before.replace("status: active", "status: standby").replace("reviewed: 2026-05-11\n", ""));
    let (said, after) = done(&site, "activate", &["facebook", "--until", "2026-11-22"]);
    assert!(after.contains("opened: 2020-01-01\nreviewed: 2026-11-22\nends: 2026-11-22\n"), "{after}");
    assert!(said.contains("had no day of review") && said.contains("After 2026-11-22"), "{said}");
    assert_eq!(code(&site.run("check", &[])), 0);
}

#[test]
fn what_cannot_go_into_use_is_left_alone() {
    let site = minimal();
    let before = site.read(RECORD);
    for (status, words) in [("closed", "aito new profile"), ("planned", "no account yet"), ("compromised", "--over")] {
        set_status(&site, status);
        assert!(refused(&site, 1, "activate", &["facebook"]).contains(words), "{status}");
    }
    site.write(
        RECORD,
        before.replace("status: active", "status: standby").replace("opened:", "ends: 2026-11-01\nopened:"),
    );
    assert!(refused(&site, 1, "activate", &["facebook"]).contains("last day was 2026-11-01"));
    assert!(refused(&site, 2, "activate", &["facebook", "--until", "2026-11-21"]).contains("has passed already"));
    assert!(refused(&site, 2, "activate", &["facebook", "--until", "joulu"]).contains("--until 2026-05-11"));
    let (_, after) = done(&site, "activate", &["facebook", "--until", "2026-12-31"]);
    assert!(after.contains("ends: 2026-12-31\nopened:"), "{after}");
}

#[test]
fn every_language_says_it() {
    for (lang, words) in [("fi", ["vahvistettu", "suljettu", "käytössä"]), ("sv", ["bekräftad", "stängd", "i bruk"])]
    {
        let site = minimal();
        assert!(done(&site, "confirm", &["facebook", "--lang", lang]).0.contains(words[0]), "{lang}");
        set_status(&site, "standby");
        assert!(done(&site, "activate", &["facebook", "--lang", lang]).0.contains(words[2]), "{lang}");
        assert!(
            done(&site, "close", &["facebook", "--reason", "ended", "--lang", lang]).0.contains(words[1]),
            "{lang}"
        );
    }
}
