//! Explanations are executed, and the words of findings are complete.
//!
//! In: `src/rules/**/*.md`, the base site in `tests/explain/base`, the catalogue, the sources and `duties.yaml`.
//! Never true: an explanation whose bad example raises anything else than its rule on the marked line, a good example
//! that the rule finds something in, a finding without its words and values, a source of a rule that leads nowhere.
//!
//! An explanation's fences are files laid over the base site. Their attributes: `file=PATH`, `line=N` (where the rule
//! must raise exactly one finding), `today=DAY`, `bytes=latin1`, `repeat=N`, `link=TARGET` (a symbolic link). A fence
//! with `answers=recorded` is no file: it holds what addresses outside the site answered, one a line. A
//! personal identity code is written as `{identity-code}`: the repository must not hold one, not even an invented one.

mod cases;

use aito::build::{Outcome, Outside, build};
use aito::catalogue::Catalogue;
use aito::diagnostic::{Diagnostic, Level};
use aito::outside::{Answers, Identity, State, Trouble};
use aito::report::message;
use aito::rules::{Check, RULES, Rule, duty};
use aito::shell::Loaded;
use aito::source::{Sources, line_column};
use aito::value::{Day, Moment, Parse};
use cases::{ANSWERS, CASES, DEEP, ELSEWHERE, LARGE, LONG_PLAN};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The day of a build, where an example names none.
const TODAY: &str = "2026-11-22";

/// A file of an example.
#[derive(Debug)]
struct Overlay {
    attributes: BTreeMap<String, String>,
    content: String,
}

impl Overlay {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    fn path(&self) -> &str {
        self.attribute("file").expect("every fence names its file")
    }

    /// Whether it is no file but what addresses outside answered.
    fn is_answers(&self) -> bool {
        self.attribute("answers").is_some()
    }

    /// Its lines: `ADDRESS: NUMBER`, `ADDRESS: 301 NEW-ADDRESS`, `ADDRESS: no answer`; for an account
    /// `ADDRESS: names ID` and `ADDRESS: says NAME`.
    fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for line in self.content.lines() {
            let (address, answer) = line.split_once(": ").expect("an address and its answer");
            match answer.split_once(' ') {
                Some(("names", did)) => answers.name(address, Identity::Did(did.to_owned())),
                Some(("says", name)) => answers.name(address, Identity::Subject(name.to_owned())),
                _ => answers.put(address, recorded(answer)),
            }
        }
        answers
    }

    fn marked_line(&self) -> Option<usize> {
        self.attribute("line").map(|line| line.parse().expect("line= is a number"))
    }

    /// Writes the file into a site's folder.
    fn lay(&self, folder: &Path) {
        let path = folder.join(self.path());
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder in the temporary one");
        if let Some(target) = self.attribute("link") {
            std::os::unix::fs::symlink(target, &path).expect("a link in the temporary folder");
            return;
        }
        let times = self.attribute("repeat").map_or(1, |n| n.parse().expect("repeat= is a number"));
        let text = self
            .content
            .replace("{identity-code}", &identity_code())
            .replace("{internal-note}", INTERNAL_NOTE)
            .repeat(times);
        let bytes = match self.attribute("bytes") {
            None => text.into_bytes(),
            Some("latin1") => text.chars().map(|c| u8::try_from(u32::from(c)).expect("a Latin-1 character")).collect(),
            Some(other) => panic!("bytes={other} is not known"),
        };
        fs::write(path, bytes).expect("a file in the temporary folder");
    }
}

/// A recorded answer as a state.
fn recorded(answer: &str) -> State {
    match answer.split_once(' ').unwrap_or((answer, "")) {
        ("200", "") => State::Alive,
        ("200", "not found") => State::SaysGone,
        ("200", "front page") => State::FrontPage,
        ("301", to) => State::Moved { to: to.to_owned() },
        ("404", "") => State::Gone { status: 404 },
        ("410", "") => State::Gone { status: 410 },
        ("no", "answer") => State::Unreachable { trouble: Trouble::Slow },
        ("no", "host") => State::Unreachable { trouble: Trouble::Name },
        ("no", "security") => State::Unreachable { trouble: Trouble::Tls },
        ("no", "end") => State::Unreachable { trouble: Trouble::Circle },
        ("503", "") => State::Unreachable { trouble: Trouble::Server(503) },
        _ => panic!("an answer {answer} is not known"),
    }
}

