//! Any bytes as the files of a small site: a build ends, with findings or a site, and leaks nothing internal.

#![no_main]

use aito::build::build;
use aito::source::{Half, Sources};
use aito::value::{Day, Moment, Parse};
use libfuzzer_sys::fuzz_target;

const SITE: &str = "title: Testi
base_url: https://tilit.virasto.example/
languages: [fi]
organisation:
  name: Virasto
  website: https://www.virasto.example/
  email_domains: [virasto.example]
  contact: {email: viestinta@virasto.example}
  report_impostor: {email: viestinta@virasto.example}
";
const UNITS: &str = "- {id: viestinta, name: Viestintä, role: Päällikkö, email: viestinta@virasto.example}\n";
const PROFILE: &str = "name: Virasto
url: https://www.facebook.com/esimerkkivirasto
kind: unit
status: active
owner: {unit: viestinta}
contact: {email: viestinta@virasto.example}
languages: [fi]
opened: 2020-01-01
reviewed: 2026-05-11
";
const SECRET: &str = "Salainen huomautus, jota ei julkaista";

/// Files whose end or whole the input gives: its first byte chooses which.
const TARGETS: [(&str, &str); 10] = [
    ("profiles/viestinta/facebook.yaml", PROFILE),
    ("profiles/viestinta/facebook.yaml", ""),
    ("profiles/viestinta/toinen.yaml", PROFILE),
    ("profiles/units.yaml", UNITS),
    ("site.yaml", SITE),
    ("site.yaml", ""),
    ("content/fi/ohje/01-luku.md", "---\ntitle: Luku\n---\n"),
    ("content/fi/ohje/_index.md", "---\ntitle: Ohje\n"),
    ("content/fi/publications/a.md", "---\ntitle: A\n"),
    ("content/fi/glossary/a.md", "---\ntitle: A\n"),
];

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else {
        return;
    };
    let (target, start) = TARGETS[usize::from(*first) % TARGETS.len()];
    let mut files = vec![
        ("content/fi/ohje/01-luku.md", "---\ntitle: Luku\n---\n\n## Otsikko\n\n[tili](profile:viestinta/facebook)\n"),
        ("content/fi/ohje/_index.md", "---\ntitle: Ohje\n---\n"),
        ("profiles/units.yaml", UNITS),
        ("profiles/viestinta/facebook.yaml", PROFILE),
        ("site.yaml", SITE),
    ];
    files.retain(|(path, _)| *path != target);
    let mut sources = Sources::new();
    let mut faults = Vec::new();
    let internal = format!("notes: {SECRET}\n");
    let mut all: Vec<(&str, Vec<u8>, Half)> =
        files.into_iter().map(|(path, text)| (path, text.as_bytes().to_vec(), Half::Public)).collect();
    all.push(("profiles/_internal/viestinta/facebook.yaml", internal.into_bytes(), Half::Internal));
    all.push((target, [start.as_bytes(), rest].concat(), Half::Public));
    all.sort_by(|a, b| a.0.cmp(b.0));
    for (path, bytes, half) in all {
        faults.extend(sources.add_bytes(path, bytes, half).1);
    }
    let moment = Moment::start_of(Day::parse("2026-11-22").expect("a day"), "Europe/Helsinki").expect("a moment");
    let outcome = build(sources, faults, moment);
    if let Some(sound) = outcome.sound {
        let told = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(SECRET);
        let public = String::from_utf8_lossy(rest).contains(SECRET);
        assert!(public || !sound.artifacts().iter().any(|file| told(&file.bytes)), "an internal text is published");
    }
});
