//! What must hold for any pieces at all.

use super::pieces::sample;
use aito::search::analysis::{Analyser, fold, normal, words};
use aito::search::{IndexFile, Kind, Piece, Section, Standing, produce};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// The values of the files in a folder of the index.
fn read(files: &[IndexFile], folder: &str) -> Vec<Value> {
    let mut found: Vec<(usize, Value)> = files
        .iter()
        .filter_map(|file| {
            let number = file.path.strip_prefix(folder)?.strip_suffix(".json")?.parse().ok()?;
            Some((number, serde_json::from_slice(&file.bytes).expect("a file of the index is JSON")))
        })
        .collect();
    found.sort_by_key(|(number, _)| *number);
    found.into_iter().map(|(_, value)| value).collect()
}

fn texts(value: &Value) -> Vec<String> {
    let list = value.as_array().map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

/// The form that is written under a key, as the client reads it.
fn form_under(key: &str, written: &str) -> String {
    if let Some(form) = written.strip_prefix('=') {
        return form.to_owned();
    }
    let off = written.chars().next().and_then(|digit| digit.to_digit(36)).expect("a digit comes first");
    let kept = key.chars().count() - off as usize;
    key.chars().take(kept).chain(written.chars().skip(1)).collect()
}

/// The ids in a list of postings, as the client reads them.
fn ids(postings: &str) -> Vec<usize> {
    let mut next = 0;
    let mut found = Vec::new();
    for part in postings.split_inclusive(|c: char| c.is_ascii_lowercase()) {
        let digits = part.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let skipped = if digits.is_empty() { 0 } else { usize::from_str_radix(digits, 36).expect("base 36") };
        found.push(next + skipped);
        next += skipped + 1;
    }
    found
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let text = prop_oneof!["[a-zäöå ]{0,60}", "\\PC{0,40}", "([0-9]{1,3} [a-c] §|some-ohje|EU:n|@a_b|[äa]iti| ){0,6}"];
    let section =
        (text.clone(), text.clone()).prop_map(|(heading, text)| Section { heading, anchor: "a".to_owned(), text });
    let one = (text.clone(), "[ab]/", text, prop::collection::vec(section, 0..3), 0..3u8);
    let one = one.prop_map(|(title, address, trail, sections, old)| Piece {
        kind: Kind::Chapter,
        title,
        address,
        keywords: vec![trail.clone()],
        trail,
        standing: if old == 0 { Standing::NotInForce("vanha".to_owned()) } else { Standing::InForce },
        sections,
    });
    prop::collection::vec(one, 0..90)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_word_is_found_under_its_key(pieces in pieces()) {
        let files = produce("fi", &pieces);
        let analyser = Analyser::new("fi");
        let lists: Vec<Vec<String>> = read(&files, "search/fi/w/")
            .iter()
            .flat_map(|file| file.as_array().expect("a file is a list").iter().map(texts).collect::<Vec<_>>())
            .collect();
        let records: Vec<Value> = read(&files, "search/fi/t/")
            .iter()
            .flat_map(|file| file.as_array().expect("a file is a list").clone())
            .collect();
        prop_assert_eq!(records.len(), pieces.len());
        let mut written = BTreeSet::new();
        for list in &lists {
            let (key, forms) = list.split_first().expect("a list has a key");
            for pair in forms.chunks_exact(2) {
                if let [form, postings] = pair {
                    for id in ids(postings) {
                        written.insert((key.clone(), form_under(key, form), id));
                    }
                }
            }
        }
        let mut expected = BTreeSet::new();
        for (id, record) in records.iter().enumerate() {
            for text in strings(record, &[1, 3, 5, 6]) {
                words(&normal(&text), &mut |form| {
                    for key in analyser.keys(form) {
                        expected.insert((key, form.to_owned(), id));
                    }
                });
            }
        }
        // Nothing is missing, and nothing is there that no text has.
        prop_assert_eq!(written, expected);
    }

    #[test]
    fn an_index_reads_back_into_its_pieces(pieces in pieces()) {
        let files = produce("fi", &pieces);
        let again = reread(&files);
        prop_assert_eq!(again.len(), pieces.len());
        // Texts are normal by now: made anew and read again, the pieces are the same, only in the order of the new titles.
        let sorted = |mut pieces: Vec<Piece>| {
            pieces.sort_by_cached_key(|piece| format!("{piece:?}"));
            pieces
        };
        let twice = reread(&produce("fi", &again));
        prop_assert_eq!(sorted(twice), sorted(again));
    }

    #[test]
    fn order_and_threads_change_nothing(pieces in pieces()) {
        let mut turned = pieces.clone();
        turned.reverse();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool can be made");
        prop_assert_eq!(produce("sv", &pieces), pool.install(|| produce("sv", &turned)));
    }

    #[test]
    fn cutting_is_stable(text in "\\PC{0,80}") {
        // A form, cut again, is itself or falls into parts; it never grows, and never is empty.
        words(&normal(&text), &mut |form| {
            assert!(!form.is_empty() && form.chars().count() <= 64 * 3);
            assert!(!fold(form).is_empty());
        });
    }
}

/// The texts at some places of a record that words are taken from, however deep; without anchors.
fn strings(record: &Value, places: &[usize]) -> Vec<String> {
    let mut found = Vec::new();
    for place in places {
        match record.get(*place) {
            Some(Value::String(text)) => found.push(text.clone()),
            Some(Value::Array(list)) => {
                for value in list {
                    found.extend(value.as_str().map(str::to_owned));
                    found.extend([0, 2].iter().filter_map(|at| Some(value.get(*at)?.as_str()?.to_owned())));
                }
            }
            _ => {}
        }
    }
    found
}

/// The pieces of an index in Finnish.
fn reread(files: &[IndexFile]) -> Vec<Piece> {
    let file = |name: &str| {
        let path = format!("search/fi/{name}");
        files.iter().find(|file| file.path == path).map(|file| file.bytes.as_slice())
    };
    aito::search::read(file).expect("an index of this program")
}

#[test]
fn a_piece_that_is_left_out_leaves_no_word_behind() {
    let all = sample();
    let mut fewer = reread(&produce("fi", &all));
    assert_eq!(fewer.len(), all.len());
    fewer.retain(|piece| piece.address != "profiilit/vapaa-aika/3/");
    let files = produce("fi", &fewer);
    let words =
        |files: &[IndexFile]| files.iter().map(|f| String::from_utf8_lossy(&f.bytes).into_owned()).collect::<String>();
    assert!(words(&produce("fi", &all)).contains("uimahalli") && !words(&files).contains("uimahal"));
    assert_eq!(
        files,
        produce("fi", &all.into_iter().filter(|p| p.address != "profiilit/vapaa-aika/3/").collect::<Vec<_>>())
    );
    // An index of another format is not guessed at.
    let strange = produce("fi", &fewer);
    assert!(
        aito::search::read(|name| if name == "index.json" {
            Some(b"{\"format\": 2, \"pieces\": 0, \"texts\": []}")
        } else {
            strange.first().map(|file| file.bytes.as_slice())
        })
        .is_none()
    );
}

#[test]
fn no_folded_key_is_in_two_files() {
    let words: Vec<String> = (0..9000).map(|n| format!("sana{} säna{}", n * 7919 % 9000, n % 50)).collect();
    let mut all = sample();
    all.push(Piece {
        sections: vec![Section { heading: String::new(), anchor: String::new(), text: words.join(" ") }],
        ..all.first().expect("the sample has pieces").clone()
    });
    let files = read(&produce("xx", &all), "search/xx/w/");
    assert!(files.len() > 3);
    let mut before = String::new();
    for file in &files {
        let keys: Vec<String> =
            file.as_array().expect("a file is a list").iter().filter_map(|l| texts(l).first().cloned()).collect();
        let first = fold(keys.first().expect("a file has a key")).into_owned();
        assert!(before < first, "{before} {first}");
        before = fold(keys.last().expect("a file has a key")).into_owned();
    }
}

#[test]
fn nothing_makes_an_index_of_nothing() {
    let files = produce("fi", &[]);
    assert_eq!(files.len(), 1);
    let manifest: Value = serde_json::from_slice(&files.first().expect("the manifest").bytes).expect("JSON");
    assert_eq!(manifest.get("pieces"), Some(&Value::from(0)));
}
