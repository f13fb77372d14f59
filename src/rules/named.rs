//! Which accounts the texts of a site name, and where: read once, and kept from one judging to the next.
//!
//! In: a site, and what an earlier judging read. Out: for each file the accounts that its YAML and its body name, in any
//! spelling. Reading a text is the dearest part of judging, and of a site in an editor's hands nearly every text is as it
//! was. Never true: a place that a reading without an earlier one would not give. So an earlier reading counts only where
//! the file's text is the same, letter by letter, and `site.yaml` too: it holds the channels, domains and languages that
//! texts are read by.

use crate::account::{Key, accounts_in};
use crate::model::{Doc, Site};
use crate::parse::yaml::Node;
use crate::source::{Content, FileId};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Where a file names accounts: ranges of bytes from the file's start.
type Places = Arc<[(Range<usize>, Key)]>;

/// Which part of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// Its YAML: a record, or the front matter of a text.
    Values,
    /// A Markdown body, and where it stands in the file.
    Body { start: usize, end: usize },
}

impl Part {
    fn body(doc: &Doc) -> Self {
        Self::Body { start: doc.body.start, end: doc.body.end }
    }
}

/// A part of a file as it was read, by the file's path.
struct Reading {
    text: Arc<str>,
    places: Places,
}

/// Which accounts the texts of a site name.
#[derive(Default)]
pub struct Named {
    settings: Arc<str>,
    readings: BTreeMap<(Arc<str>, Part), Reading>,
}

/// A part of a file that is still to be read.
enum Job<'a> {
    Values(&'a Node),
    Body(&'a Doc),
}

impl Named {
    /// Reads the texts of a site, those that are as they were excepted.
    pub(super) fn of(site: &Site, earlier: Option<&Named>) -> Self {
        let settings = text(site, site.settings.file).unwrap_or_default();
        let earlier = earlier.filter(|earlier| earlier.settings == settings);
        let values = site.trees.iter().map(|(file, tree)| (*file, Part::Values, Job::Values(tree)));
        let docs = site.docs().chain(site.older_docs());
        let bodies = docs.map(|doc| (doc.file, Part::body(doc), Job::Body(doc)));
        let jobs: Vec<_> = values.chain(bodies).collect();
        let read = |(file, part, job): (FileId, Part, Job<'_>)| {
            let path = Arc::clone(&site.sources.get(file)?.path);
            let (key, text) = ((path, part), text(site, file)?);
            let known = earlier.and_then(|earlier| earlier.readings.get(&key)).filter(|known| known.text == text);
            let places = known.map_or_else(|| job.read(site, file), |known| Arc::clone(&known.places));
            Some((key, Reading { text, places }))
        };
        Self { settings, readings: jobs.into_par_iter().filter_map(read).collect() }
    }

    /// The accounts that the YAML of a file names. Those of redirects are left out: their ends are judged by themselves.
    pub(super) fn in_values(&self, site: &Site, file: FileId) -> &[(Range<usize>, Key)] {
        self.places(site, file, Part::Values)
    }

    /// The accounts that a body names.
    pub(super) fn in_body(&self, site: &Site, doc: &Doc) -> &[(Range<usize>, Key)] {
        self.places(site, doc.file, Part::body(doc))
    }

    fn places(&self, site: &Site, file: FileId, part: Part) -> &[(Range<usize>, Key)] {
        let path = site.sources.get(file).map(|file| Arc::clone(&file.path));
        path.and_then(|path| self.readings.get(&(path, part))).map_or(&[], |reading| &reading.places)
    }
}

impl Job<'_> {
    fn read(&self, site: &Site, file: FileId) -> Places {
        match self {
            Self::Values(tree) => values(site, file, tree),
            Self::Body(doc) => {
                let named = accounts(site, site.body(doc)).into_iter();
                named.map(|(range, key)| (doc.body.start + range.start..doc.body.start + range.end, key)).collect()
            }
        }
    }
}

/// A value that names an account is meant as a whole.
fn values(site: &Site, file: FileId, tree: &Node) -> Places {
    let (mut texts, mut skipped) = (Vec::new(), Vec::new());
    tree.texts(&mut texts);
    if let Some(redirects) = tree.get("redirects").filter(|_| file == site.settings.file) {
        redirects.texts(&mut skipped);
    }
    let texts = texts.into_iter().filter(|text| !skipped.contains(text));
    texts.flat_map(|(span, text)| accounts(site, text).into_iter().map(move |(_, key)| (span.range(), key))).collect()
}

/// The accounts that a text names.
pub(super) fn accounts(site: &Site, text: &str) -> Vec<(Range<usize>, Key)> {
    let settings = &site.settings;
    let named = accounts_in(&settings.table, &settings.organisation.domains, text).into_iter();
    named.map(|(range, account)| (range, account.key().clone())).collect()
}

fn text(site: &Site, file: FileId) -> Option<Arc<str>> {
    match &site.sources.get(file)?.content {
        Content::Text(text) => Some(Arc::clone(text)),
        Content::Bytes(_) | Content::Unread => None,
    }
}
