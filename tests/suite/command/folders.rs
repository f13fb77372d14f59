//! Where a site may be written, and what happens where it may not.

use super::{Site, all, code, minimal, snapshot};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn build_to(site: &Site, out: &Path) -> Output {
    site.run("build", &["--out", out.to_str().unwrap()])
}

/// A refusal: exit code 2, words that name the folder, everything as it was.
fn is_refused(site: &Site, out: &Path) -> String {
    let before = snapshot(site.path());
    let output = build_to(site, out);
    let said = all(&output);
    assert_eq!(code(&output), 2, "{}: {said}", out.display());
    assert!(said.contains(out.to_str().unwrap()), "{said}");
    assert_eq!(snapshot(site.path()), before, "{}", out.display());
    said
}

#[test]
fn the_site_itself_is_never_written_over() {
    let site = minimal();
    site.write("content/fi/pages/tietoa.md", "---\ntitle: Tietoa\n---\n\nTietoa.\n").write("static/logo.txt", "x");
    let inner = site.path().join("content").join("..");
    for out in [
        site.path().to_owned(),
        site.path().join("."),
        inner,
        site.path().parent().unwrap().to_owned(),
        PathBuf::from("/"),
    ] {
        assert!(is_refused(&site, &out).contains("is the site itself"), "{}", out.display());
    }
    for name in ["profiles", "content", "static", "content/fi", "static/uusi", "themes", "themes/oma"] {
        is_refused(&site, &site.path().join(name));
    }
    let link = crate::common::folder();
    std::os::unix::fs::symlink(site.path(), link.path().join("toinen")).unwrap();
    is_refused(&site, &link.path().join("toinen"));
    is_refused(&site, &link.path().join("toinen/profiles"));
}

#[test]
fn a_folder_of_somebody_else_is_never_written_over() {
    let site = minimal();
    let other = crate::common::folder();
    std::fs::write(other.path().join("vaitoskirja.txt"), "kolme vuotta").unwrap();
    assert!(is_refused(&site, other.path()).contains("no build of Aito wrote"));
    // A manifest of another program is no proof, nor one that cannot be read.
    std::fs::create_dir(other.path().join("data")).unwrap();
    for manifest in ["{}", "{\"generator\": \"hugo 0.168\"}", "{\"generator\": 3}", "not json"] {
        std::fs::write(other.path().join("data/manifest.json"), manifest).unwrap();
        is_refused(&site, other.path());
    }
    assert_eq!(std::fs::read_to_string(other.path().join("vaitoskirja.txt")).unwrap(), "kolme vuotta");
}

#[test]
fn an_empty_or_new_folder_is_written() {
    let site = minimal();
    let other = crate::common::folder();
    for out in [other.path().join("tyhja"), other.path().join("uusi/ja/syva"), other.path().join("kauttaviiva/")] {
        if out.ends_with("tyhja") {
            std::fs::create_dir(&out).unwrap();
        }
        let output = build_to(&site, &out);
        assert_eq!(code(&output), 0, "{}", all(&output));
        assert!(out.join("index.html").is_file());
        let output = build_to(&site, &out);
        assert_eq!(code(&output), 0, "again: {}", all(&output));
    }
}

#[test]
fn a_place_that_cannot_be_written_is_2() {
    let site = minimal();
    let other = crate::common::folder();
    std::fs::write(other.path().join("tiedosto"), "x").unwrap();
    is_refused(&site, &other.path().join("tiedosto"));
    is_refused(&site, &other.path().join("tiedosto/alla"));
    is_refused(&site, Path::new("/proc/aito-ulos"));
    assert_eq!(std::fs::read_to_string(other.path().join("tiedosto")).unwrap(), "x");
}

/// A disk of a given size, where the tests may mount one.
struct Disk {
    folder: tempfile::TempDir,
}

impl Disk {
    fn of(size: &str) -> Option<Self> {
        let folder = crate::common::folder();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(folder.path())
            .output();
        let is_mounted = mounted.is_ok_and(|output| output.status.success());
        if !is_mounted {
            eprintln!("skipped: a disk can only be mounted by root");
        }
        is_mounted.then_some(Self { folder })
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.folder.path()).status();
    }
}

#[test]
fn a_full_disk_leaves_the_published_site() {
    let Some(disk) = Disk::of("2m") else { return };
    let site = minimal();
    let out = disk.folder.path().join("public");
    let output = build_to(&site, &out);
    assert_eq!(code(&output), 0, "{}", all(&output));
    let before = snapshot(&out);
    site.write("static/iso.bin", vec![7; 3_000_000]);
    let output = build_to(&site, &out);
    assert_eq!(code(&output), 2, "{}", all(&output));
    assert!(all(&output).contains("Could not write"), "{}", all(&output));
    assert_eq!(snapshot(&out), before);
    let left: Vec<_> = std::fs::read_dir(disk.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["public"], "something is left behind");
    // The disk has room again: the next build goes well.
    std::fs::remove_file(site.path().join("static/iso.bin")).unwrap();
    assert_eq!(code(&build_to(&site, &out)), 0);
}

#[test]
fn a_full_disk_writes_nothing_the_first_time() {
    let Some(disk) = Disk::of("64k") else { return };
    let site = minimal();
    let output = build_to(&site, &disk.folder.path().join("public"));
    assert_eq!(code(&output), 2, "{}", all(&output));
    assert_eq!(std::fs::read_dir(disk.folder.path()).unwrap().count(), 0);
}

#[test]
fn what_stands_in_the_way_of_the_sibling_stops_nothing_published() {
    let site = minimal();
    site.built();
    let before = snapshot(&site.public());
    std::fs::write(site.path().join(".public.aito-new"), "tiedosto").unwrap();
    let output = site.run("build", &[]);
    assert!([0, 2].contains(&code(&output)), "{}", all(&output));
    if code(&output) == 2 {
        assert_eq!(snapshot(&site.public()), before);
    }
    // What a killed build left is taken away.
    let _ = std::fs::remove_file(site.path().join(".public.aito-new"));
    site.write(".public.aito-new/puoli/index.html", "kesken");
    site.built();
    assert!(!site.path().join(".public.aito-new").exists());
    assert!(!site.public().join("puoli").exists());
    assert_eq!(snapshot(&site.public()), before);
}
