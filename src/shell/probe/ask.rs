//! Asking with lychee-lib: what number an address answers, with whatever a client of the web has to deal with on the way.
//!
//! In: an address that the guard has let through. Out: its answer's number, or what went wrong. Never true: a redirect
//! followed (the guard has to see where it leads first), a question without an end, a number that lychee-lib finds good
//! or bad by itself.
//!
//! What it keeps to itself, where a redirect leads and what a page says, [`super::look`] reads.

use super::Manners;
use crate::outside::Trouble;
use lychee_lib::ratelimit::RateLimitConfig;
use lychee_lib::{Client, ClientBuilder, ErrorKind, Status, Uri};
use std::error::Error;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use ureq::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use url::Url;

/// lychee-lib's clients, one a method, and what they run on.
pub(super) struct Asker {
    runtime: Runtime,
    head: Client,
    get: Client,
    patience: Duration,
}

/// How an address is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// For the number alone.
    Head,
    /// As a browser would.
    Get,
}

/// What came of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    /// A number.
    Number(u16),
    /// No answer.
    Nothing(Trouble),
    /// lychee-lib cannot say.
    Unsure,
}

impl Asker {
    /// Clients that say who asks.
    pub(super) fn new(manners: &Manners, name: &str) -> Result<Self, String> {
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let client = |method: Method| client(manners, name, method).map_err(|error| error.to_string());
        Ok(Self {
            runtime: runtime.map_err(|error| error.to_string())?,
            head: client(Method::HEAD)?,
            get: client(Method::GET)?,
            patience: manners.patience,
        })
    }

    /// Asks once.
    pub(super) fn ask(&self, url: &Url, how: How) -> Heard {
        let client = match how {
            How::Head => &self.head,
            How::Get => &self.get,
        };
        let uri = Uri::from(url.clone());
        // Its own limit does not count the time that it waits because a host asked it to.
        let limited = async { tokio::time::timeout(self.patience, client.check_website(&uri, None)).await };
        match self.runtime.block_on(limited) {
            Err(_) => Heard::Nothing(Trouble::Slow),
            Ok((status, _)) => heard(&status),
        }
    }

    /// Forgets that a host asked to wait: whoever goes on has waited, or does not ask it again.
    pub(super) fn forget(&self, host: &str) {
        for client in [&self.head, &self.get] {
            let _ = client.host_pool().remove_host(host);
        }
    }
}

fn client(manners: &Manners, name: &str, method: Method) -> lychee_lib::Result<Client> {
    let all = (100..1000).filter_map(|number| StatusCode::from_u16(number).ok()).collect::<Vec<_>>();
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT, HeaderValue::from_static("text/html,application/xhtml+xml,*/*;q=0.8"));
    headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("fi,sv;q=0.8,en;q=0.6"));
    ClientBuilder::builder()
        .method(method)
        .max_redirects(0usize)
        .max_retries(0u64)
        .timeout(Some(manners.timeout))
        .user_agent(name.to_owned())
        .custom_headers(headers)
        .accepted(all.into_iter().collect::<std::collections::HashSet<_>>())
        .rate_limit_config(RateLimitConfig { concurrency: 1, request_interval: Duration::from_millis(1) })
        .build()
        .client()
}

fn heard(status: &Status) -> Heard {
    if let Some(code) = status.code() {
        return Heard::Number(code.as_u16());
    }
    match status {
        Status::Timeout(_) => Heard::Nothing(Trouble::Slow),
        Status::Error(ErrorKind::NetworkRequest(error) | ErrorKind::ReadResponseBody(error)) => {
            // Its own words name the address, which may hold any of the words that are looked for.
            let deeper = || error.source().map_or(Trouble::Connection, trouble);
            Heard::Nothing(if error.is_timeout() { Trouble::Slow } else { deeper() })
        }
        _ => Heard::Unsure,
    }
}

/// What lies at the bottom of a failed connection: only its words tell.
pub(super) fn trouble(error: &(dyn Error + 'static)) -> Trouble {
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
