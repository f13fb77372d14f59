//! What pages say to programs: JSON-LD in the words of schema.org.
//!
//! In: the directory as data, and the pages of one language. Out: on the home page the body with the addresses of its
//! accounts (`sameAs`), on the directory the list of profile pages and the data set, on a listed profile's page the
//! account; on a publication's page what it is and who
//! published it. Never true: a compromised account in any of it; a text that ends the script element it stands in; who
//! the person behind an account is, beyond the account's own name: that stands on the page and need not be spread (D20).

use super::data::{ContactData, DataView, ProfileData, Words};
use super::hall::Hall;
use super::view::{DirectoryView, FileView, ProfileView, PublicationView, TextView};
use super::{PageContent, PageView};
use crate::value::{Id, Parse};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many addresses the home page says at most. Beyond it only those of the main profiles: each profile's own page
/// says its address, and a citizen's telephone loads the home page.
const SAME_AS: usize = 500;

/// Adds it to the pages that have something to say.
pub(super) fn link(pages: &mut [PageView], hall: &Hall<'_>) {
    let data = hall.data;
    let voice = Voice { data, hall, listed: data.profiles.iter().map(|profile| (&*profile.id, profile)).collect() };
    for page in pages {
        let said = match &page.page {
            PageContent::Home(_) => Some(voice.home()),
            PageContent::Directory(directory) if directory.scope == "all" => Some(voice.directory(directory, page)),
            PageContent::Profile(view) => voice.listed.get(&*view.id).map(|profile| voice.profile(profile, view)),
            _ => None,
        };
        page.frame.linked_data = said.map(|said| text(&without_nulls(said)));
    }
}

/// What the page of a publication says, which is written in `lang`: a report where it has a number in a series, a book
/// where it has an ISBN, often both.
pub(super) fn publication(hall: &Hall<'_>, view: &PublicationView, path: &str, lang: &str) -> String {
    let voice = Voice { data: hall.data, hall, listed: BTreeMap::new() };
    text(&without_nulls(voice.publication(view, path, lang)))
}

/// Speaks for one language.
struct Voice<'a> {
    data: &'a DataView,
    hall: &'a Hall<'a>,
    listed: BTreeMap<&'a str, &'a ProfileData>,
}

