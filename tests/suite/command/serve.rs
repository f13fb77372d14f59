//! `aito serve`: what a browser gets, in every state that the files can be in.
//!
//! The server is the program itself; questions are put over a plain socket, so that their `Host` can be anything.

mod form;
mod parity;

use super::{DAY, Site, code, minimal};
use crate::common::{aito, files};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Stdio};
use std::time::{Duration, Instant};

/// A running preview; it ends with the value.
struct Preview {
    child: Child,
    /// Kept open, so that the program can go on telling.
    said: BufReader<ChildStderr>,
    port: u16,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

fn start(site: &Site, more: &[&str]) -> Preview {
    let mut command = aito();
    command.arg("serve").arg("--site").arg(site.path()).args(["--date", DAY, "--port", "0"]).args(more);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    let port = loop {
        line.clear();
        assert!(said.read_line(&mut line).unwrap() > 0, "the preview ended before it began");
        if let Some((_, rest)) = line.split_once("http://127.0.0.1:") {
            break rest.split('/').next().unwrap().parse().unwrap();
        }
    };
    Preview { child, said, port }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Preview {
    fn asked(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Answer {
        self.asked("GET", path, &format!("127.0.0.1:{}", self.port))
    }

    /// Asks until the answer is as wanted.
    fn until(&self, path: &str, what: &str, wanted: impl Fn(&Answer) -> bool) -> Answer {
        let began = Instant::now();
        loop {
            let answer = self.get(path);
            if wanted(&answer) {
                return answer;
            }
            assert!(began.elapsed() < Duration::from_secs(90), "{what}: {} {}", answer.status, answer.body);
            std::thread::sleep(Duration::from_millis(30));
        }
    }
}

const HANDBOOK: &str = "---\ntitle: Ohje\nnumber: V-1\nissued: 2026-01-02\nvalid: {from: 2026-01-02}\n\
                        owner: {unit: viestinta, role: Päällikkö}\nreviewed: 2026-10-01\n---\n\nJohdanto.\n";

/// The smallest site with a guideline of two chapters.
fn handbook() -> Site {
    let site = minimal();
    let unit = site.read("profiles/units.yaml");
    let unit = unit.split("id: ").nth(1).unwrap().split([',', '\n']).next().unwrap().trim().to_owned();
    site.write("content/fi/ohje/_index.md", HANDBOOK.replace("viestinta", &unit));
    site.write("content/fi/ohje/01-alku.md", "---\ntitle: Alku\n---\n\nEnsimmäinen virke.\n");
    site.write("content/fi/ohje/02-loppu.md", "---\ntitle: Loppu\n---\n\nKatso [alku](chapter:ohje/alku).\n");
    site
}

#[test]
fn every_file_is_the_one_that_a_build_writes() {
    let site = handbook();
    site.write("static/a b.txt", "teksti");
    site.built();
    let preview = start(&site, &[]);
    let mut pages = 0;
    for (path, bytes) in files(&site.public()) {
        // They would vouch for pages, or keep them, beyond the preview.
        if ["sw.js", "data/manifest.json"].contains(&path.as_str()) {
            assert_eq!(preview.get(&format!("/{path}")).status, 404, "{path}");
            continue;
        }
        if path.starts_with('.') && !path.starts_with(".well-known") {
            continue;
        }
        let built = String::from_utf8_lossy(&bytes).into_owned();
        let answer = preview.get(&format!("/{}", path.trim_end_matches("index.html").replace(' ', "%20")));
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.head.contains("cache-control: no-store"), "{path}");
        if path.ends_with(".html") {
            pages += 1;
            let (before, rest) =
                answer.body.split_once("<link rel=\"stylesheet\" href=\"/__aito/preview.css\">").unwrap();
            let (_, after) = rest.rsplit_once("</script>").unwrap();
            assert_eq!(format!("{before}{after}"), built, "{path}");
        } else {
            assert_eq!(answer.body, built, "{path}");
        }
    }
    assert!(pages > 10);
}

#[test]
fn a_broken_page_shows_its_findings_and_comes_back() {
    let site = handbook();
    let preview = start(&site, &[]);
    let chapter = "/ohjeet/ohje/alku/";
    assert!(preview.get(chapter).body.contains("Ensimmäinen virke."));
    let right = site.read("content/fi/ohje/01-alku.md");
    site.write("content/fi/ohje/01-alku.md", "---\ntitle: Alku\nnumbr: 3\n---\n\n<b>x</b> & y\n");
    let broken = preview.until(chapter, "an error", |answer| answer.body.contains("source/unknown-field"));
    assert!(broken.body.contains("content/fi/ohje/01-alku.md:3:1"), "{}", broken.body);
    assert!(broken.body.contains("content/raw-html") && broken.body.contains("&lt;b&gt;"), "{}", broken.body);
    assert!(!broken.body.contains("<b>x</b>") && !broken.body.contains("Ensimmäinen"));
    // The rest can be used, what leads to the broken page among it, and tells of the error as well.
    let other = preview.get("/ohjeet/ohje/loppu/");
    assert!(other.body.contains("Katso") && other.body.contains("source/unknown-field"), "{}", other.body);
    assert_eq!(preview.get("/ohjeet/ohje").status, 307);
    assert!(!preview.get("/").body.contains("data-errors=\"0\""));
    // An editor that saves by putting another file in its place.
    site.write("content/fi/ohje/.01-alku.md.tmp", right.replace("Ensimmäinen", "Toinen"));
    std::fs::rename(
        site.path().join("content/fi/ohje/.01-alku.md.tmp"),
        site.path().join("content/fi/ohje/01-alku.md"),
    )
    .unwrap();
    let mended = preview.until(chapter, "mended", |answer| answer.body.contains("Toinen virke."));
    assert!(!mended.body.contains("source/unknown-field"));
    // A folder that gets another name.
    std::fs::rename(site.path().join("content/fi/ohje"), site.path().join("content/fi/uusi")).unwrap();
    preview.until("/ohjeet/uusi/alku/", "renamed", |answer| answer.status == 200 && answer.body.contains("Toinen"));
    assert_eq!(preview.until("/ohjeet/ohje/alku/", "gone", |answer| answer.status == 404).status, 404);
}

#[test]
fn no_state_of_the_files_ends_it() {
    let site = handbook();
    let preview = start(&site, &[]);
    let good = |answer: &Answer| answer.body.contains("data-errors=\"0\"") && !answer.body.contains("aito-kept");
    preview.until("/", "good", good);
    let settings = site.read("site.yaml");
    for wrong in ["title: [", "", "\u{0}", "languages: [fi, fi]\n", "base_url: https://x.example/?q\n"] {
        site.write("site.yaml", wrong);
        let kept = preview.until("/ohjeet/ohje/alku/", wrong, |answer| answer.body.contains("aito-kept"));
        assert!(kept.body.contains("Ensimmäinen virke."), "{wrong:?}: the last good state stays");
        site.write("site.yaml", &settings);
        preview.until("/", wrong, good);
    }
    std::fs::remove_file(site.path().join("site.yaml")).unwrap();
    preview.until("/", "no site.yaml", |answer| answer.body.contains("aito-kept"));
    site.write("site.yaml", &settings);
    preview.until("/", "site.yaml is back", good);
    let away = site.path().with_extension("away");
    std::fs::rename(site.path(), &away).unwrap();
    preview.until("/", "the whole folder is away", |answer| answer.body.contains("aito-kept"));
    std::fs::rename(&away, site.path()).unwrap();
    preview.until("/", "the folder is back", good);
    site.write("profiles/facebook.yml", "a: 1")
        .write("content/fi/ohje/luku.md", "x")
        .link("/etc/passwd", "profiles/x.yaml");
    preview.until("/ohjeet/ohje/alku/", "wrong names", |answer| {
        answer.body.contains("site/bad-name") && answer.body.contains("Ensimmäinen") && !answer.body.contains("root:")
    });
}

#[test]
fn a_site_that_begins_broken_is_shown_once_it_can_be() {
    let site = handbook();
    let settings = site.read("site.yaml");
    site.write("site.yaml", "title: [");
    let preview = start(&site, &[]);
    let none = preview.get("/ohjeet/ohje/alku/");
    assert!(none.body.contains("source/syntax") && none.body.contains("site.yaml:1"), "{}", none.body);
    site.write("site.yaml", settings);
    preview.until("/ohjeet/ohje/alku/", "mended", |answer| answer.body.contains("Ensimmäinen virke."));
}

#[test]
fn drafts_are_shown_as_drafts() {
    let site = handbook();
    site.write("content/fi/ohje/03-kesken.md", "---\ntitle: Kesken\ndraft: true\n---\n\nVasta alussa.\n");
    let preview = start(&site, &["--lang", "fi"]);
    let draft = preview.get("/ohjeet/ohje/kesken/");
    assert!(
        draft.body.contains("Vasta alussa.") && draft.body.contains("class=\"aito-draft\">Luonnos:"),
        "{}",
        draft.body
    );
    let other = preview.get("/ohjeet/ohje/alku/");
    assert!(!other.body.contains("class=\"aito-draft\""));
    assert!(other.body.contains("<a href=\"/ohjeet/ohje/kesken/\">"), "the panel leads to drafts");
    site.built();
    assert!(!site.public().join("ohjeet/ohje/kesken").exists(), "a build leaves it out");
}

#[test]
fn what_is_internal_stays_masked() {
    let site = handbook();
    site.write(
        "profiles/_internal/facebook.yaml",
        "salaisuus: Erittäin salainen huomautus\nmaintainers: kolmekymmentä\n",
    );
    let preview = start(&site, &[]);
    let page = preview.get("/");
    assert!(page.body.contains("profiles/_internal/facebook.yaml:"), "{}", page.body);
    for word in ["salaisuus", "Erittäin", "kolmekymmentä"] {
        assert!(!page.body.contains(word), "{word}");
    }
}

#[test]
fn nobody_else_is_answered() {
    let preview = start(&handbook(), &[]);
    let port = preview.port;
    for host in ["evil.example", &format!("evil.example:{port}"), "127.0.0.1", "127.0.0.1:1", ""] {
        let answer = preview.asked("GET", "/", host);
        assert!(answer.status >= 400 && !answer.body.contains("Esimerkkivirasto"), "{host}: {}", answer.status);
    }
    assert_eq!(preview.asked("GET", "/", &format!("localhost:{port}")).status, 200);
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(preview.asked(method, "/", &format!("127.0.0.1:{port}")).status, 405, "{method}");
    }
    for path in ["/../site.yaml", "/%2e%2e/site.yaml", "/site.yaml", "//evil.example/", "/%0d%0aX-A:%20b", "/%ff"] {
        let answer = preview.get(path);
        assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
        assert!(!answer.head.contains("x-a:"));
    }
    let head = preview.get("/").head;
    for header in ["worker-src 'none'", "frame-ancestors 'none'", "x-content-type-options: nosniff", "no-referrer"] {
        assert!(head.contains(header), "{header}: {head}");
    }
    assert!(!head.contains("access-control-allow-origin"));
}

#[test]
fn a_site_under_a_path_is_served_under_it() {
    let site = handbook();
    let settings = site.read("site.yaml").replace("https://tilit.virasto.example/", "https://virasto.example/tilit/");
    site.write("site.yaml", settings);
    let preview = start(&site, &[]);
    assert!(preview.get("/").head.contains("location: /tilit/"));
    let home = preview.get("/tilit/");
    assert!(home.body.contains("/tilit/assets/site.css"), "{}", home.body);
    assert_eq!(preview.get("/tilit/assets/site.css").status, 200);
    assert_eq!(preview.get("/assets/site.css").status, 404);
}

#[test]
fn a_taken_port_is_told() {
    let site = minimal();
    let preview = start(&site, &[]);
    let port = preview.port.to_string();
    let output = site.run("serve", &["--port", &port]);
    assert_eq!(code(&output), 2);
    let said = super::all(&output);
    assert!(said.contains(&port) && said.contains("aito serve --port "), "{said}");
}

#[cfg(unix)]
#[test]
fn it_ends_cleanly_when_told_to() {
    for signal in ["-INT", "-TERM"] {
        let mut preview = start(&minimal(), &[]);
        // A browser that waits for news doesn't hold it up.
        let mut waiting = TcpStream::connect(("127.0.0.1", preview.port)).unwrap();
        let news = preview.get("/__aito/news?seen=").body;
        write!(waiting, "GET /__aito/news?seen={news} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", preview.port).unwrap();
        let id = preview.child.id().to_string();
        assert!(std::process::Command::new("kill").args([signal, &id]).status().unwrap().success());
        let mut said = String::new();
        preview.said.read_to_string(&mut said).unwrap();
        assert_eq!(preview.child.wait().unwrap().code(), Some(0), "{said}");
        assert!(said.contains("The preview has ended."), "{said}");
    }
}
