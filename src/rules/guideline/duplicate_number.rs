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
        let before = guidelines.iter().take(n);
        let Some(first) = before.copied().find(|first| same_number(first, second) && !follows(first, second)) else {
            continue;
        };
        let (Some(own), Some(other)) = (&second.number, &first.number) else {
            continue;
        };
        let fault = match (first.issued, second.issued) {
            (Some(one), Some(two)) if one != two => continue,
            (Some(issued), Some(_)) => found.at(own.span).fact("issued", issued.to_string()),
            // Without both days it is not known whether they are the same.
            _ => found.warn_at(own.span).kind("undated"),
        };
        fault.fact("number", &own.value).and(other.span);
    }
}

/// Whether two guidelines have one number, however it is spaced and capitalised.
fn same_number(one: &Guideline, two: &Guideline) -> bool {
    let plain = |guideline: &Guideline| {
        let number = guideline.number.as_ref()?.value.to_lowercase();
        Some(number.split_whitespace().collect::<String>())
    };
    plain(one).is_some() && plain(one) == plain(two)
}

/// Whether one of two guidelines says that it replaces or amends the other: an administration keeps a matter's number.
fn follows(one: &Guideline, two: &Guideline) -> bool {
    let says = |own: &Guideline, other: &Guideline| {
        own.replaces.iter().chain(&own.amends).any(|citation| citation.names(other))
    };
    says(one, two) || says(two, one)
}
