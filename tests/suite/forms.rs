//! Forms in texts: what is found wrong in their descriptions, each at its line inside the Markdown file, and the HTML
//! that they become.
//!
//! In: the demo's chapter with a form, replaced. Out: findings, pages. Never true: a finding that stands elsewhere than
//! at the word it is about, a form whose answers a browser could send.

use crate::common::{aito, root};
use crate::demo::built::{TODAY, changed, demo_sources, errors, file, moment};
use crate::demo::html::{Tag, tags, text};
use aito::build::{Outcome, build};
use aito::source::line_column;

const CHAPTER: &str = "content/fi/kuvat-ja-videot/01-tarkoitus.md";
const PAGE: &str = "ohjeet/kuvat-ja-videot/tarkoitus/index.html";

/// The demo with this body in a chapter.
fn built(body: &str) -> Outcome {
    let sources = changed(demo_sources(), CHAPTER, |_| format!("---\ntitle: Koe\n---\n\n{body}\n"));
    let sources = changed(&sources, "anchors.lock", |_| String::new());
    build(sources, Vec::new(), moment(TODAY))
}

/// Its errors with the words of the file that each marks: `rule case line: words`.
fn found(body: &str) -> Vec<String> {
    let outcome = built(body);
    let told = outcome.findings.iter().filter(|finding| finding.level == aito::diagnostic::Level::Error);
    let told = told.map(|finding| {
        let file = outcome.sources.get(finding.at.file).unwrap();
        assert_eq!(&*file.path, CHAPTER);
        let (line, _) = line_column(file.text(), finding.at.range().start);
        let marked = file.text().get(finding.at.range()).unwrap().lines().next().unwrap_or("");
        format!("{} {} {line}: {marked}", finding.rule, finding.case).replace("  ", " ")
    });
    told.collect()
}

fn form(lines: &str) -> String {
    format!("Alku, jossa on ä.\n\n```form\n{lines}\n```\n\nLoppu.")
}

#[track_caller]
fn finds(lines: &str, expected: &[&str]) {
    assert_eq!(found(&form(lines)), expected, "{lines}");
}

#[test]
fn what_is_wrong_is_told_where_it_stands() {
    finds("fields:\n  - {name: a, label: Ä}", &[]);
    finds("fields:\n  - {name: a, label: \"Ä", &["source/syntax form 9: "]);
    finds("", &["content/broken-form no-fields 7: ```form"]);
    finds("title: Ä", &["content/broken-form no-fields 8: "]);
    finds("fields: []", &["content/broken-form no-fields 8: "]);
    finds("fields: teksti", &["source/bad-value 8: teksti"]);
    finds("vain tekstiä", &["source/bad-value map 8: vain tekstiä"]);
    finds(
        "fields:\n  - {label: Ä}\n  - {name: b}",
        &["source/missing-field form 9: label", "source/missing-field form 10: name"],
    );
    finds("fields:\n  - {name: ä, label: Ä}", &["source/bad-value 9: ä"]);
    finds("fields:\n  - {name: 1a, label: Ä}", &["source/bad-value 9: 1a"]);
    finds("fields:\n  - {name: a, label: Ä, kind: textbox}", &["source/bad-value 9: textbox"]);
    finds("fields:\n  - {name: a, label: Ä, max: paljon}", &["source/bad-value 9: paljon"]);
    finds("fields:\n  - {name: a, label: Ä, max: 0}", &["source/bad-value 9: 0"]);
    finds("fields:\n  - {name: a, label: Ä, halp: Ö}", &["source/unknown-field suggestion 9: halp"]);
    finds("fields:\n  - {name: a, label: Ä, name: b}", &["source/duplicate-key 9: name"]);
    finds("fields:\n  - {name: a, label: Ä}\n  - {name: a, label: Ö}", &["content/broken-form name-twice 10: a"]);
    finds("makes: suunnitelma\nfields:\n  - {name: a, label: Ä}", &["source/bad-value 8: suunnitelma"]);
}

