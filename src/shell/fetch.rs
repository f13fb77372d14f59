//! A published site at an address. Besides `probe`, which asks what a site points to, the only place where Aito asks
//! anything of the network.
//!
//! In: an address, paths of files. Out: their bytes, as far as one host gives them. Never true: an answer over a
//! connection that anybody on the way could change (plain `http` to this machine excepted), a redirect to another host
//! followed, a question without an end in time and size.

use super::published::{Answer, Compared, NoSite, Trouble, judged, pieces};
use crate::manifest::{Entry, Fingerprint, Flaw, Manifest, is_served};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use ureq::Agent;
use ureq::http::header::LOCATION;
use url::{Host, Url};

/// How long one answer may take, from the name's address to its last byte.
const WHOLE: Duration = Duration::from_secs(600);
/// How long a server may be silent.
const SILENCE: Duration = Duration::from_secs(20);
/// How many redirects lead to one file.
const REDIRECTS: usize = 5;
/// How many questions are asked at a time, unless told otherwise; and at most.
const JOBS: usize = 4;
const MOST_JOBS: usize = 16;

/// A site at an address.
pub struct Web {
    base: Url,
    agent: Agent,
}

impl Web {
    /// The site at an address.
    pub(super) fn open(given: &str) -> Result<Self, NoSite> {
        let mut base = Url::parse(given.trim()).map_err(|_| NoSite::NotAnAddress)?;
        let plain = base.username().is_empty() && base.password().is_none();
        if !plain || base.query().is_some() || base.fragment().is_some() || !base.has_host() {
            return Err(NoSite::NotAnAddress);
        }
        let here = is_this_machine(&base);
        if base.scheme() != "https" && !(base.scheme() == "http" && here) {
            return Err(NoSite::NotHttps);
        }
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("aito/", env!("CARGO_PKG_VERSION")))
            .max_idle_connections_per_host(MOST_JOBS)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_recv_response(Some(SILENCE))
            .timeout_per_read(Some(SILENCE))
            .timeout_global(Some(WHOLE));
        // What runs on this machine is not asked by way of another.
        let config = if here { config.proxy(None) } else { config };
        Ok(Self { base, agent: config.build().into() })
    }

    /// The address without anything that two spellings of it could differ in.
    pub(super) fn name(&self) -> String {
        self.base.to_string()
    }

    /// Asks for a file.
    pub(super) fn get(&self, path: &str, limit: u64, take: impl FnMut(&[u8])) -> Result<Answer<()>, Trouble> {
        let mut at = self.address(path);
        for _ in 0..=REDIRECTS {
            let mut answer = self.agent.get(at.as_str()).call().map_err(|error| Trouble::new(path, error))?;
            let status = answer.status().as_u16();
            match status {
                200 => {
                    let body = answer.body_mut().with_config().limit(u64::MAX).reader();
                    return pieces(path, body, limit, take);
                }
                // A host that shows this page to whoever errs may say with it that they erred.
                404 if path == "404.html" => {
                    let body = answer.body_mut().with_config().limit(u64::MAX).reader();
                    return pieces(path, body, limit, take);
                }
                403 | 404 | 410 => return Ok(Answer::NotHere),
                301 | 302 | 303 | 307 | 308 => {
                    let to = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok());
                    let to = to.and_then(|to| at.join(to).ok());
                    at = to.ok_or_else(|| Trouble::new(path, format!("HTTP {status}")))?;
                    if at.origin() != self.base.origin() {
                        let to = at.origin().ascii_serialization();
                        return Ok(Answer::Wrong(Flaw::Elsewhere { path: path.to_owned(), to }));
                    }
                }
                _ => return Err(Trouble::new(path, format!("HTTP {status}"))),
            }
        }
        Err(Trouble::new(path, format!("more than {REDIRECTS} redirects")))
    }

    /// A file's address; every letter of its path that could mean something else is encoded.
    fn address(&self, path: &str) -> Url {
        let mut at = self.base.clone();
        if let Ok(mut parts) = at.path_segments_mut() {
            parts.pop_if_empty().extend(path.split('/'));
        }
        at
    }

    /// Asks for every file that hosts serve, some at a time; given up at the first that gets no answer twice.
    pub(super) fn compare(&self, manifest: &Manifest, jobs: usize) -> Compared {
        let wanted: Vec<(&String, &Entry)> = manifest.files().iter().filter(|(path, _)| is_served(path)).collect();
        let jobs = if jobs == 0 { JOBS } else { jobs.min(MOST_JOBS) };
        let (next, given_up) = (AtomicUsize::new(0), AtomicBool::new(false));
        let all = Mutex::new(Compared::default());
        let work = || {
            while !given_up.load(Ordering::Relaxed) {
                let Some((path, entry)) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) else {
                    return;
                };
                let found = self.fingerprint(path, entry.size()).or_else(|_| self.fingerprint(path, entry.size()));
                let Ok(mut all) = all.lock() else {
                    return;
                };
                match found {
                    Ok(found) => {
                        all.files += 1;
                        all.flaws.extend(judged(path, found, entry));
                    }
                    Err(trouble) => {
                        given_up.store(true, Ordering::Relaxed);
                        all.trouble = Some(trouble);
                    }
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..jobs {
                scope.spawn(work);
            }
        });
        let mut all = all.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        all.flaws.sort_by_key(Flaw::path);
        all
    }

    fn fingerprint(&self, path: &str, size: u64) -> Result<Answer<Entry>, Trouble> {
        let mut seen = Fingerprint::default();
        Ok(match self.get(path, size, |piece| seen.take(piece))? {
            Answer::Here(()) => Answer::Here(seen.entry()),
            Answer::NotHere => Answer::NotHere,
            Answer::Wrong(flaw) => Answer::Wrong(flaw),
        })
    }
}

/// Whether an address is this machine's own.
fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_addresses_are_asked() {
        let open = |given: &str| Web::open(given).map(|web| web.name());
        assert_eq!(open("https://Tilit.Esimerkkila.example"), Ok("https://tilit.esimerkkila.example/".to_owned()));
        assert_eq!(open("https://x.example:443/a"), Ok("https://x.example/a/".to_owned()));
        assert_eq!(open("http://127.0.0.1:8000/a/"), Ok("http://127.0.0.1:8000/a/".to_owned()));
        assert_eq!(open("http://localhost/"), Ok("http://localhost/".to_owned()));
        for bad in ["http://x.example/", "ftp://x.example/", "http://localhost.x.example/", "file:///etc/"] {
            assert!(matches!(open(bad), Err(NoSite::NotHttps | NoSite::NotAnAddress)), "{bad}");
        }
        for bad in [
            "https://u@x.example/",
            "https://u:p@x.example/",
            "https://x.example/?a",
            "https://x.example/#a",
            "https://",
        ] {
            assert_eq!(open(bad), Err(NoSite::NotAnAddress), "{bad}");
        }
    }

    #[test]
    fn a_path_is_a_path() {
        let web = Web::open("https://x.example/a/").expect("a site");
        let at = |path: &str| web.address(path).to_string();
        assert_eq!(at("b/index.html"), "https://x.example/a/b/index.html");
        assert_eq!(at("100%/?x#y/ä z"), "https://x.example/a/100%25/%3Fx%23y/%C3%A4%20z");
        assert_eq!(at("b//c"), "https://x.example/a/b//c");
    }
}
