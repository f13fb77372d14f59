//! `write`: a sound site becomes a folder, in one step.
//!
//! The new tree is made beside the old one (`.public.aito-new`), unchanged files as hard links so that they keep their
//! times, then both are exchanged with one system call; where the system has none, two renames do it. A reader and a
//! crash see the old site or the new one. The old tree is removed last. A signature goes in with the manifest that it
//! signs or not at all: the new tree holds nothing of the old one but what is equal, and its history where it is a
//! checkout.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are written")]

use crate::artifact::Artifact;
use crate::build::Sound;
use crate::manifest::{MANIFEST, SIGNATURE};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Why nothing was written. The published site is as it was.
#[derive(Debug)]
pub enum WriteError {
    /// The output folder is the site's own folder, or holds it.
    IsSite,
    /// A non-empty folder that no build of ours wrote.
    Foreign,
    /// The system said no.
    Io(io::Error),
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        WriteError::Io(error)
    }
}

/// Writes a site to a folder, with the signature of its manifest where there is one.
///
/// # Errors
/// See [`WriteError`]; the folder then holds what it held before.
pub fn write(sound: &Sound, signature: Option<&[u8]>, out: &Path, site: &Path) -> Result<(), WriteError> {
    let out = absolute(out)?;
    guard(&out, site)?;
    let parent = out.parent().ok_or(WriteError::IsSite)?;
    fs::create_dir_all(parent)?;
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let new = parent.join(format!(".{name}.aito-new"));
    // What a crash left between two steps goes back where it was.
    carry(&new, &out)?;
    remove(&new)?;
    let made = fill(sound, signature, &new, &out);
    let made = made.and_then(|()| carry(&out, &new).and_then(|()| swap(&new, &out)).map_err(WriteError::from));
    if made.is_err() && carry(&new, &out).is_ok() {
        // The old site is untouched; what was begun is taken away, as far as the system lets us.
        let _ = remove(&new);
    }
    made?;
    // After the exchange the old tree lies where the new one was made.
    let _ = remove(&new);
    Ok(())
}

/// The path without `.`, `..` and links in the folders that exist.
fn absolute(path: &Path) -> io::Result<PathBuf> {
    let full = std::path::absolute(path)?;
    let Some(name) = full.file_name() else {
        return Ok(full);
    };
    let parent = full.parent().unwrap_or(&full);
    let parent = parent.canonicalize().unwrap_or_else(|_| parent.to_owned());
    let joined = parent.join(name);
    Ok(joined.canonicalize().unwrap_or(joined))
}

/// Refuses folders that a build must not replace.
fn guard(out: &Path, site: &Path) -> Result<(), WriteError> {
    let site = site.canonicalize()?;
    if site.starts_with(out) {
        return Err(WriteError::IsSite);
    }
    // A folder that the site itself is made of would be read back as a source.
    let own = ["profiles", "content", "static", "themes"].iter().any(|folder| out.starts_with(site.join(folder)));
    if own {
        return Err(WriteError::IsSite);
    }
    match fs::read_dir(out) {
        Ok(mut entries) => {
            let ours = entries.next().is_none() || is_ours(out);
            if ours { Ok(()) } else { Err(WriteError::Foreign) }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Whether a folder's manifest says that Aito wrote it.
fn is_ours(out: &Path) -> bool {
    let manifest = fs::read(out.join(MANIFEST)).ok();
    let manifest = manifest.and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
    manifest.is_some_and(|manifest| {
        manifest.get("generator").and_then(|by| by.as_str()).is_some_and(|by| by.starts_with("aito "))
    })
}

/// The signature that lies in a folder.
#[must_use]
pub fn read_signature(out: &Path) -> Option<Vec<u8>> {
    fs::read(out.join(SIGNATURE)).ok()
}

/// Puts a signature beside the manifest that it signs, in one step.
///
/// # Errors
/// Where the folder cannot be written, or where another build has replaced the manifest in the meantime; then no
/// signature of ours is left beside it.
pub fn write_signature(out: &Path, manifest: &[u8], signature: &[u8]) -> io::Result<()> {
    let to = out.join(SIGNATURE);
    let new = to.with_extension("aito-new");
    let made = fs::File::create(&new).and_then(|mut file| file.write_all(signature).and_then(|()| file.sync_all()));
    if let Err(error) = made.and_then(|()| fs::rename(&new, &to)) {
        let _ = fs::remove_file(&new);
        return Err(error);
    }
    if fs::read(out.join(MANIFEST))? != manifest {
        fs::remove_file(&to)?;
        return Err(io::Error::other("the manifest was replaced while it was being signed"));
    }
    Ok(())
}

/// Makes the new tree.
fn fill(sound: &Sound, signature: Option<&[u8]>, new: &Path, old: &Path) -> Result<(), WriteError> {
    let signature = signature.map(|bytes| Artifact::file(SIGNATURE, bytes));
    let files: Vec<&Artifact> = sound.artifacts().iter().chain(&signature).collect();
    let folders: BTreeSet<PathBuf> =
        files.iter().filter_map(|file| new.join(&file.path).parent().map(Path::to_owned)).collect();
    fs::create_dir_all(new)?;
    for folder in folders {
        fs::create_dir_all(folder)?;
    }
    files.par_iter().try_for_each(|file| put(file, &new.join(&file.path), &old.join(&file.path)))?;
    Ok(())
}

/// Writes one file, or links the old one where nothing has changed.
fn put(file: &Artifact, to: &Path, old: &Path) -> io::Result<()> {
    if same(old, &file.bytes) && fs::hard_link(old, to).is_ok() {
        return Ok(());
    }
    fs::write(to, &file.bytes)
}

fn same(path: &Path, bytes: &[u8]) -> bool {
    let unchanged = |data: fs::Metadata| data.is_file() && data.len() == bytes.len() as u64;
    path.symlink_metadata().is_ok_and(unchanged) && fs::read(path).is_ok_and(|old| old == bytes)
}

/// The history of a folder that is a checkout as well, such as a branch that a host publishes.
pub(super) const HISTORY: &str = ".git";

/// Takes the history from one tree to the other, unless that one has its own.
fn carry(from: &Path, to: &Path) -> io::Result<()> {
    let (from, to) = (from.join(HISTORY), to.join(HISTORY));
    let there = |path: &Path| path.symlink_metadata().is_ok();
    if there(&from) && !there(&to) { fs::rename(from, to) } else { Ok(()) }
}

/// Exchanges the two trees.
fn swap(new: &Path, out: &Path) -> io::Result<()> {
    if out.symlink_metadata().is_err() {
        return fs::rename(new, out);
    }
    if exchange(new, out).is_ok() {
        return Ok(());
    }
    // No exchange on this system: two renames, the first taken back where the second fails.
    let aside = new.with_extension("aito-old");
    remove(&aside)?;
    fs::rename(out, &aside)?;
    if let Err(error) = fs::rename(new, out) {
        fs::rename(&aside, out)?;
        return Err(error);
    }
    remove(&aside)
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(new: &Path, out: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
