//! What each form of findings asks for: escaping, encoding, units of columns, order, folding.

use super::{Site, all, code, minimal};
use crate::common::aito;
use aito::catalogue::Catalogue;
use aito::report::{Paint, Report, human};
use serde_json::Value;

/// A page with a sign of two UTF-16 units before a fault.
fn site() -> Site {
    let site = minimal();
    let record = site.read("profiles/facebook.yaml");
    site.write("profiles/facebook.yaml", record + "about: {fi: \"😀\", xx: a}\nkind: unit\n");
    site
}

fn told(site: &Site, format: &str) -> String {
    let output = site.run("check", &["--format", format]);
    assert_eq!(code(&output), 1, "{}", all(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn sarif(site: &Site) -> Value {
    serde_json::from_str::<Value>(&told(site, "sarif")).unwrap()["runs"][0].take()
}

fn result<'a>(run: &'a Value, rule: &str) -> &'a Value {
    run["results"].as_array().unwrap().iter().find(|result| result["ruleId"] == rule).unwrap()
}

#[test]
fn github_reads_one_command_a_line() {
    let site = site();
    site.write("profiles/a,b%c:d.yaml", "x").write("content/fi/pages/uusi\nrivi.md", "x");
    let said = told(&site, "github");
    assert_eq!(said.lines().count(), 4, "{said}");
    for line in said.lines() {
        let (head, text) = line.strip_prefix("::error ").and_then(|rest| rest.split_once("::")).unwrap();
        assert!(!text.is_empty() && !text.contains('\r'), "{line}");
        for property in head.split(',') {
            let (name, value) = property.split_once('=').unwrap();
            assert!(["file", "line", "endLine", "col", "endColumn", "title"].contains(&name), "{line}");
            assert!(!value.is_empty() && !value.contains([':', '\n']), "{line}");
        }
    }
    assert!(
        said.contains("::error file=profiles/a%2Cb%25c%3Ad.yaml,line=1,col=1,title=Aito%3A site/bad-name::"),
        "{said}"
    );
    assert!(said.contains("file=content/fi/pages/uusi%0Arivi.md,"), "{said}");
    assert!(said.contains("file=profiles/facebook.yaml,line=13,col=18,endColumn=20,"), "columns of characters: {said}");
}

#[test]
fn paths_begin_where_the_repository_does() {
    let site = site();
    let (above, name) = (site.path().parent().unwrap(), site.path().file_name().unwrap().to_str().unwrap());
    let check = |format: &str| {
        aito()
            .args(["check", "--date", super::DAY, "--format", format, "--site"])
            .arg(site.path())
            .env("GITHUB_WORKSPACE", above)
            .output()
            .unwrap()
    };
    let wanted = format!("{name}/profiles/facebook.yaml");
    for format in ["github", "sarif"] {
        assert!(all(&check(format)).contains(&wanted), "{format}");
    }
    for format in ["human", "json", "junit"] {
        assert!(!all(&check(format)).contains(&wanted), "{format} counts from the site");
    }
}

#[test]
fn sarif_counts_and_encodes_as_it_says() {
    let site = site();
    site.write("content/fi/pages/väärä sivu.md", "x");
    let run = sarif(&site);
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let region = &result(&run, "source/unknown-field")["locations"][0]["physicalLocation"]["region"];
    assert_eq!((region["startLine"].as_u64(), region["startColumn"].as_u64()), (Some(13), Some(19)), "{region}");
    assert_eq!(region["endColumn"].as_u64(), Some(21));
    let place = &result(&run, "site/bad-name")["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/fi/pages/v%C3%A4%C3%A4r%C3%A4%20sivu.md");
    assert!(run["originalUriBaseIds"][place["artifactLocation"]["uriBaseId"].as_str().unwrap()].is_object());
    let twice = result(&run, "source/duplicate-key");
    assert_eq!(twice["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 3, "{twice}");
    assert!(twice.get("baselineState").is_none(), "nobody asked for a change");
}

#[test]
fn sarif_explains_its_rules_in_the_language_of_the_run() {
    let site = minimal();
    let record = site.read("profiles/facebook.yaml").replace("owner: {unit: viestinta}\n", "");
    site.write("profiles/facebook.yaml", record);
    for lang in ["fi", "sv", "en"] {
        let output = site.run("check", &["--format", "sarif", "--lang", lang]);
        let log: Value = serde_json::from_slice(&output.stdout).unwrap();
        let driver = &log["runs"][0]["tool"]["driver"];
        assert_eq!((&driver["language"], &log["runs"][0]["language"]), (&lang.into(), &lang.into()));
        let rule =
            driver["rules"].as_array().unwrap().iter().find(|rule| rule["id"] == "profile/owner-missing").unwrap();
        let help = rule["help"]["markdown"].as_str().unwrap();
        let explanation = &aito::rules::find("profile/owner-missing").unwrap().explanation;
        assert!(help.starts_with(explanation.prose(lang)), "{lang}: {help}");
        assert!(help.contains("```yaml\n") && !help.contains("file="), "{help}");
        assert_eq!(rule["defaultConfiguration"]["level"], "error");
        let tags: Vec<&str> =
            rule["properties"]["tags"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap()).collect();
        assert!(tags.contains(&"fixed") && tags.contains(&"D2"), "{tags:?}");
    }
}

#[test]
fn a_finding_keeps_its_print_while_lines_move() {
    let print = |site: &Site| {
        let run = sarif(site);
        let of = |rule: &str| result(&run, rule)["partialFingerprints"]["aito/v1"].as_str().unwrap().to_owned();
        (of("source/unknown-field"), of("source/duplicate-key"))
    };
    let site = site();
    let before = print(&site);
    site.write("profiles/facebook.yaml", format!("# Huomautus\n\n{}", site.read("profiles/facebook.yaml")));
    assert_eq!(print(&site), before);
    site.write("profiles/facebook.yaml", site.read("profiles/facebook.yaml").replace("xx: a", "xx: b"));
    let changed = print(&site);
    assert!(changed.0 != before.0 && changed.1 == before.1);
}

#[test]
fn junit_is_xml_whatever_a_name_holds() {
    let site = site();
    site.write("profiles/<a>&\"b'\u{1}\u{1b}\u{ffff}.yaml", "x");
    let said = told(&site, "junit");
    assert!(said.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "), "{said}");
    assert!(said.contains("name=\"profiles/&lt;a&gt;&amp;&quot;b'??.yaml\""), "{said}");
    let allowed = |c: char| c == '\n' || (c >= ' ' && c != '\u{ffff}');
    assert!(said.chars().all(allowed), "{said:?}");
    // Every tag closes, in order; what is between them has no sign of XML's own.
    let mut open: Vec<&str> = Vec::new();
    for part in said.split('<').skip(2) {
        let (tag, text) = part.split_once('>').unwrap();
        assert!(!text.contains('>') && text.split('&').skip(1).all(|rest| rest.contains(';')), "{part}");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{part}"),
            None if tag.ends_with('/') => {}
            None => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    assert_eq!(said.matches("<failure ").count(), 3, "{said}");
    let clean = String::from_utf8(minimal().run("check", &["--format", "junit"]).stdout).unwrap();
    assert!(clean.contains("tests=\"1\" failures=\"0\"") && clean.contains("<testcase "), "{clean}");
}

/// Warnings are told and do not fail a build.
#[test]
fn a_warning_is_no_failure() {
    let site = minimal();
    site.write("profiles/facebook.yaml", site.read("profiles/facebook.yaml") + "ends: 2026-11-01\n");
    let say = |format: &str| {
        let output = site.run("check", &["--format", format]);
        assert_eq!(code(&output), 0, "{}", all(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(say("junit").contains("failures=\"0\"") && say("junit").contains("<system-out>"), "{}", say("junit"));
    assert!(say("github").starts_with("::warning file="), "{}", say("github"));
    assert!(say("sarif").contains("\"level\":\"warning\""), "{}", say("sarif"));
}

fn with_units() -> Site {
    let site = minimal();
    let units = site.read("profiles/units.yaml");
    site.write("profiles/units.yaml", format!("- {{id: kirjasto, name: {{fi: Kirjasto, sv: Bibliotek}}, role: Johtaja, email: k@virasto.example}}\n{units}"));
    site
}

#[test]
fn findings_are_told_by_unit() {
    let site = with_units();
    let record = |unit: &str, name: &str| {
        let text = site.read("profiles/facebook.yaml").replace("viestinta}", &format!("{unit}}}"));
        text.replace("esimerkkivirasto\n", &format!("{name}\n")) + "emial: a\n"
    };
    site.write("profiles/a.yaml", record("kirjasto", "tilinen"));
    site.write("profiles/_internal/a.yaml", "notes: [x]\n");
    site.write("profiles/kirjasto/b.yaml", "name: [\n");
    site.write("profiles/c.yaml", "name: [\n");
    site.write("content/fi/ohje/_index.md", "---\ntitle: Ohje\nowner: {unit: viestinta}\nemial: a\n---\n\nTeksti.\n");
    site.write("content/fi/ohje/01-luku.md", "---\ntitel: Luku\n---\n\nTeksti.\n");
    site.write("content/fi/pages/muuta.md", "---\ntitel: Sivu\n---\n\nTeksti.\n");
    site.write("site.yaml", site.read("site.yaml") + "tittle: a\n");
    let output = site.run("check", &["--lang", "sv"]);
    let said = String::from_utf8(output.stdout).unwrap();
    let heads: Vec<&str> = said.lines().filter(|line| line.starts_with('━')).collect();
    assert_eq!(
        heads,
        [
            "━━ Bibliotek (kirjasto): 3 fel ━━",
            "━━ Viestintä (viestinta): 3 fel ━━",
            "━━ Poster utan enhet: 1 fel ━━",
            "━━ Texter utan ansvarig: 2 fel ━━",
            "━━ Hela webbplatsen: 2 fel ━━"
        ],
        "{said}"
    );
    let units: Vec<String> = super::rows(&site.run("check", &["--format", "json"]))
        .iter()
        .map(|row| format!("{} {}", row["file"].as_str().unwrap(), row["unit"].as_str().unwrap_or("-")))
        .collect();
    assert!(units.contains(&"profiles/_internal/a.yaml kirjasto".to_owned()), "{units:?}");
    assert!(units.contains(&"content/fi/ohje/01-luku.md viestinta".to_owned()), "{units:?}");
    assert!(units.contains(&"site.yaml -".to_owned()), "{units:?}");
}

#[test]
fn repeats_are_folded_and_none_is_hidden() {
    let site = minimal();
    for n in 0..40 {
        let text = site.read("profiles/facebook.yaml").replace("esimerkkivirasto\n", &format!("tili{n}{n}\n"));
        site.write(
            &format!("profiles/tili{n}.yaml"),
            text.replace("viestinta@virasto", "viestinta@muu") + "emial: a\n",
        );
    }
    let said = told(&site, "human");
    for n in 0..40 {
        assert!(said.contains(&format!("profiles/tili{n}.yaml:6:18")), "{n}: {said}");
        assert!(said.contains(&format!("profiles/tili{n}.yaml:13:1")), "{n}: {said}");
    }
    assert_eq!(said.matches("can be lost with it").count(), 1, "the reason is told once: {said}");
    assert_eq!(said.matches("39 more of this kind:").count(), 2, "{said}");
    assert!(said.lines().count() < 140, "{} lines", said.lines().count());
    assert!(!said.contains('━'), "one group needs no heading: {said}");
}

#[test]
fn colours_change_nothing_but_colours() {
    let site = site();
    let loaded = aito::shell::load(site.path(), None);
    let moment = aito::value::Moment::at(1_795_298_400, "Europe/Helsinki").unwrap();
    let outcome = aito::build::build(loaded.sources, loaded.faults, moment);
    let words = Catalogue::findings("fi");
    let report = Report { findings: &outcome.findings, sources: &outcome.sources, words, base: "" };
    let (plain, coloured) = (human(&report, Paint::Plain), human(&report, Paint::Coloured));
    let stripped = regex::Regex::new("\u{1b}\\[[0-9;]*m").unwrap().replace_all(&coloured, "").into_owned();
    assert!(coloured.contains('\u{1b}') && !plain.contains('\u{1b}'));
    assert_eq!(stripped, plain);
    assert!(plain.starts_with("virhe["), "{plain}");
}

#[test]
fn no_control_character_of_a_file_reaches_the_terminal() {
    let site = minimal();
    site.write("profiles/a\u{1b}[2J\u{202e}b.yaml", "x");
    site.write("profiles/facebook.yaml", site.read("profiles/facebook.yaml") + "a: [\u{7f}\u{9b}2J\u{202e}\r\n");
    for format in ["human", "github", "junit"] {
        let said = told(&site, format);
        let bad = said.chars().find(|c| (c.is_control() && *c != '\n') || *c == '\u{202e}');
        assert_eq!(bad, None, "{format}: {said:?}");
    }
}
