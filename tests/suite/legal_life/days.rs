//! The days of guidelines: those that cannot all be true, an end that is to come, and what the changes tell of them.
//!
//! In: the base site of the explanations, and the demo, changed and built for some days. Out: findings, notices and
//! entries. Never true: a guideline taken out of force by a slip of the pen without a word, an end that readers learn
//! of only when it has come.

use super::links_to;
use crate::demo::built::{TODAY, changed, demo_sources, errors, file, moment};
use crate::demo::html;
use crate::legal_life::refused::{Edit, built, told};
use aito::build::{Outcome, build};

const INDEX: &str = "content/fi/some-ohje/_index.md";
const SECOND: &str = "content/fi/uusi-viestintaohje/_index.md";
const OLD: Edit<'static> = ("content/fi/some-ohje/arkisto/ohje-2021.md", "", "# Vanha ohje\n\nTeksti.\n");

#[test]
fn a_successor_that_is_not_there() {
    let second = "---\ntitle: Uusi viestintäohje\nnumber: ESI-2027-0001\nissued: 2026-11-16\nvalid: {from: 2027-01-01}\nowner: {unit: viestinta}\n---\n\nTeksti.\n";
    let on_its_way = second.replace("title:", "draft: true\ntitle:");
    for (by, expected, stops) in [
        ("ESI-2027-0001", None, false),
        ("esi-2027-0001", None, false),
        ("ESI 2027/0001", Some(""), true),
        ("uusi-viestintaohje", None, false),
        ("ESI-2027-001", Some(""), true),
        ("ESI-2027-1", Some(""), true),
        ("ESJ-2027-0001", Some(""), true),
        // One digit may be the next number of a series that somebody else goes on with.
        ("ESI-2027-0002", Some(""), false),
        ("uusi-viestintäohje", Some(""), true),
        ("Uusi-viestintaohje", Some(""), true),
        ("uusi-viestintohjee", Some(""), true),
        ("Uusi viestintäohje", Some(""), true),
        ("tietoturvaohje", Some(" folder"), false),
        // Kept elsewhere.
        ("ESI-2030-0417", None, false),
        ("VN/12345/2027", None, false),
        ("Valtiovarainministeriön suositus", None, false),
    ] {
        let line = format!("replaced_by: {by}\nowner:");
        let outcome = built(&[(INDEX, "owner:", &line), (SECOND, "", second)], TODAY);
        let expected: Vec<String> =
            expected.iter().map(|case| format!("guideline/successor-unknown{case} {INDEX}:7")).collect();
        assert_eq!(told(&outcome), expected, "{by}");
        assert_eq!(outcome.sound.is_none(), stops, "{by}");
    }
    // A draft is known by its id.
    let line = "replaced_by: uusi-viestintaohje\nowner:";
    assert_eq!(told(&built(&[(INDEX, "owner:", line), (SECOND, "", &on_its_way)], TODAY)), [""; 0]);
}

