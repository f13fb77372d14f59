//! Minifying changes no word: nothing on a page is joined that the view or the theme writes apart.

use super::built::{TODAY, demo, demo_sources, moment, pages};
use super::html::{self, INLINE, Piece, VOID};
use aito::artifact::Artifact;
use aito::page::{Size, produce};
use aito::publish::PublicSite;
use std::collections::BTreeSet;

/// Runs of letters and digits.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned)
}

/// The demo as views.
fn public_site() -> PublicSite {
    let sources = demo_sources().clone();
    let raw = aito::raw::parse(&sources);
    let judged = aito::rules::judge(aito::resolve::resolve(sources, raw), moment(TODAY).today());
    aito::publish::publish(&judged.checked.unwrap(), moment(TODAY))
}

/// Every word that stands in a view, as it stands and with its markup taken out, and every word of theme and catalogues.
fn vocabulary() -> BTreeSet<String> {
    let site = public_site();
    let mut known = BTreeSet::new();
    for page in site.editions.iter().flat_map(|edition| &edition.pages) {
        strings(&serde_json::to_value(page).unwrap(), &mut known);
    }
    for text in aito::catalogue::all_texts().into_iter().chain(aito::page::own_words()) {
        known.extend(words(text));
        known.extend(words(&html::decode(text)));
    }
    known
}

fn strings(value: &serde_json::Value, known: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::String(text) => {
            known.extend(words(text));
            if text.contains('<') {
                known.extend(words(&html::text(text)));
            }
        }
        serde_json::Value::Number(number) => known.extend(words(&number.to_string())),
        serde_json::Value::Array(values) => values.iter().for_each(|value| strings(value, known)),
        serde_json::Value::Object(values) => values.values().for_each(|value| strings(value, known)),
        _ => {}
    }
}

#[test]
fn minifying_changes_no_text() {
    let site = public_site();
    let (small, plain) = (produce(&site, Size::Minified).unwrap(), produce(&site, Size::AsRendered).unwrap());
    let mut compared = 0;
    for (small, plain) in small.iter().zip(&plain).filter(|(file, _)| file.path.ends_with(".html")) {
        assert_eq!(small.path, plain.path);
        let text = |bytes: &[u8]| html::even(&html::text(std::str::from_utf8(bytes).unwrap()));
        assert_eq!(text(&small.bytes), text(&plain.bytes), "{}", small.path);
        compared += 1;
    }
    let size = |files: &[Artifact]| files.iter().map(|file| file.bytes.len()).sum::<usize>();
    assert!(compared > 300 && size(&small) < size(&plain), "{compared} pages");
}

#[test]
fn no_words_are_joined() {
    let known = vocabulary();
    let mut joined = BTreeSet::new();
    for (path, page) in pages(&demo(TODAY)) {
        if page.contains("http-equiv=refresh") || page.contains("http-equiv=\"refresh\"") {
            continue;
        }
        joined.extend(
            words(&html::text(page)).filter(|word| !known.contains(word)).map(|word| format!("{path}: {word}")),
        );
    }
    assert!(joined.is_empty(), "{}:\n{}", joined.len(), joined.into_iter().take(30).collect::<Vec<_>>().join("\n"));
}

/// Elements in which minifying drops the spaces between what stands in a line; so only one such thing may stand there.
const BOXES: [&str; 12] =
    ["div", "main", "section", "body", "header", "footer", "nav", "article", "aside", "form", "figure", "fieldset"];

#[test]
fn nothing_stands_in_a_line_outside_of_paragraphs() {
    let mut wrong = BTreeSet::new();
    for (path, page) in pages(&demo(TODAY)) {
        // Open elements: name, how many texts and elements of a line stand directly in them.
        let mut open: Vec<(String, usize)> = Vec::new();
        for piece in html::pieces(page) {
            let is_inline = match &piece {
                Piece::Text(text) => !text.trim().is_empty(),
                Piece::Open(tag) => INLINE.contains(&tag.name.as_str()),
                Piece::Close(_) => false,
            };
            if let Some((name, count)) = open.last_mut()
                && is_inline
            {
                *count += 1;
                if *count > 1 && BOXES.contains(&name.as_str()) {
                    wrong.insert(format!("{name} of {path}: {piece:?}"));
                }
            }
            match piece {
                Piece::Open(tag) if !VOID.contains(&tag.name.as_str()) => open.push((tag.name, 0)),
                Piece::Close(name) => {
                    let last = open.pop().map(|(name, _)| name);
                    assert_eq!(last.as_ref(), Some(&name), "{path} closes another element");
                }
                _ => {}
            }
        }
        assert!(open.is_empty(), "{path} leaves {open:?} open");
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.into_iter().take(20).collect::<Vec<_>>().join("\n"));
}
