//! `create`: new files of a site, all of them or none, and never over one that is there.
//!
//! In: places and texts. Out: files, each whole ([`super::new_file`]). Never true: some of the files made and others not,
//! or one that was there written over.

#![expect(clippy::disallowed_methods, reason = "the shell is where files are written")]

use super::new_file::whole;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Makes new files, with the folders that they need.
///
/// # Errors
/// Where something stands in a file's place or the system says no, with the place; what had been made is taken away.
pub fn create(files: &[(PathBuf, String)]) -> Result<(), (PathBuf, io::Error)> {
    let mut made: Vec<&Path> = Vec::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    for (path, text) in files {
        let done = parents(path, &mut folders).and_then(|()| whole(path, text.as_bytes()));
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
