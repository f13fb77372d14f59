//! Which texts there are in which language, side by side: the table, and its page in the preview.
//!
//! In: a small site with translations in every state. Out: states, files, the page. Never true: a text called missing
//! that nobody expects.

use crate::demo::built::{TODAY, demo_sources, moment};
use crate::languages::site;
use aito::build::{Parity, Preview, State};
use aito::value::{Lang, Parse as _};

fn parity(edits: &[(&str, &str)]) -> Parity {
    let preview = Preview::new(site(edits), Vec::new(), moment(TODAY), None);
    assert!(preview.shown.is_some(), "{:?}", preview.findings);
    preview.parity().unwrap()
}

/// The state and the file of a text in a language.
fn cell(parity: &Parity, id: &str, lang: &str) -> (State, String) {
    let column = parity.languages.iter().position(|own| own.as_str() == lang).unwrap();
    let row = parity.sections.iter().flat_map(|section| &section.rows).find(|row| row.id == id).unwrap();
    (row.cells[column].state, row.cells[column].file.clone())
}

fn text(front: &str) -> String {
    format!("---\ntitle: T\n{front}---\n\nText.\n")
}

#[test]
fn every_text_has_its_state_in_every_language() {
    let (plain, stale, draft) = (text(""), text("translates: fi-000000000000\n"), text("draft: true\n"));
    let short = text("short_version_of: loppu\n");
    let word = "---\ntitle: sana\nlanguages: {en: word}\n---\n\nSelitys.\n";
    let edits = [
        ("content/sv/ohje/_index.md", plain.as_str()),
        ("content/sv/ohje/01-alku.md", &stale),
        ("content/en/ohje/09-short.md", &short),
        ("content/sv/pages/tietosuoja.md", &draft),
        ("content/fi/glossary/sana.md", word),
        ("content/fi-simple/ohje/01-alku.md", &plain),
        ("content/fi-simple/pages/apua.md", &plain),
    ];
    let parity = parity(&edits);
    let columns: Vec<&str> = parity.languages.iter().map(Lang::as_str).collect();
    assert_eq!(columns, ["fi", "sv", "en", "fi-simple"]);
    let state = |id: &str, lang: &str| cell(&parity, id, lang).0;
    assert_eq!(state("ohje", "fi"), State::Original);
    assert_eq!(state("ohje", "sv"), State::Unhashed);
    assert_eq!(cell(&parity, "ohje", "en"), (State::Missing, "content/en/ohje/_index.md".to_owned()));
    assert_eq!(cell(&parity, "ohje/alku", "sv"), (State::Stale, "content/sv/ohje/01-alku.md".to_owned()));
    assert_eq!(cell(&parity, "ohje/alku", "en"), (State::Missing, "content/en/ohje/01-alku.md".to_owned()));
    // A short version is there, and is itself no text that others lack.
    assert_eq!(state("ohje/loppu", "en"), State::Unexpected);
    assert_eq!(state("ohje/short", "fi"), State::Unexpected);
    // A publication stands in its own language; a word is enough for a term.
    assert_eq!(state("kirja", "sv"), State::Unexpected);
    assert_eq!((state("sana", "sv"), state("sana", "en")), (State::Missing, State::Unexpected));
    // Nobody expects anything in easy language, and what is there only there is expected nowhere else.
    assert_eq!(
        (state("ohje/alku", "fi-simple"), state("ohje/loppu", "fi-simple")),
        (State::Unhashed, State::Unexpected)
    );
    assert_eq!((state("apua", "fi"), state("apua", "fi-simple")), (State::Unexpected, State::Original));
    let sv = Lang::parse("sv").unwrap();
    assert_eq!(parity.count(&sv, State::Stale), 1);
    let only = parity.clone().only(Some(&sv), State::Stale);
    let rows: Vec<&str> = only.sections.iter().flat_map(|section| &section.rows).map(|row| row.id.as_str()).collect();
    assert_eq!(rows, ["ohje/alku"]);
}

#[test]
fn what_nobody_keeps_any_more_nobody_translates() {
    let index = "---\ntitle: Ohje\nnumber: V-1\nissued: 2020-01-02\nvalid: {from: 2020-01-02, until: 2021-01-01}\n\
                 owner: {unit: kirjasto, role: Johtaja}\nreviewed: 2020-10-01\n---\n\nJohdanto.\n";
    let parity = parity(&[("content/fi/ohje/_index.md", index)]);
    assert_eq!(cell(&parity, "ohje/alku", "sv").0, State::Unexpected);
}

/// A site with errors is shown without the files that have them, and those are told apart from what is missing.
#[test]
fn a_faulty_file_is_no_missing_one() {
    let parity = parity(&[("content/sv/ohje/01-alku.md", "---\ntitle: [\n---\n\nText.\n")]);
    assert_eq!(cell(&parity, "ohje/alku", "sv").0, State::Underway);
}

#[test]
fn the_counts_of_the_demo_are_its_cells() {
    let preview = Preview::new(demo_sources().clone(), Vec::new(), moment(TODAY), None);
    let parity = preview.parity().unwrap();
    let rows: usize = parity.sections.iter().map(|section| section.rows.len()).sum();
    assert!(rows > 80, "{rows}");
    for lang in &parity.languages {
        let counted: usize = State::ALL.iter().map(|state| parity.count(lang, *state)).sum();
        assert_eq!(counted, rows, "{lang}");
    }
    let count = |lang: &str, state| parity.count(&Lang::parse(lang).unwrap(), state);
    assert_eq!(count("fi", State::Missing), 0);
    assert!(count("en", State::Missing) > 0);
    assert_eq!(count("sv", State::Stale) + count("en", State::Stale), 0);
}
