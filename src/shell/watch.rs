//! Hears when the files of a site change.
//!
//! In: a site's folder. Out: the word that something is different, once it has been quiet for a moment. The system's own
//! news are only the ear: what decides is a look at all files (names, sizes, times), taken after every sound and now
//! and then without one. So a folder that was renamed, an editor that saves by renaming, and a system that tells
//! nothing are all noticed. Never true: a change that is told before the files are looked at and then passed over.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are looked at")]

use super::load::{FILES, FOLDERS, is_dropping};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use sha2::{Digest as _, Sha256};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use walkdir::WalkDir;

/// How long it must be quiet before the files are looked at: an editor's save is several events.
const QUIET: Duration = Duration::from_millis(15);
/// How long that is waited for: a program that never stops writing must not hide its changes.
const LONGEST: Duration = Duration::from_millis(150);
/// How often the files are looked at without a sound, and how often where the system tells nothing.
const SWEEP: Duration = Duration::from_secs(2);
const DEAF_SWEEP: Duration = Duration::from_millis(400);

/// Listens to a site's folder.
pub struct Watch {
    folder: PathBuf,
    internal: Option<PathBuf>,
    ear: Option<RecommendedWatcher>,
    sounds: Receiver<()>,
    seen: Look,
    sweep: Duration,
}

/// What waiting gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Something is different.
    Change,
    /// Nothing is.
    Nothing,
}

/// All files and all folders, each as one number.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Look {
    files: [u8; 32],
    folders: [u8; 32],
}

impl Watch {
    /// Begins to listen; what is there now is known.
    #[must_use]
    pub fn new(folder: &Path, internal: Option<&Path>) -> Self {
        let (sound, sounds) = mpsc::channel();
        let ear = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            if event.map_or(true, |event| matters(&event)) {
                let _ = sound.send(());
            }
        });
        let (folder, internal) = (folder.to_owned(), internal.map(Path::to_owned));
        let seen = look(&folder, internal.as_deref());
        let sweep = if ear.is_ok() { SWEEP } else { DEAF_SWEEP };
        let mut watch = Self { folder, internal, ear: ear.ok(), sounds, seen, sweep };
        watch.listen();
        // What changed while the ear was put up.
        watch.seen = look(&watch.folder, watch.internal.as_deref());
        watch
    }

    /// Waits for a change, for a while.
    pub fn wait(&mut self) -> Heard {
        match self.sounds.recv_timeout(self.sweep) {
            Ok(()) => self.until_quiet(),
            Err(RecvTimeoutError::Timeout) => {}
            // Nobody makes sounds any more: from now on looking is all there is.
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(self.sweep),
        }
        let now = look(&self.folder, self.internal.as_deref());
        if now == self.seen {
            return Heard::Nothing;
        }
        let moved = now.folders != self.seen.folders;
        self.seen = now;
        if moved {
            self.listen();
        }
        Heard::Change
    }

    fn until_quiet(&self) {
        let began = Instant::now();
        while began.elapsed() < LONGEST && self.sounds.recv_timeout(QUIET).is_ok() {}
    }

    /// Puts the ear to every folder anew: one that was renamed or made is another to the system.
    fn listen(&mut self) {
        let Some(ear) = &mut self.ear else { return };
        let below = FOLDERS.iter().map(|name| self.folder.join(name)).chain(self.internal.clone());
        let mut deaf = false;
        for folder in below.filter(|folder| folder.is_dir()) {
            let _ = ear.unwatch(&folder);
            deaf |= ear.watch(&folder, RecursiveMode::Recursive).is_err();
        }
        // The site's own folder holds much that is no part of it (`public`, `target`), so not what lies below it.
        let _ = ear.unwatch(&self.folder);
        let _ = ear.watch(&self.folder, RecursiveMode::NonRecursive);
        if deaf {
            // The system has no ears left for so many folders.
            self.ear = None;
            self.sweep = DEAF_SWEEP;
        }
    }
}

