//! `aito check --proof` as people meet it: hosts are played on this machine as `/HOST/PATH`, and nothing is sent elsewhere.

use super::server::{Play, Script, Server};
use super::{html, leads, packed};
use crate::command::{DAY, Site, minimal};
use crate::common::aito;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const SITE: &str = "title: Kunnan tilit\nbase_url: https://tilit.kunta.fi/\nlanguages: [fi]\norganisation:\n  name: Kunta\n  website: https://www.kunta.fi/\n  email_domains: [kunta.fi]\n  contact: {email: viestinta@kunta.fi}\n  report_impostor: {email: viestinta@kunta.fi}\nofficial_business: https://www.kunta.fi/asioi\nsecure_channel: https://www.kunta.fi/turva\naccessibility: {conformity: full}\n";
const DID: &str = "did:plc:e3im5kk2la4demo6kunta7aa";
const ADDED: &str = "{method: rel-me, on: 2026-11-22, by: aito check --proof}";

fn record(url: &str, more: &str) -> String {
    format!(
        "name: Kunta\nurl: {url}\nkind: unit\nstatus: active\nowner: {{unit: viestinta}}\ncontact: {{email: viestinta@kunta.fi}}\nlanguages: [fi]\nopened: 2020-01-01\nreviewed: 2026-05-11\nwebsite: none\nservice: {{hours: ma–pe klo 9–15, response: kahden työpäivän kuluessa, urgent: Hätätilanteessa soita 112.}}\n{more}"
    )
}

/// A site with records by their names: their addresses, and what else they say.
fn site(records: &[(&str, &str, &str)]) -> Site {
    let site = minimal();
    std::fs::remove_file(site.path().join("profiles/facebook.yaml")).unwrap();
    site.write("site.yaml", SITE);
    site.write(
        "profiles/units.yaml",
        "- {id: viestinta, name: Viestintä, role: Viestintäpäällikkö, email: viestinta@kunta.fi}\n",
    );
    for (name, url, more) in records {
        site.write(&format!("profiles/{name}.yaml"), record(url, more));
    }
    site
}

/// A server for `HOST/PATH` and what each shows; WebFinger is silent unless a test says otherwise.
fn playing(plays: &[(&str, Play)]) -> Server {
    let one = |(path, play): &(&str, Play)| (("GET", format!("/{path}")), vec![play.clone()]);
    let script: Script = plays.iter().map(one).collect();
    Server::playing(|_| script)
}

fn page(body: &str) -> Play {
    html("200 OK", &format!("<!DOCTYPE html><html><head><title>Kunta</title></head><body>{body}</body></html>"))
}

fn of_kind(kind: &str, body: &str) -> Play {
    Play::Answer(format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}"), body.as_bytes().to_vec())
}

fn me(to: &str) -> String {
    format!("<a rel=\"me nofollow noopener\" href=\"{to}\">x</a>")
}

fn command(site: &Site, server: &Server, more: &[&str]) -> Command {
    let mut command = aito();
    command
        .args(["check", "--proof", "--date", DAY, "--site"])
        .arg(site.path())
        .args(more)
        .env("AITO_LINKS_LOOPBACK_PORT", server.port().to_string())
        .stdin(Stdio::null());
    command
}

fn told(output: Output) -> (Option<i32>, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn check(site: &Site, server: &Server, more: &[&str]) -> (Option<i32>, String, String) {
    told(command(site, server, more).output().unwrap())
}

/// A record of an account that proves itself.
const MASTODON: (&str, &str, &str) = ("mastodon", "https://mastodon.social/@kunta", "");

fn proving() -> Server {
    playing(&[
        ("mastodon.social/@kunta", page(&me("https://www.kunta.fi/"))),
        ("www.kunta.fi/", page(&me("https://mastodon.social/@kunta"))),
    ])
}

#[test]
fn evidence_is_shown_and_written_only_when_somebody_says_so() {
    let (site, server) = (site(&[MASTODON]), proving());
    let before = site.read("profiles/mastodon.yaml");
    let (code, _, err) = check(&site, &server, &[]);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        err.contains("mastodon: the account says that https://www.kunta.fi/ is its own page, and that page"),
        "{err}"
    );
    assert!(err.contains(&format!("+evidence: [{ADDED}]")) && err.contains("aito check --proof --yes"), "{err}");
    assert_eq!(site.read("profiles/mastodon.yaml"), before);
    let (code, _, err) = check(&site, &server, &["--yes"]);
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(site.read("profiles/mastodon.yaml"), format!("{before}evidence: [{ADDED}]\n"));
    assert!(err.contains("written into 1 of 1 record"), "{err}");
    let (_, _, err) = check(&site, &server, &["--yes"]);
    assert!(!err.contains("evidence"), "there is nothing new: {err}");
    let asked = server.asked();
    assert!(asked.iter().all(|question| question.head.to_lowercase().contains("compatible; aito/")));
}

