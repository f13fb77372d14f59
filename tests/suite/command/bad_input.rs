//! Whatever stands in a site's folder: a finding with its file, the right exit code, the published site untouched.

use super::{Site, all, code, expect, minimal, rows, short, snapshot};
use crate::common::aito;
use std::time::{Duration, Instant};

const INDEX: &str = "---\ntitle: Ohje\nowner: {unit: viestinta}\n---\n\nAlku.\n";
const RECORD: &str = "name: Toinen\nurl: https://www.instagram.com/esimerkkivirasto/\nkind: unit\nstatus: active\nowner: {unit: viestinta}\ncontact: {email: viestinta@virasto.example}\nlanguages: [fi]\nopened: 2020-01-01\nreviewed: 2026-05-11\nstable_id: \"5500667788\"\nevidence: [{method: backlink, on: 2026-05-11}]\nwebsite: none\nservice: {hours: Arkisin, response: Heti, urgent: Soita 112}\n";

/// A fault and what makes it.
type Case = (&'static str, fn(&Site) -> &Site);

fn levels() -> String {
    (0..10_000).map(|_| "[").collect::<String>() + &"]".repeat(10_000)
}

fn deep_map() -> String {
    (0..10_000).map(|n| format!("{}a:\n", " ".repeat(n % 5_000))).collect()
}

fn bomb() -> String {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for n in 1..12 {
        text += &format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 9].join(", "));
    }
    text
}

/// A code whose number nobody is ever given.
pub fn identity_code() -> String {
    let signs = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let rest = 131_052_905_usize % 31;
    format!("131052-905{}", char::from(signs[rest]))
}

