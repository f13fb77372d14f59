//! Rules on the keeping of accounts and on agreed exceptions: where they are quiet, and where they don't say a thing twice.
//!
//! In: a small site with changes laid over it. Out: the names of all findings. Never true: an exception called idle
//! while nobody can know that, one matter told by two rules.

use aito::build::build;
use aito::source::{Content, Half, Sources};
use aito::value::{Day, Moment, Parse};
use std::collections::BTreeMap;

const SITE: &str = "
title: Testi
base_url: https://tilit.virasto.example/
languages: [fi]
timezone: Europe/Helsinki
organisation:
  name: Virasto
  website: https://www.virasto.example/
  email_domains: [virasto.example]
  contact: {email: viestinta@virasto.example}
  report_impostor: {email: viestinta@virasto.example}
";
const UNITS: &str = "
- {id: viestinta, name: Viestintä, role: Viestintäpäällikkö, email: viestinta@virasto.example}
- {id: kirjasto, name: Kirjasto, email: kirjasto@virasto.example}
";
const RECORD: &str = "
name: Kirjasto
url: https://www.facebook.com/virastonkirjasto
kind: unit
status: active
owner: {unit: viestinta}
contact: {email: viestinta@virasto.example}
languages: [fi]
opened: 2020-03-02
reviewed: 2026-05-11
evidence: [{method: administrator, on: 2026-05-11, by: Viestintä}]
";
const KEPT: &str = "maintainers: 3\ndeputies: [Palvelupäällikkö]\ntwo_factor: true\ndevice: separate\n";

/// The names of what is found in the small site, each file with the words of `changes` added or replaced.
fn found(changes: &[(&str, &str, &str)]) -> Vec<String> {
    let mut files: BTreeMap<&str, String> = BTreeMap::from([
        ("site.yaml", SITE.to_owned()),
        ("profiles/units.yaml", UNITS.to_owned()),
        ("profiles/kirjasto.yaml", RECORD.to_owned()),
    ]);
    for (path, from, to) in changes {
        let text = files.entry(path).or_default();
        assert!(text.contains(from), "{path} has no {from}");
        *text = if from.is_empty() { format!("{text}{to}\n") } else { text.replacen(from, to, 1) };
    }
    let mut sources = Sources::new();
    for (path, text) in files {
        let half = if path.contains("_internal") { Half::Internal } else { Half::Public };
        sources.add(path, Content::Text(text.into()), half);
    }
    let moment = Moment::start_of(Day::parse("2026-11-22").unwrap(), "Europe/Helsinki").unwrap();
    let outcome = build(sources, Vec::new(), moment);
    let name = |case: &str, rule: &str| if case.is_empty() { rule.to_owned() } else { format!("{rule}_{case}") };
    let own = outcome.findings.iter().filter(|finding| !OTHERS.contains(&finding.rule));
    own.map(|finding| name(finding.case, finding.rule)).collect()
}

/// What else the small site is told, whatever is changed in it.
const OTHERS: [&str; 4] = [
    "profile/service-hours-missing",
    "profile/website-missing",
    "site/accessibility-statement-missing",
    "site/official-channel-missing",
];

const R: &str = "profiles/kirjasto.yaml";
const I: &str = "profiles/_internal/kirjasto.yaml";
const S: &str = "site.yaml";
const U: &str = "profiles/units.yaml";
const TWO_FACTOR: &str = "allow: [{rule: profile/two-factor-off, reason: Selvitetään}]";

/// What is written, and what is found.
type Case = (&'static [(&'static str, &'static str, &'static str)], &'static [&'static str]);

fn hold(cases: &[Case]) {
    for (changes, expected) in cases {
        assert_eq!(found(changes), *expected, "{changes:?}");
    }
}

