//! The benchmark of the account check: its data for a million accounts, the size of what a browser fetches, and the
//! time of one question.
//!
//! In: nothing; accounts are generated, the same in every run. Out: a table on standard output, and exit code 1 where a
//! promise is broken. Each part is a process of its own, so that its peak is its own.
//!
//! `cargo bench --bench check`

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout
)]

use aito::account::Table;
use aito::lookup::{
    Build, Closed, Index, IndexFacts, Record, Trust, Verdict, When, bits_for, decode, encode, encode_shards,
};
use aito::value::{Day, Parse};
use flate2::{Compression, write::GzEncoder};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::Command;
use std::time::Instant;

/// Beginnings and endings of the names of places, which are many and resemble each other as those of a country do.
const STARTS: [&str; 40] = [
    "ala", "yla", "koski", "jarvi", "niemi", "saari", "lampi", "vuori", "maki", "pelto", "lahti", "joki", "suo",
    "kangas", "harju", "ranta", "salmi", "koivu", "kuusi", "manty", "leppa", "haapa", "pihlaja", "tammi", "karhu",
    "hirvi", "susi", "kettu", "hauki", "lohi", "siika", "ahven", "kallio", "kivi", "hiekka", "savi", "uusi", "vanha",
    "iso", "pikku",
];
const ENDS: [&str; 25] = [
    "la", "nen", "koski", "jarvi", "niemi", "saari", "vuori", "maki", "lahti", "joki", "kyla", "harju", "ranta",
    "salmi", "pera", "vaara", "kangas", "suu", "kunta", "pohja", "selka", "taival", "korpi", "luoto", "virta",
];
/// Services that have accounts of their own.
const SERVICES: [&str; 25] = [
    "",
    "kirjasto",
    "nuoriso",
    "liikunta",
    "museo",
    "matkailu",
    "tyollisyys",
    "opisto",
    "lukio",
    "koulu",
    "vesi",
    "energia",
    "satama",
    "pelastus",
    "kulttuuri",
    "teatteri",
    "tapahtumat",
    "rakennus",
    "kaava",
    "ymparisto",
    "varhaiskasvatus",
    "hyvinvointi",
    "yrityspalvelu",
    "uimahalli",
    "jaahalli",
];
const SIGNS: [&str; 8] = ["", ".", "_", "n", "fi", "official", "n_", "2"];
const PLATFORMS: [&str; 5] = ["facebook:", "instagram:", "x:", "youtube:@", "tiktok:"];

/// The promises.
const SECONDS: f64 = 20.0;
const MEGABYTES: f64 = 1500.0;
const COLD: usize = 15_000;
const WARM: usize = 10_000;
const MILLISECONDS: f64 = 100.0;

fn main() -> std::process::ExitCode {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    let figures = match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["shards"] => shards(),
        ["whole"] => whole(),
        ["write", path] => write(path),
        ["ask", path] => ask(path),
        _ => return compare(),
    };
    for (name, value) in figures {
        println!("{name} {value}");
    }
    std::process::ExitCode::SUCCESS
}