/// What the base site's internal half says, as a spreadsheet writes it. The explanation itself cannot hold it: what
/// stands in an explanation is public.
const INTERNAL_NOTE: &str = r#"Varatunnus ""Kirjasto 2"" on vahtimestarin kassakaapissa."#;

/// A code that is right by date and check character, with an individual number that is never given to a person.
fn identity_code() -> String {
    let (birth, number) = ("010190", "900");
    let remainder = format!("{birth}{number}").parse::<usize>().expect("digits") % 31;
    let check = "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth(remainder).expect("a remainder below 31");
    format!("{birth}-{number}{check}")
}

/// The files below a heading of an explanation.
fn section(explanation: &str, heading: &str) -> Vec<Overlay> {
    let mut overlays = Vec::new();
    let mut inside = false;
    let mut lines = explanation.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("## ") {
            inside = line == format!("## {heading}");
        }
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let content: String =
            lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
        if inside {
            let attributes = info.split(' ').filter_map(|word| word.split_once('=')).map(|(k, v)| (k.into(), v.into()));
            overlays.push(Overlay { attributes: attributes.collect(), content });
        }
    }
    overlays
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder in the temporary one");
    for entry in fs::read_dir(from).expect("the base site is part of the repository").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy(&path, &target) } else { assert!(fs::copy(&path, &target).is_ok()) }
    }
}

/// The base site with some files laid over it, and the moment that they are meant for.
fn laid(overlays: &[Overlay]) -> (Loaded, Moment) {
    let folder = crate::common::folder();
    copy(&root().join("tests/explain/base"), folder.path());
    overlays.iter().filter(|overlay| !overlay.is_answers()).for_each(|overlay| overlay.lay(folder.path()));
    let today = overlays.iter().find_map(|overlay| overlay.attribute("today")).unwrap_or(TODAY);
    let moment = Moment::start_of(Day::parse(today).expect("a day"), "Europe/Helsinki").expect("a zone");
    (aito::shell::load(folder.path(), None), moment)
}

/// What became of a site.
struct Tried {
    findings: Vec<Diagnostic>,
    sources: Sources,
    /// Whether it may be published.
    sound: bool,
}

/// What judging alone finds, without making pages.
fn judged(overlays: &[Overlay]) -> Tried {
    let (mut loaded, moment) = laid(overlays);
    let mut raw = aito::raw::parse(&loaded.sources);
    raw.faults.append(&mut loaded.faults);
    let judged = aito::rules::judge(aito::resolve::resolve(loaded.sources.clone(), raw), moment.today());
    Tried { findings: judged.diagnostics, sources: loaded.sources, sound: judged.checked.is_some() }
}

/// A rule's example, as far as the rule looks: what it says of the site itself is known before pages are made.
fn tried(rule: &Rule, overlays: &[Overlay]) -> Tried {
    match rule.check {
        Check::Site(_) | Check::Internal(_) | Check::Agreements(_) => judged(overlays),
        Check::Facts(_) | Check::Artifacts(..) | Check::Answers(_) => run(overlays),
    }
}

