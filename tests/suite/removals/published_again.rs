//! How the site with less in it is published: signed like any other, in a folder that may be a checkout.

use super::emergencies::{RECORD, edit, two};
use super::{published, removals};
use crate::command::signing::{keys, line};
use crate::command::{DAY, Site, all, code, minimal};
use crate::common::aito;
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
    let folder = tempfile::tempdir().unwrap();
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
