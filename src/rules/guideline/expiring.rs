//! Guidelines whose validity ends soon, with nothing to take their place.

use crate::diagnostic::Level;
use crate::model::Standing;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/expiring",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("expiring.md"),
        fi: include_str!("expiring.fi.md"),
        sv: include_str!("expiring.sv.md"),
    },
};

/// How many days before its end a guideline is told of: a new one has to be written, heard and decided on.
const DAYS: i64 = 90;

fn check(subject: &Subject<'_>, found: &mut Found) {
    for guideline in subject.site.guidelines.values() {
        if let (Standing::InForce, Some(until)) = (guideline.standing(subject.today), &guideline.valid.until)
            && until.value.days_since(subject.today) <= DAYS
            && subject.successor(guideline).is_none()
        {
            found.at(until.span).fact("day", until.value.to_string());
        }
    }
}