/// Whether an event can mean a change of the site: reading is none, and droppings of editors are no part of it.
fn matters(event: &notify::Event) -> bool {
    let name = |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    !matches!(event.kind, EventKind::Access(_))
        && (event.paths.is_empty() || event.paths.iter().any(|path| !name(path).is_some_and(|name| is_dropping(&name))))
}

fn look(folder: &Path, internal: Option<&Path>) -> Look {
    let (mut files, mut folders) = (Sha256::new(), Sha256::new());
    let roots = FILES.iter().chain(&FOLDERS).map(|name| folder.join(name)).chain(internal.map(Path::to_owned));
    for root in roots {
        for entry in WalkDir::new(&root).follow_links(false).follow_root_links(false).sort_by_file_name() {
            let Ok(entry) = entry else { continue };
            if is_dropping(&entry.file_name().to_string_lossy()) {
                continue;
            }
            let path = entry.path().as_os_str().as_encoded_bytes();
            let Ok(data) = entry.metadata() else { continue };
            let hash = if data.is_dir() { &mut folders } else { &mut files };
            hash.update(path);
            hash.update([0]);
            hash.update(identity(&data).to_le_bytes());
            if !data.is_dir() {
                let time = data.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
                hash.update(time.map_or(0, |time| time.as_nanos()).to_le_bytes());
                hash.update(data.len().to_le_bytes());
            }
        }
    }
    Look { files: files.finalize().into(), folders: folders.finalize().into() }
}

/// Tells a file or folder from another of the same name.
#[cfg(unix)]
fn identity(data: &std::fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(data)
}

#[cfg(not(unix))]
fn identity(_: &std::fs::Metadata) -> u64 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Waits until a change is told; the sweep alone would need seconds.
    fn told(watch: &mut Watch) -> bool {
        (0..3).any(|_| watch.wait() == Heard::Change)
    }

    /// What is heard where nothing should be, without waiting for the next sweep.
    fn quiet(watch: &mut Watch) -> Heard {
        let sweep = std::mem::replace(&mut watch.sweep, LONGEST * 2);
        let heard = watch.wait();
        watch.sweep = sweep;
        heard
    }

    #[test]
    fn whatever_changes_is_told_once() {
        let site = tempfile::tempdir().expect("a folder");
        let at = |path: &str| site.path().join(path);
        fs::create_dir_all(at("content/fi/ohje")).expect("a folder");
        fs::write(at("site.yaml"), "a: 1").expect("a file");
        fs::write(at("content/fi/ohje/01-a.md"), "a").expect("a file");
        let mut watch = Watch::new(site.path(), None);
        assert_eq!(quiet(&mut watch), Heard::Nothing);
        let mut step = |what: &str, change: &dyn Fn()| {
            change();
            assert!(told(&mut watch), "{what}");
            assert_eq!(quiet(&mut watch), Heard::Nothing, "{what}, once");
        };
        step("a file that is written", &|| fs::write(at("content/fi/ohje/01-a.md"), "b").expect("written"));
        step("one that takes another's place", &|| {
            fs::write(at("content/fi/ohje/.01-a.md.tmp"), "c").expect("written");
            fs::rename(at("content/fi/ohje/.01-a.md.tmp"), at("content/fi/ohje/01-a.md")).expect("renamed");
        });
        step("a folder that is renamed", &|| fs::rename(at("content/fi"), at("content/sv")).expect("renamed"));
        step("a file in it", &|| fs::write(at("content/sv/ohje/01-a.md"), "d").expect("written"));
        step("a new folder", &|| fs::create_dir_all(at("profiles/kirjasto")).expect("made"));
        step("a file in that", &|| fs::write(at("profiles/kirjasto/x.yaml"), "e").expect("written"));
        step("a folder that goes", &|| fs::remove_dir_all(at("content")).expect("removed"));
        step("and comes back", &|| fs::create_dir_all(at("content")).expect("made"));
        fs::write(at("content/.01-a.md.swp"), "typing").expect("written");
        fs::create_dir_all(at("public")).expect("made");
        fs::write(at("public/index.html"), "built").expect("written");
        assert_eq!(quiet(&mut watch), Heard::Nothing, "what is no part of the site");
    }
}
