//! Why a platform table, or a site's addition to it, is not taken.
//!
//! In: what `compile` found. Out: a fact. A table with any fault is never used, not even in
//! part: half a table would answer "not listed", or worse, for the other half.

/// A fault of the platform table or of a channel that a site adds to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableFault {
    /// The text is not the YAML that a table is made of; the parser's words.
    Syntax(String),
    /// A platform or channel id, or a key prefix, is used twice.
    IdTaken {
        /// The id or prefix.
        id: String,
    },
    /// An id that is not made of lower-case letters, digits, `-` and `_`.
    BadId {
        /// The id as written.
        id: String,
    },
    /// A host is claimed twice, by one platform or by two.
    HostTaken {
        /// The host.
        host: String,
    },
    /// A host that is not a full, lower-case A-label host name.
    BadHost {
        /// The host as written.
        host: String,
    },
    /// A pattern host group without a name of its own would be served by every form.
    PatternHostUnnamed {
        /// The platform.
        platform: String,
        /// The pattern.
        like: String,
    },
    /// A form takes the whole path of hosts that customers of the platform can have.
    PatternHostUnlabelled {
        /// The platform.
        platform: String,
        /// The form's path pattern.
        form: String,
    },
    /// A host pattern that does not end in a literal domain.
    BadHostPattern {
        /// The platform.
        platform: String,
        /// The pattern.
        like: String,
    },
    /// A form that cannot be read, or that says something that would be unsafe.
    BadForm {
        /// The platform or channel.
        platform: String,
        /// The form's path pattern.
        form: String,
        /// Which property, as a kebab-case word.
        why: &'static str,
    },
    /// An entry of the data on look-alikes that folds nothing, or everything.
    BadLookalikes {
        /// The entry.
        entry: String,
        /// Which list it stands in.
        why: &'static str,
    },
}

impl std::fmt::Display for TableFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Syntax(words) => write!(f, "syntax: {words}"),
            Self::IdTaken { id } => write!(f, "id-taken: {id}"),
            Self::BadId { id } => write!(f, "bad-id: {id}"),
            Self::HostTaken { host } => write!(f, "host-taken: {host}"),
            Self::BadHost { host } => write!(f, "bad-host: {host}"),
            Self::PatternHostUnnamed { platform, like } => {
                write!(f, "pattern-host-unnamed: {platform}: {like}")
            }
            Self::PatternHostUnlabelled { platform, form } => {
                write!(f, "pattern-host-unlabelled: {platform}: {form}")
            }
            Self::BadHostPattern { platform, like } => {
                write!(f, "bad-host-pattern: {platform}: {like}")
            }
            Self::BadLookalikes { entry, why } => write!(f, "bad-lookalikes: {why}: {entry}"),
            Self::BadForm { platform, form, why } => write!(f, "bad-form: {platform}: {form}: {why}"),
        }
    }
}

impl std::error::Error for TableFault {}
