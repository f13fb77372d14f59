//! `aito sign` and a build with a key: where keys come from, what is signed, and what never shows.

use super::{Site, all, code, minimal, snapshot};
use crate::common::aito;
use std::path::Path;
use std::process::{Command, Output};

const SIGNATURE: &str = "public/data/manifest.json.minisig";

/// The secret key of a pair beside the site: its text, and its public half's.
pub fn keys(folder: &Path) -> (String, String) {
    let file = folder.join("avain.key");
    let output = aito().args(["sign", "--new-key"]).arg(&file).current_dir(folder).output().unwrap();
    assert_eq!(code(&output), 0, "{}", all(&output));
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    (read("avain.key"), read("avain.pub"))
}

/// The second line, which is the key.
pub fn line(key: &str) -> &str {
    key.lines().nth(1).unwrap()
}

fn sign(site: &Site, more: &[&str]) -> Output {
    on(site, more).output().unwrap()
}

fn on(site: &Site, more: &[&str]) -> Command {
    let mut command = aito();
    command.arg("sign").arg("--site").arg(site.path()).args(more).stdin(std::process::Stdio::null());
    command
}

fn verifies(site: &Site, public: &str) -> bool {
    let state = crate::common::folder();
    let mut command = aito();
    command.arg("verify").arg(site.public()).args(["--date", super::DAY, "--key", public]);
    let output = command.arg("--state").arg(state.path().join("seen.json")).output().unwrap();
    code(&output) == 0
}

#[test]
fn a_pair_is_made_and_never_written_over() {
    let folder = crate::common::folder();
    let (secret, public) = keys(folder.path());
    assert!(line(&secret).starts_with("RWQAA") && line(&public).len() == 56);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = folder.path().join("avain.key").metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let before = snapshot(folder.path());
    let again = |name: &str| {
        let output = aito().args(["sign", "--new-key", name]).current_dir(folder.path()).output().unwrap();
        assert_eq!(code(&output), 2);
        assert!(all(&output).contains("not written over"), "{}", all(&output));
    };
    again("avain.key");
    again("avain.pub");
    // Where only the public file is in the way, no secret key is left behind.
    again("avain");
    assert_eq!(snapshot(folder.path()), before);
}

