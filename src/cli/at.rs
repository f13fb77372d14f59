//! A published list that `lookup --at` asks: a folder or an address, believed as far as its own data and its signature
//! allow.
//!
//! In: what `--at` and `--key` name. Out: answers. Never true: "genuine" or "not listed" from data that are damaged,
//! badly signed, expired, or older than what was seen before; a question that tells the server which account is meant
//! where the whole list can be had.

use super::site::words;
use super::verify::{manifest, message, open, plain, public_key};
use super::{Common, FAILED, note};
use crate::account::Table;
use crate::catalogue::Arg;
use crate::check::Details;
use crate::lookup::{Age, Answer, Index, Trust, When, decode};
use crate::manifest::{Entry, Flaw, Manifest};
use crate::shell::{self, Answer as Asked, Published, Seen, Trust as Signed};
use crate::value::{Day, Moment};
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Limits in bytes: the whole list of 20,000 accounts and its details are a few million, a shard some ten thousand.
const WHOLE: u64 = 64 * 1024 * 1024;
const SHARD: u64 = 4 * 1024 * 1024;
/// The languages that details may be written in; their ids are the same in all.
const DETAILS: [&str; 3] = ["fi", "sv", "en"];

#[derive(Args)]
pub(super) struct AtArgs {
    /// Ask a published site in place of the records: its folder, or its address (https://…).
    #[arg(long, value_name = "DIR|URL")]
    pub(super) at: Option<String>,
    /// The public key that the published data must be signed with: a file, or the key itself.
    #[arg(long, value_name = "PUBLIC-KEY", requires = "at", allow_hyphen_values = true)]
    key: Option<String>,
    /// Where the serial numbers seen so far are kept (default: the user's state folder, aito/seen.json).
    #[arg(long, value_name = "FILE", requires = "key")]
    state: Option<PathBuf>,
}

/// A published list.
pub(super) struct At {
    files: Files,
    index: Option<Index>,
    digest: String,
    table: Table,
    when: When,
    shards: BTreeMap<String, Option<Index>>,
    ids: Ids,
}

/// Whether the ids of profiles have been asked for.
#[derive(PartialEq, Eq)]
enum Ids {
    NotYet,
    Asked,
}

/// Where its files come from, and what is known of them.
struct Files {
    site: Published,
    manifest: Option<Manifest>,
    trust: Trust,
    had: Had,
}

/// What asking has given so far.
#[derive(PartialEq, Eq)]
enum Had {
    Nothing,
    Files,
}

impl Files {
    /// A file of the site. One that is not as the manifest says makes all of them doubtful, and is read all the same:
    /// a warning in it is still a warning.
    fn read(&mut self, path: &str, limit: u64) -> Option<Vec<u8>> {
        let bytes = match self.site.read(path, limit) {
            Ok(Asked::Here(bytes)) => bytes,
            Ok(Asked::NotHere) => return self.lacking(&Flaw::Missing { path: path.to_owned() }),
            Ok(Asked::Wrong(flaw)) => return self.lacking(&flaw),
            Err(trouble) => {
                super::verify::unanswered(&trouble);
                self.trust = Trust::Doubtful;
                return None;
            }
        };
        self.had = Had::Files;
        let named = self.manifest.as_ref().map(|manifest| manifest.files().get(path));
        if named.is_some_and(|entry| entry != Some(&Entry::of(&bytes))) {
            self.doubt(&Flaw::Changed { path: path.to_owned() });
        }
        Some(bytes)
    }

    fn doubt(&mut self, flaw: &Flaw) {
        note(message(flaw));
        self.trust = Trust::Doubtful;
    }

    fn lacking(&mut self, flaw: &Flaw) -> Option<Vec<u8>> {
        self.doubt(flaw);
        None
    }
}

impl At {
    /// Opens the published list; `Err` is the exit code of wrong usage.
    pub(super) fn open(common: &Common, args: &AtArgs, given: &str) -> Result<Self, u8> {
        let key = args.key.as_deref().map(public_key).transpose()?;
        let mut files = Files { site: open(given)?, manifest: None, trust: Trust::Sound, had: Had::Nothing };
        let signed = key.as_ref().map(|key| manifest(&files.site, Some(key)));
        match signed {
            Some(Ok(Ok((_, manifest)))) => files.manifest = Some(manifest),
            Some(Ok(Err(flaw))) => files.doubt(&flaw),
            Some(Err(trouble)) => {
                super::verify::unanswered(&trouble);
                files.trust = Trust::Doubtful;
            }
            None => {}
        }
        let bytes = files.read("check/v1/index.txt", WHOLE).unwrap_or_default();
        let index = decode(&bytes).ok();
        if index.is_none() {
            note(words().say("cli-lookup-at-no-list", &[("at", Arg::Text(&plain(given)))]));
        }
        let zone = index.as_ref().map_or("Europe/Helsinki", |index| index.facts().zone.as_str());
        let moment = moment(common, zone)?;
        if let Some(manifest) = files.manifest.take() {
            files.manifest = Some(remember(args, &mut files, manifest, moment)?);
        }
        let table = table(&mut files);
        let digest = digest(&bytes).to_owned();
        let when = When { seconds: moment.seconds(), day: moment.today(), trust: files.trust };
        Ok(Self { files, index, digest, table, when, shards: BTreeMap::new(), ids: Ids::NotYet })
    }

    /// The day on which the list was made, where there is one.
    pub(super) fn made(&self) -> Option<Day> {
        let facts = self.index.as_ref()?.facts();
        Moment::at(facts.generated, &facts.zone).ok().map(Moment::today)
    }

