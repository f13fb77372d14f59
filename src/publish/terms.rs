//! Words of the glossary in running text.
//!
//! In: the glossary's words in one language, and a text. Out: where the text uses one, inflected or not. Never true: a
//! part of a longer word, of an address or of a hyphenated compound taken for a term.
//!
//! A word is compared by its stem, as search does it, because Finnish writes "moderoinnista" and means "moderointi". Only
//! words that begin as a term does are stemmed at all: stemming every word of a large handbook would take longer than
//! rendering it.

use super::view::{LinkView, TextView};
use crate::model::Site;
use crate::value::{Id, Lang, Parse};
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// By how many letters a word is known to be worth a look. Inflection leaves the beginning of a word as it is.
const BEGINNING: usize = 3;

/// The words of a glossary in one language.
pub(super) struct Terms {
    stemmer: Option<(Algorithm, Stemmer)>,
    /// By the first letters of their first word, the longest terms first.
    begun: BTreeMap<String, Vec<Entry>>,
}

/// A term's words as stems.
struct Entry {
    stems: Vec<String>,
    /// What the last word of every form begins with, where its stem would let other words in.
    kept: Option<String>,
    id: Id,
}

impl Terms {
    /// The glossary's words in a language: each term's title and its other words.
    pub(super) fn new(site: &Site, lang: &Lang) -> Self {
        let mut terms = Self { stemmer: stemmer(lang), begun: BTreeMap::new() };
        for term in site.terms.values() {
            let titles = term.docs.iter().filter(|doc| doc.lang == *lang).map(|doc| doc.title.as_str());
            let others = term.also.iter().filter(|(own, _)| own == lang).flat_map(|(_, also)| also);
            for name in titles.chain(others.map(String::as_str)) {
                terms.add(name, &term.id);
            }
        }
        for entries in terms.begun.values_mut() {
            entries.sort_by(|a, b| b.stems.len().cmp(&a.stems.len()).then_with(|| a.stems.cmp(&b.stems)));
        }
        terms
    }

    fn add(&mut self, name: &str, id: &Id) {
        let stems: Vec<String> = name.unicode_words().map(|word| self.stem(word)).collect();
        if let Some(first) = name.unicode_words().next() {
            let kept = name.unicode_words().next_back().and_then(|last| self.kept(&last.to_lowercase()));
            self.begun.entry(beginning(first)).or_default().push(Entry { stems, kept, id: id.clone() });
        }
    }

    /// Finnish nouns that end so keep all their letters: "ohjeen" and "ohjeita" are forms of "ohje", "ohjata" is none.
    fn kept(&self, word: &str) -> Option<String> {
        let finnish = matches!(self.stemmer, Some((Algorithm::Finnish, _)));
        let stem = word.strip_suffix(['e', 'o', 'ö', 'u', 'y']).filter(|_| finnish)?;
        (!stem.ends_with(['t', 'k', 'p', 'd'])).then(|| word.to_owned())
    }

    fn stem(&self, word: &str) -> String {
        let word = word.to_lowercase();
        match &self.stemmer {
            Some((Algorithm::Finnish, stemmer)) => {
                // "-nen" has another stem in all its other forms: "tunnistautuminen", "tunnistautumisen".
                let word = word.strip_suffix("nen").map_or_else(|| word.clone(), |rest| format!("{rest}sen"));
                graded(&stemmer.stem(&word))
            }
            // In English verbs and nouns share stems ("record", "recording"); nouns change little themselves.
            Some((Algorithm::English, _)) => {
                word.trim_end_matches("'s").trim_end_matches("’s").trim_end_matches('s').to_owned()
            }
            Some((_, stemmer)) => stemmer.stem(&word).into_owned(),
            None => word,
        }
    }

