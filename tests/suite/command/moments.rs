//! The moment of a build: the variable, the option, the clock.

use super::{all, code, minimal};
use crate::common::aito;

/// 22.11.2026 at noon in Helsinki.
const NOON: &str = "1795341600";

fn manifest(variable: Option<&str>, more: &[&str]) -> Result<serde_json::Value, (i32, String)> {
    let site = minimal();
    let mut command = aito();
    if let Some(variable) = variable {
        command.env("SOURCE_DATE_EPOCH", variable);
    }
    let output = command.args(["build", "--site"]).arg(site.path()).args(more).output().unwrap();
    if code(&output) != 0 {
        return Err((code(&output), all(&output)));
    }
    Ok(serde_json::from_str(&site.read("public/data/manifest.json")).unwrap())
}

#[test]
fn the_variable_is_the_moment() {
    let manifest = manifest(Some(NOON), &[]).unwrap();
    assert_eq!(manifest["serial"], 1_795_341_600);
    assert_eq!(manifest["generated"], "2026-11-22T10:00:00Z");
}

#[test]
fn the_option_is_the_start_of_the_day() {
    let manifest = manifest(None, &["--date", "2026-11-22"]).unwrap();
    assert_eq!(manifest["generated"], "2026-11-21T22:00:00Z");
    let summer = self::manifest(None, &["--date", "2026-07-01"]).unwrap();
    assert_eq!(summer["generated"], "2026-06-30T21:00:00Z");
}

/// What a person asks for in so many words goes before what stands in the environment.
#[test]
fn the_option_goes_before_the_variable() {
    let manifest = manifest(Some(NOON), &["--date", "2026-07-01"]).unwrap();
    assert_eq!(manifest["generated"], "2026-06-30T21:00:00Z");
}

#[test]
fn a_moment_that_is_none_is_2() {
    for date in ["22.11.2026", "2026-13-01", "2026-02-30", "", "today", "2026-11-22T10:00"] {
        let (code, said) = manifest(None, &["--date", date]).unwrap_err();
        assert_eq!(code, 2, "{date}: {said}");
        assert!(said.contains("--date 2026-05-11"), "{date}: {said}");
    }
    for epoch in ["eilen", "", "1.5", "99999999999999999999"] {
        let (code, said) = manifest(Some(epoch), &[]).unwrap_err();
        assert_eq!(code, 2, "{epoch}: {said}");
        assert!(said.contains("SOURCE_DATE_EPOCH"), "{epoch}: {said}");
    }
}
