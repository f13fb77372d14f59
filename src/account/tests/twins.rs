//! The files that hold the page's scripts to this module: the table, its vectors, and thousands of other spellings.
//!
//! `UPDATE=1 cargo test --lib twins` writes them to `tests/check/`, and `node --test tests/check/` reads them. With
//! `AITO_SPELLINGS=200000` that many spellings go to `target/spellings.jsonl`, which the scripts' test reads when it
//! is called with the same word.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::spellings::{Dice, respelled};
use crate::account::input::host_of;
use crate::account::shape::TableShape;
use crate::account::{Account, Channel, Domains, Platform, Table, canonicalise, name_in_key, osa_one_apart, skeleton};

const OWN: [&str; 2] = ["esimerkkila.example", "*.esimerkkila.example"];

fn own() -> Domains {
    Domains::parse(OWN).expect("plain domains")
}

fn shape() -> TableShape {
    serde_saphyr::from_str(include_str!("../platforms.yaml")).expect("the table reads")
}

/// The table of a site that has channels of its own.
pub(super) fn table() -> Table {
    let channel = |id: &str, hosts: &[&str], form: &str| Channel {
        id: id.to_owned(),
        name: id.to_uppercase(),
        hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
        form: form.to_owned(),
    };
    let own = [
        channel("kuntasome", &["some.esimerkkila.example", "some.muu.example"], "/kanava/{h}"),
        channel("torni", &["torni.example"], "/ÄÄni/~{h|lower}"),
    ];
    Table::builtin().with_channels(&own).expect("channels that a site may have")
}

/// `[input, key or null, form or refusal]`, the third optional.
fn vectors() -> Vec<Vec<Option<String>>> {
    let mut rows: Vec<_> = shape().platforms.into_iter().flat_map(|platform| platform.t).collect();
    let row = |input: &str, key: Option<&str>, word: &str| {
        vec![Some(input.to_owned()), key.map(str::to_owned), Some(word.to_owned())]
    };
    rows.extend([
        row("https://some.esimerkkila.example/kanava/Väki", Some("kuntasome:Väki"), "handle"),
        row("https://some.esimerkkila.example/KANAVA/väki/juttu", Some("kuntasome:väki"), "content"),
        row("https://some.esimerkkila.example/muu", Some("web:some.esimerkkila.example"), "content"),
        row("https://some.muu.example/muu", None, "no-form"),
        row("https://torni.example/ÄÄNI/~ΟΔΟΣ", Some("torni:οδος"), "handle"),
        row("https://torni.example/ääni/~x", None, "no-form"),
    ]);
    rows
}

fn folder(names: &[&str]) -> PathBuf {
    let mut path = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    path.extend(names);
    path
}

/// Compares a file with what it must be, or writes it.
#[allow(clippy::disallowed_methods, reason = "the test keeps files current")]
fn hold(name: &str, expected: &str) {
    let path = folder(&["tests", "check", name]);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, expected).expect("the file can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "tests/check/{name} is out of date; UPDATE=1 writes it anew");
}

/// A list with one row a line, so that a change shows as one.
fn lines(rows: impl IntoIterator<Item = Value>) -> String {
    let rows: Vec<String> = rows.into_iter().map(|row| row.to_string()).collect();
    format!("[{}]\n", rows.join(",\n "))
}

#[test]
fn the_exported_table_is_as_written() {
    let table = table().export();
    assert_eq!(table, self::table().export());
    let mut text = String::from("{\n");
    for (name, value) in table.as_object().expect("an object") {
        let value = match value.as_array() {
            Some(rows) if name == "platforms" => lines(rows.clone()).trim_end().to_owned(),
            _ => value.to_string(),
        };
        text += &format!("{}{name:?}: {value}", if text.len() > 2 { ",\n" } else { "" });
    }
    text += "\n}\n";
    assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), table);
    hold("table.json", &text);
}

#[test]
fn the_vectors_are_as_written() {
    let names = shape().lookalikes.vectors;
    let accounts = lines(vectors().into_iter().map(|row| json!(row)));
    let own = json!(OWN);
    let text = format!(
        "{{\"own\": {own},\n\"named\": {},\n\"called\": {},\n\"like\": {},\n\"keys\": {},\n\"skeletons\": {},\n\"same\": {},\n\"apart\": {},\n\"slip\": {},\n\"no_slip\": {},\n\"accounts\": {accounts}}}\n",
        lines(names_on_platforms()),
        json!(words_for_platforms()),
        hosts_like_own(),
        json!(names_in_keys()),
        json!(names.skeletons),
        json!(names.same),
        json!(names.apart),
        json!(names.slip),
        json!(names.no_slip),
    );
    hold("vectors.json", &text);
}