/// Builds the base site with some files laid over it.
fn run(overlays: &[Overlay]) -> Tried {
    let (loaded, moment) = laid(overlays);
    let outside = overlays.iter().find(|overlay| overlay.is_answers()).and_then(|recorded| {
        let outside = Outside::of(loaded.sources.clone(), loaded.faults.clone(), moment)?;
        Some(outside.judge(&recorded.answers()))
    });
    let mut outcome = build(loaded.sources, loaded.faults, moment);
    outcome.findings.extend(outside.into_iter().flatten());
    let Outcome { findings, sources, sound, .. } = outcome;
    Tried { findings, sources, sound: sound.is_some() }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// `file:line rule`, as findings are compared and shown here.
fn place(finding: &Diagnostic, outcome: &Tried) -> (String, usize) {
    let file = outcome.sources.get(finding.at.file).expect("a finding stands in a file of the site");
    (file.path.to_string(), line_column(file.text(), finding.at.range().start).0)
}

fn shown(outcome: &Tried) -> String {
    let line = |finding: &Diagnostic| {
        let (file, line) = place(finding, outcome);
        format!("\n    {file}:{line} {} [{}] {:?}", finding.rule, finding.case, finding.facts)
    };
    outcome.findings.iter().map(line).collect()
}

/// Rules that ask of every record, or of every site, what the examples of other rules leave out, so that each shows one thing, or that ask
/// after the base site's records in examples of a later day. Their own examples show it all.
const OF_EVERY_RECORD: [&str; 10] = [
    "profile/counterpart-missing",
    "profile/deputy-missing",
    "profile/response-time-missing",
    "profile/review-due",
    "profile/review-overdue",
    "profile/service-hours-missing",
    "profile/urgent-line-missing",
    "profile/website-missing",
    "site/accessibility-statement-missing",
    "site/official-channel-missing",
];

/// Whether a finding says something of a rule's examples.
fn matters(rule: &Rule, finding: &Diagnostic) -> bool {
    OF_EVERY_RECORD.contains(&rule.name) || !OF_EVERY_RECORD.contains(&finding.rule)
}

/// What is wrong with a rule's explanation.
fn judge(rule: &Rule) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut say = |what: String| wrong.push(format!("{}: {what}", rule.name));
    if rule.explanation.en.lines().next() != Some(format!("# {}", rule.name).as_str()) {
        say("the first line is not the rule's name".into());
    }
    let bad = section(rule.explanation.en, "Wrong");
    let good = section(rule.explanation.en, "Right");
    if bad.is_empty() || good.is_empty() {
        say("a wrong and a right example are needed".into());
        return wrong;
    }
    let outcome = tried(rule, &bad);
    let marked: Vec<_> = bad.iter().filter_map(|o| o.marked_line().map(|line| (o.path().to_owned(), line))).collect();
    let raised: Vec<_> = outcome.findings.iter().filter(|f| f.rule == rule.name).map(|f| place(f, &outcome)).collect();
    if marked.is_empty() || marked != raised {
        say(format!("raises {raised:?}, marked is {marked:?}; all findings:{}", shown(&outcome)));
    }
    if let Some(other) = outcome.findings.iter().find(|f| f.rule != rule.name && matters(rule, f)) {
        say(format!("the wrong example raises {} as well:{}", other.rule, shown(&outcome)));
    }
    if outcome.sound != (rule.level != Level::Error) {
        say("the wrong example must stop publishing exactly where the rule is an error".into());
    }
    outcome.findings.iter().filter_map(wordless).for_each(&mut say);
    let outcome = tried(rule, &good);
    if outcome.findings.iter().any(|f| matters(rule, f)) || !outcome.sound {
        say(format!("the right example is not clean:{}", shown(&outcome)));
    }
    wrong
}

/// A finding whose sentence lacks a part or a value.
fn wordless(finding: &Diagnostic) -> Option<String> {
    let words = message(finding, Catalogue::findings("en"));
    let parts = [Some(words.what), words.why, words.mend, Some(words.label.unwrap_or_else(|| "-".into()))];
    let lacks = parts.iter().any(|part| part.as_ref().is_none_or(|part| part.is_empty() || part.contains("{$")));
    lacks.then(|| format!("the finding lacks words or values: {parts:?}"))
}

#[test]
fn the_base_site_is_clean() {
    let outcome = run(&[]);
    assert!(outcome.findings.is_empty() && outcome.sound, "{}", shown(&outcome));
}

