//! A site to look at: its files are made one by one, when somebody asks for them.
//!
//! In: a public site. Out: the bytes of a path, the same that a build of this site would write there. Nothing is kept
//! from an earlier site but what the theme's files alone decide, and which accounts each unchanged text names. Never true: a [`Shown`] that can be written; a worker
//! that would keep its pages beyond the preview, or a manifest that vouches for them: neither is among its files.

use super::pieces;
use crate::artifact::{Artifact, Artifacts};
use crate::check::{self, Regime};
use crate::opendata;
use crate::page::{self, Press, Size, TemplateFault};
use crate::publish::{PublicSite, ThemeFile};
use crate::rules::Named;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// The worker of the account check, which would keep pages.
const WORKER: &str = "sw.js";

/// A site to look at.
pub struct Shown {
    pub(super) site: PublicSite,
    press: Arc<Press>,
    assets: Arc<OnceLock<Artifacts>>,
    /// The pages by their files: edition, and place in it.
    pages: BTreeMap<String, (usize, usize)>,
    /// Files of pages that are not to be published yet.
    drafts: BTreeSet<String>,
    /// Which accounts the texts name, lent to the next preview.
    pub(super) named: Option<Arc<Named>>,
    others: OnceLock<Artifacts>,
    indexes: OnceLock<Artifacts>,
}

/// What stands at a path.
pub enum Sight {
    /// A file.
    File(Artifact),
    /// A page whose template failed.
    Failed(TemplateFault),
    /// Nothing.
    Nothing,
}

/// Whether a page is to be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maturity {
    /// It is.
    Final,
    /// Not yet.
    Draft,
}

impl Shown {
    /// Makes a site ready; `earlier` lends what hangs on the theme alone. Beside it what is wrong with the site's own
    /// templates, in whose place the built-in ones stand.
    pub(super) fn new(
        mut site: PublicSite,
        drafts: BTreeSet<String>,
        named: Option<Arc<Named>>,
        earlier: Option<&Shown>,
    ) -> (Option<Self>, Vec<TemplateFault>) {
        let (lent, faults) = match earlier.filter(|earlier| same_theme(&earlier.site, &site)) {
            Some(earlier) => (Some((Arc::clone(&earlier.press), Arc::clone(&earlier.assets))), Vec::new()),
            None => press(&mut site),
        };
        let Some((press, assets)) = lent else {
            return (None, faults);
        };
        let mut pages = BTreeMap::new();
        for (n, edition) in site.editions.iter().enumerate() {
            pages.extend(edition.pages.iter().enumerate().map(|(m, page)| (site.routes.file(&page.path), (n, m))));
        }
        let (others, indexes) = (OnceLock::new(), OnceLock::new());
        (Some(Self { site, press, assets, pages, drafts, named, others, indexes }), faults)
    }

    /// Where the site begins on its host.
    #[must_use]
    pub fn root(&self) -> &str {
        self.site.routes.root()
    }

    /// How many languages and easy variants there are.
    #[must_use]
    pub fn languages(&self) -> usize {
        self.site.editions.len() + self.site.facts.easy.len()
    }

    /// The file that an address from the host's root names.
    #[must_use]
    pub fn file(&self, address: &str) -> String {
        self.site.routes.file(address)
    }

    /// Whether a page is to be published.
    #[must_use]
    pub fn stage(&self, file: &str) -> Maturity {
        if self.drafts.contains(file) { Maturity::Draft } else { Maturity::Final }
    }

    /// The addresses of the pages that are not to be published yet.
    pub fn drafts(&self) -> impl Iterator<Item = String> {
        self.drafts.iter().map(|file| self.site.routes.asset(file.trim_end_matches("index.html")))
    }

    /// The address of a profile's page in the site's default language, where there is one.
    #[must_use]
    pub fn profile(&self, id: &str) -> Option<String> {
        let address = self.site.routes.profile(self.site.facts.languages().next()?, id);
        self.pages.contains_key(&self.site.routes.file(&address)).then_some(address)
    }

    /// What stands at a path under the site's root.
    #[must_use]
    pub fn at(&self, path: &str) -> Sight {
        if path == WORKER {
            return Sight::Nothing;
        }
        let page = self.pages.get(path).and_then(|(n, m)| {
            let edition = self.site.editions.get(*n)?;
            Some((edition, edition.pages.get(*m)?))
        });
        if let Some((edition, page)) = page {
            return match self.press.print(&self.site, edition, page, Size::Minified) {
                Ok(page) => Sight::File(page),
                Err(fault) => Sight::Failed(fault),
            };
        }
        let of_theme = self.assets.get_or_init(|| collected(page::assets(&self.site)));
        let found = of_theme.get(path).or_else(|| self.others().get(path)).or_else(|| {
            // An index takes long to make, so it is made when somebody searches.
            path.starts_with("search/").then(|| self.indexes().get(path)).flatten()
        });
        found.cloned().map_or(Sight::Nothing, Sight::File)
    }

    /// What is neither a page nor the theme's.
    fn others(&self) -> &Artifacts {
        self.others.get_or_init(|| {
            let site = &self.site;
            let mut artifacts = collected(page::redirects(site));
            artifacts.extend(site.files.iter().map(|(path, bytes)| Artifact::file(path.clone(), bytes.clone())));
            artifacts.extend(page::app(site, &[]).into_iter().filter(|file| file.path != WORKER));
            artifacts.extend(opendata::produce(site));
            artifacts.extend(check::produce(&site.check, &site.data, Regime::ByCount));
            artifacts
        })
    }

    fn indexes(&self) -> &Artifacts {
        self.indexes.get_or_init(|| collected(pieces::search(&self.site)))
    }
}

fn collected(files: Vec<Artifact>) -> Artifacts {
    let mut artifacts = Artifacts::default();
    artifacts.extend(files);
    artifacts
}

/// What hangs on the theme alone.
type OfTheme = (Arc<Press>, Arc<OnceLock<Artifacts>>);

/// The templates; the built-in ones where the site's own cannot be read.
fn press(site: &mut PublicSite) -> (Option<OfTheme>, Vec<TemplateFault>) {
    let ready = |press| Some((Arc::new(press), Arc::new(OnceLock::new())));
    match Press::new(site) {
        Ok(press) => (ready(press), Vec::new()),
        Err(faults) => {
            site.theme.retain(|(_, file)| matches!(file, ThemeFile::Asset(_)));
            (Press::new(site).ok().and_then(ready), faults)
        }
    }
}

/// Whether two sites have the same theme, in the same languages.
fn same_theme(one: &PublicSite, other: &PublicSite) -> bool {
    let same = |(one, other): (&(String, ThemeFile), &(String, ThemeFile))| {
        one.0 == other.0
            && match (&one.1, &other.1) {
                (ThemeFile::Template(one), ThemeFile::Template(other)) => one == other,
                (ThemeFile::Asset(one), ThemeFile::Asset(other)) => one == other,
                _ => false,
            }
    };
    one.theme.len() == other.theme.len()
        && one.theme.iter().zip(&other.theme).all(same)
        && one.facts.languages().eq(other.facts.languages())
}
