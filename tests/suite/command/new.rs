//! `aito new`: what it asks, what it takes and refuses, what it writes, and that it never writes half.

use super::bad_input::identity_code;
use super::{Site, all, code, demo, minimal, rows, short, snapshot};
use crate::common::aito;
use std::io::Write as _;
use std::process::{Output, Stdio};

/// A run with answers, one a line, as a person would type them.
fn answering(site: &Site, more: &[&str], answers: &[u8]) -> Output {
    let mut run = aito();
    run.arg("new").args(more).arg("--site").arg(site.path()).args(["--date", super::DAY]);
    let mut child = run.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Who refuses early does not read to the end.
    let _ = child.stdin.take().unwrap().write_all(answers);
    child.wait_with_output().unwrap()
}

/// A run that asks nothing.
fn options(site: &Site, more: &[&str]) -> Output {
    answering(site, &[more, &["--yes"]].concat(), b"")
}

fn lines(answers: &[&str]) -> Vec<u8> {
    answers.iter().flat_map(|answer| format!("{answer}\n").into_bytes()).collect()
}

fn refused(site: &Site, expected: i32, output: impl FnOnce() -> Output) -> String {
    let before = snapshot(site.path());
    let output = output();
    assert_eq!(code(&output), expected, "{}", all(&output));
    assert_eq!(snapshot(site.path()), before, "{}", all(&output));
    all(&output)
}

/// The findings about a file, besides those of the site before.
fn found(site: &Site, file: &str) -> Vec<String> {
    let output = site.run("check", &["--format", "json"]);
    let found: Vec<String> = rows(&output).iter().map(short).collect();
    assert_eq!(code(&output), 0, "{found:?}");
    found.into_iter().filter(|row| row.contains(file)).collect()
}

const PROFILE: [&str; 17] = [
    "profile",
    "--url",
    "instagram.com/toinenvirasto",
    "--kind",
    "unit",
    "--unit",
    "viestinta",
    "--name",
    "Toinen: virasto",
    "--email",
    "viestinta@virasto.example",
    "--opened",
    "2024-02-29",
    "--evidence",
    "administrator",
    "--website",
    "none",
];

#[test]
fn options_are_enough_and_the_record_is_sound() {
    let site = minimal();
    let output = options(&site, &PROFILE);
    let said = all(&output);
    assert_eq!(code(&output), 0, "{said}");
    assert!(
        said.contains("Understood: Instagram, @toinenvirasto") && said.contains("aito confirm viestinta/instagram"),
        "{said}"
    );
    let record = site.read("profiles/viestinta/instagram.yaml");
    for line in [
        "name: \"Toinen: virasto\"",
        "url: https://www.instagram.com/toinenvirasto/",
        "kind: unit",
        "status: active",
        "owner: {unit: viestinta}",
        "contact: {email: viestinta@virasto.example}",
        "languages: [fi]",
        "opened: 2024-02-29",
        "reviewed: 2026-11-22",
        "website: none",
        "evidence: [{method: administrator, on: 2026-11-22}]",
    ] {
        assert!(record.lines().any(|own| own == line), "no {line} in\n{record}");
    }
    assert!(record.starts_with("# The record of one official account"), "{record}");
    // What is left only a person can answer.
    let left = found(&site, "viestinta/instagram");
    assert!(left.iter().all(|row| row.contains(" warn ")), "{left:?}");
    assert!(!site.path().join("profiles/_internal").exists());
    // A second account of the unit there gets a place of its own.
    let mut second = PROFILE;
    second[2] = "https://www.instagram.com/kolmasvirasto/";
    assert_eq!(code(&options(&site, &second)), 0);
    assert!(site.read("profiles/viestinta/instagram-2.yaml").contains("kolmasvirasto"));
}

