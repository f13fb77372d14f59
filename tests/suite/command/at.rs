//! `aito lookup --at`: a published site answers as its records do, and data that cannot be trusted vouch for nothing.

#[cfg(feature = "net")]
use super::host::Host;
use super::signing::{keys, line};
use super::{DAY, Site, all, code, demo};
use crate::common::aito;
use crate::demo::built::records;
use sha2::{Digest, Sha256};
use std::process::Output;
use tempfile::TempDir;

/// The demo, published and signed, with a memory of its own.
struct Published {
    site: Site,
    folder: TempDir,
    secret: String,
    public: String,
}

fn published(regime: &str) -> Published {
    let (site, folder) = (demo(), crate::common::folder());
    let (secret, public) = keys(folder.path());
    let published = Published { site, secret, public: line(&public).to_owned(), folder };
    published.build(DAY, regime);
    published
}

impl Published {
    fn build(&self, day: &str, regime: &str) {
        let mut command = aito();
        command.args(["build", "--quiet", "--date", day, "--check-regime", regime]).arg("--site").arg(self.site.path());
        let output = command.env("AITO_SIGNING_KEY", &self.secret).output().unwrap();
        assert_eq!(code(&output), 0, "{}", all(&output));
    }

    fn ask(&self, at: &str, more: &[&str], inputs: &[&str]) -> Output {
        let mut command = aito();
        command.args(["lookup", "--json", "--at", at]).args(more);
        if !more.contains(&"--date") {
            command.args(["--date", DAY]);
        }
        command.arg("--").args(inputs).output().unwrap()
    }

    fn here(&self, more: &[&str], inputs: &[&str]) -> Output {
        self.ask(self.site.public().to_str().unwrap(), more, inputs)
    }

    fn signed(&self, more: &[&str], inputs: &[&str]) -> Output {
        let state = self.folder.path().join("nahty.json");
        self.here(&[more, &["--key", &self.public, "--state", state.to_str().unwrap()]].concat(), inputs)
    }

    fn file(&self, name: &str) -> String {
        self.site.read(&format!("public/check/v1/{name}"))
    }

    /// Replaces the list by another whose digest fits it.
    fn forge(&self, change: impl Fn(&str) -> String) {
        let text = self.file("index.txt");
        let (head, body) = text.split_once("\n\n").unwrap();
        let body = change(body);
        assert!(!text.ends_with(&body), "nothing was changed");
        let digest: String = Sha256::digest(body.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        let head: Vec<String> = head
            .lines()
            .map(|line| if line.starts_with("digest ") { format!("digest {digest}") } else { line.to_owned() })
            .collect();
        self.site.write("public/check/v1/index.txt", format!("{}\n\n{body}", head.join("\n")));
    }
}

fn verdicts(output: &Output) -> Vec<String> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let row = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap();
    text.lines().map(|line| row(line)["verdict"].as_str().unwrap().to_owned()).collect()
}

fn url(id: &str) -> String {
    let found = records().iter().find(|record| record.id == id).unwrap_or_else(|| panic!("{id}"));
    found.get("url").unwrap().to_owned()
}

fn of_status(status: &str) -> String {
    let found = records().iter().find(|record| record.get("status") == Some(status));
    found.and_then(|record| record.get("url")).unwrap_or_else(|| panic!("{status}")).to_owned()
}

/// What people ask: every recorded account, and what leads nowhere.
fn inputs() -> Vec<String> {
    let recorded = records().iter().filter_map(|record| record.get("url")).map(str::to_owned);
    let other = [
        "https://www.instagram.com/es1merkkila/",
        "https://www.instagram.com/esimerkkila/p/CxEsimerkki1/",
        "https://www.facebook.com/ihan.muu.tili",
        "https://t.me/esimerkkila",
        "@esimerkkila",
        "kirjasto",
        "viestinta@esimerkkila.example",
        "https://www.esimerkkila.example/kirjasto",
        "+358 9 123 4000",
        "https://bit.ly/abc",
        "https://nottwitter.com/esimerkkila",
        "ei mitään tästä",
    ];
    recorded.chain(other.map(str::to_owned)).collect()
}

