//! The floors: a file imports only from below.
//!
//! In: every path to the crate's root in `src/`. Out: each import that points upwards. Never true: a module without a
//! place, a place without a module, a producer that knows another.

use super::super::common::root;
use super::rust::{root_modules, tokens};
use super::{Source, none, sources};
use std::collections::BTreeSet;

/// The house from the ground up. On one floor, a module may import those written before it; not so the producers, which
/// know only what lies below all of them.
const FLOORS: [(&str, &[&str]); 9] = [
    (
        "words",
        &[
            "value",
            "source",
            "fault",
            "diagnostic",
            "artifact",
            "account",
            "catalogue",
            "identity_code",
            "manifest",
            "lookup",
            "outside",
        ],
    ),
    ("reading", &["parse", "raw"]),
    ("meaning", &["model", "resolve"]),
    ("judgement", &["rules", "proof"]),
    ("publication", &["publish"]),
    ("producers", &[]),
    ("composition", &["removals", "import", "relocate", "form", "build"]),
    ("the world", &["shell"]),
    ("the face", &["report", "cli"]),
];

/// Producers never import each other, in any direction.
const PRODUCERS: [&str; 5] = ["check", "page", "opendata", "search", "seal"];
const PRODUCER_FLOOR: usize = 5;

/// Imports against the order, each with its reason.
const AGREED: [(&str, &str, &str); 1] = [(
    "source",
    "fault",
    "taking a file in can find a fault, and a fault is a place in a file: two halves of one word",
)];

/// Macros at the crate's root, and the module that makes them.
const MACROS: [(&str, &str); 4] = [("record", "parse"), ("trimmed", "value"), ("white", "value"), ("words", "parse")];

/// Where a module stands: its floor, and its place there.
fn place(module: &str) -> Option<(usize, usize)> {
    if PRODUCERS.contains(&module) {
        return Some((PRODUCER_FLOOR, 0));
    }
    FLOORS
        .iter()
        .enumerate()
        .find_map(|(floor, (_, modules))| Some((floor, modules.iter().position(|m| *m == module)?)))
}

/// The module at the root that a file belongs to, and how deep the file lies; `None` for the root's own files.
fn home(path: &str) -> Option<(&str, usize)> {
    let inside = path.strip_prefix("src/")?;
    let (first, rest) = inside.split_once('/').unwrap_or((inside, ""));
    let module = first.strip_suffix(".rs").unwrap_or(first);
    let deeper = rest.split('/').filter(|part| !part.is_empty() && *part != "mod.rs").count();
    (!["lib", "main"].contains(&module)).then_some((module, 1 + deeper))
}

/// Every import of a file that its place does not allow.
fn upward(file: &Source) -> Vec<String> {
    let Some((module, depth)) = home(&file.path) else {
        return Vec::new();
    };
    let Some(own) = place(module) else {
        return vec![format!("{}: `{module}` has no floor", file.path)];
    };
    let mut problems = Vec::new();
    for (name, line) in root_modules(&file.text, depth) {
        let name = MACROS.iter().find(|(made, _)| *made == name).map_or(name.as_str(), |(_, by)| by);
        if name == module || AGREED.iter().any(|(from, to, _)| *from == module && *to == name) {
            continue;
        }
        let at = format!("{}:{line}", file.path);
        match place(name) {
            None => problems.push(format!("{at}: `crate::{name}` is no module with a floor")),
            Some((floor, _)) if floor == PRODUCER_FLOOR && own.0 == PRODUCER_FLOOR => {
                problems.push(format!("{at}: a producer, `{module}`, imports another, `{name}`"));
            }
            Some(other) if other > own => {
                problems.push(format!("{at}: `{module}` imports `{name}`, which lies above it"))
            }
            Some(_) => {}
        }
    }
    problems
}

#[test]
fn imports_point_down() {
    let problems: Vec<String> = sources("src", ".rs").iter().flat_map(upward).collect();
    none(&problems, "A file imports only from floors below it (crate documentation, the floors):");
}

#[test]
fn every_module_has_a_place_and_every_place_a_module() {
    let files = sources("src", ".rs");
    let there: BTreeSet<&str> = files.iter().filter_map(|file| home(&file.path)).map(|(module, _)| module).collect();
    let placed: BTreeSet<&str> =
        FLOORS.iter().flat_map(|(_, modules)| modules.iter().copied()).chain(PRODUCERS).collect();
    assert_eq!(there, placed, "modules in src/ (left) and in the floor table (right)");
    let of_words: Vec<String> =
        root_modules("use crate::{record, trimmed, white, words};", 1).into_iter().map(|(name, _)| name).collect();
    assert_eq!(of_words, MACROS.map(|(name, _)| name), "macros are found as the table names them");
}

