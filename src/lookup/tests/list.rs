//! The list and its text, whole and in parts.

use crate::account::Table;
use crate::lookup::format;
use crate::lookup::{
    Age, Build, Closed, Damage, Ends, Index, IndexFacts, Record, Trust, When, bits_for, decode, encode, encode_shards,
};
use crate::value::{Day, Parse};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn day(written: &str) -> Day {
    Day::parse(written).expect("a day")
}

fn facts() -> IndexFacts {
    IndexFacts {
        serial: 1_795_305_600,
        generated: 1_795_305_600,
        fresh: 604_800,
        expires: 1_797_897_600,
        zone: "Europe/Helsinki".to_owned(),
        domains: vec!["esimerkkila.example".to_owned(), "*.kirjasto.example".to_owned()],
        site: Some("www.esimerkkila.example".to_owned()),
        phones: BTreeSet::from(["35891234567".to_owned()]),
        not_on: BTreeMap::from([("telegram".to_owned(), Some(day("2024-02-01"))), ("vk".to_owned(), None)]),
    }
}

fn record(key: &str, profile: &str) -> Record {
    Record {
        key: key.to_owned(),
        profile: profile.to_owned(),
        standby: false,
        compromised: false,
        ends: None,
        stable: None,
        aliases: Vec::new(),
    }
}

fn sample() -> Index {
    let records = vec![
        record("x:esimerkkila", "viestinta/x"),
        Record {
            stable: Some("facebook#100064512345678".to_owned()),
            aliases: vec![
                ("facebook:vanha".to_owned(), Some(day("2019-05-01"))),
                ("facebook:muinainen".to_owned(), None),
                ("x:esimerkkila".to_owned(), None),
            ],
            ..record("facebook:esimerkkila", "viestinta/facebook")
        },
        Record { compromised: true, ..record("instagram:kaapattu", "nuoriso/instagram") },
        Record {
            standby: true,
            ends: Some(Ends { day: day("2026-12-31"), remembered: true }),
            ..record("instagram:valmius", "valmius/instagram")
        },
        Record { ends: Some(Ends { day: day("2026-12-31"), remembered: false }), ..record("x:tehtava", "tehtava/x") },
        record("x:esimerkkila", "zz/toinen"),
    ];
    let closed = vec![
        Closed::new("facebook:suljettu", 2024),
        Closed::new("instagram:suljettu", 2025),
        Closed::new("x:esimerkkila", 2020),
    ];
    Index::new(Build { facts: facts(), records, closed })
}

fn ids(index: &Index) -> Vec<String> {
    index.accounts_in_order().map(|(_, id)| id.to_owned()).collect()
}

#[test]
fn the_text_of_a_list() {
    let index = sample();
    let text = encode(&index);
    let (head, body) = text.split_once("\n\n").expect("a header");
    let head: Vec<&str> = head.lines().collect();
    assert_eq!(
        head.get(..14),
        Some(
            &[
                "aito-check 1",
                "serial 1795305600",
                "generated 1795305600",
                "fresh 604800",
                "expires 1797897600",
                "zone Europe/Helsinki",
                "bits 0",
                "accounts 5",
                "domain esimerkkila.example",
                "domain *.kirjasto.example",
                "site www.esimerkkila.example",
                "phone 35891234567",
                "not-on telegram 2024-02-01",
                "not-on vk",
            ][..]
        )
    );
    let expected = "facebook:esimerkkila\ninstagram:kaapattu\t!\ninstagram:valmius\ts,e2026-12-31\nx:esimerkkila\n\
         x:tehtava\tx2026-12-31\nfacebook#100064512345678\t=0\nfacebook:muinainen\ta,=0\nfacebook:vanha\ta2019-05-01,=0\n";
    let (entries, closed) = body.split_at(expected.len());
    assert_eq!(entries, expected);
    // An account that is listed is not remembered as closed, and the first of two profiles with one key stands.
    assert_eq!(closed.lines().count(), 2, "{closed}");
    assert!(closed.lines().all(|line| line.starts_with('~') && line.len() == 28), "{closed}");
    assert!(ids(&index).contains(&"viestinta/x".to_owned()));
    let read = decode(text.as_bytes()).expect("a list");
    assert_eq!(read.clone().with_profiles(ids(&index)).as_ref(), Some(&index));
    assert_eq!(encode(&read), text);
    assert!(read.clone().with_profiles(Vec::new()).is_none());
}

