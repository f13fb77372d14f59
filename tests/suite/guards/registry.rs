//! The table of rules, the folder of rules and their explanations hold together.
//!
//! In: `RULES` and `src/rules/`. Out: whatever is in one and not in the other. Never true: a rule nobody registered, a
//! fact that no rule answers for, a rule that became adjustable by a slip.

use super::super::common::root;
use super::rust::tokens;
use super::{none, sources};
use aito::catalogue::Catalogue;
use aito::diagnostic::Level;
use aito::rules::{Check, RULES, Rule, Weight};
use std::collections::BTreeSet;

/// What formats.md §8 calls fixed.
const FIXED: [&str; 7] = [
    "content/internal-leak",
    "content/personal-identity-code",
    "profile/closed-listed",
    "profile/contact-missing",
    "profile/contact-unofficial",
    "profile/owner-missing",
    "profile/owner-unknown",
];

/// The path of a rule's file without its ending.
fn stem(rule: &Rule) -> String {
    format!("src/rules/{}", rule.name.replace('-', "_"))
}

#[test]
fn rules_are_sorted_and_unique() {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert!(names.is_sorted_by(|a, b| a < b), "sorted by name, each once: {names:?}");
}

#[test]
fn names_follow_the_convention() {
    let good = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    let follows = |name: &str| name.split_once('/').is_some_and(|(group, problem)| good(group) && good(problem));
    assert!(
        !follows("profile")
            && !follows("profile/Owner")
            && !follows("a/b/c")
            && !follows("a/owner_missing")
            && !follows("/x")
    );
    let problems: Vec<String> =
        RULES.iter().filter(|rule| !follows(rule.name)).map(|rule| rule.name.to_owned()).collect();
    none(&problems, "A rule is named `group/problem`, of a–z and -:");
}

#[test]
fn table_and_folder_hold_the_same_rules() {
    let table: BTreeSet<String> = RULES.iter().map(|rule| stem(rule)).collect();
    let in_groups = |ending: &str| -> BTreeSet<String> {
        let files = sources("src/rules", ending).into_iter().map(|file| file.path.trim_end_matches(ending).to_owned());
        files.filter(|path| path.matches('/').count() == 3 && !path.ends_with("/mod")).collect()
    };
    assert_eq!(table, in_groups(".rs"), "rules in the table (left) and files in src/rules/<group>/ (right)");
    for lang in ["fi", "sv"] {
        assert_eq!(table, in_groups(&format!(".{lang}.md")), "rules in the table (left) and prose in {lang} (right)");
    }
    let english = in_groups(".md").into_iter().filter(|path| !path.ends_with(".fi") && !path.ends_with(".sv"));
    assert_eq!(
        table,
        english.collect::<BTreeSet<String>>(),
        "rules in the table (left) and explanations in src/rules/<group>/ (right)"
    );
}

#[test]
fn each_rule_stands_in_its_own_file_with_its_own_explanation() {
    for rule in RULES {
        let source = std::fs::read_to_string(root().join(stem(rule) + ".rs")).unwrap();
        let explanation = |ending: &str| std::fs::read_to_string(root().join(stem(rule) + ending)).unwrap();
        assert!(
            source.contains(&format!("name: \"{}\"", rule.name)),
            "{} is not named in {}.rs",
            rule.name,
            stem(rule)
        );
        let own = [".md", ".fi.md", ".sv.md"].map(explanation);
        assert_eq!(rule.explanation.all(), own.each_ref().map(|text| text.as_str()), "{}: another's text", rule.name);
        assert!(!rule.sources.is_empty(), "{} says from which duty it comes, or `ours`", rule.name);
    }
}

