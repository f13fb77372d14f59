//! The line by which an editor program finds a file's schema: there in what commands make, and never leading nowhere.

use super::{Site, all, code, minimal, rows, snapshot};
use crate::common::{aito, files};
use aito::raw::formats::Format;
use std::path::Path;

const RECORD: [&str; 16] = [
    "profile",
    "--yes",
    "--platform",
    "instagram",
    "--kind",
    "unit",
    "--unit",
    "viestinta",
    "--name",
    "Toinen",
    "--email",
    "viestinta@virasto.example",
    "--plan",
    "--quiet",
    "--id",
    "viestinta/some/instagram",
];

/// A site that has been given schemas.
fn with_schemas(site: Site) -> Site {
    let output =
        aito().args(["schema", "--site"]).arg(site.path()).arg("--out").arg(site.path().join("schemas")).output();
    assert_eq!(code(&output.unwrap()), 0);
    site
}

fn new(site: &Site, more: &[&str]) -> std::process::Output {
    aito().arg("new").args(RECORD).arg("--site").arg(site.path()).args(more).output().unwrap()
}

/// The first line of a file, which must lead to a schema that is there.
fn leads(site: &Path, path: &str) {
    let text = std::fs::read_to_string(site.join(path)).unwrap();
    let first = text.lines().next().unwrap();
    assert_eq!(first, Format::of_yaml(path).unwrap().line(path), "{path}");
    let (_, to) = first.split_once("$schema=").unwrap();
    let schema = site.join(path).parent().unwrap().join(to).canonicalize().unwrap();
    assert!(schema.starts_with(site.canonicalize().unwrap()), "{}", schema.display());
    assert_eq!(text.matches("$schema=").count(), 1, "{path}");
}

#[test]
fn a_new_site_has_the_schemas_that_its_files_name() {
    let home = tempfile::tempdir().unwrap();
    for languages in ["fi,sv,en", "se"] {
        let folder = home.path().join(languages);
        let options = ["--yes", "--name", "Mallila", "--website", "https://mallila.example/", "--languages", languages];
        let output = aito().arg("init").arg(&folder).args(options).output().unwrap();
        assert_eq!(code(&output), 0, "{}", all(&output));
        assert!(all(&output).contains("11 schemas written to schemas"), "{}", all(&output));
        let mut records = files(&folder.join("profiles")).into_iter().map(|(path, _)| format!("profiles/{path}"));
        let named: Vec<String> = records.by_ref().chain(["site.yaml".to_owned()]).collect();
        assert_eq!(named.len(), 3, "{named:?}");
        named.iter().for_each(|path| leads(&folder, path));
        // They are those that the command writes: for the site's own languages.
        let before = snapshot(&folder);
        let output = aito().args(["schema", "--site"]).arg(&folder).arg("--out").arg(folder.join("schemas")).output();
        assert_eq!(code(&output.unwrap()), 0);
        assert_eq!(snapshot(&folder), before);
        let check = aito().args(["check", "--site"]).arg(&folder).output().unwrap();
        assert_eq!(code(&check), 0, "{}", all(&check));
    }
}

#[test]
fn new_records_name_the_schemas_that_the_site_has() {
    let site = with_schemas(minimal());
    let output = new(&site, &[]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    let [record, internal] =
        ["profiles/viestinta/some/instagram.yaml", "profiles/_internal/viestinta/some/instagram.yaml"];
    leads(site.path(), record);
    leads(site.path(), internal);
    // The remarks for whoever opens it next come behind the line.
    assert_eq!(site.read(record).lines().nth(1).map(|line| line.starts_with("# The record of one")), Some(true));
    site.write("lista.csv", "Kanava;Nimi;Yksikkö\nTikTok;Virasto;Viestintä\n");
    let list = site.path().join("lista.csv");
    let output = site.run("import", &[list.to_str().unwrap()]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    leads(site.path(), "profiles/viestinta/tiktok.yaml");
    let errors: Vec<_> = rows(&site.run("check", &["--format", "json"]));
    assert!(errors.iter().all(|row| row["level"] != "error"), "{errors:?}");
}

#[test]
fn without_a_schema_no_line_names_one() {
    let site = minimal();
    assert_eq!(code(&new(&site, &[])), 0);
    let bare = site.read("profiles/viestinta/some/instagram.yaml");
    assert!(bare.starts_with("# The record of one") && !bare.contains("$schema"), "{bare}");
    // Nor does an internal half in a place of its own, from which nobody knows the way.
    let (site, elsewhere) = (with_schemas(minimal()), tempfile::tempdir().unwrap());
    let folder = elsewhere.path().to_str().unwrap();
    let output = new(&site, &["--internal", folder]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    let half = std::fs::read_to_string(elsewhere.path().join("viestinta/some/instagram.yaml")).unwrap();
    assert!(half.contains("plan:") && !half.contains("$schema"), "{half}");
    leads(site.path(), "profiles/viestinta/some/instagram.yaml");
}

#[test]
fn a_record_that_moves_still_leads_to_its_schema() {
    let site = with_schemas(minimal());
    let text = site.read("profiles/facebook.yaml");
    let line = "# yaml-language-server: $schema=../schemas/profile.json";
    site.write("profiles/facebook.yaml", format!("\u{feff}{line}\r\n# Oma huomautus.\r\n{text}"));
    site.write(
        "profiles/_internal/facebook.yaml",
        "# yaml-language-server: $schema=../../schemas/internal.json\nnotes: x\n",
    );
    let output = site.run("move", &["facebook", "viestinta/fb"]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    let deeper = line.replace("../", "../../");
    assert_eq!(site.read("profiles/viestinta/fb.yaml"), format!("\u{feff}{deeper}\r\n# Oma huomautus.\r\n{text}"));
    leads(site.path(), "profiles/_internal/viestinta/fb.yaml");
    // A line of an editor's own making is nobody's to change.
    let own = "# yaml-language-server: $schema=https://example.org/../schemas/profile.json\n";
    site.write("profiles/viestinta/fb.yaml", format!("{own}{text}"));
    assert_eq!(code(&site.run("move", &["viestinta/fb", "fb"])), 0);
    assert_eq!(site.read("profiles/fb.yaml"), format!("{own}{text}"));
}