#[test]
fn what_means_nothing_to_a_kind_is_told() {
    finds("fields:\n  - {name: a, label: Ä, kind: choice}", &["content/broken-form no-options 9: choice"]);
    finds("fields:\n  - {name: a, label: Ä, options: {x: X}}", &["content/broken-form idle-key 9: x"]);
    finds("fields:\n  - {name: a, label: Ä, kind: group}", &["content/broken-form no-parts 9: group"]);
    finds("fields:\n  - {name: a, label: Ä, kind: date, max: 5}", &["content/broken-form idle-key 9: 5"]);
    finds("fields:\n  - {name: a, label: Ä, rows: 2}", &["content/broken-form idle-key 9: rows"]);
    let group =
        |parts: &str| format!("fields:\n  - name: a\n    label: Ä\n    kind: group\n    fields:\n      - {parts}");
    finds(&group("{name: b, label: B, kind: group}"), &["content/broken-form group-in-group 13: group"]);
    finds(&group("{name: b, label: B}\n      - {name: b, label: C}"), &["content/broken-form name-twice 14: b"]);
}

#[test]
fn a_form_that_makes_a_plan_asks_for_what_a_plan_takes() {
    let plan = |fields: &str| format!("makes: plan\nfields:\n  - {fields}");
    let languages = "{name: languages, label: K, kind: choices, options: {fi: suomi, sv: ruotsi}}";
    finds(&plan(languages), &[]);
    finds(&plan("{name: tools, label: T}\n  - {name: date, label: P, kind: date}"), &[]);
    finds(&plan("{name: tool, label: T}"), &["content/broken-form not-in-plan 10: tool"]);
    finds(&plan("{name: languages, label: K, kind: text}"), &["content/broken-form plan-kind 10: text"]);
    finds(
        &plan("{name: languages, label: K, kind: choices, options: {fi: suomi, ruotsi!: ruotsi}}"),
        &["content/broken-form plan-kind 10: choices"],
    );
    finds(&plan("{name: date, label: P, kind: text}"), &["content/broken-form plan-kind 10: text"]);
    finds(&plan("{name: state, label: T, kind: choice, options: {draft: L, complete: V}}"), &[]);
    finds(
        &plan("{name: state, label: T, kind: choice, options: {draft: L, valmis: V}}"),
        &["content/broken-form plan-kind 10: choice"],
    );
    let group = |parts: &str| plan(&format!("name: updaters\n    label: P\n    kind: group\n    fields: [{parts}]"));
    finds(&group("{name: role, label: R, required: true}, {name: experience, label: K}"), &[]);
    finds(
        &group("{name: role, label: R}, {name: experience, label: K}"),
        &["content/broken-form plan-part-missing 12: group"],
    );
    finds(
        &group("{name: role, label: R, required: true}, {name: puhelin, label: K}"),
        &["content/broken-form plan-part-unknown 12: group"],
    );
}

#[test]
fn places_are_right_however_deep_the_form_stands() {
    let deep = "- kohta\n\n  > ```form\n  > fields:\n  >   - {name: ä, label: Ä}\n  > ```\n";
    assert_eq!(found(deep), ["source/bad-value 9: ä"]);
    let windows = form("fields:\n  - {name: ä, label: Ä}").replace('\n', "\r\n");
    assert_eq!(found(&windows), ["source/bad-value 9: ä"]);
    let inside = "````steps\n1. Täytä:\n\n   ```form\n   fields:\n     - {name: ä, label: Ä}\n   ```\n````";
    assert_eq!(found(inside), ["source/bad-value 10: ä"]);
}

fn page(body: &str) -> String {
    let outcome = built(body);
    assert_eq!(errors(&outcome), [], "{body}");
    file(&outcome, PAGE).to_owned()
}

fn of(tags: &[Tag], name: &str) -> Vec<Tag> {
    tags.iter().filter(|tag| tag.name == name).cloned().collect()
}

const EVERY: &str = "fields:
  - {name: rivi, label: Rivi, kind: text, required: true, help: 'Apua <b> & \"muuta\"'}
  - {name: teksti, label: Teksti, max: 1000}
  - {name: paiva, label: Päivä, kind: date}
  - {name: luku, label: Luku, kind: number}
  - {name: posti, label: Posti, kind: email}
  - {name: lupa, label: Lupa, kind: checkbox}
  - {name: yksi, label: Yksi, kind: choice, options: {a: Aa, b: Bee}}
  - {name: pitka, label: Pitkä, kind: choice, options: {a: A, b: B, c: C, d: D, e: E, f: F}}
  - {name: monta, label: Monta, kind: choices, options: {a: A, b: B}}
  - {name: ryhma, label: Ryhmä, kind: group, rows: 2, fields: [{name: osa, label: Osa, kind: text}]}";

