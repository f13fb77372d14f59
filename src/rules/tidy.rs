//! Addresses that are right, but written by another host or in another shape than the one to copy.
//!
//! No rule finds them, since readers come to the account all the same; `aito check --fix` offers the plain one. In: a
//! site. Out: places and plain addresses. Never true: an address offered that differs in nothing but its letters' size,
//! its dots or its last slash, where people may have their reasons.

use crate::account::{Form, plain_address};
use crate::model::Site;
use crate::raw::Status;
use crate::source::Span;
use url::Url;

/// Where a record's address is another spelling, and the plain one.
#[must_use]
pub fn plain_addresses(site: &Site) -> Vec<(Span, String)> {
    let (table, own) = (&site.settings.table, &site.settings.organisation.domains);
    let records = site.profiles.values().filter(|profile| profile.status.value != Status::Closed);
    let records = records.filter(|profile| profile.allow.is_empty());
    records
        .filter_map(|profile| {
            let (account, url) = (profile.account.as_ref()?, profile.url.as_ref()?);
            let by_name = matches!(account.form(), Form::Handle | Form::Stable);
            let plain = plain_address(table, own, account).filter(|_| by_name)?;
            let (plain_shape, own) = (shape(&plain)?, shape(&url.value)?);
            // By its lasting id an account may have several addresses on one host, of which outsiders can open only some.
            let other = plain_shape != own && (account.form() != Form::Stable || plain_shape.0 != own.0);
            other.then_some((url.span, plain))
        })
        .collect()
}

/// What two spellings share that differ in nothing that matters; `None` with a question mark, of which rules speak.
fn shape(address: &str) -> Option<(String, String)> {
    let url = Url::parse(address).ok().filter(|url| url.query().is_none() && url.fragment().is_none())?;
    let path = url.path().to_lowercase().replace('.', "");
    Some((url.host_str()?.to_owned(), path.trim_end_matches('/').to_owned()))
}
