//! The site that was published before, as its files lie in a folder.
//!
//! In: a manifest and the bytes that it names. Out: the published list. Never true: a list whose ids, days or addresses
//! could not have come from a build, since pages and folders are made of them.

use super::Listed;
use crate::manifest::Manifest;
use crate::publish::data::{DataView, ProfileData};
use crate::publish::facts::SiteFacts;
use crate::value::{Day, HttpsUrl, Id, Lang, Parse, is_timezone, seconds_of};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where the published list lies.
pub const PROFILES: &str = "data/profiles.json";
/// Where everything else lies that its pages are made of.
pub const SITE: &str = "data/site.json";

/// A published site: every file is as its manifest says.
pub struct Earlier {
    /// Its manifest.
    pub manifest: Manifest,
    /// Its files, by path.
    pub files: BTreeMap<String, Arc<[u8]>>,
}

impl Earlier {
    /// A file's bytes.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// The published list; `None` where there is none that this program can read.
    #[must_use]
    pub fn listed(&self) -> Option<Listed> {
        read_list(self.file(PROFILES)?, self.file(SITE)?)
    }
}

/// Reads a published list; `None` where it is none that this program can read.
#[must_use]
pub fn read_list(profiles: &[u8], site: &[u8]) -> Option<Listed> {
    let data: DataView = serde_json::from_slice(profiles).ok()?;
    let facts: SiteFacts = serde_json::from_slice(site).ok()?;
    let versions = data.version == 1 && facts.version == 1;
    let whole = Day::parse(&data.as_of).is_ok()
        && seconds_of(&data.generated).is_some()
        && facts.default_language().is_some()
        && is_timezone(&facts.timezone)
        && facts.base_url.is_folder()
        && facts.platforms.keys().all(|id| is_word(id));
    let lists = [&data.profiles, &data.warnings];
    let sorted = lists.iter().all(|list| list.is_sorted_by(|a, b| a.id < b.id));
    let sound = versions && whole && sorted && lists.into_iter().flatten().all(is_sound);
    sound.then_some(Listed { data, facts })
}

/// Whether a profile could have come from a build, as far as anything is made of it but words.
fn is_sound(profile: &ProfileData) -> bool {
    let days = [&profile.opened, &profile.reviewed, &profile.ends];
    Id::parse(&profile.id).is_ok()
        && Id::parse(&profile.owner.unit).is_ok()
        && !profile.key.is_empty()
        && HttpsUrl::parse(&profile.url).is_ok()
        && is_word(&profile.platform)
        && profile.languages.iter().all(|lang| Lang::parse(lang).is_ok())
        && days.into_iter().flatten().all(|day| Day::parse(day).is_ok())
}

/// Whether a platform's id can stand in an address: an organisation names its own channels as it likes.
fn is_word(id: &str) -> bool {
    !id.is_empty() && id != "." && id != ".." && !id.chars().any(|c| c == '/' || c == '\\' || c.is_control())
}
