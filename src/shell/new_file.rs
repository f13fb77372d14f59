//! `write_new`: a file that is not there yet comes into a site, whole or not at all.
//!
//! `remove_moved` takes the old one away where a file has moved, with folders that are then empty.
//! Never true: a file written over, or one made outside the site's folder by way of a link.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are written")]

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path};

/// Makes a file below a site's folder, with the folders that it lies in.
///
/// # Errors
/// Where the system says no, where the file is there already, or where a link stands on the way.
pub fn write_new(site: &Path, path: &str, content: &[u8]) -> io::Result<()> {
    let inside = Path::new(path);
    if !inside.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(io::Error::other("not a path in the site"));
    }
    let full = site.join(inside);
    let mut way = site.to_owned();
    for part in inside.parent().into_iter().flat_map(Path::components) {
        way.push(part);
        match way.symlink_metadata() {
            Ok(data) if data.is_dir() => {}
            Ok(_) => return Err(io::Error::other("something else than a folder stands on the way")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => fs::create_dir(&way)?,
            Err(error) => return Err(error),
        }
    }
    whole(&full, content)
}

/// Makes a file in a folder that is there: written beside its place and linked into it, which fails where something
/// stands already; so a crash or a full disk leaves no half of it.
///
/// # Errors
/// Where the system says no, or something stands in its place.
pub(super) fn whole(full: &Path, content: &[u8]) -> io::Result<()> {
    let name = full.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = full.with_file_name(format!(".{name}.aito-new"));
    // What an interrupted run left there is nobody's.
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = File::options().write(true).create_new(true).open(&beside).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()
    });
    // A second name, unlike a rename, is given only where there is none.
    let done = written.and_then(|()| fs::hard_link(&beside, full)).or_else(|error| match error.kind() {
        io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied => plainly(full, content),
        _ => Err(error),
    });
    let _ = fs::remove_file(&beside);
    done
}

/// Takes a file away that now stands elsewhere, and the folders below `site` that held nothing else.
///
/// # Errors
/// Where the system says no, or where the file no longer holds what was moved.
pub fn remove_moved(site: &Path, path: &str, content: &[u8]) -> io::Result<()> {
    let full = site.join(path);
    if !full.symlink_metadata()?.is_file() || fs::read(&full)? != content {
        return Err(io::Error::other("somebody has changed it in the meantime"));
    }
    fs::remove_file(&full)?;
    let mut folder = full.parent();
    while let Some(empty) = folder.filter(|folder| *folder != site && folder.starts_with(site)) {
        // A folder with anything in it stays, and so do those above it.
        if fs::remove_dir(empty).is_err() {
            break;
        }
        folder = empty.parent();
    }
    Ok(())
}

/// Where the file system knows no second names.
fn plainly(full: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(full)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    if written.is_err() {
        let _ = fs::remove_file(full);
    }
    written
}
