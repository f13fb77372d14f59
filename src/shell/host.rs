//! A host for one machine: answers on 127.0.0.1, for as long as somebody looks.
//!
//! In: questions of browsers on this machine; what to answer comes from above. Out: answers that nobody stores. Never
//! true: an answer to another machine, or to a page of somebody else's that has pointed its own name at this one
//! (`Host` is compared whole); a question that changes anything, but for a form that a page of this very host sent.

#![expect(clippy::disallowed_types, reason = "the shell is where the network is touched")]

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Where browsers ask whether anything has changed: `?seen=` says what they have.
const NEWS: &str = "/__aito/news";
/// Where forms stand: the only addresses that something can be sent to.
const FORMS: &str = "/__aito/edit/";
/// The most bytes that a form sends.
const MOST: usize = 256 * 1024;
/// How long such a question waits for an answer.
const PATIENCE: Duration = Duration::from_secs(25);
/// How many ports are tried after the one that is wanted.
const NEXT: u16 = 50;

/// What every answer carries: nothing from elsewhere, no worker that would keep pages, nothing stored, and nothing that
/// pages of other hosts could read or frame.
const HEADERS: [(header::HeaderName, &str); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'self'; worker-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; \
         form-action 'self'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// What pages with a form carry in place of the above: no script at all, and a referrer for this host alone, without
/// which browsers would not say where a form comes from.
const OF_FORMS: [(header::HeaderName, &str); 2] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
         form-action 'self'",
    ),
    (header::REFERRER_POLICY, "same-origin"),
];

/// A port that is ours.
pub struct Port {
    listener: TcpListener,
    number: u16,
}

impl Port {
    /// Takes a port of 127.0.0.1; 0 takes any that is free.
    ///
    /// # Errors
    /// Where somebody else has it, or the system refuses.
    pub fn take(number: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, number))?;
        listener.set_nonblocking(true)?;
        let number = listener.local_addr()?.port();
        Ok(Self { listener, number })
    }

    /// The first free one after a port.
    #[must_use]
    pub fn after(number: u16) -> Option<Self> {
        (1..=NEXT).filter_map(|step| number.checked_add(step)).find_map(|next| Self::take(next).ok())
    }

    /// Its number.
    #[must_use]
    pub fn number(&self) -> u16 {
        self.number
    }
}

/// An answer.
pub struct Reply {
    /// How it went.
    pub status: ReplyStatus,
    /// What kind of file it is.
    pub media_type: &'static str,
    /// The file.
    pub body: Vec<u8>,
}

/// How an answer went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReplyStatus {
    /// Here it is.
    Found,
    /// It is at this address.
    Elsewhere(String),
    /// There is no such thing.
    NotFound,
    /// It is done; what there is now is at this address.
    Done(String),
    /// Whoever sent it may not.
    Forbidden,
    /// What it was made of is no longer so.
    Outdated,
    /// What was sent cannot be taken.
    Unacceptable,
}

/// What is asked of a form's address.
pub struct Question {
    /// The path below the forms' own, decoded.
    pub path: String,
    /// What stands behind its `?`.
    pub query: String,
    /// What a form of this host sent; `None` where somebody only looks.
    pub sent: Option<Vec<u8>>,
}

/// Tells waiting browsers that there is something new.
#[derive(Clone)]
pub struct Bell {
    news: Arc<watch::Sender<String>>,
}

impl Bell {
    /// A bell; `first` names what there is now.
    #[must_use]
    pub fn new(first: String) -> Self {
        Self { news: Arc::new(watch::Sender::new(first)) }
    }

    /// There is something new, by this name.
    pub fn ring(&self, name: String) {
        self.news.send_replace(name);
    }
}

/// What a host answers with.
pub struct Host {
    /// The file at a path, decoded and without its query.
    pub answer: Box<dyn Fn(&str) -> Reply + Send + Sync>,
    /// The same of a form.
    pub form: Box<dyn Fn(&Question) -> Reply + Send + Sync>,
    /// What is said of a form that came from elsewhere.
    pub foreign: String,
    /// What is said to whoever asks by another name than this machine's own.
    pub refusal: String,
    /// Tells what is new.
    pub bell: Bell,
}

