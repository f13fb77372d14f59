//! How findings are told: to people with excerpt and caret, to programs as one object a line.

use super::{all, code, demo, minimal, rows};
use crate::common::aito;
use std::process::Stdio;

#[test]
fn json_is_one_object_a_line_with_every_field() {
    let site = minimal();
    site.write("profiles/facebook.yaml", site.read("profiles/facebook.yaml") + "emial: a\nkind: unit\n");
    let output = site.run("check", &["--format", "json"]);
    assert_eq!(code(&output), 1);
    let found = rows(&output);
    assert_eq!(found.len(), 2, "{found:#?}");
    for row in &found {
        for name in ["rule", "level", "file", "message"] {
            assert!(row[name].as_str().is_some_and(|text| !text.is_empty()), "{name}: {row}");
        }
        for name in ["line", "column", "end_line", "end_column"] {
            assert!(row[name].as_u64().is_some_and(|number| number >= 1), "{name}: {row}");
        }
        for name in ["why", "mend"] {
            assert!(row[name].is_string(), "{name}: {row}");
        }
        assert!(["error", "warn"].contains(&row["level"].as_str().unwrap()));
    }
    assert!(output.stderr.is_empty(), "{}", all(&output));
    let unknown = found.iter().find(|row| row["rule"] == "source/unknown-field").unwrap();
    assert!(
        unknown["message"].as_str().unwrap().contains("email") || unknown["mend"].as_str().unwrap().contains(':'),
        "{unknown}"
    );
    assert_eq!(
        (unknown["line"].as_u64(), unknown["column"].as_u64(), unknown["end_column"].as_u64()),
        (Some(13), Some(1), Some(6))
    );
    let twice = found.iter().find(|row| row["rule"] == "source/duplicate-key").unwrap();
    assert_eq!((twice["line"].as_u64(), twice["other"]["line"].as_u64()), (Some(14), Some(3)), "{twice}");
}

/// The width of a text on a terminal, for the few signs that the test uses.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c == '😀' || c == '漢' { 2 } else { 1 }).sum()
}

#[test]
fn the_caret_stands_under_the_fault() {
    for before in ["a", "ä", "äöå ÄÖÅ", "😀", "ä😀ö 😀", "漢 ä"] {
        let site = minimal();
        let line = format!("about: {{fi: \"{before}\", xx: väärä}}");
        site.write("profiles/facebook.yaml", site.read("profiles/facebook.yaml") + &line + "\n");
        let found = rows(&site.run("check", &["--format", "json"]));
        let column = line.chars().take_while(|c| *c != 'x').count() + 1;
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!(
            (found[0]["line"].as_u64(), found[0]["column"].as_u64()),
            (Some(13), Some(column as u64)),
            "{before}"
        );
        let human = all(&site.run("check", &[]));
        assert!(human.contains(&format!("profiles/facebook.yaml:13:{column}")), "{human}");
        let lines: Vec<&str> = human.lines().collect();
        let excerpt = lines.iter().position(|own| own.contains(&line)).unwrap_or_else(|| panic!("no excerpt: {human}"));
        let under = lines[excerpt + 1];
        let caret = under.find('^').unwrap_or_else(|| panic!("no caret: {human}"));
        let fault = lines[excerpt].find("xx").unwrap();
        assert_eq!(width(&under[..caret]), width(&lines[excerpt][..fault]), "{human}");
        assert!(under[caret..].starts_with("^^"), "{human}");
    }
}

#[test]
fn days_are_written_as_each_language_writes_them() {
    let site = minimal();
    site.write("profiles/facebook.yaml", site.read("profiles/facebook.yaml") + "ends: 2026-11-01\n");
    for (lang, day) in [("fi", "1.11.2026"), ("sv", "1.11.2026"), ("en", "1 November 2026")] {
        let said = all(&site.run("check", &["--lang", lang]));
        let told = said.lines().find(|line| line.contains("profile/ended")).unwrap();
        assert!(told.contains(day), "{lang}: {told}");
    }
}

#[test]
fn a_clean_site_says_so_and_quiet_says_nothing() {
    let site = minimal();
    let output = site.run("check", &[]);
    assert_eq!(code(&output), 0);
    assert!(all(&output).contains("No errors, no warnings"), "{}", all(&output));
    for command in ["check", "build"] {
        let output = site.run(command, &["--quiet"]);
        assert_eq!((code(&output), all(&output).as_str()), (0, ""), "{command}");
        let output = site.run(command, &["--format", "json"]);
        assert_eq!((code(&output), all(&output).as_str()), (0, ""), "{command}");
    }
}

#[test]
fn no_colour_codes_where_nobody_asked() {
    let site = minimal();
    site.write("profiles/facebook.yaml", "emial: a\n");
    assert!(!all(&site.run("check", &[])).contains('\u{1b}'));
}

/// `aito … | head -1`, `aito … 2>&1 | head -1`: whoever stops reading gets no panic.
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let site = demo();
    site.write("profiles/viestinta/vaara.yaml", "emial: a\n".repeat(1_000));
    let folder = site.path().to_str().unwrap();
    for args in [
        &["check", "--site", folder][..],
        &["check", "--format", "json", "--site", folder],
        &["build", "--site", folder],
        &["lookup", "--site", folder, "a", "b"],
        &["--help"],
        &["build", "--nonsense"],
    ] {
        for both in [false, true] {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            let errors = if both { Stdio::from(writer.try_clone().unwrap()) } else { Stdio::piped() };
            let child = aito().args(args).stdout(writer).stderr(errors).spawn().unwrap();
            let output = child.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(!said.contains("panicked"), "{args:?}: {said}");
            assert!(
                output.status.code().is_some_and(|code| code != 101),
                "{args:?}, both closed: {both}: {:?}",
                output.status
            );
        }
    }
}
