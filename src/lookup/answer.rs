//! An answer: the verdict with everything that a person or a program needs to be told.

use crate::value::Day;

/// The words of the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The account is the organisation's, and must not be trusted now.
    Compromised,
    /// The account is listed.
    Genuine,
    /// It was the organisation's; the name may belong to somebody else now.
    Closed,
    /// It is not listed and resembles one that is.
    Lookalike,
    /// The input doesn't say which account is meant, or says more than can be checked.
    CannotTell,
    /// It belongs to the organisation's own domain.
    OwnDomain,
    /// The organisation decided not to be there.
    NotOnPlatform,
    /// An account that is not listed. Never "fake".
    NotListed,
    /// Not an address at all.
    Invalid,
    /// There are no data that could be trusted.
    Unavailable,
}

impl Verdict {
    /// The word in `--json` and `data-verdict`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Compromised => "compromised",
            Self::Genuine => "genuine",
            Self::Closed => "closed",
            Self::Lookalike => "lookalike",
            Self::CannotTell => "cannot-tell",
            Self::OwnDomain => "own-domain",
            Self::NotOnPlatform => "not-on-platform",
            Self::NotListed => "not-listed",
            Self::Invalid => "invalid",
            Self::Unavailable => "unavailable",
        }
    }

    /// The exit code of `aito lookup`.
    #[must_use]
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Genuine => 0,
            Self::Invalid => 2,
            Self::Compromised | Self::Closed => 3,
            Self::Lookalike => 4,
            Self::NotOnPlatform | Self::NotListed => 5,
            Self::CannotTell | Self::OwnDomain => 6,
            Self::Unavailable => 7,
        }
    }
}

/// A listed profile that a name could mean.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// The platform's id.
    pub platform: String,
    /// The profile's id; empty while nothing but the list of keys has been read.
    pub profile: String,
}

/// What is known beside the verdict.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The platform that the address or the name belongs to.
    pub platform: Option<String>,
    /// The account is a standby one: not in use yet.
    pub standby: bool,
    /// Of an earlier name: the last day on which it was the organisation's. Of an ended profile: its last day.
    pub until: Option<Day>,
    /// Of a closed account: the year of its closing.
    pub year: Option<i16>,
    /// Of a platform where the organisation is not: since when.
    pub since: Option<Day>,
}

/// An answer with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The verdict.
    pub verdict: Verdict,
    /// The canonical key, where the input names one account.
    pub key: Option<String>,
    /// The profile that the input names, where it names one; empty while only keys have been read.
    pub profile: Option<String>,
    /// The listed profile that it resembles.
    pub resembles: Option<String>,
    /// The profile whose earlier name it is.
    pub renamed_to: Option<String>,
    /// Profiles that a name could mean, sorted.
    pub candidates: Vec<Candidate>,
    /// Why, in the words of refusals, of forms, and of the check's own.
    pub reason: Option<&'static str>,
    /// What is known beside it.
    pub facts: Facts,
}

impl Answer {
    /// A verdict and nothing else.
    pub(super) fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            key: None,
            profile: None,
            resembles: None,
            renamed_to: None,
            candidates: Vec::new(),
            reason: None,
            facts: Facts::default(),
        }
    }

    /// The same with a reason.
    pub(super) fn because(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// What is said without any data that could be read: whatever was asked, it cannot be checked now.
    #[must_use]
    pub fn without_data() -> Self {
        Self::new(Verdict::Unavailable).because("no-data")
    }
}