    /// Where a text uses which term; places come in order and apart.
    pub(super) fn used<'t>(&'t self, text: &str) -> Vec<(Range<usize>, &'t Id)> {
        let mut used = Vec::new();
        if self.begun.is_empty() {
            return used;
        }
        let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
        let mut n = 0;
        while let Some(rest) = words.get(n..).filter(|rest| !rest.is_empty()) {
            match self.at(text, rest) {
                Some((range, id, count)) => {
                    used.push((range, id));
                    n += count;
                }
                None => n += 1,
            }
        }
        used
    }

    /// The longest term that some words begin with, and how many of them it takes.
    fn at<'t>(&'t self, text: &str, words: &[(usize, &str)]) -> Option<(Range<usize>, &'t Id, usize)> {
        let (start, first) = words.first()?;
        let entries = self.begun.get(&beginning(first))?;
        entries.iter().find_map(|entry| {
            let own = words.get(..entry.stems.len())?;
            let same = own.iter().zip(&entry.stems).all(|((_, word), stem)| self.stem(word) == *stem);
            let (at, last) = own.last()?;
            let range = *start..at + last.len();
            let kept = entry.kept.as_ref().is_none_or(|kept| last.to_lowercase().starts_with(kept));
            (same && kept && joined(text, own) && stands_alone(text, &range)).then_some((range, &entry.id, own.len()))
        })
    }
}

/// Which pages use which terms, in the order in which they were made.
#[derive(Default)]
pub(super) struct Uses(BTreeMap<Id, Vec<LinkView>>);

impl Uses {
    /// A page uses some terms.
    pub(super) fn add(&mut self, terms: &BTreeSet<Id>, path: &str, title: TextView) {
        let page = LinkView { href: path.to_owned(), label: title };
        for term in terms {
            self.0.entry(term.clone()).or_default().push(page.clone());
        }
    }

    /// Adds the pages of others behind the own.
    pub(super) fn extend(&mut self, others: Self) {
        for (term, pages) in others.0 {
            self.0.entry(term).or_default().extend(pages);
        }
    }

    /// The pages that use a term.
    pub(super) fn of(&self, term: &str) -> Vec<LinkView> {
        Id::parse(term).ok().and_then(|id| self.0.get(&id).cloned()).unwrap_or_default()
    }
}

fn beginning(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).take(BEGINNING).collect()
}

/// Whether nothing but one blank or hyphen stands between words.
fn joined(text: &str, words: &[(usize, &str)]) -> bool {
    words.windows(2).all(|pair| match pair {
        [(at, word), (next, _)] => text.get(at + word.len()..*next).is_some_and(|gap| {
            let mut signs = gap.chars();
            signs.next().is_some_and(|sign| sign.is_whitespace() || sign == '-') && signs.next().is_none()
        }),
        _ => true,
    })
}

/// Whether a stretch is no part of an address, a name with `@` or a hyphenated compound.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let part = |c: char| "@#/\\_-.:=&%‑".contains(c);
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let mut after = text.get(range.end..).unwrap_or("").chars();
    let (next, then) = (after.next(), after.next());
    // A stop or a colon ends a sentence where nothing follows it closely.
    let goes_on = match next {
        Some('.' | ':') => then.is_some_and(char::is_alphanumeric),
        Some(next) => part(next),
        None => false,
    };
    !before.is_some_and(part) && !goes_on
}

fn stemmer(lang: &Lang) -> Option<(Algorithm, Stemmer)> {
    let algorithm = match lang.primary() {
        "fi" => Algorithm::Finnish,
        "sv" => Algorithm::Swedish,
        "en" => Algorithm::English,
        _ => return None,
    };
    Some((algorithm, Stemmer::create(algorithm)))
}

