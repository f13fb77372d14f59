//! Words for people, in each language: Fluent catalogues, embedded.
//!
//! In: a language and a message's id. Out: the sentence. Never true: a language without a message that another has
//! (a test keeps them complete), or an invisible isolation mark in a page.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Words of pages.
const SITE: [(&str, &str); 3] = [
    ("fi", include_str!("../locales/fi/site.ftl")),
    ("sv", include_str!("../locales/sv/site.ftl")),
    ("en", include_str!("../locales/en/site.ftl")),
];

// Words of findings and of the command line: `FINDINGS`, one row a file of `locales/<language>/findings/`.
include!(concat!(env!("OUT_DIR"), "/findings.rs"));

/// The languages of all words.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

static SITE_CATALOGUES: LazyLock<Vec<Catalogue>> =
    LazyLock::new(|| SITE.iter().map(|(lang, text)| Catalogue::new(lang, &[text])).collect());
static FINDING_CATALOGUES: LazyLock<Vec<Catalogue>> =
    LazyLock::new(|| LANGUAGES.iter().map(|lang| Catalogue::new(lang, &texts(lang))).collect());

/// One language's messages.
pub struct Catalogue {
    lang: &'static str,
    bundle: FluentBundle<FluentResource>,
    ids: Vec<String>,
}

/// A value of a message.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// Words.
    Text(&'a str),
    /// A count, for plural forms.
    Count(usize),
}

impl Catalogue {
    fn new(lang: &'static str, texts: &[&'static str]) -> Self {
        let tag = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for text in texts {
            // A syntax error leaves the messages before and after it; the completeness test finds what is missing.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        let ids = texts.iter().flat_map(|text| message_ids(text)).collect();
        Self { lang, bundle, ids }
    }

    /// The words of pages in a language; English where there are none in it.
    #[must_use]
    pub fn site(lang: &str) -> &'static Catalogue {
        pick(&SITE_CATALOGUES, lang)
    }

    /// The words of findings in a language; English where there are none in it.
    #[must_use]
    pub fn findings(lang: &str) -> &'static Catalogue {
        pick(&FINDING_CATALOGUES, lang)
    }

    /// The catalogue's language.
    #[must_use]
    pub fn lang(&self) -> &str {
        self.lang
    }

    /// All ids, in the order written.
    #[must_use]
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// A message; `None` where the catalogue lacks it.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value {
                Arg::Text(text) => values.set(*name, FluentValue::from(*text)),
                Arg::Count(count) => values.set(*name, FluentValue::from(*count)),
            }
        }
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }

    /// A message; its id where the catalogue lacks it, so that a gap shows instead of vanishing.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// What a platform is called where its international name says little, in the words of pages.
    #[must_use]
    pub fn platform(&self, id: &str) -> Option<String> {
        self.find(&format!("platform-{id}"), &[])
    }

    /// A message without values.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// All messages that need no values, by id with `_` for `-`, for templates.
    #[must_use]
    pub fn plain_words(&self) -> BTreeMap<String, String> {
        let plain = |id: &String| {
            let message = self.bundle.get_message(id)?;
            let mut errors = Vec::new();
            let words = self.bundle.format_pattern(message.value()?, None, &mut errors).into_owned();
            errors.is_empty().then(|| (id.replace('-', "_"), words))
        };
        self.ids.iter().filter_map(plain).collect()
    }
}

/// Everything the catalogues say, as written: what is in them is no leak.
#[must_use]
pub fn all_texts() -> Vec<&'static str> {
    SITE.iter().chain(FINDINGS).map(|(_, text)| *text).collect()
}

/// The texts of findings in one language.
fn texts(lang: &str) -> Vec<&'static str> {
    FINDINGS.iter().filter(|(own, _)| *own == lang).map(|(_, text)| *text).collect()
}

fn pick(catalogues: &'static [Catalogue], lang: &str) -> &'static Catalogue {
    let primary = lang.split('-').next().unwrap_or(lang);
    let found = catalogues.iter().find(|c| c.lang == primary).or_else(|| catalogues.iter().find(|c| c.lang == "en"));
    found.unwrap_or_else(|| unreachable!("English is always there"))
}

fn message_ids(text: &str) -> Vec<String> {
    let id = |line: &str| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let starts = line.starts_with(|c: char| c.is_ascii_alphabetic());
        (starts && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')).then(|| id.to_owned())
    };
    text.lines().filter_map(id).collect()
}
