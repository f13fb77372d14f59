//! `aito lookup`: verdicts, objects and exit codes.

use super::{DAY, all, code};
use crate::common::{aito, root};
use crate::demo::built::records;
use std::io::Write as _;
use std::process::{Output, Stdio};

fn lookup(inputs: &[&str]) -> Output {
    aito().args(["lookup", "--date", DAY, "--json", "--site"]).arg(root()).arg("--").args(inputs).output().unwrap()
}

/// One object a line, as documented.
fn objects(output: &Output) -> Vec<serde_json::Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let objects: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for object in &objects {
        let mut names: Vec<&str> = object.as_object().unwrap().keys().map(String::as_str).collect();
        names.sort_unstable();
        let documented = ["candidates", "input", "key", "profile", "renamed_to", "resembles", "verdict"];
        for name in documented {
            assert!(names.contains(&name), "{name} is missing: {object}");
        }
        assert!(object["candidates"].is_array() && object["verdict"].is_string());
    }
    objects
}

#[test]
fn every_listed_account_is_genuine() {
    let listed: Vec<_> = records().iter().filter(|record| record.is_listed(DAY)).collect();
    let urls: Vec<&str> = listed.iter().map(|record| record.get("url").unwrap()).collect();
    let output = lookup(&urls);
    let found = objects(&output);
    assert_eq!(found.len(), urls.len());
    for (object, record) in found.iter().zip(&listed) {
        assert_eq!(object["input"].as_str(), record.get("url"));
        assert_eq!(
            (object["verdict"].as_str(), object["profile"].as_str()),
            (Some("genuine"), Some(record.id.as_str())),
            "{object}"
        );
        assert!(object["key"].is_string(), "{object}");
    }
    assert_eq!(code(&output), 0);
}

#[test]
fn no_other_account_is_genuine() {
    let other: Vec<&str> =
        records().iter().filter(|record| !record.is_listed(DAY)).filter_map(|record| record.get("url")).collect();
    assert!(other.len() >= 9);
    let output = lookup(&other);
    let found = objects(&output);
    assert_eq!(found.len(), other.len());
    for object in &found {
        assert_ne!(object["verdict"], "genuine", "{object}");
        assert!(object["profile"].is_null() || object["verdict"] != "not-listed", "{object}");
    }
    assert_ne!(code(&output), 0);
}

#[test]
fn strangers_are_not_genuine() {
    let inputs = [
        "https://www.facebook.com/esimerkkila1",
        "https://www.facebook.com.evil.example/esimerkkila",
        "https://nottwitter.com/esimerkkila",
        "https://evil.example/?u=https://x.com/esimerkkila",
        "https://x.com@evil.example/esimerkkila",
        "https://xn--facebok-y0a.com/esimerkkila",
        "https://www.facebook.com/еsimerkkila",
        "https://facebook.com:8443/esimerkkila",
        "https://x.com/esimerkkila/status/1234567890",
        "https://www.instagram.com/p/CxEsimerkki1/",
        "https://mastodon.social/@viestinta",
        "@esimerkkila",
        "esimerkkila",
        "https://bit.ly/3esimerkki",
        "viestinta@esimerkkila.example",
        "+358 9 123 4001",
        "javascript:alert(1)",
        "?",
        "ä",
        "😀",
    ];
    for object in objects(&lookup(&inputs)) {
        assert_ne!(object["verdict"], "genuine", "{object}");
    }
}

#[test]
fn spellings_of_a_listed_account_are_genuine() {
    let inputs = [
        "http://facebook.com/Esimerkkila/",
        "m.facebook.com/esimerkkila?ref=share",
        "https://twitter.com/Esimerkkila",
        "https://x.com/esimerkkila?s=21&t=abc",
        "HTTPS://WWW.INSTAGRAM.COM/Esimerkkilankunta",
        "https://www.youtube.com/@esimerkkilankunta/videos",
    ];
    for object in objects(&lookup(&inputs)) {
        assert_eq!(object["verdict"], "genuine", "{object}");
    }
}

#[test]
fn the_exit_code_is_the_highest() {
    let genuine = "https://www.facebook.com/esimerkkila";
    let not_listed = "https://www.facebook.com/joku.aivan.muu";
    let cannot_tell = "https://bit.ly/3esimerkki";
    let invalid = "?";
    for (inputs, expected) in [
        (&[genuine][..], 0),
        (&[not_listed], 5),
        (&[cannot_tell], 6),
        (&[invalid], 2),
        (&[genuine, not_listed], 5),
        (&[cannot_tell, genuine, not_listed], 6),
        (&[invalid, genuine], 2),
        (&[not_listed, invalid], 5),
    ] {
        let output = lookup(inputs);
        let verdicts: Vec<String> = objects(&output).iter().map(|object| object["verdict"].to_string()).collect();
        assert_eq!(code(&output), expected, "{inputs:?}: {verdicts:?}");
    }
}

