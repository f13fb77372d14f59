//! What of a published site stays as it is, and which of its pages still name an account that has left.
//!
//! In: the earlier files, and which of them show accounts. Out: the rest. Never true: a page of an account that has
//! left among what stays.

use super::{Earlier, Listed};
use crate::check::FOLDER;
use crate::publish::pages_of;
use crate::publish::route::Routes;
use crate::publish::unlisted::Unlisted;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A page that stays although it names accounts that have left.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Naming {
    /// Its file.
    pub path: String,
}

/// What of an earlier site is made anew or goes, and what stays.
pub struct Kept<'a> {
    earlier: &'a Earlier,
    /// Files that the earlier data made.
    own: BTreeSet<String>,
    /// Folders in which every page shows accounts.
    folders: Vec<String>,
    /// Folders in which every file is made of accounts: the search, the check.
    indexes: Vec<String>,
}

impl<'a> Kept<'a> {
    /// Of a site and the list that was published with it.
    #[must_use]
    pub fn of(earlier: &'a Earlier, published: &Listed, routes: &Routes) -> Self {
        let facts = &published.facts;
        let folder = |path: String| routes.file(&path).trim_end_matches("index.html").to_owned();
        let redirects = facts.redirects.iter().map(|redirect| redirect.from.clone());
        Self {
            earlier,
            own: pages_of(published).into_iter().chain(redirects).collect(),
            folders: facts.languages().map(|lang| folder(routes.directory(lang))).collect(),
            indexes: facts.languages().map(|lang| format!("search/{lang}/")).chain([FOLDER.to_owned()]).collect(),
        }
    }

    /// The files that stay, where nothing new takes their place.
    pub fn files(&self) -> impl Iterator<Item = (&'a String, &'a Arc<[u8]>)> {
        self.earlier.files.iter().filter(|(path, _)| self.stays(path))
    }

    fn stays(&self, path: &str) -> bool {
        // Pages of the directory that an earlier version of this program put elsewhere go as well.
        let shows = path.ends_with("/index.html") && self.folders.iter().any(|folder| path.starts_with(folder));
        !shows && !self.own.contains(path) && !self.indexes.iter().any(|folder| path.starts_with(folder))
    }

    /// Pages that stay although they name what has left: by its address, or by a link to its page.
    #[must_use]
    pub fn naming(&self, unlisted: &Unlisted<'_>, pages: &[String]) -> Vec<Naming> {
        let html: Vec<_> = self.files().filter(|(path, _)| path.ends_with(".html")).collect();
        let names = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes);
            pages.iter().any(|page| text.contains(page.as_str())) || unlisted.seems_named(&text)
        };
        let naming = html.par_iter().filter(|(_, bytes)| names(bytes));
        let mut naming: Vec<Naming> = naming.map(|(path, _)| Naming { path: (*path).clone() }).collect();
        naming.sort();
        naming
    }
}