    /// How old the list is, where there is one.
    pub(super) fn age(&self) -> Option<Age> {
        Some(self.index.as_ref()?.age(self.when.seconds))
    }

    /// The platform table of the site.
    pub(super) fn table(&self) -> &Table {
        &self.table
    }

    /// What the list says of a text.
    pub(super) fn look_up(&mut self, input: &str) -> Answer {
        let Some(index) = &self.index else {
            return self.nothing();
        };
        let Some(name) = index.shard_for(&self.table, input) else {
            let answer = index.look_up(&self.table, input, &self.when);
            return if nameless(&answer) { self.with_names(input, answer) } else { answer };
        };
        if !self.shards.contains_key(&name) {
            let bytes = self.files.read(&format!("check/v1/shards/{name}.txt"), SHARD);
            let shard = bytes.and_then(|bytes| index.with_shard(&name, &bytes).ok());
            self.when.trust = self.files.trust;
            self.shards.insert(name.clone(), shard);
        }
        let shard = self.shards.get(&name).and_then(Option::as_ref);
        shard.map_or_else(|| self.nothing(), |shard| shard.look_up(&self.table, input, &self.when))
    }

    /// Without a list that could be read: damaged where files were had at all.
    fn nothing(&self) -> Answer {
        let had = self.files.had == Had::Files;
        Answer { reason: Some(if had { "damaged" } else { "no-data" }), ..Answer::without_data() }
    }

    /// The same answer with the ids of profiles, which stand in a file of their own. The answer holds without them.
    fn with_names(&mut self, input: &str, answer: Answer) -> Answer {
        if std::mem::replace(&mut self.ids, Ids::Asked) == Ids::NotYet {
            let ids = self.ids();
            let named = self.index.clone().zip(ids).and_then(|(index, ids)| index.with_profiles(ids));
            match named {
                Some(named) => self.index = Some(named),
                None => note(words().word("cli-lookup-at-no-names")),
            }
        }
        self.index.as_ref().map_or(answer, |index| index.look_up(&self.table, input, &self.when))
    }

    fn ids(&self) -> Option<Vec<String>> {
        let known = self.files.manifest.as_ref().map(Manifest::files);
        let path = |lang: &&str| format!("check/v1/details.{lang}.json");
        let there = |path: &String| known.is_none_or(|files| files.contains_key(path));
        let paths: Vec<String> = DETAILS.iter().map(path).filter(there).collect();
        // Without a manifest, one is asked for after the other; that there is none is no flaw.
        let found = paths.iter().find_map(|path| match self.files.site.read(path, WHOLE) {
            Ok(Asked::Here(bytes)) => Some((path, bytes)),
            _ => None,
        });
        let (path, bytes) = found?;
        let entry = self.files.manifest.as_ref().map(|manifest| manifest.files().get(path));
        if entry.is_some_and(|entry| entry != Some(&Entry::of(&bytes))) {
            note(message(&Flaw::Changed { path: path.clone() }));
            return None;
        }
        let index = self.index.as_ref()?;
        Some(Details::read(&bytes, &self.digest)?.ids(index))
    }
}

/// Whether an answer names a profile whose id is not known yet.
fn nameless(answer: &Answer) -> bool {
    let ids = [&answer.profile, &answer.resembles, &answer.renamed_to];
    let candidates = answer.candidates.iter().map(|candidate| &candidate.profile);
    ids.into_iter().flatten().chain(candidates).any(String::is_empty)
}

/// The moment to answer for, in the list's own time zone.
fn moment(common: &Common, zone: &str) -> Result<Moment, u8> {
    let date = super::site::day(common)?;
    shell::moment(date, zone).map_err(|_| {
        note(words().word("cli-bad-epoch"));
        FAILED
    })
}

/// Holds a signed manifest against what was seen before, and remembers it.
fn remember(args: &AtArgs, files: &mut Files, manifest: Manifest, moment: Moment) -> Result<Manifest, u8> {
    let name = files.site.name();
    let mut seen = Seen::open(args.state.as_deref()).map_err(|error| super::verify::forgetful(&error))?;
    let last = seen.last(&name, Signed::Signed);
    let flaws: Vec<Flaw> = manifest.freshness(moment.seconds()).into_iter().chain(manifest.replay(last)).collect();
    for flaw in &flaws {
        files.doubt(flaw);
    }
    if flaws.is_empty() && last != Some(manifest.serial()) {
        let kept = seen.remember(&name, manifest.serial(), Signed::Signed);
        kept.map_err(|error| super::verify::forgetful(&error))?;
    }
    Ok(manifest)
}

/// The platform table of the site. Without it, what is listed on a channel of its own would be called not listed.
fn table(files: &mut Files) -> Table {
    let bytes = files.read("check/v1/platforms.json", WHOLE).unwrap_or_default();
    match Table::published(&bytes) {
        Some(table) => {
            if !table.is_as_published(&bytes) {
                note(words().word("cli-lookup-at-other-table"));
            }
            table
        }
        None => {
            files.trust = Trust::Doubtful;
            note(words().word("cli-lookup-at-no-table"));
            Table::builtin().clone()
        }
    }
}

/// The digest that a list gives of itself, by which its details are known to be its own.
fn digest(index: &[u8]) -> &str {
    let head = str::from_utf8(index).unwrap_or("");
    let line = head.lines().take_while(|line| !line.is_empty()).find_map(|line| line.strip_prefix("digest "));
    line.unwrap_or("")
}