#[test]
fn days_that_cannot_all_be_true() {
    let rule = |case: &str, line: usize| format!("guideline/dates-out-of-order{case} {INDEX}:{line}");
    let valid = |days: &'static str| (INDEX, "{from: 2026-02-02, until: 2029-02-01}", days);
    let archive = |until: &str, rest: &str| {
        format!("archive: [{{number: A-1, issued: 2021-03-01, {until}path: arkisto/ohje-2021.md}}]\n{rest}owner:")
    };
    let (beside, before, open) =
        (archive("until: 2026-02-02, ", ""), archive("until: 2026-02-01, ", ""), archive("", ""));
    let own = "---\ntitle: Vanha ohje\nnumber: A-1\nissued: 2021-03-01\nvalid: {from: 2021-03-01, until: 2026-02-01}\nreplaced_by: some-ohje\nowner: {unit: viestinta}\n---\n\nTeksti.\n";
    let other_day = own.replace("issued: 2021-03-01", "issued: 2020-03-01");
    let cases: [(&[Edit<'_>], Option<String>, bool); 11] = [
        (&[valid("{from: 2029-02-01, until: 2026-02-02}")], Some(rule("", 5)), true),
        (&[valid("{from: 2026-02-02, until: 2026-02-01}")], Some(rule("", 5)), true),
        // A guideline of one day.
        (&[valid("{from: 2027-02-02, until: 2027-02-02}")], None, false),
        (&[(INDEX, "owner:", "withdrawn: {on: 2026-02-01}\nowner:")], Some(rule(" withdrawn", 7)), false),
        (&[(INDEX, "owner:", "withdrawn: {on: 2026-02-02}\nowner:")], None, false),
        (&[(INDEX, "issued: 2026-02-02", "issued: 2026-02-03")], Some(rule(" issued", 4)), false),
        (&[(INDEX, "owner:", &beside), OLD], Some(rule(" archive", 7)), true),
        (&[(INDEX, "owner:", &before), OLD], None, false),
        (&[(INDEX, "owner:", &open), OLD], None, false),
        (&[(INDEX, "owner:", &open), OLD, (SECOND, "", own)], Some(rule(" twice", 7)), true),
        (&[(INDEX, "owner:", &open), OLD, (SECOND, "", &other_day)], None, false),
    ];
    for (edits, expected, stops) in cases {
        let outcome = built(edits, TODAY);
        assert_eq!(told(&outcome), expected.into_iter().collect::<Vec<_>>(), "{edits:#?}");
        assert_eq!(outcome.sound.is_none(), stops, "{edits:#?}");
    }
    // When the day has passed, the same is said, and not that the guideline has expired.
    let later = told(&built(&[valid("{from: 2029-02-01, until: 2026-02-02}")], "2030-01-01"));
    let own: Vec<&String> = later.iter().filter(|told| told.starts_with("guideline/")).collect();
    assert_eq!(own, [&rule("", 5)]);
}

/// The demo with lines in the guideline's front matter and perhaps a new guideline beside it, built for a day.
fn with(lines: &str, new: Option<&str>, day: &str) -> Outcome {
    let mut sources =
        changed(demo_sources(), INDEX, |text| text.replacen("audience:", &format!("{lines}audience:"), 1));
    if let Some(new) = new {
        sources.add_text("content/fi/uusi-ohje/_index.md", new);
    }
    let outcome = build(sources, Vec::new(), moment(day));
    assert_eq!(errors(&outcome), [], "{day}: {lines}");
    outcome
}

fn words(outcome: &Outcome, path: &str) -> String {
    html::text(html::inside(file(outcome, path), "main"))
}

const NEW: &str = "---\ntitle: Uusi viestintäohje\nnumber: ESI-2026-0300\nissued: 2026-11-16\nvalid: {from: 2026-12-15}\nreplaces: [{number: ESI-2026-0117, issued: 2026-02-02}]\nowner: {unit: viestinta}\n---\n\nUusi ohje.\n";

#[test]
fn what_was_withdrawn_before_it_took_effect_never_was_in_force() {
    let outcome = with("withdrawn: {on: 2026-01-15, reason: Tehtävä siirtyi.}\n", None, TODAY);
    let page = words(&outcome, "ohjeet/some-ohje/index.html");
    let banner = "Tämä ohje kumottiin ennen kuin se tuli voimaan. Se kumottiin 15.1.2026. Tehtävä siirtyi.";
    assert!(page.contains(banner), "{page:.400}");
    for (path, banner) in [
        ("sv/anvisningar/some-ohje/index.html", "upphävdes innan den trädde i kraft. Den upphävdes 15.1.2026."),
        ("en/guidelines/some-ohje/index.html", "was withdrawn before it took effect. It was withdrawn on 15 January"),
    ] {
        let page = words(&outcome, path);
        assert!(page.contains(banner), "{page:.400}");
    }
    assert!(words(&outcome, "ohjeet/index.html").contains("Kumottu · ESI-2026-0117 Viestintäohje"), "no days in lists");
    for path in ["ohjeet/some-ohje/index.html", "ohjeet/some-ohje/moderointi/index.html"] {
        let page = words(&outcome, path);
        assert!(!page.contains("14.1.2026") && !page.contains("2.2.2026–"), "{path}: {page:.600}");
    }
    assert!(!file(&outcome, "muutokset/index.html").contains("in-force_some-ohje"), "it never took effect");
}

#[test]
fn an_end_to_come_is_told_before_it_comes() {
    let ways = ["replaced_by: ESI-2026-0300\n", "replaced_by: uusi-ohje\n"];
    for way in ways {
        told_before(&with(way, Some(NEW), "2026-12-14"), way);
        let after = words(&with(way, Some(NEW), "2026-12-15"), "ohjeet/some-ohje/index.html");
        assert!(!after.contains("Sen korvaa"), "{way}: {after:.300}");
    }
    // Named by the new guideline alone, with the old one's last day before it.
    let ended = |text: &str| text.replacen("until: 2029-02-01", "until: 2026-12-14", 1);
    let mut sources = changed(demo_sources(), INDEX, ended);
    sources.add_text("content/fi/uusi-ohje/_index.md", NEW);
    let outcome = build(sources, Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    told_before(&outcome, "replaces");
    // Nothing is told where nothing is known to come.
    assert!(!words(&with("", None, TODAY), "ohjeet/some-ohje/index.html").contains("Tämä ohje on voimassa"));
}

/// On the front page, a chapter and the whole, in each language.
#[track_caller]
fn told_before(outcome: &Outcome, way: &str) {
    let tongues = [
        ("ohjeet", "kaikki", "Tämä ohje on voimassa 14.12.2026 asti. Sen korvaa 15.12.2026 alkaen: Uusi viestintäohje"),
        (
            "sv/anvisningar",
            "allt",
            "Den här anvisningen gäller till och med 14.12.2026. Från och med 15.12.2026 ersätts den av: Uusi",
        ),
        (
            "en/guidelines",
            "all",
            "This guideline is in force until 14 December 2026. From 15 December 2026 it is replaced by: Uusi",
        ),
    ];
    for (start, whole, notice) in tongues {
        for page in ["", "moderointi/", &format!("{whole}/")] {
            let path = format!("{start}/some-ohje/{page}index.html");
            let text = words(outcome, &path);
            assert!(text.contains(notice), "{way}: {path}: {text:.400}");
            let main = html::inside(file(outcome, &path), "main");
            assert!(links_to(main, &format!("/{start}/uusi-ohje/")), "{way}: {path}");
        }
    }
}

#[test]
fn a_withdrawal_to_come_is_told_before_it_comes() {
    let line = "withdrawn: {on: 2026-12-01, reason: Tehtävä siirtyi.}\n";
    let before = with(line, None, "2026-11-30");
    for (path, notice) in [
        (
            "ohjeet/some-ohje/index.html",
            "Tämä ohje on voimassa 30.11.2026 asti. Se kumotaan 1.12.2026. Tehtävä siirtyi.",
        ),
        (
            "sv/anvisningar/some-ohje/index.html",
            "Den här anvisningen gäller till och med 30.11.2026. Den upphävs 1.12.2026.",
        ),
        (
            "en/guidelines/some-ohje/index.html",
            "This guideline is in force until 30 November 2026. It will be withdrawn on 1 December 2026.",
        ),
    ] {
        let text = words(&before, path);
        assert!(text.contains(notice), "{path}: {text:.400}");
    }
    let after = words(&with(line, None, "2026-12-01"), "ohjeet/some-ohje/index.html");
    assert!(!after.contains("kumotaan") && after.contains("kumottiin 1.12.2026"), "{after:.300}");
}

#[test]
fn the_changes_tell_what_the_days_bring() {
    let began = "in-force_some-ohje_2026-02-02";
    let places = ["muutokset/index.html", "muutokset/feed.xml", "sv/andringar/index.html", "en/changes/index.html"];
    let has = |outcome: &Outcome, anchor: &str| places.map(|place| file(outcome, place).contains(anchor));
    assert_eq!(has(&with("", None, "2026-02-01"), began), [false; 4], "the day is to come");
    let outcome = with("", None, "2026-02-02");
    assert_eq!(has(&outcome, began), [true; 4]);
    assert!(words(&outcome, "muutokset/index.html").contains("2.2.2026: Ohje on tullut voimaan"));
    assert!(words(&outcome, "index.html").contains("Ohje on tullut voimaan"));
    // Replaced on the day on which the new one begins, which is told as well.
    let by = "replaced_by: uusi-ohje\n";
    let gone = "replaced_some-ohje_2026-12-15";
    assert_eq!(has(&with(by, Some(NEW), "2026-12-14"), gone), [false; 4]);
    let outcome = with(by, Some(NEW), "2026-12-15");
    assert_eq!(has(&outcome, gone), [true; 4]);
    assert_eq!(has(&outcome, "in-force_uusi-ohje_2026-12-15"), [true; 4]);
    let page = words(&outcome, "muutokset/index.html");
    let line = "15.12.2026: Ohje on korvattu uudella. Korvaava ohje: Uusi viestintäohje (ESI-2026-0300)";
    assert!(page.contains(line), "{page:.600}");
    // What the site does not have took over on a day that is not known.
    let outcome = with("replaced_by: VN/1234/2026\n", None, TODAY);
    assert_eq!(has(&outcome, "replaced_some-ohje"), [false; 4]);
    let withdrawn = "withdrawn: {on: 2026-11-20}\n";
    assert_eq!(has(&with(withdrawn, None, "2026-11-19"), "withdrawn_some-ohje"), [false; 4]);
    assert_eq!(has(&with(withdrawn, None, TODAY), "withdrawn_some-ohje_2026-11-20"), [true; 4]);
    assert_eq!(has(&with("", None, "2029-02-01"), "expired_some-ohje"), [false; 4]);
    assert_eq!(has(&with("", None, "2029-02-02"), "expired_some-ohje_2029-02-02"), [true; 4]);
}

/// A note of the editor's own about the same day says it already.
#[test]
fn a_day_that_a_note_tells_of_is_not_told_twice() {
    let note =
        |text: &str| text.replacen("changes:\n", "changes:\n  - {date: 2026-02-02, note: Ensimmäinen painos.}\n", 1);
    let outcome = build(changed(demo_sources(), INDEX, note), Vec::new(), moment(TODAY));
    for place in ["muutokset/index.html", "muutokset/feed.xml"] {
        let page = file(&outcome, place);
        assert!(page.contains("Ensimmäinen painos."), "{place}");
        assert!(!page.contains("in-force_some-ohje"), "{place}");
    }
}
