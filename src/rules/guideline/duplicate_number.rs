//! Guidelines that cannot be told apart by number and day of issue.

use crate::diagnostic::Level;
use crate::model::Guideline;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/duplicate-number",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D30"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("duplicate_number.md"),
        fi: include_str!("duplicate_number.fi.md"),
        sv: include_str!("duplicate_number.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let guidelines: Vec<&Guideline> = subject.site.guidelines.values().collect();
    for (n, second) in guidelines.iter().enumerate() {
        let before = guidelines.iter().take(n).copied();
        let reused = before.filter(|first| same(first, second) && !follows(first, second));
        // One with a day says more than one without.
        let Some(first) = reused.min_by_key(|first| first.issued.is_none()) else {
            continue;
        };
        let (Some(own), Some(other)) = (&second.number, &first.number) else {
            continue;
        };
        let fault = match (first.issued, second.issued) {
            (Some(issued), Some(_)) => found.at(own.span).fact("issued", issued.to_string()),
            // Without both days it is not known whether they are the same.
            _ => found.warn_at(own.span).kind("undated"),
        };
        fault.fact("number", &own.value).and(other.span);
    }
}

/// Whether two guidelines have one number, however it is spaced and capitalised, and no two days to tell them apart.
fn same(one: &Guideline, two: &Guideline) -> bool {
    let plain = |guideline: &Guideline| {
        let number = guideline.number.as_ref()?.value.to_lowercase();
        Some(number.split_whitespace().collect::<String>())
    };
    let days_differ = one.issued.zip(two.issued).is_some_and(|(one, two)| one != two);
    plain(one).is_some() && plain(one) == plain(two) && !days_differ
}

/// Whether one of two guidelines says that it replaces or amends the other: an administration keeps a matter's number.
fn follows(one: &Guideline, two: &Guideline) -> bool {
    let says = |own: &Guideline, other: &Guideline| {
        own.replaces.iter().chain(&own.amends).any(|citation| citation.names(other))
    };
    says(one, two) || says(two, one)
}
