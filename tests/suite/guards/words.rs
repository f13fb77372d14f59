//! The catalogues of words: complete in every language, and nothing asked of them that they lack.
//!
//! In: `locales/`, the theme's templates, the source. Out: whatever one has and another lacks. Never true: a page that
//! shows an id in place of a sentence, or a sentence whose value stays empty in one language.

use super::super::common::root;
use super::{Source, none, sources};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// What a message needs: its own values, and those of each attribute.
type Message = BTreeMap<String, BTreeSet<String>>;

/// The messages of a catalogue by id; the message's own sentence has the attribute "".
fn messages(text: &str) -> BTreeMap<String, Message> {
    let value = Regex::new(r"\$([a-zA-Z][a-zA-Z0-9_-]*)").unwrap();
    let head = Regex::new(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=(.*)$").unwrap();
    let attribute = Regex::new(r"^ +\.([a-zA-Z][a-zA-Z0-9_-]*) *=(.*)$").unwrap();
    let mut all: BTreeMap<String, Message> = BTreeMap::new();
    let mut at = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(found) = head.captures(line) {
            at = (found[1].to_owned(), String::new());
            assert!(!all.contains_key(&at.0), "{} is written twice", at.0);
        } else if let Some(found) = attribute.captures(line) {
            at.1 = found[1].to_owned();
        } else if line.trim().is_empty() || !line.starts_with(' ') {
            continue;
        }
        let needs = all.entry(at.0.clone()).or_default().entry(at.1.clone()).or_default();
        needs.extend(value.captures_iter(line).map(|found| found[1].to_owned()));
    }
    all
}

fn site(lang: &str) -> BTreeMap<String, Message> {
    messages(&std::fs::read_to_string(root().join(format!("locales/{lang}/site.ftl"))).unwrap())
}

fn findings(lang: &str) -> BTreeMap<String, Message> {
    let texts = sources(&format!("locales/{lang}/findings"), ".ftl").into_iter().map(|file| file.text);
    messages(&texts.collect::<Vec<_>>().join("\n"))
}

/// Where two catalogues of one name disagree.
fn disagree(one: &BTreeMap<String, Message>, other: &BTreeMap<String, Message>, names: (&str, &str)) -> Vec<String> {
    let ids: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    ids.into_iter()
        .filter(|id| one.get(*id) != other.get(*id))
        .map(|id| match (one.get(id), other.get(id)) {
            (Some(_), None) => format!("{id}: in {} only", names.0),
            (None, _) => format!("{id}: in {} only", names.1),
            (Some(a), Some(b)) => format!("{id}: {} has {a:?}, {} has {b:?}", names.0, names.1),
        })
        .collect()
}

#[test]
fn catalogues_of_pages_have_the_same_messages_in_every_language() {
    let finnish = site("fi");
    assert!(finnish.len() > 100, "the reader of catalogues sees the messages");
    let mut problems = Vec::new();
    for lang in LANGUAGES {
        problems.extend(disagree(&finnish, &site(lang), ("fi", lang)));
    }
    none(&problems, "The words of pages are complete in fi, sv and en, with the same values:");
}

#[test]
fn catalogues_of_findings_have_the_same_messages_in_every_language() {
    let english = findings("en");
    assert!(english.len() > 300, "the reader of catalogues sees the messages");
    let mut problems = Vec::new();
    for lang in LANGUAGES {
        problems.extend(disagree(&english, &findings(lang), ("en", lang)));
    }
    none(&problems, "The words of findings and commands are complete in fi, sv and en, with the same values:");
}

#[test]
fn the_program_reads_every_message_that_is_written() {
    use aito::catalogue::Catalogue;
    let mut problems = Vec::new();
    let written = LANGUAGES.into_iter().flat_map(|lang| {
        [
            ("site", lang, Catalogue::site(lang), site(lang)),
            ("findings", lang, Catalogue::findings(lang), findings(lang)),
        ]
    });
    for (name, lang, read, all) in written {
        for (id, message) in all {
            for attribute in message.keys() {
                let whole = if attribute.is_empty() { id.clone() } else { format!("{id}.{attribute}") };
                if read.find(&whole, &[]).is_none_or(|words| words.trim().is_empty()) {
                    problems.push(format!("{lang} {name}: {whole}"));
                }
            }
        }
    }
    none(&problems, "A message that Fluent cannot read is as good as missing:");
}

