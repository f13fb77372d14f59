//! Addresses outside the site: every kind of answer that was recorded becomes its own state.
//!
//! In: answers as servers send them, played on this machine ([`server`]). Out: states, findings, what was asked. Never
//! true: a question that leaves this machine; a refused robot, a login page or a slow server told as a page that is gone.

#[path = "links/command.rs"]
mod command;
#[path = "links/proof.rs"]
mod proof;
#[path = "links/server.rs"]
mod server;

use aito::outside::{Answers, Reason, State, Trouble};
use aito::rules::Wanted;
use aito::shell::probe::{Guard, Manners, ask_all};
use server::{Play, Question, Script, Server};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::time::Duration;

const HTML: &str = "Content-Type: text/html; charset=utf-8";

/// An HTML answer.
fn html(status: &str, body: &str) -> Play {
    Play::Answer(format!("HTTP/1.1 {status}\r\n{HTML}"), body.as_bytes().to_vec())
}

/// A redirect.
fn leads(status: u16, to: &str) -> Play {
    Play::Answer(format!("HTTP/1.1 {status} Moved\r\nLocation: {to}\r\n{HTML}"), b"<a>here</a>".to_vec())
}

fn page() -> Play {
    html("200 OK", "<!DOCTYPE html><html><head><title>Ohje</title></head><body><h1>Ohje</h1></body></html>")
}

fn packed(text: &str) -> Play {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(text.as_bytes()).unwrap();
    let head = format!("HTTP/1.1 200 OK\r\n{HTML}\r\nContent-Encoding: gzip");
    Play::Answer(head, gzip.finish().unwrap())
}

/// What LinkedIn sends to programs.
fn linkedin() -> Play {
    let head = "HTTP/1.1 999 Request denied\r\nX-Li-Fabric: prod-lva1\r\nX-Li-Pop: azd-prod-lva1-x\r\nX-Li-Proto: http/1.1\r\nSet-Cookie: trkCode=gf; Max-Age=5\r\nContent-Type: text/html";
    Play::Answer(head.into(), b"<html><head><script>window.location.href='/authwall'</script></head></html>".to_vec())
}

/// What X sends to programs.
fn x() -> Play {
    let head = format!("HTTP/1.1 403 Forbidden\r\nServer: cloudflare envoy\r\nPerf: 7402827104\r\n{HTML}");
    Play::Answer(head, b"<!DOCTYPE html><title>Just a moment...</title>".to_vec())
}

fn slow_down(seconds: &str) -> Play {
    Play::Answer(format!("HTTP/1.1 429 Too Many Requests\r\nRetry-After: {seconds}\r\n{HTML}"), Vec::new())
}