/// Opens an address in the browser that the system would take.
///
/// # Errors
/// Where the system knows no way to.
pub fn open_in_browser(address: &str) -> io::Result<()> {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let quiet = std::process::Stdio::null;
    Command::new(program).arg(address).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn().map(drop)
}

struct Desk {
    host: Host,
    port: u16,
}

/// Answers until the program is told to end.
///
/// # Errors
/// Where the system refuses what a server needs.
pub fn host(port: Port, host: Host) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let desk = Arc::new(Desk { host, port: port.number });
    let ended = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(port.listener)?;
        let app = Router::new().fallback(answer).with_state(desk);
        tokio::select! {
            ended = async { axum::serve(listener, app).await } => ended,
            () = told_to_end() => Ok(()),
        }
    });
    // Browsers that wait for news must not hold up the end.
    runtime.shutdown_background();
    ended
}

/// Ctrl-C, or the system's own word for it.
async fn told_to_end() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // A system without signals ends the program by itself.
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        let terminated = async {
            match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
                Ok(mut signal) => drop(signal.recv().await),
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! { () = interrupted => {}, () = terminated => {} }
    }
    #[cfg(not(unix))]
    interrupted.await;
}

async fn answer(State(desk): State<Arc<Desk>>, request: Request<Body>) -> Response<Body> {
    let (question, body) = request.into_parts();
    let mut response = answered(desk, &question, body).await;
    let own = if question.uri.path().starts_with(FORMS) { &OF_FORMS[..] } else { &[] };
    for (name, value) in HEADERS.iter().chain(own) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

const TEXT: &str = "text/plain; charset=utf-8";

async fn answered(desk: Arc<Desk>, question: &Parts, body: Body) -> Response<Body> {
    if !is_ours(&question.headers, desk.port) {
        return response(StatusCode::FORBIDDEN, TEXT, desk.host.refusal.clone().into_bytes());
    }
    let is_form = question.uri.path().starts_with(FORMS);
    let sent = match &question.method {
        &Method::GET | &Method::HEAD => None,
        &Method::POST if is_form => match sent(&desk, &question.headers, body).await {
            Ok(bytes) => Some(bytes),
            Err(refused) => return refused,
        },
        _ => return response(StatusCode::METHOD_NOT_ALLOWED, TEXT, Vec::new()),
    };
    if question.uri.path() == NEWS {
        let seen = question.uri.query().and_then(|query| query.strip_prefix("seen=")).unwrap_or("");
        return response(StatusCode::OK, TEXT, news(&desk.host.bell, seen).await.into_bytes());
    }
    let path = percent_encoding::percent_decode_str(question.uri.path()).decode_utf8_lossy().into_owned();
    let query = question.uri.query().unwrap_or("").to_owned();
    // A page may take a while to make, and others must not wait for it.
    let made = tokio::task::spawn_blocking(move || match path.strip_prefix(FORMS).filter(|_| is_form) {
        Some(below) => (desk.host.form)(&Question { path: below.to_owned(), query, sent }),
        None => (desk.host.answer)(&path),
    });
    made.await.map_or_else(|_| response(StatusCode::INTERNAL_SERVER_ERROR, TEXT, Vec::new()), replied)
}

/// An answer as a browser gets it.
fn replied(reply: Reply) -> Response<Body> {
    let Reply { status, media_type, body } = reply;
    let (code, to) = match status {
        ReplyStatus::Found => (StatusCode::OK, None),
        ReplyStatus::NotFound => (StatusCode::NOT_FOUND, None),
        ReplyStatus::Forbidden => (StatusCode::FORBIDDEN, None),
        ReplyStatus::Outdated => (StatusCode::CONFLICT, None),
        ReplyStatus::Unacceptable => (StatusCode::UNPROCESSABLE_ENTITY, None),
        ReplyStatus::Elsewhere(to) => (StatusCode::TEMPORARY_REDIRECT, Some(to)),
        ReplyStatus::Done(to) => (StatusCode::SEE_OTHER, Some(to)),
    };
    let mut response = response(code, media_type, body);
    if let Some(to) = to.and_then(|to| HeaderValue::from_str(&to).ok()) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}

/// What a form of this host sent; else the refusal.
async fn sent(desk: &Desk, headers: &HeaderMap, body: Body) -> Result<Vec<u8>, Response<Body>> {
    if !is_from_here(headers) {
        return Err(response(StatusCode::FORBIDDEN, TEXT, desk.host.foreign.clone().into_bytes()));
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(response(StatusCode::UNSUPPORTED_MEDIA_TYPE, TEXT, Vec::new()));
    }
    let bytes = axum::body::to_bytes(body, MOST).await;
    bytes.map(Vec::from).map_err(|_| response(StatusCode::PAYLOAD_TOO_LARGE, TEXT, Vec::new()))
}

/// Whether a page of this very host sent something: browsers say so, and pages cannot make them say otherwise. `Host` is
/// known to be this machine's own name here.
fn is_from_here(headers: &HeaderMap) -> bool {
    let only = |name: &header::HeaderName| {
        let mut all = headers.get_all(name).iter();
        match (all.next(), all.next()) {
            (Some(value), None) => value.to_str().ok(),
            _ => None,
        }
    };
    let fetched = header::HeaderName::from_static("sec-fetch-site");
    let (Some(host), Some(origin)) = (only(&header::HOST), only(&header::ORIGIN)) else { return false };
    let same_site = !headers.contains_key(&fetched) || only(&fetched) == Some("same-origin");
    same_site && origin == format!("http://{host}")
}

fn response(status: StatusCode, media_type: &'static str, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

/// Whether a question was put to this machine by its own name: a browser that was led here by another host's name says
/// that name.
fn is_ours(headers: &HeaderMap, port: u16) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next().and_then(|host| host.to_str().ok()), hosts.next()) else {
        return false;
    };
    ["127.0.0.1", "localhost"].iter().any(|name| host == format!("{name}:{port}") || (port == 80 && host == *name))
}

