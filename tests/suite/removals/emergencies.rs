//! Whatever else is broken: sites in every kind of disorder from which an account must still be taken.

use super::{Files, holding, ids, json, published, removals};
use crate::command::bad_input::identity_code;
use crate::command::{Site, all, code, minimal, snapshot};

pub const RECORD: &str = "profiles/facebook.yaml";

/// A second account beside the fixture's one.
pub const SECOND: &str = "
name: Toinen tili
url: https://www.instagram.com/toinentili/
kind: unit
status: active
owner: {unit: viestinta}
contact: {email: viestinta@virasto.example}
languages: [fi]
opened: 2020-01-01
reviewed: 2026-05-11
about: Katso myös https://www.facebook.com/esimerkkivirasto ja varaa aika.
counterpart: facebook
";

/// A published site of two accounts.
pub fn two() -> (Site, Files) {
    let site = minimal();
    site.write("profiles/toinen.yaml", SECOND).built();
    let files = published(&site.public());
    assert_eq!(ids(&files, "profiles"), ["facebook", "toinen"]);
    (site, files)
}

/// What is listed and what is warned of after a change to the sources.
fn after(change: impl FnOnce(&Site)) -> (Vec<String>, Vec<String>, String) {
    let (site, _) = two();
    change(&site);
    let (code, said) = removals(&site, &[]);
    assert_eq!(code, 0, "{said}");
    let files = published(&site.public());
    (ids(&files, "profiles"), ids(&files, "warnings"), said)
}

pub fn edit(site: &Site, from: &str, to: &str) {
    let record = site.read(RECORD);
    assert!(record.contains(from), "{from}");
    site.write(RECORD, record.replace(from, to));
}

#[test]
fn every_reason_takes_the_account_and_leaves_the_other() {
    let reasons: [(&str, &str, &str); 13] = [
        ("status: active", "status: closed", "it is closed"),
        ("status: active", "status: planned", "says planned"),
        ("status: active", "status: activ", "no status"),
        ("status: active", "status: active: x", "cannot be read"),
        ("kind: unit", "kind: private", "somebody's own"),
        (
            "url: https://www.facebook.com/esimerkkivirasto",
            "url: https://www.facebook.com/muuvirasto",
            "another account",
        ),
        ("url: https://www.facebook.com/esimerkkivirasto", "url: https://evil.example/esimerkkivirasto", "no url"),
        ("opened: 2020-01-01", "opened: 2031-01-01", "opens only later"),
        ("opened: 2020-01-01", "opened: tammikuussa", "no opened"),
        ("opened: 2020-01-01", "opened: 2020-01-01\nends: 2026-11-21", "last day was 2026-11-21"),
        ("opened: 2020-01-01", "opened: 2020-01-01\nends: pian", "no ends"),
        ("owner: {unit: viestinta}", "owner: {unit: vistinta}", "no unit of the organisation"),
        ("owner: {unit: viestinta}", "owner: viestinta", "no owner"),
    ];
    for (from, to, words) in reasons {
        let (listed, warned, said) = after(|site| edit(site, from, to));
        assert_eq!((listed, warned), (vec!["toinen".to_owned()], vec![]), "{to}\n{said}");
        assert!(said.contains(words), "{to}: {words}\n{said}");
    }
    let (listed, _, said) = after(|site| std::fs::remove_file(site.path().join(RECORD)).unwrap());
    assert_eq!(listed, ["toinen"]);
    assert!(said.contains("no record of it"), "{said}");
}

#[test]
fn faults_that_say_nothing_of_trust_take_nothing() {
    for (from, to) in [
        ("name: Esimerkkivirasto", "nimi: x\nname: Esimerkkivirasto"),
        ("contact: {email: viestinta@virasto.example}", "contact: {email: x@gmail.com}"),
        ("languages: [fi]", "languages: suomi"),
        ("owner: {unit: viestinta}", "owner: {unit: viestinta, rooli: x}"),
    ] {
        let (listed, _, said) = after(|site| edit(site, from, to));
        assert_eq!(listed, ["facebook", "toinen"], "{to}");
        assert!(said.contains("Nothing to take away"), "{to}\n{said}");
    }
    let broken: [(&str, &str); 3] =
        [("site.yaml", "title: ["), ("profiles/units.yaml", "- {id: vi"), ("site.yaml", "title: x\n")];
    for (file, text) in broken {
        let (listed, ..) = after(|site| {
            site.write(file, text);
        });
        assert_eq!(listed, ["facebook", "toinen"], "{file}: {text}");
    }
}