/// A path, what it answers to a question for the number alone, if that is another, what to a browser, and its state.
type Recorded = (&'static str, Vec<Play>, Vec<Play>, State);

fn recorded(port: u16) -> Vec<Recorded> {
    let same = Vec::new;
    let broken = html("500 Internal Server Error", "<h1>500</h1>");
    let soft = "<html><head><title>Sivua ei löytynyt – Esimerkkilä</title></head><body>Hups!</body></html>";
    let gone = |status| State::Gone { status };
    let refused = |status| State::Refused { status };
    let closed = |reason| State::NotTried { reason };
    let trouble = |trouble| State::Unreachable { trouble };
    let to = |path: &str| format!("http://127.0.0.1:{port}{path}");
    vec![
        ("/alive", same(), vec![page()], State::Alive),
        ("/linkedin", same(), vec![linkedin()], refused(999)),
        ("/x", same(), vec![x()], refused(403)),
        ("/unauthorized", same(), vec![html("401 Unauthorized", "")], refused(401)),
        ("/members/ohje", same(), vec![leads(302, "/accounts/login/?next=%2Fmembers%2Fohje")], State::Walled),
        ("/accounts/login/?next=%2Fmembers%2Fohje", same(), vec![page()], State::Alive),
        ("/soft", same(), vec![html("200 OK", soft)], State::SaysGone),
        ("/soft-packed", same(), vec![packed(soft)], State::SaysGone),
        ("/packed", same(), vec![packed("<title>Ohje</title>")], State::Alive),
        ("/deep/old/page", same(), vec![leads(302, "/fi/")], State::FrontPage),
        ("/fi/", same(), vec![page()], State::Alive),
        ("/404", same(), vec![html("404 Not Found", "")], gone(404)),
        ("/410", same(), vec![html("410 Gone", "")], gone(410)),
        ("/wait", vec![slow_down("1"), page()], vec![page()], State::Alive),
        ("/hiccup", vec![broken.clone(), page()], vec![broken.clone(), page()], State::Alive),
        ("/broken", same(), vec![html("503 Service Unavailable", "")], trouble(Trouble::Server(503))),
        ("/round", same(), vec![leads(302, "/round/2")], trouble(Trouble::Circle)),
        ("/round/2", same(), vec![leads(302, "/round")], trouble(Trouble::Circle)),
        ("/to-private", same(), vec![leads(301, "http://10.0.0.1/admin")], closed(Reason::Private)),
        ("/to-metadata", same(), vec![leads(302, "http://[::ffff:169.254.169.254]/")], closed(Reason::Private)),
        ("/to-other-port", same(), vec![leads(302, "http://127.0.0.1:1/")], closed(Reason::Private)),
        ("/to-mail", same(), vec![leads(302, "mailto:a@kunta.fi")], closed(Reason::Form)),
        ("/to-nowhere", same(), vec![html("302 Found", "")], trouble(Trouble::Server(302))),
        ("/huge", same(), vec![Play::Endless(format!("HTTP/1.1 200 OK\r\n{HTML}"))], State::Alive),
        ("/slow", same(), vec![Play::Silence(format!("HTTP/1.1 200 OK\r\n{HTML}"))], trouble(Trouble::Slow)),
        ("/hangs-up", same(), vec![Play::Close], trouble(Trouble::Connection)),
        ("/no-head", vec![html("405 Method Not Allowed", "")], vec![page()], State::Alive),
        ("/head-lies", vec![html("404 Not Found", "")], vec![page()], State::Alive),
        ("/head-hangs-up", vec![Play::Close], vec![page()], State::Alive),
        ("/moved", same(), vec![leads(301, "/alive")], State::Moved { to: to("/alive") }),
        ("/moved-twice", same(), vec![leads(308, "/moved")], State::Moved { to: to("/alive") }),
        ("/moved-to-nothing", same(), vec![leads(301, "/404")], gone(404)),
        ("/elsewhere-today", same(), vec![leads(307, "/alive")], State::Alive),
        ("/empty", same(), vec![html("200 OK", "")], State::Alive),
        ("/nothing", same(), vec![Play::Answer("HTTP/1.1 204 No Content".into(), Vec::new())], State::Alive),
        (
            "/esite.pdf",
            same(),
            vec![Play::Answer("HTTP/1.1 200 OK\r\nContent-Type: application/pdf".into(), b"%PDF-1.7 404".to_vec())],
            State::Alive,
        ),
    ]
}

fn script(port: u16) -> Script {
    let mut script = Script::new();
    for (path, head, get, _) in recorded(port) {
        script.insert(("GET", path.to_owned()), get);
        if !head.is_empty() {
            script.insert(("HEAD", path.to_owned()), head);
        }
    }
    for step in 0..20 {
        script.insert(("GET", format!("/on/{step}")), vec![leads(302, &format!("/on/{}", step + 1))]);
    }
    script.insert(("GET", "/tired".to_owned()), vec![slow_down("0")]);
    script
}

/// Asks the server's own paths and nothing else.
fn ask(server: &Server, addresses: &[String]) -> Answers {
    let wanted: BTreeMap<String, Wanted> = addresses.iter().map(|address| (address.clone(), Wanted::All)).collect();
    let guard = Guard::with_loopback(server.port());
    ask_all(&wanted, guard, &Manners::for_tests(), "https://www.esimerkkila.example/", &|| ())
}

#[test]
fn every_recorded_answer_is_its_own_state() {
    let server = Server::playing(script);
    let at = |path: &str| format!("http://127.0.0.1:{}{path}", server.port());
    let recorded = recorded(server.port());
    let addresses: Vec<String> = recorded.iter().map(|(path, ..)| at(path)).collect();
    let answers = ask(&server, &addresses);
    let wrong: Vec<String> = recorded
        .iter()
        .filter(|(path, .., state)| answers.get(&at(path)) != Some(state))
        .map(|(path, .., state)| format!("{path}: {:?}, not {state:?}", answers.get(&at(path))))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(recorded.len() >= 20);
    let asked = server.asked();
    let polite = |question: &Question| {
        let head = question.head.to_lowercase();
        head.contains("compatible; aito/")
            && head.contains("+https://www.esimerkkila.example/")
            && !head.contains("cookie")
    };
    assert!(asked.iter().all(polite), "whoever is asked can see who asks, and nothing is remembered for them");
    let times: Vec<_> = asked.iter().filter(|question| question.path == "/wait").map(|question| question.at).collect();
    assert!(times[1] - times[0] >= Duration::from_secs(1), "a host that asks to wait is waited for");
}

#[test]
fn redirects_end_and_secure_connections_must_be_secure() {
    let server = Server::playing(script);
    let (endless, insecure) = (
        format!("http://127.0.0.1:{}/on/0", server.port()),
        // This server does not speak TLS.
        format!("https://127.0.0.1:{}/alive", server.port()),
    );
    let answers = ask(&server, &[endless.clone(), insecure.clone()]);
    assert_eq!(answers.get(&endless), Some(&State::Unreachable { trouble: Trouble::Circle }));
    assert_eq!(answers.get(&insecure), Some(&State::Unreachable { trouble: Trouble::Tls }));
    let last = server.asked().into_iter().filter(|question| question.path.starts_with("/on/")).map(|q| q.path).max();
    assert_ne!(last.as_deref(), Some("/on/19"), "ten redirects are followed, not all");
}

#[test]
fn a_host_that_goes_on_refusing_is_left_alone() {
    let server = Server::playing(script);
    let at = |path: &str| format!("http://127.0.0.1:{}{path}", server.port());
    // In the order of their names: what comes after `/tired` waits for another day.
    let answers = ask(&server, &[at("/alive"), at("/tired"), at("/x")]);
    assert_eq!(answers.get(&at("/alive")), Some(&State::Alive));
    assert_eq!(answers.get(&at("/tired")), Some(&State::Refused { status: 429 }));
    assert_eq!(answers.get(&at("/x")), Some(&State::NotTried { reason: Reason::Later }));
    assert!(server.asked().iter().all(|question| question.path != "/x"));
}

#[test]
fn what_may_not_be_asked_is_not() {
    let server = Server::playing(script);
    let addresses = [
        ("http://10.0.0.1/", Reason::Private),
        ("http://127.0.0.1/", Reason::Private),
        ("http://[::1]/", Reason::Private),
        ("http://169.254.169.254/latest/meta-data/", Reason::Private),
        ("http://intranet/", Reason::Private),
        ("https://www.esimerkkila.example/", Reason::Example),
        ("https://user:secret@kunta.invalid/", Reason::Form),
        ("https://kunta.invalid:8443/", Reason::Example),
        ("ftp://kunta.invalid/", Reason::Form),
        ("mailto:kirjasto@esimerkkila.example", Reason::Form),
        ("tel:+35891234000", Reason::Form),
        ("http://", Reason::Form),
    ];
    let answers = ask(&server, &addresses.map(|(address, _)| address.to_owned()));
    for (address, reason) in addresses {
        assert_eq!(answers.get(address), Some(&State::NotTried { reason }), "{address}");
    }
    let wanted = BTreeMap::from([
        ("https://www.linkedin.com/company/esimerkkila".to_owned(), Wanted::Nothing),
        (format!("http://127.0.0.1:{}/alive", server.port()), Wanted::Missing),
        (format!("http://127.0.0.1:{}/404", server.port()), Wanted::Missing),
    ]);
    let guard = Guard::with_loopback(server.port());
    let answers = ask_all(&wanted, guard, &Manners::for_tests(), "", &|| ());
    let platform = State::NotTried { reason: Reason::Platform };
    let states: Vec<&State> = answers.iter().map(|(_, state)| state).collect();
    assert_eq!(states, [&State::Gone { status: 404 }, &platform, &platform]);
}
