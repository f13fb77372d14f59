//! Cuts a text into forms: its words as they are written, in lower case.
//!
//! A word is a run of letters, digits and marks. Runs that one joiner holds together (`some-ohje`, `872/2011`,
//! `kirjasto@esimerkkila.example`, `h.n`) make a chain: each run is a form, and so is the chain without its joiners,
//! so that `some-ohje`, `someohje` and an ISBN in any spelling find each other. A number and a letter after it
//! (`15 c §`, `15c`) are a chain too. An ending behind a colon (`EU:ssa`) or an apostrophe (`body's`) is no word.
//!
//! `themes/default/assets/search/words.js` does the same to a query; change both or neither.

use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// Longer words are cut here: nobody types them, and an index must not grow from one run of a million letters.
const LONGEST: usize = 64;
/// A chain of more runs (an address with a path) gets no form of its own.
const MOST_RUNS: usize = 5;
/// The longest ending behind a colon, in letters: `EU:ssakin` is rarer than `klo:aamu`.
const COLON_ENDING: usize = 5;
/// The longest ending behind an apostrophe, in letters.
const APOSTROPHE_ENDING: usize = 2;

/// Cuts a text that is [`normal`](super::normal) already and hands each form on, in order of occurrence.
pub fn words(text: &str, emit: &mut impl FnMut(&str)) {
    Cutter::default().cut(text, emit);
}

/// Cuts many texts with the same memory.
#[derive(Default)]
pub struct Cutter {
    /// The runs of the chain at hand, in lower case, without the joiners.
    chain: String,
    /// Where each run lies in `chain`, and the joiner before it.
    runs: Vec<(Range<usize>, char)>,
    /// The number before, when nothing but space has followed it.
    number: String,
}

impl Cutter {
    /// As [`words`].
    pub fn cut(&mut self, text: &str, emit: &mut impl FnMut(&str)) {
        self.number.clear();
        let mut chars = text.chars().peekable();
        let mut start = 0;
        let mut joiner = ' ';
        while let Some(c) = chars.next() {
            if is_word(c) {
                lower(c, &mut self.chain);
                continue;
            }
            if start < self.chain.len() {
                self.runs.push((start..self.chain.len(), joiner));
                start = self.chain.len();
                if is_joiner(c) && chars.peek().is_some_and(|next| is_word(*next)) {
                    joiner = c;
                    continue;
                }
                self.finish(emit);
                (start, joiner) = (0, ' ');
            }
            if !c.is_whitespace() {
                self.number.clear();
            }
        }
        if start < self.chain.len() {
            self.runs.push((start..self.chain.len(), joiner));
        }
        self.finish(emit);
    }

    /// Hands on the forms of the chain at hand and forgets it.
    fn finish(&mut self, emit: &mut impl FnMut(&str)) {
        self.drop_ending();
        if let [_] = self.runs.as_slice() {
            self.finish_single(emit);
        } else {
            self.number.clear();
            for (run, _) in &self.runs {
                emit(shortened(self.chain.get(run.clone()).unwrap_or_default()));
            }
            if (2..=MOST_RUNS).contains(&self.runs.len()) && fits(&self.chain) {
                emit(&self.chain);
            }
        }
        self.chain.clear();
        self.runs.clear();
    }

    /// A chain of one run: a word, a number, a number with a letter (`15c`), or the letter after a number (`15 c`).
    fn finish_single(&mut self, emit: &mut impl FnMut(&str)) {
        let digits = self.chain.trim_end_matches(|c: char| !c.is_ascii_digit());
        let letter = self.chain.get(digits.len()..).unwrap_or_default();
        let one_letter = letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic);
        let number = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
        if number && one_letter {
            emit(shortened(digits));
            emit(letter);
            if fits(&self.chain) {
                emit(&self.chain);
            }
            self.number.clear();
        } else if number && letter.is_empty() {
            emit(shortened(digits));
            self.number.clear();
            self.number.push_str(digits);
        } else {
            emit(shortened(&self.chain));
            if digits.is_empty() && one_letter && !self.number.is_empty() {
                self.number.push_str(letter);
                if fits(&self.number) {
                    emit(&self.number);
                }
            }
            self.number.clear();
        }
    }

    /// Takes the last run away when it is an ending behind a colon or an apostrophe.
    fn drop_ending(&mut self) {
        let [_, .., (run, joiner)] = self.runs.as_slice() else {
            return;
        };
        let most = match joiner {
            ':' => COLON_ENDING,
            '\'' | '’' => APOSTROPHE_ENDING,
            _ => return,
        };
        let ending = self.chain.get(run.clone()).unwrap_or_default();
        if ending.chars().count() <= most && ending.chars().all(char::is_alphabetic) {
            self.chain.truncate(run.start);
            self.runs.pop();
        }
    }
}

fn is_word(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() || is_combining_mark(c) }
}

fn is_joiner(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '/' | '.' | '_' | '@' | ':' | '\'' | '’')
}

/// Adds a letter in lower case. A sigma at the end of a word is a sigma.
fn lower(c: char, to: &mut String) {
    if c.is_ascii() {
        to.push(c.to_ascii_lowercase());
    } else {
        to.extend(c.to_lowercase().map(|low| if low == 'ς' { 'σ' } else { low }));
    }
}

/// Whether a form is short enough to be kept whole.
fn fits(form: &str) -> bool {
    form.len() <= LONGEST || form.chars().count() <= LONGEST
}

fn shortened(form: &str) -> &str {
    if form.len() <= LONGEST {
        return form;
    }
    form.char_indices().nth(LONGEST).and_then(|(end, _)| form.get(..end)).unwrap_or(form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let mut forms = Vec::new();
        words(text, &mut |form| forms.push(form.to_owned()));
        forms
    }

    #[test]
    fn plain_words() {
        assert_eq!(cut("Ääni, YÖ! (öljy)"), ["ääni", "yö", "öljy"]);
        assert!(cut(" –…§ ").is_empty());
    }

    #[test]
    fn chains() {
        assert_eq!(cut("some-ohje"), ["some", "ohje", "someohje"]);
        assert_eq!(cut("872/2011"), ["872", "2011", "8722011"]);
        assert_eq!(cut("loppu. Alku -viiva"), ["loppu", "alku", "viiva"]);
        assert_eq!(cut("a.b.c.d.e.f"), ["a", "b", "c", "d", "e", "f"]);
        assert_eq!(cut("@esimerkkilan_kirjasto"), ["esimerkkilan", "kirjasto", "esimerkkilankirjasto"]);
    }

    #[test]
    fn numbers_with_a_letter() {
        assert_eq!(cut("15 c §"), ["15", "c", "15c"]);
        assert_eq!(cut("15c"), ["15", "c", "15c"]);
        assert_eq!(cut("15, c"), ["15", "c"]);
        assert_eq!(cut("15 cm"), ["15", "cm"]);
        assert_eq!(cut("b15c"), ["b15c"]);
    }

    #[test]
    fn endings() {
        assert_eq!(cut("EU:ssa"), ["eu"]);
        assert_eq!(cut("body's"), ["body"]);
        assert_eq!(cut("klo 9:30"), ["klo", "9", "30", "930"]);
        assert_eq!(cut("15:n c"), ["15", "c", "15c"]);
    }

    #[test]
    fn endless_words_are_cut() {
        let long = "ä".repeat(1000);
        assert_eq!(cut(&long), ["ä".repeat(LONGEST)]);
        assert_eq!(cut(&format!("{long}-x")), ["ä".repeat(LONGEST), "x".to_owned()]);
    }
}
