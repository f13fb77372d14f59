//! Layouts that people write, and what a change deep inside leaves of them.

use super::*;

fn path(keys: &str) -> Vec<Step> {
    let order = ["name", "url", "owner", "unit", "role", "fi", "sv", "en", "topics"];
    let step = |key: &str| Step {
        key: key.to_owned(),
        before: order.iter().take_while(|own| **own != key).map(|own| (*own).to_owned()).collect(),
    };
    keys.split('.').map(step).collect()
}

fn put(keys: &str, yaml: &str) -> Alteration {
    Alteration { path: path(keys), value: Value::Plain(yaml.to_owned()) }
}

fn list(keys: &str, items: &[&str]) -> Alteration {
    Alteration { path: path(keys), value: Value::List(items.iter().map(|item| (*item).to_owned()).collect()) }
}

fn gone(keys: &str) -> Alteration {
    Alteration { path: path(keys), value: Value::Nothing }
}

fn told(text: &str, alterations: &[Alteration]) -> String {
    alter(text, alterations).unwrap_or_else(|why| format!("{why:?}"))
}

const RECORD: &str = "# Sivu\nname: {fi: Kirjasto, sv: \"Bib [a]\"} # two\nurl: https://x.example/a\nowner: # who\n  \
                      unit: kirjasto # ours\n  # the role\n  role:\n    fi: Johtaja # she\n    sv: Chef\n\n# The \
                      end\ntopics:\n  - a # first\n  # between\n  - b\n";

#[test]
fn a_value_inside_changes_and_nothing_else() {
    for (alteration, old, new) in [
        (put("name.fi", "Kirjastot"), "fi: Kirjasto,", "fi: Kirjastot,"),
        (put("name.sv", "Bibban"), "\"Bib [a]\"", "Bibban"),
        (put("name.en", "Library"), "\"Bib [a]\"}", "\"Bib [a]\", en: Library}"),
        (gone("name.sv"), ", sv: \"Bib [a]\"}", "}"),
        (gone("name.fi"), "{fi: Kirjasto, sv", "{sv"),
        (put("owner.unit", "museo"), "unit: kirjasto #", "unit: museo #"),
        (put("owner.role.fi", "Päällikkö"), "fi: Johtaja #", "fi: Päällikkö #"),
        (put("owner.role.en", "Head"), "sv: Chef\n", "sv: Chef\n    en: Head\n"),
        (gone("owner.role.sv"), "    sv: Chef\n", ""),
        (list("topics", &["a", "c", "b"]), "# between\n", "# between\n  - c\n"),
        (list("topics", &["a", "b", "c"]), "  - b\n", "  - b\n  - c\n"),
        (list("topics", &["a"]), "  - b\n", ""),
        (put("contact.email", "a@b.example"), "- b\n", "- b\ncontact: {email: a@b.example}\n"),
    ] {
        assert_eq!(told(RECORD, std::slice::from_ref(&alteration)), RECORD.replacen(old, new, 1), "{alteration:?}");
    }
}

#[test]
fn a_remark_is_never_lost() {
    assert_eq!(alter(RECORD, &[gone("owner.role.fi")]), Err(CannotEdit::Layout), "beside the value that goes");
    assert_eq!(alter(RECORD, &[list("topics", &["b"])]), Err(CannotEdit::Layout));
    assert_eq!(alter(RECORD, &[gone("owner")]), Err(CannotEdit::Layout));
    let folded = "about: >- # long\n  a\n  b\nurl: x\n";
    assert_eq!(alter(folded, &[put("about", "c")]), Err(CannotEdit::Layout));
    assert_eq!(alter("url: a\nabout:\n  fi: b\n  #x\n", &[gone("about")]), Err(CannotEdit::Layout));
    assert_eq!(told("name: 'a #b'\ntopics: ['#x']\n", &[put("name", "c"), gone("topics")]), "name: c\n", "no remarks");
    assert_eq!(alter("topics: [a, # one\n  b]\n", &[list("topics", &["b"])]), Err(CannotEdit::Layout));
}

