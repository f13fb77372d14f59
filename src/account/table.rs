//! The platform table in use.
//!
//! In: what `compile` checked. Out: which platform and host group a host belongs to, and what a
//! platform says of itself. Cheap to clone: platforms are shared.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use regex::Regex;

use super::channel;
use super::compile;
use super::fault::TableFault;
use super::key::{Account, Form, Key};
use super::liveness::{Liveness, Way};
use super::pattern::{Capture, Piece, fill, split};
use super::resemble::Protected;
use super::shape::LookalikeShape;

static BUILTIN: LazyLock<Table> = LazyLock::new(|| {
    Table::read(include_str!("platforms.yaml")).expect("the table is part of the program and a test reads it")
});

/// What stays plain in a canonical address.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@').remove(b':');

/// The platform table, with a site's own channels.
#[derive(Debug, Clone)]
pub struct Table {
    pub(super) platforms: Vec<Arc<Platform>>,
    pub(super) hosts: BTreeMap<String, Seat>,
    pub(super) patterns: BTreeMap<String, Vec<HostPattern>>,
    pub(super) service: BTreeMap<String, usize>,
    pub(super) any_host: Vec<usize>,
    pub(super) global: Arc<Global>,
    pub(super) protected: Arc<OnceLock<Protected>>,
}

/// A platform's place and the host group's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) platform: usize,
    pub(super) group: usize,
}

/// Hosts of which the first labels are a pattern.
#[derive(Debug, Clone)]
pub(super) struct HostPattern {
    pub(super) seat: Seat,
    pub(super) like: Arc<LikeHost>,
}

/// The pattern itself.
#[derive(Debug)]
pub(super) struct LikeHost {
    pub(super) re: String,
    pub(super) except: Vec<String>,
    pub(super) regex: OnceLock<Option<Regex>>,
}

/// What holds for every address.
#[derive(Debug)]
pub(super) struct Global {
    pub(super) dropped: Vec<String>,
    pub(super) shorteners: BTreeSet<String>,
    pub(super) defunct: BTreeMap<String, String>,
    pub(super) wrappers: Vec<Wrapper>,
    pub(super) lookalikes: LookalikeShape,
}

/// A link that hands over to another address.
#[derive(Debug)]
pub(super) struct Wrapper {
    pub(super) host: String,
    pub(super) paths: Vec<String>,
    pub(super) params: Vec<String>,
}

/// One platform of the table.
#[derive(Debug)]
pub struct Platform {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) family: String,
    pub(super) prefixes: Vec<String>,
    pub(super) names: Vec<String>,
    pub(super) called: Vec<String>,
    pub(super) at: bool,
    pub(super) acct_domain: Option<String>,
    pub(super) captures: BTreeMap<String, Capture>,
    pub(super) canonical: Vec<Address>,
    pub(super) forms: Vec<FormRow>,
    pub(super) tabs: Vec<String>,
    pub(super) reserved: Vec<String>,
    pub(super) keep: Vec<String>,
    pub(super) post_params: Vec<String>,
    pub(super) track: Vec<String>,
    pub(super) reuse_risk: Option<String>,
    pub(super) has_stable_id: bool,
    pub(super) stable_id_shown: Option<String>,
    pub(super) any_host: bool,
    pub(super) rel_me: bool,
    /// What its answer to a program says of an account.
    pub(super) liveness: Liveness,
    /// What of an account a program asks for whose it is.
    pub(super) ways: Vec<Way>,
}

/// The address that goes with a shape of key.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) key: Vec<Piece>,
    pub(super) url: Vec<Piece>,
}

/// One form of a platform.
#[derive(Debug)]
pub(super) struct FormRow {
    pub(super) segments: Vec<Vec<Piece>>,
    pub(super) groups: Vec<usize>,
    pub(super) label: Option<String>,
    pub(super) tail: Tail,
    pub(super) query: BTreeMap<String, String>,
    pub(super) fragment: Option<Vec<Piece>>,
    pub(super) is: Form,
    pub(super) key: Option<Vec<Piece>>,
    pub(super) not: Vec<String>,
}

impl Tail {
    /// The word of the table.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Tabs => "tabs",
            Self::Posts => "posts",
            Self::Any => "any",
        }
    }
}

/// What may follow the segments of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// Nothing.
    Nothing,
    /// Nothing, or one tab of the profile.
    Tabs,
    /// As tabs; anything else makes it content of the profile.
    Posts,
    /// Anything.
    Any,
}

/// A channel that a site adds in `site.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// The id, which is also the prefix of its keys.
    pub id: String,
    /// The name for people.
    pub name: String,
    /// Full host names.
    pub hosts: Vec<String>,
    /// The path of an account: literal segments and `{h}`, `{h|lower}` where case means nothing.
    pub form: String,
}