/// What a Finnish stem keeps when its consonants change their grade: "moderoint-" and "moderoinn-", "havainto" and
/// "havainno". The stemmer leaves both as they are.
fn graded(stem: &str) -> String {
    let bare = stem.trim_end_matches(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö']);
    // A word of vowels, or one too short to tell, is its own.
    if bare.chars().count() < BEGINNING {
        return stem.to_owned();
    }
    let grades =
        [("nt", "n"), ("nn", "n"), ("lt", "l"), ("ll", "l"), ("rt", "r"), ("rr", "r"), ("mp", "m"), ("mm", "m")];
    let more = [("nk", "ng"), ("tt", "t"), ("kk", "k"), ("pp", "p"), ("d", "t")];
    let own = grades.iter().chain(&more).find_map(|(grade, kept)| Some(format!("{}{kept}", bare.strip_suffix(grade)?)));
    // The stemmer may have made one of a double consonant already: "havaino" of "havainnosta".
    own.unwrap_or_else(|| if bare.ends_with(['n', 'l', 'r', 'm']) { bare } else { stem }.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(lang: &str, names: &[&str]) -> Terms {
        let lang = Lang::parse(lang).expect("a language");
        let mut terms = Terms { stemmer: stemmer(&lang), begun: BTreeMap::new() };
        for (n, name) in names.iter().enumerate() {
            terms.add(name, &Id::parse(&format!("t{n}")).expect("an id"));
        }
        for entries in terms.begun.values_mut() {
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.stems.len()));
        }
        terms
    }

    fn found(terms: &Terms, text: &str) -> Vec<String> {
        terms.used(text).into_iter().filter_map(|(at, id)| Some(format!("{id} {}", text.get(at)?))).collect()
    }

    #[test]
    fn inflected_words_are_the_term() {
        let fi = terms("fi", &["moderointi", "kaksivaiheinen tunnistautuminen", "tunnistautuminen"]);
        assert_eq!(found(&fi, "Moderoinnin säännöt. Ota moderointi käyttöön."), ["t0 Moderoinnin", "t0 moderointi"]);
        assert_eq!(
            found(&fi, "Ota kaksivaiheinen\ntunnistautuminen käyttöön"),
            ["t1 kaksivaiheinen\ntunnistautuminen"]
        );
        assert_eq!(found(&fi, "Vahvasta tunnistautumisesta"), ["t2 tunnistautumisesta"]);
        let fi = terms("fi", &["havainto", "ylläpitäjä", "omistaja", "profiili", "tiedote"]);
        let text = "havainnosta havaintoja ylläpitäjiä omistajalle profiileissa tiedotteen";
        assert_eq!(found(&fi, text).len(), 6, "{:?}", found(&fi, text));
        let record = terms("fi", &["tietue"]);
        assert_eq!(found(&record, "tieto tietoa tiedon"), Vec::<String>::new());
        assert_eq!(found(&record, "tietueen tietueita").len(), 2);
        assert_eq!(found(&fi, "havaita ylläpito omistus profiloida"), Vec::<String>::new());
        let sv = terms("sv", &["moderering"]);
        assert_eq!(found(&sv, "Modereringen sköts"), ["t0 Modereringen"]);
        let fi = terms("fi", &["ohje", "luettelo"]);
        assert_eq!(found(&fi, "ohjata luettelee"), Vec::<String>::new());
        assert_eq!(found(&fi, "ohjeita ohjeen luetteloissa").len(), 3);
        let en = terms("en", &["record", "finding", "closing"]);
        assert_eq!(found(&en, "recorded recording find closes"), Vec::<String>::new());
        assert_eq!(found(&en, "records finding’s closing").len(), 3);
        let en = terms("en", &["take-over", "official account"]);
        assert_eq!(found(&en, "Official accounts and take-overs"), ["t1 Official accounts", "t0 take-overs"]);
    }

    #[test]
    fn parts_of_other_things_are_not() {
        let fi = terms("fi", &["tili", "moderointi"]);
        for text in [
            "virkatili",
            "tili-ilmoitus",
            "virka-tili",
            "tili@kunta.fi",
            "@tili",
            "#tili",
            "https://kunta.fi/tili/x",
            "tili.fi",
            "tili:kunta",
            "tili_1",
        ] {
            assert_eq!(found(&fi, text), Vec::<String>::new(), "{text}");
        }
        for text in ["tili.", "tili: näin", "(tili)", "”tili”", "tili, joka"] {
            assert_eq!(found(&fi, text), ["t0 tili"], "{text}");
        }
    }
}
