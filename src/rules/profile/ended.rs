//! Profiles that time has taken off the list, and what still points to them.

use crate::diagnostic::Level;
use crate::model::Listing;
use crate::rules::pointing::pointers;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/ended",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D5"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("ended.md"),
        fi: include_str!("ended.fi.md"),
        sv: include_str!("ended.sv.md"),
    },
};

/// What points to such a profile becomes plain text without an address; an editor hears of it.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for profile in subject.site.profiles.values() {
        if let (Listing::Ended, Some(ends)) = (profile.listing(subject.today), &profile.ends) {
            let command = format!("aito close {} --reason ended --date {}", profile.id, ends.value);
            found.about(&profile.id, ends.span).fact("day", ends.value.to_string()).fact("command", command);
        }
    }
    let gone = |listing| matches!(listing, Listing::Ended | Listing::NotYet);
    for pointer in pointers(subject, |profile| gone(profile.listing(subject.today))) {
        found.at(pointer.span).kind("pointed").fact("id", pointer.id.as_str());
    }
}