#[test]
fn every_explanation_does_what_it_says() {
    let (next, wrong) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some(rule) = RULES.get(next.fetch_add(1, Ordering::Relaxed)) {
            let found = judge(rule);
            wrong.lock().expect("no thread panics while it holds the lock").extend(found);
        }
    };
    std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(work))));
    let mut wrong = wrong.into_inner().expect("no thread panicked");
    wrong.sort();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_code_in_examples_is_one_that_the_rule_knows() {
    assert_eq!(aito::identity_code::find(&identity_code()).len(), 1);
    let number: u32 = identity_code()[7..10].parse().expect("digits");
    assert!((900..=999).contains(&number));
}

#[test]
fn every_rule_has_words() {
    let words = Catalogue::findings("en");
    let id = |rule: &&Rule| rule.name.replace('/', "-");
    let lacks: Vec<String> = RULES
        .iter()
        .map(id)
        .flat_map(|id| [id.clone(), format!("{id}.why"), format!("{id}.mend")])
        .filter(|id| words.find(id, &[]).is_none_or(|text| text.trim().is_empty()))
        .collect();
    assert!(lacks.is_empty(), "the catalogue lacks {lacks:?}");
    // A message with a case stands below its rule; one of a rule that is gone says nothing to anybody.
    let rules: BTreeSet<String> = RULES.iter().map(id).collect();
    let groups: BTreeSet<&str> = RULES.iter().filter_map(|rule| rule.name.split('/').next()).collect();
    for own in words.ids().iter().filter(|own| groups.contains(own.split('-').next().unwrap_or(""))) {
        assert!(rules.contains(own.split('_').next().unwrap_or("")), "no rule says {own}");
    }
}

fn edited((path, from, to): &(&str, &str, &str)) -> Overlay {
    if *path == ANSWERS {
        return Overlay { attributes: BTreeMap::from([("answers".into(), "recorded".into())]), content: (*to).into() };
    }
    let text = fs::read_to_string(root().join("tests/explain/base").join(path)).unwrap_or_default();
    let to = match *to {
        LARGE => format!("# {}\nabout:", "x".repeat(300_000)),
        LONG_PLAN => format!("plan: {{state: draft, background: {}}}", "sana ".repeat(201)),
        DEEP => format!("{} Teksti", "> ".repeat(70)),
        to => to.to_owned(),
    };
    assert!(text.contains(from), "{path} has no {from}");
    let content = if from.is_empty() { format!("{text}{to}\n") } else { text.replacen(from, &to, 1) };
    Overlay { attributes: BTreeMap::from([("file".into(), (*path).into())]), content }
}

#[test]
fn every_case_is_told_with_all_its_values() {
    let words = Catalogue::findings("en");
    let cased = words.ids().iter().filter(|id| id.contains('_')).map(String::as_str).collect::<BTreeSet<_>>();
    let raised = CASES.iter().map(|(id, _)| *id).chain(ELSEWHERE).collect::<BTreeSet<_>>();
    let alone: Vec<_> = cased.symmetric_difference(&raised).collect();
    assert!(alone.is_empty(), "only in the catalogue, or only raised here: {alone:?}");
    for (id, edits) in CASES {
        let overlays = edits.iter().map(edited).collect::<Vec<_>>();
        let own = |f: &Diagnostic| format!("{}_{}", f.rule.replace('/', "-"), f.case) == *id;
        let mut findings = judged(&overlays).findings;
        // What only pages show, and what only answers tell, takes a whole build.
        if !findings.iter().any(own) {
            let outcome = run(&overlays);
            assert!(outcome.findings.iter().any(own), "{id}:{}", shown(&outcome));
            findings = outcome.findings;
        }
        let lacking: Vec<String> = findings.iter().filter_map(wordless).collect();
        assert!(lacking.is_empty(), "{id}: {lacking:?}");
    }
}

/// All Rust sources.
fn code() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the sources are part of the repository").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).expect("sources are text");
                files.push((path, text));
            }
        }
    }
    files
}