/// The name of what there is now, as soon as it is another than the one seen; after a while in any case.
async fn news(bell: &Bell, seen: &str) -> String {
    let mut news = bell.news.subscribe();
    let changed = news.wait_for(|name| name != seen);
    // Who waits in vain hears the old name and asks again.
    let _ = tokio::time::timeout(PATIENCE, changed).await;
    bell.news.borrow().clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machines_own_names_are_answered() {
        let ours = |hosts: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for host in hosts {
                headers.append(header::HOST, HeaderValue::from_static(host));
            }
            is_ours(&headers, 4000)
        };
        assert!(ours(&["127.0.0.1:4000"]) && ours(&["localhost:4000"]));
        for hosts in [
            &[][..],
            &["evil.example"],
            &["evil.example:4000"],
            &["127.0.0.1"],
            &["127.0.0.1:4001"],
            &["localhost.evil.example:4000"],
            &["127.0.0.1:4000.evil.example"],
            &["127.0.0.1:4000", "evil.example"],
        ] {
            assert!(!ours(hosts), "{hosts:?}");
        }
    }

    #[test]
    fn only_forms_of_this_host_are_taken() {
        let ours = |more: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            headers.append(header::HOST, HeaderValue::from_static("127.0.0.1:4000"));
            for (name, value) in more {
                headers.append(*name, HeaderValue::from_static(value));
            }
            is_from_here(&headers)
        };
        assert!(ours(&[("origin", "http://127.0.0.1:4000")]));
        assert!(ours(&[("origin", "http://127.0.0.1:4000"), ("sec-fetch-site", "same-origin")]));
        for wrong in [
            &[][..],
            &[("origin", "null")],
            &[("origin", "https://evil.example")],
            &[("origin", "http://localhost:4000")],
            &[("origin", "http://127.0.0.1:4001")],
            &[("origin", "https://127.0.0.1:4000")],
            &[("origin", "http://127.0.0.1:4000"), ("origin", "https://evil.example")],
            &[("origin", "http://127.0.0.1:4000"), ("sec-fetch-site", "cross-site")],
            &[("origin", "http://127.0.0.1:4000"), ("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "same-origin")],
        ] {
            assert!(!ours(wrong), "{wrong:?}");
        }
    }
}
