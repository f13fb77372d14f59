//! Looking for ourselves where lychee-lib keeps what it saw to itself: where a redirect leads, what a page says.
//!
//! In: an address that the guard has let through. Out: the answer as a step of the way. Never true: a connection to a
//! place that the guard does not admit, since it looks at the very places that are connected to; more read of a page
//! than its beginning; a redirect followed.

use super::Manners;
use super::ask::trouble;
use super::guard::{Guard, Refusal};
use crate::outside::{Reason, Step, Trouble};
use flate2::read::GzDecoder;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use ureq::config::Config;
use ureq::http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_ENCODING, CONTENT_TYPE, LOCATION};
use ureq::http::{Response, Uri};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body};
use url::Url;

/// How much of a page is read: its title and first heading stand in it.
const BEGINNING: u64 = 128 * 1024;

/// A client that reads.
pub(super) struct Looker {
    agent: Agent,
    refused: Arc<Mutex<Option<Reason>>>,
}

/// Resolves names like everybody, and hands on only what the guard admits.
#[derive(Debug)]
struct Guarded {
    guard: Guard,
    plain: DefaultResolver,
    refused: Arc<Mutex<Option<Reason>>>,
}

impl Resolver for Guarded {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.plain.resolve(uri, config, timeout)?;
        // Behind a proxy it is the proxy's own place that is looked for here.
        if config.proxy().is_some() || found.iter().all(|place| self.guard.admits(place.ip(), place.port())) {
            return Ok(found);
        }
        *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(Reason::Private);
        Err(ureq::Error::HostNotFound)
    }
}

impl Looker {
    /// A client that says who asks.
    pub(super) fn new(manners: &Manners, guard: Guard, name: &str) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(name)
            .max_idle_connections(0)
            .timeout_global(Some(manners.timeout));
        let config = if guard.is_for_tests() { config.proxy(None) } else { config };
        let refused = Arc::default();
        let resolver = Guarded { guard, plain: DefaultResolver::default(), refused: Arc::clone(&refused) };
        Self { agent: Agent::with_parts(config.build(), DefaultConnector::default(), resolver), refused }
    }

    /// Asks for an address and reads where it leads or how its page begins.
    pub(super) fn look(&self, url: &Url) -> Result<Step, Refusal> {
        let asked = self
            .agent
            .get(url.as_str())
            .header(ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
            .header(ACCEPT_LANGUAGE, "fi,sv;q=0.8,en;q=0.6")
            .call();
        let mut answer = asked.map_err(|error| self.failed(&error))?;
        let status = answer.status().as_u16();
        let to = (300..400).contains(&status).then(|| location(&answer, url)).flatten();
        let page = if (200..300).contains(&status) { self.beginning(&mut answer)? } else { None };
        Ok(Step { asked: url.clone(), status, to, page })
    }

    fn failed(&self, error: &ureq::Error) -> Refusal {
        if let Some(reason) = self.refused.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Refusal::Closed(reason);
        }
        Refusal::NoPlace(match error {
            ureq::Error::Timeout(_) => Trouble::Slow,
            ureq::Error::HostNotFound => Trouble::Name,
            error => trouble(error),
        })
    }

    /// How a page begins; `None` for what is no page.
    fn beginning(&self, answer: &mut Response<Body>) -> Result<Option<String>, Refusal> {
        let says = |name| answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_lowercase();
        let (kind, packed) = (says(CONTENT_TYPE), says(CONTENT_ENCODING));
        if !(kind.contains("html") || kind.is_empty()) {
            return Ok(None);
        }
        let body = answer.body_mut().with_config().limit(u64::MAX).reader();
        let mut bytes = Vec::new();
        let read = match packed.as_str() {
            "" | "identity" => body.take(BEGINNING).read_to_end(&mut bytes),
            "gzip" | "x-gzip" => GzDecoder::new(body).take(BEGINNING).read_to_end(&mut bytes),
            _ => return Ok(None),
        };
        match read {
            Ok(_) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            // A page that stops arriving is no page for its readers, unless it has begun to say something.
            Err(_) if bytes.is_empty() => Err(Refusal::NoPlace(Trouble::Slow)),
            Err(_) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        }
    }
}

fn location(answer: &Response<Body>, asked: &Url) -> Option<Url> {
    let to = answer.headers().get(LOCATION)?;
    // Servers send addresses with letters that headers may not hold.
    let mut to = asked.join(&String::from_utf8_lossy(to.as_bytes())).ok()?;
    to.set_fragment(None);
    Some(to)
}