#[test]
fn what_the_options_lack_is_told_at_once() {
    let site = minimal();
    let said = refused(&site, 2, || options(&site, &["profile"]));
    assert!(said.contains("Still missing: --url, --kind, --unit, --name, --email. "), "{said}");
    let said = refused(&site, 2, || {
        options(
            &site,
            &[
                "profile",
                "--url",
                "https://t.me/uusivirasto",
                "--kind",
                "units",
                "--unit",
                "x",
                "--name",
                "N",
                "--email",
                "a@gmail.com",
            ],
        )
    });
    for word in ["--kind: “units” is none", "--unit: “x” is none", "--email: “a@gmail.com” is not", "missing: --opened"]
    {
        assert!(said.contains(word), "no {word}: {said}");
    }
    for what in ["guideline", "chapter", "publication", "term"] {
        if what == "chapter" {
            assert!(refused(&site, 1, || options(&site, &[what])).contains("no guideline yet"));
            continue;
        }
        assert!(refused(&site, 2, || options(&site, &[what])).contains("--title"), "{what}");
    }
    let said = refused(&site, 2, || {
        options(&site, &[&PROFILE[..], &["--title", &identity_code(), "--phone", &identity_code()]].concat())
    });
    assert!(said.contains("identity code") && !said.contains(&identity_code()), "{said}");
}

#[test]
fn a_taken_account_is_refused_and_who_has_it_is_said() {
    let site = minimal();
    let record = site.read("profiles/facebook.yaml");
    let address = |url: &str| {
        let mut args = PROFILE;
        args[2] = url;
        refused(&site, 2, || options(&site, &args))
    };
    site.write(
        "profiles/facebook.yaml",
        format!("{record}stable_id: \"100064512345678\"\naliases: [{{url: https://www.facebook.com/vanhavirasto, until: 2019-05-01}}]\n"),
    );
    for url in [
        "https://www.facebook.com/esimerkkivirasto",
        "m.facebook.com/Esimerkki.Virasto?ref=x",
        "https://www.facebook.com/profile.php?id=100064512345678",
    ] {
        assert!(
            address(url).contains("has a record already: facebook (profiles/facebook.yaml)"),
            "{url}: {}",
            address(url)
        );
    }
    assert!(address("facebook.com/vanhavirasto").contains("earlier name of the account of facebook"));
    for (status, words) in [
        ("closed", "was closed: facebook"),
        ("planned", "planned record already"),
        ("standby", "aito activate facebook"),
        ("compromised", "aito compromised facebook --over"),
    ] {
        // A record with other faults has its account all the same.
        let text = record.replace("status: active", &format!("status: {status}")).replace("opened:", "avattu:");
        site.write("profiles/facebook.yaml", text);
        assert!(address("facebook.com/esimerkkivirasto").contains(words), "{status}");
    }
    for (url, words) in [
        ("https://x.com/toinenvirasto/status/1234567890", "is the address of a single post or video"),
        ("https://bit.ly/abc", "short link"),
        ("esimerkkivirasto", "name without a platform"),
        ("https://faceb00k.example/x", "--url: "),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fmuuvirasto%2F",
            "https://www.instagram.com/muuvirasto/",
        ),
    ] {
        assert!(address(url).contains(words), "{url}: {}", address(url));
    }
}

#[test]
fn answers_are_checked_as_they_are_given() {
    let site = minimal();
    let answers = [
        "\u{feff}https://www.facebook.com/esimerkkivirasto",
        "javascript:alert(1)",
        "https://x.com/toinenvirasto?s=20",
        "maybe",
        "2",
        "7",
        "campaign",
        "",
        "1",
        "",
        "Kesä {2027}\r",
        "kesa@virasto.example",
        "soita",
        "+358 9 123 4567",
        "fi sv",
        "11.5.2026",
        "2027-01-01",
        "2026-11-01",
        "ftp://x",
        "https://www.virasto.example/kesa",
        "2026-10-31",
        "2027-08-31",
        "Kesän häiriöt",
        "",
        "Viestinta/X",
        "facebook",
        "viestinta/kesa-x",
        "n",
        "y",
    ];
    let output = answering(&site, &["profile"], &lines(&answers));
    let said = all(&output);
    assert_eq!(code(&output), 0, "{said}");
    for words in [
        "has a record already",
        "begins with something that no account's address",
        "Understood: X (Twitter), @toinenvirasto",
        "“maybe” is none of the choices",
        "“7” is none",
        "cannot be left out",
        "“soita” cannot stand here",
        "a day such as 2026-05-11",
        "still to come",
        "“ftp://x” cannot stand here",
        "before today",
        "“Viestinta/X” cannot stand here",
        "facebook is taken already",
    ] {
        assert!(said.contains(words), "no {words}:\n{said}");
    }
    let record = site.read("profiles/viestinta/kesa-x.yaml");
    for line in [
        "name: \"Kesä {2027}\"",
        "url: https://x.com/toinenvirasto",
        "kind: campaign",
        "status: standby",
        "standby_for: Kesän häiriöt",
        "ends: 2027-08-31",
        "contact: {email: kesa@virasto.example, phone: \"+358 9 123 4567\"}",
        "languages: [fi, sv]",
        "website: https://www.virasto.example/kesa",
    ] {
        assert!(record.lines().any(|own| own == line), "no {line} in\n{record}");
    }
    assert!(!site.path().join("profiles/_internal").exists());
    assert!(found(&site, "viestinta/kesa-x").iter().all(|row| row.contains(" warn ")));
}

