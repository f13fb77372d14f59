//! What can be wrong with a published site: facts, each with the code that its words go by.
//!
//! In: comparisons. Out: one value a fact, with what its sentence needs. Never true: two different wrongs told by one
//! sentence, so that whoever reads it cannot tell a lost file from an attack.

/// One thing that is wrong with a published site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// There is no manifest.
    NoManifest,
    /// The manifest is not readable.
    Unreadable {
        /// Where reading stopped.
        line: usize,
    },
    /// The manifest has a version that this program does not know.
    Version {
        /// That version.
        found: u64,
    },
    /// The manifest names a path outside the site.
    UnsafePath {
        /// That path.
        path: String,
    },
    /// The manifest has no proper hash for a file.
    BadEntry {
        /// The file.
        path: String,
    },
    /// The manifest has no proper times.
    BadTimes,
    /// There is no signature.
    Unsigned,
    /// The signature is not readable.
    SignatureUnreadable,
    /// The signature was made with another key.
    OtherKey,
    /// The signature does not fit the manifest.
    BadSignature,
    /// A file of the manifest is not there.
    Missing {
        /// The file.
        path: String,
    },
    /// A file is not the one that was published.
    Changed {
        /// The file.
        path: String,
    },
    /// A link or a device stands where a file should be.
    NotAFile {
        /// Its path.
        path: String,
    },
    /// The server sends whoever asks for a file to another host.
    Elsewhere {
        /// The file.
        path: String,
        /// The other host.
        to: String,
    },
    /// A file that the manifest does not name.
    Extra {
        /// The file.
        path: String,
    },
    /// The data is no longer valid.
    Expired {
        /// Since when, as machines write it.
        on: String,
    },
    /// The data was made in the future.
    Ahead {
        /// When, as machines write it.
        generated: String,
    },
    /// An older site than the one that was seen before.
    Replayed {
        /// The serial number now.
        serial: i64,
        /// The one seen before.
        seen: i64,
    },
}

impl Flaw {
    /// Its name for programs; its words are the message `cli-verify-` and this.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Flaw::NoManifest => "no-manifest",
            Flaw::Unreadable { .. } => "unreadable",
            Flaw::Version { .. } => "version",
            Flaw::UnsafePath { .. } => "unsafe-path",
            Flaw::BadEntry { .. } => "bad-entry",
            Flaw::BadTimes => "bad-times",
            Flaw::Unsigned => "unsigned",
            Flaw::SignatureUnreadable => "signature-unreadable",
            Flaw::OtherKey => "other-key",
            Flaw::BadSignature => "bad-signature",
            Flaw::Missing { .. } => "missing",
            Flaw::Changed { .. } => "changed",
            Flaw::NotAFile { .. } => "not-a-file",
            Flaw::Elsewhere { .. } => "elsewhere",
            Flaw::Extra { .. } => "extra",
            Flaw::Expired { .. } => "expired",
            Flaw::Ahead { .. } => "ahead",
            Flaw::Replayed { .. } => "replayed",
        }
    }

    /// The file that it is about, without anything that a terminal would obey.
    #[must_use]
    pub fn path(&self) -> Option<String> {
        match self {
            Flaw::UnsafePath { path }
            | Flaw::BadEntry { path }
            | Flaw::Missing { path }
            | Flaw::Changed { path }
            | Flaw::NotAFile { path }
            | Flaw::Elsewhere { path, .. }
            | Flaw::Extra { path } => Some(path.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()),
            _ => None,
        }
    }
}
