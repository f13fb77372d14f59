//! `create`: new files of a site, all of them or none, and never over one that is there.
//!
//! Each text is written beside its place and linked into it, which fails where something stands already; so a crash or
//! a full disk leaves no half of a file.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are written")]

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Makes new files, with the folders that they need.
///
/// # Errors
/// Where something stands in a file's place or the system says no, with the place; what had been made is taken away.
pub fn create(files: &[(PathBuf, String)]) -> Result<(), (PathBuf, io::Error)> {
    let mut made: Vec<&Path> = Vec::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    for (path, text) in files {
        let done = parents(path, &mut folders).and_then(|()| one(path, text));
        if let Err(error) = done {
            for path in made {
                let _ = fs::remove_file(path);
            }
            // Only empty ones go, the innermost first.
            for folder in folders.iter().rev() {
                let _ = fs::remove_dir(folder);
            }
            return Err((path.clone(), error));
        }
        made.push(path);
    }
    Ok(())
}

/// Whether a folder has nothing in it, or is not there.
///
/// # Errors
/// Where it cannot be read, or is no folder.
pub fn is_empty_folder(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(folder.symlink_metadata().is_err()),
        Err(error) => Err(error),
    }
}

/// Makes the folders above a file, and takes down which are new.
fn parents(path: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    let missing: Vec<&Path> =
        path.ancestors().skip(1).take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
    for folder in missing.into_iter().rev() {
        fs::create_dir(folder)?;
        made.push(folder.to_owned());
    }
    Ok(())
}

fn one(path: &Path, text: &str) -> io::Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists));
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.aito-new"));
    // What an interrupted run left there is nobody's.
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = File::options().write(true).create_new(true).open(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    let done = written.and_then(|()| match fs::hard_link(&beside, path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            // Some file systems know no links; there the file is made in its place.
            File::options().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
        }
        done => done,
    });
    let _ = fs::remove_file(&beside);
    done
}
