//! `load`: a site's folder becomes texts in memory.
//!
//! Links are not followed: one that stands in the site's folders is a fault, wherever it leads. Sizes are checked
//! before a file is opened, so that no file can fill the memory.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are read")]

use crate::fault::{Fault, What};
use crate::source::{Content, Half, SourceFile, Sources, Span};
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Folders of a site that are read, besides the files at its root.
pub(super) const FOLDERS: [&str; 4] = ["profiles", "content", "static", "themes"];
/// Files at its root.
pub(super) const FILES: [&str; 2] = ["site.yaml", "anchors.lock"];
/// Limits in bytes: a record, a Markdown file, a picture, any other file.
const RECORD: u64 = 256 * 1024;
const MARKDOWN: u64 = 4 * 1024 * 1024;
const PICTURE: u64 = 8 * 1024 * 1024;
const ANY: u64 = 64 * 1024 * 1024;
/// Endings of pictures, which every reader of a page has to fetch.
const PICTURES: [&str; 9] = ["avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "tiff", "webp"];

/// A site in memory.
pub struct Loaded {
    /// Its files, sorted by path.
    pub sources: Sources,
    /// What could not be read.
    pub faults: Vec<Fault>,
}

/// One file to read.
struct Found {
    path: String,
    full: PathBuf,
    half: Half,
    is_link: Link,
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Link {
    Yes,
    No,
}

/// Reads a site's folder, and its internal halves from another folder where one is given.
#[must_use]
pub fn load(folder: &Path, internal: Option<&Path>) -> Loaded {
    let mut found: Vec<Found> = Vec::new();
    let mut failed: Vec<(String, String)> = Vec::new();
    for name in FILES {
        let full = folder.join(name);
        if let Ok(data) = full.symlink_metadata() {
            let is_link = if data.is_symlink() { Link::Yes } else { Link::No };
            found.push(Found { path: name.to_owned(), full, half: Half::Public, is_link });
        }
    }
    for name in FOLDERS {
        walk(&folder.join(name), name, &mut found, &mut failed);
    }
    if let Some(internal) = internal {
        found.retain(|file| file.half == Half::Public);
        walk(internal, "profiles/_internal", &mut found, &mut failed);
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    let mut loaded = Loaded { sources: Sources::new(), faults: Vec::new() };
    for file in found {
        loaded.take(&file);
    }
    for (path, detail) in failed {
        let id = loaded.sources.add(&path, Content::Unread, Half::Public);
        loaded.faults.push(Fault::new(What::Encoding, Span::whole(id)).case("unreadable").with("detail", detail));
    }
    loaded
}

fn walk(folder: &Path, name: &str, found: &mut Vec<Found>, failed: &mut Vec<(String, String)>) {
    if folder.symlink_metadata().is_err() {
        return;
    }
    for entry in WalkDir::new(folder).follow_links(false).follow_root_links(false).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => found.extend(one(&entry, folder, name)),
            Err(error) => {
                let path = error.path().map_or_else(|| name.to_owned(), |path| site_path(path, folder, name));
                failed.push((path, error.io_error().map_or_else(|| "?".to_owned(), ToString::to_string)));
            }
        }
    }
}

fn one(entry: &DirEntry, folder: &Path, name: &str) -> Option<Found> {
    let path = site_path(entry.path(), folder, name);
    if is_dropping(&entry.file_name().to_string_lossy()) {
        return None;
    }
    let half = half(&path);
    let is_link = if entry.path_is_symlink() { Link::Yes } else { Link::No };
    Some(Found { path, full: entry.path().to_owned(), half, is_link })
}

/// Whether a file is an editor's or a system's own, and no part of a site: copies, notes for after a crash, and locks,
/// which some write as links while a file is open.
pub(super) fn is_dropping(name: &str) -> bool {
    let around = |sign: &str| name.len() > 1 && name.starts_with(sign) && name.ends_with(sign);
    let endings = ["~", ".swp", ".swo", ".swx"];
    [".DS_Store", "Thumbs.db"].contains(&name)
        || endings.iter().any(|ending| name.ends_with(ending))
        || name.starts_with(".#")
        || around("#")
}

fn half(path: &str) -> Half {
    if path.starts_with("profiles/_internal/") { Half::Internal } else { Half::Public }
}

/// Whether a file at a path is one of a site's.
pub(super) fn belongs(path: &str) -> bool {
    let (folder, name) = (path.split('/').next(), path.rsplit('/').next().unwrap_or(path));
    let inside = path.contains('/') && folder.is_some_and(|folder| FOLDERS.contains(&folder));
    (inside || FILES.contains(&path)) && !is_dropping(name)
}

/// What a file was at another time.
pub(super) enum Was {
    /// A link.
    Link,
    /// A file of these bytes.
    File(Vec<u8>),
}

/// A path from the site's folder with `/` between its parts.
fn site_path(full: &Path, folder: &Path, name: &str) -> String {
    let inside = full.strip_prefix(folder).unwrap_or(full);
    let parts = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
    std::iter::once(name.to_owned()).chain(parts).collect::<Vec<_>>().join("/")
}

impl Loaded {
    fn take(&mut self, file: &Found) {
        if file.is_link == Link::Yes {
            return self.unread(file, |at| Fault::new(What::OutsideLink, at));
        }
        let limit = limit(&file.path);
        match read(&file.full, limit) {
            Ok(Extent::Within(bytes)) => {
                let (_, fault) = self.sources.add_bytes(&file.path, bytes, file.half);
                self.faults.extend(fault);
            }
            Ok(Extent::Beyond(size)) => self.unread(file, |at| too_large(&file.path, at, size)),
            Err(error) => self
                .unread(file, |at| Fault::new(What::Encoding, at).case("unreadable").with("detail", error.to_string())),
        }
    }

    /// The same site with some files as they were; `None` stands for one that was not there.
    pub(super) fn with(&self, earlier: BTreeMap<String, Option<Was>>) -> Self {
        let mut files: BTreeMap<String, Option<Was>> = earlier;
        let kept = self.sources.iter().filter(|(_, file)| !files.contains_key(&*file.path));
        let mut kept: BTreeMap<String, (SourceFile, Vec<Fault>)> = kept
            .map(|(id, file)| {
                let faults = self.faults.iter().filter(|fault| fault.at.file == id).cloned().collect();
                (file.path.to_string(), (file.clone(), faults))
            })
            .collect();
        files.extend(kept.keys().map(|path| (path.clone(), None)).collect::<Vec<_>>());
        let mut loaded = Loaded { sources: Sources::new(), faults: Vec::new() };
        for (path, was) in files {
            if let Some((file, faults)) = kept.remove(&path) {
                let id = loaded.sources.add(&path, file.content, file.half);
                let here = |mut fault: Fault| {
                    fault.at.file = id;
                    fault
                };
                loaded.faults.extend(faults.into_iter().map(here));
            } else if let Some(was) = was {
                loaded.take_earlier(&path, was);
            }
        }
        loaded
    }

    fn take_earlier(&mut self, path: &str, was: Was) {
        let limit = limit(path);
        match was {
            Was::File(bytes) if bytes.len() as u64 <= limit => {
                let (_, fault) = self.sources.add_bytes(path, bytes, half(path));
                self.faults.extend(fault);
            }
            Was::File(bytes) => {
                let at = Span::whole(self.sources.add(path, Content::Unread, half(path)));
                self.faults.push(too_large(path, at, bytes.len() as u64));
            }
            Was::Link => {
                let at = Span::whole(self.sources.add(path, Content::Unread, half(path)));
                self.faults.push(Fault::new(What::OutsideLink, at));
            }
        }
    }

    fn unread(&mut self, file: &Found, fault: impl FnOnce(Span) -> Fault) {
        let id = self.sources.add(&file.path, Content::Unread, file.half);
        self.faults.push(fault(Span::whole(id)));
    }
}

/// What a file past its limit is told with.
fn too_large(path: &str, at: Span, size: u64) -> Fault {
    const MEGA: u64 = 1024 * 1024;
    let (limit, fault) = (limit(path), Fault::new(What::TooLarge, at));
    if limit == PICTURE {
        return fault
            .case("picture")
            .with("size", size.div_ceil(MEGA).to_string())
            .with("limit", (limit / MEGA).to_string());
    }
    fault.case("bytes").with("limit", (limit / 1024).to_string())
}

/// How a file compares with its limit.
enum Extent {
    /// Within it: the bytes.
    Within(Vec<u8>),
    /// Beyond it: how many bytes.
    Beyond(u64),
}

/// A file's bytes, as far as the limit lets it be read. Only ordinary files are opened: a pipe would never end.
fn read(path: &Path, limit: u64) -> std::io::Result<Extent> {
    let data = path.symlink_metadata()?;
    if !data.is_file() {
        return Err(std::io::Error::other("not an ordinary file"));
    }
    if data.len() > limit {
        return Ok(Extent::Beyond(data.len()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(data.len()).unwrap_or(0));
    // The file may grow while it is read.
    std::fs::File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    let size = bytes.len() as u64;
    Ok(if size <= limit { Extent::Within(bytes) } else { Extent::Beyond(size) })
}

fn limit(path: &str) -> u64 {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        picture if PICTURES.contains(&picture) => PICTURE,
        _ if path.starts_with("static/") => ANY,
        "yaml" | "yml" => RECORD,
        "md" => MARKDOWN,
        _ => ANY,
    }
}
