//! `aito init`: the site that it makes builds at once, and nothing that is there is touched.

use super::{all, code, snapshot};
use crate::common::aito;
use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};

fn init(folder: &Path, more: &[&str], answers: &str) -> Output {
    let mut run = aito();
    run.arg("init").arg(folder).args(more).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = run.spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(answers.as_bytes());
    child.wait_with_output().unwrap()
}

const OPTIONS: [&str; 5] = ["--yes", "--name", "Mallilan kunta: \"M\"", "--website", "https://www.mallila.example/"];

#[test]
fn the_site_builds_in_every_language() {
    let home = crate::common::folder();
    for (lang, languages, page) in [
        ("fi", "fi,sv,en", "tilit.mallila.example/"),
        ("sv", "sv", "konton.mallila.example/"),
        ("en", "en,fi", "accounts.mallila.example/"),
        ("en", "se", "accounts.mallila.example/"),
    ] {
        let folder = home.path().join(languages);
        let output = init(&folder, &[&OPTIONS[..], &["--lang", lang, "--languages", languages]].concat(), "");
        assert_eq!(code(&output), 0, "{languages}: {}", all(&output));
        assert!(std::fs::read_to_string(folder.join("site.yaml")).unwrap().contains(page));
        let check = aito().args(["check", "--site"]).arg(&folder).output().unwrap();
        assert_eq!(code(&check), 0, "{languages}: {}", all(&check));
        // The first published addresses are remembered from the beginning.
        assert!(!all(&check).contains("aito lock"), "{}", all(&check));
        let lock = aito().args(["check", "--locked", "--site"]).arg(&folder).output().unwrap();
        assert!(code(&lock) != 1, "{languages}: {}", all(&lock));
        std::fs::remove_file(folder.join("anchors.lock")).unwrap();
        let unlocked = aito().args(["check", "--lang", "en", "--site"]).arg(&folder).output().unwrap();
        assert!(all(&unlocked).contains("There is no anchors.lock"), "{languages}: {}", all(&unlocked));
        let build = aito().args(["build", "--site"]).arg(&folder).output().unwrap();
        assert_eq!(code(&build), 0, "{languages}: {}", all(&build));
        let home = std::fs::read_to_string(folder.join("public/index.html")).unwrap();
        assert!(home.contains("Mallilan kunta: "), "{home}");
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
        assert!(read("README.md").contains("`aito check`") && read("README.md").contains("`aito build`"));
        assert!(read(".gitignore").lines().any(|line| line == "/public/"));
        assert!(read(".gitignore").lines().any(|line| line == "# /profiles/_internal/"), "{}", read(".gitignore"));
        for owners in [".github/CODEOWNERS", ".gitlab/CODEOWNERS"] {
            assert!(read(owners).lines().all(|line| line.starts_with('#')), "{}", read(owners));
            assert!(read(owners).contains("/profiles/"), "{}", read(owners));
        }
    }
}

#[test]
fn answers_are_checked_as_they_are_given() {
    let home = crate::common::folder();
    let folder = home.path().join("uusi/sivusto");
    let answers = "fi, xx1\nfi sv\n\nMallila\nMallby\nhttp://mallila.example\nhttps://mallila.example\nmallila\n\nhttps://mallila.example/?a=b\n\na@gmail.com\nsome@mallila.example\n";
    let output = init(&folder, &[], answers);
    let said = all(&output);
    assert_eq!(code(&output), 0, "{said}");
    for words in [
        "“xx1” cannot stand here",
        "cannot be left out",
        "begins with https://",
        "a domain such as",
        "is not where a site can be published",
        "is not on the organisation's domains",
    ] {
        assert!(said.contains(words), "no {words}:\n{said}");
    }
    let site = std::fs::read_to_string(folder.join("site.yaml")).unwrap();
    for line in [
        "languages: [fi, sv]",
        "  name: {fi: Mallila, sv: Mallby}",
        "  email_domains: [mallila.example]",
        "  contact: {email: some@mallila.example}",
    ] {
        assert!(site.lines().any(|own| own == line), "no {line} in\n{site}");
    }
    // Answers that end too soon write nothing, not even the folder.
    let folder = home.path().join("kesken");
    let output = init(&folder, &[], "fi\nMallila\n");
    assert!(code(&output) == 2 && !folder.exists(), "{}", all(&output));
    let output = init(&folder, &["--yes"], "");
    assert!(code(&output) == 2 && all(&output).contains("missing: --name, --website"), "{}", all(&output));
}

#[test]
fn a_folder_with_anything_in_it_is_left_alone() {
    let home = crate::common::folder();
    std::fs::write(home.path().join(".hidden"), "x").unwrap();
    std::fs::write(home.path().join("file"), "x").unwrap();
    std::os::unix::fs::symlink("nowhere", home.path().join("link")).unwrap();
    let before = snapshot_of_files(home.path());
    for folder in ["", "file", "file/x", "link"] {
        let output = init(&home.path().join(folder), &OPTIONS, "");
        assert_eq!(code(&output), 2, "{folder}: {}", all(&output));
        assert_eq!(snapshot_of_files(home.path()), before, "{folder}");
    }
    std::fs::create_dir(home.path().join("empty")).unwrap();
    assert_eq!(code(&init(&home.path().join("empty"), &OPTIONS, "")), 0);
    let before = snapshot(&home.path().join("empty"));
    let again = init(&home.path().join("empty"), &OPTIONS, "");
    assert!(code(&again) == 2 && all(&again).contains("has files in it"), "{}", all(&again));
    assert_eq!(snapshot(&home.path().join("empty")), before);
}

/// Names of what lies in a folder, links as they are.
fn snapshot_of_files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
