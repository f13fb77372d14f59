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

#[path = "explanations/keys.rs"]
mod keys;

use aito::build::{Outcome, Outside, build};
use aito::catalogue::Catalogue;
use aito::diagnostic::{Diagnostic, Level};
use aito::outside::{Answers, State, Trouble};
use aito::report::message;
use aito::rules::{RULES, Rule};
use aito::source::line_column;
use aito::value::{Day, Moment, Parse};
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

    /// Its lines: `ADDRESS: NUMBER`, `ADDRESS: 301 NEW-ADDRESS`, `ADDRESS: no answer`.
    fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for line in self.content.lines() {
            let (address, answer) = line.split_once(": ").expect("an address and its answer");
            answers.put(address, recorded(answer));
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
        let text = self.content.replace("{identity-code}", &identity_code()).repeat(times);
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

/// Builds the base site with some files laid over it.
fn run(overlays: &[Overlay]) -> Outcome {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&root().join("tests/explain/base"), folder.path());
    let (answers, files): (Vec<&Overlay>, Vec<&Overlay>) = overlays.iter().partition(|overlay| overlay.is_answers());
    files.iter().for_each(|overlay| overlay.lay(folder.path()));
    let loaded = aito::shell::load(folder.path(), None);
    let today = overlays.iter().find_map(|overlay| overlay.attribute("today")).unwrap_or(TODAY);
    let moment = Moment::start_of(Day::parse(today).expect("a day"), "Europe/Helsinki").expect("a zone");
    let outside = answers.first().and_then(|recorded| {
        let outside = Outside::of(loaded.sources.clone(), loaded.faults.clone(), moment)?;
        Some(outside.judge(&recorded.answers()))
    });
    let mut outcome = build(loaded.sources, loaded.faults, moment);
    outcome.findings.extend(outside.into_iter().flatten());
    outcome
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// `file:line rule`, as findings are compared and shown here.
fn place(finding: &Diagnostic, outcome: &Outcome) -> (String, usize) {
    let file = outcome.sources.get(finding.at.file).expect("a finding stands in a file of the site");
    (file.path.to_string(), line_column(file.text(), finding.at.range().start).0)
}

fn shown(outcome: &Outcome) -> String {
    let line = |finding: &Diagnostic| {
        let (file, line) = place(finding, outcome);
        format!("\n    {file}:{line} {} [{}] {:?}", finding.rule, finding.case, finding.facts)
    };
    outcome.findings.iter().map(line).collect()
}

/// Rules that ask of every record what the examples of other rules leave out, so that each shows one thing, or that ask
/// after the base site's records in examples of a later day. Their own examples show it all.
const OF_EVERY_RECORD: [&str; 7] = [
    "profile/counterpart-missing",
    "profile/response-time-missing",
    "profile/review-due",
    "profile/review-overdue",
    "profile/service-hours-missing",
    "profile/urgent-line-missing",
    "profile/website-missing",
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
    let outcome = run(&bad);
    let marked: Vec<_> = bad.iter().filter_map(|o| o.marked_line().map(|line| (o.path().to_owned(), line))).collect();
    let raised: Vec<_> = outcome.findings.iter().filter(|f| f.rule == rule.name).map(|f| place(f, &outcome)).collect();
    if marked.is_empty() || marked != raised {
        say(format!("raises {raised:?}, marked is {marked:?}; all findings:{}", shown(&outcome)));
    }
    if let Some(other) = outcome.findings.iter().find(|f| f.rule != rule.name && matters(rule, f)) {
        say(format!("the wrong example raises {} as well:{}", other.rule, shown(&outcome)));
    }
    if outcome.sound.is_some() != (rule.level != Level::Error) {
        say("the wrong example must stop publishing exactly where the rule is an error".into());
    }
    outcome.findings.iter().filter_map(wordless).for_each(&mut say);
    let outcome = run(&good);
    if outcome.findings.iter().any(|f| matters(rule, f)) || outcome.sound.is_none() {
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
    assert!(outcome.findings.is_empty() && outcome.sound.is_some(), "{}", shown(&outcome));
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

/// Units one under the other, one more than a tree may have.
const CHAIN: &str = "- {id: a1, parent: sivistys, name: A}\n- {id: a2, parent: a1, name: A}\n- {id: a3, parent: a2, name: A}\n- {id: a4, parent: a3, name: A}\n- {id: a5, parent: a4, name: A}\n- {id: a6, parent: a5, name: A}\n- {id: a7, parent: a6, name: A}\n- {id: a8, parent: a7, name: A}\n- {id: a9, parent: a8, name: A}\n- {id: a10, parent: a9, name: A}\n- {id: a11, parent: a10, name: A}\n- {id: a12, parent: a11, name: A}\n- {id: a13, parent: a12, name: A}\n- {id: a14, parent: a13, name: A}\n- {id: a15, parent: a14, name: A}\n- {id: a16, parent: a15, name: A}\n- {id: a17, parent: a16, name: A}\n";

/// A file, the line to replace in it (none: add one), and the words.
type Edit = (&'static str, &'static str, &'static str);

/// What raises each case of a rule: texts of the base site replaced, or with nothing to replace added at a file's end.
const CASES: &[(&str, &[Edit])] = &[
    ("agreement-fixed-rule_everywhere", &[(RECORD, "", "allow: [{rule: translation/fact-differs, reason: Muutto}]")]),
    ("agreement-unknown-rule_suggestion", &[(RECORD, "", "allow: [{rule: profile/endet, reason: Muutto}]")]),
    ("chapter-duplicate-anchor_reserved", &[(CHAPTER, "## Poistaminen", "## Poistaminen {#main}")]),
    ("chapter-heading-level-skipped_first", &[(CHAPTER, "## Poistaminen", "### Poistaminen")]),
    ("chapter-number-in-title_heading", &[NUMBERED, (CHAPTER, "## Poistaminen", "## 2.1 Poistaminen")]),
    ("chapter-numbering-jump_back", &[NUMBERED, (CHAPTER, "title:", "number: \"0\"\ntitle:")]),
    ("chapter-numbering-jump_twice", &[NUMBERED, (CHAPTER, "title:", "number: \"1\"\ntitle:")]),
    ("content-broken-link_file", &[(CHAPTER, "", "![Kaavio](kaavio.png)")]),
    ("content-broken-link_heading", &[(CHAPTER, "", "[Poisto](#poistamisen)")]),
    ("content-broken-link_page", &[(CHAPTER, "", "[Yhteystiedot](/yhteystiedot/)")]),
    ("content-broken-link_scheme", &[(CHAPTER, "", "[Tiedosto](ftp://esimerkkila.example/ohje)")]),
    ("content-empty-link-text_address", &[(CHAPTER, "", "<https://tietosuoja.fi/>")]),
    (
        "content-image-without-alternative_says-nothing",
        &[(CHAPTER, "", "![kuva.svg](kuva.svg)"), ("content/fi/some-ohje/kuva.svg", "", "<svg/>")],
    ),
    ("content-link-gone_front", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: 200 front page")]),
    ("content-link-gone_says", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: 200 not found")]),
    ("content-link-unreachable_circle", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: no end")]),
    ("content-link-unreachable_name", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: no host")]),
    ("content-link-unreachable_server", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: 503")]),
    ("content-link-unreachable_tls", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: no security")]),
    ("content-personal-identity-code_path", &[("content/fi/pages/131052-9052.md", "", "---\ntitle: T\n---\n")]),
    ("content-private-contact_phone", &[(CHAPTER, "", "Soita numeroon 049 000 0000.")]),
    (
        "guideline-annex-missing_denied",
        &[(GUIDELINE, "owner:", "annexes: [moderointi]\nowner:"), (CHAPTER, "title:", "annex: false\ntitle:")],
    ),
    (
        "guideline-duplicate-number_undated",
        &[("content/fi/toinen/_index.md", "", "---\ntitle: T\nnumber: ESI-2026-0117\n---")],
    ),
    ("guideline-legal-basis-malformed_european", &[(GUIDELINE, "410/2015", "2016/679")]),
    ("guideline-legal-basis-malformed_section", &[(GUIDELINE, "\"29\"", "\"29 §\"")]),
    ("guideline-legal-basis-malformed_year", &[(GUIDELINE, "410/2015", "410/2051")]),
    (
        "guideline-replaced-in-force_undated",
        &[
            (GUIDELINE, "valid: {from: 2026-02-02, until: 2029-02-01}\n", ""),
            ("content/fi/toinen/_index.md", "", "---\ntitle: T\nreplaces: [{number: ESI-2026-0117}]\n---"),
        ],
    ),
    ("guideline-review-overdue_never", &[(SITE, "rules:", "guidelines: {review_every: 1 month}\nrules:")]),
    ("profile-access-test-overdue_never", &[("profiles/kirjasto/valmius.yaml", "", READY)]),
    (
        "profile-alias-conflict_alias",
        &[(RECORD, "", "aliases: [{url: https://x.com/vanha1}, {url: https://x.com/vanha1}]")],
    ),
    (
        "profile-account-gone_says",
        &[(MASTODON, "", TOOT), (ANSWERS, "", "https://mastodon.social/@esimerkkila: 200 not found")],
    ),
    ("profile-alias-conflict_own", &[(RECORD, "", "aliases: [{url: https://m.facebook.com/EsimerkkilanKirjasto}]")]),
    (
        "profile-approval-missing_organisation",
        &[(SITE, "kinds: [unit,", "kinds: [expert, unit,"), (TUTKIJA, "", EXPERT), (TUTKIJA_HALF, "", SUPERVISOR)],
    ),
    (
        "profile-approval-missing_supervisor",
        &[(SITE, "kinds: [unit,", "kinds: [expert, unit,"), (TUTKIJA, "", EXPERT), (TUTKIJA_HALF, "", EMPLOYER)],
    ),
    ("profile-closed-listed_redirect", &[(SITE, "", "redirects: {/vanha/: /profiilit/kirjasto/x/}")]),
    ("profile-closed-listed_address", &[(CHAPTER, "", "https://twitter.com/kirjastoesim")]),
    ("profile-closed-listed_counterpart", &[(RECORD, "", "counterpart: kirjasto/x")]),
    (
        "profile-closed-listed_old-text",
        &[(GUIDELINE, "2029-02-01", "2026-06-01"), (CHAPTER, "", "[X](profile:kirjasto/x)")],
    ),
    ("profile-closing-incomplete_archive", &[("profiles/_internal/kirjasto/x.yaml", "", "maintainers: 2")]),
    ("profile-closing-incomplete_date", &[(CLOSED, "date: 2026-02-01, ", "")]),
    ("profile-closing-incomplete_reason", &[(CLOSED, "reason: low-use, ", "")]),
    ("profile-contact-missing_organisation", &[(SITE, "{email: viestinta@esimerkkila.example, ", "{")]),
    (
        "profile-counterpart-missing_candidate",
        &[(RECORD, "[fi, sv]", "[sv]"), ("profiles/kirjasto/suomeksi.yaml", "", FINNISH)],
    ),
    ("profile-dates-out-of-order_inside", &[(INSIDE, "", "training: [{course: Kurssi, on: 2027-01-11}]")]),
    ("profile-dates-out-of-order_joined", &[(RECORD, "", "joined: 2016-02")]),
    ("profile-dates-out-of-order_to-come", &[(RECORD, "reviewed: 2026", "reviewed: 2062")]),
    (
        "profile-duplicate-account_stable-id",
        &[(
            RECORD,
            "https://www.facebook.com/esimerkkilankirjasto",
            "https://www.instagram.com/esimerkkilankirjasto/\nstable_id: \"6880041223\"",
        )],
    ),
    ("profile-ended_pointed", &[(OTHER, "2018-08-20", "2027-08-20"), (RECORD, "", "counterpart: viestinta/instagram")]),
    (
        "profile-handle-names-person_withheld",
        &[
            (SITE, "kinds: [unit,", "kinds: [person, unit,"),
            (RECORD, "esimerkkilankirjasto\nkind: unit", "ohjaaja.anna\nkind: person"),
        ],
    ),
    (
        "profile-id-names-person_withheld",
        &[(SITE, "kinds: [unit,", "kinds: [person, unit,"), ("profiles/kirjasto/anna.yaml", "", PERSON)],
    ),
    ("profile-legacy-address_unknown", &[(RECORD, "www.facebook.com/", "www.youtube.com/user/")]),
    ("profile-no-stable-id_unshown", &[(RECORD, "www.facebook.com/", "www.tiktok.com/@")]),
    ("profile-owner-missing_role", &[(UNITS, ", role: Viestintäpäällikkö", "")]),
    ("profile-owner-unknown_suggestion", &[(RECORD, "unit: kirjasto", "unit: kirjastot")]),
    ("profile-phone-form_corrected", &[(UNITS, "role: Sivistysjohtaja", "role: Sivistysjohtaja, phone: 09 123 4567")]),
    (
        "profile-platform-policy-unmet_separate-device",
        &[(SITE, "", POLICY), (RECORD, "facebook.com/", "tiktok.com/@"), (HALF, "device: separate", "device: private")],
    ),
    ("profile-platform-policy-unmet_training", &[(SITE, "", POLICY), (RECORD, "facebook.com/", "tiktok.com/@")]),
    (
        "profile-platform-policy-unmet_two-factor",
        &[(SITE, "", POLICY), (RECORD, "facebook.com/", "tiktok.com/@"), (HALF, "two_factor: true", "")],
    ),
    ("profile-plan-incomplete_background", &[(INSIDE, "", LONG_PLAN)]),
    (
        "profile-service-hours-missing_service",
        &[(
            RECORD,
            "service:\n  hours: {fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16}\n  response: {fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar}\n  urgent: {fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.}\n",
            "",
        )],
    ),
    (
        "profile-short-link_passes-on",
        &[(
            RECORD,
            "https://www.facebook.com/esimerkkilankirjasto",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fmuu.example",
        )],
    ),
    ("profile-short-link_share", &[(RECORD, "facebook.com/esimerkkilankirjasto", "facebook.com/share/1AbCdEfGhI/")]),
    (
        "profile-short-link_wrapper",
        &[(RECORD, "https://www.facebook.com/", "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2F")],
    ),
    (
        "profile-successor-broken_chain",
        &[(CLOSED, "kirjasto/facebook", "kirjasto/y"), ("profiles/kirjasto/y.yaml", "", SECOND)],
    ),
    ("profile-successor-broken_circle", &[(CLOSED, "kirjasto/facebook", "kirjasto/x")]),
    ("profile-successor-broken_over", &[(RECORD, "", "ends: 2026-09-30")]),
    ("profile-successor-broken_planned", &[(CLOSED, "kirjasto/facebook", "viestinta/bluesky")]),
    ("profile-tracking-parameter_idle", &[(RECORD, "esimerkkilankirjasto", "esimerkkilankirjasto?alku=1")]),
    (
        "profile-url-not-an-account_form",
        &[(RECORD, "esimerkkilankirjasto", "esimerkkilankirjasto/posts/10158765432109876")],
    ),
    ("publication-isbn-wrong_beginning", &[(PUBLICATION, "year: 2025", "isbn: 987-952-491-529-7")]),
    ("publication-isbn-wrong_length", &[(PUBLICATION, "year: 2025", "isbn: 978-952-491-529")]),
    ("publication-isbn-wrong_sign", &[(PUBLICATION, "year: 2025", "isbn: ISBN 978-952-491-529-8")]),
    ("publication-isbn-wrong_swapped", &[(PUBLICATION, "year: 2025", "isbn_pdf: 987-952-491-529-8")]),
    ("publication-issn-wrong_length", &[(PUBLICATION, "year: 2025", "series: {name: S, issn: 1798-712}")]),
    ("publication-issn-wrong_sign", &[(PUBLICATION, "year: 2025", "series: {name: S, issn_pdf: 1798-71b1}")]),
    ("publication-pages-wrong_many", &[(PUBLICATION, "pages: 12", "pages: 2025")]),
    ("reference-unknown_chapter", &[(SITE, "some-ohje/moderointi", "some-ohje/moderaatio")]),
    ("reference-unknown_file", &[(PUBLICATION, "year: 2025", "file: julkaisut/kysely.pdf")]),
    ("reference-unknown_internal", &[("profiles/_internal/kirjasto/vanha.yaml", "", "maintainers: 2")]),
    ("reference-unknown_page", &[(CHAPTER, "", "[Seloste](page:tietosuojaseloste)")]),
    ("reference-unknown_platform", &[("profiles/viestinta/bluesky.yaml", "platform: bluesky", "platform: bleusky")]),
    ("reference-unknown_profile", &[(RECORD, "", "counterpart: kirjasto/facebok")]),
    ("reference-unknown_publication", &[(CHAPTER, "", "[Kysely](publication:kysely)")]),
    ("reference-unknown_rule", &[(SITE, "rules: {", "rules: {profile/ender: warn, ")]),
    ("reference-unknown_term", &[(CHAPTER, "", "[Esto](term:esto)")]),
    ("reference-unknown_theme", &[(SITE, "", "theme: juhla")]),
    ("reference-unknown_unit", &[(RECORD, "", "shared_with: [kirjastoauto]")]),
    (
        "site-accessibility-authority-wrong_other",
        &[(SITE, "conformity: full", "conformity: full, authority: Ministeriö")],
    ),
    ("site-bad-name_chapter", &[("content/fi/some-ohje/omistajuus.md", "", "")]),
    ("site-bad-name_ending", &[("profiles/kirjasto/instagram.yml", "", "")]),
    ("site-bad-name_folder", &[("content/fi/Kuvaohje/_index.md", "", "")]),
    ("site-bad-name_language", &[("content/se/some-ohje/_index.md", "", "")]),
    ("site-bad-name_name", &[("profiles/kirjasto/Instagram.yaml", "", "")]),
    ("site-bad-name_nested", &[("content/fi/some-ohje/vanhat/01-profiilit.md", "", "")]),
    ("site-bad-name_no-index", &[("content/fi/kuvaohje/01-luvat.md", "", "---\ntitle: Luvat\n---")]),
    ("site-bad-name_reserved", &[("content/fi/pages/haku.md", "", "")]),
    ("site-bad-name_stray", &[("content/fi/muistiinpanot.md", "", "")]),
    ("site-official-channel-missing_business", &[(SITE, "official_business:", "# business:")]),
    ("site-official-channel-missing_secure", &[(SITE, "secure_channel:", "# secure:")]),
    ("source-bad-value_clock-rule", &[(SITE, "rules: {", "rules: {profile/ended: error, ")]),
    ("source-bad-value_fixed-rule", &[(SITE, "rules: {", "rules: {profile/owner-missing: off, ")]),
    ("source-encoding_nul", &[(RECORD, "", "about: \0")]),
    ("source-front-matter_open", &[("content/fi/pages/palaute.md", "", "---\ntitle: Palaute")]),
    ("source-syntax_anchor", &[(RECORD, "", "topics: &aiheet [kirjasto]")]),
    ("source-too-large_units", &[("profiles/units.yaml", "", CHAIN)]),
    ("source-too-large_bytes", &[(RECORD, "about:", LARGE)]),
    ("source-too-large_depth", &[(RECORD, "", "topics: [[[[[[[[[[[[[[[[[[[[ ]]]]]]]]]]]]]]]]]]]]")]),
    ("source-too-large_markdown-depth", &[(CHAPTER, "", DEEP)]),
    ("source-unknown-field_language", &[(RECORD, "sv: Exempelby", "se: Exempelby")]),
    ("source-unknown-field_suggestion", &[(RECORD, "about:", "abuot:")]),
    (
        "translation-missing_guideline",
        &[TRANSLATED, ("content/fi/some-ohje/03-uusi.md", "", "---\ntitle: Uusi\n---\n\nTeksti.")],
    ),
    ("translation-missing_record", &[TRANSLATED, (RECORD, ", sv: Bibliotekets evenemang och lästips.", "")]),
    (
        "translation-missing_terms",
        &[TRANSLATED, ("content/fi/glossary/esto.md", "", "---\ntitle: esto\n---\n\nTeksti.")],
    ),
    ("translation-unpaired_alone", &[("content/sv/pages/blankett.md", "", "---\ntitle: B\n---\n\nText.")]),
    (
        "unit-no-profile_decided",
        &[
            (SITE, "rules: {", "rules: {unit/no-profile: warn, "),
            (UNITS, "role: Sivistysjohtaja", "no_profile: Ei tarvetta"),
        ],
    ),
];
const NUMBERED: Edit = (GUIDELINE, "owner:", "numbering: sections\nowner:");
/// Turns the rule on that the base site turns off.
const TRANSLATED: Edit = (SITE, "translation/missing: off", "translation/missing: warn");
/// A record of an account on a platform that tells programs.
const MASTODON: &str = "profiles/viestinta/mastodon.yaml";
const TOOT: &str = "name: M\nurl: https://mastodon.social/@esimerkkila\nkind: unit\nstatus: active\nowner: {unit: viestinta}\ncontact: {email: viestinta@esimerkkila.example}\nlanguages: [fi, sv]\nopened: 2022-11-07\nreviewed: 2026-05-11";
/// No file: what addresses outside the site answered.
const ANSWERS: &str = "answers";
const LINKED: Edit = (CHAPTER, "", "[Ohje](https://tietosuoja.fi/ohje)");
const CHAPTER: &str = "content/fi/some-ohje/02-moderointi.md";
const CLOSED: &str = "profiles/kirjasto/x.yaml";
const GUIDELINE: &str = "content/fi/some-ohje/_index.md";
const HALF: &str = "profiles/_internal/kirjasto/facebook.yaml";
const INSIDE: &str = "profiles/_internal/kirjasto/facebook.yaml";
const OTHER: &str = "profiles/viestinta/instagram.yaml";
const PUBLICATION: &str = "content/fi/publications/kanavakysely.md";
const RECORD: &str = "profiles/kirjasto/facebook.yaml";
const SITE: &str = "site.yaml";
const TUTKIJA: &str = "profiles/kirjasto/tutkija.yaml";
const TUTKIJA_HALF: &str = "profiles/_internal/kirjasto/tutkija.yaml";
const UNITS: &str = "profiles/units.yaml";
/// An expert's record, and one approval of the two that it needs.
const EXPERT: &str = "name: Tutkija\nurl: https://www.facebook.com/esimerkkilantutkija\nkind: expert\nstatus: active\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2024-02-05\nreviewed: 2026-05-11";
const SUPERVISOR: &str = "approvals: [{by: supervisor, on: 2024-02-05}]";
const EMPLOYER: &str = "approvals: [{by: employer, on: 2024-02-05}]";
/// A platform that asks for everything that a platform can.
const POLICY: &str = "platforms: {tiktok: {requires: [approval, separate-device, training, two-factor]}}";
/// A person's record that withholds the name.
const PERSON: &str = "name: Ohjaaja\nurl: https://www.facebook.com/esimerkkilanohjaaja\nkind: person\nstatus: active\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2024-02-05\nreviewed: 2026-05-11\nperson: {title: Ohjaaja}";
/// A record in one language, of the unit and platform of another one in the other language.
const FINNISH: &str = "name: Kirjasto suomeksi\nurl: https://www.facebook.com/kirjastosuomeksi\nkind: unit\nstatus: active\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2020-02-03\nreviewed: 2026-05-11";
/// A standby record that nobody has tried.
const READY: &str = "name: Valmius\nurl: https://www.facebook.com/kirjastovalmius\nkind: unit\nstatus: standby\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi, sv]\nopened: 2020-02-03";
/// A closed record that stands between another one and its successor.
const SECOND: &str = "name: Toinen\nurl: https://x.com/kirjastotoinen\nkind: unit\nstatus: closed\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2013-09-01\nclosed: {date: 2026-02-01, reason: ended, successor: kirjasto/facebook}";
/// Stands for a text past every limit of a record, and for quotations within quotations.
const LARGE: &str = "large";
const DEEP: &str = "deep";
/// Stands for a plan whose background is too long.
const LONG_PLAN: &str = "long plan";
/// Cases that no file of a site raises by itself: a disk that fails, a theme that links wrongly.
const ELSEWHERE: [&str; 2] = ["content-broken-link_theme", "source-encoding_unreadable"];

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
        let outcome = run(&edits.iter().map(edited).collect::<Vec<_>>());
        let own = |f: &&Diagnostic| format!("{}_{}", f.rule.replace('/', "-"), f.case) == *id;
        assert!(outcome.findings.iter().any(|f| own(&f)), "{id}:{}", shown(&outcome));
        let lacking: Vec<String> = outcome.findings.iter().filter_map(wordless).collect();
        assert!(lacking.is_empty(), "{id}: {lacking:?}");
    }
}