#[test]
fn a_planned_record_brings_its_plan() {
    let site = minimal();
    let answers = ["", "Myspaces", "youtube", "unit", "viestinta", "Videot", "", "", "", "", "", "", ""];
    let output = answering(&site, &["profile", "--lang", "fi"], &lines(&answers));
    assert_eq!(code(&output), 0, "{}", all(&output));
    let record = site.read("profiles/viestinta/youtube.yaml");
    assert!(
        record.contains("platform: youtube\nkind: unit\nstatus: planned\n") && record.contains("# Suunnitteilla"),
        "{record}"
    );
    let plan = site.read("profiles/_internal/viestinta/youtube.yaml");
    for line in [
        "  state: draft",
        "  date: 2026-11-22",
        "  # 1. Mitä välineitä käytetään",
        "  # 4C. ",
        "  # 6B. ",
        "  # 8. ",
        "  background:",
    ] {
        assert!(plan.lines().any(|own| own.starts_with(line)), "no {line} in\n{plan}");
    }
    assert_eq!(found(&site, "youtube").iter().filter(|row| row.contains(" error ")).count(), 0);
    let elsewhere = crate::common::folder();
    let internal = elsewhere.path().to_str().unwrap();
    let output = options(&site, &[&PROFILE[..], &["--plan", "--internal", internal]].concat());
    assert_eq!(code(&output), 0, "{}", all(&output));
    assert!(elsewhere.path().join("viestinta/instagram.yaml").exists());
    assert!(!site.path().join("profiles/_internal/viestinta/instagram.yaml").exists());
}

#[test]
fn interrupted_answers_write_nothing() {
    let site = minimal();
    let answers =
        ["https://x.com/toinenvirasto", "", "unit", "viestinta", "Toinen", "", "", "", "2024-01-01", "", "", "", "n"];
    for end in 0..answers.len() {
        let said = refused(&site, 2, || answering(&site, &["profile"], &lines(&answers[..end])));
        assert!(said.contains("The answers ended") && said.contains("Nothing was written"), "{end}: {said}");
    }
    let no = [&answers[..], &["maybe", "no"]].concat();
    let said = refused(&site, 2, || answering(&site, &["profile"], &lines(&no)));
    assert!(said.contains("Answer yes or no") && said.contains("Nothing was written"), "{said}");
    let mut odd = b"\xff\xfe\nhttps://x.com/toinen\x07virasto\n".to_vec();
    odd.extend([b'a'; 40_000]);
    let said = refused(&site, 2, || answering(&site, &["profile"], &odd));
    assert!(
        said.contains("not text in UTF-8") && said.contains("invisible character") && said.contains("at most 1000"),
        "{said}"
    );
}

#[test]
fn nothing_is_written_over() {
    let site = minimal();
    // A file that the loader passes over stands in the place.
    site.write("profiles/_internal/viestinta/instagram.yaml", "notes: vanha\n");
    let args = [&PROFILE[..], &["--id", "viestinta/instagram"]].concat();
    assert!(refused(&site, 2, || options(&site, &args)).contains("is taken already"));
    for id in ["sivu/x", "units", "../x", "Viestinta/x"] {
        refused(&site, 2, || options(&site, &[&PROFILE[..], &["--id", id]].concat()));
    }
    site.write("profiles/viestinta/instagram", "a file where a folder would be");
    let blocked = [&PROFILE[..], &["--id", "viestinta/instagram/a", "--plan"]].concat();
    let said = refused(&site, 2, || options(&site, &blocked));
    assert!(said.contains("could not be written"), "{said}");
    site.write("site.yaml", "title: [");
    assert!(refused(&site, 1, || options(&site, &PROFILE)).contains("site.yaml cannot be used"));
}

