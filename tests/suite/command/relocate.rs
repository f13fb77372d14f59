//! `aito move`: files move, references follow, old addresses lead on, and nobody's words change.

use super::{Site, all, code, demo, minimal, rows, short, snapshot};
use std::collections::BTreeMap;

fn relocate(site: &Site, more: &[&str]) -> (i32, String) {
    let output = site.run("move", more);
    (code(&output), all(&output))
}

/// A refusal: nothing in the site has changed, not even a time.
fn refused(site: &Site, expected: i32, more: &[&str]) -> String {
    let before = snapshot(site.path());
    let (code, said) = relocate(site, more);
    assert_eq!(code, expected, "{more:?}: {said}");
    assert_eq!(snapshot(site.path()), before, "{more:?}");
    said
}

/// The rules that find something, with how often.
fn findings(site: &Site) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for row in rows(&site.run("check", &["--format", "json"])) {
        let rule = short(&row).split(' ').take(2).collect::<Vec<_>>().join(" ");
        *all.entry(rule).or_default() += 1;
    }
    all
}

/// Every text of the site in one.
fn texts(site: &Site) -> String {
    let files = ["content", "profiles"].map(|folder| crate::common::files(&site.path().join(folder)));
    files.concat().into_iter().map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned()).collect()
}

#[test]
fn every_kind_of_thing_moves_and_the_demo_stays_as_right_as_it_was() {
    let site = demo();
    let before = findings(&site);
    for (old, new, file, address) in [
        ("kirjasto/facebook", "kirjasto/fb-sivu", "profiles/kirjasto/fb-sivu.yaml", "/sv/profiler/kirjasto/facebook/"),
        (
            "some-ohje/moderointi",
            "some-ohje/keskustelu",
            "content/sv/some-ohje/03-keskustelu.md",
            "/sv/anvisningar/some-ohje/moderointi/",
        ),
        ("chapter:some-ohje", "somen-ohje", "content/fi/somen-ohje/_index.md", "/ohjeet/some-ohje/kaikki/"),
        ("term:moderointi", "keskustelun-hoito", "content/fi/glossary/keskustelun-hoito.md", "/sanasto/#moderointi"),
        ("page:tietosuoja", "tietosuojaseloste", "content/fi/pages/tietosuojaseloste.md", "/en/tietosuoja/"),
        (
            "publication:kirjasto-verkossa",
            "kirjasto-somessa",
            "content/fi/publications/kirjasto-somessa.md",
            "/julkaisut/kirjasto-verkossa/",
        ),
    ] {
        let (code, said) = relocate(&site, &[old, new]);
        assert_eq!(code, 0, "{old}: {said}");
        assert!(site.path().join(file).exists() || file.contains("/sv/"), "{file}: {said}");
        assert!(site.read("site.yaml").contains(&format!("\n  {address}: ")), "{old}: {}", site.read("site.yaml"));
        assert_eq!(findings(&site), before, "{old}: {}", all(&site.run("check", &[])));
    }
    assert!(site.path().join("profiles/_internal/kirjasto/fb-sivu.yaml").exists());
    assert!(!site.path().join("content/fi/some-ohje").exists());
    let settings = site.read("site.yaml");
    assert!(settings.contains("moderation: chapter:somen-ohje/keskustelu"), "{settings}");
    // A redirect leads to the page that is there, not to another redirect.
    assert!(settings.contains("\n  /ohjeet/sosiaalinen-media/: /ohjeet/somen-ohje/\n"), "{settings}");
    assert!(settings.contains("\n  /ohjeet/some-ohje/moderointi/: /ohjeet/somen-ohje/keskustelu/\n"), "{settings}");
    // Code in a text shows how a link is written, and is nobody's link.
    let code = regex::Regex::new("`[^`\n]*`").unwrap();
    let texts = code.replace_all(&texts(&site), "").into_owned();
    for gone in
        ["profile:kirjasto/facebook)", "chapter:some-ohje", "page:tietosuoja)", "counterpart: kirjasto/facebook\n"]
    {
        assert!(!texts.contains(gone), "{gone}");
    }
    site.built();
    let old = std::fs::read_to_string(site.public().join("ohjeet/some-ohje/moderointi/index.html")).unwrap();
    assert!(old.contains("url=/ohjeet/somen-ohje/keskustelu/"), "{old}");
}

