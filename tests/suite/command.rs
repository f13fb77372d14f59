//! The program as people meet it: exit codes, messages, and a published site that survives whatever goes wrong.

mod at;
pub mod bad_input;
mod compromised;
mod fix;
mod folders;
mod forms;
mod help;
#[cfg(feature = "net")]
mod host;
mod import;
mod init;
mod life;
mod lookup;
mod masks;
mod moments;
mod new;
mod refusals;
mod relocate;
mod report;
mod reports;
mod schema_lines;
#[cfg(feature = "serve")]
mod serve;
pub mod signing;
mod since;
mod told;
mod verify;

use crate::common::{aito, copy_of, root};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::SystemTime;
use tempfile::TempDir;

/// The day that every test builds for.
pub const DAY: &str = "2026-11-22";

/// A temporary site; removed with the value.
pub struct Site {
    folder: TempDir,
}

/// A copy of the smallest fixture site.
pub fn minimal() -> Site {
    Site { folder: copy_of(&root().join("tests/sites/minimal")) }
}

/// A copy of the demo.
pub fn demo() -> Site {
    Site { folder: copy_of(root()) }
}

impl Site {
    /// A copy of any site's folders.
    pub fn of(folder: TempDir) -> Self {
        Self { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn public(&self) -> PathBuf {
        self.path().join("public")
    }

    /// Writes a file, its folders made where they are missing.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> &Self {
        let full = self.path().join(path);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, content).unwrap();
        self
    }

    /// Makes a link that leads to `to`.
    pub fn link(&self, to: &str, path: &str) -> &Self {
        std::os::unix::fs::symlink(to, self.path().join(path)).unwrap();
        self
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap()
    }

    /// Runs a command on this site for the tests' day.
    pub fn run(&self, command: &str, more: &[&str]) -> Output {
        aito().arg(command).arg("--site").arg(self.path()).args(["--date", DAY]).args(more).output().unwrap()
    }

    /// Builds, which must go well.
    pub fn built(&self) -> &Self {
        let output = self.run("build", &[]);
        assert_eq!(code(&output), 0, "{}", all(&output));
        self
    }
}

/// The exit code; a program killed by a signal has none.
pub fn code(output: &Output) -> i32 {
    output.status.code().expect("ended by itself")
}

/// Everything that was said.
pub fn all(output: &Output) -> String {
    let text =
        [&output.stdout[..], &output.stderr[..]].map(|bytes| String::from_utf8(bytes.to_vec()).unwrap()).concat();
    assert!(!text.contains("panicked at"), "{text}");
    text
}

/// Every file below a folder with its bytes and times: two are equal when nobody touched anything.
pub fn snapshot(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let time = path.metadata().unwrap().modified().unwrap();
                found.insert(path.clone(), (std::fs::read(&path).unwrap(), time));
            }
        }
    }
    assert!(!found.is_empty());
    found
}

/// The findings of a run with `--format json`.
pub fn rows(output: &Output) -> Vec<serde_json::Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

/// A finding as one line: rule, level, place.
pub fn short(row: &serde_json::Value) -> String {
    let text = |name: &str| row[name].as_str().unwrap().to_owned();
    format!("{} {} {}:{}:{}", text("rule"), text("level"), text("file"), row["line"], row["column"])
}

/// Compares with a stored text; `UPDATE=1 cargo test` stores the new one.
pub fn expect(name: &str, found: &str) {
    let path = root().join("tests/expected").join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    let only = |one: &str, other: &str, sign: &str| {
        let lines = one.lines().filter(|line| !other.lines().any(|own| own == *line));
        lines.map(|line| format!("{sign}{line}\n")).collect::<String>()
    };
    let differs = only(&stored, found, "- ") + &only(found, &stored, "+ ");
    assert!(found == stored, "tests/expected/{name} differs; UPDATE=1 stores what was found:\n{differs}");
}

#[test]
fn help_teaches_every_command() {
    let output = crate::common::run(&["--help"]);
    assert_eq!(code(&output), 0);
    let help = all(&output);
    for word in [
        "build",
        "check",
        "lookup",
        "compromised",
        "explain",
        "sign",
        "verify",
        "Exit codes",
        "site",
        "new",
        "confirm",
        "close",
        "activate",
        "report",
        "init",
    ] {
        assert!(help.contains(word), "--help doesn't mention {word}:\n{help}");
    }
    for command in ["build", "check", "lookup", "sign", "verify"] {
        let output = crate::common::run(&[command, "--help"]);
        assert_eq!(code(&output), 0);
        for option in ["--site", "--internal", "--date", "--format", "--jobs", "--quiet"] {
            assert!(all(&output).contains(option), "{command} --help doesn't mention {option}");
        }
    }
}

#[test]
fn wrong_usage_is_2() {
    for args in [
        &["--nonsense"][..],
        &["build", "--nonsense"],
        &["bild"],
        &[],
        &["lookup"],
        &["verify"],
        &["sign", "--new-key"],
        &["check", "--format", "xml"],
        &["build", "--jobs", "many"],
    ] {
        let output = crate::common::run(args);
        assert_eq!(code(&output), 2, "{args:?}: {}", all(&output));
        assert!(
            all(&output).to_lowercase().contains("usage") || all(&output).contains("--help"),
            "{args:?}: {}",
            all(&output)
        );
    }
}
