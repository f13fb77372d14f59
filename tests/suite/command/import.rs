//! `aito import`: a channel list becomes records, and nothing else in the site changes.

use super::{Site, all, code, minimal, snapshot};
use crate::common::{aito, copy_of, root};
use std::io::Write as _;
use std::process::Stdio;

/// The site of the municipality as it was before its list came in: two records that the list does not name.
fn before_the_list() -> Site {
    let site = Site { folder: copy_of(&root().join("tests/sites/mantyharju")) };
    let kept = ["profiles/units.yaml", "profiles/viestinta/youtube.yaml", "profiles/elinvoima/linkedin.yaml"];
    for (path, _) in crate::common::files(&site.path().join("profiles")) {
        let path = format!("profiles/{path}");
        if !kept.contains(&path.as_str()) {
            std::fs::remove_file(site.path().join(path)).unwrap();
        }
    }
    site
}

fn list() -> String {
    root().join("tests/sites/mantyharju/kanavaluettelo.tsv").to_string_lossy().into_owned()
}

#[test]
fn the_list_of_mantyharju_comes_in_with_one_command() {
    let site = before_the_list();
    let output = site.run("import", &[&list()]);
    let said = all(&output);
    assert_eq!(code(&output), 0, "{said}");
    assert!(
        said.contains("36 rows")
            && said.contains("Records made: 37. In the records already: 0. Rows that need you: 0."),
        "{said}"
    );
    let records = crate::common::files(&site.path().join("profiles"));
    let of = |platform: &str| {
        let line = format!("\nplatform: {platform}\n");
        records.iter().filter(|(_, text)| String::from_utf8_lossy(text).contains(&line)).count()
    };
    let counts = ["facebook", "instagram", "mailchimp", "discord", "tiktok", "snapchat"].map(of);
    assert_eq!(counts, [18, 13, 1, 2, 1, 2]);
    assert_eq!(
        site.read("profiles/viestinta/facebook.yaml"),
        "name: {fi: Mäntyharjun kunta}\nplatform: facebook\nkind: unit\nstatus: planned\nowner: {unit: viestinta}\n\
         contact: {email: viestinta@mantyharju.example}\nlanguages: [fi]\nmain: true\n"
    );
    // What a person must answer comes when an account is taken into use; until then nothing is wrong.
    let checked = site.run("check", &[]);
    assert_eq!(
        (code(&checked), String::from_utf8_lossy(&checked.stdout).into_owned()),
        (0, String::new()),
        "{}",
        all(&checked)
    );
    let before = snapshot(site.path());
    let again = all(&site.run("import", &[&list()]));
    assert!(again.contains("Records made: 0. In the records already: 37."), "{again}");
    assert_eq!(snapshot(site.path()), before);
}

#[test]
fn a_dry_run_and_a_pasted_list() {
    let site = before_the_list();
    let before = snapshot(site.path());
    let said = all(&site.run("import", &[&list(), "--dry-run"]));
    assert!(said.contains("Nothing was written. Records that would be made: 37."), "{said}");
    assert_eq!(snapshot(site.path()), before);
    let mut child = aito()
        .args(["import", "-", "--lang", "fi", "--site"])
        .arg(site.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all("Kanava\tNimi\tYksikkö\r\nInsta\tKirjasto\tKirjasto\r\n".as_bytes()).unwrap();
    let said = all(&child.wait_with_output().unwrap());
    assert!(said.contains("liitetty luettelo") && said.contains("profiles/kirjasto/instagram.yaml (rivi 2)"), "{said}");
    assert!(site.path().join("profiles/kirjasto/instagram.yaml").exists());
}

/// What a list makes of the smallest site; nothing is left but new records.
fn import(site: &Site, list: impl AsRef<[u8]>, more: &[&str]) -> (i32, String) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), list).unwrap();
    let path = file.path().to_string_lossy().into_owned();
    let output = site.run("import", &[&[path.as_str()][..], more].concat());
    (code(&output), all(&output))
}

#[test]
fn nothing_is_written_of_a_list_that_cannot_be_read() {
    let site = minimal();
    let before = snapshot(site.path());
    let cases: [(&[u8], &str); 6] = [
        (b"kanava;nimi;yksikk\xf6\nFacebook;\"A;Viestint\xe4\nInstagram;B;Viestint\xe4\n", "line 2 never closes"),
        (b"", "nothing in"),
        (b"PK\x03\x04xlsx", "save it as CSV"),
        (b"a;b\nc;d\n", "--map"),
        (b"kanava;nimi\nFacebook;=cmd|' /C calc'!A0\n", "begins with ="),
        (b"kanava;nimi\nFacebook;Matti Virtanen\n", "a person"),
    ];
    for (list, words) in cases {
        let (code, said) = import(&site, list, &[]);
        assert!(code == 1 && said.contains(words), "{code} {said}");
        assert_eq!(snapshot(site.path()), before, "{said}");
    }
    assert!(import(&site, "a;b\n", &["--map", "x"]).1.contains("--map needs"));
    assert_eq!(code(&site.run("import", &["/no/such/list.csv"])), 2);
    let thousands: String = (0..100_000).map(|n| format!("Facebook;Kanava {n}\n")).collect();
    let (code, said) = import(&site, format!("kanava;nimi\n{thousands}"), &[]);
    assert!(code == 1 && said.contains("100000 records"), "{said}");
    assert_eq!(snapshot(site.path()), before);
}

#[test]
fn no_file_is_written_over_and_no_link_followed() {
    let site = minimal();
    let list = "kanava;nimi\nFacebook;Toinen\nYouTube;Kanava\n";
    site.write("profiles/viestinta/facebook.yaml", "# keskeneräinen\n");
    let (code, said) = import(&site, list, &[]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(site.read("profiles/viestinta/facebook.yaml"), "# keskeneräinen\n");
    assert!(site.path().join("profiles/viestinta/facebook-toinen.yaml").exists(), "{said}");
    let site = minimal();
    let elsewhere = crate::common::folder();
    site.link(&elsewhere.path().to_string_lossy(), "profiles/viestinta");
    let (code, said) = import(&site, list, &[]);
    assert!(code == 2 && said.contains("Nothing was written"), "{said}");
    assert!(std::fs::read_dir(elsewhere.path()).unwrap().next().is_none());
}