/// `[platform, name, keys, the one that people mean]`
fn names_on_platforms() -> Vec<Value> {
    let (table, own) = (table(), own());
    let key = |account: &Account| account.key().to_string();
    let row = |platform: &Platform, name: &str| {
        let all: Vec<String> = table.named(&own, platform, name).iter().map(key).collect();
        json!([platform.id(), name, all, table.plainly_named(&own, platform, name).as_ref().map(key)])
    };
    let names = ["Esimerkki.La", "esimerkki_9", "Ääni·ΟΔΟΣ", "explore", "a/b", "a b", "a%41", ""];
    table.platforms().flat_map(|platform| names.map(|name| row(platform, name))).collect()
}

/// `[word, platforms that it names]`
fn words_for_platforms() -> Vec<Value> {
    let table = table();
    let words = [
        "Instagram",
        "instagramissa",
        "IG",
        "X",
        "X:ssä",
        "Twitterissä",
        "Facebook-tili",
        "facebooksidan",
        "YouTubessa",
        "FB",
        "TIKTOK’in",
        "SNÄPPI",
        "facebook1",
        "facebookesimerkki",
        "KUNTASOME",
        "torni",
        "tornissa",
        "ok",
        "",
        "-",
        "x–y",
    ];
    let named = |word: &str| table.called(word).map(Platform::id).collect::<Vec<_>>();
    words.iter().map(|word| json!([word, named(word)])).collect()
}

/// `[host, whether it imitates one of the domains]`
fn hosts_like_own() -> Value {
    let domains =
        ["esimerkkila.example", "*.esimerkkila.example", "tietovirasto.gov.example", "ääni.example", "yle.example"];
    let own = Domains::parse(domains).expect("plain domains");
    let mut dice = Dice::new(5);
    let cases = domains.iter().map(|domain| domain.trim_start_matches("*.")).cycle().take(2_000);
    let others = cases.map(|domain| respelled(&format!("https://{domain}/"), &mut dice));
    let host = |address: String| host_of(address.split('/').nth(2)?).ok();
    let hosts: BTreeSet<String> = others.filter_map(host).collect();
    assert!(hosts.len() > 200, "{}", hosts.len());
    let rows: Vec<Value> = hosts.iter().map(|host| json!([host, own.resembled(host)])).collect();
    json!({"domains": domains, "hosts": rows})
}

/// `[key, platform, name in it]`
fn names_in_keys() -> Vec<Value> {
    let table = table();
    let odd = [
        "facebook",
        "facebook:",
        "",
        ":",
        "a:b#c",
        "acct:u/x@y.example",
        "x:invite/y",
        "x:+1",
        "muu:nimi",
        "x:a/b/@c:d",
    ];
    let keys = vectors().into_iter().filter_map(|row| row.into_iter().nth(1).flatten()).chain(odd.map(str::to_owned));
    keys.map(|key| json!([key, table.platform_of(&key).map(Platform::id), name_in_key(&key)])).collect()
}

/// What is said of an input: all of it that the page could show.
fn said(table: &Table, own: &Domains, input: &str) -> Value {
    match canonicalise(table, own, input) {
        Ok(account) => {
            let address = table.platform(account.platform()).and_then(|platform| platform.canonical_address(&account));
            json!([
                input,
                account.platform(),
                account.key().as_ref(),
                account.form().code(),
                account.host_kind().code(),
                account.shown(),
                account.host(),
                address
            ])
        }
        Err(refusal) => json!([input, refusal.code()]),
    }
}

/// Spellings in their order; the vectors follow each other, so that all have as many.
fn spellings(count: usize) -> impl Iterator<Item = String> {
    let vectors: Vec<String> = vectors().into_iter().filter_map(|row| row.into_iter().next().flatten()).collect();
    let mut dice = Dice::new(7);
    vectors.into_iter().cycle().map(move |input| respelled(&input, &mut dice)).take(count)
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the test keeps a file current")]
fn the_answers_to_other_spellings_are_as_written() {
    let (table, own) = (table(), own());
    let answers = |count: usize| lines(spellings(count).map(|input| said(&table, &own, &input)));
    if let Some(count) = std::env::var("AITO_SPELLINGS").ok().and_then(|count| count.parse().ok()) {
        std::fs::write(folder(&["target", "spellings.json"]), answers(count)).expect("the file can be written");
    }
    let answers = answers(5_400);
    let different: BTreeSet<&str> = answers.lines().collect();
    assert!(different.len() >= 5_000, "{} different spellings", different.len());
    hold("spellings.json", &answers);
}

#[test]
fn the_skeletons_of_other_names_are_as_written() {
    let vectors = shape().lookalikes.vectors;
    let names: Vec<String> = vectors.same.into_iter().chain(vectors.slip).flat_map(|(a, b)| [a, b]).collect();
    let mut dice = Dice::new(11);
    let rows = names.iter().cycle().take(1_200).map(|name| {
        let other = respelled(name, &mut dice);
        let (bones, others) = (skeleton(name), skeleton(&other));
        json!([name, other, others, osa_one_apart(&bones, &others)])
    });
    hold("skeletons.json", &lines(rows));
}
