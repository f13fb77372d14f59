//! What is written: the same bytes everywhere, one step, nothing touched that has not changed, nothing unlisted.

use crate::command::{DAY, Site, all, code, demo, minimal, snapshot};
use crate::common::{aito, copy_of, files, root};
use crate::demo::built::{TODAY, directory, file};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

/// Builds the demo from a folder with options and environment; gives every file.
fn built(site: &Path, args: &[&str], environment: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    let out = crate::common::folder();
    let mut command = aito();
    command.envs(environment.iter().copied());
    let output = command
        .args(["build", "--date", DAY, "--site"])
        .arg(site)
        .arg("--out")
        .arg(out.path())
        .args(args)
        .output()
        .unwrap();
    assert_eq!(code(&output), 0, "{}", all(&output));
    files(out.path())
}

fn same(one: &[(String, Vec<u8>)], other: &[(String, Vec<u8>)], what: &str) {
    let paths = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(one), paths(other), "{what}");
    for ((path, one), (_, other)) in one.iter().zip(other) {
        assert!(one == other, "{what}: {path} differs");
    }
}

#[test]
fn the_same_bytes_everywhere() {
    let first = built(root(), &["--jobs", "1"], &[]);
    assert!(first.len() > 400);
    same(&first, &built(root(), &["--jobs", "8"], &[]), "many threads");
    let elsewhere = copy_of(root());
    same(&first, &built(elsewhere.path(), &[], &[]), "another folder");
    let world =
        [("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("HOME", "/nonexistent")];
    same(&first, &built(root(), &[], &world), "another part of the world");
    same(
        &first,
        &built(root(), &[], &[("TZ", "America/Los_Angeles"), ("LC_ALL", "C"), ("RAYON_NUM_THREADS", "3")]),
        "a third",
    );
    for (path, bytes) in &first {
        let text = String::from_utf8_lossy(bytes);
        for trace in [root().to_str().unwrap(), "/tmp/", "/home/"] {
            assert!(!text.contains(trace), "{path} names a folder of this machine");
        }
    }
}

/// The program writes what the library makes.
#[test]
fn the_program_writes_what_the_library_makes() {
    let outcome = crate::demo::built::demo(TODAY);
    let made: Vec<(String, Vec<u8>)> = outcome
        .sound
        .as_ref()
        .unwrap()
        .artifacts()
        .iter()
        .map(|file| (file.path.clone(), file.bytes.to_vec()))
        .collect();
    let mut made = made;
    made.sort();
    same(&made, &built(root(), &[], &[]), "library and program");
}

/// Names beside the published folder.
fn siblings(site: &Site) -> Vec<String> {
    let names =
        std::fs::read_dir(site.path()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.contains("public") || name.contains("aito")).collect();
    names.sort();
    names
}

#[test]
fn a_rebuild_touches_nothing_and_leaves_nothing() {
    let site = demo();
    site.built();
    let before = snapshot(&site.public());
    std::thread::sleep(std::time::Duration::from_millis(30));
    site.built();
    assert_eq!(snapshot(&site.public()), before);
    assert_eq!(siblings(&site), ["public"]);
}

#[test]
fn a_change_touches_only_what_it_changes() {
    let site = demo();
    site.write("static/vanha.txt", "poistuu");
    site.built();
    let before = snapshot(&site.public());
    std::thread::sleep(std::time::Duration::from_millis(30));
    let path = "content/fi/pages/tietosuoja.md";
    site.write(path, site.read(path) + "\nYksi virke lisää.\n");
    std::fs::remove_file(site.path().join("static/vanha.txt")).unwrap();
    site.built();
    let after = snapshot(&site.public());
    assert!(!after.contains_key(&site.public().join("vanha.txt")), "what is gone from the site stays published");
    let mut changed = 0;
    for (path, (bytes, time)) in &after {
        let (old, old_time) = before.get(path).unwrap_or_else(|| panic!("{} is new", path.display()));
        assert_eq!(bytes == old, time == old_time, "{}", path.display());
        changed += usize::from(bytes != old);
    }
    assert!((2..40).contains(&changed), "{changed} files changed");
    assert!(
        after[&site.public().join("tietosuoja/index.html")].0 != before[&site.public().join("tietosuoja/index.html")].0
    );
}

/// Files of the published site are its own: writing the next one never changes what somebody copied by a hard link.
#[test]
fn a_file_is_replaced_and_never_written_into() {
    let site = minimal();
    site.built();
    let kept = site.path().join("talteen.html");
    std::fs::hard_link(site.public().join("index.html"), &kept).unwrap();
    let before = std::fs::read(&kept).unwrap();
    site.write("site.yaml", site.read("site.yaml").replace("Esimerkkiviraston tilit", "Toinen nimi"));
    site.built();
    assert_eq!(std::fs::read(&kept).unwrap(), before);
    assert_ne!(std::fs::read(site.public().join("index.html")).unwrap(), before);
    assert_eq!(site.public().join("index.html").metadata().unwrap().nlink(), 1, "the old tree is still somewhere");
}

/// Whoever changed a published file by hand gets the site back.
#[test]
fn a_file_changed_by_hand_is_mended() {
    let site = minimal();
    site.built();
    let before = files(&site.public());
    let page = site.public().join("index.html");
    let length = page.metadata().unwrap().len();
    std::fs::write(&page, vec![b'x'; usize::try_from(length).unwrap()]).unwrap();
    std::fs::remove_file(site.public().join("sitemap.xml")).unwrap();
    std::fs::write(site.public().join("ylimaarainen.txt"), "x").unwrap();
    std::fs::remove_file(site.public().join("robots.txt")).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", site.public().join("robots.txt")).unwrap();
    site.built();
    assert_eq!(files(&site.public()), before);
    assert!(!site.public().join("robots.txt").symlink_metadata().unwrap().is_symlink());
}

#[test]
fn the_manifest_names_every_file_but_itself() {
    for site in [demo(), minimal()] {
        site.built();
        let manifest: serde_json::Value = serde_json::from_str(&site.read("public/data/manifest.json")).unwrap();
        let named = manifest["files"].as_object().unwrap();
        let mut expected = BTreeMap::new();
        for (path, bytes) in files(&site.public()) {
            if path != "data/manifest.json" {
                let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                expected.insert(path, serde_json::json!({"sha256": hash, "size": bytes.len()}));
            }
        }
        assert_eq!(named.len(), expected.len());
        for (path, entry) in &expected {
            assert_eq!(named.get(path), Some(entry), "{path}");
        }
    }
}

/// Rows of a table by RFC 4180.
pub fn table(csv: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut signs = csv.chars().peekable();
    while let Some(sign) = signs.next() {
        let row = rows.last_mut().unwrap();
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => row.last_mut().unwrap().push(signs.next().unwrap()),
            '"' if quoted => quoted = false,
            '"' => {
                assert!(row.last().unwrap().is_empty(), "a quotation mark inside a cell");
                quoted = true;
            }
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => assert_eq!(signs.peek(), Some(&'\n')),
            '\n' if !quoted => rows.push(vec![String::new()]),
            sign => row.last_mut().unwrap().push(sign),
        }
    }
    assert!(!quoted, "a cell never ends");
    assert_eq!(rows.pop().unwrap(), [""], "the last row ends");
    rows
}

#[test]
fn the_table_says_what_the_data_says() {
    let outcome = crate::demo::built::demo(TODAY);
    let data = directory(&outcome);
    let rows = table(file(&outcome, "data/profiles.csv"));
    let profiles = data["profiles"].as_array().unwrap();
    assert_eq!(rows.len(), profiles.len() + 1);
    let column = |name: &str| rows[0].iter().position(|own| own == name).unwrap_or_else(|| panic!("no column {name}"));
    for (row, profile) in rows[1..].iter().zip(profiles) {
        assert_eq!(row.len(), rows[0].len(), "{row:?}");
        for name in ["id", "platform", "url", "key", "status", "kind", "opened", "reviewed", "ends", "stable_id"] {
            assert_eq!(row[column(name)], profile[name].as_str().unwrap_or(""), "{name} of {}", profile["id"]);
        }
        assert_eq!(row[column("unit")], profile["owner"]["unit"].as_str().unwrap());
        assert_eq!(row[column("email")], profile["contact"]["email"].as_str().unwrap());
        assert_eq!(row[column("handle")].trim_start_matches('\''), profile["handle"].as_str().unwrap());
        // The first of the site's languages, not the first of the alphabet.
        assert_eq!(row[column("name")], profile["name"]["fi"].as_str().unwrap(), "{}", profile["id"]);
    }
}

/// A cell that a spreadsheet would take for a formula is text, and a name with commas and quotes stays whole.
#[test]
fn a_cell_is_never_a_formula() {
    let site = minimal();
    let record = site.read("profiles/facebook.yaml");
    for name in ["=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "Nimi, \"toinen\"\\nrivi", "'lainaus"] {
        site.write(
            "profiles/facebook.yaml",
            record.replace("name: Esimerkkivirasto", &format!("name: \"{}\"", name.replace('"', "\\\""))),
        );
        site.built();
        let rows = table(&site.read("public/data/profiles.csv"));
        let cell = &rows[1][1];
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        assert_eq!(rows[1].len(), rows[0].len());
    }
}

#[test]
fn another_address_by_option() {
    let site = minimal();
    let output = site.run("build", &["--base-url", "https://www.virasto.example/some/tilit/"]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    assert!(!site.public().join("robots.txt").exists());
    assert!(
        site.read("public/for-host-root/robots.txt").contains("https://www.virasto.example/some/tilit/sitemap.xml")
    );
    assert!(site.read("public/sitemap.xml").contains("<loc>https://www.virasto.example/some/tilit/profiilit/</loc>"));
    assert!(!site.read("site.yaml").contains("some/tilit"), "a build never writes sources");
}

/// What belongs at the host's root cannot be put there by us, so somebody must be told.
#[test]
fn a_path_is_told() {
    let output = minimal().run("build", &["--base-url", "https://www.virasto.example/some/tilit/"]);
    assert!(all(&output).contains("for-host-root"), "{}", all(&output));
}

#[test]
fn an_address_that_is_none_is_refused() {
    let site = minimal();
    site.built();
    for wrong in [
        "http://www.virasto.example/",
        "www.virasto.example",
        "https://",
        "x",
        "https://virasto.example/?a=1",
        "https://virasto.example/\nlanguages: [sv]",
    ] {
        let before = snapshot(&site.public());
        let output = site.run("build", &["--base-url", wrong]);
        assert!([1, 2].contains(&code(&output)), "{wrong:?} is accepted");
        assert_eq!(snapshot(&site.public()), before);
    }
}
