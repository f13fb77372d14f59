//! Which file is what: the folders of `formats.md` §1.
//!
//! In: paths. Out: the role of each file, or the fault in its name. Never true: a file under `profiles/` or `content/`
//! that is passed over without a word (names that begin with `.` or `_` excepted).

use crate::value::{Id, Lang, Parse, slug_from};

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// `site.yaml`.
    Site,
    /// `profiles/units.yaml`.
    Units,
    /// A profile's public half; the id that its path gives.
    Profile(Id),
    /// A profile's internal half.
    Internal(Id),
    /// A guideline's `_index.md`.
    Guideline(Lang, Id),
    /// A chapter: its guideline, its own id, its place.
    Chapter(Lang, Id, Id, u32),
    /// A file beside a chapter: its guideline and its name.
    Beside(Lang, Id, String),
    /// A text in a folder of a guideline, for `archive:`.
    Nested(Lang, Id, String),
    /// A publication.
    Publication(Lang, Id),
    /// A term.
    Term(Lang, Id),
    /// Another page.
    Page(Lang, Id),
    /// A file of `static/`, its path there.
    Static(String),
    /// A file of a theme: the theme and the path in it.
    Theme(String, String),
    /// `anchors.lock`.
    Lock,
    /// A file that is none of the site's.
    Ignored,
    /// A name that cannot be: which kind of fault, and what would be right.
    Bad(&'static str, String),
}

/// Chapter ids that addresses need themselves.
const RESERVED_CHAPTERS: [&str; 6] = ["kaikki", "allt", "all", "arkisto", "arkiv", "archive"];
/// Guideline ids that folders need themselves.
const RESERVED_GUIDELINES: [&str; 3] = ["publications", "glossary", "pages"];
/// First segments of profile ids that addresses need themselves.
const RESERVED_PROFILES: [&str; 9] =
    ["sivu", "sida", "page", "alusta", "plattform", "platform", "yksikko", "enhet", "unit"];
/// Page slugs that addresses need themselves.
pub const RESERVED_PAGES: [&str; 43] = [
    "tarkista",
    "kontrollera",
    "check",
    "profiilit",
    "profiler",
    "profiles",
    "ohjeet",
    "anvisningar",
    "guidelines",
    "julkaisut",
    "publikationer",
    "publications",
    "sanasto",
    "ordlista",
    "glossary",
    "haku",
    "sok",
    "search",
    "muutokset",
    "andringar",
    "changes",
    "saannot",
    "regler",
    "rules",
    "saavutettavuus",
    "tillganglighet",
    "accessibility",
    "selko",
    "latt-sprak",
    "easy",
    "sv",
    "en",
    "fi",
    "data",
    "assets",
    "static",
    "for-host-root",
    "robots",
    "sitemap",
    "alusta",
    "yksikko",
    "sivu",
    "index",
];

/// The role of a file of a site with these languages.
#[must_use]
pub fn role(path: &str, languages: &[Lang]) -> Role {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["site.yaml"] => Role::Site,
        ["anchors.lock"] => Role::Lock,
        [_] => Role::Ignored,
        ["static", rest @ ..] if !hidden(rest) => Role::Static(rest.join("/")),
        ["themes", theme, rest @ ..] if !rest.is_empty() => Role::Theme((*theme).to_owned(), rest.join("/")),
        ["profiles", "units.yaml"] => Role::Units,
        ["profiles", "_internal", rest @ ..] if !hidden(rest) => record(rest, Role::Internal),
        ["profiles", rest @ ..] if !hidden(rest) => match record(rest, Role::Profile) {
            Role::Profile(id) if RESERVED_PROFILES.contains(&id.first()) => Role::Bad("reserved", format!("oma-{id}")),
            role => role,
        },
        ["content", lang, rest @ ..] if !rest.is_empty() && !hidden_folder(rest) => {
            match languages.iter().find(|l| l.as_str() == *lang) {
                Some(lang) => content(lang, rest),
                None if lang.starts_with(['.', '_']) => Role::Ignored,
                None => Role::Bad("language", languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ")),
            }
        }
        ["content", name] if !hidden(&[name]) => Role::Bad("stray", String::new()),
        _ => Role::Ignored,
    }
}

