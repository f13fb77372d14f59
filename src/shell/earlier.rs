//! `earlier`: the site that was published before becomes files in memory.
//!
//! Every file is compared with the manifest first: what is taken from a damaged site would be published anew, and
//! signed. Files that hosts read and keep to themselves may be missing, since they are made anew.

use super::published::{Answer, Published, Trouble};
use crate::manifest::{Entry, Flaw, MANIFEST, Manifest, is_served};
use crate::removals::{Earlier, Listed, PROFILES, SITE, read_list};
use rayon::prelude::*;
use std::path::Path;
use std::sync::Arc;

/// No manifest is longer than that.
const MOST: u64 = 512 * 1024 * 1024;

/// Why there is no earlier site to start from.
#[derive(Debug)]
pub enum NoEarlier {
    /// There is no published site in the folder.
    NotThere,
    /// It is not whole.
    Flawed(Vec<Flaw>),
    /// The system said no.
    Trouble(Trouble),
}

/// Reads the published site in a folder.
///
/// # Errors
/// See [`NoEarlier`].
#[expect(clippy::disallowed_methods, reason = "the shell is where files are read")]
pub fn earlier(out: &Path) -> Result<Earlier, NoEarlier> {
    let folder = out.canonicalize().map_err(|_| NoEarlier::NotThere)?;
    let site = Published::Folder(folder);
    let manifest = match site.read(MANIFEST, MOST).map_err(NoEarlier::Trouble)? {
        Answer::Here(bytes) => Manifest::read(&bytes).map_err(|flaw| NoEarlier::Flawed(vec![flaw]))?,
        Answer::NotHere => return Err(NoEarlier::NotThere),
        Answer::Wrong(flaw) => return Err(NoEarlier::Flawed(vec![flaw])),
    };
    let entries: Vec<(&String, &Entry)> = manifest.files().iter().collect();
    let read: Vec<Result<Option<File>, NoEarlier>> =
        entries.par_iter().map(|(path, wanted)| file(&site, path, wanted)).collect();
    let mut files = Vec::with_capacity(read.len());
    let mut flaws = Vec::new();
    for one in read {
        match one {
            Ok(file) => files.extend(file),
            Err(NoEarlier::Flawed(found)) => flaws.extend(found),
            Err(other) => return Err(other),
        }
    }
    if !flaws.is_empty() {
        return Err(NoEarlier::Flawed(flaws));
    }
    Ok(Earlier { files: files.into_iter().collect(), manifest })
}

/// The published list alone, for a look at what a refused build holds back; `None` where there is none.
#[must_use]
pub fn earlier_list(out: &Path) -> Option<Listed> {
    #[expect(clippy::disallowed_methods, reason = "the shell is where files are read")]
    let site = Published::Folder(out.canonicalize().ok()?);
    let read = |path: &str| match site.read(path, MOST) {
        Ok(Answer::Here(bytes)) => Some(bytes),
        Ok(Answer::NotHere | Answer::Wrong(_)) | Err(_) => None,
    };
    read_list(&read(PROFILES)?, &read(SITE)?)
}

/// A path and its bytes.
type File = (String, Arc<[u8]>);

fn file(site: &Published, path: &str, wanted: &Entry) -> Result<Option<File>, NoEarlier> {
    match site.read(path, wanted.size()).map_err(NoEarlier::Trouble)? {
        Answer::Here(bytes) if Entry::of(&bytes) == *wanted => Ok(Some((path.to_owned(), bytes.into()))),
        Answer::Here(_) => Err(NoEarlier::Flawed(vec![Flaw::Changed { path: path.to_owned() }])),
        Answer::NotHere if !is_served(path) => Ok(None),
        Answer::NotHere => Err(NoEarlier::Flawed(vec![Flaw::Missing { path: path.to_owned() }])),
        Answer::Wrong(flaw) => Err(NoEarlier::Flawed(vec![flaw])),
    }
}
