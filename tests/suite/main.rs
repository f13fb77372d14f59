//! The integration tests: folders in, folders and findings out, in one binary.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::disallowed_methods, clippy::disallowed_types)]

mod explanations;
