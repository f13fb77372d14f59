//! Words of internal halves and identity codes reach no format.

use super::bad_input::identity_code;
use super::reports::FORMATS;
use super::{Site, all, code, demo, minimal};
use crate::common::aito;

/// Words that stand in an internal file and nowhere else.
const WORDS: [&str; 5] = ["Kätkö", "kolmikko", "salahaara", "Vaitiolo", "hiljainen"];

const FAULTS: [&str; 9] = [
    "salahaara: Kätkö\n",
    "plan: {state: draft, salahaara: kolmikko}\n",
    "plan: [Kätkö]\n",
    "- Kätkö kolmikko\n",
    "Kätkö kolmikko\n",
    "notes: \"Kätkö kolmikko\nsalahaara: Vaitiolo\n",
    "notes: Kätkö\n\tkolmikko: [hiljainen\n",
    "notes: Kätkö\nnotes: Vaitiolo kolmikko\n",
    "notes: &salahaara Kätkö\ndevice: *hiljainen\n",
];

/// Values that are not what their field holds.
const VALUES: [&str; 7] = [
    "maintainers: Kätkö kolmikko\n",
    "maintainers: [Kätkö, kolmikko]\n",
    "two_factor: Vaitiolo\n",
    "device: hiljainen\n",
    "plan: {state: Vaitiolo}\n",
    "signup: {email: Kätkö.kolmikko, phone: Vaitiolo}\n",
    "impostor_reports: [{on: Vaitiolo, note: hiljainen}]\n",
];

fn says_none(site: &Site, what: &str) {
    for format in FORMATS {
        let output = site.run("check", &["--format", format]);
        let said = all(&output);
        assert_eq!(code(&output), 1, "{what:?} {said}");
        assert!(said.contains("profiles/_internal/facebook.yaml"), "{what:?} names no file: {said}");
        assert!(!said.contains("{$") && !said.contains("{ $"), "{what:?}: a sentence with a hole in it: {said}");
        for word in WORDS {
            assert!(!said.to_lowercase().contains(&word.to_lowercase()), "{what:?} says {word} as {format}: {said}");
        }
    }
}

#[test]
fn no_word_of_an_internal_half_is_told() {
    for fault in FAULTS {
        let site = minimal();
        site.write("profiles/_internal/facebook.yaml", fault);
        says_none(&site, fault);
    }
}

#[test]
fn a_wrong_value_of_an_internal_half_is_a_finding_without_its_words() {
    for value in VALUES {
        let site = minimal();
        site.write("profiles/_internal/facebook.yaml", value);
        says_none(&site, value);
    }
}

#[test]
fn nor_where_it_lies_elsewhere() {
    let site = minimal();
    let private = crate::common::folder();
    std::fs::write(private.path().join("facebook.yaml"), FAULTS[7]).unwrap();
    for format in FORMATS {
        let output = aito()
            .args(["check", "--format", format, "--date", super::DAY, "--site"])
            .arg(site.path())
            .arg("--internal")
            .arg(private.path())
            .output()
            .unwrap();
        let said = all(&output);
        assert_eq!(code(&output), 1, "{said}");
        assert!(!said.contains("Kätkö") && !said.contains("kolmikko"), "{said}");
    }
}

#[test]
fn nor_where_its_bytes_are_broken() {
    let site = minimal();
    site.write("profiles/_internal/facebook.yaml", b"notes: K\xe4tk\xf6 kolmikko salahaara\n");
    says_none(&site, "bytes");
}

#[test]
fn a_leak_is_refused_without_saying_it_again() {
    let site = demo();
    site.built();
    let before = super::snapshot(&site.public());
    let secret = "Katkoilmoituksen malli on päivystysauton kansiossa.";
    // An internal text in a public source is public by that; what leaks is a file that nobody reads as text.
    site.write("static/muistio.txt", format!("Alku. {secret} Loppu."));
    for format in FORMATS {
        let output = site.run("build", &["--format", format]);
        let said = all(&output);
        assert_eq!(code(&output), 1, "{said}");
        assert!(said.contains("content/internal-leak") && said.contains("muistio.txt"), "{said}");
        assert!(!said.contains("päivystysauton"), "{said}");
    }
    assert_eq!(super::snapshot(&site.public()), before);
}

#[test]
fn identity_codes_are_masked_wherever_they_stand() {
    let code_of_nobody = identity_code();
    let places = [
        ("profiles/facebook.yaml", "about: Koodi KOODI tässä\n"),
        ("profiles/facebook.yaml", "KOODI: x\n"),
        ("profiles/facebook.yaml", "topics: [KOODI\n"),
        ("profiles/facebook.yaml", "kind: KOODI\n"),
        ("profiles/facebook.yaml", "counterpart: KOODI\n"),
        (
            "content/fi/pages/tietoa.md",
            "---\ntitle: KOODI\n---\n\nKoodi **KOODI** ja [linkki](chapter:KOODI) <b>KOODI</b>.\n",
        ),
        ("site.yaml", "tittle: KOODI\n"),
        ("profiles/units.yaml", "- {id: KOODI, name: KOODI}\n"),
    ];
    for (path, text) in places {
        let site = minimal();
        let path = path.replace("KOODI", &code_of_nobody);
        let own = std::fs::read_to_string(site.path().join(&path)).unwrap_or_default();
        site.write(&path, own + &text.replace("KOODI", &code_of_nobody));
        for format in FORMATS {
            let output = site.run("check", &["--format", format]);
            let said = all(&output);
            assert_eq!(code(&output), 1, "{path} {text:?}: {said}");
            assert!(!said.contains(&code_of_nobody), "{path} {text:?} as {format}: {said}");
        }
    }
}

/// A page's address is made of its file's name, so the name is published too.
#[test]
fn an_identity_code_is_no_file_name() {
    let code_of_nobody = identity_code();
    for path in ["content/fi/pages/KOODI.md", "profiles/KOODI.yaml", "static/KOODI.txt"] {
        let site = minimal();
        let text = if path.starts_with("profiles") {
            site.read("profiles/facebook.yaml").replace("esimerkkivirasto\n", "toinen\n")
        } else {
            "---\ntitle: T\n---\n\nT.\n".to_owned()
        };
        site.write(&path.replace("KOODI", &code_of_nobody), text);
        for format in FORMATS {
            let output = site.run("check", &["--format", format]);
            let said = all(&output);
            assert_eq!(code(&output), 1, "{path}: {said}");
            assert!(
                said.contains("content/personal-identity-code") || said.contains("site/bad-name"),
                "{path}: {said}"
            );
            assert!(!said.contains(&code_of_nobody), "{path} as {format}: {said}");
        }
    }
}
