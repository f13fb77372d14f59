//! Findings for people and for programs, and answers for people.
//!
//! In: diagnostics and the texts they point into; answers of the account check. Out: words in one format. Never true: a word of an internal file or
//! a personal identity code in any of them.

#[cfg(feature = "serve")]
mod html;
mod human;
mod json;
mod verdict;
mod words;

#[cfg(feature = "serve")]
pub use html::{escape, html};
pub use human::{human, summary};
pub use json::json;
pub use verdict::Teller;
pub use words::{Message, message};
