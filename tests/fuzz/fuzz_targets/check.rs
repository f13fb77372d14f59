//! Any bytes are a list or damage; a list is its own text; any text has an answer, whole and in parts alike.

#![no_main]

use aito::account::Table;
use aito::lookup::{Trust, Verdict, When, decode, encode, encode_shards};
use aito::value::{Day, Parse};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static DAY: LazyLock<Day> = LazyLock::new(|| Day::parse("2026-11-22").expect("a day"));

/// A list to begin with: its digest is made anew, or nothing behind the header would ever be reached.
fn with_digest(text: &str) -> Option<String> {
    use sha2::{Digest, Sha256};
    let (head, body) = text.split_once("\n\n")?;
    let head: Vec<&str> = head.lines().filter(|line| !line.starts_with("digest ")).collect();
    let digest: String = Sha256::digest(body.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    Some(format!("{}\ndigest {digest}\n\n{body}", head.join("\n")))
}

fuzz_target!(|input: (&[u8], &str)| {
    let (bytes, text) = input;
    let _ = decode(bytes);
    let made = std::str::from_utf8(bytes).ok().and_then(with_digest);
    let Some(index) = made.and_then(|text| decode(text.as_bytes()).ok()) else { return };
    let again = decode(encode(&index).as_bytes()).expect("its own text is a list");
    assert!(again == index);
    let table = Table::builtin();
    let when = When { seconds: index.facts().generated, day: *DAY, trust: Trust::Sound };
    let answer = index.look_up(table, text, &when);
    if answer.verdict == Verdict::Genuine {
        let key = answer.key.expect("what is genuine has a key");
        assert!(encode(&index).contains(&key));
    }
    if index.shard_for(table, text).is_none() {
        let header = decode(encode_shards(&index, 8).index.as_bytes()).expect("a header");
        if let Some(name) = header.shard_for(table, text) {
            assert_eq!(name.len(), 2);
        }
    }
});
