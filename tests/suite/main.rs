//! The integration tests: folders in, folders and findings out, in one binary.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::disallowed_methods, clippy::disallowed_types, clippy::panic)]

mod common;
mod explanations;
mod guards;
mod readers;
#[path = "../search/mod.rs"]
mod search;
mod sites;
mod demo;
mod command;
mod output;
