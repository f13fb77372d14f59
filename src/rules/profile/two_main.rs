//! Platforms with more than one main profile.

use crate::diagnostic::Level;
use crate::model::Profile;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use std::collections::BTreeMap;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/two-main",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D22"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("two_main.md"),
        fi: include_str!("two_main.fi.md"),
        sv: include_str!("two_main.sv.md"),
    },
};

/// A pair that serves the same readers in two languages may both be the main one, each in its own.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let mut mains: BTreeMap<&str, Vec<&Profile>> = BTreeMap::new();
    for profile in subject.site.profiles.values().filter(|profile| profile.main && subject.is_kept(profile)) {
        let own = mains.entry(profile.platform.as_str()).or_default();
        if let Some(first) = own.iter().find(|other| !are_a_pair(other, profile)) {
            let platform = subject.site.settings.table.platform(&profile.platform);
            let name = platform.map_or(profile.platform.as_str(), |platform| platform.name());
            let fault = found.about(&profile.id, subject.place(profile, "main"));
            fault.and(subject.place(first, "main")).fact("platform", name).fact("id", first.id.as_str());
        }
        own.push(profile);
    }
}

fn are_a_pair(one: &Profile, other: &Profile) -> bool {
    let names = |from: &Profile, to: &Profile| from.counterpart.as_ref().is_some_and(|id| id.value == to.id);
    names(one, other) || names(other, one)
}
