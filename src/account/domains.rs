//! The organisation's own domains, compared by whole labels on A-labels.
//!
//! In: the entries of `email_domains` and the website's host. Out: yes or no for a host or an
//! e-mail address. `*.x` admits what lies under `x` and not `x` itself. What must never be true:
//! a host that only looks the same, or that merely ends in the same letters, being admitted.

use std::collections::BTreeSet;

use super::input::{HostFault, host_of};

/// Providers whose mailboxes people open for themselves, with everything below their domains.
const PROVIDERS: &str = "aol.com bredband.net comhem.se dnainternet.net elisanet.fi fastmail.com gmail.com gmx.com gmx.de \
    gmx.net googlemail.com hotmail.com hotmail.fi hotmail.se icloud.com inet.fi jippii.fi kolumbus.fi kotinet.com live.com \
    live.fi live.se luukku.com mac.com mail.com mail.ru mbnet.fi me.com msn.com netti.fi nic.fi outlook.com pm.me proton.me \
    protonmail.com rocketmail.com saunalahti.fi sci.fi spray.se suomi24.fi surffi.net telia.com tuta.com tutanota.com \
    welho.com windowslive.com wippies.com yahoo.co.uk yahoo.com yahoo.fi yahoo.se yandex.com ymail.com zoho.com";

/// The provider of mailboxes that anybody opens for themselves whose a domain in small letters is, as its own or below it.
#[must_use]
pub fn mail_provider(domain: &str) -> Option<&'static str> {
    let own =
        |provider: &&str| domain.strip_suffix(*provider).is_some_and(|under| under.is_empty() || under.ends_with('.'));
    PROVIDERS.split_whitespace().find(own)
}

/// Exact domains and `*.` domains.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Domains {
    exact: BTreeSet<String>,
    under: BTreeSet<String>,
}

/// An entry that is no domain an organisation could have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainFault {
    entry: String,
    why: &'static str,
}

impl DomainFault {
    /// The entry as written.
    #[must_use]
    pub fn entry(&self) -> &str {
        &self.entry
    }

    /// A kebab-case word: `empty`, `single-label`, `ip`, `not-a-domain`, `odd-character`, `mail-provider`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.why
    }
}

impl Domains {
    /// Reads all entries; the first that is no domain is the fault.
    ///
    /// # Errors
    /// An entry that is empty, a single label, an IP address or no host name.
    pub fn parse<'a>(entries: impl IntoIterator<Item = &'a str>) -> Result<Self, DomainFault> {
        let mut domains = Self::default();
        for entry in entries {
            domains.add(entry).map_err(|why| DomainFault { entry: entry.to_owned(), why })?;
        }
        Ok(domains)
    }

    fn add(&mut self, entry: &str) -> Result<(), &'static str> {
        let (base, set) = match entry.strip_prefix("*.") {
            Some(base) => (base, &mut self.under),
            None => (entry, &mut self.exact),
        };
        if base.is_empty() {
            return Err("empty");
        }
        let host = match host_of(base) {
            Ok(host) => host,
            Err(HostFault::Ip) => return Err("ip"),
            Err(HostFault::Odd) => return Err("odd-character"),
            Err(HostFault::Encoded | HostFault::Bad) => return Err("not-a-domain"),
        };
        if !host.contains('.') {
            return Err("single-label");
        }
        if !is_plain(&host) || base.ends_with('.') {
            return Err("not-a-domain");
        }
        // Anybody's address there would be called the organisation's own.
        if mail_provider(&host).is_some() {
            return Err("mail-provider");
        }
        set.insert(host);
        Ok(())
    }

    /// Whether there is no domain at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.under.is_empty()
    }

    /// Whether the host, in any case, with or without one trailing dot, is the organisation's.
    #[must_use]
    pub fn admits_host(&self, host: &str) -> bool {
        // A host name has at most 253 bytes as A-labels; twice as much typed is plenty.
        host.len() <= 512 && host_of(host).is_ok_and(|host| self.admits(&host))
    }

    /// Whether the address is a plain one (`name@domain`) on a domain of the organisation.
    #[must_use]
    pub fn admits_email(&self, address: &str) -> bool {
        split_email(address).is_some_and(|(_, domain)| self.admits_host(domain))
    }

    /// All domains, without the `*.` of those that admit what lies below them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.exact.union(&self.under).map(String::as_str)
    }

    fn admits(&self, host: &str) -> bool {
        if self.exact.contains(host) {
            return true;
        }
        host.match_indices('.')
            .any(|(at, _)| at > 0 && host.get(at + 1..).is_some_and(|rest| self.under.contains(rest)))
    }
}

/// The two halves of a plain e-mail address: one `@`, an ASCII dot-atom before it, a host after it.
pub(super) fn split_email(address: &str) -> Option<(&str, &str)> {
    let (local, domain) = address.split_once('@')?;
    let atom = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&'*+-/=?^_`{|}~".contains(&b))
    };
    let local_ok = local.len() <= 64 && local.split('.').all(atom);
    let domain_ok =
        domain.contains('.') && !domain.ends_with('.') && !domain.contains(['@', '/', '?', '#', ':', '%', '[', ' ']);
    (local_ok && domain_ok).then_some((local, domain))
}

/// Letters, digits and inner hyphens in every label: what a domain can be registered as.
pub(super) fn is_plain(host: &str) -> bool {
    host.split('.').all(|label| {
        !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    })
}
