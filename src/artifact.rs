//! Published files before they are written: a path, bytes, and what inspection needs to know of them.
//!
//! In: producers. Out: one map from path to file, without collisions. Never true: two artifacts at one path, a path
//! that climbs out of the site, or a page whose links nobody collected.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A file of the site to be.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// Its path under the output folder: `profiilit/kirjasto/facebook/index.html`.
    pub path: String,
    /// What is written.
    pub bytes: Arc<[u8]>,
    /// For pages: where its links lead (as written in `href` and `src`) and which anchors it has.
    pub links: Links,
}

/// Links and anchors of one page.
#[derive(Debug, Clone, Default)]
pub struct Links {
    /// Values of `href` and `src`, decoded.
    pub to: Vec<String>,
    /// Values of `id`.
    pub anchors: BTreeSet<String>,
}

impl Artifact {
    /// A file that is no page.
    #[must_use]
    pub fn file(path: impl Into<String>, bytes: impl Into<Arc<[u8]>>) -> Self {
        Self { path: path.into(), bytes: bytes.into(), links: Links::default() }
    }
}

/// All files of the site to be.
#[derive(Debug, Clone, Default)]
pub struct Artifacts {
    files: BTreeMap<String, Artifact>,
    collisions: Vec<String>,
}

impl Artifacts {
    /// Takes in files; a second one at the same path is kept aside as a collision.
    pub fn extend(&mut self, files: impl IntoIterator<Item = Artifact>) {
        for file in files {
            if self.files.contains_key(&file.path) {
                self.collisions.push(file.path);
            } else {
                self.files.insert(file.path.clone(), file);
            }
        }
    }

    /// A file by its path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Artifact> {
        self.files.get(path)
    }

    /// All files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = &Artifact> {
        self.files.values()
    }

    /// How many files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Paths that two producers wanted.
    #[must_use]
    pub fn collisions(&self) -> &[String] {
        &self.collisions
    }
}