#[test]
fn every_language_tells_the_same() {
    let server = proving();
    for (lang, words) in
        [("fi", "tili ilmoittaa omakseen sivun"), ("sv", "kontot anger https"), ("en", "the account says")]
    {
        let site = site(&[MASTODON, ("facebook", "https://www.facebook.com/kunta", "")]);
        let (code, _, err) = check(&site, &server, &["--lang", lang]);
        assert_eq!(code, Some(0), "{err}");
        assert!(err.contains(words) && err.contains("--proof --yes") && !err.contains("cli-proof"), "{lang}: {err}");
    }
}

#[test]
fn records_keep_their_layout() {
    let server = proving();
    let flow = "evidence: [{method: administrator, on: 2026-05-11, by: Viestintä}] # nähty";
    let block = "evidence:   # näin\n  # ensin\n  - {method: administrator, on: 2026-05-11, by: Viestintä}\n  - method: rel-me # vanha\n    on: 2024-01-01\n\n# loppu\njoined: 2020-01";
    let renewed = block.replace("2024-01-01", "2026-11-22");
    let added = flow.replace("}]", &format!("}}, {ADDED}]"));
    for (old, new) in [(flow, added.as_str()), (block, renewed.as_str())] {
        for (mark, end) in [("", "\n"), ("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}# alku\n", "\r\n")] {
            let site = site(&[MASTODON]);
            let text = |part: &str| format!("{mark}{}{part}", record(MASTODON.1, "")).replace('\n', end);
            site.write("profiles/mastodon.yaml", text(old));
            let (code, _, err) = check(&site, &server, &["--yes"]);
            assert_eq!((code, site.read("profiles/mastodon.yaml")), (Some(0), text(new)), "{err}");
        }
    }
}

#[test]
fn a_record_that_somebody_changes_meanwhile_stays_as_they_left_it() {
    let site = site(&[MASTODON]);
    let body = b"<a rel=me href=https://www.kunta.fi/>".to_vec();
    let late = Play::Late(Duration::from_millis(1200), "HTTP/1.1 200 OK\r\nContent-Type: text/html".into(), body);
    let server = playing(&[("mastodon.social/@kunta", late)]);
    let child = command(&site, &server, &["--yes"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let start = Instant::now();
    while server.asked().is_empty() && start.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(10));
    }
    let mine = format!("{}# my own remark\n", site.read("profiles/mastodon.yaml"));
    site.write("profiles/mastodon.yaml", &mine);
    let (code, _, err) = told(child.wait_with_output().unwrap());
    assert_eq!((code, site.read("profiles/mastodon.yaml")), (Some(2), mine), "{err}");
    assert!(err.contains("profiles/mastodon.yaml"), "{err}");
}

#[test]
fn weak_evidence_is_for_people_alone() {
    let site = site(&[("telegram", "https://t.me/kuntatiedotus", "")]);
    let server = playing(&[("t.me/kuntatiedotus", page("<a href=\"https://www.kunta.fi/\">x</a>"))]);
    let before = site.read("profiles/telegram.yaml");
    for more in [&[][..], &["--yes"]] {
        let (code, _, err) = check(&site, &server, more);
        assert_eq!((code, site.read("profiles/telegram.yaml")), (Some(0), before.clone()), "{err}");
        assert!(err.contains("does not say that it is its own") && err.contains("This is weak"), "{err}");
        assert!(err.contains("+evidence: [{method: backlink, on: 2026-11-22"), "{err}");
    }
}

