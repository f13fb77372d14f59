//! `aito check --fix`: what it mends, what it leaves, and that nobody's words are lost.

use super::{Site, all, code, minimal, snapshot};
use crate::common::aito;
use std::process::Stdio;

const RECORD: &str = "profiles/facebook.yaml";
/// A record with everything that can be mended, as an old editor on Windows would have left it.
const UNTIDY: &str = "\u{feff}# oma huomautus  \r\nname: Esimerkkivirasto\t\r\n\
    url: \"https://m.facebook.com/esimerkkivirasto?fbclid=1\"   # tili\r\n\r\nkind: unit\r\nstatus: active\r\n\
    owner: {unit: viestinta}\r\ncontact: {email: viestinta@virasto.example, phone: 09 123 4567}\r\nlanguages: [fi]\r\n\
    opened: 1.1.2020 # muistaakseni\r\nreviewed: 2026-05-11\r\nwebsite: none\r\nabout: >-\r\n  Tiedotteita  \r\n  ja vastauksia.\r\n\
    evidence: [{method: administrator, on: 11.5.2026, by: Viestintä}]";

fn tidy() -> String {
    let pairs = [
        ("huomautus  \r", "huomautus\r"),
        ("virasto\t\r", "virasto\r"),
        ("m.facebook.com/esimerkkivirasto?fbclid=1", "www.facebook.com/esimerkkivirasto"),
        ("09 123 4567", "+358 9 123 4567"),
        ("1.1.2020", "2020-01-01"),
        ("11.5.2026", "2026-05-11"),
    ];
    pairs.iter().fold(UNTIDY.to_owned(), |text, (old, new)| text.replacen(old, new, 1))
}

/// A run that nobody answers.
fn fix(site: &Site, more: &[&str]) -> (i32, String) {
    let output = aito()
        .args(["check", "--fix", "--date", super::DAY, "--site"])
        .arg(site.path())
        .args(more)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    (code(&output), all(&output))
}

#[test]
fn what_is_beyond_doubt_is_mended_and_the_rest_stays_byte_for_byte() {
    let site = minimal();
    site.write(RECORD, UNTIDY);
    let before = snapshot(site.path());
    let (code, said) = fix(&site, &[]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("\n-opened: 1.1.2020 # muistaakseni\n+opened: 2020-01-01 # muistaakseni\n"), "{said}");
    assert!(said.contains("-name: Esimerkkivirasto·\n") && said.contains("aito check --fix --yes"), "{said}");
    assert_eq!(snapshot(site.path()), before);
    let (code, said) = fix(&site, &["--yes"]);
    assert_eq!((code, site.read(RECORD)), (0, tidy()), "{said}");
    let (_, said) = fix(&site, &["--yes"]);
    assert!(said.contains("nothing that could be mended"), "{said}");
}

#[test]
fn other_spellings_of_an_address() {
    let site = minimal();
    let text = site.read(RECORD);
    let plain = "https://www.facebook.com/esimerkkivirasto";
    for (written, mended) in [
        ("http://facebook.com/esimerkkivirasto/", plain),
        ("facebook.com/esimerkkivirasto", plain),
        ("https://fi-fi.facebook.com/esimerkkivirasto", plain),
        ("https://www.facebook.com/Esimerkki.Virasto/", "https://www.facebook.com/Esimerkki.Virasto/"),
        ("https://www.facebook.com/esimerkkivirasto/posts/1", "https://www.facebook.com/esimerkkivirasto/posts/1"),
    ] {
        site.write(RECORD, text.replace(plain, written));
        fix(&site, &["--yes"]);
        assert_eq!(site.read(RECORD), text.replace(plain, mended), "{written}");
    }
    let agreed = format!(
        "{}allow: [{{rule: profile/tracking-parameter, reason: Sovittu, by: Viestintä}}]\n",
        text.replace(plain, &format!("{plain}?fbclid=1"))
    );
    site.write(RECORD, &agreed);
    fix(&site, &["--yes"]);
    assert_eq!(site.read(RECORD), agreed);
}

#[test]
fn internal_halves_and_texts_are_left_alone() {
    let site = minimal();
    let internal = "two_factor: true  \nplan: {state: archived, date: 1.2.2024}\nnotes: salaisuuksia  \n";
    site.write("profiles/_internal/facebook.yaml", internal);
    let page = "---\ntitle: Sivu  \n---\nRivi  \nvaihtuu \n";
    site.write("content/fi/pages/sivu.md", page);
    let (_, said) = fix(&site, &["--yes"]);
    assert_eq!(site.read("profiles/_internal/facebook.yaml"), internal);
    assert_eq!(site.read("content/fi/pages/sivu.md"), page);
    assert!(!said.contains("salaisuuksia") && !said.contains("1.2.2024"), "{said}");
    site.write("content/fi/ohje/_index.md", "---\ntitle: Ohje \nissued: 2.2.2026  \n---\nTeksti  \n");
    fix(&site, &["--yes"]);
    assert_eq!(site.read("content/fi/ohje/_index.md"), "---\ntitle: Ohje \nissued: 2026-02-02  \n---\nTeksti  \n");
}

#[test]
fn a_difference_shows_no_identity_code() {
    let site = minimal();
    let code = super::bad_input::identity_code();
    site.write(RECORD, format!("{}about: {code}  \n", site.read(RECORD)));
    let (_, said) = fix(&site, &[]);
    assert!(said.contains("+about: ***********") && !said.contains(&code), "{said}");
}
