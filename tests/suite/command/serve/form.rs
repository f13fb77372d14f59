//! The form of a record over the wire: what is written, and to whom the preview says no.

use super::super::{code, demo, minimal};
use super::{Answer, Preview, start};
use crate::common::files;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

const FORM: &str = "/__aito/edit/facebook";
const RECORD: &str = "profiles/facebook.yaml";

/// A form as a browser would send it.
struct Sent {
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Preview {
    fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What the preview's own page would send.
    fn filled_in(&self, pairs: &[(&str, &str)]) -> Sent {
        let page = self.get(FORM).body;
        let hidden = |name: &str| {
            let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
            rest.split_once('"').unwrap().0.to_owned()
        };
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("aito:secret", &hidden("aito:secret")).append_pair("aito:seal", &hidden("aito:seal"));
        form.extend_pairs(pairs);
        let headers = vec![
            ("Host", format!("127.0.0.1:{}", self.port)),
            ("Origin", self.origin()),
            ("Sec-Fetch-Site", "same-origin".to_owned()),
            ("Content-Type", "application/x-www-form-urlencoded".to_owned()),
        ];
        Sent { headers, body: form.finish() }
    }

    fn send(&self, path: &str, sent: &Sent) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let headers: String = sent.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let length = sent.body.len();
        write!(stream, "POST {path} HTTP/1.1\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n")
            .unwrap();
        // A body that is refused for its size may find nobody who reads it to its end.
        let _ = stream.write_all(sent.body.as_bytes());
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }
}

impl Sent {
    fn with(mut self, name: &'static str, value: Option<&str>) -> Self {
        self.headers.retain(|(own, _)| *own != name);
        self.headers.extend(value.map(|value| (name, value.to_owned())));
        self
    }
}

#[test]
fn what_is_saved_stands_in_the_file_and_on_the_page() {
    let site = minimal();
    let record = format!("\u{feff}# Tili\r\n{}", site.read(RECORD).replace('\n', "\r\n"));
    site.write(RECORD, record.trim_end());
    let preview = start(&site, &[]);
    let page = preview.get("/profiilit/facebook/").body;
    assert!(page.contains("<a href=\"/__aito/edit/facebook\">"), "{page}");
    assert!(!preview.get("/").body.contains("/__aito/edit/facebook"));
    assert!(preview.get("/__aito/edit/").body.contains("<a href=\"/__aito/edit/facebook\">"));
    let sent = preview.filled_in(&[("name.fi", "Uusi & nimi"), ("opened", "2019-02-28")]);
    let answer = preview.send(FORM, &sent);
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert!(answer.head.contains("location: /__aito/edit/facebook?saved"), "{}", answer.head);
    let expected =
        record.replace("name: Esimerkkivirasto", "name: \"Uusi & nimi\"").replace("2020-01-01", "2019-02-28");
    assert_eq!(site.read(RECORD), expected.trim_end(), "and nothing else");
    let saved = preview.get(&format!("{FORM}?saved")).body;
    assert!(saved.contains("Saved in the file profiles/facebook.yaml") && saved.contains("value=\"Uusi &amp; nimi\""));
    preview.until("/profiilit/facebook/", "the new name", |answer| answer.body.contains("<h1>Uusi & nimi</h1>"));
    let again = preview.send(FORM, &preview.filled_in(&[("name.fi", "Uusi & nimi")]));
    assert!(again.head.contains("?same"), "{}", again.head);
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_not_written() {
    let site = minimal();
    let record = site.read(RECORD);
    let preview = start(&site, &["--lang", "sv"]);
    let answer = preview.send(FORM, &preview.filled_in(&[("opened", "11.5.2020"), ("topics", "<b>x</b>")]));
    assert_eq!(answer.status, 422);
    let page = answer.body;
    assert!(page.contains("<html lang=\"sv\">") && page.contains("role=\"alert\""), "{page}");
    assert!(page.contains("<a href=\"#f-opened\">Öppnat: "), "{page}");
    assert!(page.contains(
        "name=\"opened\" value=\"11.5.2020\" aria-describedby=\"f-opened-h f-opened-e\" aria-invalid=\"true\""
    ));
    assert!(page.contains("&lt;b&gt;x&lt;/b&gt;</textarea>") && !page.contains("<b>x"));
    assert_eq!(site.read(RECORD), record);
}

#[test]
fn nobody_else_can_send_a_form() {
    let site = minimal();
    let record = site.read(RECORD);
    let preview = start(&site, &[]);
    let form = || preview.filled_in(&[("name.fi", "Kaapattu")]);
    let long = "x".repeat(300 * 1024);
    for (sent, status) in [
        (form().with("Origin", None), 403),
        (form().with("Origin", Some("null")), 403),
        (form().with("Origin", Some("https://evil.example")), 403),
        (form().with("Sec-Fetch-Site", Some("cross-site")), 403),
        (form().with("Host", Some("evil.example")).with("Origin", Some("http://evil.example")), 403),
        (form().with("Content-Type", Some("text/plain")), 415),
        (form().with("Content-Type", None), 415),
        (preview.filled_in(&[("name.fi", &long)]), 413),
    ] {
        assert_eq!(preview.send(FORM, &sent).status, status, "{:?}", sent.headers);
        assert_eq!(site.read(RECORD), record);
    }
    let mut guessed = form();
    guessed.body = guessed.body.replacen("secret=", "secret=0", 1);
    assert_ne!(guessed.body, form().body, "another secret");
    let refused = preview.send(FORM, &guessed);
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("value=\"Kaapattu\""), "what was typed is not lost");
    assert_eq!(site.read(RECORD), record);
    for path in ["/", "/profiilit/facebook/", "/__aito/news", "/__aito/edit"] {
        assert_eq!(preview.send(path, &form()).status, 405, "{path}");
    }
    assert_eq!(preview.send(FORM, &form()).status, 303, "the same from the right place is taken");
}