#[test]
fn agreed_exceptions_are_still_needed() {
    for (from, to, reason) in AGREED {
        let needed = sources("src", ".rs").iter().any(|file| {
            let home = home(&file.path);
            home.is_some_and(|(module, depth)| {
                module == from && root_modules(&file.text, depth).iter().any(|(name, _)| name == to)
            })
        });
        assert!(needed, "{from} no longer imports {to} ({reason}); take the row out");
        assert!(place(to) > place(from), "{from} may import {to} anyway; take the row out");
    }
}

/// Every place that lifts a ban of `clippy.toml` outside the floors that may touch the world, and every lift of one of
/// the bans that hold in the whole house.
fn lifts_a_ban(file: &Source) -> Vec<String> {
    if file.path.contains("/tests/") || file.path.ends_with("/tests.rs") {
        return Vec::new();
    }
    let worldly = ["src/shell/", "src/cli/"].iter().any(|folder| file.path.starts_with(folder));
    let banned = |lint: &str| {
        let of_the_core = ["disallowed_methods", "disallowed_types", "print_stdout", "print_stderr"].contains(&lint);
        (of_the_core && !worldly) || ["unwrap_used", "indexing_slicing", "dbg_macro", "unsafe_code"].contains(&lint)
    };
    let tokens = tokens(&file.text);
    let lifted = tokens.iter().filter(|token| token.word().is_some_and(banned));
    lifted.map(|token| format!("{}:{}: lifts {}", file.path, token.line(), token.word().unwrap())).collect()
}

#[test]
fn only_the_world_and_the_face_lift_the_bans() {
    let problems: Vec<String> = sources("src", ".rs").iter().flat_map(lifts_a_ban).collect();
    none(&problems, "The core has no file, clock, environment, unordered map or printing, and nothing unwraps:");
    let found = |path: &str, text: &str| lifts_a_ban(&Source { path: path.to_owned(), text: text.to_owned() }).len();
    assert_eq!(found("src/publish/x.rs", "#[allow(clippy::disallowed_methods, reason = \"x\")]"), 1);
    assert_eq!(found("src/shell/x.rs", "#![expect(clippy::disallowed_methods, clippy::unwrap_used)]"), 1);
}

#[test]
fn the_linter_knows_the_bans() {
    let bans = std::fs::read_to_string(root().join("clippy.toml")).unwrap();
    for path in [
        "std::fs::read",
        "std::env::var",
        "std::time::SystemTime::now",
        "std::time::Instant::now",
        "std::collections::HashMap",
        "std::process::exit",
    ] {
        assert!(bans.contains(&format!("path = \"{path}\"")), "clippy.toml no longer bans {path}");
    }
    let reasons = bans.lines().filter(|line| line.contains("path = ")).all(|line| line.contains("reason = \""));
    assert!(reasons, "a ban without its reason is no ban");
    let lints = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for lint in [
        "unsafe_code = \"forbid\"",
        "unwrap_used = \"deny\"",
        "indexing_slicing = \"deny\"",
        "disallowed_methods = \"deny\"",
        "disallowed_types = \"deny\"",
    ] {
        assert!(lints.contains(lint), "[lints] in Cargo.toml lacks {lint}");
    }
}

#[test]
fn a_bad_sample_is_caught() {
    let found = |path: &str, text: &str| upward(&Source { path: path.to_owned(), text: text.to_owned() });
    assert_eq!(
        found("src/publish/mod.rs", "use crate::page::produce;\n"),
        ["src/publish/mod.rs:1: `publish` imports `page`, which lies above it"]
    );
    assert_eq!(found("src/seal.rs", "\nuse crate::{artifact::Artifact, page};\n").len(), 1, "producers");
    assert_eq!(
        found("src/value/day.rs", "fn f() -> crate::source::Span { todo!() }").len(),
        1,
        "same floor, against the order"
    );
    assert_eq!(found("src/value/day.rs", "fn f() { super::super::shell::load() }").len(), 1, "by way of super");
    assert_eq!(found("src/rules/a/b.rs", "use crate::*;").len(), 1, "a glob says nothing about floors");
    assert_eq!(found("src/attic.rs", "").len(), 1, "a module without a floor");
    assert_eq!(
        found("src/rules/a/b.rs", "//! crate::build\nuse crate::resolve::Resolved;\nuse crate::record;"),
        [""; 0]
    );
    assert_eq!(found("src/main.rs", "use crate::cli;"), [""; 0]);
}
