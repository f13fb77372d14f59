//! `seal`: the manifest of every published file, so that a reader's program notices what is missing or changed.
//!
//! In: all artifacts. Out: [`Sealed`], the same with `data/manifest.json`. Never true: a published file that the
//! manifest does not name, itself and its signature excepted.

use crate::artifact::{Artifact, Artifacts};
use crate::manifest::{Entry, MANIFEST, Manifest};
use crate::value::Moment;
use rayon::prelude::*;
use std::collections::BTreeMap;

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
pub fn seal(artifacts: Artifacts, moment: Moment, expires_days: i64) -> Sealed {
    let manifest = Manifest::new(entries(&artifacts), moment, moment.plus_days(expires_days));
    with(artifacts, &manifest)
}

/// The same for a site that has become less since an earlier manifest was made: it stays as old as it was.
#[must_use]
pub fn reseal(artifacts: Artifacts, earlier: &Manifest, moment: Moment) -> Sealed {
    let manifest = earlier.lessened(entries(&artifacts), moment);
    with(artifacts, &manifest)
}

fn entries(artifacts: &Artifacts) -> BTreeMap<String, Entry> {
    let files: Vec<&Artifact> = artifacts.iter().collect();
    let entries: Vec<(String, Entry)> =
        files.par_iter().map(|file| (file.path.clone(), Entry::of(&file.bytes))).collect();
    entries.into_iter().collect()
}

fn with(mut artifacts: Artifacts, manifest: &Manifest) -> Sealed {
    artifacts.extend([Artifact::file(MANIFEST, manifest.to_bytes())]);
    Sealed { artifacts }
}
