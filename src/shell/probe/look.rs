//! One question to an address: what number it answers, where a redirect leads, how its page begins.
//!
//! In: an address that the guard has let through. Out: the answer as a step of the way. Never true: a connection to a
//! place that the guard does not admit, since it looks at the very places that are connected to; more read of a page
//! than its beginning; a redirect followed; a question without an end.

use super::Manners;
use super::guard::{Guard, Refusal};
use crate::outside::{Reason, Step, Trouble};
use encoding_rs::{Encoding, UTF_8};
use flate2::read::GzDecoder;
use std::error::Error;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use ureq::config::Config;
use ureq::http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_ENCODING, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use ureq::http::{Response, Uri};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body};
use url::Url;

/// How much of a page is read to see whether it is there: its title and first heading stand in it.
const PAGE: Part = Part { accept: "text/html,application/xhtml+xml,*/*;q=0.8", kinds: &["html"], most: 128 * 1024 };

/// How an address is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// For the number alone.
    Head,
    /// As a browser would.
    Get,
}

/// What is read of an answer to one of the questions that are put to accounts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// What is asked for, as a header says it.
    pub(super) accept: &'static str,
    /// Of which kinds of content; an answer that names none is read.
    pub(super) kinds: &'static [&'static str],
    /// How much.
    pub(super) most: u64,
}

/// An answer: a step of the way, and how long the host asks to wait before the next question.
pub(super) struct Heard {
    pub(super) step: Step,
    pub(super) wait: Option<Duration>,
}

/// A client that reads.
pub(super) struct Looker {
    agent: Agent,
    guard: Guard,
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
        let agent = Agent::with_parts(config.build(), DefaultConnector::default(), resolver);
        Self { agent, guard, refused }
    }

    /// Asks once. Only a browser's question brings a page, whose beginning is read.
    pub(super) fn ask(&self, url: &Url, how: How) -> Result<Heard, Refusal> {
        self.hear(url, how, &PAGE)
    }

    /// Asks once as a browser would, and reads a part of what is shown.
    pub(super) fn read(&self, url: &Url, part: &Part) -> Result<Heard, Refusal> {
        self.hear(url, How::Get, part)
    }

    fn hear(&self, url: &Url, how: How, part: &Part) -> Result<Heard, Refusal> {
        let to = self.guard.sent_to(url);
        let question = match how {
            How::Head => self.agent.head(to.as_str()),
            How::Get => self.agent.get(to.as_str()),
        };
        let asked = question.header(ACCEPT, part.accept).header(ACCEPT_LANGUAGE, "fi,sv;q=0.8,en;q=0.6").call();
        let mut answer = asked.map_err(|error| self.failed(&error))?;
        let status = answer.status().as_u16();
        let to = (300..400).contains(&status).then(|| location(&answer, url)).flatten();
        let reads = how == How::Get && (200..300).contains(&status);
        let page = if reads { self.beginning(&mut answer, part)? } else { None };
        // A date instead of seconds is rare, and means longer than anybody waits here.
        let wait = answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
        Ok(Heard { step: Step { asked: url.clone(), status, to, page }, wait: wait.map(Duration::from_secs) })
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

    /// How an answer begins; `None` for what is not of the kind.
    fn beginning(&self, answer: &mut Response<Body>, part: &Part) -> Result<Option<String>, Refusal> {
        let says = |name| answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_lowercase();
        let (kind, packed) = (says(CONTENT_TYPE), says(CONTENT_ENCODING));
        if !(kind.is_empty() || part.kinds.iter().any(|own| kind.contains(own))) {
            return Ok(None);
        }
        let body = answer.body_mut().with_config().limit(u64::MAX).reader();
        let mut bytes = Vec::new();
        let read = match packed.as_str() {
            "" | "identity" => body.take(part.most).read_to_end(&mut bytes),
            "gzip" | "x-gzip" => GzDecoder::new(body).take(part.most).read_to_end(&mut bytes),
            _ => return Ok(None),
        };
        match read {
            // A page that stops arriving is no page for its readers, unless it has begun to say something.
            Err(_) if bytes.is_empty() => Err(Refusal::NoPlace(Trouble::Slow)),
            Ok(_) | Err(_) => Ok(Some(written(&bytes, &kind))),
        }
    }
}

/// Bytes as the letters that their header says, or a mark at their beginning; else as UTF-8. Browsers read them so, and
/// what they take for a word of a text must not become a link here.
fn written(bytes: &[u8], kind: &str) -> String {
    let named = kind.split_once("charset=").map(|(_, name)| name.trim_matches(['"', '\'', ' ']));
    let named = named.and_then(|name| Encoding::for_label(name.split([';', '"', ' ']).next()?.as_bytes()));
    named.unwrap_or(UTF_8).decode(bytes).0.into_owned()
}

fn location(answer: &Response<Body>, asked: &Url) -> Option<Url> {
    let to = answer.headers().get(LOCATION)?;
    // Servers send addresses with letters that headers may not hold.
    let mut to = asked.join(&String::from_utf8_lossy(to.as_bytes())).ok()?;
    to.set_fragment(None);
    Some(to)
}

/// What lies at the bottom of a failed connection: only its words tell.
fn trouble(error: &(dyn Error + 'static)) -> Trouble {
    let mut words = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        words.push_str(&error.to_string().to_lowercase());
        words.push(' ');
        next = error.source();
    }
    let any = |signs: &[&str]| signs.iter().any(|sign| words.contains(sign));
    if any(&["certificate", "handshake", "corrupt message", "tls", "rustls"]) {
        Trouble::Tls
    } else if any(&["dns error", "failed to lookup", "host not found"]) {
        Trouble::Name
    } else if any(&["timed out", "timeout"]) {
        Trouble::Slow
    } else {
        Trouble::Connection
    }
}
