//! What addresses answered in earlier runs, so that nobody is asked every day.
//!
//! In: a file of this user, outside every published folder. Out: answers that are young enough. Never true: an answer
//! without its day, one from the future, or a damaged file taken for an answer.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are read")]

use crate::outside::{Answers, State};
use crate::value::{Day, Parse as _};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// A memory of more bytes is not ours.
const LIMIT: u64 = 64 * 1024 * 1024;
/// The version of its shape.
const VERSION: u32 = 1;
/// How many days an answer is good for that says that a page is there.
const GOOD: i64 = 7;
/// How many days one is that says that it is not, or that a host refuses programs.
const BAD: i64 = 1;

/// Why answers are not remembered.
#[derive(Debug)]
pub enum MemoryError {
    /// There is no folder for it on this machine.
    NoPlace,
    /// The file is not what was written there; its answers are forgotten.
    Damaged(PathBuf),
    /// The system said no.
    Io(PathBuf, io::Error),
}

#[derive(Serialize, Deserialize)]
struct Entry {
    on: String,
    #[serde(flatten)]
    state: State,
}

#[derive(Serialize, Deserialize)]
struct Written {
    version: u32,
    answers: BTreeMap<String, Entry>,
}

/// The answers of earlier runs.
#[derive(Default)]
pub struct Memory {
    file: Option<PathBuf>,
    answers: BTreeMap<String, Entry>,
}

impl Memory {
    /// Opens the memory in a file, or in the user's own place for such; what is wrong with it comes along, since the run
    /// goes on without.
    #[must_use]
    pub fn open(file: Option<&Path>) -> (Self, Option<MemoryError>) {
        let Some(file) = file.map(Path::to_owned).or_else(own_place) else {
            return (Self::default(), Some(MemoryError::NoPlace));
        };
        let empty = |file| Self { file: Some(file), answers: BTreeMap::new() };
        let bytes = match File::open(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return (empty(file), None),
            Err(error) => return (empty(file.clone()), Some(MemoryError::Io(file, error))),
            Ok(open) => {
                let mut bytes = Vec::new();
                open.take(LIMIT).read_to_end(&mut bytes).map(|_| bytes)
            }
        };
        let written = bytes.ok().and_then(|bytes| serde_json::from_slice::<Written>(&bytes).ok());
        match written.filter(|written| written.version == VERSION) {
            Some(written) => (Self { file: Some(file), answers: written.answers }, None),
            None => (empty(file.clone()), Some(MemoryError::Damaged(file))),
        }
    }

    /// What an address answered, where that is young enough.
    #[must_use]
    pub fn get(&self, address: &str, today: Day) -> Option<&State> {
        self.answers.get(address).filter(|entry| is_young(entry, today)).map(|entry| &entry.state)
    }

    /// Keeps answers, and forgets what has become too old.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn keep(&mut self, answers: &Answers, today: Day) -> Result<(), MemoryError> {
        for (address, state) in answers.iter().filter(|(_, state)| days(state) > 0) {
            self.answers.insert(address.to_owned(), Entry { on: today.to_string(), state: state.clone() });
        }
        self.answers.retain(|_, entry| is_young(entry, today));
        let Some(file) = &self.file else { return Err(MemoryError::NoPlace) };
        let written = Written { version: VERSION, answers: std::mem::take(&mut self.answers) };
        let json = serde_json::to_vec_pretty(&written).unwrap_or_default();
        self.answers = written.answers;
        put(file, &json).map_err(|error| MemoryError::Io(file.clone(), error))
    }
}

/// Writes beside and renames, so that a run that is stopped leaves the old file.
fn put(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let new = file.with_extension("json.new");
    let mut open = File::create(&new)?;
    open.write_all(bytes)?;
    open.sync_all()?;
    fs::rename(&new, file)
}

/// How many days an answer is good for; none where the next run may hear another.
fn days(state: &State) -> i64 {
    match state {
        State::Alive | State::Moved { .. } => GOOD,
        State::Gone { .. } | State::SaysGone | State::FrontPage | State::Refused { .. } | State::Walled => BAD,
        State::Unreachable { .. } | State::NotTried { .. } => 0,
    }
}

fn is_young(entry: &Entry, today: Day) -> bool {
    Day::parse(&entry.on).is_ok_and(|on| (0..days(&entry.state)).contains(&today.days_since(on)))
}

/// `$XDG_CACHE_HOME/aito/links.json`, by default `~/.cache/aito/links.json`.
fn own_place() -> Option<PathBuf> {
    let given = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let home = || std::env::home_dir().filter(|home| home.is_absolute()).map(|home| home.join(".cache"));
    Some(given.or_else(home)?.join("aito").join("links.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn answers_age_each_in_its_time() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("aito/links.json");
        let (mut memory, trouble) = Memory::open(Some(&file));
        assert!(trouble.is_none());
        let mut answers = Answers::default();
        answers.put("https://a.fi/", State::Alive);
        answers.put("https://b.fi/", State::Moved { to: "https://c.fi/".into() });
        answers.put("https://d.fi/", State::Gone { status: 404 });
        answers.put("https://e.fi/", State::Unreachable { trouble: crate::outside::Trouble::Server(503) });
        memory.keep(&answers, day("2026-11-22")).expect("it can be written");
        let (memory, _) = Memory::open(Some(&file));
        let at = |address: &str, on: &str| memory.get(address, day(on)).is_some();
        assert_eq!(memory.get("https://b.fi/", day("2026-11-28")), Some(&State::Moved { to: "https://c.fi/".into() }));
        assert!(at("https://a.fi/", "2026-11-22") && at("https://a.fi/", "2026-11-28"));
        assert!(!at("https://a.fi/", "2026-11-29") && !at("https://a.fi/", "2026-11-21"));
        assert!(at("https://d.fi/", "2026-11-22") && !at("https://d.fi/", "2026-11-23"));
        assert!(!at("https://e.fi/", "2026-11-22"), "trouble is asked about again");
    }

    #[test]
    fn a_damaged_memory_is_told_and_replaced() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("links.json");
        for damaged in ["", "{", "{\"version\":2,\"answers\":{}}", "{\"version\":1,\"answers\":{\"a\":{\"on\":3}}}"] {
            fs::write(&file, damaged).expect("a file in the temporary folder");
            let (mut memory, trouble) = Memory::open(Some(&file));
            assert!(matches!(trouble, Some(MemoryError::Damaged(_))), "{damaged}");
            memory.keep(&Answers::default(), day("2026-11-22")).expect("it can be written");
            assert!(Memory::open(Some(&file)).1.is_none());
        }
    }
}
