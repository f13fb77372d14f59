//! What the rules on guidelines, chapters and translations find, and what they leave alone.
//!
//! In: the base site of the explanations with texts replaced or added, and a day. Out: the findings of the three groups,
//! as `rule case file:line`. Never true: two findings about one mistake, or a finding about what is only not written.

use crate::common::root;
use crate::demo::built::TODAY;
use crate::edits::{Edit, built};
use aito::build::Outcome;
use aito::source::line_column;

const INDEX: &str = "content/fi/some-ohje/_index.md";
const CHAPTER: &str = "content/fi/some-ohje/02-moderointi.md";
const SITE: &str = "site.yaml";
const ON: Edit<'static> = (SITE, "translation/missing: off", "translation/missing: warn");

fn told(outcome: &Outcome) -> Vec<String> {
    let of_groups = |rule: &str| ["guideline/", "chapter/", "translation/"].iter().any(|group| rule.starts_with(group));
    let told = outcome.findings.iter().filter(|finding| of_groups(finding.rule)).map(|finding| {
        let file = outcome.sources.get(finding.at.file).unwrap();
        let (line, _) = line_column(file.text(), finding.at.range().start);
        let path = file.path.trim_start_matches("content/");
        format!("{} {} {path}:{line}", finding.rule, finding.case).replace("  ", " ")
    });
    told.collect()
}

