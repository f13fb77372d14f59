//! What the host of an account calls it (RFC 7033).
//!
//! In: the host's JSON. Out: a name that the record's address is not, where there is one. Never true: a host that has
//! another name for its accounts than its own (`@name@kunta.fi` on `some.kunta.fi`) taken for one that contradicts, as
//! long as that name's own host says the same.

use super::claim::Claim;
use super::{Ask, Question};
use crate::outside::{Identity, State};
use serde_json::Value;
use url::Url;

/// How many aliases and links of a descriptor are looked at.
const NAMES: usize = 100;

/// What a host says of a name.
enum Word {
    /// The account's own name and page.
    Same,
    /// A name of another account.
    Other(String),
    /// That there is no such name.
    None,
    /// Nothing that can be understood.
    Unclear,
}

pub(super) fn look(claim: &Claim<'_>, ask: &dyn Ask) -> Option<Identity> {
    // Other name spaces of a host (`acct:c/…`) have no address of this kind.
    let (name, host) = claim.account.key().as_ref().strip_prefix("acct:")?.split_once('@')?;
    if name.contains('/') {
        return None;
    }
    let Word::Other(subject) = word(claim, ask, host, &format!("acct:{name}@{host}")) else { return None };
    // Many hosts have shorter names than their own for their accounts; the name's own host then says the same of it.
    let elsewhere = subject.strip_prefix("acct:").and_then(|other| other.rsplit_once('@')).map(|(_, host)| host);
    match elsewhere.filter(|other| !other.eq_ignore_ascii_case(host)) {
        None => Some(Identity::Subject(subject)),
        Some(other) => match word(claim, ask, other, &subject) {
            Word::Same | Word::Unclear => None,
            Word::Other(_) | Word::None => Some(Identity::Subject(subject)),
        },
    }
}

/// What a host says of a name.
fn word(claim: &Claim<'_>, ask: &dyn Ask, host: &str, name: &str) -> Word {
    let Ok(mut address) = Url::parse(&format!("https://{host}/.well-known/webfinger")) else { return Word::Unclear };
    // A name with a slash or a colon in its host would be another address.
    if address.domain() != Some(host) {
        return Word::Unclear;
    }
    address.query_pairs_mut().append_pair("resource", name);
    let reply = ask.read(&address, Question::Descriptor);
    match reply.state {
        State::Gone { .. } => return Word::None,
        State::Alive | State::Moved { .. } => {}
        _ => return Word::Unclear,
    }
    let descriptor = reply.text.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok());
    descriptor.map_or(Word::Unclear, |descriptor| judged(claim, &descriptor, name))
}

/// What a descriptor says when it was asked for a name.
fn judged(claim: &Claim<'_>, descriptor: &Value, asked: &str) -> Word {
    let Some(subject) = descriptor.get("subject").and_then(Value::as_str) else { return Word::Unclear };
    let list = |key: &str| descriptor.get(key).and_then(Value::as_array).into_iter().flatten().take(NAMES);
    let pages = |link: &Value| {
        let is = |rel: &str| link.get("rel").and_then(Value::as_str) == Some(rel);
        let page = is("http://webfinger.net/rel/profile-page") || is("self");
        link.get("href").and_then(Value::as_str).filter(|_| page).map(str::to_owned)
    };
    let mut names = list("aliases").filter_map(Value::as_str).map(str::to_owned).chain(list("links").filter_map(pages));
    let names_account = names.any(|name| claim.is_named(&name) == Some(true));
    match claim.is_named(subject) {
        Some(true) => Word::Same,
        // The second question is for another name; what counts is that its host shows this account's page for it.
        Some(false) if names_account && subject.eq_ignore_ascii_case(asked) => Word::Same,
        Some(false) => Word::Other(subject.to_owned()),
        None => Word::Unclear,
    }
}