#[test]
fn texts_begin_as_drafts() {
    let site = minimal();
    let run = |args: &[&str]| {
        let output = options(&site, args);
        assert_eq!(code(&output), 0, "{args:?}: {}", all(&output));
        all(&output)
    };
    run(&[
        "guideline",
        "--title",
        "Some-ohje: lyhyt",
        "--number",
        "ESI-1",
        "--issued",
        "2026-02-02",
        "--from",
        "2026-02-02",
        "--until",
        "2029-02-01",
        "--unit",
        "viestinta",
    ]);
    let guideline = site.read("content/fi/some-ohje-lyhyt/_index.md");
    for line in [
        "title: \"Some-ohje: lyhyt\"",
        "draft: true",
        "number: ESI-1",
        "issued: 2026-02-02",
        "owner: {unit: viestinta}",
    ] {
        assert!(guideline.lines().any(|own| own == line), "no {line} in\n{guideline}");
    }
    assert!(
        guideline.contains("valid: {from: \"2026-02-02\"")
            || guideline.contains("valid: {from: 2026-02-02, until: 2029-02-01}"),
        "{guideline}"
    );
    run(&["chapter", "--title", "Tarkoitus"]);
    run(&["chapter", "--title", "Tarkoitus", "--guideline", "some-ohje-lyhyt"]);
    assert!(site.read("content/fi/some-ohje-lyhyt/01-tarkoitus.md").contains("draft: true"));
    assert!(site.read("content/fi/some-ohje-lyhyt/02-tarkoitus-2.md").contains("Kirjoita tähän luvun teksti"));
    site.write("static/a.pdf", "x");
    run(&[
        "publication",
        "--title",
        "Selvitys",
        "--year",
        "2024",
        "--series",
        "Julkaisuja",
        "--number",
        "2/2024",
        "--file",
        "a.pdf",
        "--accessible",
        "false",
        "--request-from",
        "viestinta@virasto.example",
    ]);
    let publication = site.read("content/fi/publications/selvitys.md");
    assert!(
        publication
            .contains("series: {name: Julkaisuja, number: \"2/2024\"}\nyear: 2024\nfile: a.pdf\naccessible: false\n"),
        "{publication}"
    );
    let said = run(&["term", "--title", "omistaja", "--meaning", "Yksikkö, joka vastaa profiilista."]);
    assert!(said.contains("term:omistaja"), "{said}");
    assert_eq!(
        site.read("content/fi/glossary/omistaja.md"),
        "---\ntitle: omistaja\n---\n\nYksikkö, joka vastaa profiilista.\n"
    );
    assert_eq!(found(&site, "content/"), [""; 0]);
    for (args, words) in [
        (&["chapter", "--title", "X", "--place", "1"][..], "another chapter's"),
        (&["chapter", "--title", "X", "--id", "kaikki"], "addresses of the site need"),
        (&["term", "--title", "omistaja", "--meaning", "x", "--id", "omistaja"], "taken already"),
        (&["guideline", "--title", "X", "--id", "glossary"], "addresses of the site need"),
        (&["guideline", "--title", "X", "--id", "some-ohje-lyhyt"], "taken already"),
        (&["publication", "--title", "X", "--file", "b.pdf"], "There is no file static/b.pdf"),
    ] {
        assert!(refused(&site, 2, || options(&site, args)).contains(words), "{args:?}");
    }
}

#[test]
fn every_language_of_the_site_gets_its_text() {
    let site = demo();
    let output =
        options(&site, &["chapter", "--guideline", "some-ohje", "--title", "Uusi luku", "--title", "sv=Nytt kapitel"]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    let finnish: Vec<String> = crate::common::files(&site.path().join("content/fi/some-ohje"))
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.contains("uusi-luku"))
        .collect();
    let [path] = finnish.as_slice() else { panic!("{finnish:?}") };
    assert!(site.read(&format!("content/sv/some-ohje/{path}")).contains("title: Nytt kapitel"));
    let output = options(
        &site,
        &["term", "--title", "tili", "--title", "sv=konto", "--title", "en=account", "--meaning", "Se."],
    );
    assert_eq!(code(&output), 0, "{}", all(&output));
    assert!(site.read("content/fi/glossary/tili.md").contains("languages: {sv: konto, en: account}"));
}
