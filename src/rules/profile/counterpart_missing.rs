//! Profiles that serve in one national language alone, on a site that has both.

use crate::diagnostic::Level;
use crate::model::Profile;
use crate::raw::ProfileKind;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::Id;
use std::collections::BTreeSet;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/counterpart-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D40"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("counterpart_missing.md"),
        fi: include_str!("counterpart_missing.fi.md"),
        sv: include_str!("counterpart_missing.sv.md"),
    },
};

const NATIONAL: [&str; 2] = ["fi", "sv"];

/// A person serves in the languages that the person speaks; an office has to think of both.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let languages: Vec<&str> = site.settings.languages.iter().map(|lang| lang.as_str()).collect();
    if !NATIONAL.iter().all(|national| languages.contains(national)) {
        return;
    }
    let named: BTreeSet<&Id> = site.profiles.values().filter_map(counterpart).collect();
    for profile in site.profiles.values().filter(|profile| subject.in_use(profile) && is_an_offices(profile)) {
        let alone = profile.counterpart.is_none() && !named.contains(&profile.id);
        let Some((serves, lacks)) = lacking(profile).filter(|_| alone) else {
            continue;
        };
        let fault = found.about(&profile.id, subject.place(profile, "languages"));
        let spoken = profile.languages.iter().map(|lang| lang.as_str()).chain([lacks]);
        let both = spoken.collect::<Vec<&str>>().join(", ");
        fault.fact("serves", serves).fact("lacks", lacks).fact("both", both);
        let fits = |other: &&Profile| {
            let near = other.platform == profile.platform && other.owner.unit == profile.owner.unit;
            near && subject.in_use(other) && serves_in(other, lacks) && other.id != profile.id
        };
        if let Some(other) = site.profiles.values().find(fits) {
            fault.kind("candidate").fact("id", other.id.as_str());
        }
    }
}

fn counterpart(profile: &Profile) -> Option<&Id> {
    profile.counterpart.as_ref().map(|id| &id.value)
}

fn is_an_offices(profile: &Profile) -> bool {
    matches!(profile.kind.value, ProfileKind::Unit | ProfileKind::Role | ProfileKind::Campaign)
}

/// Whether it serves in a language, or in the easy form of it.
fn serves_in(profile: &Profile, lang: &str) -> bool {
    profile.languages.iter().any(|own| own.as_str().split('-').next() == Some(lang))
}

/// The national language that it serves in and the one that it doesn't, where it is exactly one.
fn lacking(profile: &Profile) -> Option<(&'static str, &'static str)> {
    let [fi, sv] = NATIONAL;
    match (serves_in(profile, fi), serves_in(profile, sv)) {
        (true, false) => Some((fi, sv)),
        (false, true) => Some((sv, fi)),
        _ => None,
    }
}