#[test]
fn a_damaged_text_is_no_list() {
    let text = encode(&sample());
    let remade = |from: &str, to: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        let (head, body) = changed.split_once("\n\n").expect("a header");
        let head = head.rsplit_once("\ndigest ").expect("a digest").0;
        format!("{head}\ndigest {}\n\n{body}", format::digest(body.as_bytes()))
    };
    for (from, to, damage) in [
        ("aito-check 1", "aito-check 2", Damage::Version),
        ("generated 1795305600\n", "", Damage::Header),
        ("generated 1795305600\n", "generated 1795305600\ngenerated 1\n", Damage::Header),
        ("generated 1795305600", "generated 01795305600", Damage::Header),
        ("zone Europe/Helsinki", "zone Nowhere/None", Damage::Header),
        ("bits 0", "bits 3", Damage::Header),
        ("accounts 5", "accounts 6", Damage::Count),
        ("facebook:esimerkkila\n", "facebook:esimerkkila\tq\n", Damage::Entry),
        ("facebook:esimerkkila\n", "facebook:esimerkkila\t\n", Damage::Entry),
        ("facebook:esimerkkila\n", "facebook:esimerkkila\ta\n", Damage::Entry),
        ("facebook:esimerkkila\n", "zzz:esimerkkila\n", Damage::Order),
        ("instagram:kaapattu\t!", "instagram:kaapattu\t!,!", Damage::Entry),
        ("instagram:kaapattu\t!", "facebook:esimerkkila\t!", Damage::Order),
        ("x:tehtava\tx2026-12-31", "x:tehtava\tx2026-13-31", Damage::Entry),
        ("facebook:muinainen\ta,=0", "facebook:muinainen\ta,=9", Damage::Entry),
        ("facebook:muinainen\ta,=0", "facebook:muinainen\ta,=00", Damage::Entry),
        ("facebook:muinainen\ta,=0", "facebook:esimerkkila\ta,=0", Damage::Order),
        ("facebook:muinainen\ta,=0", "facebook:muinainen\ta,!,=0", Damage::Entry),
        ("facebook:muinainen\ta,=0\n", "facebook muinainen\n", Damage::Entry),
    ] {
        assert_eq!(decode(remade(from, to).as_bytes()).err(), Some(damage), "{from:?} → {to:?}");
    }
    let closed = text.lines().last().expect("a closed account").to_owned();
    assert_eq!(decode(remade(&closed, &format!("{closed}\n{closed}")).as_bytes()).err(), Some(Damage::Order));
    assert_eq!(decode(remade(&closed, &format!("{closed}0")).as_bytes()).err(), Some(Damage::Entry));
    assert_eq!(decode(remade(&closed, &format!("{closed}\nzz:yy")).as_bytes()).err(), Some(Damage::Order));
    for bytes in [&b""[..], b"\xff\xfe", b"<!doctype html>", b"aito-check 1", b"aito-check 1\n\n"] {
        assert!(decode(bytes).is_err());
    }
    // Whatever is cut or changed behind the header is noticed.
    let start = text.find("\n\n").expect("a header") + 2;
    for at in start..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes.truncate(at);
        assert_eq!(decode(&bytes).err(), Some(Damage::Digest), "cut at {at}");
        let mut bytes = text.clone().into_bytes();
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1;
        }
        assert_eq!(decode(&bytes).err(), Some(Damage::Digest), "changed at {at}");
    }
}