#[track_caller]
fn finds(edits: &[Edit<'_>], expected: &[&str]) {
    let outcome = built(edits, TODAY);
    assert_eq!(told(&outcome), expected, "{edits:#?}");
}

/// A fact of the first finding of a rule.
fn fact(outcome: &Outcome, rule: &str, name: &str) -> String {
    let finding = outcome.findings.iter().find(|finding| finding.rule == rule).expect(rule);
    finding.facts.iter().find(|(own, _)| *own == name).map(|(_, value)| value.clone()).expect(name)
}

#[test]
fn statutes_and_sections() {
    let with = |statute: &str, sections: &str| {
        let line = format!("{{name: Kuntalaki, statute: {statute}, sections: [{sections}]}}");
        built(&[(INDEX, "{name: Kuntalaki, statute: 410/2015, sections: [\"29\"]}", &line)], TODAY)
    };
    for good in ["\"29\"", "\"15 c\", \"15 f\"", "\"24:9\"", "\"4–6\"", "\"24 luku 9\"", ""] {
        assert_eq!(told(&with("410/2015", good)), [""; 0], "{good}");
    }
    for (bad, mended) in [
        ("\"29 §\"", "\"29\""),
        ("\"15c\"", "\"15 c\""),
        ("\"15 C\"", "\"15 c\""),
        ("\"14 §:n 2 momentti\"", "\"14\""),
        ("\"4 ja 5 a\"", "\"4\", \"5 a\""),
    ] {
        let outcome = with("410/2015", bad);
        let rule = "guideline/legal-basis-malformed";
        assert_eq!(told(&outcome), [format!("{rule} section fi/some-ohje/_index.md:6").as_str()], "{bad}");
        assert_eq!(fact(&outcome, rule, "suggestion"), mended, "{bad}");
        assert!(outcome.sound.is_some(), "a section stops nothing");
    }
    for bad in ["kaikki", "\"0\"", "abc", "\"0 §\"", "\"29 tai 30\""] {
        let outcome = with("410/2015", bad);
        assert_eq!(told(&outcome), ["guideline/legal-basis-malformed no-section fi/some-ohje/_index.md:6"], "{bad}");
        assert!(outcome.sound.is_none(), "{bad} would be published");
    }
    for (statute, case) in [
        ("410-2015", ""),
        ("\"410\"", ""),
        ("0/2015", ""),
        ("99999/1999", ""),
        ("abc", ""),
        ("410/3015", "year"),
        ("2015/410", "order"),
        ("2016/679", "order"),
        ("(EU) 2016/679", "european"),
        ("2027/679", "european"),
        ("410/2027", "year"),
        ("410/1215", "year"),
    ] {
        let outcome = with(statute, "\"29\"");
        let expected = format!("guideline/legal-basis-malformed {case} fi/some-ohje/_index.md:6").replace("  ", " ");
        assert_eq!(told(&outcome), [expected.as_str()], "{statute}");
        assert!(outcome.sound.is_none(), "{statute} would be published");
    }
    // A name that says so leaves no doubt.
    let union = [(INDEX, "410/2015", "2016/679"), (INDEX, "name: Kuntalaki", "name: Tietosuoja-asetus (EU)")];
    finds(&union, &["guideline/legal-basis-malformed european fi/some-ohje/_index.md:6"]);
    // A statute that came after the guideline was given may be there since a later change of it.
    let changed = (INDEX, "owner:", "changes: [{date: 2027-03-01, note: Laki vaihtui.}]\nowner:");
    finds(&[(INDEX, "410/2015", "410/2027"), changed], &[]);
}

#[test]
fn guidelines_that_follow_each_other() {
    let new = "content/fi/uusi/_index.md";
    let front = |rest: &str| format!("---\ntitle: Uusi ohje\nowner: {{unit: viestinta}}\n{rest}\n---\n");
    // The same number on another day is how an administration works.
    let same = front("number: ESI-2026-0117\nissued: 2026-06-01");
    finds(&[(new, "", &same)], &[]);
    let twice = front("number: esi-2026-0117\nissued: 2026-02-02");
    finds(&[(new, "", &twice)], &["guideline/duplicate-number fi/uusi/_index.md:4"]);
    // One on another day between the two does not hide them.
    let between = ("content/fi/toinen/_index.md", "", same.as_str());
    finds(&[between, (new, "", &twice)], &["guideline/duplicate-number fi/uusi/_index.md:4"]);
    // A predecessor is no reuse, but it must end.
    let replaces = "replaces: [{number: ESI-2026-0117, issued: 2026-02-02}]";
    let successor =
        front(&format!("number: ESI-2026-0300\nissued: 2026-08-17\nvalid: {{from: 2026-12-01}}\n{replaces}"));
    let still = "guideline/replaced-in-force fi/some-ohje/_index.md:5";
    finds(&[(new, "", &successor)], &[still]);
    let ends = |day: &'static str| (INDEX, "until: 2029-02-01", day);
    finds(&[(new, "", &successor), ends("until: 2026-11-30")], &[]);
    finds(&[(new, "", &successor), ends("until: 2026-12-01")], &[still]);
    finds(&[(new, "", &successor), (INDEX, "owner:", "replaced_by: ESI-2026-0300\nowner:")], &[]);
    finds(&[(new, "", &successor), (INDEX, "owner:", "withdrawn: {on: 2026-12-01}\nowner:")], &[]);
    // Another edition of the number is not meant.
    let other = front("replaces: [{number: ESI-2026-0117, issued: 2021-03-01}]");
    finds(&[(new, "", &other)], &[]);
    let amends = front("amends: [{number: ESI-2026-0117, issued: 2026-02-02}]");
    finds(&[(new, "", &amends)], &[]);
}

#[test]
fn time_alone_warns_and_refuses_nothing() {
    let edits = [
        (SITE, "rules:", "guidelines: {review_every: 24 months}\nrules:"),
        (CHAPTER, "title:", "reviewed: 2026-05-11\ntitle:"),
    ];
    for (day, expected) in [
        (TODAY, &[][..]),
        // Two years are over on the same day of the calendar, not after 720 days.
        ("2028-05-11", &["guideline/review-overdue never fi/some-ohje/_index.md:4"]),
        (
            "2028-05-12",
            &[
                "chapter/review-overdue fi/some-ohje/02-moderointi.md:2",
                "guideline/review-overdue never fi/some-ohje/_index.md:4",
            ],
        ),
        (
            "2028-12-01",
            &[
                "chapter/review-overdue fi/some-ohje/02-moderointi.md:2",
                "guideline/expiring fi/some-ohje/_index.md:5",
                "guideline/review-overdue never fi/some-ohje/_index.md:4",
            ],
        ),
        ("2029-02-02", &["guideline/expired fi/some-ohje/_index.md:5"]),
    ] {
        let outcome = built(&edits, day);
        let mut found = told(&outcome);
        found.sort();
        assert_eq!(found, expected, "{day}");
        assert!(outcome.sound.is_some(), "{day}");
    }
}

#[test]
fn numbers_of_chapters() {
    let numbered = (INDEX, "owner:", "numbering: sections\nowner:");
    let third = "content/fi/some-ohje/07-seuranta.md";
    let chapter = |front: &str| format!("---\ntitle: Seuranta\n{front}---\n\nTeksti.\n");
    // What file names begin with is not seen.
    finds(&[numbered, (third, "", &chapter(""))], &[]);
    finds(
        &[numbered, (third, "", &chapter("number: \"5\"\n"))],
        &["chapter/numbering-jump fi/some-ohje/07-seuranta.md:3"],
    );
    finds(&[(third, "", &chapter("number: \"5\"\n"))], &[]);
    // 2 A stands between 2 and 3, and what follows it is 3.
    let letter = (third, "", &*chapter("number: \"2A\"\n"));
    let last = ("content/fi/some-ohje/08-lopuksi.md", "", "---\ntitle: Lopuksi\n---\n\nTeksti.\n");
    finds(&[numbered, letter, last], &[]);
    let outcome = built(&[numbered, letter, last], TODAY);
    let page = outcome.sound.as_ref().unwrap().artifacts().get("ohjeet/some-ohje/index.html").unwrap();
    let html = String::from_utf8_lossy(&page.bytes);
    let text: String = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    let text = text.split_whitespace().collect::<String>();
    assert!(text.contains("2ASeuranta") && text.contains("3Lopuksi"), "{text}");
    // A text that is no longer in force is never edited.
    let ended = (INDEX, "until: 2029-02-01", "until: 2026-09-30");
    let bad = [(CHAPTER, "## Poistaminen", "#### 2.1 Poistaminen"), (CHAPTER, "title: M", "title: 2. M")];
    finds(&[numbered, ended, bad[0], bad[1]], &["guideline/expired fi/some-ohje/_index.md:5"]);
    finds(
        &[numbered, bad[0], bad[1]],
        &[
            "chapter/number-in-title fi/some-ohje/02-moderointi.md:2",
            "chapter/heading-level-skipped first fi/some-ohje/02-moderointi.md:7",
        ],
    );
}

#[test]
fn names_that_automatic_anchors_take() {
    let body = "## Poistaminen\n\nA.\n\n## Toinen {#poistaminen}\n\nB.\n";
    finds(
        &[(CHAPTER, "", &format!("---\ntitle: Moderointi\n---\n\n{body}"))],
        &["chapter/duplicate-anchor fi/some-ohje/02-moderointi.md:9"],
    );
    let body = "## Toinen {#poistaminen}\n\nA.\n\n## Poistaminen\n\nB.\n\n## Poistaminen\n\nC.\n";
    finds(&[(CHAPTER, "", &format!("---\ntitle: Moderointi\n---\n\n{body}"))], &[]);
}

#[test]
fn owners_and_annexes_that_are_not_known() {
    finds(
        &[(INDEX, "owner: {unit: viestinta}", "owner: {role: Johtaja}")],
        &["guideline/owner-missing fi/some-ohje/_index.md:7"],
    );
    // A unit that does not exist is told as that.
    finds(&[(INDEX, "owner: {unit: viestinta}", "owner: {unit: viestint}")], &[]);
    let own = |path| (path, "title:", "owner: {unit: kirjasto}\ntitle:");
    finds(&[(INDEX, "owner: {unit: viestinta}\n", ""), own(CHAPTER), own("content/fi/some-ohje/01-profiilit.md")], &[]);
    let outcome = built(&[(CHAPTER, "title:", "owner: {unit: kirjastot}\ntitle:")], TODAY);
    assert!(outcome.findings.iter().any(|finding| finding.rule == "reference/unknown" && finding.case == "unit"));
    // A guideline that lists no annexes says nothing of them.
    finds(&[(CHAPTER, "title:", "annex: true\ntitle:")], &[]);
}

#[test]
fn languages_that_lack_a_text() {
    let new = ("content/fi/some-ohje/03-seuranta.md", "", "---\ntitle: Seuranta\n---\n\nTeksti.\n");
    let front = "translation/missing guideline fi/some-ohje/_index.md:2";
    finds(&[ON, new], &[front]);
    assert_eq!(fact(&built(&[ON, new], TODAY), "translation/missing", "missing"), "sv: 03-seuranta.md");
    let sv = |name: &str| format!("content/sv/some-ohje/{name}");
    // A short version is enough, of the chapter or of all.
    for of in ["seuranta", "some-ohje/seuranta", "some-ohje"] {
        let text = format!("---\ntitle: Kort\nshort_version_of: {of}\n---\n\nText.\n");
        finds(&[ON, new, (&sv("09-kort.md"), "", &text)], &[]);
    }
    let outcome =
        built(&[(&sv("09-kort.md"), "", "---\ntitle: Kort\nshort_version_of: seurana\n---\n\nText.\n")], TODAY);
    assert!(outcome.findings.iter().any(|finding| finding.rule == "reference/unknown" && finding.case == "chapter"));
    // A translated file name at the same place is one mistake, told once.
    let misnamed = sv("03-uppfoljning.md");
    finds(
        &[ON, new, (&misnamed, "", "---\ntitle: U\n---\n\nText.\n")],
        &["translation/unpaired sv/some-ohje/03-uppfoljning.md:2"],
    );
    let outcome = built(&[ON, new, (&misnamed, "", "---\ntitle: U\n---\n\nText.\n")], TODAY);
    assert_eq!(fact(&outcome, "translation/unpaired", "suggestion"), "03-seuranta.md");
    // A draft is on its way, in either language.
    let draft = "---\ntitle: U\ndraft: true\n---\n\nText.\n";
    finds(&[ON, new, (&sv("03-seuranta.md"), "", draft)], &[]);
    finds(
        &[
            ON,
            ("content/fi/pages/palaute.md", "", draft),
            ("content/sv/pages/palaute.md", "", "---\ntitle: R\n---\n\nT.\n"),
        ],
        &[],
    );
    // A site in one language is told nothing.
    let edits = [(SITE, "languages: [fi, sv]", "languages: [sv]"), ON];
    assert!(!told(&built(&edits, TODAY)).iter().any(|told| told.starts_with("translation/")));
}

#[test]
fn fingerprints_hold_through_what_nobody_sees() {
    let source = "content/fi/pages/tietosuoja.md";
    let translation = "content/sv/pages/tietosuoja.md";
    let asks = (translation, "title:", "translates: uusi\ntitle:");
    let now = fact(&built(&[asks], TODAY), "translation/stale", "hash");
    assert!(now.starts_with("fi-") && now.len() == 15, "{now}");
    let line = format!("translates: {now}\ntitle:");
    let fresh = (translation, "title:", line.as_str());
    finds(&[fresh], &[]);
    // Line ends, blanks and fields of the front matter are not the text.
    let text = std::fs::read_to_string(root().join("tests/explain/base").join(source)).unwrap();
    let same = text.replace('\n', "  \r\n").replace("---  ", "---").replace("title", "order: 3\r\ntitle") + "\r\n\r\n";
    finds(&[(source, "", &same), fresh], &[]);
    for changed in [text.replace("Tietosuoja", "Tietosuojasta"), text + "Uusi virke.\n"] {
        finds(&[(source, "", &changed), fresh], &["translation/stale sv/pages/tietosuoja.md:2"]);
    }
    // Whichever edition was translated from the other.
    let back = (source, "title:", "translates: ny\ntitle:");
    assert!(fact(&built(&[back], TODAY), "translation/stale", "hash").starts_with("sv-"));
}