#[test]
fn nothing_is_made_of_answers_that_say_nothing() {
    let login = html("200 OK", "<title>Log in</title>");
    let all = [
        ("a", "a.social/@kunta", leads(302, "/login?next=%2F@kunta"), "refuses programs or asks them to sign in"),
        ("b", "b.social/@kunta", html("403 Forbidden", ""), "refuses programs or asks them to sign in"),
        ("c", "c.social/@kunta", html("404 Not Found", ""), "no page is shown"),
        ("d", "d.social/@kunta", Play::Close, "no answer to go by"),
        ("e", "e.social/@kunta", leads(302, "https://10.0.0.1/"), ""),
        ("f", "f.social/@kunta", leads(302, "http://f.social/@kunta2"), ""),
        (
            "g",
            "g.social/@kunta",
            leads(302, "https://g.social/@toinen"),
            "leads to another one: https://g.social/@toinen",
        ),
        ("h", "h.social/@kunta", page(&me("http://www.kunta.fi/")), "whose connection is not secure"),
        ("i", "i.social/@kunta", page("<!-- <a rel=me href=https://www.kunta.fi/> -->"), "nothing was seen"),
        (
            "j",
            "j.social/@kunta",
            Play::Endless("HTTP/1.1 200 OK\r\nContent-Type: text/html".into()),
            "nothing was seen",
        ),
        ("k", "k.social/@kunta", of_kind("text/plain", &me("https://www.kunta.fi/")), "nothing was seen"),
        (
            "l",
            "l.social/@kunta",
            of_kind("text/html; charset=utf-16", &me("https://www.kunta.fi/")),
            "nothing was seen",
        ),
        ("m", "m.social/@kunta", page(&"<div><b><a>".repeat(100_000)), "nothing was seen"),
        (
            "n",
            "n.social/@kunta",
            Play::Silence("HTTP/1.1 200 OK\r\nContent-Type: text/html".into()),
            "no answer to go by",
        ),
    ];
    let urls: Vec<String> = all.iter().map(|(_, path, ..)| format!("https://{path}")).collect();
    let records: Vec<_> = all.iter().zip(&urls).map(|((name, ..), url)| (*name, url.as_str(), "")).collect();
    let site = site(&records);
    let mut plays: Vec<(&str, Play)> = all.iter().map(|(_, path, play, _)| (*path, play.clone())).collect();
    plays.extend([("a.social/login?next=%2F@kunta", login), ("g.social/@toinen", page(&me("https://www.kunta.fi/")))]);
    let server = playing(&plays);
    let (code, _, err) = check(&site, &server, &["--yes"]);
    assert_eq!(code, Some(0), "{err}");
    for (name, _, _, words) in &all {
        let line = err.lines().find(|line| line.starts_with(&format!("{name}: "))).unwrap_or_default();
        assert!(line.contains(words) && words.is_empty() == line.is_empty(), "{name}: {line}\n{err}");
        assert!(!site.read(&format!("profiles/{name}.yaml")).contains("evidence"), "{name}");
    }
    assert!(err.contains("2 accounts were not asked: the name is an example"), "{err}");
    assert!(!err.to_lowercase().contains("genuine") && !err.contains("fake"), "{err}");
    assert!(server.asked().iter().all(|question| !question.path.contains("10.0.0.1")), "no closed network is asked");
}

#[test]
fn what_a_page_says_is_found_in_any_wrapping() {
    let link = me("https://www.kunta.fi/");
    let utf16: Vec<u8> = link.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let far = format!("{}{link}", "x".repeat(900_000));
    for play in [
        packed(&link),
        Play::Answer("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-16le".into(), utf16),
        page(&far),
        Play::Answer("HTTP/1.1 200 OK".into(), link.clone().into_bytes()),
    ] {
        let (site, server) = (site(&[MASTODON]), playing(&[("mastodon.social/@kunta", play)]));
        let (_, _, err) = check(&site, &server, &[]);
        assert!(err.contains("+evidence: [{method: backlink"), "{err}");
    }
    let beyond = page(&format!("{}{link}", "x".repeat(1 << 20)));
    let (site, server) = (site(&[MASTODON]), playing(&[("mastodon.social/@kunta", beyond)]));
    let (_, _, err) = check(&site, &server, &[]);
    assert!(!err.contains("+evidence") && err.contains("nothing was seen"), "{err}");
}

#[test]
fn a_signpost_of_the_organisation_leads_to_the_account() {
    let page_of = |to: &str| {
        playing(&[
            ("mastodon.social/@kunta", page(&me("https://www.kunta.fi/"))),
            ("www.kunta.fi/", page(&me("https://www.kunta.fi/mastodon"))),
            ("www.kunta.fi/mastodon", leads(301, to)),
        ])
    };
    for (to, method) in [
        ("https://mastodon.social/@kunta", "rel-me"),
        ("https://mastodon.social/@huijari", "backlink"),
        ("http://mastodon.social/@kunta", "backlink"),
    ] {
        let (site, server) = (site(&[MASTODON]), page_of(to));
        let (_, _, err) = check(&site, &server, &[]);
        assert!(err.contains(&format!("+evidence: [{{method: {method},")), "{to}: {err}");
    }
}