/// All strings in the sources that stand behind `before`.
fn strings(before: &str) -> BTreeSet<String> {
    let pattern = regex::Regex::new(&format!(r#"{before}"([a-z][a-z-]*)""#)).expect("a pattern");
    let found = |text: &str| pattern.captures_iter(text).map(|hit| hit[1].to_owned()).collect::<Vec<_>>();
    code().iter().flat_map(|(_, text)| found(text)).collect()
}

#[test]
fn every_key_in_the_code_has_words() {
    let words = Catalogue::findings("en");
    let mut wanted: BTreeSet<String> = strings("");
    wanted.retain(|key| {
        ["expected-", "cli-", "explain-", "standing-"].iter().any(|start| key.starts_with(start) && key != start)
    });
    let expected: BTreeSet<String> = wanted.iter().filter(|key| key.starts_with("expected-")).cloned().collect();
    wanted.extend(codes("refusal.rs").into_iter().map(|code| format!("reason-{code}")));
    wanted.extend(codes("key.rs").into_iter().map(|code| format!("form-{code}")));
    wanted.extend(["duty", "advice", "law", "practice", "ours"].map(|word| format!("standing-{word}")));
    assert!(wanted.len() > 80, "the sources were not read: {wanted:?}");
    // Some keys are the beginning that a `format!` goes on from.
    let begins = |key: &str| words.ids().iter().any(|id| id.starts_with(&format!("{key}-")));
    let lacks: Vec<_> = wanted.iter().filter(|key| words.find(key, &[]).is_none() && !begins(key)).collect();
    assert!(lacks.is_empty(), "the catalogue lacks {lacks:?}");
    let own: BTreeSet<String> = words.ids().iter().filter(|id| id.starts_with("expected-")).cloned().collect();
    let idle: Vec<_> = own.difference(&expected).collect();
    assert!(idle.is_empty(), "nothing in the code expects {idle:?}");
    for word in wanted.iter().filter(|key| key.starts_with("reason-") || key.starts_with("form-")) {
        let plain = words.word(word);
        assert!(!plain.contains('{'), "{word} is said without values: {plain}");
    }
}

/// The words that a `code` function of `account` gives.
fn codes(file: &str) -> Vec<String> {
    let (_, text) = code().into_iter().find(|(path, _)| path.ends_with(Path::new("account").join(file))).expect(file);
    let (_, body) = text.split_once("fn code(").expect("a function `code`");
    let body = body.split("\n    }").next().expect("its end");
    body.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_case_in_the_code_has_words() {
    let words = Catalogue::findings("en");
    let told: BTreeSet<&str> = words.ids().iter().filter_map(|id| id.split_once('_')).map(|(_, case)| case).collect();
    for before in [r"\.case\(", r"\.kind\(", r"Role::Bad\(", r"broken\([&a-z]*, "] {
        let cases = strings(before);
        assert!(!cases.is_empty(), "no case is found by {before}");
        let lacks: Vec<_> = cases.iter().filter(|case| !told.contains(case.as_str())).collect();
        assert!(lacks.is_empty(), "no message has a case {lacks:?}");
    }
}

/// A duty's words by their names.
type Duty = BTreeMap<String, String>;

#[test]
fn every_source_of_a_rule_leads_to_a_sentence() {
    let text = fs::read_to_string(root().join("src/rules/duties.yaml")).expect("the duties are part of the repository");
    let duties: BTreeMap<String, Duty> = serde_yaml::from_str(&text).expect("tables of words");
    for (name, words) in &duties {
        let has = |key: &str| words.get(key).is_some_and(|value| !value.is_empty());
        assert!(has("by") && has("text") && duty(name, "en").is_some(), "{name} lacks a word");
        let standing = words.get("standing").map(String::as_str);
        assert!(matches!(standing, Some("duty" | "advice" | "law" | "ours" | "practice")), "{name}: {standing:?}");
    }
    for n in (1..=28).chain(30..=42) {
        assert!(duties.contains_key(&format!("D{n}")), "D{n} is not there");
    }
    for rule in RULES {
        assert!(!rule.sources.is_empty(), "{} comes from nowhere", rule.name);
        for source in rule.sources {
            assert!(duties.contains_key(*source), "{}: {source} leads nowhere", rule.name);
        }
    }
}
