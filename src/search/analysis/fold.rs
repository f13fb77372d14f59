//! One spelling for one text, and the spelling without dots and accents.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A hyphen that only shows at the end of a line; it is no part of a word.
const SOFT_HYPHEN: char = '\u{ad}';

/// The text as the index has it: composed (NFC) and without soft hyphens. Borrowed when it is so already.
#[must_use]
pub fn normal(text: &str) -> Cow<'_, str> {
    // Nothing below U+0300 changes when composed, and that is nearly every text that we meet.
    if text.chars().all(|c| c < '\u{300}' && c != SOFT_HYPHEN) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| *c != SOFT_HYPHEN).nfc().collect())
}

/// A word without dots and accents: `sähköposti` is `sahkoposti`. For somebody whose keyboard lacks the letters;
/// å, ä and ö are letters of their own, so whoever writes them is taken at their word.
#[must_use]
pub fn fold(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfd() {
        match c {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ł' => folded.push('l'),
            'ŧ' => folded.push('t'),
            'ŋ' => folded.push('n'),
            'ı' => folded.push('i'),
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    // A word of nothing but marks is better kept than lost.
    if folded.is_empty() { Cow::Borrowed(word) } else { Cow::Owned(folded) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_and_accents_go() {
        assert_eq!(fold("sähköposti"), "sahkoposti");
        assert_eq!(fold("ångström"), "angstrom");
        assert_eq!(fold("đŋŧß"), "dntss");
        assert_eq!(fold("\u{301}"), "\u{301}");
    }

    #[test]
    fn one_spelling() {
        assert_eq!(normal("sa\u{308}hko\u{308}"), "sähkö");
        assert_eq!(normal("vi\u{ad}ran\u{ad}omainen"), "viranomainen");
        assert!(matches!(normal("työ – öinen"), Cow::Owned(_)));
        assert!(matches!(normal("työ ja öinen"), Cow::Borrowed(_)));
    }
}
