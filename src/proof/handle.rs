//! The account that the domain of a Bluesky handle names.
//!
//! In: the file `/.well-known/atproto-did` at that domain. Out: its lasting id, and what that means for the record. Never
//! true: a page, an error or a missing file (a handle may be set in DNS alone) taken for a word about the account.
//!
//! What it proves: whoever keeps the domain says which account has it as its name. On a domain of the organisation's that
//! is the organisation. On any other (`NAME.bsky.social`) it tells only that the name is still that account's, which is
//! worth knowing too: names are given away and taken by others.

use super::claim::Claim;
use super::{Ask, Question, Seen};
use crate::outside::{Identity, Reason, State};
use url::Url;

/// The longest lasting id (AT Protocol).
const LONGEST: usize = 2048;

pub(super) fn look(claim: &Claim<'_>, ask: &dyn Ask) -> (Seen, Option<Identity>) {
    let unknown = |reason| (Seen::Unknown(State::NotTried { reason }), None);
    // An address by the lasting id has no handle.
    let Some((_, handle)) = claim.account.key().as_ref().split_once(':').filter(|_| !claim.account.key().is_stable())
    else {
        return unknown(Reason::Platform);
    };
    let Ok(address) = Url::parse(&format!("https://{handle}/.well-known/atproto-did")) else {
        return unknown(Reason::Form);
    };
    let reply = ask.read(&address, Question::Line);
    let did = match reply.state {
        State::Alive | State::Moved { .. } => reply.text.as_deref().and_then(did),
        // A handle that is set in DNS has no such file.
        State::Gone { .. } | State::SaysGone | State::FrontPage => None,
        state => return (Seen::Unknown(state), None),
    };
    let Some(did) = did else { return (Seen::Nothing, None) };
    let seen = match claim.stable_id.filter(|written| written.starts_with("did:")) {
        None => Seen::NameUnwritten,
        Some(written) if written != did => Seen::Nothing,
        Some(_) if claim.has_domain(handle) => Seen::OwnDomain { domain: handle.to_owned() },
        Some(_) => Seen::SameName,
    };
    (seen, Some(Identity::Did(did.to_owned())))
}

/// The lasting id that a file consists of.
fn did(text: &str) -> Option<&str> {
    let text = text.trim();
    let known = ["did:plc:", "did:web:"].iter().find_map(|start| text.strip_prefix(start))?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"._:%-".contains(&b);
    (!known.is_empty() && text.len() <= LONGEST && known.bytes().all(plain)).then_some(text)
}
