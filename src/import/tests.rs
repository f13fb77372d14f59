//! Lists of all kinds, in memory.

use super::{Plan, Separator, SheetFault, columns, plan, read};
use crate::raw;
use crate::resolve;
use crate::source::Sources;

const SITE: &str = "title: {fi: Tilit}\nbase_url: https://tilit.esimerkkila.example/\nlanguages: [fi, sv]\norganisation:\n  \
    name: {fi: Esimerkkilä}\n  website: https://www.esimerkkila.example/\n  email_domains: [esimerkkila.example]\n  \
    contact: {email: viestinta@esimerkkila.example}\n  report_impostor: {email: viestinta@esimerkkila.example}\n\
    platforms:\n  kirje: {name: {fi: Kuntakirje}, hosts: [kirje.esimerkkila.example], form: \"/{h}\"}\n";
const UNITS: &str = "- {id: kirjasto, name: {fi: Kirjasto, sv: Bibliotek}, role: Johtaja, email: kirjasto@esimerkkila.example}\n\
    - {id: nuoriso, name: {fi: Nuorisopalvelut}, role: Päällikkö}\n- {id: museo, name: {fi: Museo}}\n";
const RECORD: &str = "name: {fi: Kirjasto}\nurl: https://www.facebook.com/kirjasto\nkind: unit\nstatus: active\n\
    owner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2015-03-02\n\
    reviewed: 2026-05-11\naliases: [{url: https://www.facebook.com/vanhanimi}]\n";

/// What comes of a list in a small site; `Err` is the code of what the columns lack.
fn plan_of(list: &str, given: &[&str]) -> Result<Plan, String> {
    let mut sources = Sources::new();
    sources.add_text("profiles/kirjasto/facebook.yaml", RECORD);
    sources.add_text("profiles/units.yaml", UNITS);
    sources.add_text("site.yaml", SITE);
    let resolved = resolve::resolve(sources.clone(), raw::parse(&sources));
    let site = resolved.site.as_ref().expect("the site is whole");
    let sheet = read(list.as_bytes()).map_err(|fault| format!("{fault:?}"))?;
    let given: Vec<String> = given.iter().map(|option| (*option).to_owned()).collect();
    let mapping = columns(&sheet, site, &given).map_err(|why| format!("{why:?}"))?;
    plan(&sheet, &mapping, site, &raw::parse(&sources), &sources).map_err(|why| format!("{why:?}"))
}

/// The paths of new files, and of rows that need a person the line and why.
fn told(list: &str) -> (Vec<String>, Vec<String>) {
    let plan = plan_of(list, &[]).expect("the columns are known");
    let paths = plan.files.iter().map(|file| file.path.trim_start_matches("profiles/").to_owned()).collect();
    (paths, plan.open.iter().map(|open| format!("{} {}", open.line, open.why)).collect())
}

#[test]
fn bytes_become_rows_whatever_wrote_them() {
    let of = |bytes: &[u8]| {
        let sheet = read(bytes).expect("a list");
        let cells: Vec<Vec<String>> = sheet.rows.into_iter().map(|row| row.cells).collect();
        (sheet.encoding, sheet.separator, cells)
    };
    let rows = |cells: &[&[&str]]| -> Vec<Vec<String>> {
        cells.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
    };
    let plain = rows(&[&["nimi", "yksikkö"], &["A, b", "Öljy"]]);
    assert_eq!(of("nimi\tyksikkö\r\nA, b\tÖljy\r\n".as_bytes()), ("UTF-8", Separator::Tab, plain.clone()));
    assert_eq!(of("\u{feff}nimi;yksikkö\nA, b;Öljy".as_bytes()), ("UTF-8", Separator::Semicolon, plain.clone()));
    assert_eq!(of("nimi,yksikkö\n\"A,\n b\",Öljy\n".as_bytes()), ("UTF-8", Separator::Comma, plain.clone()));
    assert_eq!(of(b"nimi;yksikk\xf6\nA, b;\xd6ljy\n"), ("windows-1252", Separator::Semicolon, plain.clone()));
    let wide: Vec<u8> = "\u{feff}nimi\tyksikkö\nA, b\tÖljy".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(of(&wide), ("UTF-16LE", Separator::Tab, plain));
}

#[test]
fn what_is_no_list_is_told() {
    assert_eq!(read(b"  \r\n"), Err(SheetFault::Empty));
    assert_eq!(read(b"PK\x03\x04abc"), Err(SheetFault::NotText));
    assert_eq!(read(b"a\0b"), Err(SheetFault::NotText));
    assert_eq!(read(b"a;b\n1;2\n\"3;4\n5;6\n"), Err(SheetFault::OpenQuote(3)));
    assert_eq!(read(b"a;b\n1;5\" screen\n").map(|sheet| sheet.rows.len()), Ok(2));
    let long = "a;b\n".repeat(200_001);
    assert_eq!(read(long.as_bytes()), Err(SheetFault::TooLong(200_000)));
}