#[test]
fn a_file_that_changed_meanwhile_is_left_alone() {
    let site = minimal();
    let preview = start(&site, &[]);
    let sent = preview.filled_in(&[("name.fi", "Minun nimi"), ("was:name.fi", "Esimerkkivirasto")]);
    let theirs = site.read(RECORD).replace("2020-01-01", "2018-01-01");
    site.write(RECORD, &theirs);
    let answer = preview.send(FORM, &sent);
    assert_eq!(answer.status, 409);
    assert_eq!(site.read(RECORD), theirs);
    assert!(answer.body.contains("value=\"Minun nimi\"") && answer.body.contains("value=\"2018-01-01\""));
    assert_eq!(preview.send(FORM, &preview.filled_in(&[("name.fi", "Minun nimi")])).status, 303);
    assert_eq!(site.read(RECORD), theirs.replace("Esimerkkivirasto\nurl", "Minun nimi\nurl"));
}

#[test]
fn nothing_but_a_record_of_the_site_is_shown_or_written() {
    let site = minimal();
    let outside = site.path().with_extension("outside.yaml");
    std::fs::write(&outside, site.read(RECORD)).unwrap();
    site.write("profiles/_internal/facebook.yaml", "notes: Erittäin salainen\n");
    site.link(outside.to_str().unwrap(), "profiles/linkki.yaml");
    let preview = start(&site, &[]);
    for id in ["linkki", "_internal/facebook", "units", "../site", "%2e%2e/site", "%2fetc%2fpasswd", "ei-ole", "a%00b"]
    {
        let path = format!("/__aito/edit/{id}");
        let (shown, sent) = (preview.get(&path), preview.send(&path, &preview.filled_in(&[("name.fi", "x")])));
        assert_eq!((shown.status, sent.status), (404, 404), "{id}");
        assert!(!shown.body.contains("<form") && !sent.body.contains("<form"), "{id}");
    }
    assert_eq!(std::fs::read_to_string(&outside).unwrap(), site.read(RECORD));
    std::fs::remove_file(&outside).unwrap();
    let page = preview.get(FORM);
    assert!(!page.body.contains("salainen"));
    for part in ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "referrer-policy: same-origin"] {
        assert!(page.head.contains(part), "{part}: {}", page.head);
    }
    assert!(!page.body.contains("<script") && !page.body.contains("style=") && !page.body.contains("http://"));
}

#[test]
fn every_record_of_the_demo_has_a_form_and_no_published_file_knows_of_it() {
    let site = demo();
    let preview = start(&site, &["--lang", "fi"]);
    let list = preview.get("/__aito/edit/").body;
    let ids: Vec<&str> =
        list.split("href=\"/__aito/edit/").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(ids.len() > 60, "{}", ids.len());
    for id in ids.iter().step_by(7) {
        let page = preview.get(&format!("/__aito/edit/{id}"));
        assert_eq!(page.status, 200, "{id}");
        let labels = page.body.matches("<label for=").count();
        let inputs = ["<input type=\"text\"", "<input type=\"radio\"", "<textarea", "<select"];
        assert_eq!(labels, inputs.iter().map(|kind| page.body.matches(kind).count()).sum::<usize>(), "{id}");
    }
    let output = site.run("build", &[]);
    assert_eq!(code(&output), 0);
    for (path, bytes) in files(&site.public()) {
        assert!(!String::from_utf8_lossy(&bytes).contains("__aito"), "{path}");
    }
}
