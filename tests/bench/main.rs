//! The benchmark: a large handbook and directory, built and built again.
//!
//! In: nothing; the site is generated, the same in every run. Out: a table of times, shares and peak memory on standard
//! output, and exit code 1 where the promise is broken. Each run is a process of its own, so that its peak is its own.
//! Never true: a number that depends on an earlier run.
//!
//! `cargo bench --bench site`

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout
)]

mod generate;

use aito::catalogue;
use aito::publish::{PieceView, PublicSite};
use aito::search::{self, Kind, Piece, Section, Standing};
use aito::value::{Day, Moment, Parse};
use aito::{build, opendata, page, publish, raw, resolve, rules, seal, shell};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// The promise: a whole build of a new site, in seconds and megabytes, on two cores.
const SECONDS: f64 = 3.0;
const MEGABYTES: f64 = 400.0;

/// Named times of one run, in seconds, and its peak in megabytes.
type Times = Vec<(String, f64)>;

fn main() -> std::process::ExitCode {
    // Cargo adds `--bench`.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["run", site, out] => tell(&run(Path::new(site), Path::new(out))),
        ["stages", site] => tell(&stages(Path::new(site))),
        ["generate", site] => generate::site(Path::new(site), generate::Internal::None),
        _ => return compare(),
    }
    std::process::ExitCode::SUCCESS
}

/// The run that the program does: load, build, write.
fn run(site: &Path, out: &Path) -> Times {
    let mut times = Times::new();
    let loaded = timed(&mut times, "load", || shell::load(site, None));
    let outcome = timed(&mut times, "build", || build::build(loaded.sources, loaded.faults, moment()));
    let findings: Vec<String> = outcome.findings.iter().take(5).map(|f| format!("{} {:?}", f.rule, f.facts)).collect();
    let sound = outcome.sound.unwrap_or_else(|| panic!("the generated site is clean: {findings:?}"));
    timed(&mut times, "write", || shell::write(&sound, None, out, site)).unwrap_or_else(|error| panic!("{error:?}"));
    times.push(("files".to_owned(), f64::from(u32::try_from(sound.artifacts().len()).unwrap())));
    times.push(("peak".to_owned(), peak()));
    times
}

/// The same work with a watch at every stage. What a stage leaves behind lives on, so the peak says nothing here.
fn stages(site: &Path) -> Times {
    let mut times = Times::new();
    let loaded = timed(&mut times, "load", || shell::load(site, None));
    let raw = timed(&mut times, "parse", || raw::parse(&loaded.sources));
    let resolved = timed(&mut times, "resolve", || resolve::resolve(loaded.sources, raw));
    let checked = timed(&mut times, "judge", || rules::judge(resolved, moment().today())).checked.unwrap();
    let public = timed(&mut times, "publish", || publish::publish(&checked, moment()));
    let mut artifacts = aito::artifact::Artifacts::default();
    artifacts.extend(
        timed(&mut times, "page", || page::produce(&public, page::Size::Minified))
            .unwrap_or_else(|faults| panic!("{faults:?}")),
    );
    artifacts.extend(timed(&mut times, "opendata", || opendata::produce(&public)));
    artifacts.extend(timed(&mut times, "search", || index(&public)));
    let sealed = timed(&mut times, "seal", || seal::seal(artifacts, moment(), public.facts.freshness.expires));
    let words = page::own_words();
    let explanations = rules::RULES.iter().flat_map(|rule| rule.explanation.all());
    let own: Vec<&str> = catalogue::all_texts().into_iter().chain(words).chain(explanations).collect();
    timed(&mut times, "inspect", || rules::judge_artifacts(&checked, sealed.artifacts(), &own, moment().today()));
    times
}

/// The search index of every language, as the pipeline makes it.
fn index(site: &PublicSite) -> Vec<aito::artifact::Artifact> {
    let root = site.routes.root();
    let files = site.editions.iter().flat_map(|edition| {
        let pieces: Vec<Piece> = edition.pieces.iter().map(|piece| self::piece(piece, root)).collect();
        search::produce(edition.lang.as_str(), &pieces)
    });
    files.map(|file| aito::artifact::Artifact::file(file.path, file.bytes)).collect()
}