#[test]
fn each_language_tells_in_its_own_words() {
    let mut problems = Vec::new();
    for rule in RULES {
        let [fi, sv, en] = ["fi", "sv", "en"].map(|lang| rule.explanation.prose(lang));
        let paragraphs: BTreeSet<&str> = en.split("\n\n").skip(1).collect();
        for (lang, text) in [("fi", fi), ("sv", sv)] {
            let english = text.split("\n\n").any(|paragraph| paragraphs.contains(paragraph));
            if english || text.split("\n\n").count() < 2 {
                problems.push(format!("{} ({lang}): English prose, or none", rule.name));
            }
        }
        for part in [".why", ".mend"] {
            let id = format!("{}{part}", rule.name.replace('/', "-"));
            let told: BTreeSet<_> = ["fi", "sv", "en"].map(|lang| Catalogue::findings(lang).find(&id, &[])).into();
            if told.len() != 3 {
                problems.push(format!("{id}: two languages say the same"));
            }
        }
    }
    none(&problems, "What is told in Finnish and Swedish is not the English copied:");
}

#[test]
fn exactly_the_agreed_rules_are_fixed() {
    let fixed: Vec<&str> = RULES.iter().filter(|rule| rule.weight == Weight::Fixed).map(|rule| rule.name).collect();
    assert_eq!(fixed, FIXED);
    let lowered: Vec<&str> =
        RULES.iter().filter(|r| r.weight == Weight::Fixed && r.level != Level::Error).map(|r| r.name).collect();
    assert_eq!(lowered, [""; 0], "a fixed rule is an error");
}

#[test]
fn rules_that_read_the_clock_only_warn() {
    let problems: Vec<String> = RULES
        .iter()
        .filter(|rule| rule.weight == Weight::Clock && rule.level != Level::Warn)
        .map(|rule| rule.name.to_owned())
        .collect();
    none(&problems, "Time alone never turns a clean tree into a refused one:");
}

#[test]
fn a_rule_that_asks_for_the_day_says_that_it_reads_the_clock() {
    // They refuse on any day, and ask for it only to say less: about texts that are no longer in force.
    const LESS: [&str; 3] = ["guideline/number-vanished", "profile/closed-listed", "reference/anchor-unlocked"];
    let mut problems = Vec::new();
    for rule in RULES {
        let source = std::fs::read_to_string(root().join(stem(rule) + ".rs")).unwrap();
        let asks = tokens(&source).iter().any(|token| token.word() == Some("today"));
        if asks && rule.weight != Weight::Clock && !LESS.contains(&rule.name) {
            problems.push(rule.name.to_owned());
        }
    }
    none(&problems, "A rule that reads the day has the weight `Clock`:");
}

#[test]
fn every_fact_has_exactly_one_rule() {
    let source = std::fs::read_to_string(root().join("src/fault.rs")).unwrap();
    let tokens = tokens(&source);
    let start =
        tokens.windows(2).position(|two| two[0].word() == Some("enum") && two[1].word() == Some("What")).unwrap();
    let facts = tokens[start + 2..].iter().take_while(|token| !token.is('}')).filter_map(|token| token.word());
    let answered: Vec<String> = RULES
        .iter()
        .flat_map(|rule| match rule.check {
            Check::Facts(facts) | Check::Artifacts(facts, _) => facts.iter().map(|fact| format!("{fact:?}")).collect(),
            Check::Site(_) | Check::Internal(_) | Check::Agreements(_) | Check::Answers(_) => Vec::new(),
        })
        .collect();
    let mut problems = Vec::new();
    for fact in facts {
        let rules = answered.iter().filter(|own| *own == fact).count();
        if rules != 1 {
            problems.push(format!("{fact}: {rules} rules"));
        }
    }
    none(&problems, "One rule answers for each fact that reading and resolving take down:");
}

#[test]
fn every_rule_has_words() {
    let words = Catalogue::findings("en");
    let mut problems = Vec::new();
    for rule in RULES {
        let base = rule.name.replace('/', "-");
        for id in [base.clone(), format!("{base}.why"), format!("{base}.mend")] {
            // A rule all of whose findings are cases has no plain sentence, but its cases have.
            let cases = words.ids().iter().filter(|own| own.starts_with(&format!("{base}_"))).count();
            if words.find(&id, &[]).is_none() && (id != base || cases == 0) {
                problems.push(id);
            }
        }
    }
    none(&problems, "Every finding says what, why it matters and how to mend it:");
}