fn hidden(parts: &[&str]) -> bool {
    parts.is_empty() || parts.iter().any(|part| part.starts_with(['.', '_']))
}

/// Like [`hidden`], but a file `_index.md` is not.
fn hidden_folder(parts: &[&str]) -> bool {
    parts.split_last().is_none_or(|(name, folders)| {
        folders.iter().any(|f| f.starts_with(['.', '_'])) || (name.starts_with(['.', '_']) && *name != "_index.md")
    })
}

/// A YAML record below a folder.
fn record(rest: &[&str], make: fn(Id) -> Role) -> Role {
    let joined = rest.join("/");
    let Some(stem) = joined.strip_suffix(".yaml") else {
        return match joined.rsplit_once('.') {
            Some((stem, ending)) if matches!(ending.to_ascii_lowercase().as_str(), "yml" | "yaml") => {
                Role::Bad("ending", format!("{stem}.yaml"))
            }
            _ => Role::Bad("stray", String::new()),
        };
    };
    Id::parse(stem).map_or_else(|_| Role::Bad("name", format!("{}.yaml", plain(stem))), make)
}

/// The nearest plain path.
fn plain(path: &str) -> String {
    path.split('/').map(slug_from).collect::<Vec<_>>().join("/")
}

fn content(lang: &Lang, rest: &[&str]) -> Role {
    match rest {
        // A publication and a term are one thing in all languages; what they are can be told on a page.
        ["publications" | "glossary", ..] if lang.plain().is_some() => {
            Role::Bad("easy", format!("content/{lang}/pages/"))
        }
        ["publications", name] => page(lang, name, Role::Publication),
        ["glossary", name] => page(lang, name, Role::Term),
        ["pages", name] => match page(lang, name, Role::Page) {
            Role::Page(_, id) if RESERVED_PAGES.contains(&id.as_str()) => {
                Role::Bad("reserved", format!("{id}-sivu.md"))
            }
            role => role,
        },
        [folder, ..] if RESERVED_GUIDELINES.contains(folder) => Role::Bad("nested", String::new()),
        [_] => Role::Bad("stray", String::new()),
        [folder, inner @ ..] => match Id::parse(folder) {
            Ok(guideline) => in_guideline(lang, guideline, inner),
            Err(_) => Role::Bad("folder", slug_from(folder)),
        },
        [] => Role::Ignored,
    }
}

/// A page that is one file.
fn page(lang: &Lang, name: &str, make: fn(Lang, Id) -> Role) -> Role {
    match markdown_stem(name) {
        Ok(stem) => Id::parse(stem)
            .map_or_else(|_| Role::Bad("name", format!("{}.md", slug_from(stem))), |id| make(lang.clone(), id)),
        Err(role) => role,
    }
}

/// A Markdown file's name without its ending.
fn markdown_stem(name: &str) -> Result<&str, Role> {
    if let Some(stem) = name.strip_suffix(".md") {
        return Ok(stem);
    }
    match name.rsplit_once('.') {
        Some((stem, ending)) if matches!(ending.to_ascii_lowercase().as_str(), "md" | "markdown" | "mdx") => {
            Err(Role::Bad("ending", format!("{stem}.md")))
        }
        _ => Err(Role::Bad("stray", String::new())),
    }
}

fn in_guideline(lang: &Lang, guideline: Id, inner: &[&str]) -> Role {
    match inner {
        ["_index.md"] => Role::Guideline(lang.clone(), guideline),
        [name] => match markdown_stem(name) {
            Ok(stem) => chapter(lang, guideline, stem),
            Err(Role::Bad("ending", better)) => Role::Bad("ending", better),
            Err(_) => match name.rsplit_once('.') {
                Some((stem, ending))
                    if slug_from(stem) == stem && ending.bytes().all(|b| b.is_ascii_alphanumeric()) =>
                {
                    Role::Beside(lang.clone(), guideline, (*name).to_owned())
                }
                Some((stem, ending)) => {
                    Role::Bad("name", format!("{}.{}", slug_from(stem), ending.to_ascii_lowercase()))
                }
                None => Role::Bad("stray", String::new()),
            },
        },
        _ => Role::Nested(lang.clone(), guideline, inner.join("/")),
    }
}

