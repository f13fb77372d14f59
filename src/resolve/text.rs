//! Texts for readers in the order of the site's languages.

use crate::parse::shape::RawText;
use crate::value::{Lang, Text};

/// A text whose plain form is in `own`.
pub(super) fn text(raw: &RawText, own: &Lang, languages: &[Lang]) -> Option<Text> {
    let rank = |lang: &Lang| languages.iter().position(|known| known == lang).unwrap_or(usize::MAX);
    let mut parts: Vec<(Lang, String)> = raw
        .parts
        .iter()
        .map(|(lang, text)| (lang.clone().unwrap_or_else(|| own.clone()), text.value.clone()))
        .collect();
    parts.sort_by_key(|(lang, _)| rank(lang));
    Text::from_languages(parts)
}

/// The same of an optional text.
pub(super) fn optional(raw: Option<&RawText>, own: &Lang, languages: &[Lang]) -> Option<Text> {
    raw.and_then(|raw| text(raw, own, languages))
}

/// The same of a list.
pub(super) fn list(raw: &[RawText], own: &Lang, languages: &[Lang]) -> Vec<Text> {
    raw.iter().filter_map(|raw| text(raw, own, languages)).collect()
}
