//! What the site's data says of an address: a pure function of the directory, the day and the input.
//!
//! In: keys with their profiles, and whatever somebody typed. Out: a verdict, never a guess. Never true: "genuine" of
//! anything but the very account that is listed: not of a post, a bare handle, a foreign page or an earlier name.
//! The verdicts `closed`, `lookalike`, `not-on-platform` and `own-domain` come with the account check.

use crate::account::{Account, Domains, Form, HostKind, Key, Refusal, Table, canonicalise};
use std::collections::BTreeMap;

/// The listed accounts: key → profile.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    listed: BTreeMap<Key, String>,
    compromised: BTreeMap<Key, String>,
}

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The account is the organisation's, and somebody else has it now.
    Compromised,
    /// The account is listed.
    Genuine,
    /// An account that is not listed. Never "fake".
    NotListed,
    /// The input doesn't say which account is meant.
    CannotTell,
    /// Not an address at all.
    Invalid,
}

impl Verdict {
    /// The word in `--json` and `data-verdict`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Compromised => "compromised",
            Verdict::Genuine => "genuine",
            Verdict::NotListed => "not-listed",
            Verdict::CannotTell => "cannot-tell",
            Verdict::Invalid => "invalid",
        }
    }

    /// The exit code of `aito lookup`.
    #[must_use]
    pub fn exit_code(self) -> u8 {
        match self {
            Verdict::Genuine => 0,
            Verdict::Compromised => 3,
            Verdict::NotListed => 5,
            Verdict::CannotTell => 6,
            Verdict::Invalid => 2,
        }
    }
}

/// An answer with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The verdict.
    pub verdict: Verdict,
    /// The canonical key, where the input has one.
    pub key: Option<String>,
    /// The listed profile that the input names, where it names one.
    pub profile: Option<String>,
    /// Listed profiles that a bare handle could mean: platform, profile.
    pub candidates: Vec<(String, String)>,
    /// Why it cannot be told: a code of [`Refusal`] or of [`Form`].
    pub reason: Option<&'static str>,
}

/// Whether an input is written like a mail address: `name@domain`, without the `@` in front that accounts have.
fn could_be_mail(input: &str, account: &Account) -> bool {
    let input = input.trim();
    account.host_kind() == HostKind::None
        && input.contains('@')
        && !input.starts_with('@')
        && !input.starts_with("acct:")
}

impl Directory {
    /// A directory of listed accounts, and of those that must not be trusted now.
    pub fn new(
        listed: impl IntoIterator<Item = (Key, String)>,
        compromised: impl IntoIterator<Item = (Key, String)>,
    ) -> Self {
        Self { listed: listed.into_iter().collect(), compromised: compromised.into_iter().collect() }
    }

    /// What the directory says of an input.
    #[must_use]
    pub fn look_up(&self, table: &Table, own: &Domains, input: &str) -> Answer {
        match canonicalise(table, own, input) {
            Ok(account) if self.compromised.contains_key(account.key()) => Answer {
                verdict: Verdict::Compromised,
                key: Some(account.key().to_string()),
                profile: self.compromised.get(account.key()).cloned(),
                candidates: Vec::new(),
                reason: None,
            },
            Ok(account) => {
                let profile = self.listed.get(account.key()).cloned();
                let verdict = match (account.form(), &profile) {
                    // What could as well be a mail address is never an account: a sender's address can be forged.
                    _ if could_be_mail(input, &account) => Verdict::CannotTell,
                    (Form::Content | Form::Opaque, _) => Verdict::CannotTell,
                    (_, None) => Verdict::NotListed,
                    (Form::View, Some(_)) if !matches!(account.host_kind(), HostKind::Fixed | HostKind::Home) => {
                        Verdict::CannotTell
                    }
                    (
                        Form::Handle | Form::Stable | Form::Legacy | Form::View | Form::Invite | Form::Number,
                        Some(_),
                    ) => Verdict::Genuine,
                };
                let reason = match verdict {
                    Verdict::CannotTell if could_be_mail(input, &account) => Some("could-be-mail"),
                    Verdict::CannotTell => Some(account.form().code()),
                    Verdict::Compromised | Verdict::Genuine | Verdict::NotListed | Verdict::Invalid => None,
                };
                Answer { verdict, key: Some(account.key().to_string()), profile, candidates: Vec::new(), reason }
            }
            Err(refusal) => self.refused(&refusal),
        }
    }

    fn refused(&self, refusal: &Refusal) -> Answer {
        let candidates = match refusal {
            Refusal::BareHandle { name } => self.named(name),
            _ => Vec::new(),
        };
        let verdict = if matches!(refusal, Refusal::NotAnAddress | Refusal::TooLong) {
            Verdict::Invalid
        } else {
            Verdict::CannotTell
        };
        Answer { verdict, key: None, profile: None, candidates, reason: Some(refusal.code()) }
    }

    /// Listed accounts whose handle is this name.
    fn named(&self, name: &str) -> Vec<(String, String)> {
        let name = name.trim_start_matches('@').to_lowercase();
        self.listed
            .iter()
            .filter_map(|(key, profile)| {
                let (platform, handle) = key.as_ref().split_once([':', '#'])?;
                let handle = handle.rsplit('/').next().unwrap_or(handle).trim_start_matches('@').to_lowercase();
                (handle == name).then(|| (platform.to_owned(), profile.clone()))
            })
            .collect()
    }
}
