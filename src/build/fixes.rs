//! What can be mended beyond doubt, as new texts of files.
//!
//! In: sources, the faults of loading them, the day. Out: public files with everything mended that rules know the right
//! value of, addresses in their plain spelling, and no white space at the ends of lines. Never true: an internal half
//! among them, or a file in which anything else is changed.

use crate::fault::Fault;
use crate::parse::{front_matter, mend};
use crate::rules::{judge, plain_addresses};
use crate::source::{Content, FileId, Half, SourceFile, Sources, Span};
use crate::value::Day;
use crate::{raw, resolve};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file that can be mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// Its path from the site's folder.
    pub path: Arc<str>,
    /// Its text now.
    pub old: String,
    /// Its text mended.
    pub new: String,
}

/// How often the mended texts are read again: a record with a day that cannot be read has an address that no rule has
/// seen.
const ROUNDS: usize = 3;

/// All files that can be mended.
#[must_use]
pub fn fixes(sources: &Sources, loading: &[Fault], today: Day) -> Vec<Fixed> {
    let mut texts: BTreeMap<FileId, String> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let found = round(&with(sources, &texts), loading, today);
        if found.is_empty() {
            break;
        }
        texts.extend(found);
    }
    let of = |(id, new): (FileId, String)| {
        let file = sources.get(id)?;
        let old = file.text().to_owned();
        (new != old).then(|| Fixed { path: Arc::clone(&file.path), old, new })
    };
    texts.into_iter().filter_map(of).collect()
}

/// The sources with other texts, each file with its number.
fn with(sources: &Sources, texts: &BTreeMap<FileId, String>) -> Sources {
    let mut all = Sources::new();
    for (id, file) in sources.iter() {
        let content = texts.get(&id).map_or_else(|| file.content.clone(), |text| Content::Text(text.as_str().into()));
        all.add(&file.path, content, file.half);
    }
    all
}

/// What one reading finds: files and their new texts.
fn round(sources: &Sources, loading: &[Fault], today: Day) -> Vec<(FileId, String)> {
    let mut raw = raw::parse(sources);
    raw.faults.extend_from_slice(loading);
    let resolved = resolve::resolve(sources.clone(), raw);
    let mut values: BTreeMap<FileId, BTreeMap<usize, (Span, String)>> = BTreeMap::new();
    let plain = resolved.site.as_ref().map(plain_addresses).unwrap_or_default();
    let found = judge(resolved, today).diagnostics.into_iter().filter_map(|finding| Some((finding.at, finding.fix?)));
    for (span, value) in found.chain(plain) {
        values.entry(span.file).or_default().entry(span.range().start).or_insert((span, value));
    }
    let public = sources.iter().filter(|(_, file)| file.half == Half::Public);
    let texts = public.filter(|(_, file)| matches!(file.content, Content::Text(_)));
    texts
        .map(|(id, file)| (id, file, mended(id, file, values.get(&id))))
        .filter_map(|(id, file, new)| (new != file.text()).then_some((id, new)))
        .collect()
}

/// A file's text with its values and without white space at the ends of lines.
fn mended(id: FileId, file: &SourceFile, values: Option<&BTreeMap<usize, (Span, String)>>) -> String {
    let text = file.text();
    let is_yaml = file.path.ends_with(".yaml");
    let part = if is_yaml { Some(0..text.len()) } else { front_matter::split(id, text).ok().map(|split| split.yaml) };
    let Some((part, yaml)) = part.and_then(|part| Some((part.clone(), text.get(part)?))) else {
        return text.to_owned();
    };
    let mut yaml = yaml.to_owned();
    // From the end, so that the places before stay where they are.
    for (span, value) in values.into_iter().flat_map(|values| values.values().rev()) {
        let range = span.range();
        if let (Some(start), Some(end)) = (range.start.checked_sub(part.start), range.end.checked_sub(part.start)) {
            yaml = mend::mend(&yaml, start..end, value).unwrap_or(yaml);
        }
    }
    // In Markdown two spaces at the end of a line mean something, and front matter is left as it is without need.
    let yaml = if is_yaml { mend::trimmed(&yaml).unwrap_or(yaml) } else { yaml };
    let mut new = text.to_owned();
    new.replace_range(part, &yaml);
    new
}
