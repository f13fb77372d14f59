//! The accounts that are asked, and what is the organisation's.
//!
//! In: a resolved site and a day. Out: one [`Claim`] a listed account. Never true: an account that is on no list asked
//! after; a page on a platform, or one without security, taken for the organisation's.

use crate::account::{Account, Domains, Table, Way, canonicalise};
use crate::model::{Listing, Profile, Settings, Website};
use crate::outside::Identity;
use crate::resolve::Resolved;
use crate::source::FileId;
use crate::value::{Day, Id};
use url::Url;

/// A listed account: the organisation says that it is its own.
#[derive(Debug)]
pub struct Claim<'a> {
    /// The record.
    pub id: &'a Id,
    /// The account's address as written, without what stands behind `#`.
    pub address: String,
    pub(super) file: FileId,
    pub(super) account: &'a Account,
    pub(super) stable_id: Option<&'a str>,
    pub(super) ways: &'a [Way],
    table: &'a Table,
    domains: &'a Domains,
    /// Below these, pages are the organisation's.
    places: Vec<Url>,
}

/// The claims of a site, in the order of its records.
#[must_use]
pub fn claims(resolved: &Resolved, today: Day) -> Vec<Claim<'_>> {
    let Some(site) = resolved.site.as_ref() else { return Vec::new() };
    let listed = site.profiles.values().filter(|profile| profile.listing(today) == Listing::Listed);
    listed.filter_map(|profile| claim(&site.settings, profile)).collect()
}

fn claim<'a>(settings: &'a Settings, profile: &'a Profile) -> Option<Claim<'a>> {
    let (account, url) = (profile.account.as_ref()?, profile.url.as_ref()?);
    let platform = settings.table.platform(account.platform())?;
    if platform.is_own() {
        return None;
    }
    let of_record = match &profile.website {
        Some(Website::Page(page)) => Some(page).filter(|page| !settings.table.knows_host(page.host())),
        Some(Website::None) | None => None,
    };
    let places = [&settings.organisation.website, &settings.base_url].into_iter().chain(of_record);
    Some(Claim {
        id: &profile.id,
        address: url.value.split('#').next().unwrap_or("").trim().to_owned(),
        file: profile.file,
        account,
        stable_id: profile.stable_id.as_deref(),
        ways: platform.ways(),
        table: &settings.table,
        domains: &settings.organisation.domains,
        places: places.filter_map(|place| Url::parse(place.as_str()).ok()).collect(),
    })
}

/// What an address is to the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// A page of it.
    Own,
    /// It would be one, were the connection secure.
    Insecure,
    /// Somebody else's.
    Foreign,
}

impl Claim<'_> {
    /// Whether the account lies on a host of the organisation's own.
    pub(super) fn is_on_own_host(&self) -> bool {
        self.account.host().is_some_and(|host| self.domains.admits_host(host))
    }

    /// Whether a host name is a domain of the organisation's.
    pub(super) fn has_domain(&self, host: &str) -> bool {
        self.domains.admits_host(host)
    }

    /// What an address is to the organisation.
    pub(super) fn standing(&self, address: &Url) -> Standing {
        let Some(host) = address.domain() else { return Standing::Foreign };
        let plain = address.username().is_empty() && address.password().is_none() && address.port().is_none();
        let below = |place: &Url| place.domain().is_some_and(|own| bare(own) == bare(host)) && is_below(address, place);
        let own = plain && (self.has_domain(host) || self.places.iter().any(below));
        match address.scheme() {
            "https" if own => Standing::Own,
            "http" if own => Standing::Insecure,
            _ => Standing::Foreign,
        }
    }

    /// Whether a secure address names this account, and not a post of it or another server's view.
    pub(super) fn is_named_by(&self, address: &Url) -> bool {
        let named = |other: &Account| other.key() == self.account.key() && other.form().names_a_profile();
        address.scheme() == "https"
            && canonicalise(self.table, self.domains, address.as_str()).is_ok_and(|other| named(&other))
    }

    /// Whether a name (`acct:…`) or an address is this account's; `None` where it names none.
    pub(super) fn is_named(&self, name: &str) -> Option<bool> {
        let other = canonicalise(self.table, self.domains, name).ok()?;
        other.form().names_a_profile().then(|| other.key() == self.account.key())
    }

    /// Whether that is another account.
    pub(super) fn differs(&self, identity: &Identity) -> bool {
        identity.differs(self.account, self.stable_id, self.table, self.domains)
    }
}

fn bare(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

/// Whether an address lies at or below a place, by whole parts of its path.
fn is_below(address: &Url, place: &Url) -> bool {
    let folder = place.path().trim_end_matches('/');
    let rest = address.path().strip_prefix(folder);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
