//! Which addresses may be asked: web addresses of the open Internet, and nothing else.
//!
//! In: an address, before anything is sent to it; the places that its name leads to. Out: those places, or why not.
//! Never true: a private, loopback, link-local or otherwise special network asked, by whatever spelling, mapping or
//! redirect; a name or password sent.

use crate::outside::{Reason, Trouble};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs as _};
use url::{Host, Url};

/// Names that are kept for examples, tests and home networks, and are never asked after.
const KEPT: [&str; 12] = [
    "example",
    "test",
    "invalid",
    "localhost",
    "local",
    "internal",
    "lan",
    "home.arpa",
    "onion",
    "example.com",
    "example.net",
    "example.org",
];

/// Why an address is not asked, or has no place to ask at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It must not be asked.
    Closed(Reason),
    /// Its name leads nowhere.
    NoPlace(Trouble),
}

/// What stands before every question.
#[derive(Debug, Clone, Copy, Default)]
pub struct Guard {
    loopback: Option<u16>,
    plays_all: bool,
}

impl Guard {
    /// For tests: this machine may be asked too, at this port and no other.
    #[must_use]
    pub fn with_loopback(port: u16) -> Self {
        Self { loopback: Some(port), plays_all: false }
    }

    /// For tests: every address that may be asked is asked of this machine, at this port, as `/HOST/PATH`; no name is
    /// looked up.
    #[must_use]
    pub fn playing_all(port: u16) -> Self {
        Self { loopback: Some(port), plays_all: true }
    }

    /// The address to which a question about another is sent: that one, but for tests.
    pub(super) fn sent_to(self, url: &Url) -> Url {
        let port = self.loopback.filter(|_| self.plays_all);
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        let played = |port| format!("http://127.0.0.1:{port}/{}{}{query}", url.host_str().unwrap_or(""), url.path());
        port.and_then(|port| Url::parse(&played(port)).ok()).unwrap_or_else(|| url.clone())
    }

    /// Whether this machine is asked, which no proxy between them can do.
    pub(super) fn is_for_tests(self) -> bool {
        self.loopback.is_some()
    }

    /// Whether an address may be asked as it is written; its name is not looked up.
    pub(super) fn look(self, url: &Url) -> Result<(), Reason> {
        if !matches!(url.scheme(), "https" | "http") || !url.username().is_empty() || url.password().is_some() {
            return Err(Reason::Form);
        }
        let port = url.port_or_known_default().ok_or(Reason::Form)?;
        match url.host() {
            None => return Err(Reason::Form),
            Some(Host::Ipv4(ip)) if !self.admits(IpAddr::V4(ip), port) => return Err(Reason::Private),
            Some(Host::Ipv6(ip)) if !self.admits(IpAddr::V6(ip), port) => return Err(Reason::Private),
            Some(Host::Ipv4(_) | Host::Ipv6(_)) => {}
            Some(Host::Domain(name)) => self.look_at_name(name, port)?,
        }
        // `port` is only there where it is not the scheme's own.
        if url.port().is_some() && Some(port) != self.loopback {
            return Err(Reason::Form);
        }
        Ok(())
    }

    fn look_at_name(self, name: &str, port: u16) -> Result<(), Reason> {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        if name == "localhost" {
            return if Some(port) == self.loopback { Ok(()) } else { Err(Reason::Private) };
        }
        let is_kept = |kept: &&str| name == **kept || name.strip_suffix(*kept).is_some_and(|rest| rest.ends_with('.'));
        if KEPT.iter().any(is_kept) {
            return Err(Reason::Example);
        }
        // A name without a dot is one of the network that this machine happens to be in.
        if name.contains('.') { Ok(()) } else { Err(Reason::Private) }
    }

    /// The places that an address leads to, all of them admitted; none where tests play everything.
    pub(super) fn places(self, url: &Url) -> Result<Vec<SocketAddr>, Refusal> {
        self.look(url).map_err(Refusal::Closed)?;
        if self.plays_all {
            return Ok(Vec::new());
        }
        let nowhere = Refusal::NoPlace(Trouble::Name);
        let port = url.port_or_known_default().ok_or(nowhere)?;
        let found: Vec<SocketAddr> = match url.host() {
            Some(Host::Ipv4(ip)) => vec![(ip, port).into()],
            Some(Host::Ipv6(ip)) => vec![(ip, port).into()],
            Some(Host::Domain(name)) => (name, port).to_socket_addrs().map_err(|_| nowhere)?.collect(),
            None => return Err(nowhere),
        };
        if found.is_empty() {
            return Err(nowhere);
        }
        // One closed place among open ones is a trick, or a network that would be asked by chance.
        let all = found.iter().all(|place| self.admits(place.ip(), place.port()));
        if all { Ok(found) } else { Err(Refusal::Closed(Reason::Private)) }
    }

