//! The benchmark of findings: a site in which every record has another mistake, checked and told in every form.
//!
//! In: nothing; the site is that of `tests/mistakes`. Out: a table of times on standard output, and exit code 1 where the
//! promise is broken. Never true: a number that depends on an earlier run: each is a process of its own.
//!
//! `cargo bench --bench findings`

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout
)]

#[path = "../mistakes/mod.rs"]
#[allow(dead_code)]
mod mistakes;

use std::process::{Command, ExitCode};
use std::time::Instant;

/// The promise: all findings of the site in one run, in seconds.
const SECONDS: f64 = 1.0;
const FORMATS: [&str; 5] = ["human", "json", "sarif", "github", "junit"];

fn main() -> ExitCode {
    let folder = tempfile::tempdir().unwrap();
    let expected = mistakes::site(folder.path());
    println!(
        "{} records, {} findings\n\n{:<10}{:>10}{:>12}",
        mistakes::RECORDS,
        expected.len(),
        "format",
        "seconds",
        "bytes"
    );
    let mut slowest = 0.0_f64;
    for format in FORMATS {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_aito"));
        command.args(["check", "--date", "2026-11-22", "--format", format, "--site"]).arg(folder.path());
        let output = command.output().unwrap();
        let seconds = start.elapsed().as_secs_f64();
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        slowest = slowest.max(seconds);
        println!("{format:<10}{seconds:>10.3}{:>12}", output.stdout.len());
    }
    let kept = slowest < SECONDS;
    println!("\npromise: under {SECONDS} s: {}", if kept { "kept" } else { "broken" });
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
