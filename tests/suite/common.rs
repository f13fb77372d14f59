//! What several tests share: the program, temporary sites, the demo's folder.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

/// The package's folder, which is also the demo site's.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program with a clean environment as far as it reads one.
pub fn aito() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aito"));
    for variable in ["SOURCE_DATE_EPOCH", "AITO_SIGNING_KEY", "AITO_SIGNING_PASSWORD"] {
        command.env_remove(variable);
    }
    // What the program remembers between runs is not the developer's own memory.
    command
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .current_dir(root());
    command
}

/// Whether a published file is the page of a rule: its examples are Aito's own, whatever a site's records are called.
pub fn is_rule_page(path: &str) -> bool {
    ["saannot/", "sv/regler/", "en/rules/", "regler/", "rules/"].iter().any(|folder| path.starts_with(folder))
}

/// Runs the program with arguments.
pub fn run(args: &[&str]) -> Output {
    aito().args(args).output().unwrap()
}

/// A copy of a site's folders in a temporary place; removed with the handle.
pub fn copy_of(site: &Path) -> tempfile::TempDir {
    let to = folder();
    for name in ["site.yaml", "profiles", "content", "static", "themes", "anchors.lock"] {
        let from = site.join(name);
        // The demo's built-in theme is part of the program already.
        if from.exists() && !(name == "themes" && site == root()) {
            copy(&from, &to.path().join(name));
        }
    }
    to
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        std::fs::copy(from, to).unwrap();
    }
}

/// Every file below a folder with its bytes, sorted by path.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    collect(folder, folder, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, root: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, root, found);
        } else {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            found.push((name, std::fs::read(&path).unwrap()));
        }
    }
}

/// A new empty folder; removed with the handle. In memory where there is room: the tests make and remove so many files
/// that a disk's bookkeeping would take longer than all the rest.
pub fn folder() -> tempfile::TempDir {
    static PLACE: LazyLock<PathBuf> = LazyLock::new(|| {
        let memory = Path::new("/dev/shm");
        let room = rustix::fs::statvfs(memory).map_or(0, |found| found.f_bavail.saturating_mul(found.f_frsize));
        let place = if room > 2 << 30 { memory.to_owned() } else { std::env::temp_dir() };
        // A place that may not be written to is no place.
        tempfile::tempdir_in(&place).map_or_else(|_| std::env::temp_dir(), |_| place)
    });
    tempfile::tempdir_in(&*PLACE).unwrap()
}