#[test]
fn an_exception_is_idle_only_where_that_is_known() {
    hold(&[
        (&[(R, "", TWO_FACTOR), (I, "", KEPT)], &["agreement/idle"]),
        (&[(R, "", TWO_FACTOR), (I, "", KEPT), (I, "two_factor: true", "two_factor: false")], &[]),
        // The rule was skipped: nobody has looked.
        (&[(R, "", TWO_FACTOR)], &[]),
        // It is off, yet there is something that it would find.
        (
            &[
                (R, "", TWO_FACTOR),
                (I, "", KEPT),
                (I, "two_factor: true", "two_factor: false"),
                (S, "", "rules: {profile/two-factor-off: off}"),
            ],
            &[],
        ),
        // Finished files are looked at later, and the day decides over what has ended.
        (&[(R, "", "allow: [{rule: content/broken-link, reason: Muutto}]")], &[]),
        (&[(R, "", "allow: [{rule: profile/ended, reason: Jatkuu}]")], &[]),
        // What is not in use now is not looked at.
        (
            &[
                (R, "", TWO_FACTOR),
                (I, "", KEPT),
                (R, "status: active", "status: standby"),
                (R, "", "ends: 2026-01-31"),
            ],
            &["profile/ended"],
        ),
        (
            &[
                (R, "", TWO_FACTOR),
                (I, "", KEPT),
                (R, "status: active", "status: compromised\ncompromised: {since: 2026-11-20, message: Kaapattu}"),
            ],
            &[],
        ),
        // A record that cannot be read may be the one that the exception is for.
        (&[(R, "", TWO_FACTOR), (I, "", KEPT), ("profiles/toinen.yaml", "", "name: [")], &["source/syntax"]),
    ]);
}

#[test]
fn an_exception_that_has_lapsed_can_be_renewed_below() {
    const UNSEEN: (&str, &str, &str) = (R, "\nevidence: [{method: administrator, on: 2026-05-11, by: Viestintä}]", "");
    hold(&[
        (
            &[UNSEEN, (R, "", "allow: [{rule: profile/evidence-missing, reason: Muutto, until: 2026-10-31}]")],
            &["profile/evidence-missing", "agreement/lapsed"],
        ),
        (
            &[
                UNSEEN,
                (
                    R,
                    "",
                    "allow:\n  - {rule: profile/evidence-missing, reason: Muutto, until: 2026-10-31}\n  - {rule: profile/evidence-missing, reason: Muutto, until: 2027-10-31}",
                ),
            ],
            &["agreement/lapsed"],
        ),
        (&[(R, "", "allow: [{rule: profile/owner-missing}]")], &["agreement/fixed-rule", "agreement/reason-missing"]),
        // A closed record appears nowhere.
        (
            &[
                (R, "status: active", "status: closed\nclosed: {date: 2026-02-01, reason: low-use}"),
                (R, "", "allow: [{rule: profile/x}]"),
            ],
            &[],
        ),
    ]);
}

#[test]
fn what_is_not_written_is_not_known() {
    hold(&[
        (&[(I, "", "notes: Salasana on kassakaapissa")], &[]),
        (&[(I, "", "access: [{role: Informaatikko}]")], &["profile/deputy-missing"]),
        (&[(I, "", "maintainers: 0\ndeputies: [Palvelupäällikkö]")], &["profile/maintainers-few"]),
        (&[(I, "", "maintainers: 1"), (R, "kind: unit", "kind: role")], &[]),
        (
            &[(I, "", "signup: {email: kirjasto@posti.example}\nmaintainers: kolme")],
            &["profile/signup-unofficial", "profile/deputy-missing", "source/bad-value"],
        ),
        // An expert's account, device and address are the expert's own.
        (
            &[
                (I, "", "signup: {email: tutkija@posti.example}\ndevice: private"),
                (I, "", "training: [{course: Perusteet}]\napprovals: [{by: Supervisor}, {by: Employer}]"),
                (R, "kind: unit", "kind: expert\nends: 2028-06-30"),
                (S, "", "naming: {handle: ^kunta, name: kunta}"),
            ],
            &[],
        ),
        // A person's record without an internal half lacks what must be written.
        (&[(I, "", KEPT), ("profiles/muu.yaml", "", PERSON)], &["profile/training-missing"]),
        (&[("profiles/muu.yaml", "", PERSON)], &[]),
    ]);
}

