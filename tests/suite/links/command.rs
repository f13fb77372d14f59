//! `aito check --links` as people meet it.

use super::{Server, script};
use crate::command::{DAY, Site, minimal};
use crate::common::aito;
use std::process::Output;

fn check(site: &Site, server: &Server, more: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = aito()
        .args(["check", "--links", "--date", DAY, "--site"])
        .arg(site.path())
        .args(more)
        .env("AITO_LINKS_LOOPBACK_PORT", server.port().to_string())
        .env("XDG_CACHE_HOME", site.path().join("cache"))
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

/// A site with a text that links to paths of the server.
fn linking(server: &Server, paths: &[&str]) -> Site {
    let site = minimal();
    let links: Vec<String> =
        paths.iter().map(|path| format!("[Ohje {path}](http://127.0.0.1:{}{path})", server.port())).collect();
    site.write("content/fi/pages/linkit.md", format!("---\ntitle: Linkit\n---\n\n{}\n", links.join("\n\n")));
    site
}

#[test]
fn findings_warn_and_states_are_counted() {
    let server = Server::playing(script);
    let site = linking(&server, &["/alive", "/404", "/moved", "/broken", "/linkedin", "/deep/old/page"]);
    let (code, out, err) = check(&site, &server, &[]);
    assert_eq!(code, Some(0), "{out}{err}");
    for rule in ["content/link-gone", "content/link-moved", "content/link-unreachable"] {
        assert!(out.contains(rule), "{rule}:\n{out}");
    }
    assert!(out.contains(&format!("http://127.0.0.1:{}/alive", server.port())), "the address to write:\n{out}");
    assert!(!out.contains("/linkedin is no longer"), "{out}");
    for count in ["1 answer", "1 moved", "2 gone", "1 refused a program", "1 without an answer"] {
        assert!(err.contains(count), "{count}:\n{err}");
    }
}

#[test]
fn answers_are_remembered_and_a_damaged_memory_is_said() {
    let server = Server::playing(script);
    let site = linking(&server, &["/alive", "/404", "/broken"]);
    let asked = |path: &str| server.asked().iter().filter(|question| question.path == path).count();
    let first = check(&site, &server, &[]);
    let before = (asked("/alive"), asked("/404"), asked("/broken"));
    let second = check(&site, &server, &[]);
    assert_eq!((first.0, &first.1), (second.0, &second.1), "the findings are the same");
    assert_eq!((asked("/alive"), asked("/404")), (before.0, before.1), "nobody is asked again");
    assert!(asked("/broken") > before.2, "trouble is asked about again");
    assert!(second.2.contains("2 were remembered"), "{}", second.2);
    site.write("cache/aito/links.json", "{\"version\": 1, \"answers\": [");
    let third = check(&site, &server, &[]);
    assert_eq!(third.1, first.1);
    assert!(third.2.contains("cannot be read, so everything was asked again"), "{}", third.2);
    assert!(asked("/alive") > before.0);
}

#[test]
fn programs_read_the_same_findings() {
    let server = Server::playing(script);
    let site = linking(&server, &["/404", "/alive"]);
    let (code, out, err) = check(&site, &server, &["--format", "json"]);
    assert_eq!(code, Some(0));
    let found: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(found.iter().any(|finding| finding["rule"] == "content/link-gone"), "{out}");
    assert_eq!(err, "", "counts are for people");
}
