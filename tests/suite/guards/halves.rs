//! The two halves of a record: what is public is made of other types than what is internal.
//!
//! In: the source of every view and producer, and the internal types themselves. Out: each place where the one could
//! reach the other. Never true: a view's module that names an internal type, an internal type that can be printed.

use super::rust::tokens;
use super::{Source, none, sources};
use aito::model::internal::Internals;
use aito::raw::{Raw, RawInternal, Record};
use aito::resolve::Resolved;
use aito::rules::Checked;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

/// Words that lead to the internal half.
const INTERNAL: [&str; 7] =
    ["internal", "internals", "has_internal", "Internal", "Internals", "RawInternal", "free_texts"];

/// Modules that make what readers see.
fn makes_pages(path: &str) -> bool {
    let parts = ["publish", "page", "opendata", "search", "seal"];
    parts.iter().any(|part| path.starts_with(&format!("src/{part}/")) || path == format!("src/{part}.rs"))
}

/// Every word in a file that leads to the internal half.
fn names_internal(file: &Source) -> Vec<String> {
    let tokens = tokens(&file.text);
    let words = tokens.iter().filter(|token| token.word().is_some_and(|word| INTERNAL.contains(&word)));
    words.map(|token| format!("{}:{}: names `{}`", file.path, token.line(), token.word().unwrap())).collect()
}

#[test]
fn views_and_producers_cannot_name_the_internal_half() {
    let files: Vec<Source> = sources("src", ".rs").into_iter().filter(|file| makes_pages(&file.path)).collect();
    assert!(files.len() > 10, "views and producers have moved; say where in this test");
    let problems: Vec<String> = files.iter().flat_map(names_internal).collect();
    none(&problems, "What is internal cannot reach a page, because what makes pages cannot name it:");
}

#[test]
fn a_view_that_names_it_is_caught() {
    let found = |text: &str| names_internal(&Source { path: "src/publish/x.rs".to_owned(), text: text.to_owned() });
    assert_eq!(found("use crate::model::internal::Internals;").len(), 2);
    assert_eq!(found("let x = checked.internals().free_texts();").len(), 2);
    assert_eq!(found("//! Nothing internal.\nlet internally = \"internal\";"), [""; 0]);
}

/// Asks the compiler whether a type implements a trait: the inherent method exists only where it does, and goes first.
struct Probe<T>(PhantomData<T>);
trait Otherwise {
    fn debug(&self) -> &'static str {
        ""
    }
    fn display(&self) -> &'static str {
        ""
    }
    fn serialize(&self) -> &'static str {
        ""
    }
}
impl<T> Otherwise for Probe<T> {}
impl<T: Debug> Probe<T> {
    fn debug(&self) -> &'static str {
        "Debug "
    }
}
impl<T: Display> Probe<T> {
    fn display(&self) -> &'static str {
        "Display "
    }
}
impl<T: serde::Serialize> Probe<T> {
    fn serialize(&self) -> &'static str {
        "Serialize "
    }
}

macro_rules! shows {
    ($type:ty) => {{
        let probe = Probe::<$type>(PhantomData);
        format!("{}{}{}", probe.debug(), probe.display(), probe.serialize())
    }};
}

#[test]
fn internal_types_and_what_holds_them_cannot_be_shown() {
    assert_eq!(shows!(String), "Debug Display Serialize ", "the probe sees what is there");
    assert_eq!(shows!(RawInternal), "");
    assert_eq!(shows!(Internals), "");
    assert_eq!(shows!(Record<RawInternal>), "");
    assert_eq!(shows!(Raw), "");
    assert_eq!(shows!(Resolved), "");
    assert_eq!(shows!(Checked), "");
}
