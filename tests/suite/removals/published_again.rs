//! How the site with less in it is published: signed like any other, in a folder that may be a checkout.

use super::emergencies::{RECORD, edit, two};
use super::{published, removals};
use crate::command::signing::{keys, line};
use crate::command::{DAY, Site, all, code, minimal};
use crate::common::aito;
use sha2::{Digest, Sha256};
use std::process::Output;

const SIGNATURE: &str = "data/manifest.json.minisig";

fn with_key(site: &Site, secret: &str, more: &[&str]) -> Output {
    let mut command = aito();
    command.args(["build", "--date", DAY]).arg("--site").arg(site.path()).args(more);
    command.env("AITO_SIGNING_KEY", secret).output().unwrap()
}

fn verified(site: &Site, public: &str, folder: &std::path::Path) -> Output {
    let mut command = aito();
    command.arg("verify").arg(site.public()).args(["--date", DAY, "--key", public, "--state"]);
    command.arg(folder.join("nahty.json")).output().unwrap()
}

#[test]
fn it_is_signed_like_any_other_and_no_old_signature_stays() {
    let (site, _) = two();
    let folder = crate::common::folder();
    let (secret, public) = keys(folder.path());
    assert_eq!(code(&with_key(&site, &secret, &[])), 0);
    assert_eq!(code(&verified(&site, line(&public), folder.path())), 0);
    edit(&site, "status: active", "status: closed");
    let output = with_key(&site, &secret, &["--removals-only"]);
    assert_eq!(code(&output), 0, "{}", all(&output));
    // The serial number that was seen before is a lower one.
    let output = verified(&site, line(&public), folder.path());
    assert_eq!(code(&output), 0, "{}", all(&output));

    let toinen = site.read("profiles/toinen.yaml").replace("status: active", "status: closed");
    site.write("profiles/toinen.yaml", toinen);
    let (exit, said) = removals(&site, &[]);
    assert_eq!(exit, 0, "{said}");
    assert!(!published(&site.public()).contains_key(SIGNATURE), "a signature that fits nothing has gone");
    assert!(said.contains("not signed"), "{said}");
}

/// Whoever can change files on the host can make a manifest that fits them, but no signature. The next removal takes
/// what it finds there for the site, and must not sign it.
#[test]
fn what_somebody_else_changed_is_not_signed() {
    let folder = crate::common::folder();
    let (secret, public) = keys(folder.path());
    let other = crate::common::folder();
    let (stranger, _) = keys(other.path());
    for by in ["nobody", "a stranger"] {
        let (site, _) = two();
        assert_eq!(code(&with_key(&site, &secret, &[])), 0);
        change_page_and_manifest(&site);
        std::fs::remove_file(site.public().join(SIGNATURE)).unwrap();
        if by == "a stranger" {
            let mut command = aito();
            command.arg("sign").arg("--site").arg(site.path()).env("AITO_SIGNING_KEY", &stranger);
            assert_eq!(code(&command.output().unwrap()), 0);
        }
        edit(&site, "status: active", "status: closed");
        let output = with_key(&site, &secret, &["--removals-only"]);
        let said = all(&output);
        assert_eq!(code(&output), 0, "{by}: the account is taken off all the same\n{said}");
        assert!(said.contains("no good signature by the key") && !said.contains("The data is signed."), "{by}: {said}");
        assert_eq!(super::ids(&published(&site.public()), "profiles"), ["toinen"]);
        assert!(!published(&site.public()).contains_key(SIGNATURE), "{by}");
        assert_eq!(code(&verified(&site, line(&public), folder.path())), 1, "{by}");
        // A full build, from sources, is signed again.
        edit(&site, "status: closed", "status: active");
        assert_eq!(code(&with_key(&site, &secret, &[])), 0, "{by}");
        assert_eq!(code(&verified(&site, line(&public), folder.path())), 0, "{by}");
    }
}

/// A text page gets other words, and the manifest their hash.
fn change_page_and_manifest(site: &Site) {
    let page = "public/tietosuoja/index.html";
    let page = if site.path().join(page).exists() { page } else { "public/404.html" };
    let name = page.strip_prefix("public/").unwrap();
    site.write(page, site.read(page) + "<p>Maksa tilille FI00");
    let mut manifest: serde_json::Value = serde_json::from_str(&site.read("public/data/manifest.json")).unwrap();
    let bytes = site.read(page).into_bytes();
    let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    manifest["files"][name] = serde_json::json!({"sha256": hash, "size": bytes.len()});
    site.write("public/data/manifest.json", serde_json::to_vec_pretty(&manifest).unwrap());
}

/// A folder that a host publishes from a branch: its history is no file of the site.
#[test]
fn a_checkout_is_signed_and_verified() {
    let (site, _) = two();
    let folder = crate::common::folder();
    let (secret, public) = keys(folder.path());
    site.write("public/.git/HEAD", "ref: refs/heads/julkaistu\n");
    let mut command = aito();
    command.arg("sign").arg("--site").arg(site.path()).env("AITO_SIGNING_KEY", &secret);
    let output = command.output().unwrap();
    assert_eq!(code(&output), 0, "{}", all(&output));
    assert_eq!(code(&verified(&site, line(&public), folder.path())), 0);
    site.write("public/ohje/.git/HEAD", "");
    assert_eq!(code(&verified(&site, line(&public), folder.path())), 1, "further down it is a foreign file");
}

#[test]
fn a_checkout_keeps_its_history() {
    let (site, _) = two();
    site.write("public/.git/HEAD", "ref: refs/heads/julkaistu\n");
    assert_eq!(code(&site.run("build", &[])), 0);
    assert_eq!(site.read("public/.git/HEAD"), "ref: refs/heads/julkaistu\n");
    edit(&site, "status: active", "status: closed");
    let (exit, said) = removals(&site, &[]);
    assert_eq!(exit, 0, "{said}");
    assert_eq!(site.read("public/.git/HEAD"), "ref: refs/heads/julkaistu\n");
    // A run that died in between has left it beside the site.
    std::fs::create_dir(site.path().join(".public.aito-new")).unwrap();
    std::fs::rename(site.public().join(".git"), site.path().join(".public.aito-new/.git")).unwrap();
    site.write(RECORD, site.read(RECORD).replace("status: closed", "status: active")).built();
    assert_eq!(site.read("public/.git/HEAD"), "ref: refs/heads/julkaistu\n");
}

#[test]
fn a_folder_without_records_empties_no_list() {
    let site = minimal();
    site.built();
    let before = published(&site.public());
    std::fs::remove_file(site.path().join(RECORD)).unwrap();
    let (exit, said) = removals(&site, &[]);
    assert_eq!(exit, 2, "{said}");
    assert!(said.contains("not one record"), "{said}");
    assert_eq!(published(&site.public()), before);
    // One that cannot be read is there: its account leaves.
    site.write(RECORD, "name: [");
    let (exit, said) = removals(&site, &[]);
    assert_eq!(exit, 0, "{said}");
    assert!(said.contains("cannot be read"), "{said}");
}
