//! Languages, and how they sort and write.

use super::{Expected, Form, Parse};
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// A language tag as the site uses it: `fi`, `sv`, `en`, `fi-simple`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

/// What the tag of an easy variant ends in.
const EASY: &str = "-simple";

impl Lang {
    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language itself, without its variant: `fi` of `fi-simple`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The language that this is the easy variant of: `fi` of `fi-simple`. BCP 47 has `simple` for simplified language;
    /// no other subtag makes a variant that only says some things.
    #[must_use]
    pub fn plain(&self) -> Option<Self> {
        let base = self.0.strip_suffix(EASY)?;
        (!base.is_empty()).then(|| Self(base.into()))
    }

    /// Whether readers of this language take a text in another for their own: the same, or the one that this is the
    /// easy variant of.
    #[must_use]
    pub fn reads(&self, other: &Self) -> bool {
        self == other || self.0.strip_suffix(EASY) == Some(other.as_str())
    }

    /// Compares two words by this language's alphabet: case aside, å ä ö after z in Finnish and Swedish, and
    /// other accents with their base letter. Ties fall back to code points, so that an order is always the same.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.sort_key(a).cmp(&self.sort_key(b)).then_with(|| a.cmp(b))
    }

    /// A key that sorts as the language's alphabet does.
    #[must_use]
    pub fn sort_key(&self, word: &str) -> Vec<u32> {
        use unicode_normalization::UnicodeNormalization;
        let nordic = matches!(self.primary(), "fi" | "sv");
        word.nfc().flat_map(char::to_lowercase).flat_map(|c| letter(c, nordic)).collect()
    }
}

/// Sort weights of one lower-case letter.
fn letter(c: char, nordic: bool) -> Vec<u32> {
    use unicode_normalization::char::decompose_canonical;
    let after_z = u32::from('z');
    match c {
        'å' if nordic => vec![after_z + 1],
        'ä' | 'æ' if nordic => vec![after_z + 2],
        'ö' | 'ø' if nordic => vec![after_z + 3],
        _ => {
            let mut weights = Vec::new();
            decompose_canonical(c, |part| {
                if !('\u{300}'..='\u{36f}').contains(&part) {
                    // Letters beyond z move up, to leave room for å ä ö.
                    let code = u32::from(part);
                    weights.push(if code > after_z { code + 8 } else { code });
                }
            });
            weights
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Parse for Lang {
    const EXPECTED: Expected = Expected("expected-language");
    const FORM: Form = Form::text("^[a-z]{2,3}(?:-[a-z]{2,8})*$");

    fn parse(written: &str) -> Result<Self, Expected> {
        let mut parts = written.split('-');
        let primary = parts.next().unwrap_or("");
        let letters = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase());
        let good = (2..=3).contains(&primary.len())
            && letters(primary)
            && parts.all(|part| (2..=8).contains(&part.len()) && letters(part));
        if good { Ok(Self(written.into())) } else { Err(Self::EXPECTED) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easy_variants_know_their_language() {
        let tag = |tag| Lang::parse(tag).expect("a tag");
        assert_eq!(tag("fi-simple").plain(), Some(tag("fi")));
        assert_eq!(tag("fi").plain(), None);
        assert_eq!(tag("zh-hans").plain(), None, "another subtag makes a language of its own");
        assert!(tag("fi-simple").reads(&tag("fi")) && !tag("fi").reads(&tag("fi-simple")));
        assert!(!tag("fi-simple").reads(&tag("sv")));
    }

    #[test]
    fn nordic_letters_come_after_z() {
        let fi = Lang::parse("fi").expect("a tag");
        let mut words = ["Öljy", "åland", "Zoo", "äiti", "éa", "eb", "Aamu"];
        words.sort_by(|a, b| fi.compare(a, b));
        assert_eq!(words, ["Aamu", "éa", "eb", "Zoo", "åland", "äiti", "Öljy"]);
        let en = Lang::parse("en").expect("a tag");
        assert_eq!(en.compare("ä", "b"), Ordering::Less);
    }
}
