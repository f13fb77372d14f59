//! From text to shapes with places.
//!
//! In: one file's text. Out: trees of YAML, front matter, the facts of a Markdown text, and every fault found on the
//! way. Never true: a value without its place, an input that takes unbounded time or memory, or a reader that stops
//! at a file's first fault (a syntax error excepted: what follows it has no shape).

pub mod alter;
pub mod blocks;
pub mod compose;
pub mod edit;
pub mod entries;
pub mod fence;
mod flow;
pub mod front_matter;
pub mod items;
pub mod lock;
pub mod markdown;
pub mod mend;
pub mod prose;
pub mod schema;
pub mod shape;
pub mod yaml;