type Figures = Vec<(&'static str, f64)>;

/// So many accounts of bodies that each are on several platforms.
fn records(count: usize) -> Vec<Record> {
    (0..count)
        .map(|number| {
            let (platform, name) = (PLATFORMS[number % 5], number / 5);
            let (start, end) = (STARTS[name % 40], ENDS[name / 40 % 25]);
            let (service, sign) = (SERVICES[name / 1000 % 25], SIGNS[name / 25_000 % 8]);
            let more = name / 200_000;
            let more = if more == 0 { String::new() } else { more.to_string() };
            let key = if service.is_empty() {
                format!("{platform}{start}{end}{sign}{more}")
            } else {
                format!("{platform}{start}{end}{sign}{service}{more}")
            };
            let unit = if service.is_empty() { "viestinta" } else { service };
            Record {
                profile: format!("{start}{end}{sign}{more}/{unit}-{}", platform.trim_end_matches([':', '@'])),
                stable: (platform == "facebook:").then(|| format!("facebook#1000{:011}", number * 7_919)),
                standby: number % 500 == 3,
                compromised: number % 5_000 == 17,
                ends: None,
                aliases: Vec::new(),
                key,
            }
        })
        .collect()
}

fn build(count: usize) -> Build {
    let facts = IndexFacts {
        serial: 1_795_305_600,
        generated: 1_795_305_600,
        fresh: 604_800,
        expires: 1_797_897_600,
        zone: "Europe/Helsinki".to_owned(),
        domains: vec!["esimerkkila.example".to_owned()],
        site: None,
        phones: BTreeSet::from(["35891234567".to_owned()]),
        not_on: BTreeMap::new(),
    };
    let closed = (0..count / 20).map(|number| Closed::new(&format!("x:suljettu{number}"), 2024)).collect();
    Build { facts, records: records(count), closed }
}

fn packed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

fn when() -> When {
    When { seconds: 1_795_305_600, day: Day::parse("2026-11-22").unwrap(), trust: Trust::Sound }
}

fn float(number: usize) -> f64 {
    number as f64
}

/// Check data for a million accounts, in parts.
fn shards() -> Figures {
    let build = build(1_000_000);
    let start = Instant::now();
    let index = Index::new(build);
    let bits = bits_for(index.accounts());
    let parts = encode_shards(&index, bits);
    let seconds = start.elapsed().as_secs_f64();
    let peak = peak();
    let sizes: Vec<usize> = parts.shards.iter().map(|(_, text)| packed(text.as_bytes())).collect();
    let header = packed(parts.index.as_bytes());
    let largest = sizes.iter().max().copied().unwrap();
    vec![
        ("accounts", float(index.accounts())),
        ("shards", float(parts.shards.len())),
        ("seconds", seconds),
        ("peak", peak),
        ("raw", float(parts.shards[0].1.len())),
        ("warm", float(largest)),
        ("mean", float(sizes.iter().sum::<usize>()) / float(sizes.len())),
        ("cold", float(largest + header)),
    ]
}

/// Bytes of an account in a whole list of 10,000.
fn whole() -> Figures {
    let mut build = build(10_000);
    build.closed.clear();
    let plain = packed(encode(&Index::new(build.clone())).as_bytes());
    build.records.iter_mut().for_each(|record| record.stable = None);
    let keys = packed(encode(&Index::new(build)).as_bytes());
    vec![("bytes", float(plain) / 10_000.0), ("bytes_of_keys", float(keys) / 10_000.0)]
}

/// Writes a published list of 20,000.
fn write(path: &str) -> Figures {
    std::fs::write(path, encode(&Index::new(build(20_000)))).unwrap();
    Vec::new()
}

/// One question to a published list, from nothing: reading the table, the list and the input.
fn ask(path: &str) -> Figures {
    let start = Instant::now();
    let table = Table::builtin();
    let with_table = start.elapsed();
    let index = decode(&std::fs::read(path).unwrap()).unwrap();
    let with_list = start.elapsed();
    let genuine = index.look_up(table, "https://www.facebook.com/alala", &when());
    let answered = start.elapsed();
    assert_eq!(genuine.verdict, Verdict::Genuine, "{genuine:?}");
    // The second question is one that looks at every name.
    let start = Instant::now();
    let like = index.look_up(table, "https://www.facebook.com/official.ala1a", &when());
    assert_eq!(like.verdict, Verdict::Lookalike, "{like:?}");
    let milliseconds = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
    vec![
        ("table", milliseconds(with_table)),
        ("list", milliseconds(with_list - with_table)),
        ("answer", milliseconds(answered - with_list)),
        ("all", milliseconds(answered)),
        ("lookalike", milliseconds(start.elapsed())),
    ]
}

/// The most memory that this process has held, in megabytes; none where the system doesn't say.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|rest| rest.trim_end_matches("kB").trim().parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1024.0)
}

fn child(args: &[&str]) -> BTreeMap<String, f64> {
    let out = Command::new(std::env::current_exe().unwrap()).args(args).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let lines = String::from_utf8(out.stdout).unwrap();
    let pairs = lines.lines().map(|line| line.split_once(' ').unwrap());
    pairs.map(|(name, value)| (name.to_owned(), value.parse().unwrap())).collect()
}

fn compare() -> std::process::ExitCode {
    let parts = child(&["shards"]);
    println!(
        "{} accounts in {} shards: {:.1} s, {:.0} MB at most",
        parts["accounts"], parts["shards"], parts["seconds"], parts["peak"]
    );
    println!("  a shard: {} bytes, packed {:.0}, the largest {}", parts["raw"], parts["mean"], parts["warm"]);
    println!("  a check: cold {} bytes, warm {}", parts["cold"], parts["warm"]);
    let whole = child(&["whole"]);
    println!(
        "10,000 accounts whole: {:.1} bytes each packed, {:.1} without lasting ids",
        whole["bytes"], whole["bytes_of_keys"]
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("index.txt");
    let path = path.to_str().unwrap();
    child(&["write", path]);
    let mut asked: Vec<BTreeMap<String, f64>> = (0..5).map(|_| child(&["ask", path])).collect();
    asked.sort_by(|a, b| a["all"].total_cmp(&b["all"]));
    let asked = &asked[2];
    println!(
        "a question to 20,000: {:.1} ms (table {:.1}, list {:.1}, answer {:.1}); one that looks at all names: {:.1} ms more",
        asked["all"], asked["table"], asked["list"], asked["answer"], asked["lookalike"]
    );
    let kept = parts["seconds"] < SECONDS
        && (parts["peak"].is_nan() || parts["peak"] < MEGABYTES)
        && parts["cold"] <= float(COLD)
        && parts["warm"] <= float(WARM)
        && asked["all"] + asked["lookalike"] < MILLISECONDS;
    println!(
        "promise: under {SECONDS} s, {MEGABYTES} MB, {COLD} and {WARM} bytes, {MILLISECONDS} ms: {}",
        if kept { "kept" } else { "broken" }
    );
    if kept { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}