#[test]
fn a_published_site_answers_as_its_records_do() {
    let inputs = inputs();
    let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
    for regime in ["whole", "shards"] {
        let published = published(regime);
        let mut command = aito();
        command.args(["lookup", "--json", "--date", DAY, "--site"]).arg(published.site.path());
        let own = command.arg("--").args(&inputs).output().unwrap();
        for asked in [published.here(&[], &inputs), published.signed(&[], &inputs)] {
            let (own_text, text) =
                [&own, &asked].map(|output| String::from_utf8(output.stdout.clone()).unwrap()).into();
            for (expected, found) in own_text.lines().zip(text.lines()) {
                assert_eq!(found, expected, "{regime}");
            }
            assert_eq!(text.lines().count(), inputs.len(), "{}", all(&asked));
            assert_eq!(code(&asked), code(&own));
        }
        assert!(verdicts(&own).iter().filter(|verdict| *verdict == "genuine").count() > 40);
    }
}

#[test]
fn one_shard_is_read_for_one_question_and_another_site_s_is_refused() {
    let published = published("shards");
    let asked = url("kirjasto/facebook");
    let shards = published.site.public().join("check/v1/shards");
    assert_eq!(verdicts(&published.here(&[], &[&asked])), ["genuine"]);
    // Each shard under another's name: of another part, nothing is said.
    let mut names: Vec<_> = std::fs::read_dir(&shards).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let first = std::fs::read(&names[0]).unwrap();
    for pair in names.windows(2) {
        std::fs::copy(&pair[1], &pair[0]).unwrap();
    }
    std::fs::write(names.last().unwrap(), first).unwrap();
    assert_eq!(verdicts(&published.here(&[], &[&asked])), ["unavailable"]);
    std::fs::remove_dir_all(&shards).unwrap();
    let output = published.here(&[], &[&asked]);
    assert_eq!((verdicts(&output), code(&output)), (vec!["unavailable".to_owned()], 7));
}

#[test]
fn data_past_their_time_still_warn() {
    let published = published("whole");
    let (listed, warned) = (url("kirjasto/facebook"), of_status("compromised"));
    let later = ["--date", "2027-03-01"];
    for output in [published.here(&later, &[&listed, &warned]), published.signed(&later, &[&listed, &warned])] {
        assert_eq!(verdicts(&output), ["unavailable", "compromised"], "{}", all(&output));
        assert_eq!(code(&output), 7);
    }
    assert_eq!(
        verdicts(&published.here(&["--date", "2026-11-10"], &[&listed, &warned])),
        ["unavailable", "compromised"]
    );
}

#[test]
fn a_damaged_list_says_nothing() {
    let published = published("whole");
    let (listed, warned) = (url("kirjasto/facebook"), of_status("compromised"));
    let good = published.file("index.txt");
    for bad in [good.replacen("facebook", "facebool", 1), good[..good.len() - 10].to_owned(), String::new()] {
        published.site.write("public/check/v1/index.txt", bad);
        let output = published.here(&[], &[&listed, &warned]);
        assert_eq!(verdicts(&output), ["unavailable", "unavailable"]);
        assert_eq!(code(&output), 7, "{}", all(&output));
    }
    std::fs::remove_file(published.site.public().join("check/v1/index.txt")).unwrap();
    let output = published.here(&[], &[&listed]);
    assert_eq!((verdicts(&output), code(&output)), (vec!["unavailable".to_owned()], 7));
    assert!(all(&output).contains("Missing: check/v1/index.txt"), "{}", all(&output));
}