fn piece(view: &PieceView, root: &str) -> Piece {
    let section = |(heading, anchor, text): &(String, String, String)| Section {
        heading: heading.clone(),
        anchor: anchor.clone(),
        text: text.clone(),
    };
    Piece {
        kind: if view.kind == "profile" { Kind::Profile } else { Kind::Chapter },
        title: view.title.clone(),
        address: view.path.strip_prefix(root).unwrap_or(&view.path).to_owned(),
        trail: view.trail.clone(),
        keywords: view.keywords.clone(),
        standing: Standing::InForce,
        sections: view.sections.iter().map(section).collect(),
    }
}

fn moment() -> Moment {
    Moment::start_of(Day::parse("2026-11-22").unwrap(), "Europe/Helsinki").unwrap()
}

fn timed<T>(times: &mut Times, name: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let made = work();
    times.push((name.to_owned(), start.elapsed().as_secs_f64()));
    made
}

/// The most memory that this process has held, in megabytes; none where the system doesn't say.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .map(|rest| rest.trim_end_matches("kB").trim().to_owned());
    kilobytes.and_then(|kilobytes| kilobytes.parse::<f64>().ok()).map_or(f64::NAN, |kilobytes| kilobytes / 1024.0)
}

/// What a child process tells its parent: `name seconds` a line.
fn tell(times: &Times) {
    for (name, value) in times {
        println!("{name} {value}");
    }
}

fn child(args: &[&str]) -> Times {
    let out = Command::new(std::env::current_exe().unwrap()).args(args).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let lines = String::from_utf8(out.stdout).unwrap();
    lines
        .lines()
        .map(|line| line.split_once(' ').unwrap())
        .map(|(name, value)| (name.to_owned(), value.parse().unwrap()))
        .collect()
}

fn value(times: &Times, name: &str) -> f64 {
    times.iter().find(|(own, _)| own == name).map_or(0.0, |(_, value)| *value)
}

fn total(times: &Times) -> f64 {
    times.iter().filter(|(name, _)| name != "files" && name != "peak").map(|(_, seconds)| seconds).sum()
}

/// Generates, builds, builds again, and compares.
fn compare() -> std::process::ExitCode {
    let folder = tempfile::tempdir().unwrap();
    let (site, out) = (folder.path().join("site"), folder.path().join("public"));
    generate::site(&site, generate::Internal::None);
    let (site, out) = (site.to_str().unwrap(), out.to_str().unwrap());
    let first = child(&["run", site, out]);
    let again = child(&["run", site, out]);
    println!(
        "{} chapters of 6 kB, {} profiles, one language: {} files\n",
        generate::CHAPTERS,
        generate::PROFILES,
        value(&first, "files")
    );
    println!("{:<22}{:>10}{:>10}{:>10}", "", "first", "again", "ratio");
    for name in ["load", "build", "write"] {
        row(name, value(&first, name), value(&again, name), "s");
    }
    row("total", total(&first), total(&again), "s");
    row("peak memory", value(&first, "peak"), value(&again, "peak"), "MB");

    let stages = child(&["stages", site]);
    println!("\n{:<22}{:>10}{:>10}", "stage", "seconds", "share");
    for (name, seconds) in &stages {
        println!("{name:<22}{seconds:>10.3}{:>9.0}%", seconds / total(&stages) * 100.0);
    }

    let with_internal = folder.path().join("internal");
    generate::site(&with_internal, generate::Internal::EveryProfile);
    let inspected = value(&child(&["stages", with_internal.to_str().unwrap()]), "inspect");
    println!(
        "\ninspect with an internal half for every profile: {inspected:.3} s, {:.1} times",
        inspected / value(&stages, "inspect")
    );

    let (seconds, megabytes) = (total(&first), value(&first, "peak"));
    let kept = seconds < SECONDS && (megabytes.is_nan() || megabytes < MEGABYTES);
    println!("\npromise: under {SECONDS} s and {MEGABYTES} MB: {}", if kept { "kept" } else { "broken" });
    if kept { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}

fn row(name: &str, first: f64, again: f64, unit: &str) {
    println!("{:<22}{first:>10.3}{again:>10.3}{:>10.2}", format!("{name} ({unit})"), again / first);
}
