//! The manifest: every published file with its hash, a serial number that only rises, and an end of validity.
//!
//! In: a site's files when it is made ([`crate::seal`]), the bytes of a published manifest when it is asked. Out: the
//! one shape that both share, and what is wrong with a published site ([`Flaw`]). Never true: a path of a manifest
//! that leaves the site's folder, or a manifest of another version read as if it were this one.

mod flaw;
mod signature;

pub use flaw::Flaw;
pub use signature::{NotAKey, PublicKey};

use crate::value::{Moment, seconds_of};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Where the manifest lies.
pub const MANIFEST: &str = "data/manifest.json";
/// Where its signature lies.
pub const SIGNATURE: &str = "data/manifest.json.minisig";
/// Who makes manifests.
const GENERATOR: &str = concat!("aito ", env!("CARGO_PKG_VERSION"));
/// The version of the shape.
const VERSION: u32 = 1;
/// How far a clock may be behind a site's before one of both is called wrong.
const DAY: i64 = 86_400;

/// What a site says of its own files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    version: u32,
    generator: String,
    /// Rises with every build: the moment in seconds.
    serial: i64,
    generated: String,
    expires: String,
    files: BTreeMap<String, Entry>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    sha256: String,
    size: u64,
}

impl Entry {
    /// What is to be known of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut seen = Fingerprint::default();
        seen.take(bytes);
        seen.entry()
    }

    /// How many bytes the file has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }
}

/// Makes an [`Entry`] of a file that is read piece by piece.
#[derive(Default)]
pub struct Fingerprint {
    hash: Sha256,
    size: u64,
}

impl Fingerprint {
    /// The next piece.
    pub fn take(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
        self.size += bytes.len() as u64;
    }

    /// Everything taken so far.
    #[must_use]
    pub fn entry(self) -> Entry {
        let mut sha256 = String::with_capacity(64);
        for byte in self.hash.finalize() {
            let _ = write!(sha256, "{byte:02x}");
        }
        Entry { sha256, size: self.size }
    }
}

/// The version alone, since a later one may have another shape.
#[derive(Deserialize)]
struct Head {
    version: u64,
}

impl Manifest {
    /// The manifest of a site that is being made.
    #[must_use]
    pub fn new(files: BTreeMap<String, Entry>, moment: Moment, expires: String) -> Self {
        Self {
            version: VERSION,
            generator: GENERATOR.to_owned(),
            serial: moment.seconds(),
            generated: moment.iso(),
            expires,
            files,
        }
    }

    /// The serial number of what is made of this site: above this one's, whatever the clock says.
    #[must_use]
    pub fn next_serial(&self, moment: Moment) -> i64 {
        moment.seconds().max(self.serial.saturating_add(1))
    }

    /// The manifest of a site that has become less since this one was made. It is no fresher than this one.
    #[must_use]
    pub fn lessened(&self, files: BTreeMap<String, Entry>, moment: Moment) -> Self {
        Self {
            version: VERSION,
            generator: GENERATOR.to_owned(),
            serial: self.next_serial(moment),
            generated: self.generated.clone(),
            expires: self.expires.clone(),
            files,
        }
    }

    /// The file's bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }

    /// Reads a published manifest.
    ///
    /// # Errors
    /// What is wrong with it; nothing in it may then be relied on.
    pub fn read(bytes: &[u8]) -> Result<Self, Flaw> {
        let unreadable = |error: serde_json::Error| Flaw::Unreadable { line: error.line() };
        let head: Head = serde_json::from_slice(bytes).map_err(unreadable)?;
        if head.version != u64::from(VERSION) {
            return Err(Flaw::Version { found: head.version });
        }
        let manifest: Self = serde_json::from_slice(bytes).map_err(unreadable)?;
        if manifest.expiry().is_none() || seconds_of(&manifest.generated).is_none() {
            return Err(Flaw::BadTimes);
        }
        for (path, entry) in &manifest.files {
            if !is_inside(path) || path == MANIFEST || path == SIGNATURE {
                return Err(Flaw::UnsafePath { path: path.clone() });
            }
            if entry.sha256.len() != 64
                || !entry.sha256.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
            {
                return Err(Flaw::BadEntry { path: path.clone() });
            }
        }
        Ok(manifest)
    }

    /// The serial number: the moment of the build in seconds.
    #[must_use]
    pub fn serial(&self) -> i64 {
        self.serial
    }

    /// When the site was made, as machines write it.
    #[must_use]
    pub fn generated(&self) -> &str {
        &self.generated
    }

    /// Until when it is valid, as machines write it.
    #[must_use]
    pub fn expires(&self) -> &str {
        &self.expires
    }

