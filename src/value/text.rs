//! Texts for readers, in one language or several.

use super::Lang;

/// A text in one or more languages. Never without any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    first: (Lang, String),
    others: Vec<(Lang, String)>,
}

impl Text {
    /// A text in one language.
    #[must_use]
    pub fn new(lang: Lang, text: impl Into<String>) -> Self {
        Self { first: (lang, text.into()), others: Vec::new() }
    }

    /// A text in several languages, in the order of the site's languages; `None` without any.
    #[must_use]
    pub fn from_languages(texts: Vec<(Lang, String)>) -> Option<Self> {
        let mut texts = texts.into_iter();
        Some(Self { first: texts.next()?, others: texts.collect() })
    }

    /// The text in `lang`, else in the language that `lang` is the easy variant of, else in the first language that has
    /// it, with that language.
    #[must_use]
    pub fn in_language(&self, lang: &Lang) -> (&Lang, &str) {
        let own = self.all().find(|(own, _)| *own == lang);
        own.or_else(|| self.all().find(|(own, _)| lang.reads(own))).unwrap_or((&self.first.0, &self.first.1))
    }

    /// Every language's text, the first language's first.
    pub fn all(&self) -> impl Iterator<Item = (&Lang, &str)> {
        std::iter::once(&self.first).chain(&self.others).map(|(lang, text)| (lang, text.as_str()))
    }
}
