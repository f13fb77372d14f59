//! Search from outside: what `search::produce` makes, and what its twin in the theme is held to.
//!
//! The files beside this one are read by both languages' tests: the Rust side says what is right (`UPDATE=1 cargo
//! test --test suite search` writes it), `node --test tests/search/` holds the client to the same.

#![allow(clippy::expect_used, reason = "a test that cannot read its files has failed")]

mod pieces;
mod properties;
mod twins;
