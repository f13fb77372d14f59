//! The three faults that must never be published: no owner, a private contact, a closed account in a text.

use super::built::{Record, TODAY, changed, demo_sources, errors, moment, records};
use aito::build::build;
use aito::source::Sources;
use rayon::prelude::*;

/// Builds changed sources for the demo's day and gives the errors, which must have stopped the site.
fn refused(sources: Sources) -> Vec<(&'static str, String, usize)> {
    let outcome = build(sources, Vec::new(), moment(TODAY));
    let errors = errors(&outcome);
    assert_eq!(outcome.sound.is_some(), errors.is_empty());
    errors
}

/// The lines of a text without the block that begins with `name:`.
pub fn without(text: &str, name: &str) -> String {
    let mut inside = false;
    let mut kept = String::new();
    for line in text.lines() {
        inside = if inside { line.starts_with(' ') } else { line.starts_with(name) };
        if !inside {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    assert_ne!(kept, text, "there is no {name}");
    kept
}

/// The text with a contact that is nobody's but a stranger's, and the line where it stands.
pub fn with_private_contact(text: &str, domain: &str) -> (String, usize) {
    let line = text.lines().position(|line| line.starts_with("contact:")).unwrap();
    let (before, after) = text.split_once("contact: {email: ").unwrap();
    let end = after.find([',', '}']).unwrap();
    let (own, rest) = after.split_at(end);
    let name = own.split_once('@').unwrap().0;
    (format!("{before}contact: {{email: {name}@{domain}{rest}"), line + 1)
}

/// Every record in turn; what went wrong, all at once.
fn each_record(test: impl Fn(&Record) -> Result<(), String> + Sync) {
    assert!(records().len() >= 45);
    let wrong: Vec<String> = records().par_iter().filter_map(|record| test(record).err()).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), records().len(), wrong.join("\n"));
}

#[test]
fn no_profile_goes_without_an_owner() {
    each_record(|record| {
        for emptied in ["", "owner:\n", "owner: {}\n", "owner: null\n", "owner: {role: Viestijä}\n", "owner: {unit: }\n"] {
            let sources = changed(demo_sources(), &record.path, |text| without(text, "owner:") + emptied);
            let found = refused(sources);
            let right = found.iter().all(|(rule, file, line)| *rule == "profile/owner-missing" && *file == record.path && *line >= 1);
            if found.len() != 1 || !right {
                return Err(format!("{} with {emptied:?}: {found:?}", record.path));
            }
            let last = record.text.lines().count();
            if !emptied.is_empty() && found[0].2 + 3 < last {
                return Err(format!("{} with {emptied:?}: line {} of {last}", record.path, found[0].2));
            }
        }
        Ok(())
    });
}

#[test]
fn no_profile_has_an_owner_that_does_not_exist() {
    each_record(|record| {
        let sources = changed(demo_sources(), &record.path, |text| without(text, "owner:") + "owner: {unit: eiole}\n");
        let last = without(&record.text, "owner:").lines().count() + 1;
        let found = refused(sources);
        let right = found == [("profile/owner-unknown", record.path.clone(), last)];
        if right { Ok(()) } else { Err(format!("{}: {found:?}", record.path)) }
    });
}

#[test]
fn no_profile_has_a_private_contact() {
    each_record(|record| {
        for domain in ["gmail.com", "esimerkkila.example.com", "esimerkkilä.example", "x.esimerkkila.example", "esimerkkila.exampIe"] {
            let (text, line) = with_private_contact(&record.text, domain);
            let found = refused(changed(demo_sources(), &record.path, |_| text));
            let rule = if domain.is_ascii() { "profile/contact-unofficial" } else { "" };
            let named = found.len() == 1 && found[0].1 == record.path && found[0].2 == line;
            if !named || (!rule.is_empty() && found[0].0 != rule) {
                return Err(format!("{} with {domain}: {found:?}, not {rule} in line {line}", record.path));
            }
        }
        Ok(())
    });
}

#[test]
fn an_official_contact_in_capitals_is_official() {
    let path = "profiles/viestinta/facebook.yaml";
    let sources = changed(demo_sources(), path, |text| with_private_contact(text, "ESIMERKKILA.Example").0);
    assert_eq!(refused(sources), []);
}

#[test]
fn no_profile_goes_without_a_contact() {
    each_record(|record| {
        let found = refused(changed(demo_sources(), &record.path, |text| without(text, "contact:")));
        let right = found.len() == 1 && found[0].0 == "profile/contact-missing" && found[0].1 == record.path;
        if right { Ok(()) } else { Err(format!("{}: {found:?}", record.path)) }
    });
}

/// The ways in which people write one address.
pub fn spellings(url: &str) -> Vec<String> {
    let rest = url.strip_prefix("https://").unwrap();
    let (host, path) = rest.trim_end_matches('/').split_once('/').unwrap();
    let bare = host.trim_start_matches("www.");
    let last = path.chars().next_back().unwrap();
    let encoded = format!("{}%{:02X}", &path[..path.len() - 1], u32::from(last));
    vec![
        format!("https://{host}/{path}"),
        format!("http://{bare}/{path}/"),
        format!("HTTPS://WWW.{}/{path}?utm_source=kirje", bare.to_uppercase()),
        format!("{bare}/{path}"),
        format!("www.{bare}/{path}#alku"),
        format!("https://{bare}/{encoded}"),
        format!("//{host}/{path}"),
    ]
}

