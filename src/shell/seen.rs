//! The serial numbers seen: what makes an older site that somebody puts back noticed.
//!
//! In: a file of this user. Out: the last serial number of each site. Never true: a damaged memory taken for an empty
//! one, or a number that nobody signed compared with a signed site, which would let a forger make it look old.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where files are read")]

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// A memory of more bytes is not ours.
const LIMIT: u64 = 16 * 1024 * 1024;
/// The version of its shape.
const VERSION: u32 = 1;

/// Whether a serial number came with a good signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// It did.
    Signed,
    /// Nobody gave a key to check it with.
    Unsigned,
}

/// Why nothing can be remembered.
#[derive(Debug)]
pub enum SeenError {
    /// There is no folder for it on this machine.
    NoPlace,
    /// The file is not what was written there.
    Damaged(PathBuf),
    /// The system said no.
    Io(PathBuf, io::Error),
}

#[derive(Debug, Default, Clone, Copy, Serialize, Deserialize)]
struct Serials {
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsigned: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct Memory {
    version: u32,
    sites: BTreeMap<String, Serials>,
}

/// The memory, held alone as long as this value lives.
pub struct Seen {
    file: PathBuf,
    memory: Memory,
    /// Given back when it is closed.
    _lock: File,
}

impl Seen {
    /// Opens the memory in a file, or in the user's own place for such.
    ///
    /// # Errors
    /// See [`SeenError`].
    pub fn open(file: Option<&Path>) -> Result<Self, SeenError> {
        let file = file.map(Path::to_owned).or_else(own_place).ok_or(SeenError::NoPlace)?;
        let failed = |error: io::Error| SeenError::Io(file.clone(), error);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        // Two at a time must not forget what the other saw; a file system without locks has to do without.
        let lock = File::create(beside(&file, "lock")).map_err(failed)?;
        let _ = lock.lock();
        let memory = match File::open(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Memory { version: VERSION, sites: BTreeMap::new() }
            }
            Err(error) => return Err(failed(error)),
            Ok(open) => {
                let mut bytes = Vec::new();
                open.take(LIMIT).read_to_end(&mut bytes).map_err(failed)?;
                let memory: Option<Memory> = serde_json::from_slice(&bytes).ok();
                memory.filter(|own| own.version == VERSION).ok_or_else(|| SeenError::Damaged(file.clone()))?
            }
        };
        Ok(Self { file, memory, _lock: lock })
    }

    /// The last serial number that counts against a site.
    #[must_use]
    pub fn last(&self, site: &str, trust: Trust) -> Option<i64> {
        let serials = self.memory.sites.get(site)?;
        match trust {
            Trust::Signed => serials.signed,
            Trust::Unsigned => serials.signed.max(serials.unsigned),
        }
    }

    /// Remembers a site's serial number.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn remember(&mut self, site: &str, serial: i64, trust: Trust) -> Result<(), SeenError> {
        let serials = self.memory.sites.entry(site.to_owned()).or_default();
        let own = match trust {
            Trust::Signed => &mut serials.signed,
            Trust::Unsigned => &mut serials.unsigned,
        };
        *own = Some(serial).max(*own);
        let json = serde_json::to_vec_pretty(&self.memory).unwrap_or_default();
        let new = beside(&self.file, "new");
        let made = File::create(&new).and_then(|mut file| file.write_all(&json).and_then(|()| file.sync_all()));
        made.and_then(|()| fs::rename(&new, &self.file)).map_err(|error| SeenError::Io(self.file.clone(), error))
    }
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// `$XDG_STATE_HOME/aito/seen.json`, by default `~/.local/state/aito/seen.json`.
fn own_place() -> Option<PathBuf> {
    let given = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let home = || std::env::home_dir().filter(|home| home.is_absolute()).map(|home| home.join(".local/state"));
    Some(given.or_else(home)?.join("aito").join("seen.json"))
}
