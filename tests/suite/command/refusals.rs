//! The faults that must stop a build, through the program itself: 1, file and line, the published site as it was.

use super::{Site, all, code, demo, rows, snapshot};

/// The program refuses a change, names its place, and touches nothing.
fn refuses(site: &Site, path: &str, rule: &str, change: impl FnOnce(&str) -> String) {
    let before = snapshot(&site.public());
    let own = site.read(path);
    let new = change(&own);
    let line =
        own.lines().zip(new.lines()).position(|(own, new)| own != new).unwrap_or_else(|| own.lines().count()) + 1;
    site.write(path, &new);
    let output = site.run("build", &[]);
    let said = all(&output);
    assert_eq!(code(&output), 1, "{said}");
    assert!(said.contains(&format!("error[{rule}]")), "{said}");
    assert!(said.contains("Nothing was written"), "{said}");
    let output = site.run("build", &["--format", "json"]);
    let errors: Vec<_> = rows(&output).into_iter().filter(|row| row["level"] == "error").collect();
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert_eq!((errors[0]["rule"].as_str(), errors[0]["file"].as_str()), (Some(rule), Some(path)));
    let told = errors[0]["line"].as_u64().unwrap();
    if rule == "profile/owner-missing" {
        // The record begins below the line that names its schema.
        assert_eq!(told, 1 + u64::from(own.starts_with('#')), "{path}");
    } else {
        assert_eq!(told, line as u64, "{path}");
    }
    assert!(said.contains(&format!("{path}:{told}:")), "{said}");
    assert_eq!(snapshot(&site.public()), before, "{rule} left another site");
    assert!(!site.path().join(".public.aito-new").exists());
    site.write(path, own);
}

#[test]
fn the_demo_is_refused_for_each_of_the_three_faults() {
    let site = demo();
    site.built();
    let chapter = "content/fi/some-ohje/05-sisalto.md";
    refuses(&site, "profiles/kirjasto/facebook.yaml", "profile/owner-missing", |text| {
        text.replacen("owner:\n  unit: kirjasto\n", "", 1)
    });
    refuses(&site, "profiles/kirjasto/facebook.yaml", "profile/contact-unofficial", |text| {
        text.replacen("@esimerkkila.example", "@gmail.com", 1)
    });
    refuses(&site, chapter, "profile/closed-listed", |text| {
        format!("{text}\nKatso [kirjasto X:ssä](profile:kirjasto/vinkit-x).\n").replacen("\n\nKatso", "\nKatso", 1)
    });
    refuses(&site, "profiles/viestinta/youtube.yaml", "profile/closed-listed", |text| {
        text.replacen("fi: Esittelyvideot", "fi: Ennen twitter.com/EkirjastoVinkit, nyt täällä. Esittelyvideot", 1)
    });
    site.built();
}

/// A listed account that gets a closed record's status leaves everything that named it.
#[test]
fn closing_an_account_takes_it_out_of_every_file() {
    let site = demo();
    site.built();
    let path = "profiles/museo/bluesky.yaml";
    let closed =
        site.read(path).replace("status: active", "status: closed") + "closed: {date: 2026-11-21, reason: ended}\n";
    site.write(path, closed);
    let output = site.run("build", &[]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    for (path, bytes) in crate::common::files(&site.public()) {
        assert!(!path.contains("museo/bluesky"), "{path}");
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains("museo/bluesky") && !text.contains("esimerkkilanmuseo.bsky"), "{path}");
    }
}
