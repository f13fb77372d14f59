//! `aito verify`: each wrong has its own words, and nothing outside the site is ever opened.

#[cfg(feature = "net")]
use super::host::{Host, Reply};
use super::signing::{keys, line};
use super::{Site, all, code, minimal};
use crate::common::aito;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

const MANIFEST: &str = "data/manifest.json";

/// A signed site, its keys and a memory of its own.
struct Signed {
    site: Site,
    folder: TempDir,
    secret: String,
    public: String,
}

fn signed() -> Signed {
    let (site, folder) = (minimal(), crate::common::folder());
    let (secret, public) = keys(folder.path());
    let signed = Signed { site, secret, public: line(&public).to_owned(), folder };
    signed.built(super::DAY);
    signed
}

impl Signed {
    fn built(&self, day: &str) {
        let mut command = aito();
        command.args(["build", "--date", day]).arg("--site").arg(self.site.path());
        let output = command.env("AITO_SIGNING_KEY", &self.secret).output().unwrap();
        assert_eq!(code(&output), 0, "{}", all(&output));
    }

    fn verify(&self, at: &str, more: &[&str]) -> Output {
        let state = self.folder.path().join("nahty.json");
        let mut command = aito();
        command.args(["verify", at, "--state"]).arg(state).args(more);
        if !more.contains(&"--date") {
            command.args(["--date", super::DAY]);
        }
        command.output().unwrap()
    }

    fn here(&self, more: &[&str]) -> Output {
        self.verify(self.site.public().to_str().unwrap(), more)
    }

    fn with_key(&self, more: &[&str]) -> Output {
        self.here(&[more, &["--key", &self.public]].concat())
    }

    fn manifest(&self) -> String {
        self.site.read("public/data/manifest.json")
    }

    /// Puts another manifest in place, unsigned.
    fn replace(&self, manifest: &str) {
        self.site.write("public/data/manifest.json", manifest);
    }
}

fn says(output: &Output, expected: i32, words: &str) {
    let said = all(output);
    assert_eq!(code(output), expected, "{said}");
    assert!(said.contains(words), "no “{words}” in: {said}");
}

#[test]
fn a_site_as_it_was_made_is_good() {
    let signed = signed();
    says(&signed.with_key(&[]), 0, "as they were made");
    says(&signed.here(&[]), 0, "The signature was not checked");
    assert!(!all(&signed.with_key(&[])).contains("not checked"));
    assert_eq!(all(&signed.here(&["--quiet"])), "");
    assert_eq!(signed.here(&["--format", "json", "--quiet"]).stdout, b"");
    let key = signed.folder.path().join("avain.pub");
    says(&signed.here(&["--key", key.to_str().unwrap()]), 0, "");
}

#[test]
fn one_changed_byte_of_any_file_is_told() {
    let signed = signed();
    for (name, bytes) in crate::common::files(&signed.site.public()) {
        let full = signed.site.public().join(&name);
        let mut other = bytes.clone();
        let middle = other.len() / 2;
        // An empty file gets a byte.
        match other.get_mut(middle) {
            Some(byte) => *byte ^= 1,
            None => other.push(b'x'),
        }
        std::fs::write(&full, &other).unwrap();
        let output = signed.with_key(&[]);
        match name.as_str() {
            MANIFEST => says(&output, 1, "Bad signature"),
            "data/manifest.json.minisig" => assert_eq!(code(&output), 1),
            _ => says(&output, 1, &format!("Changed: {name} is not the file")),
        }
        std::fs::write(&full, &bytes).unwrap();
    }
    says(&signed.with_key(&[]), 0, "");
}

#[test]
fn missing_and_foreign_files_are_told() {
    let signed = signed();
    let public = signed.site.public();
    std::fs::rename(public.join("index.html"), public.join("etusivu.html")).unwrap();
    let output = signed.with_key(&[]);
    says(&output, 1, "Missing: index.html");
    says(&output, 1, "Not ours: etusivu.html");
    let rows = super_rows(&signed.with_key(&["--format", "json"]));
    assert_eq!(rows, [("extra", "etusivu.html"), ("missing", "index.html")].map(|(a, b)| (a.to_owned(), b.to_owned())));
}

fn super_rows(output: &Output) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("").to_owned();
    super::rows(output).iter().map(|row| (text(&row["flaw"]), text(&row["path"]))).collect()
}

