//! `aito report`: what it tells by unit, what it does not know, and where it does not write.

use super::bad_input::identity_code;
use super::{Site, all, code, demo, minimal, snapshot};

fn told(site: &Site, more: &[&str]) -> String {
    let output = site.run("report", more);
    assert_eq!(code(&output), 0, "{}", all(&output));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn it_tells_by_unit_what_is_kept_inside() {
    let site = demo();
    let report = told(&site, &[]);
    let section = |head: &str| {
        let start = report.find(head).unwrap_or_else(|| panic!("no {head} in\n{report}"));
        let rest = &report[start..];
        rest[..rest[3..].find("\n#").map_or(rest.len(), |end| end + 3)].to_owned()
    };
    let facebook = section("### kirjasto/facebook: Facebook, in use");
    for line in [
        "- Address: https://www.facebook.com/esimerkkilankirjasto",
        "- Responsible role: Library Director",
        "- Review: next by 2027-05-11, confirmed 2026-05-11",
        "- Maintainers: 3",
        "- Two-factor sign-in: on",
        "- Device: official, shared",
        "- Communications plan: complete and archived, 2024-01-10",
    ] {
        assert!(facebook.contains(line), "no {line} in\n{facebook}");
    }
    let summary = section("## Summary");
    assert!(summary.contains("- Profiles: 6") && summary.contains("not known"), "{summary}");
    // Every unit and every profile has its place.
    let units = site.read("profiles/units.yaml");
    for id in units.lines().filter_map(|line| line.strip_prefix("- id: ")) {
        assert!(report.contains(&format!("({id})\n")), "no unit {id}");
    }
    let profiles = crate::common::files(&site.path().join("profiles"));
    let ids = profiles.iter().filter(|(path, _)| !path.starts_with("_internal") && path != "units.yaml");
    for (path, text) in ids {
        if String::from_utf8_lossy(text).lines().any(|line| line.starts_with("id:")) {
            continue;
        }
        assert!(report.contains(&format!("### {}: ", path.trim_end_matches(".yaml"))), "no profile {path}");
    }
    let below = told(&site, &["--unit", "koulut"]);
    assert!(below.contains("(keskuskoulu)") && below.contains("(koulut)") && !below.contains("(kirjasto)"), "{below}");
    let finnish = told(&site, &["--lang", "fi"]);
    for words in
        ["- Kaksivaiheinen tunnistautuminen: käytössä", "- Laite: yhteinen virkalaite", ": Mastodon ja fediversumi,"]
    {
        assert!(finnish.contains(words), "no {words} in\n{finnish}");
    }
    assert!(told(&site, &["--lang", "sv"]).contains("- Ansvarig befattning: Bibliotekschef"));
}

#[test]
fn what_nobody_wrote_is_not_known() {
    let site = minimal();
    let output = site.run("report", &[]);
    let said = all(&output);
    assert_eq!(code(&output), 0, "{said}");
    assert!(said.contains("profiles/_internal is not here"), "{said}");
    let unknown = "- Not known: Maintainers, Deputies, Training, Two-factor sign-in, Device, Communications plan, Impostor reports";
    assert!(said.contains(unknown), "{said}");
    let code_of_nobody = identity_code();
    site.write(
        "profiles/_internal/facebook.yaml",
        format!("two_factor: false\nmaintainers: 1\ntraining: [{{course: \"K1 {code_of_nobody}\"}}]\nimpostor_reports: [{{on: 2026-03-01, note: \"Väärä\\n## sivu {code_of_nobody}\"}}]\n"),
    );
    let report = told(&site, &[]);
    for line in [
        "- Two-factor sign-in: OFF",
        "- Maintainers: 1",
        "- Training: K1 ***********",
        "(not known)",
        "- Impostor reports: 2026-03-01: Väärä ## sivu ****",
        "- At least two maintainers (unit profiles): yes 0, no 1, not known 0",
    ] {
        assert!(report.contains(line), "no {line} in\n{report}");
    }
    assert!(!report.contains(&code_of_nobody) && !report.contains("profiles/_internal"), "{report}");
    // A record that cannot be read is counted, and the rest is told.
    site.write("profiles/rikki.yaml", "name: [");
    assert!(told(&site, &[]).contains("1 record has errors"));
    site.write("site.yaml", "title: [");
    assert_eq!(code(&site.run("report", &[])), 1);
}

#[test]
fn it_is_never_written_into_a_site() {
    let site = minimal();
    site.built();
    let elsewhere = crate::common::folder();
    site.link(site.path().join("static").to_str().unwrap(), "unused");
    std::fs::create_dir_all(site.path().join("static")).unwrap();
    std::os::unix::fs::symlink(site.path().join("static"), elsewhere.path().join("linked")).unwrap();
    std::fs::create_dir_all(elsewhere.path().join("internal")).unwrap();
    let published = elsewhere.path().join("web/data");
    std::fs::create_dir_all(&published).unwrap();
    std::fs::write(published.join("manifest.json"), "{}").unwrap();
    let before = snapshot(site.path());
    let inside = |path: &str| site.path().join(path).to_str().unwrap().to_owned();
    let outside = |path: &str| elsewhere.path().join(path).to_str().unwrap().to_owned();
    for out in [
        inside("public/r.md"),
        inside("content/r.md"),
        inside("static/r.md"),
        inside("profiles/r.md"),
        inside("profiles/_internal/r.md"),
        inside("r.md"),
        inside("static/uusi/kansio/r.md"),
        outside("linked/r.md"),
        outside("web/r.md"),
        outside("web/a/r.md"),
        outside("internal/r.md"),
    ] {
        let output = site.run("report", &["--internal", &outside("internal"), "--out", &out]);
        assert_eq!(code(&output), 2, "{out}: {}", all(&output));
        assert!(all(&output).contains("Name a file outside"), "{out}: {}", all(&output));
    }
    assert_eq!(snapshot(site.path()), before);
    let file = outside("raportit/r.md");
    assert_eq!(code(&site.run("report", &["--out", &file])), 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), told(&site, &[]));
    let again = site.run("report", &["--out", &file]);
    assert!(code(&again) == 2 && all(&again).contains("not written over"), "{}", all(&again));
    let unknown = site.run("report", &["--unit", "viestintä"]);
    assert!(code(&unknown) == 2 && all(&unknown).contains("Did you mean viestinta?"), "{}", all(&unknown));
}
