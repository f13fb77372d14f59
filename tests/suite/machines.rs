//! What programs read: every dialect of the directory, held against the records and against each other.

pub mod dialects;
mod feed;
mod hosts;
mod linked_data;
mod rel_me;
mod schema;