/// A term's old places on the glossary's page, in a language.
fn ids(site: &Site, page: &str) -> Vec<String> {
    let html = std::fs::read_to_string(site.public().join(page)).unwrap();
    let entry = html.split("<div id=").find(|entry| entry.starts_with("sananvapaus>")).unwrap().to_owned();
    let spans = regex::Regex::new("<span id=([^>]*)></span>").unwrap();
    spans.captures_iter(entry.split("</dt>").next().unwrap()).map(|found| found[1].to_owned()).collect()
}

#[test]
fn a_terms_old_places_lead_to_it_wherever_it_goes() {
    let site = demo();
    let before = findings(&site);
    assert_eq!(relocate(&site, &["term:moderointi", "keskustelu"]).0, 0);
    let (code, said) = relocate(&site, &["term:keskustelu", "sananvapaus"]);
    assert!(code == 0 && said.contains("/sv/ordlista/#keskustelu → /sv/ordlista/#sananvapaus"), "{said}");
    let settings = site.read("site.yaml");
    for line in
        ["/sanasto/#moderointi: \"/sanasto/#sananvapaus\"", "/en/glossary/#keskustelu: /en/glossary/#sananvapaus"]
    {
        assert!(settings.contains(&format!("\n  {line}\n")), "{line}: {settings}");
    }
    assert_eq!(findings(&site), before, "{}", all(&site.run("check", &[])));
    site.built();
    for page in ["sanasto/index.html", "sv/ordlista/index.html", "en/glossary/index.html"] {
        assert_eq!(ids(&site, page), ["keskustelu", "moderointi"], "{page}");
    }
    // No server sees an anchor: nothing is written for it, and nothing promised to hosts.
    assert!(!site.public().join("sanasto/#moderointi").exists());
    let hosts = std::fs::read_to_string(site.public().join("_redirects")).unwrap();
    assert!(hosts.contains("/kanavat/") && !hosts.contains('#'), "{hosts}");
    // A term that takes an old name has the place to itself.
    site.write("content/fi/glossary/moderointi.md", "---\ntitle: moderointi uudelleen\n---\nToinen asia.\n");
    site.built();
    assert_eq!(ids(&site, "sanasto/index.html"), ["keskustelu"]);
    // Moved back, its own name leads nowhere else.
    std::fs::remove_file(site.path().join("content/fi/glossary/moderointi.md")).unwrap();
    assert_eq!(relocate(&site, &["term:sananvapaus", "moderointi"]).0, 0);
    let settings = site.read("site.yaml");
    assert!(
        !settings.contains("#moderointi: ") && settings.contains("/sanasto/#keskustelu: \"/sanasto/#moderointi\""),
        "{settings}"
    );
}

#[test]
fn there_and_back_leaves_no_trace_but_the_way_there() {
    let site = demo();
    let before = texts(&site);
    let settings = site.read("site.yaml");
    assert_eq!(relocate(&site, &["kirjasto/facebook", "kirjasto/fb-sivu"]).0, 0);
    assert_eq!(relocate(&site, &["kirjasto/fb-sivu", "kirjasto/facebook"]).0, 0);
    assert_eq!(texts(&site), before);
    let now = site.read("site.yaml");
    let added: Vec<&str> = now.lines().filter(|line| !settings.lines().any(|own| own == *line)).collect();
    assert_eq!(added.len(), 3, "{added:?}");
    assert!(added.iter().all(|line| line.contains("fb-sivu/: /")), "{added:?}");
}

#[test]
fn only_letters_of_references_change() {
    let site = minimal();
    let page = "\u{feff}---\r\ntitle: Sivu # huomautus\r\n---\r\nKatso [tili](profile:facebook), [sama][1] ja `profile:facebook`.\t \r\n\r\n```\r\n[x](profile:facebook)\r\n```\r\n\r\n[1]: profile:facebook";
    site.write("content/fi/pages/tilit.md", page);
    let (code, said) = relocate(&site, &["facebook", "viestinta/fb"]);
    assert_eq!(code, 0, "{said}");
    let expected = page
        .replace("(profile:facebook),", "(profile:viestinta/fb),")
        .replace("[1]: profile:facebook", "[1]: profile:viestinta/fb");
    assert_eq!(site.read("content/fi/pages/tilit.md"), expected);
    assert!(site.read("site.yaml").ends_with("redirects:\n  /profiilit/facebook/: /profiilit/viestinta/fb/\n"));
    assert_eq!(super::code(&site.run("check", &[])), 0);
}

