//! The life of a record: what its rules tell on which day, what they don't tell twice, and where they are quiet.
//!
//! In: the base site of the explanations with some words replaced. Out: rule and case of each finding, in the order of
//! files and places. Never true: a finding of a record that has ended, or two findings for one thing to write.

use crate::common::root;
use crate::demo::built::{changed, moment, sources};
use aito::build::build;
use aito::diagnostic::Diagnostic;
use aito::source::{Content, Half, Sources};

const FACEBOOK: &str = "profiles/kirjasto/facebook.yaml";
const INSTAGRAM: &str = "profiles/viestinta/instagram.yaml";
const INSIDE: &str = "profiles/_internal/kirjasto/facebook.yaml";
const SITE: &str = "site.yaml";
const DAY: &str = "2026-11-22";

/// A file, the words to replace in it (none: the file is new, or they come last), and the new ones.
type Edit<'a> = (&'a str, &'a str, &'a str);

fn edited(edits: &[Edit<'_>]) -> Sources {
    let mut site = sources(&root().join("tests/explain/base"));
    for (path, from, to) in edits {
        if site.iter().any(|(_, file)| &*file.path == *path) {
            site = changed(&site, path, |text| {
                assert!(text.contains(from), "{path} has no {from}");
                if from.is_empty() { format!("{text}{to}\n") } else { text.replacen(from, to, 1) }
            });
        } else {
            let half = if path.contains("/_internal/") { Half::Internal } else { Half::Public };
            site.add(path, Content::Text((*to).into()), half);
        }
    }
    site
}

fn findings(edits: &[Edit<'_>], day: &str) -> Vec<Diagnostic> {
    build(edited(edits), Vec::new(), moment(day)).findings
}

/// `rule case`, without the group.
fn told(edits: &[Edit<'_>], day: &str) -> Vec<String> {
    let name = |f: &Diagnostic| format!("{} {}", f.rule.trim_start_matches("profile/"), f.case).trim_end().to_owned();
    findings(edits, day).iter().map(name).collect()
}

#[test]
fn a_record_is_asked_for_in_time_and_then_told_to_be_late() {
    // Only the library's record; the other one is confirmed later.
    let site = [(INSTAGRAM, "reviewed: 2026-05-11", "reviewed: 2027-03-01")];
    let cases = [
        ("2027-04-04", ""),
        ("2027-04-05", "review-due"),
        ("2027-05-11", "review-due"),
        ("2027-05-12", "review-overdue"),
    ];
    for (day, rule) in cases {
        let own: Vec<String> = told(&site, day).into_iter().filter(|told| told.starts_with("review")).collect();
        assert_eq!(own, Vec::from_iter(Some(rule.to_owned()).filter(|rule| !rule.is_empty())), "{day}");
    }
    let months = [(SITE, "12 months", "6 months"), (INSTAGRAM, "reviewed: 2026-05-11", "reviewed: 2026-11-02")];
    assert_eq!(told(&months, "2026-11-11"), ["review-due"], "the period is the organisation's own");
    assert_eq!(told(&months, "2026-11-12"), ["review-overdue"]);
}

/// `service` as it stands in the base site.
const SERVICE: &str = "service:\n  hours: {fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16}\n  response: {fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar}\n  urgent: {fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.}\n";

#[test]
fn what_belongs_together_is_told_once_and_each_part_by_itself_where_that_is_off() {
    let none = (FACEBOOK, SERVICE, "");
    assert_eq!(told(&[none], DAY), ["service-hours-missing service"]);
    let off = (SITE, "rules: {", "rules: {profile/service-hours-missing: off, ");
    assert_eq!(told(&[none, off], DAY), ["response-time-missing", "urgent-line-missing"]);
    let agreed = (FACEBOOK, "", "allow: [{rule: profile/service-hours-missing, reason: Tili on kokeilu}]");
    assert_eq!(told(&[none, agreed], DAY), ["response-time-missing", "urgent-line-missing"]);
    let all = (
        SITE,
        "rules: {",
        "rules: {profile/service-hours-missing: off, profile/response-time-missing: off, profile/urgent-line-missing: off, ",
    );
    assert_eq!(told(&[none, all], DAY), [""; 0]);
}

#[test]
fn records_that_have_nothing_to_tell_are_left_alone() {
    let none = (FACEBOOK, SERVICE, "");
    let website = (FACEBOOK, "website: https://www.esimerkkila.example/kirjasto\n", "");
    let quiet: [&[Edit<'_>]; 6] = [
        // Nobody waits for an answer under a podcast.
        &[none, (FACEBOOK, "www.facebook.com/esimerkkilankirjasto", "open.spotify.com/show/4EsKuntaPodi0001DemoaB")],
        // “None” is an answer.
        &[website, (FACEBOOK, "", "website: none")],
        // A planned record is not kept yet.
        &[none, website, (FACEBOOK, "status: active", "status: planned")],
        // The other record names this one.
        &[(FACEBOOK, "languages: [fi, sv]", "languages: [sv]"), (INSTAGRAM, "", "counterpart: kirjasto/facebook")],
        // English readers are served beside both, or alone.
        &[(FACEBOOK, "languages: [fi, sv]", "languages: [en]")],
        // Plans were begun after this account had been opened.
        &[("profiles/_internal/viestinta/bluesky.yaml", "", "plan: {state: draft, date: 2020-01-07}\n")],
    ];
    for edits in quiet {
        let raised: Vec<String> = told(edits, DAY)
            .into_iter()
            .filter(|told| !told.contains("closed-listed") && !told.starts_with("successor"))
            .collect();
        assert_eq!(raised, [""; 0], "{edits:?}");
    }
    let ended = told(&[none, website, (FACEBOOK, "", "ends: 2026-09-30")], DAY);
    assert!(ended.iter().all(|told| told.starts_with("ended") || told == "successor-broken over"), "{ended:?}");
}

#[test]
fn main_profiles_of_two_languages_are_a_pair() {
    let second = (FACEBOOK, "www.facebook.com/esimerkkilankirjasto", "www.instagram.com/esimerkkilankirjasto/");
    let main = (FACEBOOK, "", "main: true\nstable_id: \"6880041300\"");
    assert_eq!(told(&[second, main], DAY), ["two-main"]);
    assert_eq!(told(&[second, main, (INSTAGRAM, "", "counterpart: kirjasto/facebook")], DAY), [""; 0]);
}

/// What stands in the internal half is compared, and no part of it is a value of a finding.
#[test]
fn nothing_internal_is_a_value_of_a_finding() {
    let plan = "plan: {state: returned, date: 2014-02-03, goal: salainen tavoite}\n\
                training: [{course: salainen kurssi, on: 2027-02-03}]\napprovals: [{by: salainen johtaja, on: 2027-03-04}]";
    let finished = plan.replace("returned", "archived");
    for plan in [plan, &finished] {
        let findings = findings(&[(INSIDE, "", plan)], DAY);
        assert!(findings.len() >= 3, "{findings:?}");
        let values: Vec<&str> = findings.iter().flat_map(|f| &f.facts).map(|(_, value)| value.as_str()).collect();
        for secret in ["salainen", "returned", "archived", "2014-02-03", "2027-02-03", "2027-03-04"] {
            assert!(values.iter().all(|value| !value.contains(secret)), "{secret}: {values:?}");
        }
    }
}
