//! The benchmark of the live preview: how long from a saved chapter to its page, without the browser.
//!
//! In: nothing; the demo, and a generated site of 1,000 chapters and 2,000 profiles. Out: a table of times on standard
//! output. The first row is a cold start, the others follow a change of one chapter each. Never true: a number of a
//! state that was seen before.
//!
//! `cargo bench --bench serve`

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    dead_code
)]

mod generate;

use aito::build::{Preview, Shown, Sight};
use aito::value::{Day, Moment, Parse};
use aito::{publish, raw, resolve, rules, shell};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("large");
    generate::site(&large, generate::Internal::None);
    let demo = folder.path().join("demo");
    std::fs::create_dir(&demo).unwrap();
    for name in ["site.yaml", "profiles", "content", "static"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &demo.join(name));
    }
    let chapter = chapters(&demo.join("content")).into_iter().next().unwrap();
    measure("demo", &demo, &chapter);
    measure("large", &large, &large.join("content/fi/ohje-7/05-luku-4.md"));
}

fn measure(name: &str, site: &Path, chapter: &Path) {
    println!("\n{name}: milliseconds on the clock (and of all processors together)");
    println!("{:<8}{:>16}{:>16}{:>16}{:>16}", "save", "load", "preview", "page", "complete");
    let text = std::fs::read_to_string(chapter).unwrap();
    let mut earlier: Option<Arc<Shown>> = None;
    for n in 0..6 {
        if n > 0 {
            std::fs::write(chapter, format!("{text}\n\nMuutos {n}.\n")).unwrap();
        }
        let mut watch = Lap::new();
        let loaded = shell::load(site, None);
        let read = watch.lap();
        let preview = Preview::new(loaded.sources, loaded.faults, moment(), earlier.as_deref());
        let ready = watch.lap();
        let shown = preview.shown.as_ref().unwrap();
        assert!(matches!(shown.at("index.html"), Sight::File(_)));
        let page = watch.lap();
        assert!(preview.complete().is_some());
        println!("{n:<8}{read:>16}{ready:>16}{page:>16}{:>16}", watch.lap());
        earlier = preview.shown;
    }
    std::fs::write(chapter, text).unwrap();
    stages(site);
}

/// Where the time of making ready goes.
fn stages(site: &Path) {
    let loaded = shell::load(site, None);
    let mut watch = Lap::new();
    let mut lap = |name: &str| println!("  {name:<10}{:>16}", watch.lap());
    let raw = raw::parse(&loaded.sources);
    lap("parse");
    let resolved = resolve::resolve(loaded.sources, raw);
    lap("resolve");
    let checked = rules::judge(resolved, moment().today()).checked.unwrap();
    lap("judge");
    let public = publish::publish(&checked, moment());
    lap("publish");
    drop((public, checked));
    lap("dropping");
}

/// A watch that also knows the work: a busy machine makes the first number worthless.
struct Lap {
    clock: Instant,
    work: u64,
}

impl Lap {
    fn new() -> Self {
        Self { clock: Instant::now(), work: worked() }
    }

    fn lap(&mut self) -> String {
        let (clock, work) = (self.clock.elapsed().as_millis(), worked() - self.work);
        *self = Self::new();
        format!("{clock} ({work})")
    }
}

/// The processor time of this process in milliseconds, to ten; 0 where the system doesn't say.
fn worked() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let numbers = stat.rsplit(')').next().unwrap_or("").split_whitespace().skip(11).take(2);
    numbers.filter_map(|number| number.parse::<u64>().ok()).sum::<u64>() * 10
}

fn moment() -> Moment {
    Moment::start_of(Day::parse("2026-11-22").unwrap(), "Europe/Helsinki").unwrap()
}

fn chapters(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(chapters(&path));
        } else if path.file_name().unwrap().to_str().unwrap().starts_with("0") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        std::fs::copy(from, to).unwrap();
    }
}