/// What standard input is answered; the verdicts.
fn piped(lines: &[u8]) -> (Output, Vec<String>) {
    let mut child = aito()
        .args(["lookup", "--date", DAY, "--json", "-", "--site"])
        .arg(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines).unwrap();
    let output = child.wait_with_output().unwrap();
    let verdicts = objects(&output).iter().map(|object| object["verdict"].as_str().unwrap().to_owned()).collect();
    (output, verdicts)
}

#[test]
fn standard_input_gives_one_answer_a_line() {
    let lines = "https://www.facebook.com/esimerkkila\r\n\n  https://x.com/esimerkkila  \nhttps://www.facebook.com/joku.aivan.muu";
    let (output, verdicts) = piped(lines.as_bytes());
    assert_eq!(verdicts, ["genuine", "genuine", "not-listed"]);
    assert_eq!(code(&output), 5);
}

/// A script that asks for an exit code must not take one that stands for half of its lines.
#[test]
fn a_line_that_is_no_utf8_hides_none_behind_it() {
    let lines = b"https://www.facebook.com/esimerkkila\n\xff\xfe\nhttps://www.facebook.com/joku.aivan.muu\n";
    let (output, verdicts) = piped(lines);
    assert_eq!((verdicts.len(), verdicts[0].as_str(), verdicts[2].as_str()), (3, "genuine", "not-listed"));
    assert_ne!(verdicts[1], "genuine");
    assert_ne!(code(&output), 0);
    let (output, verdicts) = piped(b"https://www.facebook.com/esimerkkila\xff\n");
    assert_ne!((verdicts[0].as_str(), code(&output)), ("genuine", 0));
}