impl Table {
    /// The table that the program carries.
    #[must_use]
    pub fn builtin() -> &'static Table {
        &BUILTIN
    }

    /// Reads a table from its YAML.
    ///
    /// # Errors
    /// The first thing in it that cannot be read or would be unsafe.
    pub fn read(yaml: &str) -> Result<Table, TableFault> {
        compile::table(yaml)
    }

    /// This table and a site's own channels.
    ///
    /// # Errors
    /// A channel whose id or host is taken, or whose form cannot be read.
    pub fn with_channels(&self, own: &[Channel]) -> Result<Table, TableFault> {
        let mut table = self.clone();
        for channel in own {
            channel::add_channel(&mut table, channel)?;
        }
        table.protected = Arc::default();
        Ok(table)
    }

    /// The platform with this id.
    #[must_use]
    pub fn platform(&self, id: &str) -> Option<&Platform> {
        self.platforms().find(|platform| platform.id == id)
    }

    /// All platforms in the table's order.
    pub fn platforms(&self) -> impl Iterator<Item = &Platform> {
        self.platforms.iter().map(AsRef::as_ref)
    }

    /// Whether the host is one that the table knows, a platform's or a shortener's: it is nobody's own domain.
    #[must_use]
    pub fn knows_host(&self, host: &str) -> bool {
        self.fixed(host).is_some()
            || self.pattern(host).is_some()
            || self.service(host).is_some()
            || self.global.defunct.contains_key(host)
            || self.global.shorteners.contains(host.strip_prefix("www.").unwrap_or(host))
    }

    /// Whether a query parameter only follows people: it says nothing about the account.
    #[must_use]
    pub fn is_tracking(&self, platform: &str, parameter: &str) -> bool {
        let of_platform = self.platform(platform).map(|platform| platform.track.as_slice());
        let all = self.global.dropped.iter().chain(of_platform.unwrap_or_default());
        all.into_iter().any(|known| match known.strip_suffix('*') {
            Some(start) => parameter.starts_with(start),
            None => parameter == known,
        })
    }

    /// Whether a host is one of a platform's, whole.
    #[must_use]
    pub fn has_host(&self, platform: &Platform, host: &str) -> bool {
        let seat = self.fixed(host).or_else(|| self.pattern(host).map(|(seat, _)| seat));
        seat.and_then(|seat| self.at(seat.platform)).is_some_and(|known| known.id == platform.id)
    }

    pub(super) fn at(&self, index: usize) -> Option<&Platform> {
        self.platforms.get(index).map(AsRef::as_ref)
    }

    /// The fixed host's seat.
    pub(super) fn fixed(&self, host: &str) -> Option<Seat> {
        self.hosts.get(host).copied()
    }

    /// The seat of a host that matches a pattern, and its first labels.
    pub(super) fn pattern<'h>(&self, host: &'h str) -> Option<(Seat, &'h str)> {
        for (at, _) in host.match_indices('.') {
            let (label, rest) = (host.get(..at)?, host.get(at + 1..)?);
            for pattern in self.patterns.get(rest).into_iter().flatten() {
                if pattern.like.admits(host, label) {
                    return Some((pattern.seat, label));
                }
            }
        }
        None
    }

    /// The platform that runs the host without profiles on it: a named one, or anything below
    /// a listed host.
    pub(super) fn service(&self, host: &str) -> Option<&Platform> {
        if let Some(index) = self.service.get(host) {
            return self.at(*index);
        }
        host.match_indices('.').find_map(|(at, _)| {
            let rest = host.get(at + 1..)?;
            let fixed = self.fixed(rest).map(|seat| seat.platform);
            let pattern = || Some(self.patterns.get(rest)?.first()?.seat.platform);
            self.at(fixed.or_else(pattern).or_else(|| self.service.get(rest).copied())?)
        })
    }
}

impl LikeHost {
    fn admits(&self, host: &str, label: &str) -> bool {
        let regex = self.regex.get_or_init(|| Regex::new(&format!("^(?:{})$", self.re)).ok());
        !self.except.iter().any(|word| word == label) && regex.as_ref().is_some_and(|regex| regex.is_match(host))
    }
}

impl Platform {
    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name for people.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether people write names there with `@`.
    #[must_use]
    pub fn shows_at(&self) -> bool {
        self.at
    }

    /// The kind of platform: `social`, `video`, `messaging` …
    #[must_use]
    pub fn family(&self) -> &str {
        &self.family
    }

    /// How likely a released name goes to somebody else, in the table's words.
    #[must_use]
    pub fn reuse_risk(&self) -> Option<&str> {
        self.reuse_risk.as_deref()
    }

    /// Whether the table knows an id on this platform that survives a rename.
    #[must_use]
    pub fn has_stable_form(&self) -> bool {
        self.forms.iter().any(|form| form.is == Form::Stable)
    }

    /// Whether the platform has an id of its own for each account, which survives a rename.
    #[must_use]
    pub fn has_stable_id(&self) -> bool {
        self.has_stable_id
    }

    /// Where an account's keeper finds the id that survives a rename, if that takes no program.
    #[must_use]
    pub fn stable_id_shown(&self) -> Option<&str> {
        self.stable_id_shown.as_deref()
    }

    /// Whether it is no platform but the organisation's own: its websites and its e-mail.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.family == "own"
    }

    /// What its answer to a program says of an account.
    #[must_use]
    pub fn liveness(&self) -> Liveness {
        self.liveness
    }

    /// What of an account a program asks for whose it is; nothing where the platform tells programs nothing.
    #[must_use]
    pub fn ways(&self) -> &[Way] {
        match self.liveness {
            Liveness::Told | Liveness::MissingTold => &self.ways,
            Liveness::Untold | Liveness::Unsaid => &[],
        }
    }

    /// Whether the platform verifies a page by a link with `rel="me"` back to the account.
    #[must_use]
    pub fn reads_rel_me(&self) -> bool {
        self.rel_me
    }

    /// The address to copy: the plain one of the account, whatever the input looked like.
    #[must_use]
    pub fn canonical_address(&self, account: &Account) -> Option<String> {
        if account.platform != self.id {
            return None;
        }
        if self.any_host {
            return account.address.clone();
        }
        self.address_of(&account.key)
    }

    pub(super) fn address_of(&self, key: &Key) -> Option<String> {
        self.canonical.iter().find_map(|address| {
            let values = split(&address.key, key.as_ref())?;
            fill(&address.url, &values, escape)
        })
    }
}

/// Encodes a value for its place in an address.
pub(super) fn escape(value: &str) -> String {
    utf8_percent_encode(value, PLAIN).to_string()
}
