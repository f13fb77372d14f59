//! Guidelines whose validity has ended.

use crate::diagnostic::Level;
use crate::model::Standing;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/expired",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("expired.md"),
        fi: include_str!("expired.fi.md"),
        sv: include_str!("expired.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for guideline in subject.site.guidelines.values() {
        if let (Standing::Expired, Some(until)) = (guideline.standing(subject.today), &guideline.valid.until)
            && subject.successor(guideline).is_none()
            // What would end before it begins has not ended: a day is wrong, which is told elsewhere.
            && guideline.valid.from.is_none_or(|from| from <= until.value)
        {
            found.at(until.span).fact("day", until.value.to_string());
        }
    }
}
