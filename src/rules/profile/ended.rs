//! Profiles that time has taken off the list, and what still points to them.

use crate::diagnostic::Level;
use crate::model::Listing;
use crate::resolve::links::{Target, target};
use crate::rules::{Check, Found, Rule, Subject, Weight};
use crate::value::{Id, Parse};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/ended",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D5"],
    check: Check::Site(check),
    explanation: include_str!("ended.md"),
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let gone = |id: &Id| {
        let profile = site.profiles.get(id)?;
        matches!(profile.listing(subject.today), Listing::Ended | Listing::NotYet).then_some(profile)
    };
    for profile in site.profiles.values() {
        if let (Listing::Ended, Some(ends)) = (profile.listing(subject.today), &profile.ends) {
            found.about(&profile.id, ends.span).fact("day", ends.value.to_string());
        }
        if let Some(other) = &profile.counterpart
            && gone(&other.value).is_some()
        {
            found.about(&profile.id, other.span).kind("pointed").fact("id", other.value.as_str());
        }
    }
    for doc in site.docs() {
        for link in &doc.outline.links {
            if let Target::Profile(id) = target(&link.to)
                && let Ok(id) = Id::parse(id)
                && gone(&id).is_some()
            {
                found.at(link.span).kind("pointed").fact("id", id.as_str());
            }
        }
    }
}
