//! `read_given`: a file that somebody hands to a command, or what is piped to it.
//!
//! It may be anything, so it is read up to a limit.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are read")]

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// How much is read.
const LIMIT: u64 = 64 * 1024 * 1024;

/// The bytes of a file, or of standard input where none is named.
///
/// # Errors
/// Where the system says no, or where there is too much.
pub fn read_given(path: Option<&Path>) -> io::Result<Vec<u8>> {
    match path {
        Some(path) if path.is_dir() => Err(io::Error::other("a folder")),
        Some(path) => bounded(File::open(path)?),
        None => bounded(io::stdin().lock()),
    }
}

fn bounded(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT { Err(io::Error::other("more than 64 MB")) } else { Ok(bytes) }
}
