//! The formats that editors write, by name, with their schemas.
//!
//! In: the site's languages. Out: one schema a format, and the line that names it in a file. Never true: a format that
//! [`super::parse`] reads and this table lacks.

use super::{
    RawChapter, RawForm, RawGuideline, RawInternal, RawPage, RawProfile, RawPublication, RawSite, RawTerm, RawUnit,
};
use crate::parse::schema::whole;
use crate::value::Lang;
use serde_json::Value;

/// The folder in a site in which its files look for schemas.
pub const FOLDER: &str = "schemas";

/// A format.
pub struct Format {
    /// Its name, as `aito schema` has it.
    pub name: &'static str,
    /// What it is, as a title.
    pub title: &'static str,
    /// Where its files lie in a site.
    pub files: &'static str,
    make: fn(&str, &[Lang]) -> Value,
}

/// All of them, in the order of the site's folders.
pub const FORMATS: [Format; 10] = [
    Format { name: "site", title: "The site's settings", files: "site.yaml", make: whole::<RawSite> },
    Format { name: "units", title: "Units", files: "profiles/units.yaml", make: whole::<Vec<RawUnit>> },
    Format { name: "profile", title: "Profile record", files: "profiles/**/*.yaml", make: whole::<RawProfile> },
    Format {
        name: "internal",
        title: "Internal half of a profile record",
        files: "profiles/_internal/**/*.yaml",
        make: whole::<RawInternal>,
    },
    Format {
        name: "guideline",
        title: "Front matter of a guideline",
        files: "content/*/*/_index.md",
        make: whole::<RawGuideline>,
    },
    Format {
        name: "chapter",
        title: "Front matter of a chapter",
        files: "content/*/*/NN-*.md",
        make: whole::<RawChapter>,
    },
    Format {
        name: "publication",
        title: "Front matter of a publication",
        files: "content/*/publications/*.md",
        make: whole::<RawPublication>,
    },
    Format { name: "term", title: "Front matter of a term", files: "content/*/glossary/*.md", make: whole::<RawTerm> },
    Format { name: "page", title: "Front matter of a page", files: "content/*/pages/*.md", make: whole::<RawPage> },
    Format {
        name: "form",
        title: "Description of a form",
        files: "```form in content/**/*.md",
        make: whole::<RawForm>,
    },
];

impl Format {
    /// The format of a name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Format> {
        FORMATS.iter().find(|format| format.name == name)
    }

    /// The format of a YAML file of a site; front matter cannot name its schema, and other files have none.
    #[must_use]
    pub fn of_yaml(path: &str) -> Option<&'static Format> {
        let name = match path {
            "site.yaml" => "site",
            "profiles/units.yaml" => "units",
            _ if !path.ends_with(".yaml") => return None,
            _ if path.starts_with("profiles/_internal/") => "internal",
            _ if path.starts_with("profiles/") => "profile",
            _ => return None,
        };
        Self::find(name)
    }

    /// Its schema, for a site of these languages; for any where none is given.
    #[must_use]
    pub fn schema(&self, languages: &[Lang]) -> Value {
        (self.make)(self.title, languages)
    }

    /// The first line of a file at a path of a site, by which editor programs find the schema without a network.
    #[must_use]
    pub fn line(&self, path: &str) -> String {
        let up = "../".repeat(path.matches('/').count());
        format!("# yaml-language-server: $schema={up}{FOLDER}/{}.json", self.name)
    }
}