const PERSON: &str = "
name: Ohjaaja
url: https://www.facebook.com/virastonohjaaja
kind: person
status: active
owner: {unit: viestinta}
contact: {email: viestinta@virasto.example}
languages: [fi]
opened: 2024-02-05
reviewed: 2026-05-11
ends: 2028-06-30
evidence: [{method: administrator, on: 2026-05-11, by: Viestintä}]
";

#[test]
fn one_matter_is_told_by_one_rule() {
    hold(&[
        // A policy tells what the general rule would.
        (
            &[
                (S, "", "platforms: {facebook: {requires: [two-factor, separate-device]}}"),
                (I, "", "two_factor: false\ndevice: private"),
            ],
            &["profile/platform-policy-unmet_two-factor", "profile/platform-policy-unmet_separate-device"],
        ),
        // An expert's approvals are asked for once.
        (
            &[
                (S, "", "platforms: {facebook: {requires: [approval, training]}}"),
                (I, "", "maintainers: 1"),
                (R, "kind: unit", "kind: expert\nends: 2028-06-30"),
            ],
            &["profile/approval-missing", "profile/platform-policy-unmet_training"],
        ),
        (&[(S, "", "platforms: {facebook: {requires: [aproval]}}")], &["source/bad-value"]),
        // A unit without a role: with the record that cannot stand without one, else at the unit.
        (&[(R, "unit: viestinta", "unit: kirjasto")], &["profile/owner-missing_role"]),
        (&[(R, "unit: viestinta", "unit: kirjasto, role: Johtaja")], &["unit/role-missing"]),
        (
            &[
                (R, "unit: viestinta", "unit: kirjasto"),
                ("profiles/muu.yaml", "", PERSON),
                ("profiles/muu.yaml", "unit: viestinta", "unit: kirjasto, role: Johtaja"),
            ],
            &["profile/owner-missing_role"],
        ),
    ]);
}

#[test]
fn patterns_and_numbers_are_judged_wherever_they_stand() {
    hold(&[
        (&[(S, "", "naming: {handle: \"^(kunta\"}")], &["source/bad-value"]),
        (&[(S, "", "naming: {handle: ^VIRASTO, applies_to: [facebook]}")], &[]),
        (&[(S, "", "naming: {handle: ^kunta, applies_to: [x]}")], &[]),
        (&[(S, "", "naming: {handle: ^kunta}")], &["profile/handle-off-convention"]),
        (&[(S, "", "naming: {name: virasto}")], &["profile/name-off-convention"]),
        (
            &[
                (
                    S,
                    "contact: {email: viestinta@virasto.example}",
                    "contact: {email: viestinta@virasto.example, phone: 09 123 4567}",
                ),
                (U, "name: Kirjasto,", "name: Kirjasto, phone: 00358 9 123 4567,"),
                (R, "{email: viestinta@virasto.example}", "{email: viestinta@virasto.example, phone: 123 45678}"),
            ],
            &["profile/phone-form", "profile/phone-form_corrected", "profile/phone-form_corrected"],
        ),
        // Elsewhere a leading 0 says nothing of the country.
        (
            &[(S, "Europe/Helsinki", "Europe/Stockholm"), (U, "name: Kirjasto,", "name: Kirjasto, phone: 08 123 456,")],
            &["profile/phone-form"],
        ),
        (&[(S, "", "rules: {unit/no-profile: warn}")], &["unit/no-profile"]),
        (&[(S, "", "rules: {unit/no-profile: warn}"), (R, "languages:", "shared_with: [kirjasto]\nlanguages:")], &[]),
        (
            &[
                (S, "", "rules: {unit/no-profile: warn}"),
                (U, "name: Kirjasto,", "name: Kirjasto, no_profile: Ei tarvetta,"),
            ],
            &[],
        ),
    ]);
}