impl Voice<'_> {
    fn home(&self) -> Value {
        let all = self.data.profiles.len() <= SAME_AS;
        let shown = self.data.profiles.iter().filter(|profile| all || profile.main);
        let ContactData { email, phone } = &self.hall.facts.contact;
        let more = json!({
            "@context": "https://schema.org",
            "sameAs": shown.map(|profile| &profile.url).collect::<Vec<_>>(),
            "contactPoint": {
                "@type": "ContactPoint",
                "contactType": "customer service",
                "email": email,
                "telephone": phone,
            },
        });
        joined(self.body(), more)
    }

    /// The public body, the same thing on each page.
    fn body(&self) -> Value {
        let organisation = &self.data.organisation;
        json!({
            "@type": "GovernmentOrganization",
            "@id": format!("{}#organisation", self.whole(self.hall.routes.root())),
            "name": self.in_language(&organisation.name),
            "url": organisation.website,
        })
    }

    fn directory(&self, directory: &DirectoryView, page: &PageView) -> Value {
        let lines: Vec<&ProfileData> = directory
            .groups
            .iter()
            .flat_map(|group| &group.profiles)
            .filter_map(|line| self.listed.get(&*line.id).copied())
            .collect();
        let item = |(at, profile): (usize, &&ProfileData)| {
            json!({
                "@type": "ListItem",
                "position": at + 1,
                "item": {
                    "@type": "ProfilePage",
                    "@id": self.page_of(profile),
                    "url": self.page_of(profile),
                    "name": self.in_language(&profile.name),
                },
            })
        };
        let list = json!({
            "@type": "ItemList",
            "@id": format!("{}#list", self.whole(&page.path)),
            "name": page.frame.title.text,
            "numberOfItems": lines.len(),
            "itemListElement": lines.iter().enumerate().map(item).collect::<Vec<_>>(),
        });
        let first = page.path == self.hall.routes.directory(&self.hall.lang);
        let parts = if first { vec![list, self.data_set(page)] } else { vec![list] };
        json!({"@context": "https://schema.org", "@graph": parts})
    }

    fn data_set(&self, page: &PageView) -> Value {
        let file = |path: &str, kind: &str| {
            json!({
                "@type": "DataDownload",
                "contentUrl": self.whole(&self.hall.routes.asset(path)),
                "encodingFormat": kind,
            })
        };
        json!({
            "@type": "Dataset",
            "@id": format!("{}#data", self.whole(self.hall.routes.root())),
            "name": format!("{}: {}", self.in_language(&self.data.organisation.name), page.frame.title.text),
            "description": page.frame.description,
            "url": self.whole(&page.path),
            "license": self.data.licence.as_deref().and_then(licence),
            "dateModified": self.data.as_of,
            "isAccessibleForFree": true,
            "creator": self.body(),
            "distribution": [
                file("data/profiles.json", "application/json"),
                file("data/profiles.csv", "text/csv"),
            ],
        })
    }

    fn profile(&self, profile: &ProfileData, view: &ProfileView) -> Value {
        let of_person = matches!(&*profile.kind, "person" | "expert");
        let (kind, within) = if of_person { ("Person", "worksFor") } else { ("Organization", "parentOrganization") };
        let name = self.in_language(&profile.name);
        json!({
            "@context": "https://schema.org",
            "@type": "ProfilePage",
            "@id": self.page_of(profile),
            "url": self.page_of(profile),
            "name": name,
            "inLanguage": self.hall.lang.as_str(),
            "dateModified": profile.reviewed,
            "mainEntity": {
                "@type": kind,
                "name": name,
                "alternateName": Some(&view.handle).filter(|handle| !handle.is_empty()),
                "identifier": profile.stable_id,
                "sameAs": [profile.url],
                within: self.body(),
            },
        })
    }

    fn publication(&self, view: &PublicationView, path: &str, lang: &str) -> Value {
        let isbns: Vec<&String> = view.isbn_pdf.iter().chain(&view.isbn).collect();
        let issns: Vec<&String> = view.issn.iter().chain(&view.issn_pdf).collect();
        let kinds: Vec<&str> = match (&view.number, isbns.is_empty()) {
            (Some(_), true) => vec!["Report"],
            (Some(_), false) => vec!["Report", "Book"],
            (None, false) => vec!["Book"],
            (None, true) => vec!["CreativeWork"],
        };
        let is_book = kinds.contains(&"Book");
        let series =
            |name: &TextView| json!({"@type": "CreativeWorkSeries", "name": name.text, "issn": filled(&issns)});
        let file = |file: &FileView| {
            json!({
                "@type": "MediaObject",
                "contentUrl": self.whole(&file.href),
                "encodingFormat": (file.kind == "PDF").then_some("application/pdf"),
            })
        };
        // Whether an author is a person or a body, nobody has said.
        let authors = Some(view.authors.join(", ")).filter(|authors| !authors.is_empty());
        json!({
            "@context": "https://schema.org",
            "@type": kinds,
            "@id": self.whole(path),
            "url": self.whole(path),
            "name": view.title.text,
            "inLanguage": lang,
            "creditText": authors,
            "publisher": view.corporate_author.as_ref().map(|body| self.publisher(&body.text)),
            "datePublished": view.year,
            "numberOfPages": view.pages.filter(|_| is_book),
            "isbn": filled(&isbns),
            "reportNumber": view.number,
            "isPartOf": view.series.as_ref().map(series),
            "encoding": view.file.as_ref().map(file),
        })
    }

    /// The public body itself where it is named, else a body of that name.
    fn publisher(&self, name: &str) -> Value {
        let own = self.data.organisation.name.values().any(|own| own == name);
        if own { self.body() } else { json!({"@type": "Organization", "name": name}) }
    }

    fn page_of(&self, profile: &ProfileData) -> Option<String> {
        let id = Id::parse(&profile.id).ok()?;
        Some(self.whole(&self.hall.routes.profile(&self.hall.lang, &id)))
    }

    fn whole(&self, path: &str) -> String {
        self.hall.routes.whole_address(path)
    }

    fn in_language(&self, words: &Words) -> String {
        self.hall.text(words).text
    }
}

/// A licence's own address: of an SPDX name, the page that the list of names has for it.
fn licence(written: &str) -> Option<String> {
    if written.starts_with("https://") {
        return Some(written.to_owned());
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+');
    match written {
        "CC-BY-4.0" => Some("https://creativecommons.org/licenses/by/4.0/".to_owned()),
        "CC0-1.0" => Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned()),
        _ => written.chars().all(is_name).then(|| format!("https://spdx.org/licenses/{written}.html")),
    }
}

/// A list with something in it.
fn filled<T: serde::Serialize>(list: &[T]) -> Option<Value> {
    (!list.is_empty()).then(|| json!(list))
}

/// The fields of both.
fn joined(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => Value::Object(one.into_iter().chain(other).collect()),
        (one, _) => one,
    }
}

/// What is not known is not said.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known = fields.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(known.map(|(name, value)| (name, without_nulls(value))).collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(without_nulls).collect()),
        other => other,
    }
}

/// JSON that can stand in a script element: no sign of it can end the element or begin another, and none ends a line
/// for one reader and not for another.
fn text(value: &Value) -> String {
    let json = value.to_string();
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_element() {
        let hostile = "</script><!--<script>&amp;\u{2028}\u{2029}\"\\";
        let written = text(&json!({ "name": hostile }));
        assert!(!written.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{written}");
        let read: Value = serde_json::from_str(&written).expect("it is still JSON");
        assert_eq!(read, json!({ "name": hostile }));
    }

    #[test]
    fn a_licence_has_an_address_or_is_not_said() {
        assert_eq!(licence("CC-BY-4.0").as_deref(), Some("https://creativecommons.org/licenses/by/4.0/"));
        assert_eq!(licence("ODbL-1.0").as_deref(), Some("https://spdx.org/licenses/ODbL-1.0.html"));
        assert_eq!(licence("vapaa käyttö"), None);
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        assert_eq!(without_nulls(json!({"a": null, "b": [{"c": null, "d": 1}]})), json!({"b": [{"d": 1}]}));
    }
}
