//! Whether an account says itself whose it is: what an answer proves, and what it does not.
//!
//! Why it exists: a list of accounts says "these are ours". An address that was guessed, or copied from a search result,
//! stands on it like any other. What the account itself shows is something that an editor can look at and write down as
//! dated evidence. In: a listed account ([`Claim`]), and something that asks ([`Ask`]; the shell does). Out: a [`Proof`]:
//! what was found, and whether it is evidence that may be offered. Never true: evidence made of an answer that was not
//! given; an account called anything at all because its platform refuses programs, shows them a login page, or shows no
//! link; anything written without an editor.
//!
//! # What each thing proves
//! An account that links to the organisation's website proves little alone: an impostor does the same, and first of all.
//! It proves something together with the record, in which the organisation says that this very account is its own. So:
//!
//! | seen | what it is | evidence |
//! |---|---|---|
//! | the account's page links with `rel="me"` to a page of the organisation's, and that page links with `rel="me"` to the account | both say it; what Mastodon shows as verified | `rel-me` |
//! | the handle is a domain of the organisation's, and its `/.well-known/atproto-did` holds the lasting id that the record names | whoever has the domain chose the account | `own-domain` |
//! | the account's page links with `rel="me"` to a page of the organisation's | the account says it | `backlink` |
//! | the account's page links to one in any other way | *somebody* wrote a link on that page | `backlink`, weak |
//!
//! A weak one is offered by itself, with what is weak about it, and never accepted by `--yes` or "all": a post or a
//! comment of anybody's may hold the link. On the fediverse, where other people's posts stand on the page, such links are
//! not looked at at all: a profile's own links carry `rel="me"` there, and servers take it off other people's.
//!
//! WebFinger, and the handle file of a handle that is no domain of the organisation's, prove nothing of whose the account
//! is. They can only contradict: see [`Identity`] and the rule `profile/proof-contradicts`. What they contradict is
//! offered no evidence.
//!
//! # Rules for links
//! - Only elements `a` and `link` count ([`html`]), with an absolute `https` address. Mastodon takes no other either.
//! - A page of the organisation's lies on its own domains, or below `organisation.website`, `base_url` or the record's
//!   `website` unless that is on a platform. A redirect from there to another house is none of its pages: else a page of the
//!   organisation's that leads anywhere would speak for anybody.
//! - The page's link back must name the account ([`canonicalise`]), or be its first `rel="me"` link and lead there by a
//!   redirect, as Mastodon has it. One million bytes of a page are looked at, and three pages of an account at most.
//! - An account's page that leads to another account's says nothing.

mod claim;
mod handle;
mod html;
mod page;
mod webfinger;

pub use claim::{Claim, claims};
pub use html::{PageLink, links};

use crate::account::Way;
#[cfg(doc)]
use crate::account::canonicalise;
use crate::outside::{Identity, Reason, State};
use crate::raw::EvidenceMethod;
use crate::source::FileId;
use crate::value::Id;
use url::Url;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// The account's page: HTML.
    Page,
    /// A page of the organisation's, which may be asked for once for many accounts.
    OwnPage,
    /// What a host says of an account: JSON of RFC 7033.
    Descriptor,
    /// A file of one line.
    Line,
}

/// An answer, redirects followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// What became of the address.
    pub state: State,
    /// Where it led.
    pub at: Url,
    /// What was shown there, as far as it was read.
    pub text: Option<String>,
}

/// Something that asks. It follows secure redirects alone.
pub trait Ask {
    /// What an address shows.
    fn read(&self, address: &Url, question: Question) -> Reply;
    /// Where an address leads by one redirect.
    fn leads(&self, address: &Url) -> Option<Url>;
}

/// What was found out of one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The record.
    pub id: Id,
    /// Its file.
    pub file: FileId,
    /// The account's address as written.
    pub address: String,
    /// What was seen.
    pub seen: Seen,
    /// What the account's host, or the domain of its handle, calls it.
    pub identity: Option<Identity>,
    /// Whether that is another account than the record's.
    pub contradicted: bool,
}

/// What was seen of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// It says that a page of the organisation's is its own, and the page says the same of the account.
    Both {
        /// The page.
        page: String,
    },
    /// It says that a page of the organisation's is its own.
    SaysOwn {
        /// The page.
        page: String,
    },
    /// There is a link to a page of the organisation's, of which nobody knows who wrote it.
    Mentions {
        /// The page.
        page: String,
    },
    /// It links to the organisation, but by an address without security, which proves nothing.
    Insecure {
        /// The address.
        page: String,
    },
    /// Its handle is a domain of the organisation's, which names the account that the record names.
    OwnDomain {
        /// The domain.
        domain: String,
    },
    /// The domain of its handle names the account that the record names, and is somebody else's.
    SameName,
    /// The domain of its handle names an account, and the record does not say which it is.
    NameUnwritten,
    /// An answer that says nothing of whose it is.
    Nothing,
    /// Its page leads to another one.
    Elsewhere {
        /// Which.
        to: String,
    },
    /// No answer to go by, or it was not asked.
    Unknown(State),
    /// It lies on a host of the organisation's own: whoever has the host has the account.
    OwnHost,
}

/// How much is behind evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// The account, or a domain of the organisation's, says it.
    Plain,
    /// Somebody may have written it there.
    Weak,
}

impl Proof {
    /// The evidence that may be offered to an editor.
    #[must_use]
    pub fn evidence(&self) -> Option<(EvidenceMethod, Strength)> {
        match self.seen {
            _ if self.contradicted => None,
            Seen::Both { .. } => Some((EvidenceMethod::RelMe, Strength::Plain)),
            Seen::OwnDomain { .. } => Some((EvidenceMethod::OwnDomain, Strength::Plain)),
            Seen::SaysOwn { .. } => Some((EvidenceMethod::Backlink, Strength::Plain)),
            Seen::Mentions { .. } => Some((EvidenceMethod::Backlink, Strength::Weak)),
            Seen::Insecure { .. }
            | Seen::SameName
            | Seen::NameUnwritten
            | Seen::Nothing
            | Seen::Elsewhere { .. }
            | Seen::Unknown(_)
            | Seen::OwnHost => None,
        }
    }
}

/// Finds out what an account shows of whose it is.
#[must_use]
pub fn prove(claim: &Claim<'_>, ask: &dyn Ask) -> Proof {
    let (seen, identity) = look(claim, ask);
    let contradicted = identity.as_ref().is_some_and(|identity| claim.differs(identity));
    let (id, file, address) = (claim.id.clone(), claim.file, claim.address.clone());
    Proof { id, file, address, seen, identity, contradicted }
}

fn look(claim: &Claim<'_>, ask: &dyn Ask) -> (Seen, Option<Identity>) {
    if claim.is_on_own_host() {
        return (Seen::OwnHost, None);
    }
    let has = |way| claim.ways.contains(&way);
    if has(Way::HandleFile) {
        return handle::look(claim, ask);
    }
    let seen = if has(Way::RelMe) {
        page::look(claim, ask, page::Links::Own)
    } else if has(Way::Page) {
        page::look(claim, ask, page::Links::All)
    } else {
        Seen::Unknown(State::NotTried { reason: Reason::Platform })
    };
    let identity = if has(Way::WebFinger) { webfinger::look(claim, ask) } else { None };
    (seen, identity)
}

#[cfg(test)]
mod tests;
