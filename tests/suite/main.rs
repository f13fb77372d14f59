//! The integration tests: folders in, folders and findings out, in one binary.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::panic,
    clippy::print_stderr
)]

mod accounts;
mod blocks;
mod command;
mod common;
mod demo;
mod easy;
mod edits;
mod explanations;
mod form;
mod forms;
mod guards;
mod handbook_keeping;
mod keeping;
mod languages;
mod lasting;
mod legal_life;
mod life;
#[cfg(feature = "links")]
mod links;
mod machines;
#[path = "../mistakes/mod.rs"]
mod mistakes;
mod numbers;
mod output;
mod parity;
mod preview;
mod publications;
mod published;
mod readers;
mod references;
mod removals;
mod schemas;
#[path = "../search/mod.rs"]
mod search;
mod sites;
mod statement;
mod verdicts;