const CASES: &[Case] = &[
    ("a chapter without front matter", |site| {
        site.write("content/fi/ohje/_index.md", INDEX).write("content/fi/ohje/01-alku.md", "Pelkkää tekstiä.\n")
    }),
    ("front matter that never closes", |site| {
        site.write("content/fi/ohje/_index.md", INDEX)
            .write("content/fi/ohje/01-alku.md", "---\ntitle: Alku\n\nTeksti jatkuu.\n")
    }),
    ("a chapter that is empty", |site| {
        site.write("content/fi/ohje/_index.md", INDEX).write("content/fi/ohje/01-alku.md", "")
    }),
    ("front matter with a syntax error", |site| {
        site.write("content/fi/ohje/_index.md", INDEX)
            .write("content/fi/ohje/01-alku.md", "---\ntitle: \"Alku\nx: [\n---\n\nTeksti.\n")
    }),
    ("a record's name with a space", |site| site.write("profiles/viestinta/insta tili.yaml", RECORD)),
    ("a record's name with ä", |site| site.write("profiles/viestintä/tili.yaml", RECORD)),
    ("a chapter's name with a space and ö", |site| {
        site.write("content/fi/ohje/_index.md", INDEX)
            .write("content/fi/ohje/01-hyvä työ.md", "---\ntitle: T\n---\n\nT.\n")
    }),
    ("a record that ends in yml", |site| site.write("profiles/toinen.yml", RECORD)),
    ("a record that ends in YAML", |site| site.write("profiles/toinen.YAML", RECORD)),
    ("two records with one id", |site| site.write("profiles/toinen.yaml", format!("id: facebook\n{RECORD}"))),
    ("two chapters with one id", |site| {
        site.write("content/fi/ohje/_index.md", INDEX);
        site.write("content/fi/ohje/01-alku.md", "---\ntitle: A\n---\n\nA.\n")
            .write("content/fi/ohje/02-alku.md", "---\ntitle: B\n---\n\nB.\n")
    }),
    ("two records of one account", |site| {
        site.write(
            "profiles/toinen.yaml",
            RECORD.replace("https://www.instagram.com/esimerkkivirasto/", "https://m.facebook.com/Esimerkkivirasto"),
        )
    }),
    ("a template with a syntax error", |site| {
        site.write("themes/default/templates/profile.html", "<p>Yksi</p>\n<p>{{ page.name }</p>\n")
    }),
    ("a template with an unknown value", |site| {
        site.write("themes/default/templates/profile.html", "<!doctype html>\n<p>{{ page.eiole.mitaan }}</p>\n")
    }),
    ("a template whose block never ends", |site| {
        site.write("themes/default/templates/profile.html", "<!doctype html>\n{% if page %}\n<p>Yksi</p>\n")
    }),
    ("a link to a file outside", |site| site.link("/etc/passwd", "profiles/salat.yaml")),
    ("a link to a folder outside", |site| site.link("/etc", "content")),
    ("a link inside the site", |site| site.link("facebook.yaml", "profiles/toinen.yaml")),
    ("a link that leads nowhere", |site| site.link("eiole.yaml", "profiles/toinen.yaml")),
    ("site.yaml as a link", |site| {
        std::fs::rename(site.path().join("site.yaml"), site.path().join("toinen.yaml")).unwrap();
        site.link("toinen.yaml", "site.yaml")
    }),
    ("a pipe in content", |site| {
        site.write("content/fi/ohje/_index.md", INDEX);
        let made =
            std::process::Command::new("mkfifo").arg(site.path().join("content/fi/ohje/01-putki.md")).status().unwrap();
        assert!(made.success());
        site
    }),
    ("a text of 5 MB", |site| {
        site.write("content/fi/ohje/_index.md", format!("{INDEX}{}", "Sana sanasta.\n\n".repeat(350_000)))
    }),
    ("a record of 300 kB", |site| {
        site.write("profiles/toinen.yaml", format!("{RECORD}about: {}\n", "a".repeat(300_000)))
    }),
    ("invalid UTF-8 in a record", |site| {
        site.write("profiles/toinen.yaml", [RECORD.as_bytes(), b"about: Hyv\xe4\xe4\n"].concat())
    }),
    ("invalid UTF-8 in a chapter", |site| {
        site.write("content/fi/ohje/_index.md", [INDEX.as_bytes(), b"Hyv\xe4\n"].concat())
    }),
    ("invalid UTF-8 in site.yaml", |site| site.write("site.yaml", b"title: Hyv\xe4\n")),
    ("a NUL byte", |site| site.write("profiles/toinen.yaml", format!("{RECORD}about: a\0b\n"))),
    ("10,000 levels in brackets", |site| site.write("profiles/toinen.yaml", format!("{RECORD}topics: {}\n", levels()))),
    ("thousands of levels by indenting", |site| site.write("profiles/toinen.yaml", deep_map().get(..200_000).unwrap())),
    ("an alias bomb", |site| site.write("profiles/toinen.yaml", bomb())),
    ("100 levels of quotations", |site| {
        site.write("content/fi/ohje/_index.md", format!("{INDEX}\n{} syvällä\n", ">".repeat(100)))
    }),
    ("a language that the site doesn't have", |site| site.write("content/de/ohje/_index.md", INDEX)),
    ("a chapter one folder too deep", |site| {
        site.write("content/fi/ohje/_index.md", INDEX)
            .write("content/fi/ohje/osa/01-alku.md", "---\ntitle: A\n---\n\nA.\n")
    }),
    ("a picture with a script", |site| {
        site.write("content/fi/ohje/_index.md", INDEX)
            .write("content/fi/ohje/kuva.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>")
    }),
    ("a static file in the place of a page", |site| site.write("static/profiilit/index.html", "x")),
    ("an unknown key in site.yaml", |site| site.write("site.yaml", site.read("site.yaml") + "tittle: x\n")),
    ("a key twice", |site| site.write("profiles/toinen.yaml", format!("{RECORD}kind: role\n"))),
    ("an empty record", |site| site.write("profiles/toinen.yaml", "")),
    ("a record that is a list", |site| site.write("profiles/toinen.yaml", "- a\n- b\n")),
    ("an empty units.yaml", |site| site.write("profiles/units.yaml", "")),
    ("an empty site.yaml", |site| site.write("site.yaml", "")),
    ("a site.yaml that is a folder", |site| {
        std::fs::remove_file(site.path().join("site.yaml")).unwrap();
        std::fs::create_dir(site.path().join("site.yaml")).unwrap();
        site
    }),
    ("a personal identity code", |site| {
        site.write("profiles/toinen.yaml", format!("{RECORD}about: Koodi {} tässä\n", identity_code()))
    }),
    ("code of a page in a text", |site| {
        site.write("content/fi/ohje/_index.md", format!("{INDEX}\n<script>alert(1)</script>\n"))
    }),
    ("line ends and a mark of another system", |site| {
        site.write("profiles/toinen.yaml", format!("\u{feff}{}", RECORD.replace('\n', "\r\n")))
    }),
];

