//! Findings for people and for programs.
//!
//! In: diagnostics and the texts they point into. Out: words in one format. Never true: a word of an internal file or
//! a personal identity code in any of them.

mod human;
mod json;
mod words;

pub use human::{human, summary};
pub use json::json;
pub use words::{Message, message};