    /// Whether a place may be asked.
    pub(super) fn admits(self, ip: IpAddr, port: u16) -> bool {
        let here = ip.to_canonical().is_loopback() && self.loopback == Some(port);
        here || match ip {
            IpAddr::V4(ip) => is_open(ip),
            IpAddr::V6(ip) => is_open_six(ip),
        }
    }
}

/// Whether an IPv4 address belongs to the open Internet (IANA's registry of special addresses).
fn is_open(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_unspecified()
        || ip.is_multicast()
        || ip.is_broadcast()
        || ip.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19));
    !special
}

/// Whether an IPv6 address belongs to the open Internet: global unicast, without those ranges of it that lead to IPv4
/// or to examples.
fn is_open_six(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    let global = (0x2000..0x4000).contains(&a);
    // 2001::/23 is for protocols (Teredo among them), 2001:db8::/32 and 3fff::/20 for examples, 2002::/16 wraps IPv4.
    let special = (a == 0x2001 && (b < 0x200 || b == 0xdb8)) || a == 0x2002 || (a == 0x3fff && b < 0x1000);
    global && !special
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(address: &str) -> Result<(), Reason> {
        Guard::default().look(&Url::parse(address).expect("an address"))
    }

    #[test]
    fn only_plain_web_addresses_are_asked() {
        for open in
            ["https://tietosuoja.fi/ohje?a=b", "http://www.kunta.fi/", "https://1.1.1.1/", "https://kunta.fi:443/"]
        {
            assert_eq!(look(open), Ok(()), "{open}");
        }
        for form in [
            "ftp://kunta.fi/",
            "file:///etc/passwd",
            "mailto:a@kunta.fi",
            "tel:+35891234000",
            "javascript:alert(1)",
            "https://a@kunta.fi/",
            "https://a:b@kunta.fi/",
            "https://kunta.fi:8443/",
            "http://kunta.fi:22/",
            "http://kunta.fi:443/",
        ] {
            assert_eq!(look(form), Err(Reason::Form), "{form}");
        }
        for kept in ["https://esimerkkila.example/", "http://a.test/", "https://www.example.com/", "http://nas.local./"]
        {
            assert_eq!(look(kept), Err(Reason::Example), "{kept}");
        }
    }

    #[test]
    fn no_spelling_of_a_closed_network_passes() {
        for closed in [
            "http://127.0.0.1/",
            "http://127.1/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://0177.0.0.1/",
            "http://0.0.0.0/",
            "http://0/",
            "http://10.0.0.1/",
            "http://172.16.0.1/",
            "http://172.31.255.255/",
            "http://192.168.1.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.64.0.1/",
            "http://192.0.0.8/",
            "http://192.0.2.1/",
            "http://198.18.0.1/",
            "http://203.0.113.9/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "http://240.0.0.1/",
            "http://[::]/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:8.8.8.8]/",
            "http://[::127.0.0.1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[64:ff9b:1::a00:1]/",
            "http://[fe80::1]/",
            "http://[fc00::1]/",
            "http://[fd12:3456::1]/",
            "http://[fec0::1]/",
            "http://[ff02::1]/",
            "http://[2001:db8::1]/",
            "http://[2002:7f00:1::]/",
            "http://[2001::1]/",
            "http://[100::1]/",
            "http://localhost/",
            "http://localhost:8000/",
            "http://intranet/",
        ] {
            assert_eq!(look(closed), Err(Reason::Private), "{closed}");
        }
        assert_eq!(look("http://[2a00:1d50:2::1]/"), Ok(()));
    }

    #[test]
    fn the_test_server_alone_is_let_in() {
        let guard = Guard::with_loopback(4000);
        let look = |address: &str| guard.look(&Url::parse(address).expect("an address"));
        assert_eq!(look("http://127.0.0.1:4000/"), Ok(()));
        assert_eq!(look("http://localhost:4000/"), Ok(()));
        assert_eq!(look("http://127.0.0.1:4001/"), Err(Reason::Private));
        assert_eq!(look("http://localhost/"), Err(Reason::Private));
        assert_eq!(look("http://10.0.0.1:4000/"), Err(Reason::Private));
        assert_eq!(look("http://kunta.fi:4001/"), Err(Reason::Form));
        let places = |address: &str| guard.places(&Url::parse(address).expect("an address"));
        assert_eq!(places("http://127.0.0.1:4000/"), Ok(vec![([127, 0, 0, 1], 4000).into()]));
        assert_eq!(places("http://10.0.0.1/"), Err(Refusal::Closed(Reason::Private)));
        let all = Guard::playing_all(4000);
        let sent = |address: &str| all.sent_to(&Url::parse(address).expect("an address")).to_string();
        assert_eq!(sent("https://kunta.fi/a?b=c"), "http://127.0.0.1:4000/kunta.fi/a?b=c");
        assert_eq!(
            all.places(&Url::parse("https://10.0.0.1/").expect("an address")),
            Err(Refusal::Closed(Reason::Private))
        );
        assert_eq!(places("http://a.invalid/"), Err(Refusal::Closed(Reason::Example)), "without asking after the name");
    }
}
