//! A published site that is asked: a folder on this machine, or an address.
//!
//! In: what somebody named, a manifest. Out: files by their path, and every file that is not as the manifest says.
//! Never true: a file outside the folder opened or a link in it followed, whatever a manifest names; more read of a
//! file than its manifest allows; an answer of one host taken for another's.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are read")]

#[cfg(feature = "net")]
use super::fetch::Web;
use super::write::HISTORY;
use crate::manifest::{Entry, Fingerprint, Flaw, MANIFEST, Manifest, SIGNATURE};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A published site.
pub enum Published {
    /// In a folder; its path without links.
    Folder(PathBuf),
    /// At an address.
    #[cfg(feature = "net")]
    Web(Box<Web>),
}

/// Why there is nothing to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoSite {
    /// There is no such folder.
    NoFolder,
    /// It is not an address of a site.
    NotAnAddress,
    /// The address is not `https://`.
    NotHttps,
    /// This program was made without the network.
    NoNetwork,
}

/// Why a question has no answer. Says nothing of the site's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The file that was asked for.
    pub path: String,
    /// What the system or the server said.
    pub detail: String,
}

impl Trouble {
    pub(super) fn new(path: &str, detail: impl ToString) -> Self {
        let plain = |c: char| if c.is_control() { ' ' } else { c };
        Self { path: path.to_owned(), detail: detail.to_string().chars().map(plain).take(300).collect() }
    }
}

/// What asking for one file gave.
#[derive(Debug)]
pub enum Answer<T> {
    /// The file.
    Here(T),
    /// There is none.
    NotHere,
    /// It is no plain file, is larger than was allowed, or lies elsewhere.
    Wrong(Flaw),
}

/// What comparing all files gave.
#[derive(Debug, Default)]
pub struct Compared {
    /// Everything wrong, sorted by path.
    pub flaws: Vec<Flaw>,
    /// How many files were compared.
    pub files: usize,
    /// Why it was given up, where it was.
    pub trouble: Option<Trouble>,
}

impl Published {
    /// The site that somebody named: a folder or an address.
    ///
    /// # Errors
    /// See [`NoSite`].
    pub fn open(given: &str) -> Result<Self, NoSite> {
        if !given.contains("://") {
            let folder = Path::new(given).canonicalize().ok().filter(|folder| folder.is_dir());
            return folder.map(Published::Folder).ok_or(NoSite::NoFolder);
        }
        #[cfg(feature = "net")]
        return Web::open(given).map(|web| Published::Web(Box::new(web)));
        #[cfg(not(feature = "net"))]
        Err(NoSite::NoNetwork)
    }

    /// The name under which its serial number is remembered.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Published::Folder(folder) => folder.to_string_lossy().into_owned(),
            #[cfg(feature = "net")]
            Published::Web(web) => web.name(),
        }
    }

    /// A file of the site, as far as it has no more bytes than the limit.
    ///
    /// # Errors
    /// Where there is no answer.
    pub fn read(&self, path: &str, limit: u64) -> Result<Answer<Vec<u8>>, Trouble> {
        let mut bytes = Vec::new();
        let answer = match self {
            Published::Folder(folder) => read_in(folder, path, limit, |piece| bytes.extend_from_slice(piece)),
            #[cfg(feature = "net")]
            Published::Web(web) => web.get(path, limit, |piece| bytes.extend_from_slice(piece)),
        };
        Ok(match answer? {
            Answer::Here(()) => Answer::Here(bytes),
            Answer::NotHere => Answer::NotHere,
            Answer::Wrong(flaw) => Answer::Wrong(flaw),
        })
    }

    /// Compares every file with what the manifest says of it.
    #[must_use]
    pub fn compare(
        &self,
        manifest: &Manifest,
        #[cfg_attr(not(feature = "net"), expect(unused))] jobs: usize,
    ) -> Compared {
        match self {
            Published::Folder(folder) => compare_in(folder, manifest),
            #[cfg(feature = "net")]
            Published::Web(web) => web.compare(manifest, jobs),
        }
    }
}

/// What a file's own bytes have against its entry.
pub(super) fn judged(path: &str, found: Answer<Entry>, wanted: &Entry) -> Option<Flaw> {
    match found {
        Answer::Here(found) => (found != *wanted).then(|| Flaw::Changed { path: path.to_owned() }),
        Answer::NotHere => Some(Flaw::Missing { path: path.to_owned() }),
        Answer::Wrong(flaw) => Some(flaw),
    }
}