/// Any list, its keys of the shapes that there are.
fn any_index() -> impl Strategy<Value = Index> {
    let key = prop_oneof!["(facebook|x|instagram):[a-z]{1,3}", "acct:[a-z]{1,2}@[a-z]{1,2}\\.example", "x#[1-9]{2}"];
    let day = (2020i64..2030).prop_map(|year| day(&format!("{year}-06-01")));
    let ends =
        proptest::option::of((day.clone(), any::<bool>()).prop_map(|(day, remembered)| Ends { day, remembered }));
    let alias = (key.clone(), proptest::option::of(day));
    let record = (key.clone(), "[a-z]{1,2}/[a-z]", any::<bool>(), any::<bool>(), ends);
    let more = (proptest::option::of("x#[1-9]{2}"), proptest::collection::vec(alias, 0..3));
    let record = (record, more).prop_map(|((key, profile, standby, compromised, ends), (stable, aliases))| Record {
        key,
        profile,
        standby,
        compromised,
        ends,
        stable,
        aliases,
    });
    let closed = (key, 2000i16..2030).prop_map(|(key, year)| Closed::new(&key, year));
    let lists = (proptest::collection::vec(record, 0..12), proptest::collection::vec(closed, 0..6));
    lists.prop_map(|(records, closed)| Index::new(Build { facts: facts(), records, closed }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_list_is_its_text(index in any_index()) {
        let text = encode(&index);
        let read = decode(text.as_bytes()).expect("its own text");
        prop_assert_eq!(&encode(&read), &text);
        prop_assert_eq!(read.with_profiles(ids(&index)), Some(index));
    }

    #[test]
    fn a_list_in_parts_answers_as_the_whole(index in any_index(), name in "(facebook|x|instagram):[a-z]{1,3}") {
        let parts = encode_shards(&index, 8);
        prop_assert_eq!(parts.shards.len(), 256);
        let header = decode(parts.index.as_bytes()).expect("a header");
        let table = Table::builtin();
        let when = When { seconds: facts().generated, day: day("2026-11-22"), trust: Trust::Sound };
        let keys = index.accounts_in_order().map(|(key, _)| key.to_owned()).collect::<Vec<_>>();
        for key in keys.into_iter().chain([name]) {
            let (platform, name) = key.split_once([':', '#']).expect("a key");
            let input = if platform == "acct" { format!("@{name}") } else { format!("https://{platform}.com/{name}") };
            // Words of a platform's own and names too short for one are no accounts.
            let Some(shard) = header.shard_for(table, &input) else { continue };
            let text = parts.shards.iter().find(|(own, _)| *own == shard).map(|(_, text)| text.as_str());
            let part = header.with_shard(&shard, text.expect("all shards are there").as_bytes()).expect("a shard");
            let (whole, part) = (index.look_up(table, &input, &when), part.look_up(table, &input, &when));
            // What is one slip apart is seen in the whole list alone; names this short are too short for it.
            prop_assert_eq!(whole, part, "{}", input);
            prop_assert_eq!(header.look_up(table, &input, &when).reason, Some("no-data"));
        }
    }

    #[test]
    fn no_bytes_make_the_reader_stumble(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = decode(&bytes);
    }

    #[test]
    fn no_body_makes_the_reader_stumble(body in "([a-z:#\\t,=!~ex0-9-]{0,12}\\n){0,5}") {
        let head = "aito-check 1\nserial 1\ngenerated 1\nfresh 1\nexpires 1\nzone UTC\nbits 0\naccounts 1";
        let digest = format::digest(body.as_bytes());
        let _ = decode(format!("{head}\ndigest {digest}\n\n{body}").as_bytes());
    }
}

#[test]
fn a_shard_is_the_one_that_was_asked_for() {
    let index = sample();
    let parts = encode_shards(&index, 8);
    let sizes: BTreeSet<usize> = parts.shards.iter().map(|(_, text)| text.len()).collect();
    assert_eq!(sizes.len(), 1, "all shards are of one size");
    let header = decode(parts.index.as_bytes()).expect("a header");
    let text = |name: &str| {
        let found = parts.shards.iter().find(|(own, _)| own == name).map(|(_, text)| text.as_str());
        found.expect("all shards are there")
    };
    assert!(header.with_shard("00", text("00").as_bytes()).is_ok());
    assert_eq!(header.with_shard("00", text("01").as_bytes()).err(), Some(Damage::Part));
    let older = text("00").replacen("serial 1795305600", "serial 1795305599", 1);
    assert_eq!(header.with_shard("00", older.as_bytes()).err(), Some(Damage::Part));
    assert_eq!(header.with_shard("00", b"").err(), Some(Damage::Version));
    assert_eq!(index.with_shard("00", text("00").as_bytes()).err(), Some(Damage::Part));
    // An entry that belongs elsewhere is not taken in, even with a good digest.
    let body = format!("x:muualla\t\tid\npad {}\n", "");
    let head = text("00").split_once("\ndigest ").expect("a digest").0.to_owned();
    let forged = format!("{head}\ndigest {}\n\n{body}", format::digest(body.as_bytes()));
    assert_eq!(header.with_shard("00", forged.as_bytes()).err(), Some(Damage::Part));
    // What is closed is found in the shard of its name.
    let when = When { seconds: facts().generated, day: day("2026-11-22"), trust: Trust::Sound };
    let input = "https://www.facebook.com/suljettu";
    let name = header.shard_for(Table::builtin(), input).expect("a shard");
    let part = header.with_shard(&name, text(&name).as_bytes()).expect("a shard");
    assert_eq!(part.look_up(Table::builtin(), input, &when).facts.year, Some(2024));
    assert_eq!(part.shard_for(Table::builtin(), "https://bit.ly/x"), None);
}

#[test]
fn shards_hold_about_as_many_accounts_as_they_should() {
    for (accounts, bits) in [(0, 8), (20_001, 8), (65_535, 8), (65_792, 12), (1_000_000, 12), (1_052_672, 16)] {
        assert_eq!(bits_for(accounts), bits, "{accounts}");
    }
}

#[test]
fn data_have_an_age() {
    let index = sample();
    let IndexFacts { generated, fresh, expires, .. } = facts();
    for (seconds, age) in [
        (generated, Age::Fresh),
        (generated - 86_400, Age::Fresh),
        (generated - 86_401, Age::FromTheFuture),
        (generated + fresh, Age::Fresh),
        (generated + fresh + 1, Age::Old),
        (expires, Age::Old),
        (expires + 1, Age::Expired),
        (i64::MAX, Age::Expired),
        (i64::MIN, Age::FromTheFuture),
    ] {
        assert_eq!(index.age(seconds), age, "{seconds}");
    }
}