#[test]
fn what_holds_nothing_goes_and_comes() {
    let text = "url: x\nowner: {unit: a}\nname: {fi: b}\n";
    assert_eq!(told(text, &[gone("owner.unit")]), "url: x\nname: {fi: b}\n");
    assert_eq!(told(text, &[gone("owner.role.fi")]), text);
    assert_eq!(told(text, &[put("owner.role.fi", "c")]), "url: x\nowner: {unit: a, role: {fi: c}}\nname: {fi: b}\n");
    assert_eq!(told("url: # none yet\nb: 1\n", &[put("url", "x")]), "url: x # none yet\nb: 1\n");
    assert_eq!(told("owner:\nb: 1\n", &[put("owner.unit", "x")]), "owner: {unit: x}\nb: 1\n");
    assert_eq!(told("owner: {}\nb: 1\n", &[put("owner.unit", "x")]), "owner: {unit: x}\nb: 1\n");
    assert_eq!(told("url: x\ntopics: []\n", &[list("topics", &["a"])]), "url: x\ntopics: [a]\n");
    assert_eq!(told("url: x\n", &[list("topics", &["a", "b"])]), "url: x\ntopics: [a, b]\n");
}

#[test]
fn blocks_of_text_become_lines_and_lists_keep_their_spelling() {
    let text = "about:\n  fi: >-\n    Pitkä\n    teksti # no remark\n  sv: Kort\nurl: x\n";
    assert_eq!(told(text, &[put("about.sv", "Ny")]), text.replace("Kort", "Ny"));
    assert_eq!(told("about: |\n  a\n  b\nurl: x\n", &[put("about", "c")]), "about: c\nurl: x\n");
    let topics = "topics: ['a', \"b\", c] # why\n";
    assert_eq!(told(topics, &[list("topics", &["b", "d", "a"])]), "topics: [\"b\", d, 'a'] # why\n");
    assert_eq!(told("topics: [it's, b]\n", &[list("topics", &["b"])]), "topics: [b]\n");
}

#[test]
fn line_endings_marks_and_missing_ends_stay() {
    let crlf = "\u{feff}# a\r\nowner:\r\n  unit: a\r\ntopics:\r\n- x\r\n- y";
    assert_eq!(
        told(crlf, &[put("owner.role.fi", "c"), put("owner.unit", "b"), list("topics", &["x", "y", "z"])]),
        "\u{feff}# a\r\nowner:\r\n  unit: b\r\n  role: {fi: c}\r\ntopics:\r\n- x\r\n- y\r\n- z"
    );
    assert_eq!(told("owner:\n  unit: a", &[put("owner.role.fi", "c")]), "owner:\n  unit: a\n  role: {fi: c}");
    assert_eq!(told("url: x\t# tab\nb:\t1\n", &[put("url", "y")]), "url: y\t# tab\nb:\t1\n");
}

#[test]
fn what_cannot_be_done_safely_is_left_alone() {
    assert_eq!(alter("a: b: c\n", &[put("a", "1")]), Err(CannotEdit::Unreadable));
    assert_eq!(alter("- a\n", &[put("a", "1")]), Err(CannotEdit::Layout));
    assert_eq!(alter("name: x\n", &[put("name.fi", "y")]), Err(CannotEdit::Layout), "a text without languages");
    assert_eq!(alter("url: x\nurl: y\n", &[put("url", "z")]), Err(CannotEdit::Layout), "a repeated key");
    assert_eq!(alter("url: x\n", &[put("url", "z, b: 1\nc: 2")]), Err(CannotEdit::Layout), "a value of several lines");
    assert_eq!(alter("{url: x}\n", &[put("url", "a, b: c")]), Err(CannotEdit::Layout), "a value that breaks out");
    assert_eq!(told("{url: x, b: 1}\n", &[put("url", "z")]), "{url: z, b: 1}\n");
}
