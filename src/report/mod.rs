//! Findings for people and for programs, and answers for people.
//!
//! In: diagnostics and the texts they point into; answers of the account check. Out: words in one format. Never true: a word of an internal file or
//! a personal identity code in any of them, or an order that differs from run to run.

mod github;
#[cfg(feature = "serve")]
mod html;
mod human;
mod json;
mod junit;
mod owners;
mod place;
mod sarif;
mod verdict;
mod words;

pub use github::github;
#[cfg(feature = "serve")]
pub use html::html;
pub use human::{human, summary};
pub use json::{findings_schema, json};
pub use junit::junit;
pub use sarif::sarif;
pub use verdict::Teller;
pub use words::{Message, message};

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

/// What a report is made of.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// The findings, in the order of files and places.
    pub findings: &'a [Diagnostic],
    /// The texts that they point into.
    pub sources: &'a Sources,
    /// The words of the run's language.
    pub words: &'a Catalogue,
    /// What stands before a file's path where the reader's paths begin higher up than the site: empty, or ending in `/`.
    pub base: &'a str,
}

/// Whether a terminal shows colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Letters only.
    Plain,
    /// Colours.
    Coloured,
}
