//! What the written form of a value looks like to a program that knows nothing but JSON Schema.
//!
//! In: nothing; each type says it beside its parser. Out: patterns and words. Never true: a pattern that refuses what
//! the parser takes. The other way round a pattern can say less than the parser: it does not know every host name.

/// A written form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A text.
    Text {
        /// A pattern of ECMA-262 that the text fits.
        pattern: &'static str,
        /// The name that JSON Schema has for it, where it has one that says the same.
        format: Option<&'static str>,
        /// The most characters that it has.
        longest: Option<u32>,
        /// Which numbers do as well: who writes `title: 2026` means the text.
        numbers: Numbers,
    },
    /// One of some words, each with what it means, line by line.
    Words(&'static [(&'static str, &'static [&'static str])]),
}

/// Which numbers stand for a text, written without quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// None.
    No,
    /// Whole ones.
    Whole,
    /// Whole ones of so many digits, from and to, with or without a minus.
    Digits(u32, u32),
    /// Whole ones from 1, of so many digits at most.
    Count(u32),
    /// All.
    All,
}

impl Form {
    /// A text of a pattern, which no number fits.
    #[must_use]
    pub const fn text(pattern: &'static str) -> Self {
        Form::Text { pattern, format: None, longest: None, numbers: Numbers::No }
    }
}

/// A class of characters: white space, as [`str::trim`] takes it away. ECMA-262's own `\s` is another.
#[macro_export]
macro_rules! white {
    () => {
        r"[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
    };
}

/// A pattern with white space before and after it.
#[macro_export]
macro_rules! trimmed {
    ($($pattern:expr),+) => {
        concat!("^", $crate::white!(), "*(?:", $($pattern),+, ")", $crate::white!(), "*$")
    };
}

/// A class of characters: all but white space.
macro_rules! black {
    () => {
        r"[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
    };
}

/// Nothing but white space.
pub const BLANK: &str = concat!("^", white!(), "*$");

/// A text with a character in it.
pub const SOME_TEXT: &str = black!();