/// A use of a word: where, the id or how it begins, and the values given.
#[derive(Debug, PartialEq, Eq)]
struct Use {
    at: String,
    id: Id,
    given: Option<BTreeSet<String>>,
}

#[derive(Debug, PartialEq, Eq)]
enum Id {
    Whole(String),
    Begins(String),
}

fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

/// Words that a template asks for: `w.an_id`, `say(id="an-id", n=3)`, `say(id="kind-" ~ kind)`.
fn in_template(file: &Source) -> Vec<Use> {
    let word = Regex::new(r"\bw\.([a-z0-9_]+)").unwrap();
    let say = Regex::new(r#"\bsay\(\s*id\s*=\s*"([a-z0-9-]+)"(\s*~)?"#).unwrap();
    let value = Regex::new(r"[,(]\s*([a-z_]+)\s*=[^=]").unwrap();
    let at = |offset: usize| format!("{}:{}", file.path, line_of(&file.text, offset));
    let mut uses: Vec<Use> = word
        .captures_iter(&file.text)
        .map(|found| Use {
            at: at(found.get(0).unwrap().start()),
            id: Id::Whole(found[1].replace('_', "-")),
            given: Some(BTreeSet::new()),
        })
        .collect();
    for found in say.captures_iter(&file.text) {
        let start = found.get(0).unwrap().start();
        let call = outer(&file.text[start + "say".len()..]);
        let given: BTreeSet<String> =
            value.captures_iter(&call).map(|v| v[1].to_owned()).filter(|name| name != "id").collect();
        let id = if found.get(2).is_some() { Id::Begins(found[1].to_owned()) } else { Id::Whole(found[1].to_owned()) };
        uses.push(Use { at: at(start), id, given: Some(given) });
    }
    uses
}

/// A call's own parentheses without what stands in inner ones.
fn outer(text: &str) -> String {
    let (mut depth, mut out) = (0, String::new());
    for c in text.chars() {
        depth -= i32::from(c == ')');
        if depth == 0 && c == ')' {
            return out + ")";
        }
        if depth <= 1 && !(depth == 1 && c == '(') {
            out.push(c);
        }
        depth += i32::from(c == '(');
    }
    out
}

/// Words that the source asks for by literal: `word("an-id")`, `say("an-id", …)`, and as the beginning of a format.
fn in_source(file: &Source) -> Vec<Use> {
    let call = Regex::new(r#"\b(?:word|say|find)\(\s*(&format!\(\s*)?"([a-z][a-z0-9-]*)(\{)?"#).unwrap();
    let written = |found: regex::Captures<'_>| {
        let id = found[2].to_owned();
        let begins = found.get(1).is_some() && found.get(3).is_some();
        let id = if begins { Id::Begins(id) } else { Id::Whole(id) };
        Use { at: format!("{}:{}", file.path, line_of(&file.text, found.get(0).unwrap().start())), id, given: None }
    };
    // Ids have a hyphen or are found in the catalogue anyway; `find("x")` of a text is no message.
    let code: Vec<Use> = call.captures_iter(&file.text).map(written).collect();
    code.into_iter().filter(|used| matches!(&used.id, Id::Whole(id) | Id::Begins(id) if id.contains('-'))).collect()
}

fn lacking(uses: &[Use], words: &BTreeMap<String, Message>) -> Vec<String> {
    let mut problems = Vec::new();
    for Use { at, id, given } in uses {
        match id {
            Id::Begins(start) if !words.keys().any(|id| id.starts_with(start.as_str())) => {
                problems.push(format!("{at}: no message begins with {start}"))
            }
            Id::Begins(_) => {}
            Id::Whole(id) => match (words.get(id), given) {
                (None, _) => problems.push(format!("{at}: there is no message {id}")),
                (Some(message), Some(given)) if message.get("").is_some_and(|needs| needs != given) => {
                    problems.push(format!("{at}: {id} needs {:?} and is given {given:?}", message[""]));
                }
                _ => {}
            },
        }
    }
    problems
}

#[test]
fn templates_ask_only_for_words_that_exist() {
    let words = site("fi");
    let uses: Vec<Use> = sources("themes/default/templates", ".html").iter().flat_map(in_template).collect();
    assert!(uses.len() > 100, "the reader of templates sees the words");
    none(
        &lacking(&uses, &words),
        "Every word of a template is in the catalogue, with exactly the values that it needs:",
    );
}

#[test]
fn the_source_asks_only_for_words_that_exist() {
    let (words, findings) = (site("fi"), findings("en"));
    // The command line answers about accounts in the words of the check's page.
    let of_pages = |path: &str| path == "src/report/verdict.rs";
    let face = |file: &Source| {
        (file.path.starts_with("src/cli/") || file.path.starts_with("src/report/")) && !of_pages(&file.path)
    };
    let (above, below): (Vec<Source>, Vec<Source>) = sources("src", ".rs").into_iter().partition(face);
    let pages: Vec<Use> =
        below.iter().filter(|file| !file.path.starts_with("src/rules/")).flat_map(in_source).collect();
    let told: Vec<Use> = above.iter().flat_map(in_source).collect();
    assert!(
        pages.len() > 20 && told.len() > 8,
        "the reader of sources sees the words: {} and {}",
        pages.len(),
        told.len()
    );
    let mut problems = lacking(&pages, &words);
    problems.extend(lacking(&told, &findings));
    none(&problems, "Every word of the source is in the catalogue:");
}

#[test]
fn no_word_of_pages_is_left_over() {
    let templates = sources("themes/default/templates", ".html");
    let code: String = sources("src", ".rs").into_iter().map(|file| file.text).collect();
    let uses: Vec<Use> =
        templates.iter().flat_map(in_template).chain(sources("src", ".rs").iter().flat_map(in_source)).collect();
    let used = |id: &String| {
        let named = |used: &Use| match &used.id {
            Id::Whole(own) => own == id,
            Id::Begins(start) => id.starts_with(start.as_str()),
        };
        // Some ids stand in tables and matches of the source, or end a `format!`.
        uses.iter().any(named)
            || code.contains(&format!("\"{id}\""))
            || id.ends_with("-label") && code.contains("{info}-label")
    };
    let problems: Vec<String> = site("fi").keys().filter(|id| !used(id)).cloned().collect();
    none(&problems, "A word that nothing shows is translated for nothing:");
}

#[test]
fn every_case_of_a_finding_has_words() {
    let case = Regex::new(r#"\.(?:case|kind)\("([a-z0-9-]+)"\)"#).unwrap();
    let findings = findings("en");
    let mut problems = Vec::new();
    for file in sources("src", ".rs") {
        for found in case.captures_iter(&file.text) {
            if !findings.keys().any(|id| id.ends_with(&format!("_{}", &found[1]))) {
                problems.push(format!(
                    "{}:{}: no message ends with _{}",
                    file.path,
                    line_of(&file.text, found.get(0).unwrap().start()),
                    &found[1]
                ));
            }
        }
    }
    none(&problems, "A case without a sentence of its own would be told by the wrong one:");
}

#[test]
fn a_bad_sample_is_caught() {
    let good = messages(
        "# remark\na-b = A { $n }\n    .why = B { $day }\nc =\n    Long { $x ->\n        [one] C\n       *[other] D { $y }\n    }\n\nd = D\n",
    );
    let set = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(
        (&good["a-b"][""], &good["a-b"]["why"], &good["c"][""]),
        (&set(&["n"]), &set(&["day"]), &set(&["x", "y"]))
    );
    assert_eq!(
        disagree(&good, &messages("a-b = A { $m }\n    .why = { $day }\nc = { $x } { $y }\ne = E\n"), ("fi", "sv"))
            .len(),
        3
    );
    let template = Source {
        path: "x.html".to_owned(),
        text: "{{ w.d }}\n{{ say(id=\"a-b\", m=f(x=1)) }} {{ say(id=\"zz-\" ~ x) }} {{ w.nothing }} www.d".to_owned(),
    };
    let found = lacking(&in_template(&template), &good);
    assert_eq!(found.len(), 3, "{found:?}");
    let code = Source {
        path: "x.rs".to_owned(),
        text: "x.word(\"a-b\"); y.say(\n \"no-such\", &[]); z.word(&format!(\"zz-{a}\")); t.find(\"plain\")".to_owned(),
    };
    assert_eq!(lacking(&in_source(&code), &good).len(), 2);
}
