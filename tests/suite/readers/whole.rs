//! Hostile texts through the whole build: what reading lets pass, publishing must bear.
//!
//! In: a small site with one hostile chapter or record. Out: findings or a site. Never true: a build that does not end.

use super::bounds::{fill, in_time, nested};
use aito::build::build;
use aito::source::Sources;
use aito::value::{Day, Moment, Parse};

/// What a whole build of a hostile site may take in an unoptimised test, on a machine that has other things to do.
const SECONDS: u64 = 15;

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
/// With a closed account every text is searched for its address.
const CLOSED: &str = "name: Suljettu
url: https://www.facebook.com/suljettuvirasto
kind: unit
status: closed
owner: {unit: viestinta}
contact: {email: viestinta@virasto.example}
languages: [fi]
opened: 2020-01-01
closed: {date: 2025-01-01, reason: low-use}
";
/// With an internal half every artifact is searched for its texts.
const INTERNAL: &str = "notes: Sisäinen huomautus, joka ei kuulu sivulle\n";

/// Builds the site with one file more, or another one: how many files it gives, or the findings.
fn built(path: &str, text: &str) -> Result<usize, Vec<String>> {
    let mut files = vec![
        ("content/fi/ohje/_index.md", "---\ntitle: Ohje\n---\n"),
        ("profiles/_internal/viestinta/facebook.yaml", INTERNAL),
        ("profiles/units.yaml", UNITS),
        ("profiles/viestinta/facebook.yaml", PROFILE),
        ("profiles/viestinta/suljettu.yaml", CLOSED),
        ("site.yaml", SITE),
    ];
    files.retain(|(own, _)| *own != path);
    files.push((path, text));
    files.sort_unstable();
    let mut sources = Sources::new();
    for (path, text) in files {
        let half = if path.contains("_internal") { aito::source::Half::Internal } else { aito::source::Half::Public };
        let content = aito::source::Content::Text(text.into());
        sources.add(path, content, half);
    }
    let moment = Moment::start_of(Day::parse("2026-11-22").unwrap(), "Europe/Helsinki").unwrap();
    let outcome = build(sources, Vec::new(), moment);
    let findings = || outcome.findings.iter().map(|f| format!("{} {}", f.rule, f.case)).collect();
    outcome.sound.as_ref().map(|sound| sound.artifacts().len()).ok_or_else(findings)
}

#[test]
fn hostile_chapters_are_built_or_refused_in_bounded_time() {
    let size = 200_000;
    let texts = [
        ("fences in fences", nested(60)),
        ("fences too deep", nested(1_000)),
        ("quotes", "> ".repeat(60) + "x"),
        ("quotes too deep", "> ".repeat(10_000) + "x"),
        ("lists", "- ".repeat(30) + "x"),
        ("brackets", "[".repeat(size)),
        ("emphasis", fill(size, |_| "*a _b ".to_owned())),
        ("cells", format!("|{}\n|{}\n|{}\n", "a|".repeat(5_000), "-|".repeat(5_000), "b|".repeat(5_000))),
        ("rows", format!("|a|b|\n|-|-|\n{}", "|c|d|\n".repeat(10_000))),
        ("footnotes", fill(size, |n| format!("x[^{n}]\n\n[^{n}]: y\n\n"))),
        ("headings", fill(size, |n| format!("## Otsikko {n}\n"))),
        ("headings of one name", fill(size, |_| "## a\n".to_owned())),
        ("addresses", fill(size, |n| format!("https://www.facebook.com/nimi{n} "))),
        ("dots", "a.b".repeat(size / 3)),
        ("at signs", "@a ".repeat(size / 3)),
        ("links", fill(size, |n| format!("[a{n}](https://www.esimerkki.example/{n}) "))),
        ("one long word", "ä".repeat(size)),
        ("statutes", fill(size, |n| format!("Kuntalaki ({n}/2015) 29 §. "))),
        ("digits", "0101".repeat(size / 4)),
        ("code", format!("```rust\n{}\n```\n", "fn a() { b(\"c\"); }\n".repeat(2_000))),
        ("combining marks", "a\u{301}".repeat(size / 3)),
        ("zero width", "a\u{200b}\u{202e}".repeat(size / 7)),
    ];
    for (name, text) in texts {
        let text = format!("---\ntitle: Luku\n---\n\n{text}\n");
        let built = in_time(name, SECONDS, move || built("content/fi/ohje/01-luku.md", &text));
        let deep = name.ends_with("too deep");
        assert_eq!(built.is_err(), deep, "{name}: {built:?}");
    }
}

#[test]
fn hostile_records_are_built_or_refused_in_bounded_time() {
    let long = "ä".repeat(100_000);
    let record = |more: String| PROFILE.replace("esimerkkivirasto", "toinenvirasto") + &more;
    let texts = [
        ("long text", record(format!("about: {long}\n"))),
        ("long topic", record(format!("topics: [{long}]\n"))),
        ("topics", record(format!("topics: [{}]\n", "ä, ".repeat(20_000)))),
        ("unknown keys", record((0..20_000).map(|n| format!("key{n}: v\n")).collect())),
        ("one key", record("topics: [a]\n".repeat(10_000))),
        ("addresses", record(format!("about: {}\n", fill(100_000, |n| format!("https://x.com/nimi{n} "))))),
        ("shared", record(format!("shared_with: [{}]\n", "viestinta, ".repeat(20_000)))),
        (
            "aliases",
            record(format!(
                "aliases: [{}]\n",
                fill(150_000, |n| format!("{{url: \"https://www.facebook.com/vanha{n}\", until: 2019-01-01}}, "))
            )),
        ),
    ];
    for (name, text) in texts {
        in_time(name, SECONDS, move || built("profiles/viestinta/toinen.yaml", &text).is_ok());
    }
    let units = (0..4_000).map(|n| format!("- {{id: u{n}, parent: u{}, name: U, email: u@virasto.example}}\n", n + 1));
    let units = UNITS.to_owned() + &units.collect::<String>() + "- {id: u4000, name: U}\n";
    in_time("a deep tree of units", SECONDS, move || built("profiles/units.yaml", &units).is_ok());
}
