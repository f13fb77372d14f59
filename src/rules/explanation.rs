//! What a rule means, told in three languages over the same examples.
//!
//! In: the texts beside each rule. Out: one Markdown text a language. Never true: an example that differs between
//! languages, since the tests execute the one that all of them show.

use crate::catalogue::Catalogue;

/// A rule's explanation: Markdown.
#[derive(Debug, Clone, Copy)]
pub struct Explanation {
    /// In English, with the wrong and the right example that the tests execute.
    pub en: &'static str,
    /// The prose in Finnish: the rule's name and what stands before the examples.
    pub fi: &'static str,
    /// The prose in Swedish.
    pub sv: &'static str,
}

impl Explanation {
    /// The heading, and the prose before the examples, in a language.
    #[must_use]
    pub fn prose(&self, lang: &str) -> &'static str {
        let text = match lang {
            "fi" => self.fi,
            "sv" => self.sv,
            _ => self.en,
        };
        text.split("\n## ").next().unwrap_or(text).trim_end()
    }

    /// The whole of it in a language: prose, then the examples under headings in that language.
    #[must_use]
    pub fn text(&self, lang: &str) -> String {
        let words = Catalogue::findings(lang);
        let examples = self.en.split_once("\n## ").map_or("", |(_, rest)| rest);
        let examples = format!("## {examples}")
            .replace("## Wrong\n", &format!("## {}\n", words.word("explain-wrong")))
            .replace("## Right\n", &format!("## {}\n", words.word("explain-right")));
        format!("{}\n\n{examples}", self.prose(lang))
    }

    /// All of its texts, as written.
    #[must_use]
    pub fn all(&self) -> [&'static str; 3] {
        [self.en, self.fi, self.sv]
    }
}