#[test]
fn the_data_is_signed_by_a_file_and_by_the_environment() {
    let (site, folder) = (minimal(), crate::common::folder());
    site.built();
    let (secret, public) = keys(folder.path());
    let file = folder.path().join("avain.key");
    let output = sign(&site, &["--key", file.to_str().unwrap()]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    let signed = site.read(SIGNATURE);
    assert!(signed.contains("\ntrusted comment: serial:1795298400\tfile:manifest.json\n"), "{signed}");
    assert!(verifies(&site, line(&public)));

    // Signed again, and built again with the key, the same site stays the same bytes.
    assert_eq!(code(&sign(&site, &["--key", file.to_str().unwrap()])), 0);
    assert_eq!(site.read(SIGNATURE), signed);
    for key in [secret.as_str(), line(&secret), &secret.replace('\n', "\r\n")] {
        let built = built_with(&site, key, None);
        assert_eq!(code(&built), 0, "{}", all(&built));
        assert!(all(&built).contains("The data is signed."));
        assert_eq!(site.read(SIGNATURE), signed);
    }
    std::fs::remove_file(site.path().join(SIGNATURE)).unwrap();
    let output = on(&site, &[]).env("AITO_SIGNING_KEY", &secret).output().unwrap();
    assert_eq!(code(&output), 0, "{}", all(&output));
    assert!(verifies(&site, line(&public)));
}

fn built_with(site: &Site, key: &str, password: Option<&str>) -> Output {
    let mut command = aito();
    command.args(["build", "--date", super::DAY]).arg("--site").arg(site.path()).env("AITO_SIGNING_KEY", key);
    if let Some(password) = password {
        command.env("AITO_SIGNING_PASSWORD", password);
    }
    command.stdin(std::process::Stdio::null()).output().unwrap()
}

#[test]
fn no_signature_outlives_its_manifest() {
    let (site, folder) = (minimal(), crate::common::folder());
    let (secret, public) = keys(folder.path());
    assert_eq!(code(&built_with(&site, &secret, None)), 0);
    assert!(verifies(&site, line(&public)));
    let first = site.read(SIGNATURE);

    site.write("content/fi/pages/uusi.md", "---\ntitle: Uusi\n---\n\nUusi sivu.\n");
    assert_eq!(code(&built_with(&site, &secret, None)), 0);
    assert_ne!(site.read(SIGNATURE), first);
    assert!(verifies(&site, line(&public)));

    let output = site.run("build", &[]);
    assert!(all(&output).contains("The data is not signed"), "{}", all(&output));
    assert_eq!(all(&output).matches("not signed").count(), 1, "said once");
    assert!(!site.path().join(SIGNATURE).exists(), "an old signature beside a new manifest");
    let output = site.run("build", &["--quiet"]);
    assert_eq!(all(&output), "");
    // A secret that a build machine does not hand out is an empty text.
    assert_eq!(code(&built_with(&site, "", None)), 0);
    assert!(!site.path().join(SIGNATURE).exists());
}

#[test]
fn a_key_that_cannot_be_used_stops_the_build() {
    let (site, folder) = (minimal(), crate::common::folder());
    let (secret, public) = keys(folder.path());
    assert_eq!(code(&built_with(&site, &secret, None)), 0);
    let before = snapshot(&site.public());
    let damaged = line(&secret).replace('A', "B");
    for (key, said) in [
        (line(&public), "public key"),
        (&damaged, "no secret key"),
        ("salaisuus", "no secret key"),
        (&line(&secret)[..100], "no secret key"),
    ] {
        let output = built_with(&site, key, None);
        assert_eq!(code(&output), 2, "{said}");
        assert!(all(&output).contains(said) && all(&output).contains("AITO_SIGNING_KEY"), "{}", all(&output));
        assert!(!all(&output).contains(key), "{}", all(&output));
    }
    assert_eq!(snapshot(&site.public()), before);
}

#[test]
fn no_key_and_no_password_is_ever_told() {
    let (site, folder) = (minimal(), crate::common::folder());
    site.built();
    let file = folder.path().join("lukittu.key");
    let path = file.to_str().unwrap();
    let password = "Salasana-jota-ei-kerrota";
    let made = aito().args(["sign", "--new-key", path]).env("AITO_SIGNING_PASSWORD", password).output().unwrap();
    assert_eq!(code(&made), 0, "{}", all(&made));
    let secret = std::fs::read_to_string(&file).unwrap();
    let public = std::fs::read_to_string(folder.path().join("lukittu.pub")).unwrap();
    assert!(line(&secret).starts_with("RWRTY"), "it is encrypted");

    let with = |password: &str, more: &[&str]| on(&site, more).env("AITO_SIGNING_PASSWORD", password).output().unwrap();
    let runs = [
        (made, 0),
        (sign(&site, &["--key", path]), 2),
        (with("väärä-salasana", &["--key", path]), 2),
        (with(password, &["--key", path]), 0),
        (with(password, &["--key", line(&secret)]), 2),
        (with(password, &["--key", path, "--format", "json"]), 0),
        (built_with(&site, &secret, None), 2),
        (built_with(&site, &secret, Some("väärä-salasana")), 2),
        (built_with(&site, &secret, Some(password)), 0),
        (aito().arg("verify").arg(site.public()).args(["--key", line(&secret)]).output().unwrap(), 2),
        (aito().arg("verify").arg(site.public()).args(["--key", path]).output().unwrap(), 2),
        // Where no key belongs.
        (aito().args(["sign", line(&secret)]).output().unwrap(), 2),
        (aito().args(["verify", line(&secret)]).output().unwrap(), 2),
        (aito().args(["verify", "x", &secret]).output().unwrap(), 2),
        (sign(&site, &["--out", line(&secret)]), 2),
        (aito().args([&format!("--{}", line(&secret))]).output().unwrap(), 2),
        (site.run("compromised", &[line(&secret)]), 2),
    ];
    for (number, (output, expected)) in runs.iter().enumerate() {
        let said = all(output);
        assert_eq!(code(output), *expected, "{number}: {said}");
        for secret in [line(&secret), &line(&secret)[..30], password, "väärä-salasana"] {
            assert!(!said.contains(secret), "{number}: {said}");
        }
    }
    assert!(all(&runs[1].0).contains("AITO_SIGNING_PASSWORD"));
    assert!(all(&runs[2].0).contains("is not the one"));
    for (file, bytes) in crate::common::files(&site.public()) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(line(&secret)) && !text.contains(password), "{file}");
    }
    assert!(verifies(&site, line(&public)));
}

#[test]
fn a_secret_key_is_kept_out_of_what_is_published() {
    let site = minimal();
    site.built().write("static/tyhja.txt", "");
    for name in ["static/avain.key", "content/avain.key", "public/avain.key", "profiles/avain.key"] {
        let file = site.path().join(name);
        let output = sign(&site, &["--new-key", file.to_str().unwrap()]);
        assert_eq!(code(&output), 2, "{name}");
        assert!(all(&output).contains("published"), "{}", all(&output));
        assert!(!file.exists());
    }
    let folder = crate::common::folder();
    let (secret, _) = keys(folder.path());
    site.write("static/avain.key", &secret);
    let file = site.path().join("static/avain.key");
    assert_eq!(code(&sign(&site, &["--key", file.to_str().unwrap()])), 2);
}

#[test]
fn only_a_whole_site_is_signed() {
    let (site, folder) = (minimal(), crate::common::folder());
    let (secret, _) = keys(folder.path());
    let signing = || on(&site, &[]).env("AITO_SIGNING_KEY", &secret).output().unwrap();
    let output = signing();
    assert_eq!(code(&output), 2);
    assert!(all(&output).contains("aito build"), "{}", all(&output));
    site.built();
    assert_eq!(code(&sign(&site, &[])), 2, "no key");
    site.write("public/index.html", "<p>Toinen sivu");
    let output = signing();
    assert_eq!(code(&output), 1);
    assert!(all(&output).contains("Changed: index.html") && all(&output).contains("Nothing was signed"));
    assert!(!site.path().join(SIGNATURE).exists());
    site.built();
    std::fs::remove_file(site.path().join("public/data/manifest.json")).unwrap();
    assert_eq!(code(&signing()), 1);
}
