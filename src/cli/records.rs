//! What commands share that change records: finding one, putting its new text in its place, saying why not.
//!
//! In: ids as people type them, a site as written. Out: records with their texts, or words and an exit code. Never true:
//! a record changed that another file has the same id as.

use super::site::words;
use super::{FAILED, FINDINGS, note};
use crate::catalogue::Arg;
use crate::parse::shape::nearest;
use crate::raw::amend::{Obstacle, Refusal};
use crate::raw::{Raw, RawProfile, Record, Status};
use crate::shell;
use crate::source::{Content, FileId, Half, SourceFile, Sources};
use crate::value::Id;
use std::path::Path;

/// A record that was found.
#[derive(Clone)]
pub(super) struct Found<'a> {
    pub(super) id: String,
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) raw: &'a RawProfile,
}

/// The id of a record: the written one, else that of its path.
pub(super) fn id_of(record: &Record<RawProfile>) -> &Id {
    record.raw.id.as_ref().map_or(&record.id, |id| &id.value)
}

/// The record of an id; a suggestion where there is none.
pub(super) fn find<'a>(id: &str, raw: &'a Raw, sources: &'a Sources) -> Result<Found<'a>, u8> {
    let records: Vec<&Record<RawProfile>> = raw.profiles.iter().filter(|record| id_of(record).as_str() == id).collect();
    match records.as_slice() {
        [record] => Ok(found(record, sources)),
        [] => Err(unknown(id, raw.profiles.iter().map(id_of), &raw.unread)),
        more => {
            let path = |file: FileId| sources.get(file).map_or("", |file| &*file.path);
            let files: Vec<&str> = more.iter().map(|record| path(record.file)).collect();
            note(words().say("cli-two-records", &[("id", Arg::Text(id)), ("files", Arg::Text(&files.join(", ")))]));
            Err(FINDINGS)
        }
    }
}

/// A record with its text.
pub(super) fn found<'a>(record: &'a Record<RawProfile>, sources: &'a Sources) -> Found<'a> {
    let file = sources.get(record.file);
    Found {
        id: id_of(record).to_string(),
        path: file.map_or("", |file| &*file.path),
        text: file.map_or("", |file| file.text()),
        raw: &record.raw,
    }
}

/// How many names are told where none is like the one written.
const NAMED: usize = 8;

fn unknown<'a>(id: &str, known: impl Iterator<Item = &'a Id>, unread: &[Id]) -> u8 {
    if unread.iter().any(|own| own.as_str() == id) {
        note(words().say("cli-unread-profile", &[("file", Arg::Text(&format!("profiles/{id}.yaml")))]));
        return FINDINGS;
    }
    let known: Vec<&str> = known.map(Id::as_str).collect();
    // Whoever knows only the platform or the unit is shown where it is.
    let part = known.iter().copied().find(|own| !id.is_empty() && own.split('/').any(|part| part == id));
    match nearest(id, &known).or(part) {
        Some(near) => {
            note(words().say("cli-unknown-profile", &[("id", Arg::Text(id)), ("suggestion", Arg::Text(near))]))
        }
        None => {
            let args = [("id", Arg::Text(id)), ("known", Arg::Text(&some_of(&known)))];
            note(words().say("cli-unknown-profile-known", &args));
        }
    }
    FAILED
}

/// Puts a record's new text in the place of the old one.
pub(super) fn put(folder: &Path, found: &Found<'_>, text: &str) -> Result<(), u8> {
    if text == found.text {
        return Ok(());
    }
    shell::replace(&folder.join(found.path), found.text, text).map_err(|error| {
        let args = [("file", Arg::Text(found.path)), ("detail", Arg::Text(&error.to_string()))];
        note(words().say("cli-changed-failed", &args));
        FAILED
    })
}

/// Says why a record's text is not changed; `status` is what a person would write by hand.
pub(super) fn refused(why: Refusal, found: &Found<'_>, status: Status) -> u8 {
    let args = [("id", Arg::Text(&found.id)), ("file", Arg::Text(found.path)), ("status", Arg::Text(status.word()))];
    note(words().say(&format!("cli-amend-{}", why.code()), &args));
    FINDINGS
}

/// Says why a step in a record's life is not taken: by its status in the words of the command, which begin with
/// `start`, or by its text; `lines` are what a person would write by hand.
pub(super) fn hindered(why: Obstacle, start: &str, found: &Found<'_>, lines: &str) -> u8 {
    let args = [("id", Arg::Text(&found.id)), ("file", Arg::Text(found.path)), ("lines", Arg::Text(lines))];
    match why {
        Obstacle::Status(status) => note(words().say(&format!("{start}-{}", status.word()), &args)),
        Obstacle::Text(Refusal::Layout) => note(words().say("cli-life-layout", &args)),
        Obstacle::Text(why) => note(words().say(&format!("cli-amend-{}", why.code()), &args)),
    }
    FINDINGS
}

/// The site's files with a text at a path, new or in the place of an old one: how a site would be before it is.
pub(super) fn with_text(sources: &Sources, path: &str, text: &str) -> Sources {
    let mut all: Vec<_> = sources.iter().map(|(_, file)| file.clone()).filter(|file| &*file.path != path).collect();
    let half = if path.starts_with("profiles/_internal/") { Half::Internal } else { Half::Public };
    all.push(SourceFile { path: path.into(), content: Content::Text(text.into()), half });
    all.sort_by(|a, b| a.path.cmp(&b.path));
    let mut sources = Sources::new();
    for file in all {
        sources.add(&file.path, file.content, file.half);
    }
    sources
}

/// Says that there is no such unit, and which may have been meant.
pub(super) fn unknown_unit<'a>(unit: &str, known: impl Iterator<Item = &'a str>) -> u8 {
    let known: Vec<&str> = known.collect();
    match nearest(unit, &known) {
        Some(near) => {
            note(words().say("cli-unknown-unit", &[("unit", Arg::Text(unit)), ("suggestion", Arg::Text(near))]))
        }
        None => {
            let args = [("unit", Arg::Text(unit)), ("known", Arg::Text(&some_of(&known)))];
            note(words().say("cli-unknown-unit-known", &args));
        }
    }
    FAILED
}

/// The first of some names, where none is like what somebody wrote.
fn some_of(known: &[&str]) -> String {
    let more = if known.len() > NAMED { ", …" } else { "" };
    known.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ") + more
}
