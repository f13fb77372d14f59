//! `aito compromised`: what it leaves of a record, what it says, what it refuses.

use super::bad_input::identity_code;
use super::{Site, all, code, demo, minimal, snapshot};

const RECORD: &str = "profiles/facebook.yaml";

/// What a run says; the record afterwards.
fn mark(site: &Site, more: &[&str]) -> (i32, String, String) {
    let output = site.run("compromised", more);
    (code(&output), all(&output), site.read(RECORD))
}

/// A refusal: nothing in the site has changed, not even a time.
fn refused(site: &Site, expected: i32, more: &[&str]) -> String {
    let before = snapshot(site.path());
    let output = site.run("compromised", more);
    let said = all(&output);
    assert_eq!(code(&output), expected, "{more:?}: {said}");
    assert_eq!(snapshot(site.path()), before, "{more:?}");
    said
}

#[test]
fn the_mark_is_all_that_changes() {
    let site = minimal();
    let before = site.read(RECORD);
    let (code, said, after) = mark(&site, &["facebook", "--message", "Tili on kaapattu: \"älä\" avaa linkkejä"]);
    assert_eq!(code, 0, "{said}");
    let block = "compromised: {since: \"2026-11-22T00:00:00+02:00\", message: {fi: \"Tili on kaapattu: \\\"älä\\\" avaa linkkejä\"}}";
    assert_eq!(after, before.replace("status: active\n", &format!("status: compromised\n{block}\n")));
    for word in ["password", "sessions", "evidence", "platform", "aito build --removals-only", "--over"] {
        assert!(said.contains(word), "the first steps lack {word}:\n{said}");
    }
    assert_eq!(super::code(&site.run("check", &[])), 0);
    let (code, said, after) = mark(&site, &["facebook", "--over"]);
    assert_eq!((code, after), (0, before));
    assert!(said.contains("reviewed") && said.contains("active"), "{said}");
}

#[test]
fn every_record_of_the_demo_can_be_marked_and_comes_back_byte_for_byte() {
    let site = demo();
    let records = crate::common::files(&site.path().join("profiles"));
    let mut marked = 0;
    for (path, before) in records {
        let text = String::from_utf8(before).unwrap();
        let id = path.trim_end_matches(".yaml");
        let listed = ["status: active", "status: standby"].iter().any(|status| text.contains(&format!("\n{status}")));
        if id.starts_with("_internal") || !listed || marked > 8 {
            continue;
        }
        marked += 1;
        assert_eq!(code(&site.run("compromised", &[id, "--message", "Varo"])), 0, "{id}");
        let now = site.read(&format!("profiles/{path}"));
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let changed = lines(&now).into_iter().filter(|line| !lines(&text).contains(line)).count();
        assert_eq!((changed, lines(&now).len()), (2, lines(&text).len() + 1), "{id}:\n{now}");
        assert_eq!(code(&site.run("compromised", &[id, "--over"])), 0, "{id}");
        assert_eq!(site.read(&format!("profiles/{path}")), text, "{id}");
    }
    assert!(marked > 8, "the demo has records to mark");
}

#[test]
fn remarks_and_line_endings_stay() {
    let site = minimal();
    let text = format!("# omistaja: viestintä\r\n{}", site.read(RECORD).replace('\n', "\r\n"));
    let text = text.replace("status: active", "status: \"active\" # käytössä");
    site.write(RECORD, &text);
    let (code, said, after) = mark(&site, &["facebook"]);
    assert_eq!(code, 0, "{said}");
    let block = "compromised # käytössä\r\ncompromised: {since: \"2026-11-22T00:00:00+02:00\"}\r\n";
    assert_eq!(after, text.replace("\"active\" # käytössä\r\n", block));
}

#[test]
fn what_cannot_be_marked_is_left_alone_and_told() {
    let site = minimal();
    assert!(refused(&site, 2, &["facebok"]).contains("Did you mean facebook?"));
    assert!(refused(&site, 1, &["facebook", "--over"]).contains("not marked"));
    assert!(refused(&site, 2, &["facebook", "--message", "de=Nein"]).contains("no language “de”"));
    assert!(refused(&site, 2, &["facebook", "--message", "  "]).contains("needs words"));
    let told = refused(&site, 1, &["facebook", "--message", &format!("Soita, {}", identity_code())]);
    assert!(told.contains("identity code") && !told.contains(&identity_code()), "{told}");
    let active = site.read(RECORD);
    for (status, words) in [("closed", "is closed"), ("planned", "is planned"), ("activ", "no status that can be read")]
    {
        site.write(RECORD, active.replace("status: active", &format!("status: {status}")));
        assert!(refused(&site, 1, &["facebook"]).contains(words), "{status}");
    }
    site.write(RECORD, active.replace("status: active", "status: active: x"));
    assert!(refused(&site, 1, &["facebook"]).contains("cannot be read"));
    site.write(RECORD, &active).write("profiles/toinen.yaml", format!("id: facebook\n{active}"));
    assert!(refused(&site, 1, &["facebook"]).contains("profiles/toinen.yaml"));
}

#[test]
fn a_record_with_other_errors_can_be_marked() {
    let site = minimal();
    site.write(RECORD, site.read(RECORD).replace("owner:", "omistaja: x\nowner:"));
    site.write("site.yaml", "title: [").write("profiles/units.yaml", "- {id");
    let (code, said, after) = mark(&site, &["facebook", "--message", "Varo"]);
    assert_eq!(code, 0, "{said}");
    // Without a readable site.yaml nobody knows the default language, so the text names none.
    assert!(after.contains("message: \"Varo\"}"), "{after}");
}

#[test]
fn a_record_that_cannot_be_replaced_stays_whole() {
    let site = minimal();
    // Something stands where the new text would be made first.
    site.write("profiles/.facebook.yaml.aito-new/x", "");
    assert!(refused(&site, 2, &["facebook"]).contains("It is as it was"));
}
