//! What an account's own page links to.
//!
//! In: the page as its platform shows it to anybody. Out: what is seen of it ([`Seen`]). Never true: a page of another
//! account's, or of a login, read as this one's; a page of the organisation's heard that lies elsewhere.

use super::claim::{Claim, Standing};
use super::html::{PageLink, links};
use super::{Ask, Question, Seen};
use crate::outside::{Reason, State};
use url::Url;

/// How many pages of the organisation's are asked for one account.
const PAGES: usize = 3;

/// Which links of the page are the account's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// Those with `rel="me"`.
    Own,
    /// Those, and, with little behind them, all others.
    All,
}

pub(super) fn look(claim: &Claim<'_>, ask: &dyn Ask, which: Links) -> Seen {
    let Ok(address) = Url::parse(&claim.address) else {
        return Seen::Unknown(State::NotTried { reason: Reason::Form });
    };
    let reply = ask.read(&address, Question::Page);
    if !matches!(reply.state, State::Alive | State::Moved { .. }) {
        return Seen::Unknown(reply.state);
    }
    if !claim.is_named_by(&reply.at) {
        return Seen::Elsewhere { to: reply.at.to_string() };
    }
    let all: Vec<(PageLink, Url)> = links(reply.text.as_deref().unwrap_or(""))
        .into_iter()
        .filter_map(|link| Url::parse(&link.to).ok().map(|to| (link, to)))
        .collect();
    let mut own: Vec<&Url> = Vec::new();
    for (_, to) in all.iter().filter(|(link, to)| link.me && claim.standing(to) == Standing::Own) {
        if !own.contains(&to) {
            own.push(to);
        }
    }
    if let Some(page) = own.iter().take(PAGES).find(|page| names_back(claim, ask, page)) {
        return Seen::Both { page: page.to_string() };
    }
    let other =
        |standing| all.iter().find(|(link, to)| (link.me || which == Links::All) && claim.standing(to) == standing);
    if let Some(page) = own.first() {
        Seen::SaysOwn { page: page.to_string() }
    } else if let Some((_, page)) = other(Standing::Own) {
        Seen::Mentions { page: page.to_string() }
    } else if let Some((_, page)) = other(Standing::Insecure) {
        Seen::Insecure { page: page.to_string() }
    } else {
        Seen::Nothing
    }
}

/// Whether a page of the organisation's names the account as its own, by Mastodon's rules.
fn names_back(claim: &Claim<'_>, ask: &dyn Ask, page: &Url) -> bool {
    let reply = ask.read(page, Question::OwnPage);
    // A page that leads to another house speaks for that house.
    let shown = matches!(reply.state, State::Alive | State::Moved { .. }) && claim.standing(&reply.at) == Standing::Own;
    if !shown {
        return false;
    }
    let own: Vec<Url> = links(reply.text.as_deref().unwrap_or(""))
        .into_iter()
        .filter(|link| link.me)
        .filter_map(|link| Url::parse(&link.to).ok())
        .collect();
    own.iter().any(|to| claim.is_named_by(to))
        || own.first().and_then(|to| ask.leads(to)).is_some_and(|to| claim.is_named_by(&to))
}
