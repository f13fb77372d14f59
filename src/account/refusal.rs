//! Why an input is not an account: facts, no prose.
//!
//! In: what `canonicalise` found. Out: a variant with the facts a message needs and a word
//! (`code`) by which a catalogue finds the words. A refusal never means "fake".

use super::key::Form;

/// Why an input names no account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing that could be an address, a name or a number.
    NotAnAddress,
    /// Longer than 2,048 bytes after trimming.
    TooLong,
    /// A scheme that names no account (`javascript:`, `ftp:` …).
    UnknownScheme {
        /// The scheme, lower-case, without the colon.
        scheme: String,
    },
    /// A control character.
    ControlCharacter,
    /// A bidirectional control, zero-width or otherwise invisible character.
    HiddenCharacter,
    /// A backslash, which programs read in different ways.
    Backslash,
    /// A character that another one is silently read as (full width, ligature, Kelvin sign).
    OddCharacter,
    /// Something before `@` in front of the host.
    UserInfo,
    /// A port other than the scheme's own.
    Port,
    /// An IP address in the place of a host name.
    IpHost,
    /// Percent signs in the host.
    EncodedHost,
    /// `.` or `..` as a path segment, plain or encoded.
    DotSegments,
    /// An encoded slash, backslash or another character that would change the path's shape.
    EncodedSeparator,
    /// Percent-encoding inside percent-encoding.
    DoubleEncoding,
    /// Percent-encoding that is not UTF-8.
    BadEncoding,
    /// A parameter that decides the account, given twice.
    RepeatedParameter {
        /// The parameter.
        name: String,
    },
    /// A host that the table does not know and that shows no account by its shape.
    UnknownHost {
        /// The host as A-labels.
        host: String,
    },
    /// A host that carries the name of a listed host or looks like one.
    LookalikeHost {
        /// The listed host or brand that it resembles.
        of: String,
    },
    /// A host of a listed platform on which no profiles live (help, advertising, downloads).
    ServiceHost {
        /// The platform's id.
        platform: String,
    },
    /// A short link: it can lead anywhere.
    ShortLink {
        /// The host.
        host: String,
    },
    /// A link that hands over to another address.
    RedirectWrapper {
        /// The address inside, when it can be read.
        target: Option<String>,
    },
    /// A platform that no longer exists.
    Defunct {
        /// The platform's id in the table.
        platform: String,
    },
    /// The name is a word of the platform, never an account.
    ReservedName {
        /// The platform's id.
        platform: String,
        /// The word.
        name: String,
    },
    /// The address is of a known kind, but names no profile (an event, a share link).
    NamesNoProfile {
        /// The platform's id.
        platform: String,
        /// The kind of address.
        form: Form,
    },
    /// The host is the platform's, the rest has no shape that names an account.
    NoForm {
        /// The platform's id.
        platform: String,
    },
    /// A name without a platform.
    BareHandle {
        /// The name without `@`.
        name: String,
    },
}

impl Refusal {
    /// The platform that the address is on, where that much can be told.
    #[must_use]
    pub fn platform(&self) -> Option<&str> {
        match self {
            Self::ServiceHost { platform }
            | Self::Defunct { platform }
            | Self::ReservedName { platform, .. }
            | Self::NamesNoProfile { platform, .. }
            | Self::NoForm { platform } => Some(platform),
            _ => None,
        }
    }

    /// The word by which a catalogue finds the message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAnAddress => "not-an-address",
            Self::TooLong => "too-long",
            Self::UnknownScheme { .. } => "unknown-scheme",
            Self::ControlCharacter => "control-character",
            Self::HiddenCharacter => "hidden-character",
            Self::Backslash => "backslash",
            Self::OddCharacter => "odd-character",
            Self::UserInfo => "user-info",
            Self::Port => "port",
            Self::IpHost => "ip-host",
            Self::EncodedHost => "encoded-host",
            Self::DotSegments => "dot-segments",
            Self::EncodedSeparator => "encoded-separator",
            Self::DoubleEncoding => "double-encoding",
            Self::BadEncoding => "bad-encoding",
            Self::RepeatedParameter { .. } => "repeated-parameter",
            Self::UnknownHost { .. } => "unknown-host",
            Self::LookalikeHost { .. } => "lookalike-host",
            Self::ServiceHost { .. } => "service-host",
            Self::ShortLink { .. } => "short-link",
            Self::RedirectWrapper { .. } => "redirect-wrapper",
            Self::Defunct { .. } => "defunct",
            Self::ReservedName { .. } => "reserved-name",
            Self::NamesNoProfile { .. } => "names-no-profile",
            Self::NoForm { .. } => "no-form",
            Self::BareHandle { .. } => "bare-handle",
        }
    }
}
