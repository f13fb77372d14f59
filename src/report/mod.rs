//! Findings for people and for programs, and answers for people.
//!
//! In: diagnostics and the texts they point into; answers of the account check. Out: words in one format. Never true: a word of an internal file or
//! a personal identity code in any of them.

mod human;
mod json;
mod verdict;
mod words;

pub use human::{human, summary};
pub use json::json;
pub use verdict::Teller;
pub use words::{Message, message};
