//! Accounts of one organisation that citizens cannot tell apart.

use crate::account::{name_in_key, skeleton};
use crate::diagnostic::Level;
use crate::model::Profile;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::Day;
use std::collections::BTreeMap;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/lookalike-of-listed",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D15", "D18"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("lookalike_of_listed.md"),
        fi: include_str!("lookalike_of_listed.fi.md"),
        sv: include_str!("lookalike_of_listed.sv.md"),
    },
};

/// Told of the younger account, since it took the name that was there. Two languages of one service may share a name,
/// and on its own host an organisation gives the names itself.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let mut alike: BTreeMap<(&str, String), Vec<&Profile>> = BTreeMap::new();
    for profile in subject.site.profiles.values().filter(|profile| profile.status.value != Status::Closed) {
        let Some(account) = profile.account.as_ref().filter(|_| !on_own_host(subject, profile)) else {
            continue;
        };
        let bones = name_in_key(account.key().as_ref()).map(skeleton).filter(|bones| !bones.is_empty());
        if let Some(bones) = bones {
            alike.entry((account.platform(), bones)).or_default().push(profile);
        }
    }
    for profiles in alike.values_mut() {
        profiles.sort_by_key(|profile| (opened(profile), &profile.id));
        for (place, younger) in profiles.iter().enumerate() {
            let older = profiles.iter().take(place).find(|older| is_confused(older, younger));
            if let Some(older) = older {
                tell(found, younger, older);
            }
        }
    }
}

fn tell(found: &mut Found, younger: &Profile, older: &Profile) {
    let (Some(account), Some(url), Some(first)) = (&younger.account, &younger.url, &older.account) else {
        return;
    };
    let fault = found.about(&younger.id, url.span).fact("handle", account.shown()).fact("other", first.shown());
    if let Some(url) = &older.url {
        fault.and(url.span);
    }
}

/// Whether a citizen could take one for the other, and one of them is listed.
fn is_confused(one: &Profile, other: &Profile) -> bool {
    let listed = |profile: &Profile| matches!(profile.status.value, Status::Active | Status::Standby);
    let names = |one: &Profile, other: &Profile| one.counterpart.as_ref().is_some_and(|id| id.value == other.id);
    let key = |profile: &Profile| profile.account.as_ref().map(|account| account.key().clone());
    (listed(one) || listed(other)) && !names(one, other) && !names(other, one) && key(one) != key(other)
}

/// What is only planned comes last.
fn opened(profile: &Profile) -> (bool, Option<Day>) {
    let day = profile.opened.as_ref().map(|opened| opened.value);
    (day.is_none(), day)
}

fn on_own_host(subject: &Subject<'_>, profile: &Profile) -> bool {
    let host = profile.account.as_ref().and_then(|account| account.host());
    host.is_some_and(|host| subject.site.settings.organisation.domains.admits_host(host))
}
