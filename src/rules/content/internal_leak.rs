//! Internal texts in finished files.

use crate::artifact::Artifact;
use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Published, Rule, Weight};
use crate::source::{Half, Span};
use aho_corasick::AhoCorasick;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/internal-leak",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D20"],
    check: Check::Artifacts(&[], check),
    explanation: Explanation {
        en: include_str!("internal_leak.md"),
        fi: include_str!("internal_leak.fi.md"),
        sv: include_str!("internal_leak.sv.md"),
    },
};

/// Looks for every internal free text that stands in no public source in every file, decoded.
fn check(published: &Published<'_>, found: &mut Found) {
    let site = published.checked.site();
    let texts: Vec<String> = published.checked.internals().free_texts().into_iter().map(spaced).collect();
    if texts.is_empty() {
        return;
    }
    let secret = secrets(published, texts);
    let Ok(search) = AhoCorasick::new(&secret) else { return };
    let files: Vec<&Artifact> = published.artifacts.iter().collect();
    let leaking: BTreeSet<&str> = files
        .par_iter()
        .filter(|file| decodings(&file.bytes).iter().any(|text| search.is_match(text)))
        .map(|file| file.path.as_str())
        .collect();
    for path in leaking {
        let copied = site.sources.iter().find(|(_, file)| *file.path == format!("static/{path}")).map(|(id, _)| id);
        found.at(Span::whole(copied.unwrap_or(site.settings.file))).fact("path", path);
    }
}

/// The texts that stand in no public source and are none of Aito's own words: one pass for all of them.
fn secrets(published: &Published<'_>, texts: Vec<String>) -> Vec<String> {
    let Ok(search) = AhoCorasick::new(&texts) else { return texts };
    let sources = published.checked.site().sources.iter().filter(|(_, file)| file.half == Half::Public);
    let public: Vec<&str> = sources.map(|(_, file)| file.text()).chain(published.own_words.iter().copied()).collect();
    let known: BTreeSet<usize> = public
        .par_iter()
        .flat_map_iter(|text| {
            let text = spaced(text);
            let found: Vec<usize> =
                search.find_overlapping_iter(&text).map(|found| found.pattern().as_usize()).collect();
            found
        })
        .collect();
    let secret = |(n, text): (usize, String)| (!known.contains(&n)).then_some(text);
    texts.into_iter().enumerate().filter_map(secret).collect()
}

/// White space made even, so that a line break doesn't hide a text.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A file's words as a reader's program would see them: as they stand, with HTML and JSON escapes undone, without tags.
fn decodings(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let plain = spaced(&text);
    let mut all = Vec::with_capacity(4);
    if plain.contains('&') || plain.contains('<') {
        let unescaped = unescape_html(&plain);
        all.push(spaced(&without_tags(&unescaped)));
        all.push(unescaped);
    }
    if plain.contains('\\') {
        all.push(spaced(&unescape_json(&plain)));
    }
    if plain.contains("\"\"") {
        all.push(plain.replace("\"\"", "\""));
    }
    if plain.contains('%') {
        all.push(percent_encoding::percent_decode_str(&plain).decode_utf8_lossy().into_owned());
    }
    all.push(plain);
    all
}

fn unescape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or(""));
        rest = rest.get(at..).unwrap_or("");
        let end = rest.find(';').filter(|end| *end <= 10);
        let name = end.and_then(|end| rest.get(1..end));
        match name.and_then(entity) {
            Some(c) => {
                out.push(c);
                rest = rest.get(end.map_or(1, |end| end + 1)..).unwrap_or("");
            }
            None => {
                out.push('&');
                rest = rest.get(1..).unwrap_or("");
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            code.ok().and_then(char::from_u32)
        }
    }
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

fn unescape_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n' | 't' | 'r') => out.push(' '),
            Some('u') => {
                let code: String = chars.by_ref().take(4).collect();
                out.push(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32).unwrap_or('\u{fffd}'));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_hide_nothing() {
        let has = |bytes: &str, text: &str| decodings(bytes.as_bytes()).iter().any(|d| d.contains(text));
        assert!(has("<p>Salainen &auml; &quot;huone&#x20;kolme&quot;</p>", "\"huone kolme\""));
        assert!(has("<p>Salainen <b>huone</b>\n kolme</p>", "Salainen huone kolme"));
        assert!(has(r#"{"a":"S\u0061lainen \"huone\" kolme"}"#, "Salainen \"huone\" kolme"));
        assert!(has("\"Salainen \"\"huone\"\" kolme\"", "Salainen \"huone\" kolme"));
        assert!(has("mailto:?subject=Salainen%20huone%20kolme", "Salainen huone kolme"));
    }
}
