//! `seal`: the manifest of every published file, so that a reader's program notices what is missing or changed.
//!
//! In: all artifacts. Out: [`Sealed`], the same with `data/manifest.json`. Never true: a published file that the
//! manifest does not name, itself and its signature excepted.

use crate::artifact::{Artifact, Artifacts};
use crate::manifest::{Entry, MANIFEST, Manifest};
use crate::value::Moment;
use rayon::prelude::*;

/// Artifacts with their manifest.
pub struct Sealed {
    artifacts: Artifacts,
}

impl Sealed {
    /// All files, the manifest included.
    #[must_use]
    pub fn artifacts(&self) -> &Artifacts {
        &self.artifacts
    }
}

/// Names every file with its hash.
#[must_use]
pub fn seal(mut artifacts: Artifacts, moment: Moment, expires_days: i64) -> Sealed {
    let files: Vec<&Artifact> = artifacts.iter().collect();
    let files: Vec<(String, Entry)> =
        files.par_iter().map(|file| (file.path.clone(), Entry::of(&file.bytes))).collect();
    let manifest = Manifest::new(files.into_iter().collect(), moment, moment.plus_days(expires_days));
    artifacts.extend([Artifact::file(MANIFEST, manifest.to_bytes())]);
    Sealed { artifacts }
}
