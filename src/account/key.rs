//! The results: a key, the kind of address it came from, and the account.
//!
//! In: what `canonicalise` built. Out: values without public fields, so that nobody but this
//! module can make a key. Two accounts are the same exactly when their keys are equal.

use std::fmt;

/// The one thing that is compared: `facebook:esimerkkila`, `youtube#UC…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    /// Whether the key stands on an id that survives a rename (`#`), not on a name (`:`).
    #[must_use]
    pub fn is_stable(&self) -> bool {
        self.0.find(['#', ':']).is_some_and(|at| self.0.get(at..at + 1) == Some("#"))
    }
}

impl AsRef<str> for Key {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What an address is to the account that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The account's address by its present name.
    Handle,
    /// The account's address by an id that survives renames.
    Stable,
    /// An older shape that still resolves.
    Legacy,
    /// Something that belongs to the account (a post); it may carry any name.
    Content,
    /// Another place's view of the account.
    View,
    /// A link that joins something; it can be revoked and issued anew.
    Invite,
    /// A phone number.
    Number,
    /// Cannot be told without asking the platform.
    Opaque,
}

impl Form {
    /// Whether a record may have an address of this kind as its own.
    #[must_use]
    pub fn names_a_profile(self) -> bool {
        !matches!(self, Self::Content | Self::View | Self::Opaque)
    }

    /// The word of the table.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Handle => "handle",
            Self::Stable => "stable",
            Self::Legacy => "legacy",
            Self::Content => "content",
            Self::View => "view",
            Self::Invite => "invite",
            Self::Number => "number",
            Self::Opaque => "opaque",
        }
    }
}

/// What the host of the address is to the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostKind {
    /// A host that the table lists by name.
    Fixed,
    /// A host that matches one of the table's patterns.
    Pattern,
    /// The account's own home host (fediverse, website).
    Home,
    /// Another host, which shows the account.
    Foreign,
    /// The address has no host (`tel:`, `@user@domain`).
    None,
}

impl HostKind {
    /// The word by which pages and data say it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Pattern => "pattern",
            Self::Home => "home",
            Self::Foreign => "foreign",
            Self::None => "none",
        }
    }
}

/// An account, as far as its address tells.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Account {
    pub(super) platform: String,
    pub(super) key: Key,
    pub(super) form: Form,
    pub(super) handle: String,
    pub(super) at: bool,
    pub(super) host: Option<String>,
    pub(super) host_kind: HostKind,
    pub(super) address: Option<String>,
}

impl Account {
    /// The platform's id in the table.
    #[must_use]
    pub fn platform(&self) -> &str {
        &self.platform
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// What the address is to the account.
    #[must_use]
    pub fn form(&self) -> Form {
        self.form
    }

    /// The bare name or id in the case it was typed in: `Esimerkkila`, `u@social.example`, `100064…`.
    #[must_use]
    pub fn handle(&self) -> &str {
        &self.handle
    }

    /// The name as a person would say it: with `@` where the platform has it.
    #[must_use]
    pub fn shown(&self) -> String {
        if self.at { format!("@{}", self.handle) } else { self.handle.clone() }
    }

    /// The host of the address as A-labels.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// What that host is to the account: decides whether a `View` may be called genuine.
    #[must_use]
    pub fn host_kind(&self) -> HostKind {
        self.host_kind
    }
}