#[test]
fn an_id_that_is_written_stays() {
    let site = minimal();
    site.write("profiles/facebook.yaml", format!("id: oma/facebook\n{}", site.read("profiles/facebook.yaml")));
    let settings = site.read("site.yaml");
    let (code, said) = relocate(&site, &["oma/facebook", "viestinta/facebook"]);
    assert!(code == 0 && said.contains("stay as they are"), "{said}");
    assert!(site.read("profiles/viestinta/facebook.yaml").starts_with("id: oma/facebook\n"));
    assert_eq!(site.read("site.yaml"), settings);
}

#[test]
fn a_closed_account_gets_no_redirect() {
    let site = minimal();
    let text = site.read("profiles/facebook.yaml");
    site.write(
        "profiles/vanha.yaml",
        text.replace("status: active", "status: closed").replace("esimerkkivirasto", "vanha"),
    );
    let settings = site.read("site.yaml");
    let (code, said) = relocate(&site, &["vanha", "viestinta/vanha"]);
    assert!(code == 0 && said.contains("no redirect"), "{said}");
    assert_eq!(site.read("site.yaml"), settings);
}

/// The redirect of the page would lead on from the lost place too, so nobody would miss it afterwards.
#[test]
fn nothing_moves_while_an_address_is_lost() {
    let site = demo();
    let (path, text) = ("content/fi/some-ohje/03-omistajuus.md", site.read("content/fi/some-ohje/03-omistajuus.md"));
    assert!(text.contains("{#vastuut}"));
    site.write(path, text.replace("{#vastuut}", "{#roolit}"));
    let said = refused(&site, 1, &["some-ohje/omistajuus", "some-ohje/vastuut"]);
    assert!(said.contains("reference/anchor-vanished") && said.contains("Nothing was moved"), "{said}");
    site.write(path, text);
    assert_eq!(relocate(&site, &["some-ohje/omistajuus", "some-ohje/vastuut"]).0, 0);
}

#[test]
fn what_cannot_move_is_left_alone_and_told() {
    let site = minimal();
    site.write("profiles/toinen.yaml", site.read("profiles/facebook.yaml").replace("esimerkkivirasto", "toinen"));
    site.write("content/fi/pages/toinen.md", "---\ntitle: Toinen\n---\nTeksti.\n");
    site.write("content/fi/ohje/_index.md", "---\ntitle: Ohje\n---\nTeksti.\n");
    site.write("content/fi/ohje/01-luku.md", "---\ntitle: Luku\n---\nTeksti.\n");
    assert!(refused(&site, 2, &["facebok", "x"]).contains("Did you mean facebook?"));
    assert!(refused(&site, 2, &["toinen", "x"]).contains("profile:toinen, page:toinen"));
    assert!(refused(&site, 1, &["facebook", "toinen"]).contains("taken by profiles/toinen.yaml"));
    assert!(refused(&site, 1, &["facebook", "Sähkö"]).contains("cannot be an id"));
    assert!(refused(&site, 1, &["facebook", "../x"]).contains("cannot be an id"));
    assert!(refused(&site, 1, &["facebook", "yksikko/x"]).contains("oma-yksikko/x"));
    assert!(refused(&site, 1, &["ohje/luku", "muu/luku"]).contains("its own guideline"));
    assert!(refused(&site, 1, &["ohje/luku", "ohje/kaikki"]).contains("another one"));
    assert!(refused(&site, 1, &["page:toinen", "haku"]).contains("haku-sivu"));
    assert!(refused(&site, 0, &["ohje/luku", "ohje/uusi", "--dry-run"]).contains("01-uusi.md"));
    site.write("site.yaml", format!("{}redirects: {{/a/: /b/}}\n", site.read("site.yaml")));
    assert!(
        refused(&site, 1, &["facebook", "viestinta/fb"]).contains("  /profiilit/facebook/: /profiilit/viestinta/fb/")
    );
}

#[test]
fn an_internal_half_moves_where_it_lies() {
    let site = minimal();
    let elsewhere = crate::common::folder();
    let half = "notes: vain meille\r\n";
    std::fs::write(elsewhere.path().join("facebook.yaml"), half).unwrap();
    let folder = elsewhere.path().to_string_lossy().into_owned();
    let (code, said) = relocate(&site, &["facebook", "viestinta/fb", "--internal", &folder]);
    assert!(code == 0 && !said.contains("vain meille"), "{said}");
    assert_eq!(std::fs::read_to_string(elsewhere.path().join("viestinta/fb.yaml")).unwrap(), half);
    assert!(!elsewhere.path().join("facebook.yaml").exists() && !site.path().join("profiles/_internal").exists());
}