#[test]
fn a_form_is_plain_html_that_sends_nothing() {
    let page = page(&form(EVERY));
    let all = tags(&page);
    let forms: Vec<_> = of(&all, "form").into_iter().filter(|form| form.get("class") == Some("form block")).collect();
    assert_eq!(forms.len(), 1);
    assert_eq!((forms[0].get("method"), forms[0].get("action")), (Some("dialog"), None));
    let named = |name: &str| all.iter().filter(|tag| tag.name == name).filter(|tag| tag.get("name").is_some()).count();
    // Radios are named so that they belong together; nothing else has a name, so nothing could be sent.
    assert_eq!((named("input"), named("textarea"), named("select")), (2, 0, 0), "{page}");
    let ids: Vec<&str> = all.iter().filter_map(|tag| tag.get("id")).collect();
    for tag in &all {
        let refers = ["for", "aria-describedby"].iter().filter_map(|name| tag.get(name));
        for id in refers.flat_map(str::split_whitespace) {
            assert_eq!(ids.iter().filter(|own| **own == id).count(), 1, "{id}");
        }
    }
    for kind in ["input", "textarea", "select"] {
        for control in of(&all, kind) {
            let id = control.get("id").unwrap();
            assert!(of(&all, "label").iter().any(|label| label.get("for") == Some(id)), "{id} has no label");
        }
    }
    let words = text(&page);
    for shown in ["Rivi (pakollinen)", "Apua <b> & \"muuta\"", "Enintään 1000 merkkiä.", "ei lähetetä mihinkään"]
    {
        assert!(words.contains(shown), "{shown}: {words}");
    }
    assert_eq!(page.matches("assets/form/form.js").count(), 1);
    assert!(page.contains("assets/form/form.css") && !page.contains("data-do=file"), "this one makes no file");
}

#[test]
fn two_forms_on_a_page_share_no_id_and_other_pages_load_no_script() {
    let one = form("fields:\n  - {name: a, label: A}");
    let page = page(&format!("{one}\n\n{}", form("title: Toinen\nfields:\n  - {name: a, label: B}")));
    let ids: Vec<_> = tags(&page).iter().filter_map(|tag| tag.get("id").map(str::to_owned)).collect();
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    assert!(page.contains("aria-label=Toinen") && page.contains("aria-label=Koe"), "{page}");
    let outcome = built("Pelkkää tekstiä.");
    assert!(!file(&outcome, PAGE).contains("assets/form/"));
}

#[test]
fn the_format_of_forms_is_told_by_the_command() {
    let told = aito().args(["schema", "form"]).output().unwrap();
    let schema: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert!(schema["properties"]["fields"].is_object(), "{schema}");
    let stored = std::fs::read_to_string(root().join("schemas/form.json")).unwrap();
    assert!(stored.contains("communications plan"), "{stored}");
}

/// What a browser has made of answers, and the answers: the file's reader is the program's own.
#[test]
#[ignore = "reads what tests/browser/plan-form.test.mjs has made; tests/run runs it behind that"]
fn answers_are_read_back_as_they_were_given() {
    let folder =
        std::env::var("AITO_ANSWERS").expect("AITO_ANSWERS names the folder that the browser's test has filled");
    for name in ["filled", "nasty"] {
        let read = |ending: &str| std::fs::read_to_string(format!("{folder}/{name}.{ending}")).unwrap();
        let (written, given) = (read("yaml"), serde_json::from_str::<serde_json::Value>(&read("json")).unwrap());
        let file = aito::source::Sources::new().add_text("plan.yaml", "");
        let tree = aito::parse::yaml::parse(file, 0, &written).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        let (tree, given) = (super::schemas::json_of(&tree)["plan"].clone(), given["plan"].clone());
        let (tree, given) = (tree.as_object().unwrap(), given.as_object().unwrap());
        assert_eq!(tree.keys().collect::<Vec<_>>().len(), given.len(), "{name}");
        for (key, value) in given {
            assert_eq!(tree.get(key), Some(value), "{name}: {key}");
        }
        assert!(given.len() > 10, "{name}");
    }
}
