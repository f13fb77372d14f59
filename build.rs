//! Embeds the default theme and the words of findings: every file under `themes/default/` and
//! `locales/<language>/findings/` becomes a row of a table.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a build script reads the package and talks to cargo"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let theme = root.join("themes/default");
    println!("cargo::rerun-if-changed=themes/default");
    let mut files = Vec::new();
    walk(&theme, &mut files);
    files.sort();
    let mut code = String::from(
        "/// Every file of the default theme: path and bytes, sorted.\npub(super) static FILES: &[(&str, &[u8])] = &[\n",
    );
    for file in files {
        let name = file.strip_prefix(&theme).expect("below the theme").to_string_lossy().replace('\\', "/");
        writeln!(code, "    ({name:?}, include_bytes!({:?})),", file.display().to_string())
            .expect("a string takes all");
    }
    code.push_str("];\n");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    std::fs::write(out.join("theme.rs"), code).expect("cargo's own folder can be written");
    std::fs::write(out.join("findings.rs"), findings(&root)).expect("cargo's own folder can be written");
}

/// The words of findings: one row a file, language and text, sorted.
fn findings(root: &Path) -> String {
    let mut code = String::from(
        "/// Language and text of every file of words for findings.\nstatic FINDINGS: &[(&str, &str)] = &[\n",
    );
    for lang in ["fi", "sv", "en"] {
        let folder = root.join("locales").join(lang).join("findings");
        println!("cargo::rerun-if-changed=locales/{lang}/findings");
        let mut files = Vec::new();
        walk(&folder, &mut files);
        files.sort();
        for file in files {
            writeln!(code, "    ({lang:?}, include_str!({:?})),", file.display().to_string())
                .expect("a string takes all");
        }
    }
    code + "];\n"
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the theme is part of the package").flatten() {
        let path = entry.path();
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}