#[test]
fn each_is_a_clear_finding() {
    let mut report = String::new();
    for (name, make) in CASES {
        let site = minimal();
        site.built();
        let before = snapshot(&site.public());
        make(&site);
        let started = Instant::now();
        let json = site.run("build", &["--format", "json"]);
        assert!(started.elapsed() < Duration::from_secs(20), "{name} takes {:?}", started.elapsed());
        let found = rows(&json);
        report += &format!("{name}: exit {}\n", code(&json));
        for row in &found {
            report += &format!("  {}\n", short(row));
        }
        all(&json);
        if code(&json) == 0 {
            continue;
        }
        assert_eq!(snapshot(&site.public()), before, "{name}: the published site has changed");
        let human = all(&site.run("check", &[]));
        for row in &found {
            let file = row["file"].as_str().unwrap();
            assert!(human.contains(file), "{name}: {file} is not named in\n{human}");
        }
        assert!(!human.contains(&identity_code()), "{name}");
    }
    expect("bad-input.txt", &report);
}

#[test]
fn an_empty_folder_is_no_site() {
    let folder = crate::common::folder();
    for command in ["build", "check"] {
        let output = aito().arg(command).arg("--site").arg(folder.path()).output().unwrap();
        assert_eq!(code(&output), 2, "{}", all(&output));
        assert!(all(&output).contains("site.yaml"), "{}", all(&output));
        let output = aito().arg(command).current_dir(folder.path()).output().unwrap();
        assert_eq!(code(&output), 2, "{}", all(&output));
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_site_without_site_yaml_keeps_what_is_published() {
    let site = minimal();
    site.built();
    let before = snapshot(&site.public());
    std::fs::remove_file(site.path().join("site.yaml")).unwrap();
    let output = site.run("build", &[]);
    assert_eq!(code(&output), 2);
    assert!(all(&output).contains("site.yaml"));
    assert_eq!(snapshot(&site.public()), before);
}

#[test]
fn a_site_without_profiles_builds() {
    let site = minimal();
    std::fs::remove_file(site.path().join("profiles/facebook.yaml")).unwrap();
    site.built();
    std::fs::remove_dir_all(site.path().join("profiles")).unwrap();
    site.built();
    std::fs::create_dir(site.path().join("profiles")).unwrap();
    site.built();
}

#[test]
fn a_site_is_found_from_a_folder_inside_it() {
    let site = minimal();
    site.write("content/fi/pages/tietoa.md", "---\ntitle: Tietoa\n---\n\nTietoa.\n");
    let output =
        aito().args(["build", "--date", super::DAY]).current_dir(site.path().join("content/fi")).output().unwrap();
    assert_eq!(code(&output), 0, "{}", all(&output));
    assert!(site.public().join("index.html").is_file());
}

/// All faults of all files in one run.
#[test]
fn nothing_stops_at_the_first_fault() {
    let site = minimal();
    for number in 0..40 {
        site.write(
            &format!("profiles/tili-{number}.yaml"),
            format!(
                "{}emial: x\n",
                RECORD.replace("kind: unit", "kind: väärä").replace("esimerkkivirasto", &format!("tili{number}"))
            ),
        );
    }
    let output = site.run("check", &["--format", "json"]);
    assert_eq!(code(&output), 1);
    let found: Vec<String> = rows(&output).iter().map(short).collect();
    for number in 0..40 {
        let path = format!("profiles/tili-{number}.yaml");
        for rule in ["source/bad-value", "source/unknown-field"] {
            assert!(found.iter().any(|line| line.starts_with(rule) && line.contains(&path)), "{rule} of {path}");
        }
    }
    assert_eq!(found.len(), 80, "{found:#?}");
}
