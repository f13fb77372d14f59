//! What of a published site stays as it is, and which of its pages still name an account that has left.
//!
//! In: the earlier files, and which of them show accounts. Out: the rest. Never true: a page of an account that has
//! left among what stays.

use super::Earlier;
use crate::publish::PublicSite;
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
    /// Folders in which every page shows accounts, or every file is of the search.
    folders: Vec<String>,
    indexes: Vec<String>,
}

impl<'a> Kept<'a> {
    /// Of a site, and what its own data make.
    #[must_use]
    pub fn of(earlier: &'a Earlier, made: &PublicSite) -> Self {
        let pages = made.editions.iter().flat_map(|edition| &edition.pages).map(|page| made.routes.file(&page.path));
        let redirects = made.facts.redirects.iter().map(|redirect| redirect.from.clone());
        let languages = || made.facts.languages();
        let folder = |path: String| made.routes.file(&path).trim_end_matches("index.html").to_owned();
        Self {
            earlier,
            own: pages.chain(redirects).collect(),
            folders: languages().map(|lang| folder(made.routes.directory(lang))).collect(),
            indexes: languages().map(|lang| format!("search/{lang}/")).collect(),
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