/// A text of the demo that is in force.
const CHAPTER: &str = "content/fi/some-ohje/05-sisalto.md";

/// A chapter with one more line; its number.
fn with_line(line: &str) -> (Sources, usize) {
    let mut number = 0;
    let sources = changed(demo_sources(), CHAPTER, |text| {
        number = text.lines().count() + 2;
        format!("{}\n\n{line}\n", text.trim_end())
    });
    (sources, number)
}

/// Closed and planned records: naming them is an error; what ended by itself is only left out.
fn closed_or_planned() -> Vec<&'static Record> {
    records().iter().filter(|record| matches!(record.get("status"), Some("closed" | "planned"))).collect()
}

#[test]
fn no_chapter_links_a_closed_profile() {
    let mut lines: Vec<String> = Vec::new();
    for record in closed_or_planned() {
        lines.push(format!("Katso [tili](profile:{}).", record.id));
        lines.push(format!("Katso [](profile:{}).", record.id));
        let Some(url) = record.get("url") else { continue };
        for address in spellings(url) {
            lines.push(format!("Tili on {address} ja muut."));
            lines.push(format!("- luettelossa `{address}`"));
        }
        lines.push(format!("Tili on <{url}>."));
        lines.push(format!("Tili on [täällä]({url} \"nimi\")."));
        lines.push(format!("Tili on [täällä][viite].\n\n[viite]: {url}"));
        lines.push(format!("![kuva {url}](profiilin-elinkaari.svg)"));
        lines.push(format!("```\n{url}\n```"));
    }
    assert!(lines.len() > 80);
    let wrong: Vec<String> = lines
        .par_iter()
        .filter_map(|line| {
            let (sources, number) = with_line(line);
            let found = refused(sources);
            let lines = number..=number + line.matches('\n').count();
            let right = !found.is_empty()
                && found.iter().all(|(rule, file, at)| *rule == "profile/closed-listed" && file == CHAPTER && lines.contains(at));
            (!right).then(|| format!("{line:?}: {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), lines.len(), wrong.join("\n"));
}

#[test]
fn no_record_names_a_closed_account() {
    let path = "profiles/viestinta/youtube.yaml";
    let last = demo_sources().find(path).unwrap().1.text().lines().count();
    for record in closed_or_planned() {
        for line in [
            record.get("url").map(|url| format!("standby_for: {{fi: Ennen {url}, nyt täällä}}")),
            record.get("url").map(|url| format!("standby_for: {{fi: \"Ennen {}\"}}", spellings(url)[3])),
            Some(format!("counterpart: {}", record.id)),
        ] {
            let Some(line) = line else { continue };
            let found = refused(changed(demo_sources(), path, |text| format!("{text}{line}\n")));
            assert_eq!(found, [("profile/closed-listed", path.to_owned(), last + 1)], "{line}");
        }
        let Some(url) = record.get("url") else { continue };
        let found = refused(changed(demo_sources(), path, |text| text.replace("  fi: Esittelyvideot", &format!("  fi: {url} Esittelyvideot"))));
        assert_eq!(found.len(), 1, "{url}");
        assert_eq!((found[0].0, found[0].1.as_str()), ("profile/closed-listed", path));
        let found = refused(changed(demo_sources(), "profiles/units.yaml", |text| text.replacen("fi: Kirjasto,", &format!("fi: \"Kirjasto {url}\","), 1)));
        assert_eq!((found[0].0, found[0].1.as_str()), ("profile/closed-listed", "profiles/units.yaml"), "{url}");
        let found = refused(changed(demo_sources(), "site.yaml", |text| text.replacen("fi: Nimettömässä palvelussa", &format!("fi: {url} Nimettömässä palvelussa"), 1)));
        assert_eq!((found[0].0, found[0].1.as_str()), ("profile/closed-listed", "site.yaml"), "{url}");
    }
}

#[test]
fn an_expired_text_loses_the_address_and_builds() {
    let record = closed_or_planned().into_iter().find(|record| record.id == "kirjasto/x").unwrap();
    let url = record.get("url").unwrap();
    let old = "content/fi/viestintaohje-2020/06-sosiaalinen-media.md";
    let line = format!("Kirjasto kertoi uutuuksista osoitteessa {url} ja [omalla tilillään]({url}) sekä [tietueessa](profile:kirjasto/x).");
    let sources = changed(demo_sources(), old, |text| format!("{}\n\n{line}\n", text.trim_end()));
    let outcome = build(sources, Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    let told = outcome.findings.iter().filter(|finding| finding.rule == "profile/closed-listed").count();
    assert!(told >= 1);
    for (path, bytes) in super::built::files(&outcome) {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(!text.contains("ekirjastovinkit"), "{path}");
        assert!(!text.contains("kirjasto/x/") && !text.contains("profile:kirjasto/x"), "{path}");
    }
}