const FINGER: &str = "mastodon.social/.well-known/webfinger?resource=acct%3Akunta%40mastodon.social";
const HANDLE: &str = "kunta.fi/.well-known/atproto-did";

#[test]
fn what_contradicts_is_a_warning_and_no_evidence() {
    let bluesky = ("bluesky", "https://bsky.app/profile/kunta.fi", "stable_id: \"did:plc:e3im5kk2la4demo6kunta7aa\"\n");
    let records = [MASTODON, bluesky];
    let server = playing(&[
        ("mastodon.social/@kunta", page(&me("https://www.kunta.fi/"))),
        (FINGER, of_kind("application/jrd+json", r#"{"subject":"acct:huijari@mastodon.social"}"#)),
        (HANDLE, of_kind("text/plain", "did:plc:zzzzzzzzzzzzzzzzzzzzzzzz")),
    ]);
    let site = site(&records);
    let before = (site.read("profiles/mastodon.yaml"), site.read("profiles/bluesky.yaml"));
    let (code, out, err) = check(&site, &server, &["--yes"]);
    assert_eq!(code, Some(0), "it warns: {out}{err}");
    assert_eq!(out.matches("warning[profile/proof-contradicts]").count(), 2, "{out}");
    assert!(out.contains("did:plc:zzzz") && out.contains("acct:huijari@mastodon.social"), "{out}");
    assert_eq!((site.read("profiles/mastodon.yaml"), site.read("profiles/bluesky.yaml")), before, "{err}");
    let (code, out, err) = check(&site, &server, &["--format", "json"]);
    let found: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(found.iter().filter(|finding| finding["rule"] == "profile/proof-contradicts").count(), 2, "{out}");
    assert_eq!((code, err.as_str()), (Some(0), ""), "what is offered is for people");
}

#[test]
fn an_own_domain_proves_its_handle() {
    let bluesky = |text: &str, kind: &str| {
        let stable = format!("stable_id: \"{DID}\"\n");
        let site = site(&[("bluesky", "https://bsky.app/profile/kunta.fi", &stable)]);
        let server = playing(&[(HANDLE, of_kind(kind, text))]);
        let (code, out, err) = check(&site, &server, &["--yes"]);
        assert_eq!(code, Some(0), "{err}");
        assert!(!out.contains("proof-contradicts"), "{out}");
        (site.read("profiles/bluesky.yaml"), err)
    };
    let (record, err) = bluesky(&format!("{DID}\n"), "text/plain; charset=utf-8");
    assert!(
        record.contains("evidence: [{method: own-domain, on: 2026-11-22, by: aito check --proof}]"),
        "{record}{err}"
    );
    for (text, kind) in
        [("<title>Etusivu</title>", "text/html"), ("<title>Etusivu</title>", "text/plain"), ("", "text/plain")]
    {
        let (record, err) = bluesky(text, kind);
        assert!(!record.contains("evidence") && err.contains("nothing was seen"), "{err}");
    }
    let (site, server) = (
        site(&[("bluesky", "https://bsky.app/profile/kunta.fi", "")]),
        playing(&[(HANDLE, of_kind("text/plain", DID))]),
    );
    let (_, _, err) = check(&site, &server, &[]);
    assert!(err.contains(&format!("write stable_id: \"{DID}\"")), "{err}");
}

#[test]
fn who_is_not_asked_is_counted() {
    let site = site(&[
        ("facebook", "https://www.facebook.com/kunta", ""),
        ("x", "https://x.com/kunta", ""),
        ("oma", "https://some.kunta.fi/@kunta", ""),
        ("esimerkki", "https://mastodon.example/@kunta", ""),
    ]);
    site.write("site.yaml", SITE.replace("[kunta.fi]", "[kunta.fi, some.kunta.fi]"));
    let server = playing(&[]);
    let (code, _, err) = check(&site, &server, &[]);
    assert_eq!(code, Some(0), "{err}");
    for line in
        ["2 accounts were not asked: the platform", "1 account was not asked: the name", "1 account is on a host"]
    {
        assert!(err.contains(line), "{line}: {err}");
    }
    assert!(server.asked().is_empty());
    let (code, _, err) = told(aito().args(["check", "--yes"]).output().unwrap());
    assert!(code == Some(2) && err.contains("--fix"), "{err}");
}
