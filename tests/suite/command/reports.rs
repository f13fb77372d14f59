//! A site in which every record has another mistake: all of them are told in one run, in every format, and nothing that
//! is masked with them. The outputs are left where `AITO_REPORTS` says, for the judges of their schemas.

use super::{DAY, all, code, expect, rows};
use crate::common::aito;
use crate::mistakes::{self, Expected, RECORDS, SECRETS};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Output;
use std::sync::LazyLock;
use tempfile::TempDir;

/// Every format of findings.
pub const FORMATS: [&str; 5] = ["human", "json", "sarif", "github", "junit"];

/// The site, what it must give, and its folder.
static SITE: LazyLock<(TempDir, Vec<Expected>)> = LazyLock::new(|| {
    let folder = crate::common::folder();
    let expected = mistakes::site(folder.path());
    (folder, expected)
});

fn check(site: &Path, more: &[&str]) -> Output {
    aito().args(["check", "--date", DAY, "--site"]).arg(site).args(more).output().unwrap()
}

fn place(row: &serde_json::Value) -> (String, u64, u64, String) {
    let text = |name: &str| row[name].as_str().unwrap().to_owned();
    (text("file"), row["line"].as_u64().unwrap(), row["column"].as_u64().unwrap(), text("rule"))
}

#[test]
fn every_mistake_is_told_in_one_run_at_its_place() {
    let (folder, expected) = &*SITE;
    assert_eq!(expected.len(), RECORDS);
    let files: BTreeSet<&str> = expected.iter().map(|one| one.file.as_str()).collect();
    assert_eq!(files.len(), RECORDS, "each in a file of its own");
    let output = check(folder.path(), &["--format", "json"]);
    assert_eq!(code(&output), 1);
    let found: BTreeSet<_> = rows(&output).iter().map(place).collect();
    let number = |n: usize| u64::try_from(n).unwrap();
    let wanted: BTreeSet<_> = expected
        .iter()
        .map(|one| (one.file.clone(), number(one.line), number(one.column), one.rule.to_owned()))
        .collect();
    // What the same records give without their mistakes says nothing about these.
    let right = crate::common::folder();
    mistakes::right(right.path());
    let quiet = check(right.path(), &["--format", "json"]);
    assert_eq!(code(&quiet), 0, "{}", all(&quiet));
    let anyway: BTreeSet<(String, String)> =
        rows(&quiet).iter().map(place).map(|(file, _, _, rule)| (file, rule)).collect();
    let missing: Vec<_> = wanted.difference(&found).collect();
    let added: Vec<_> = found
        .difference(&wanted)
        .filter(|(file, _, _, rule)| !anyway.contains(&(file.clone(), rule.clone())))
        // A wrong value is also one that is not known, and that may be a warning beside the error.
        .filter(|added| rows(&output).iter().any(|row| row["level"] == "error" && place(row) == **added))
        .collect();
    assert!(missing.is_empty() && added.is_empty(), "not told: {missing:#?}\ntold, and not expected: {added:#?}");
}

#[test]
fn no_format_tells_what_is_masked() {
    let (folder, _) = &*SITE;
    let secret = mistakes::identity_code();
    let kept = std::env::var_os("AITO_REPORTS").map(std::path::PathBuf::from);
    if let Some(kept) = &kept {
        mistakes::site(&kept.join("site"));
    }
    // The masks do not depend on the language, the words do.
    let runs =
        FORMATS.map(|format| (format, "en")).into_iter().chain([("human", "fi"), ("sarif", "fi"), ("human", "sv")]);
    for (format, lang) in runs {
        let output = check(folder.path(), &["--format", format, "--lang", lang]);
        let said = all(&output);
        assert_eq!(code(&output), 1);
        let lower = said.to_lowercase();
        for word in SECRETS {
            assert!(!lower.contains(word), "{format} in {lang} says {word}");
        }
        assert!(!said.contains(&secret), "{format} in {lang} says an identity code");
        assert!(!said.contains("{$") && !said.contains("{ $"), "{format} in {lang}: a sentence with a hole in it");
        if let Some(kept) = &kept {
            std::fs::write(kept.join(format!("{lang}.{format}")), &output.stdout).unwrap();
        }
    }
}

/// The schema is part of what programs rely on, so a change of it shows.
#[test]
fn the_schema_of_findings_stays() {
    let schema = serde_json::to_string_pretty(&aito::report::findings_schema()).unwrap();
    expect("findings.schema.json", &(schema + "\n"));
}
