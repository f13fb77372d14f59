//! Layouts that people write, and what a change leaves of them.

use super::*;

const RECORD: &str = "# Kirjaston sivu\nname: {fi: Kirjasto, sv: \"Bib\"} # two\nurl: https://x.example/a\n\n# Tila\nstatus: active   # in use\nowner:\n  unit: kirjasto\n  # who answers\n  role: Johtaja\n\n# The end\nabout: >-\n  Pitkä\n  teksti\n";

fn put(key: &'static str, yaml: &str, after: &'static str) -> Change {
    Change::Put { key, yaml: yaml.to_owned(), after }
}

#[test]
fn a_value_changes_and_nothing_else() {
    let new = edit(RECORD, &[put("status", "compromised", "url")]).expect("an ordinary record");
    assert_eq!(new, RECORD.replace("status: active   #", "status: compromised   #"));
}

#[test]
fn a_key_goes_behind_another_and_leaves_again() {
    let block = "{since: \"2026-11-20T14:05:00+02:00\", message: {fi: \"Älä \\\"avaa\\\" # linkkejä\"}}";
    let new = edit(RECORD, &[put("compromised", block, "status")]).expect("an ordinary record");
    assert_eq!(new, RECORD.replace("in use\n", &format!("in use\ncompromised: {block}\n")));
    assert_eq!(edit(&new, &[Change::Remove { key: "compromised" }]).as_deref(), Ok(RECORD));
    // Behind a block that has remarks of its own inside, and the next key's remarks below it.
    let new = edit(RECORD, &[put("x", "1", "owner")]).expect("an ordinary record");
    assert_eq!(new, RECORD.replace("role: Johtaja\n", "role: Johtaja\nx: 1\n"));
    let less = edit(RECORD, &[Change::Remove { key: "owner" }]).expect("an ordinary record");
    assert_eq!(less, RECORD.replace("owner:\n  unit: kirjasto\n  # who answers\n  role: Johtaja\n", ""));
}

#[test]
fn a_block_gives_way_to_a_line() {
    let new = edit(RECORD, &[put("about", "Lyhyt", "name"), put("owner", "{unit: a}", "name")]).expect("ordinary");
    assert!(new.ends_with("owner: {unit: a}\n\n# The end\nabout: Lyhyt\n"), "{new}");
}

#[test]
fn line_endings_and_missing_ones_stay() {
    let crlf = "status: active\r\nname: x\r\n";
    let new = edit(crlf, &[put("a", "1", "status"), put("b", "2", "name")]).expect("lines of Windows");
    assert_eq!(new, "status: active\r\na: 1\r\nname: x\r\nb: 2\r\n");
    assert_eq!(edit("status: active", &[put("a", "1", "status")]).as_deref(), Ok("status: active\na: 1"));
    assert_eq!(
        edit("  status: active\n  b: 1\n", &[put("a", "1", "status")]).as_deref(),
        Ok("  status: active\n  a: 1\n  b: 1\n")
    );
    let marked = "\u{feff}status: active\n";
    let new = edit(marked, &[put("a", "1", "status"), put("status", "closed", "x")]);
    assert_eq!(new.as_deref(), Ok("\u{feff}status: closed\na: 1\n"));
}

#[test]
fn quotes_and_lists_are_seen_as_they_are() {
    assert_eq!(edit("status: 'active'\n", &[put("status", "closed", "x")]).as_deref(), Ok("status: closed\n"));
    assert_eq!(edit("status:\nname: x\n", &[put("status", "closed", "x")]).as_deref(), Ok("status: closed\nname: x\n"));
    let list = "list:\n- a\n- b\n# after\nstatus: active\n";
    assert_eq!(edit(list, &[Change::Remove { key: "list" }]).as_deref(), Ok("# after\nstatus: active\n"));
    assert_eq!(edit(list, &[put("a", "1", "list")]).as_deref(), Ok("list:\n- a\n- b\na: 1\n# after\nstatus: active\n"));
    let literal = "about: |\n  teksti\n  # not a remark\n\n  loppu\nstatus: active\n";
    assert_eq!(edit(literal, &[Change::Remove { key: "about" }]).as_deref(), Ok("status: active\n"));
}

#[test]
fn what_cannot_be_changed_safely_is_left_alone() {
    assert_eq!(edit("{status: active, name: x}\n", &[put("a", "1", "status")]), Err(CannotEdit::Layout));
    // A plain value in braces changes in its place.
    assert_eq!(
        edit("{status: active, name: x}\n", &[put("status", "closed", "x")]).as_deref(),
        Ok("{status: closed, name: x}\n")
    );
    assert_eq!(edit("a: b: c\n", &[put("a", "1", "a")]), Err(CannotEdit::Unreadable));
    assert_eq!(edit("- a\n", &[put("a", "1", "a")]), Err(CannotEdit::Layout));
    assert_eq!(edit("a: 1\na: 2\n", &[put("a", "3", "a")]), Err(CannotEdit::Layout), "a repeated key");
    assert_eq!(edit("name: x\n", &[put("a", "1", "status")]), Err(CannotEdit::Layout), "nowhere to put it");
}

#[test]
fn quoted_texts_read_back() {
    for text in ["", "a \"b\" \\ c", "# {x: y}", "rivi\ntoinen\tsarake", "äö – ”lainaus”", "no", "1.0"] {
        let file = Sources::new().add_text("x.yaml", "");
        let node = yaml::parse(file, 0, &quoted(text)).expect("a quoted text");
        assert_eq!(node.kind, Kind::Str(text.to_owned()), "{text}");
    }
}