#[test]
fn a_link_is_never_followed() {
    let signed = signed();
    let public = signed.site.public();
    let elsewhere = signed.folder.path().join("sama.html");
    std::fs::rename(public.join("index.html"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, public.join("index.html")).unwrap();
    says(&signed.with_key(&[]), 1, "Not a file: in place of index.html");
    std::fs::remove_file(public.join("index.html")).unwrap();
    std::fs::rename(&elsewhere, public.join("index.html")).unwrap();
    // A folder of the same files is no folder of the site, nor the manifest's own.
    let moved = signed.folder.path().join("data");
    std::fs::rename(public.join("data"), &moved).unwrap();
    std::os::unix::fs::symlink(&moved, public.join("data")).unwrap();
    says(&signed.with_key(&[]), 1, "Not a file");
    // The site's own folder may be reached by a link: hosts publish so.
    std::fs::remove_file(public.join("data")).unwrap();
    std::fs::rename(&moved, public.join("data")).unwrap();
    let link = signed.folder.path().join("nykyinen");
    std::os::unix::fs::symlink(&public, &link).unwrap();
    says(&signed.verify(link.to_str().unwrap(), &["--key", &signed.public]), 0, "");
}

#[test]
fn each_wrong_signature_has_its_words() {
    let signed = signed();
    let other = crate::common::folder();
    let (_, public) = keys(other.path());
    says(&signed.here(&["--key", line(&public)]), 1, "another key");
    let file = signed.site.public().join("data/manifest.json.minisig");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, good.replace("serial:", "serial:1")).unwrap();
    says(&signed.with_key(&[]), 1, "Bad signature");
    std::fs::write(&file, "allekirjoitus").unwrap();
    says(&signed.with_key(&[]), 1, "no signature");
    std::fs::remove_file(&file).unwrap();
    says(&signed.with_key(&[]), 1, "Not signed");
    says(&signed.here(&[]), 0, "not checked");
    for key in ["", "avain", "RWQ", "/etc/hostname"] {
        says(&signed.here(&["--key", key]), 2, "no public key");
    }
}

#[test]
fn an_expired_one_and_one_from_the_future_are_told() {
    let signed = signed();
    says(&signed.with_key(&["--date", "2026-12-21"]), 0, "");
    says(&signed.with_key(&["--date", "2026-12-23"]), 1, "Expired: the data was valid until 2026-12-21T22:00:00Z");
    says(&signed.with_key(&["--date", "2026-11-21"]), 0, "has not reached yet");
    says(&signed.with_key(&["--date", "2026-11-20"]), 1, "From the future");
    says(&signed.with_key(&["--date", "eilen"]), 2, "eilen");
    let mut command = aito();
    let state = signed.folder.path().join("toinen.json");
    command.arg("verify").arg(signed.site.public()).arg("--state").arg(state).env("SOURCE_DATE_EPOCH", "1900000000");
    says(&command.output().unwrap(), 1, "Expired");
}

#[test]
fn an_older_site_put_back_is_told() {
    let signed = signed();
    says(&signed.with_key(&[]), 0, "");
    let old = signed.folder.path().join("vanha");
    copy(&signed.site.public(), &old);
    signed.built("2026-11-25");
    let later = ["--date", "2026-11-25"];
    says(&signed.with_key(&later), 0, "");
    // The older one is whole, signed and not expired.
    std::fs::remove_dir_all(signed.site.public()).unwrap();
    copy(&old, &signed.site.public());
    says(&signed.with_key(&later), 1, "Older than before: the serial number is 1795298400");
    says(&signed.here(&later), 1, "Older than before");
    // What is told once is told again, and another place has its own memory.
    says(&signed.with_key(&later), 1, "Older than before");
    says(&signed.verify(old.to_str().unwrap(), &later), 0, "");
    says(&signed.verify(old.join("../vanha/.").to_str().unwrap(), &later), 0, "");
}

#[test]
fn a_forger_cannot_make_the_true_site_look_old() {
    let signed = signed();
    let good = signed.manifest();
    signed.replace(&good.replace("\"serial\": 1795298400", "\"serial\": 1795330000"));
    says(&signed.here(&[]), 0, "not checked");
    signed.replace(&good);
    says(&signed.here(&[]), 1, "Older than before");
    says(&signed.with_key(&[]), 0, "");
    // Nor is a number from the future remembered.
    signed.replace(&good.replace("\"serial\": 1795298400", "\"serial\": 1995330000"));
    says(&signed.here(&[]), 1, "From the future");
    assert!(!std::fs::read_to_string(signed.folder.path().join("nahty.json")).unwrap().contains("1995330000"));
}

#[test]
fn a_damaged_memory_is_not_an_empty_one() {
    let signed = signed();
    let state = signed.folder.path().join("nahty.json");
    for text in ["", "{}", "[1]", "{\"version\":2,\"sites\":{}}"] {
        std::fs::write(&state, text).unwrap();
        says(&signed.with_key(&[]), 2, "is damaged");
    }
    std::fs::remove_file(&state).unwrap();
    std::fs::create_dir(&state).unwrap();
    says(&signed.with_key(&[]), 2, "--state");
}

