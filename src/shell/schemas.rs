//! `write_schema`: a schema of ours becomes a file beside a site's sources.
//!
//! It may take the place of an older one, and of nothing else.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are written")]

use super::replace;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a schema; its folder is made where it is not there.
///
/// # Errors
/// Where the system says no, or where the file that is there is no schema.
pub fn write_schema(path: &Path, text: &str) -> io::Result<()> {
    if path.symlink_metadata().is_err() {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        return File::options().write(true).create_new(true).open(path)?.write_all(text.as_bytes());
    }
    let old = fs::read_to_string(path)?;
    if !old.starts_with('{') || !old.contains("\"$schema\": \"https://json-schema.org/") {
        return Err(io::Error::other("the file that is there is no schema"));
    }
    if old == text { Ok(()) } else { replace(path, &old, text) }
}
