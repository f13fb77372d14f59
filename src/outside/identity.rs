//! What an account's own host, or the domain that is its name, calls the account.
//!
//! In: that word, and the record's account. Out: whether the two are one account. Never true: a host that says nothing,
//! or something that cannot be read, taken for one that names another account.

use crate::account::{Account, Domains, Table, canonicalise};

/// A word for the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// The lasting id that the domain of a Bluesky handle names (`/.well-known/atproto-did`).
    Did(String),
    /// The name that the account's own host gives it (WebFinger), where the name's own host does not confirm the
    /// account.
    Subject(String),
}

impl Identity {
    /// Whether it names another account than the record's: another lasting id than the one written there, or another
    /// name.
    #[must_use]
    pub fn differs(&self, account: &Account, stable_id: Option<&str>, table: &Table, own: &Domains) -> bool {
        match self {
            Identity::Did(did) => stable_id.is_some_and(|written| written.starts_with("did:") && written != did),
            Identity::Subject(name) => canonicalise(table, own, name).is_ok_and(|other| other.key() != account.key()),
        }
    }

    /// The word itself, as it is shown.
    #[must_use]
    pub fn said(&self) -> &str {
        match self {
            Identity::Did(said) | Identity::Subject(said) => said,
        }
    }
}
