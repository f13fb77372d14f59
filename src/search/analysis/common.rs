//! Words so common that a page need not have them to be an answer.
//!
//! They are in the index like any other word; the client only does not insist on them when a query has others.

use super::primary;

/// The common words of a language, in lower case; none for a language that we do not know.
#[must_use]
pub fn common_words(lang: &str) -> &'static [&'static str] {
    match primary(lang) {
        "fi" => FINNISH,
        "sv" => SWEDISH,
        "en" => ENGLISH,
        _ => &[],
    }
}

static FINNISH: &[&str] = &[
    "ei", "eikä", "eivät", "ellei", "eli", "että", "he", "hän", "ja", "jo", "joka", "jos", "joten", "kai", "kaikki",
    "kuin", "kuinka", "kuka", "kun", "me", "mihin", "mikä", "mikäli", "miksi", "milloin", "minä", "missä", "mistä",
    "mitä", "miten", "mukaan", "mutta", "myös", "ne", "niin", "nyt", "näin", "ole", "on", "ovat", "se", "sekä", "sen",
    "siis", "te", "tai", "tämä", "voi",
];

static SWEDISH: &[&str] = &[
    "alla", "att", "av", "de", "den", "det", "du", "där", "eller", "en", "ett", "från", "för", "hur", "här", "i", "in",
    "inte", "ja", "jag", "kan", "man", "med", "men", "mot", "när", "nu", "och", "om", "på", "samt", "sig", "ska",
    "som", "så", "till", "under", "upp", "ut", "vad", "vem", "vi", "vid", "är",
];

static ENGLISH: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have", "how", "i",
    "if", "in", "is", "it", "its", "not", "of", "on", "or", "our", "that", "the", "their", "there", "this", "to",
    "was", "we", "what", "when", "where", "which", "who", "why", "will", "with", "you",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::analysis::words;

    #[test]
    fn each_is_one_plain_word_once() {
        for lang in ["fi", "sv", "en"] {
            let list = common_words(lang);
            for word in list {
                let mut cut = Vec::new();
                words(word, &mut |form| cut.push(form.to_owned()));
                assert_eq!(cut, [*word]);
                assert_eq!(list.iter().filter(|other| other == &word).count(), 1, "{word}");
            }
        }
    }
}