#[test]
fn no_path_of_a_manifest_leads_out() {
    let signed = signed();
    let secret = signed.folder.path().join("salaisuus.txt");
    std::fs::write(&secret, "x").unwrap();
    let good = signed.manifest();
    let up = format!("../{}", "../".repeat(20));
    for path in [
        &format!("{up}etc/passwd"),
        "/etc/passwd",
        secret.to_str().unwrap(),
        "a/../../salaisuus.txt",
        "..\\\\\\\\x",
        "C:/x",
        "data/manifest.json",
        "\\u001b[31m",
    ] {
        signed.replace(&good.replace("\"index.html\"", &format!("\"{path}\"")));
        let output = signed.here(&[]);
        says(&output, 1, "names the file");
        assert!(!all(&output).contains('\u{1b}'));
    }
    signed.replace("{\"version\": 2}");
    says(&signed.here(&[]), 1, "has version 2");
    signed.replace(&good[..good.len() / 2]);
    says(&signed.here(&[]), 1, "cannot be read");
}

#[test]
fn what_is_no_site_is_2_and_what_has_no_manifest_is_1() {
    let signed = signed();
    says(&signed.verify("/no/such/folder", &[]), 2, "no folder");
    says(&signed.verify("tilit.esimerkkila.example", &[]), 2, "https://");
    for (address, words) in [("http://tilit.example/", "https://"), ("https://u:p@tilit.example/", "not the address")] {
        let words = if cfg!(feature = "net") { words } else { "without the network" };
        says(&signed.verify(address, &[]), 2, words);
    }
    says(&signed.verify(signed.folder.path().to_str().unwrap(), &[]), 1, "Not a published site");
}

#[cfg(feature = "net")]
#[test]
fn a_site_is_asked_over_the_network() {
    let signed = signed();
    let host = Host::of(&signed.site.public(), &[]);
    let key = ["--key", signed.public.as_str()];
    says(&signed.verify(&host.url(), &key), 0, "hosts do not serve");
    let asked = host.asked();
    assert!(asked.contains(&"/data/manifest.json.minisig".to_owned()) && asked.contains(&"/index.html".to_owned()));
    assert!(!asked.iter().any(|path| path.starts_with("/_") || path.starts_with("/for-host-root")), "{asked:?}");
    // The same site, however its address is written, is remembered as one.
    let spelt = host.url().trim_end_matches('/').to_owned();
    signed.built("2026-11-25");
    says(&signed.verify(&spelt, &["--date", "2026-11-25"]), 0, "");
    signed.built(super::DAY);
    says(&signed.verify(&host.url(), &["--date", "2026-11-25"]), 1, "Older than before");
}

#[cfg(feature = "net")]
#[test]
fn a_host_that_answers_wrongly_is_told() {
    let signed = signed();
    let index = std::fs::read(signed.site.public().join("index.html")).unwrap();
    let other = Host::of(&signed.site.public(), &[]);
    let verify = |path: &str, reply: Reply| {
        let host = Host::of(&signed.site.public(), &[(path, reply)]);
        signed.verify(&host.url(), &["--key", &signed.public])
    };
    let index_is = |reply: Reply| verify("/index.html", reply);
    says(&index_is(Reply::Body(b"<p>Toinen".to_vec())), 1, "Changed: index.html");
    says(&index_is(Reply::Body([&index[..], b"x"].concat())), 1, "Changed: index.html");
    says(&index_is(Reply::Endless), 1, "Changed: index.html");
    says(&index_is(Reply::Status(404)), 1, "Missing: index.html");
    says(&index_is(Reply::Status(500)), 2, "HTTP 500");
    says(&index_is(Reply::Redirect(other.url() + "index.html")), 1, "Led away: the server sends");
    assert_eq!(other.asked(), [""; 0], "another host was asked");
    says(&index_is(Reply::Redirect("/index.html".into())), 2, "redirects");
    says(&index_is(Reply::Redirect("file:///etc/passwd".into())), 1, "Led away");
    says(&verify("/data/manifest.json", Reply::Status(404)), 1, "Not a published site");
    says(&verify("/data/manifest.json", Reply::Redirect("https://toinen.example/".into())), 1, "Led away");
    says(&verify("/data/manifest.json", Reply::Status(503)), 2, "HTTP 503");
    says(&verify("/data/manifest.json.minisig", Reply::Endless), 1, "Changed: data/manifest.json.minisig");
    // A host that shows its front page under another address of its own.
    let host = Host::of(
        &signed.site.public(),
        &[("/index.html", Reply::Redirect("/".into())), ("/", Reply::Body(index.clone()))],
    );
    says(&signed.verify(&host.url(), &["--key", &signed.public]), 0, "");
    let gone = other.url();
    drop(other);
    says(&signed.verify(&gone, &[]), 2, "No answer for data/manifest.json");
}

#[cfg(feature = "net")]
#[test]
fn a_host_that_speaks_no_tls_is_not_believed() {
    let signed = signed();
    let host = Host::of(&signed.site.public(), &[]);
    says(&signed.verify(&host.url().replace("http:", "https:"), &[]), 2, "No answer for data/manifest.json");
}

fn copy(from: &Path, to: &Path) {
    for (name, bytes) in crate::common::files(from) {
        let full = to.join(name);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, bytes).unwrap();
    }
}