#[test]
fn headings_are_known_in_three_languages() {
    for heading in [
        "Kanava;Nimi;Yksikkö",
        "Kanal;Namn;Enhet",
        "Channel;Account name;Department",
        "SOME-ALUSTA;Tilin nimi:;Vastuuyksikkö*",
    ] {
        let (files, open) = told(&format!("{heading}\nInstagram;Lukupiiri;Kirjasto\n"));
        assert_eq!((files, open), (vec!["kirjasto/instagram.yaml".to_owned()], Vec::new()), "{heading}");
    }
}

#[test]
fn without_a_heading_the_cells_tell() {
    let (files, open) = told("Lukupiiri\tKirjasto\tInstagram\nNuorisotalo\tNuorisopalvelut\tFB\n");
    assert_eq!(
        (files, open),
        (vec!["kirjasto/instagram.yaml".to_owned(), "nuoriso/facebook.yaml".to_owned()], Vec::new())
    );
    let missing = plan_of("Lukupiiri\tjotain\nNuorisotalo\tmuuta\n", &[]).err().unwrap_or_default();
    assert!(missing.starts_with("Missing([Platform, Unit]"), "{missing}");
}

#[test]
fn the_command_line_goes_before_guesses() {
    let list = "Nimi;Toinen nimi;Kanava;Yksikkö\nA;Lukupiiri;Instagram;Kirjasto\n";
    let name = |given: &[&str]| {
        let plan = plan_of(list, given).expect("the columns are known");
        plan.files.first().map(|file| file.text.lines().next().unwrap_or("").to_owned())
    };
    assert_eq!(name(&[]), Some("name: {fi: A}".to_owned()));
    assert_eq!(name(&["Toinen nimi=name"]), Some("name: {fi: Lukupiiri}".to_owned()));
    assert_eq!(name(&["2=name"]), Some("name: {fi: Lukupiiri}".to_owned()));
    for (given, why) in
        [("nimi", "Malformed"), ("Outo=name", "UnknownColumn"), ("Nimi=nmae", "UnknownField(\"nmae\", \"name\")")]
    {
        let error = plan_of(list, &[given]).err().unwrap_or_default();
        assert!(error.starts_with(why), "{given}: {error}");
    }
}

#[test]
fn platforms_are_understood_as_people_write_them() {
    for (written, id) in [
        ("FB", "facebook"),
        ("facebook-sivu", "facebook"),
        ("Insta", "instagram"),
        ("X (Twitter)", "x"),
        ("Twitter / X", "x"),
        ("Mailchimp-uutiskirje", "mailchimp"),
        ("YouTube-kanava", "youtube"),
        ("LinkedIn", "linkedin"),
        ("Apple Podcasts", "apple-podcasts"),
        ("Kuntakirje", "kirje"),
    ] {
        let (files, open) = told(&format!("kanava;nimi;yksikkö\n{written};Nuorisotalo;Nuorisopalvelut\n"));
        assert_eq!((files, open), (vec![format!("nuoriso/{id}.yaml")], Vec::new()), "{written}");
    }
    let (files, _) = told("kanava;nimi;yksikkö\nFacebook ja Instagram;Lukupiiri;Kirjasto\n");
    assert_eq!(files, ["kirjasto/facebook-lukupiiri.yaml", "kirjasto/instagram.yaml"]);
}

#[test]
fn a_whole_row_is_a_whole_record() {
    let list = "kanava;nimi;linkki;yksikkö;sähköposti;puhelin;kielet;avattu;kuvaus;rooli;ylläpitäjä\n\
        Instagram;Kirjasto: uutiset (Pääsivu);https://instagram.com/Kirjasto?igsh=x;Bibliotek;lehti@esimerkkila.example;\
        +358 9 123;suomi ja ruotsi;11.5.2020;Mitä: \"kaikkea\" # ja muuta;Informaatikko;Maija M\n";
    let plan = plan_of(list, &[]).expect("the columns are known");
    let text = plan.files.first().map(|file| file.text.as_str());
    let expected = "name: {fi: \"Kirjasto: uutiset\"}\nurl: https://www.instagram.com/kirjasto/\nkind: unit\nstatus: planned\n\
        owner: {unit: kirjasto, role: Informaatikko}\ncontact: {email: lehti@esimerkkila.example, phone: \"+358 9 123\"}\n\
        languages: [fi, sv]\nopened: 2020-05-11\nmain: true\nabout: {fi: \"Mitä: \\\"kaikkea\\\" # ja muuta\"}\n";
    assert_eq!(text, Some(expected), "{:?}", plan.open);
}