#[test]
fn a_forged_list_vouches_for_nothing_where_the_key_is_known() {
    let published = published("whole");
    let stranger = "https://www.facebook.com/aaa.vieras.tili";
    let (listed, warned) = (url("kirjasto/facebook"), of_status("compromised"));
    let ask = [stranger, listed.as_str(), warned.as_str()];
    assert_eq!(verdicts(&published.signed(&[], &ask)), ["not-listed", "genuine", "compromised"]);
    // The first account of Facebook becomes a stranger's.
    published.forge(|body| {
        let first = body.lines().find(|line| line.starts_with("facebook:")).unwrap();
        body.replacen(first, "facebook:aaavierastili", 1)
    });
    assert_eq!(verdicts(&published.here(&[], &[stranger]))[0], "genuine", "without a key nobody can tell");
    let output = published.signed(&[], &ask);
    assert_eq!(verdicts(&output), ["unavailable", "unavailable", "compromised"]);
    assert!(all(&output).contains("Changed: check/v1/index.txt"), "{}", all(&output));

    published.build(DAY, "whole");
    let other = crate::common::folder();
    let (_, key) = keys(other.path());
    let output = published.here(&["--key", line(&key)], &ask);
    assert_eq!(verdicts(&output), ["unavailable", "unavailable", "compromised"]);
    assert!(all(&output).contains("another key"), "{}", all(&output));
    std::fs::remove_file(published.site.public().join("data/manifest.json.minisig")).unwrap();
    assert_eq!(verdicts(&published.signed(&[], &ask))[1], "unavailable");
}

#[test]
fn an_older_list_put_back_vouches_for_nothing() {
    let published = published("whole");
    let listed = url("kirjasto/facebook");
    published.build("2026-11-25", "whole");
    let later = ["--date", "2026-11-25"];
    assert_eq!(verdicts(&published.signed(&later, &[&listed])), ["genuine"]);
    published.build(DAY, "whole");
    let output = published.signed(&later, &[&listed]);
    assert_eq!(verdicts(&output), ["unavailable"]);
    assert!(all(&output).contains("Older than before"), "{}", all(&output));
}

#[test]
fn answers_hold_without_the_names() {
    let published = published("whole");
    let listed = url("kirjasto/facebook");
    for lang in ["fi", "sv", "en"] {
        std::fs::remove_file(published.site.public().join(format!("check/v1/details.{lang}.json"))).unwrap();
    }
    let output = published.here(&[], &[&listed]);
    assert_eq!(verdicts(&output), ["genuine"]);
    let row: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(row["profile"].is_null(), "{row}");
    assert!(all(&output).contains("names of the profiles"), "{}", all(&output));
}

#[test]
fn a_site_that_does_not_say_its_services_vouches_for_nothing() {
    let published = published("whole");
    let listed = url("kirjasto/facebook");
    published.site.write("public/check/v1/platforms.json", "{}");
    assert_eq!(verdicts(&published.here(&[], &[&listed])), ["unavailable"]);
}

#[test]
fn wrong_usage_is_2() {
    let published = published("whole");
    for more in [&["--key", "avain"][..], &["--date", "eilen"]] {
        assert_eq!(code(&published.here(more, &["@x"])), 2, "{more:?}");
    }
    assert_eq!(code(&published.ask("/no/such/folder", &[], &["@x"])), 2);
    assert_eq!(code(&published.ask("http://tilit.example/", &[], &["@x"])), 2);
    let output = aito().args(["lookup", "--key", &published.public, "@x"]).output().unwrap();
    assert_eq!(code(&output), 2, "a key without a published site");
}

#[cfg(feature = "net")]
#[test]
fn what_is_asked_of_a_host_names_no_account() {
    for (regime, most) in [("whole", 0), ("shards", 1)] {
        let published = published(regime);
        let host = Host::of(&published.site.public(), &[]);
        let listed = url("kirjasto/facebook");
        let output = published.ask(&host.url(), &[], &[&listed]);
        assert_eq!(verdicts(&output), ["genuine"], "{}", all(&output));
        let asked = host.asked();
        let shards = asked.iter().filter(|path| path.starts_with("/check/v1/shards/")).count();
        assert_eq!(shards, most, "{asked:?}");
        assert!(asked.iter().all(|path| path.starts_with("/check/v1/") && !path.contains("kirjasto")), "{asked:?}");
        let address = host.url();
        drop(host);
        let output = published.ask(&address, &[], &[&listed]);
        assert_eq!((verdicts(&output), code(&output)), (vec!["unavailable".to_owned()], 7));
    }
}
