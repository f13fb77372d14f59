//! Whatever is pasted has an answer, in bounded time, and never one that it should not have.

use crate::account::{Domains, Table};
use crate::lookup::input::{Reading, names_in_path, read};
use crate::lookup::{Build, Index, IndexFacts, Record, Trust, Verdict, When};
use crate::value::{Day, Parse};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn index() -> Index {
    let facts = IndexFacts {
        serial: 1_000,
        generated: 1_000,
        fresh: 1_000,
        expires: 10_000,
        zone: "Europe/Helsinki".to_owned(),
        domains: vec!["esimerkkila.example".to_owned()],
        site: None,
        phones: BTreeSet::new(),
        not_on: BTreeMap::new(),
    };
    let record = |key: &str| Record {
        key: key.to_owned(),
        profile: key.to_owned(),
        standby: false,
        compromised: false,
        ends: None,
        stable: None,
        aliases: Vec::new(),
    };
    let records = ["x:esimerkkila", "facebook:esimerkkila", "acct:esimerkkila@some.example"].map(record).to_vec();
    Index::new(Build { facts, records, closed: Vec::new() })
}

fn when() -> When {
    When { seconds: 1_000, day: Day::parse("2026-11-22").expect("a day"), trust: Trust::Sound }
}

/// Pieces of which pasted texts are made.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("https://x.com/esimerkkila".to_owned()),
        Just("facebook.com/esimerkkila".to_owned()),
        Just("@esimerkkila".to_owned()),
        Just("Instagram".to_owned()),
        Just("javascript:alert(1)".to_owned()),
        "[ \\n\\t]{1,2}",
        "[a-z@./:#?%\\\\<>\"-]{1,8}",
        "\\PC{1,4}",
        "[\u{200b}\u{202e}\u{feff}\u{ad}\u{0}]",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_has_an_answer(text in any::<String>()) {
        let _ = index().look_up(Table::builtin(), &text, &when());
        let _ = names_in_path(&text);
    }

    #[test]
    fn what_people_paste_has_an_answer(pieces in proptest::collection::vec(piece(), 0..6)) {
        let text = pieces.concat();
        let answer = index().look_up(Table::builtin(), &text, &when());
        if answer.verdict == Verdict::Genuine {
            // The name stands in the text as it is listed, behind its platform's host or with its platform's name.
            let lower = text.to_lowercase();
            let key = answer.key.unwrap_or_default();
            let (platform, _) = key.split_once(':').unwrap_or_default();
            let host = match platform {
                "x" => lower.contains("x.com/") || lower.contains("twitter.com/") || lower.contains('x'),
                "facebook" => lower.contains("facebook.com/") || lower.contains("f"),
                _ => lower.contains("some.example"),
            };
            prop_assert!(host && lower.contains("esimerkkila"), "{text:?} {key}");
        }
    }
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the test is about time")]
fn long_texts_take_bounded_time() {
    let index = index();
    let start = std::time::Instant::now();
    for text in [
        "a".repeat(1_000_000),
        "https://x.com/".repeat(1_400),
        "@a ".repeat(6_600),
        "a.bc ".repeat(4_000),
        "x ".repeat(10_000),
        "instagram ".repeat(2_000),
        "(".repeat(20_000),
        "\u{200b}".repeat(20_000),
        "%25".repeat(6_000),
    ] {
        let _ = index.look_up(Table::builtin(), &text, &when());
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn several_addresses_are_several() {
    let own = Domains::default();
    let text = "a.example b.example a.example @c@d.example";
    match read(Table::builtin(), &own, text) {
        Reading::Several(readings) => assert_eq!(readings.len(), 3, "{readings:?}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_names_in_a_path() {
    for (text, names) in [
        ("https://a.example/b/c", &["c", "b"][..]),
        ("https://a.example/@b?x=/y#/z", &["b"]),
        ("a.example/@b@c.example/", &["b"]),
        ("https://a.example/%40b/%65", &["e", "b"]),
        ("https://a.example/1/2/3/4/5/6/7/8", &["8", "7", "6", "5", "4", "3"]),
        ("https://a.example", &[]),
        ("", &[]),
    ] {
        assert_eq!(names_in_path(text), names, "{text}");
    }
}