    /// Every file but the manifest and its signature.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, Entry> {
        &self.files
    }

    /// What the clock has against it.
    #[must_use]
    pub fn freshness(&self, now: i64) -> Option<Flaw> {
        if self.expiry().is_none_or(|expiry| expiry <= now) {
            return Some(Flaw::Expired { on: self.expires.clone() });
        }
        (self.ahead(now) > DAY).then(|| Flaw::Ahead { generated: self.generated.clone() })
    }

    /// By how many seconds the site was made after this moment.
    #[must_use]
    pub fn ahead(&self, now: i64) -> i64 {
        let made = seconds_of(&self.generated).unwrap_or(self.serial).max(self.serial);
        made.saturating_sub(now)
    }

    /// What an earlier serial number has against it.
    #[must_use]
    pub fn replay(&self, seen: Option<i64>) -> Option<Flaw> {
        let seen = seen.filter(|seen| self.serial < *seen)?;
        Some(Flaw::Replayed { serial: self.serial, seen })
    }

    fn expiry(&self) -> Option<i64> {
        seconds_of(&self.expires)
    }
}

/// Whether a path stays in the folder it is joined to, on every system.
fn is_inside(path: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    let drive = path.as_bytes().get(1) == Some(&b':');
    !drive && path.split('/').all(part) && !path.chars().any(|c| c == '\\' || c.is_control())
}

/// Whether hosts serve a file; they read some and keep them, and what belongs at the host's root lies elsewhere.
#[must_use]
pub fn is_served(path: &str) -> bool {
    path != "_headers" && path != "_redirects" && !path.starts_with("for-host-root/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(path: &str) -> Manifest {
        let moment = Moment::at(1_795_305_600, "Europe/Helsinki").expect("a moment");
        Manifest::new(BTreeMap::from([(path.to_owned(), Entry::of(b"x"))]), moment, moment.plus_days(30))
    }

    #[test]
    fn what_is_written_is_read_again() {
        let own = manifest("data/profiles.json");
        assert_eq!(Manifest::read(&own.to_bytes()), Ok(own.clone()));
        let entry = own.files().values().next().expect("one");
        assert_eq!(entry.sha256, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    }

    #[test]
    fn no_path_leaves_the_folder() {
        let bad = [
            "",
            "/etc/passwd",
            "../x",
            "a/../../x",
            "a/./b",
            "a//b",
            "a/",
            "..",
            "a\\..\\b",
            "C:x",
            "c:/x",
            "a\u{0}b",
            "a\nb",
            MANIFEST,
            SIGNATURE,
        ];
        for path in bad {
            let flaw = Manifest::read(&manifest(path).to_bytes());
            assert_eq!(flaw, Err(Flaw::UnsafePath { path: path.to_owned() }), "{path:?}");
        }
        for path in ["a", ".well-known/trust.txt", "a..b/c", "ä/ö.html", "100%/?x#y"] {
            assert!(Manifest::read(&manifest(path).to_bytes()).is_ok(), "{path}");
        }
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        let good = String::from_utf8(manifest("a").to_bytes()).expect("text");
        let read = |text: &str| Manifest::read(text.as_bytes()).expect_err("a flaw").code();
        for text in ["", "{}", "[]", "{\"version\":1}", "{\"version\":-1}"] {
            assert_eq!(read(text), "unreadable", "{text}");
        }
        assert_eq!(read("{\"version\":2,\"files\":[]}"), "version");
        assert_eq!(read(&good.replace("2d711642", "2D711642")), "bad-entry");
        assert_eq!(read(&good.replace("2d711642", "")), "bad-entry");
        assert_eq!(read(&good.replace("\"expires\": \"2026", "\"expires\": \"in 2026")), "bad-times");
    }

    #[test]
    fn the_clock_and_the_serial_are_judged() {
        let own = manifest("a");
        let code = |flaw: Option<Flaw>| flaw.map(|flaw| flaw.code());
        let made = own.serial();
        assert_eq!(code(own.freshness(made)), None);
        assert_eq!(code(own.freshness(made + 30 * DAY - 1)), None);
        assert_eq!(code(own.freshness(made + 30 * DAY)), Some("expired"));
        assert_eq!(code(own.freshness(made - DAY)), None);
        assert_eq!(code(own.freshness(made - DAY - 1)), Some("ahead"));
        assert_eq!(code(own.replay(None)), None);
        assert_eq!(code(own.replay(Some(made))), None);
        assert_eq!(code(own.replay(Some(made + 1))), Some("replayed"));
    }
}
