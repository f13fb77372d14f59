//! What the words of a text are, and by which keys they are found.
//!
//! Why apart: this is the part that knows languages, and the part that a better Finnish analysis will replace. The
//! index asks two questions only, [`words`] and [`Analyser::keys`], and a query must be cut by the same rules:
//! `themes/default/assets/search/words.js` is the twin of `words.rs` and `fold.rs`, and the tests hold them together
//! by `tests/search/words.json`.
//!
//! In: plain text. Out: forms (a word as written, in lower case) and keys (what inflected forms have in common).
//!
//! What must never be true: a form without a key.

mod common;
mod fold;
mod words;

use rust_stemmers::{Algorithm, Stemmer};

pub use common::common_words;
pub use fold::{fold, normal};
pub use words::{Cutter, words};

/// Finds the keys of one language's words.
pub struct Analyser {
    stemmer: Option<Stemmer>,
    beyond: &'static str,
}

impl Analyser {
    /// The analyser of a language; one that only keeps words as they are for a language without a stemmer.
    #[must_use]
    pub fn new(lang: &str) -> Self {
        // The second value: letters beyond a–z å ä ö on which the stemmers of the program and of the page agree.
        let (algorithm, beyond) = match primary(lang) {
            "fi" => (Some(Algorithm::Finnish), ""),
            "sv" => (Some(Algorithm::Swedish), "é"),
            "en" => (Some(Algorithm::English), ""),
            _ => (None, ""),
        };
        Self { stemmer: algorithm.map(Stemmer::create), beyond }
    }

    /// The keys under which a form is found; at least one. Now it is its stem, and a form with digits or foreign
    /// letters is its own key: there the stemmers know nothing.
    #[must_use]
    pub fn keys(&self, form: &str) -> Vec<String> {
        let key = match &self.stemmer {
            Some(stemmer) if form.chars().all(|c| self.knows(c)) => stemmer.stem(form).into_owned(),
            _ => form.to_owned(),
        };
        vec![if key.is_empty() { form.to_owned() } else { key }]
    }

    fn knows(&self, letter: char) -> bool {
        matches!(letter, 'a'..='z' | 'å' | 'ä' | 'ö') || self.beyond.contains(letter)
    }
}

/// The language without its subtags.
fn primary(lang: &str) -> &str {
    lang.split('-').next().unwrap_or(lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_forms_share_a_key() {
        let fi = Analyser::new("fi");
        assert_eq!(fi.keys("profiilien"), fi.keys("profiilin"));
        assert_eq!(Analyser::new("fi-simple").keys("kirjastossa"), fi.keys("kirjastolla"));
        let sv = Analyser::new("sv");
        assert_eq!(sv.keys("anvisningar"), sv.keys("anvisningen"));
        let en = Analyser::new("en");
        assert_eq!(en.keys("guidelines"), en.keys("guideline"));
    }

    #[test]
    fn what_the_stemmer_does_not_know_stays() {
        let fi = Analyser::new("fi");
        assert_eq!(fi.keys("2011"), ["2011"]);
        assert_eq!(fi.keys("kirjasto2ssa"), ["kirjasto2ssa"]);
        assert_eq!(fi.keys("garcía"), ["garcía"]);
        assert_eq!(Analyser::new("se").keys("girjerádjosis"), ["girjerádjosis"]);
    }
}
