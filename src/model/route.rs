//! Addresses on the site: the one place that knows the path words of `formats.md` §7.
//!
//! In: ids and languages. Out: paths from the host's root (`/polku/sv/profiler/`), with the folder of `base_url`.

use crate::value::{HttpsUrl, Id, Lang};
use std::fmt::Display;

/// Makes addresses.
#[derive(Debug, Clone)]
pub struct Routes {
    root: String,
    origin: String,
    default: Lang,
}

/// Path words in one language.
struct Words {
    check: &'static str,
    directory: &'static str,
    platform: &'static str,
    unit: &'static str,
    page: &'static str,
    guidelines: &'static str,
    whole: &'static str,
    archive: &'static str,
    comparison: &'static str,
    publications: &'static str,
    glossary: &'static str,
    search: &'static str,
    changes: &'static str,
    rules: &'static str,
    accessibility: &'static str,
    easy: &'static str,
}

const FI: Words = Words {
    check: "tarkista",
    directory: "profiilit",
    platform: "alusta",
    unit: "yksikko",
    page: "sivu",
    guidelines: "ohjeet",
    whole: "kaikki",
    archive: "arkisto",
    comparison: "vertailu",
    publications: "julkaisut",
    glossary: "sanasto",
    search: "haku",
    changes: "muutokset",
    rules: "saannot",
    accessibility: "saavutettavuus",
    easy: "selko",
};

const SV: Words = Words {
    check: "kontrollera",
    directory: "profiler",
    platform: "plattform",
    unit: "enhet",
    page: "sida",
    guidelines: "anvisningar",
    whole: "allt",
    archive: "arkiv",
    comparison: "jamforelse",
    publications: "publikationer",
    glossary: "ordlista",
    search: "sok",
    changes: "andringar",
    rules: "regler",
    accessibility: "tillganglighet",
    easy: "latt-sprak",
};

const EN: Words = Words {
    check: "check",
    directory: "profiles",
    platform: "platform",
    unit: "unit",
    page: "page",
    guidelines: "guidelines",
    whole: "all",
    archive: "archive",
    comparison: "comparison",
    publications: "publications",
    glossary: "glossary",
    search: "search",
    changes: "changes",
    rules: "rules",
    accessibility: "accessibility",
    easy: "easy",
};

fn words(lang: &Lang) -> &'static Words {
    match lang.primary() {
        "fi" => &FI,
        "sv" => &SV,
        _ => &EN,
    }
}

impl Routes {
    /// The addresses of a site that is published at an address and has a default language.
    #[must_use]
    pub fn new(base_url: &HttpsUrl, default: &Lang) -> Self {
        Self { root: base_url.folder(), origin: base_url.origin(), default: default.clone() }
    }

    /// Where the site begins on its host.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The whole address of a path.
    #[must_use]
    pub fn whole_address(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// A file under the root: `assets/site.css`.
    #[must_use]
    pub fn asset(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// The file that a page's address is written to.
    #[must_use]
    pub fn file(&self, path: &str) -> String {
        let inside = path.strip_prefix(&self.root).unwrap_or(path);
        if inside.is_empty() || inside.ends_with('/') { format!("{inside}index.html") } else { inside.to_owned() }
    }

    /// Home page.
    #[must_use]
    pub fn home(&self, lang: &Lang) -> String {
        if *lang == self.default {
            return self.root.clone();
        }
        match lang.plain() {
            // What is in easy language stands in a folder of its language: `/selko/`, `/sv/latt-sprak/`.
            Some(plain) => format!("{}{}/", self.home(&plain), words(lang).easy),
            None => format!("{}{lang}/", self.root),
        }
    }

    /// The account check.
    #[must_use]
    pub fn check(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).check)
    }

    /// Directory.
    #[must_use]
    pub fn directory(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).directory)
    }

    /// Page `n` of the directory; the first is the directory itself.
    #[must_use]
    pub fn directory_page(&self, lang: &Lang, n: usize) -> String {
        if n == 1 { self.directory(lang) } else { format!("{}{}/{n}/", self.directory(lang), words(lang).page) }
    }

    /// One profile.
    #[must_use]
    pub fn profile(&self, lang: &Lang, id: impl Display) -> String {
        format!("{}{id}/", self.directory(lang))
    }

    /// One platform's profiles.
    #[must_use]
    pub fn platform(&self, lang: &Lang, id: &str) -> String {
        // Platform ids of the table have underscores; addresses have dashes.
        format!("{}{}/{}/", self.directory(lang), words(lang).platform, id.replace('_', "-"))
    }

    /// One unit's profiles.
    #[must_use]
    pub fn unit(&self, lang: &Lang, id: impl Display) -> String {
        format!("{}{}/{id}/", self.directory(lang), words(lang).unit)
    }

    /// All guidelines.
    #[must_use]
    pub fn guidelines(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).guidelines)
    }

    /// A guideline (`some-ohje`) or a chapter (`some-ohje/moderointi`).
    #[must_use]
    pub fn guideline(&self, lang: &Lang, id: &Id) -> String {
        format!("{}{id}/", self.guidelines(lang))
    }

    /// A whole guideline on one page.
    #[must_use]
    pub fn whole(&self, lang: &Lang, id: &Id) -> String {
        format!("{}{}/", self.guideline(lang, id), words(lang).whole)
    }

    /// An older text of a guideline, by its name: `esi-2021-0044-2021-03-01`.
    #[must_use]
    pub fn older(&self, lang: &Lang, guideline: &Id, name: &str) -> String {
        format!("{}{}/{name}/", self.guideline(lang, guideline), words(lang).archive)
    }

    /// The comparison of an older text with the present guideline.
    #[must_use]
    pub fn comparison(&self, lang: &Lang, guideline: &Id, name: &str) -> String {
        format!("{}{}/", self.older(lang, guideline, name), words(lang).comparison)
    }

    /// All publications.
    #[must_use]
    pub fn publications(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).publications)
    }

    /// A publication.
    #[must_use]
    pub fn publication(&self, lang: &Lang, id: &Id) -> String {
        format!("{}{id}/", self.publications(lang))
    }

    /// Glossary.
    #[must_use]
    pub fn glossary(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).glossary)
    }

    /// Another page.
    #[must_use]
    pub fn page(&self, lang: &Lang, id: &Id) -> String {
        format!("{}{id}/", self.home(lang))
    }

    /// Search.
    #[must_use]
    pub fn search(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).search)
    }

    /// What has changed lately.
    #[must_use]
    pub fn changes(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).changes)
    }

    /// The rules that the site is checked by.
    #[must_use]
    pub fn rules(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).rules)
    }

    /// One rule: `profile/owner-missing`.
    #[must_use]
    pub fn rule(&self, lang: &Lang, name: &str) -> String {
        format!("{}{name}/", self.rules(lang))
    }

    /// The accessibility statement.
    #[must_use]
    pub fn accessibility(&self, lang: &Lang) -> String {
        format!("{}{}/", self.home(lang), words(lang).accessibility)
    }

    /// What has changed lately, as a feed.
    #[must_use]
    pub fn feed(&self, lang: &Lang) -> String {
        format!("{}feed.xml", self.changes(lang))
    }
}
