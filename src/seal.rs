//! `seal`: the manifest of every published file, so that a reader's program notices what is missing or changed.
//!
//! In: all artifacts. Out: [`Sealed`], the same with `data/manifest.json`. Never true: a published file that the
//! manifest does not name, itself and its signature excepted.

use crate::artifact::{Artifact, Artifacts};
use crate::value::Moment;
use rayon::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Where the manifest lies.
pub const MANIFEST: &str = "data/manifest.json";

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

#[derive(Serialize)]
struct Manifest<'a> {
    version: u32,
    generator: &'static str,
    /// Rises with every build: the moment in seconds.
    serial: i64,
    generated: String,
    expires: String,
    files: BTreeMap<&'a str, Entry>,
}

#[derive(Serialize)]
struct Entry {
    sha256: String,
    size: usize,
}

/// Names every file with its hash.
#[must_use]
pub fn seal(mut artifacts: Artifacts, moment: Moment, expires_days: i64) -> Sealed {
    let files: Vec<&Artifact> = artifacts.iter().collect();
    let files = files
        .par_iter()
        .map(|file| (file.path.as_str(), Entry { sha256: sha256(&file.bytes), size: file.bytes.len() }));
    let manifest = Manifest {
        version: 1,
        generator: concat!("aito ", env!("CARGO_PKG_VERSION")),
        serial: moment.seconds(),
        generated: moment.iso(),
        expires: moment.plus_days(expires_days),
        files: files.collect::<Vec<_>>().into_iter().collect(),
    };
    let mut json = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
    json.push(b'\n');
    artifacts.extend([Artifact::file(MANIFEST, json)]);
    Sealed { artifacts }
}

/// The hash in hexadecimal.
fn sha256(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}