#[test]
fn where_nothing_is_asked_nothing_is_genuine() {
    for lines in ["", "\n", " \r\n\t\n"] {
        let (output, verdicts) = piped(lines.as_bytes());
        assert_eq!((code(&output), verdicts.len()), (2, 0), "{lines:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("Nothing was asked"), "{lines:?}");
    }
}

#[test]
fn people_get_a_sentence() {
    let output = aito().args(["lookup", "--date", DAY, "https://www.facebook.com/joku.aivan.muu"]).output().unwrap();
    let said = all(&output);
    assert!(said.contains("Not on our list") && !said.to_lowercase().contains("fake"), "{said}");
    let output = aito().args(["lookup", "--date", DAY, "https://www.facebook.com/esimerkkila"]).output().unwrap();
    assert!(all(&output).contains("viestinta/facebook"), "{}", all(&output));
    // A control character in the input reaches no terminal.
    let output = aito().args(["lookup", "--date", DAY, "https://x.com/a\u{1b}[31mb\u{7}"]).output().unwrap();
    assert!(!all(&output).contains(['\u{1b}', '\u{7}']));
}

/// A site that cannot be judged: what each input is answered, and the exit code.
fn unjudged(site: &super::Site, rows: &[(&str, &str, i32)]) {
    for (input, verdict, expected) in rows {
        let output = site.run("lookup", &["--json", input]);
        let found = objects(&output);
        assert_eq!((found.len(), found[0]["verdict"].as_str()), (1, Some(*verdict)), "{input}: {found:?}");
        assert_eq!((code(&output), found[0]["input"].as_str()), (*expected, Some(*input)), "{found:?}");
        let why = String::from_utf8(output.stderr).unwrap();
        assert!(why.contains("Run aito check"), "{why}");
        assert!(found[0]["verdict"] != "unavailable" || found[0]["profile"].is_null(), "{found:?}");
    }
    let all: Vec<&str> = rows.iter().map(|(input, ..)| *input).collect();
    let output = site.run("lookup", &[&["--json"], &all[..]].concat());
    let inputs: Vec<String> = objects(&output).iter().map(|row| row["input"].as_str().unwrap().to_owned()).collect();
    assert_eq!((inputs, code(&output)), (all.iter().map(ToString::to_string).collect(), 7));
}

#[test]
fn a_site_with_errors_vouches_for_nobody() {
    let site = super::demo();
    let path = "profiles/kirjasto/facebook.yaml";
    site.write(path, site.read(path).replace("kirjasto@esimerkkila.example", "kirjasto@gmail.com"));
    unjudged(
        &site,
        &[
            ("https://www.facebook.com/esimerkkila", "unavailable", 7),
            ("https://www.facebook.com/joku.aivan.muu", "unavailable", 7),
            ("https://t.me/esimerkkila", "unavailable", 7),
            ("@esimerkkila", "unavailable", 7),
            ("kunta@esimerkkila.example", "unavailable", 7),
            ("?", "unavailable", 7),
            // Warnings are still given.
            ("https://www.instagram.com/esimerkkilanliikunta/", "compromised", 3),
            ("https://x.com/ekirjastovinkit", "closed", 3),
            ("https://www.facebook.com/esimerkki1a", "lookalike", 4),
        ],
    );
    // Without --json in words, as the page has them, and in the reader's language.
    for (lang, heading, why) in [
        ("fi", "Tarkistus ei onnistu nyt", "Anna komento aito check"),
        ("sv", "Kontrollen fungerar inte just nu", "Ge kommandot aito check"),
        ("en", "The check is not possible now", "Run aito check"),
    ] {
        let output = site.run("lookup", &["--lang", lang, "https://www.facebook.com/esimerkkila"]);
        let said = String::from_utf8(output.stdout.clone()).unwrap();
        assert_eq!(code(&output), 7, "{said}");
        assert!(said.to_lowercase().contains(&heading.to_lowercase()) && said.contains(why), "{said}");
    }
}

/// An account of ours must not be called an imitation of another one of ours because its record has an error.
#[test]
fn a_record_left_out_is_no_stranger() {
    let site = super::demo();
    site.write(
        "profiles/kirjasto/fb-2.yaml",
        site.read("profiles/viestinta/facebook.yaml").replace("/esimerkkila\n", "/esimerkki1a\n"),
    );
    let lookalike = "https://www.facebook.com/esimerkki1a";
    unjudged(&site, &[(lookalike, "unavailable", 7)]);
    // Nor where the record cannot even be read.
    site.write("profiles/kirjasto/fb-2.yaml", "name: [\nurl: https://www.facebook.com/Esimerkki1a\n");
    unjudged(&site, &[(lookalike, "unavailable", 7)]);
}

#[test]
fn without_settings_there_is_nothing_to_warn_by() {
    for (path, text) in [("site.yaml", "title: ["), ("profiles/units.yaml", "- id: x\n")] {
        let site = super::demo();
        site.write(path, text);
        let other = "https://x.com/ekirjastovinkit";
        unjudged(
            &site,
            &[
                ("https://www.facebook.com/esimerkkila", "unavailable", 7),
                (other, "unavailable", 7),
                ("?", "unavailable", 7),
            ],
        );
    }
}

#[test]
fn every_verdict_has_its_word_its_code_and_its_sentences() {
    for (input, verdict, expected) in [
        ("https://www.facebook.com/esimerkkila", "genuine", 0),
        ("https://www.instagram.com/esimerkkilanliikunta/", "compromised", 3),
        ("https://x.com/ekirjastovinkit", "closed", 3),
        ("https://www.facebook.com/esimerkkilantiedotus", "closed", 3),
        ("https://www.facebook.com/esimerkki1a", "lookalike", 4),
        ("https://esimerkki1a.example/", "lookalike", 4),
        ("https://t.me/esimerkkila", "not-on-platform", 5),
        ("https://www.facebook.com/joku.aivan.muu", "not-listed", 5),
        ("https://bit.ly/3esimerkki", "cannot-tell", 6),
        ("+358 9 123 4000", "cannot-tell", 6),
        ("@esimerkkila", "cannot-tell", 6),
        ("kunta@esimerkkila.example", "own-domain", 6),
        ("?", "invalid", 2),
    ] {
        let output = lookup(&[input]);
        let found = objects(&output);
        assert_eq!(found[0]["verdict"], verdict, "{input}: {found:?}");
        assert_eq!(code(&output), expected, "{input}");
        let said = aito().args(["lookup", "--date", DAY, "--site"]).arg(root()).args(["--", input]).output().unwrap();
        assert_eq!(code(&said), expected, "{input}");
        let said = all(&said);
        let sentences = said.lines().skip(1).filter(|line| line.starts_with("  ") && line.ends_with('.'));
        assert!(sentences.count() >= 1, "{input}: {said}");
        // Each says where to report, as the page does.
        let report = if matches!(verdict, "genuine" | "compromised") { "behaves oddly" } else { "posing as us" };
        let last = said.lines().last().unwrap_or_default();
        assert!(last.contains(report) && last.ends_with("@esimerkkila.example"), "{input}: {said}");
        assert!(
            !said.contains("check-") && !said.contains("{") && !said.to_lowercase().contains("fake"),
            "{input}: {said}"
        );
    }
}

#[test]
fn an_answer_says_what_it_is_about() {
    for (input, parts) in [
        ("https://www.facebook.com/esimerkki1a", &["viestinta/facebook"][..]),
        (
            "https://www.facebook.com/esimerkkilantiedotus",
            &["The account is now: viestinta/facebook", "31 January 2016"],
        ),
        ("https://x.com/ekirjastovinkit", &["closed in 2026"]),
        ("https://x.com/esimerkkilainfo", &["not in use now"]),
        ("https://t.me/esimerkkila", &["Telegram", "1 February 2024"]),
        ("@esimerkkila", &["viestinta/facebook (facebook)", "viestinta/x (x)"]),
        ("https://x.com/esimerkkila/status/1", &["single post", "viestinta/x", "was not checked"]),
        ("+358 9 123 4000", &["have published", "forged"]),
        ("https://esimerkki1a.example/", &["looks like our own"]),
    ] {
        let output = aito().args(["lookup", "--date", DAY, "--site"]).arg(root()).args(["--", input]).output().unwrap();
        for part in parts {
            assert!(all(&output).contains(part), "{input}: {part}: {}", all(&output));
        }
    }
}

#[test]
fn a_text_of_several_lines_is_one_input() {
    let output = lookup(&["Katso tämä!\nhttps://www.instagram.com/esimerkkilankunta/?igsh=abc"]);
    let found = objects(&output);
    assert_eq!((found.len(), found[0]["verdict"].as_str()), (1, Some("genuine")), "{found:?}");
}

#[test]
fn the_regime_of_the_check_is_for_tests_and_hidden() {
    let site = super::minimal();
    let output = site.run("build", &["--check-regime", "shards"]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    let shards = std::fs::read_dir(site.public().join("check/v1/shards")).unwrap().count();
    assert_eq!(shards, 256);
    let output = site.run("build", &["--check-regime", "whole"]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    assert!(!site.public().join("check/v1/shards").exists());
    let help = aito().args(["build", "--help"]).output().unwrap();
    assert!(!all(&help).contains("regime"), "{}", all(&help));
}

/// What each verdict is asked with, and how it is headed in each language.
const HEADED: [(&str, [&str; 3]); 7] = [
    (
        "https://www.facebook.com/esimerkkila",
        [
            "Virallinen tili (luettelossa 22.11.2026)",
            "Officiellt konto (i förteckningen 22.11.2026)",
            "Official account (listed on 22 November 2026)",
        ],
    ),
    ("https://www.facebook.com/joku.aivan.muu", ["Ei luettelossa", "Finns inte i förteckningen", "Not on our list"]),
    (
        "https://t.me/esimerkkila",
        ["Emme ole tässä palvelussa", "Vi har inget konto på plattformen", "We are not on this service"],
    ),
    (
        "https://x.com/ekirjastovinkit",
        ["Tili ei ole enää virallinen", "inte längre officiellt", "No longer an official"],
    ),
    ("viestinta@esimerkkila.example", ["verkkotunnuksessamme", "vår egen domän", "our own domain"]),
    ("javascript:alert(1)", ["ei ole osoite eikä käyttäjätunnus", "varken en adress eller", "neither an address nor"]),
    ("@esimerkkila", ["Varmaa vastausta", "ett säkert svar", "a certain answer"]),
];

#[test]
fn each_language_is_spoken_as_on_the_page() {
    let ask = |lang: &str, by: &str| {
        let mut command = aito();
        command.args(["lookup", "--date", DAY]);
        match by {
            "option" => command.env("LC_ALL", "sv_FI.UTF-8").args(["--lang", lang]),
            _ => command.env("LC_ALL", format!("{lang}_FI.UTF-8")),
        };
        command.arg("--").args(HEADED.map(|(input, _)| input)).output().unwrap()
    };
    for (place, lang) in ["fi", "sv", "en"].iter().enumerate() {
        let output = ask(lang, "option");
        let said = all(&output);
        let heads: Vec<&str> = said.lines().filter(|line| !line.starts_with(' ')).collect();
        assert_eq!(heads.len(), HEADED.len(), "{said}");
        for ((input, heading), head) in HEADED.iter().zip(&heads) {
            assert!(head.contains(heading[place]) && head.ends_with(&format!(": {input}")), "{lang}: {head}");
        }
        assert_eq!(all(&ask(lang, "environment")), said);
    }
    let output = aito().args(["lookup", "--lang", "de", "@x"]).output().unwrap();
    assert_eq!(code(&output), 2);
}