/// Reads piece by piece; more than the limit is a flaw.
pub(super) fn pieces(
    path: &str,
    mut from: impl Read,
    limit: u64,
    mut take: impl FnMut(&[u8]),
) -> Result<Answer<()>, Trouble> {
    let mut buffer = vec![0u8; 64 * 1024];
    let mut seen = 0u64;
    loop {
        let count = match from.read(&mut buffer) {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Trouble::new(path, error)),
        };
        if count == 0 {
            return Ok(Answer::Here(()));
        }
        seen += count as u64;
        if seen > limit {
            return Ok(Answer::Wrong(Flaw::Changed { path: path.to_owned() }));
        }
        take(buffer.get(..count).unwrap_or_default());
    }
}

/// One file below a folder. No part of its path may be a link.
fn read_in(folder: &Path, path: &str, limit: u64, take: impl FnMut(&[u8])) -> Result<Answer<()>, Trouble> {
    let mut full = folder.to_owned();
    let mut data = None;
    for part in path.split('/') {
        full.push(part);
        data = match full.symlink_metadata() {
            Ok(data) if data.is_symlink() => return Ok(Answer::Wrong(Flaw::NotAFile { path: path.to_owned() })),
            Ok(data) => Some(data),
            Err(error) if [io::ErrorKind::NotFound, io::ErrorKind::NotADirectory].contains(&error.kind()) => {
                return Ok(Answer::NotHere);
            }
            Err(error) => return Err(Trouble::new(path, error)),
        };
    }
    if !data.is_some_and(|data| data.is_file()) {
        return Ok(Answer::Wrong(Flaw::NotAFile { path: path.to_owned() }));
    }
    let file = File::open(&full).map_err(|error| Trouble::new(path, error))?;
    pieces(path, file, limit, take)
}

/// What lies at a path: a file that may be opened, or something that may not.
type Found = BTreeMap<String, Option<PathBuf>>;

fn compare_in(folder: &Path, manifest: &Manifest) -> Compared {
    let found = match walk(folder) {
        Ok(found) => found,
        Err(trouble) => return Compared { trouble: Some(trouble), ..Compared::default() },
    };
    let entries: Vec<(&String, &Entry)> = manifest.files().iter().collect();
    let compared: Vec<Result<Option<Flaw>, Trouble>> = entries
        .par_iter()
        .map(|(path, wanted)| Ok(judged(path, fingerprint(path, found.get(*path), wanted.size())?, wanted)))
        .collect();
    let mut all = Compared::default();
    for one in compared {
        match one {
            Ok(flaw) => all.flaws.extend(flaw),
            Err(trouble) => all.trouble = all.trouble.or(Some(trouble)),
        }
    }
    all.files = entries.len();
    let own = |path: &str| path == MANIFEST || path == SIGNATURE || manifest.files().contains_key(path);
    let extra = found.into_keys().filter(|path| !own(path)).map(|path| Flaw::Extra { path });
    all.flaws.extend(extra);
    all.flaws.sort_by_key(Flaw::path);
    all
}

/// Every file below a folder. Only what walking finds is ever opened, so that no name in a manifest leads out of it.
/// The history of a folder that is a checkout as well is no part of the site, and builds leave it there.
fn walk(folder: &Path) -> Result<Found, Trouble> {
    let mut found = Found::new();
    let history = |entry: &walkdir::DirEntry| entry.depth() == 1 && entry.file_name() == HISTORY;
    let all = WalkDir::new(folder).follow_links(false).follow_root_links(false);
    for entry in all.into_iter().filter_entry(|entry| !history(entry)) {
        let entry = entry.map_err(|error| Trouble::new(".", error))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let parts = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
        let plain = entry.file_type().is_file().then(|| entry.path().to_owned());
        found.insert(parts.collect::<Vec<_>>().join("/"), plain);
    }
    Ok(found)
}

fn fingerprint(path: &str, found: Option<&Option<PathBuf>>, size: u64) -> Result<Answer<Entry>, Trouble> {
    let full = match found {
        None => return Ok(Answer::NotHere),
        Some(None) => return Ok(Answer::Wrong(Flaw::NotAFile { path: path.to_owned() })),
        Some(Some(full)) => full,
    };
    let mut seen = Fingerprint::default();
    let file = fs::File::open(full).map_err(|error| Trouble::new(path, error))?;
    Ok(match pieces(path, file, size, |piece| seen.take(piece))? {
        Answer::Here(()) => Answer::Here(seen.entry()),
        Answer::NotHere => Answer::NotHere,
        Answer::Wrong(flaw) => Answer::Wrong(flaw),
    })
}
