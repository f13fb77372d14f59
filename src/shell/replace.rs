//! `replace`: one file of a site gets a new text in one step.
//!
//! The new text is written beside the old file and renamed over it, so that a crash or a full disk leaves the old one.
//! A file that somebody has changed since it was read is left alone.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are written")]

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// Replaces a file's text.
///
/// # Errors
/// Where the system says no, or where the file is no longer the one that was read; it is then as it was.
pub fn replace(path: &Path, old: &str, new: &str) -> io::Result<()> {
    let data = path.symlink_metadata()?;
    if !data.is_file() {
        return Err(io::Error::other("not an ordinary file"));
    }
    if fs::read(path)? != old.as_bytes() {
        return Err(io::Error::other("somebody has changed it in the meantime"));
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.aito-new"));
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = File::options().write(true).create_new(true).open(&beside).and_then(|mut file| {
        file.write_all(new.as_bytes())?;
        file.set_permissions(data.permissions())?;
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        let _ = fs::remove_file(&beside);
    }
    done
}
