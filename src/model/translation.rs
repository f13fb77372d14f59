//! Translations: which text is made from which, and whether it still agrees with it (D40).
//!
//! In: the editions of one text in the site's languages. Out: a text's fingerprint, which a translation writes down as
//! `translates:` and which changes when the text does. Never true: a fingerprint that changes with line ends or with
//! blanks that nobody sees.
//!
//! A fingerprint is the text's language, a hyphen, and the first 12 hexadecimal digits of the SHA-256 of: the title, a
//! line feed, and the body with line feeds as line ends, without blanks at the ends of lines and without blank lines at
//! its beginning and end. The language in front says what was translated, and keeps YAML from reading a number.

use super::{Doc, Site};
use crate::source::Spanned;
use sha2::{Digest as _, Sha256};

/// How many digits of the hash are written.
const DIGITS: usize = 12;

/// What a translation's `translates:` says of the texts that it may be made from.
pub(crate) struct Stale<'a> {
    /// The fingerprint as written.
    pub(crate) written: &'a Spanned<String>,
    /// The text that has changed since.
    pub(crate) source: &'a Doc,
    /// That text's fingerprint now.
    pub(crate) now: String,
}

impl Site {
    /// A text's fingerprint.
    pub(crate) fn fingerprint(&self, doc: &Doc) -> String {
        let mut hash = Sha256::new();
        hash.update(doc.title.trim());
        hash.update("\n");
        let lines: Vec<&str> = self.body(doc).lines().map(str::trim_end).collect();
        hash.update(lines.join("\n").trim_matches('\n'));
        let hex: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{}-{}", doc.lang, hex.get(..DIGITS).unwrap_or(&hex))
    }

    /// Whether a translation says that it was made from a text that has changed since. One that says nothing is not
    /// known to be stale; one that agrees with any other edition isn't.
    pub(crate) fn stale<'a>(&self, doc: &'a Doc, editions: &'a [&'a Doc]) -> Option<Stale<'a>> {
        let written = doc.translates.as_ref()?;
        let others = || editions.iter().copied().filter(|other| other.lang != doc.lang);
        let digits = |print: &str| print.rsplit('-').next().unwrap_or("").to_owned();
        let agrees = |other: &Doc| {
            let now = self.fingerprint(other);
            written.value == now || written.value == digits(&now)
        };
        if others().any(agrees) {
            return None;
        }
        // The language in front names the source; else it is the first edition that is no translation itself.
        let lang = written.value.rsplit_once('-').map_or("", |(lang, _)| lang);
        let named = others().find(|other| other.lang.as_str() == lang);
        let original = || others().find(|other| other.translates.is_none()).or_else(|| others().next());
        let source = named.or_else(original)?;
        Some(Stale { written, source, now: self.fingerprint(source) })
    }
}