#[test]
fn rows_that_need_a_person_say_why() {
    let list = |row: &str| {
        format!("kanava;nimi;tunnus;linkki;yksikkö;sähköposti;rooli\nInstagram;Lukupiiri;;;Kirjasto;\n{row}\n")
    };
    for (row, why) in [
        ("Instagram;=cmd|' /C calc'!A0;;;Kirjasto;", "formula"),
        ("Instagram;+1;;;Kirjasto;", "formula"),
        ("Instagram;@SUM(A1);;;Kirjasto;", "formula"),
        ("=Instagram;A;;;Kirjasto;", "formula"),
        ("Instagram;A;;;;", "unit-missing"),
        ("Instagram;A;;;Kirjastot;", "unit-near"),
        ("Instagram;A;;;Satama;", "unit-unknown"),
        ("Instagram;A;;;Museo;", "unit-role"),
        ("Instagram;;;;Kirjasto;", "name-missing"),
        ("Instagram;Matti Virtanen;;;Kirjasto;", "person"),
        ("Instagram;A;;;Kirjasto;;Virtanen Matti", "person"),
        (";A;;;Kirjasto;", "platform-missing"),
        ("Irkki;A;;;Kirjasto;", "platform-unknown"),
        ("Instagram;A;;https://www.facebook.com/jokin;Kirjasto;", "platform-differs"),
        ("Facebook;A;;https://www.facebook.com/jokin/posts/1;Kirjasto;", "address"),
        ("Facebook;A;;https://lyhyt.example/x;Kirjasto;", "address"),
        ("Facebook;A;ei kelpaa!;;Kirjasto;", "handle"),
        ("Instagram;A;;;Kirjasto;oma@muualla.example", "email-unofficial"),
        ("Instagram;A;;;Kirjasto;ei", "email"),
        ("Instagram;Lukupiiri;;;Kirjasto;", "twice"),
        ("Instagram;lukupiiri;;;Nuorisopalvelut;", "twice"),
        ("Facebook;Kirjasto;;;Nuorisopalvelut;", "other-unit"),
        ("Facebook;A;;https://facebook.com/vanhanimi;Kirjasto;", "alias"),
        (
            "Facebook;A, B;;https://facebook.com/a1234 https://facebook.com/b1234 https://facebook.com/c1234;Kirjasto;",
            "names-addresses",
        ),
        ("Instagram;A;;;Kirjasto;;;liikaa", "more-cells"),
    ] {
        assert_eq!(told(&list(row)).1, [format!("3 {why}")], "{row}");
    }
    let plan =
        plan_of(&list("Facebook;Muu nimi;;https://m.facebook.com/kirjasto;Nuorisopalvelut;"), &[]).expect("columns");
    assert_eq!(plan.present.first().map(|row| row.id.as_str()), Some("kirjasto/facebook"));
}

#[test]
fn names_on_a_platform_and_two_accounts_in_a_cell() {
    let list = "kanava;nimi;tunnus;yksikkö\nInstagram;A, B;@kirjasto_a, kirjasto_b;Kirjasto\nTikTok;C;;Kirjasto\n";
    let plan = plan_of(list, &[]).expect("the columns are known");
    let urls: Vec<&str> = plan.files.iter().filter_map(|file| file.text.lines().nth(1)).collect();
    assert_eq!(
        urls,
        [
            "url: https://www.instagram.com/kirjasto_a/",
            "url: https://www.instagram.com/kirjasto_b/",
            "platform: tiktok"
        ]
    );
}

#[test]
fn an_identity_code_is_refused_and_not_repeated() {
    let code = format!("{}{}{}", "131052", "-", "308T");
    let plan = plan_of(&format!("kanava;nimi;yksikkö;muu\nInstagram;A;Kirjasto;{code}\n"), &[]).expect("columns");
    assert!(plan.files.is_empty() && !format!("{plan:?}").contains(&code));
    assert_eq!(plan.open.first().map(|open| open.why), Some("identity-code"));
}

#[test]
fn a_long_list_is_bounded() {
    let long: String = (0..100_000).map(|n| format!("Instagram;Kanava {n};Kirjasto\n")).collect();
    assert_eq!(plan_of(&format!("kanava;nimi;yksikkö\n{long}"), &[]).err(), Some("TooMany(100000)".to_owned()));
}