fn chapter(lang: &Lang, guideline: Id, stem: &str) -> Role {
    let numbered = stem.split_once('-').and_then(|(number, slug)| {
        let digits = (2..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        let order = number.parse::<u32>().ok().filter(|_| digits)?;
        Some((order, Id::parse(slug).ok()?))
    });
    match numbered {
        Some((_, slug)) if RESERVED_CHAPTERS.contains(&slug.as_str()) => {
            Role::Bad("reserved", format!("NN-{slug}-luku.md"))
        }
        Some((order, slug)) => match Id::parse(&format!("{guideline}/{slug}")) {
            Ok(id) => Role::Chapter(lang.clone(), guideline, id, order),
            Err(_) => Role::Bad("name", String::new()),
        },
        None => {
            let slug = slug_from(stem);
            let (number, rest) = slug.split_once('-').unwrap_or(("", &slug));
            // `05a-luku` goes before or after `05-luku` by its digits; a letter has no place in the order of files.
            let digits = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
            let digits = if number.len() - digits.len() <= 1 { digits } else { number };
            let better = match digits.parse::<u32>() {
                Ok(number) if !rest.is_empty() => format!("{number:02}-{rest}"),
                _ => format!("01-{slug}"),
            };
            Role::Bad("chapter", format!("{better}.md"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str) -> Role {
        role(path, &[Lang::parse("fi").expect("a tag"), Lang::parse("sv").expect("a tag")])
    }

    #[test]
    fn files_have_their_roles() {
        let id = |s: &str| Id::parse(s).expect("an id");
        let fi = Lang::parse("fi").expect("a tag");
        assert_eq!(of("site.yaml"), Role::Site);
        assert_eq!(of("profiles/a/b.yaml"), Role::Profile(id("a/b")));
        assert_eq!(of("profiles/_internal/a/b.yaml"), Role::Internal(id("a/b")));
        assert_eq!(of("content/fi/ohje/_index.md"), Role::Guideline(fi.clone(), id("ohje")));
        assert_eq!(of("content/fi/ohje/03-luku.md"), Role::Chapter(fi.clone(), id("ohje"), id("ohje/luku"), 3));
        assert_eq!(of("content/fi/ohje/kuva.svg"), Role::Beside(fi.clone(), id("ohje"), "kuva.svg".into()));
        assert_eq!(of("content/fi/glossary/omistaja.md"), Role::Term(fi, id("omistaja")));
        assert_eq!(of("profiles/.gitkeep"), Role::Ignored);
        assert_eq!(of("README.md"), Role::Ignored);
    }

    #[test]
    fn wrong_names_offer_right_ones() {
        for (path, case, better) in [
            ("profiles/a.yml", "ending", "a.yaml"),
            ("profiles/A.YAML", "ending", "A.yaml"),
            ("profiles/Sähkö asema.yaml", "name", "sahko-asema.yaml"),
            ("profiles/yksikko/x.yaml", "reserved", "oma-yksikko/x"),
            ("content/de/ohje/01-a.md", "language", "fi, sv"),
            ("content/fi/ohje/luku.md", "chapter", "01-luku.md"),
            ("content/fi/ohje/4-luku.md", "chapter", "04-luku.md"),
            ("content/fi/ohje/05a-luku.md", "chapter", "05-luku.md"),
            ("content/fi/ohje/05 B luku.md", "chapter", "05-b-luku.md"),
            ("content/fi/ohje/2fa-luku.md", "chapter", "01-2fa-luku.md"),
            ("content/fi/ohje/01-kaikki.md", "reserved", "NN-kaikki-luku.md"),
            ("content/fi/Ohje/01-a.md", "folder", "ohje"),
            ("content/fi/pages/haku.md", "reserved", "haku-sivu.md"),
            ("content/fi/orpo.md", "stray", ""),
            ("content/fi/pages/a/b.md", "nested", ""),
        ] {
            assert_eq!(of(path), Role::Bad(case, better.into()), "{path}");
        }
    }
}
