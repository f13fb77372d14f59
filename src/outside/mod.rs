//! What addresses outside the site answered: states that are kept apart.
//!
//! In: the steps of asking one address, as the shell saw them ([`Step`]). Out: one [`State`]. Never true: an address
//! called gone because its host refuses robots, or because it did not answer at all.

mod identity;
mod missing;
mod way;

pub use identity::Identity;
pub use missing::says_missing;
pub use way::{Step, state};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What became of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum State {
    /// It shows a page or a file.
    Alive,
    /// It leads on for good.
    Moved {
        /// The address to write.
        to: String,
    },
    /// The host says that there is nothing: 404 or 410.
    Gone {
        /// Which of them.
        status: u16,
    },
    /// The host says that all is well, and the page says that there is nothing.
    SaysGone,
    /// A deep address leads to its host's front page.
    FrontPage,
    /// The host refuses a program: 401, 403, 429, 999 and the like.
    Refused {
        /// Which of them.
        status: u16,
    },
    /// The host asks a program to sign in, or to agree to something first.
    Walled,
    /// There was no answer to go by.
    Unreachable {
        /// Why.
        trouble: Trouble,
    },
    /// It was not asked.
    NotTried {
        /// Why.
        reason: Reason,
    },
}

/// Why there was no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// The host's name has no address.
    Name,
    /// No secure connection came about.
    Tls,
    /// It took too long.
    Slow,
    /// The connection failed or broke off.
    Connection,
    /// Redirects without an end.
    Circle,
    /// The server says that something is wrong with it, or answers what nobody can use.
    Server(u16),
}

/// Why an address was not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The platform's answer to a program tells nothing.
    Platform,
    /// It is no address that may be asked: another scheme, a port of its own, a name or password inside.
    Form,
    /// It is an address of this machine or of a private network, or leads to one.
    Private,
    /// It is a name that is kept for examples.
    Example,
    /// The host asked to be left alone, or time ran out.
    Later,
}

/// The states in the order in which they are counted, with the word that each has in messages.
pub const WORDS: [&str; 6] = ["alive", "moved", "gone", "refused", "unreachable", "not-tried"];

impl State {
    /// The word of its kind.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            State::Alive => "alive",
            State::Moved { .. } => "moved",
            State::Gone { .. } | State::SaysGone | State::FrontPage => "gone",
            State::Refused { .. } | State::Walled => "refused",
            State::Unreachable { .. } => "unreachable",
            State::NotTried { .. } => "not-tried",
        }
    }

    /// What is left of an answer of a platform that shows a page for any name: only that there is nothing.
    #[must_use]
    pub fn where_only_missing_is_told(self) -> Self {
        match self {
            State::Alive | State::Moved { .. } | State::SaysGone | State::FrontPage => {
                State::NotTried { reason: Reason::Platform }
            }
            State::Gone { .. }
            | State::Refused { .. }
            | State::Walled
            | State::Unreachable { .. }
            | State::NotTried { .. } => self,
        }
    }
}

impl Trouble {
    /// The word that it has in messages; servers say a number besides.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Trouble::Name => "name",
            Trouble::Tls => "tls",
            Trouble::Slow => "slow",
            Trouble::Connection => "connection",
            Trouble::Circle => "circle",
            Trouble::Server(_) => "server",
        }
    }
}

/// What addresses answered, by the address as written without what stands behind `#`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    states: BTreeMap<String, State>,
    identities: BTreeMap<String, Identity>,
}

impl Answers {
    /// Takes an answer down.
    pub fn put(&mut self, address: impl Into<String>, state: State) {
        self.states.insert(address.into(), state);
    }

    /// Takes down what an account's host calls it.
    pub fn name(&mut self, address: impl Into<String>, identity: Identity) {
        self.identities.insert(address.into(), identity);
    }

    /// What an account's host calls it.
    #[must_use]
    pub fn identity(&self, address: &str) -> Option<&Identity> {
        self.identities.get(address)
    }

    /// What an address answered.
    #[must_use]
    pub fn get(&self, address: &str) -> Option<&State> {
        self.states.get(address)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &State)> {
        self.states.iter().map(|(address, state)| (address.as_str(), state))
    }

    /// How many there are of each kind, in the order of [`WORDS`]; kinds that do not occur are left out.
    #[must_use]
    pub fn counts(&self) -> Vec<(&'static str, usize)> {
        let count = |word: &&'static str| self.states.values().filter(|state| state.word() == *word).count();
        WORDS.iter().map(|word| (*word, count(word))).filter(|(_, count)| *count > 0).collect()
    }
}