#[test]
fn whatever_is_broken_the_warning_goes_out() {
    type Break = fn(&Site);
    let breaks: [(&str, Break); 6] = [
        ("site.yaml", |site| {
            site.write("site.yaml", "title: [").write("content/fi/x.md", "x");
        }),
        ("units.yaml", |site| {
            site.write("profiles/units.yaml", "- {id: vi");
        }),
        ("no units", |site| std::fs::remove_file(site.path().join("profiles/units.yaml")).unwrap()),
        ("a chapter", |site| {
            site.write("content/fi/ohje/01-luku.md", "ei otsikkotietoja");
        }),
        ("templates", |site| {
            site.write("themes/default/templates/home.html", "{% extends \"ei-ole.html\" %}");
        }),
        ("bytes", |site| {
            site.write("profiles/kolmas.yaml", [0xff, 0xfe, 0x00]);
        }),
    ];
    for (name, broken) in breaks {
        let (listed, warned, said) = after(|site| {
            broken(site);
            let message = ["facebook", "--message", "Tili on kaapattu."];
            assert_eq!(code(&site.run("compromised", &message)), 0, "{name}");
        });
        assert_eq!((listed, warned), (vec!["toinen".to_owned()], vec!["facebook".to_owned()]), "{name}\n{said}");
        assert_eq!(said.contains("built-in look"), name == "templates", "{name}\n{said}");
    }
}

#[test]
fn no_data_and_no_search_names_it_any_more() {
    let (site, before) = two();
    let address = "facebook.com/esimerkkivirasto";
    assert!(holding(&before, address).len() > 3);
    edit(&site, "status: active", "status: closed");
    let (code, said) = removals(&site, &[]);
    assert_eq!(code, 0, "{said}");
    let files = published(&site.public());
    // The other account's text named it, and so did its counterpart: both are clean.
    assert_eq!(holding(&files, address), [""; 0]);
    assert_eq!(holding(&files, "/profiilit/facebook/"), [""; 0]);
    let other = &json(&files, "data/profiles.json")["profiles"][0];
    assert_eq!(other["about"]["fi"], "Katso myös suljettu tili ja varaa aika.");
    assert!(other["counterpart"].is_null());
    assert!(!holding(&files, "toinentili").is_empty(), "the other account stays");
    // Neither is its handle or its name among the words that the search decodes.
    let forms = |files: &Files| search_forms(files).into_iter().filter(|form| form.starts_with("esimerkki")).count();
    assert_eq!((forms(&before) > 0, forms(&files)), (true, 0));
    assert!(search_forms(&files).contains(&"toinentili".to_owned()));
}

/// Every form in the words of the search, as the page decodes them.
fn search_forms(files: &Files) -> Vec<String> {
    let lists = files.iter().filter(|(path, _)| path.contains("/w/")).flat_map(|(path, _)| {
        let lists: Vec<Vec<String>> = serde_json::from_value(json(files, path)).unwrap();
        lists
    });
    let forms = lists.flat_map(|list| {
        let (key, rest) = list.split_first().map(|(key, rest)| (key.clone(), rest.to_vec())).unwrap();
        rest.chunks(2).map(|pair| form_under(&key, &pair[0])).collect::<Vec<_>>()
    });
    forms.collect()
}

fn form_under(key: &str, written: &str) -> String {
    if let Some(form) = written.strip_prefix('=') {
        return form.to_owned();
    }
    let off = written.chars().next().and_then(|digit| digit.to_digit(36)).unwrap() as usize;
    key.chars().take(key.chars().count() - off).chain(written.chars().skip(1)).collect()
}

#[test]
fn a_message_adds_no_address_and_no_identity_code() {
    let (site, _) = two();
    let message = format!(
        "fi: \"Uusi tili: https://www.facebook.com/uusitili, katso https://www.instagram.com/toinentili ja https://www.virasto.example/\", sv: \"Ring {}\"",
        identity_code()
    );
    site.write("site.yaml", site.read("site.yaml").replace("languages: [fi]", "languages: [fi, sv]"));
    site.built();
    edit(
        &site,
        "status: active",
        &format!("status: compromised\ncompromised: {{since: \"2026-11-20T14:05:00+02:00\", message: {{{message}}}}}"),
    );
    let (code, said) = removals(&site, &[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("content/personal-identity-code"), "the fixed rule is still told:\n{said}");
    let files = published(&site.public());
    let told = &json(&files, "data/profiles.json")["warnings"][0]["compromised"];
    assert_eq!(told["since"], "2026-11-20");
    let words = "Uusi tili: …, katso https://www.instagram.com/toinentili ja https://www.virasto.example/";
    assert_eq!(told["message"], serde_json::json!({ "fi": words }));
    assert_eq!(holding(&files, "uusitili"), [""; 0]);
    assert_eq!(holding(&files, &identity_code()), [""; 0]);
}

#[test]
fn another_record_may_say_that_the_account_is_lost() {
    let (listed, warned, said) = after(|site| {
        let lost = site.read(RECORD).replace("status: active", "status: compromised");
        site.write("profiles/ilmoitus.yaml", lost);
    });
    assert_eq!((listed, warned), (vec!["toinen".to_owned()], vec!["facebook".to_owned()]), "{said}");
}

/// The same account by the platform's own id, in a record that knows it by another name or by that id alone.
#[test]
fn a_lasting_id_says_that_it_is_the_same_account() {
    let named = SECOND.replace("https://www.instagram.com/toinentili/", "https://www.youtube.com/@toinentili");
    let id = "UCabcdefghijklmnopqrstuv";
    let listed = format!("{named}stable_id: {id}\n");
    let lost = |url: &str| {
        let site = minimal();
        site.write("profiles/toinen.yaml", &listed).built();
        let text =
            listed.replace("https://www.youtube.com/@toinentili", url).replace("status: active", "status: compromised");
        let text = if url.contains(id) { text.replace(&format!("stable_id: {id}\n"), "") } else { text };
        site.write("profiles/ilmoitus.yaml", text);
        let (code, said) = removals(&site, &[]);
        assert_eq!(code, 0, "{said}");
        let files = published(&site.public());
        (ids(&files, "profiles"), ids(&files, "warnings"))
    };
    for url in [format!("https://www.youtube.com/channel/{id}"), "https://www.youtube.com/@uusinimi".to_owned()] {
        assert_eq!(lost(&url), (vec!["facebook".to_owned()], vec!["toinen".to_owned()]), "{url}");
    }
    let other = lost("https://www.youtube.com/channel/UCzzzzzzzzzzzzzzzzzzzzzz");
    assert_eq!(other.1, [""; 0], "another account's takeover is not this one's");
}

#[test]
fn a_warning_leaves_only_when_its_record_says_so() {
    let (site, _) = two();
    assert_eq!(code(&site.run("compromised", &["facebook"])), 0);
    assert_eq!(removals(&site, &[]).0, 0);
    let marked = site.read(RECORD);
    let warned = |site: &Site| ids(&published(&site.public()), "warnings");
    for text in [marked.replace("status: compromised", "status: active"), "name: [".to_owned()] {
        site.write(RECORD, text);
        let (code, said) = removals(&site, &[]);
        assert_eq!((code, warned(&site)), (0, vec!["facebook".to_owned()]), "{said}");
        assert!(said.contains("still warned of"), "{said}");
    }
    std::fs::remove_file(site.path().join(RECORD)).unwrap();
    assert_eq!((removals(&site, &[]).0, warned(&site)), (0, vec!["facebook".to_owned()]));
    // The organisation learns more: what is said of the takeover follows.
    site.write(RECORD, &marked);
    assert_eq!(code(&site.run("compromised", &["facebook", "--message", "Lisää tietoa"])), 0);
    let (code, said) = removals(&site, &[]);
    assert_eq!(code, 0, "{said}");
    assert!(!holding(&published(&site.public()), "Lisää tietoa").is_empty(), "{said}");
    site.write(RECORD, marked.replace("status: compromised", "status: closed"));
    assert_eq!((removals(&site, &[]).0, warned(&site)), (0, vec![]));
    assert_eq!(holding(&published(&site.public()), "facebook.com/esimerkkivirasto"), [""; 0]);
}

#[test]
fn without_a_whole_published_site_nothing_is_made() {
    let site = minimal();
    let (exit, said) = removals(&site, &[]);
    assert_eq!(exit, 2, "{said}");
    assert!(said.contains("no published site") && said.contains("Fetch"), "{said}");
    let (site, _) = two();
    edit(&site, "status: active", "status: closed");
    for (file, words) in [("index.html", "Changed: index.html"), ("data/profiles.json", "Changed: data/profiles.json")]
    {
        let whole = std::fs::read(site.public().join(file)).unwrap();
        std::fs::write(site.public().join(file), [&whole[..], b" "].concat()).unwrap();
        let before = snapshot(site.path());
        let (exit, said) = removals(&site, &[]);
        assert_eq!(exit, 2, "{said}");
        assert!(said.contains(words) && said.contains("Fetch"), "{said}");
        assert_eq!(snapshot(site.path()), before);
        std::fs::write(site.public().join(file), whole).unwrap();
    }
    std::fs::remove_file(site.public().join("assets/site.css")).unwrap();
    let (exit, said) = removals(&site, &[]);
    assert_eq!(exit, 2, "{said}");
    assert!(said.contains("Missing: assets/site.css"), "{said}");
    let usage = site.run("build", &["--removals-only", "--base-url", "https://x.example/"]);
    assert_eq!(code(&usage), 2, "{}", all(&usage));
}

#[test]
fn a_refused_build_names_the_command_only_when_it_holds_something_back() {
    let (site, _) = two();
    site.write("profiles/kolmas.yaml", "name: [");
    let output = site.run("build", &[]);
    assert_eq!(code(&output), 1);
    assert!(!all(&output).contains("--removals-only"), "{}", all(&output));
    edit(&site, "status: active", "status: closed");
    let said = all(&site.run("build", &[]));
    assert!(said.contains("--removals-only") && said.contains("facebook"), "{said}");
}

#[test]
fn a_slip_in_a_record_is_no_wish_to_take_it_off() {
    let (site, _) = two();
    edit(&site, "opened: ", "opened: x");
    let said = all(&site.run("build", &[]));
    assert!(said.contains("stay on the published list as before: facebook"), "{said}");
    assert!(!said.contains("To take it off now"), "{said}");
}

/// In a fresh checkout there is no published list to compare with, and the hijacked account stands on it all the same.
#[test]
fn a_refused_build_names_the_command_where_the_published_site_is_elsewhere() {
    let (site, _) = two();
    std::fs::remove_dir_all(site.public()).unwrap();
    site.write("profiles/kolmas.yaml", "name: [");
    assert!(!all(&site.run("build", &[])).contains("--removals-only"), "nothing is marked");
    assert_eq!(code(&site.run("compromised", &["facebook"])), 0);
    let output = site.run("build", &[]);
    let said = all(&output);
    assert_eq!(code(&output), 1);
    let told = ["aito build --removals-only", "somebody else has this: facebook.", "fetch the published files"];
    assert!(told.iter().all(|words| said.contains(words)), "{said}");
}

#[test]
fn what_has_ended_leaves_and_nothing_looks_fresher_than_it_is() {
    let site = minimal();
    edit(&site, "opened: 2020-01-01", "opened: 2020-01-01\nends: 2026-11-10");
    site.write("profiles/toinen.yaml", SECOND);
    let built = crate::common::aito().args(["build", "--date", "2026-11-01", "--site"]).arg(site.path()).output();
    assert_eq!(code(&built.unwrap()), 0);
    let before = published(&site.public());
    assert_eq!(ids(&before, "profiles"), ["facebook", "toinen"]);
    // Meanwhile the record was prolonged: that is for a full build to say.
    edit(&site, "ends: 2026-11-10", "ends: 2027-11-10");
    let (exit, said) = removals(&site, &[]);
    assert_eq!(exit, 0, "{said}");
    assert!(said.contains("last day was 2026-11-10"), "{said}");
    let after = published(&site.public());
    assert_eq!(ids(&after, "profiles"), ["toinen"]);
    for name in ["generated", "as_of", "expires"] {
        assert_eq!(json(&after, "data/profiles.json")[name], json(&before, "data/profiles.json")[name], "{name}");
    }
    let page = String::from_utf8_lossy(&after["index.html"]).into_owned();
    assert!(page.contains("1.11.2026") && !page.contains("22.11.2026"), "the page says of when its list is");
}
