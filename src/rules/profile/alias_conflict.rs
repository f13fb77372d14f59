//! Earlier names that are somebody's present one.

use crate::diagnostic::Level;
use crate::model::{Alias, Profile};
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use crate::value::Id;
use std::collections::BTreeMap;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/alias-conflict",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D1"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("alias_conflict.md"),
        fi: include_str!("alias_conflict.fi.md"),
        sv: include_str!("alias_conflict.sv.md"),
    },
};

/// The check would have two answers for one address. Earlier names of closed accounts are told to nobody, so they
/// stand in nobody's way.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let profiles = || subject.site.profiles.values();
    let accounts = || profiles().flat_map(|profile| names(profile).map(move |name| (name, profile)));
    let mut present: BTreeMap<Name<'_>, &Profile> = BTreeMap::new();
    for (name, profile) in accounts() {
        present.entry(name).or_insert(profile);
    }
    let mut earlier: BTreeMap<&str, Span> = BTreeMap::new();
    for profile in profiles().filter(|profile| profile.status.value != Status::Closed) {
        let own: Vec<Name<'_>> = names(profile).collect();
        for alias in &profile.aliases {
            let key = alias.account.key().as_ref();
            let now = means(alias);
            let holder = now.iter().find_map(|name| present.get(name));
            let conflict = if now.iter().any(|name| own.contains(name)) {
                Some(("own", profile.url.as_ref().map(|url| url.span)))
            } else if let Some(other) = holder {
                Some(("", other.url.as_ref().map(|url| url.span)))
            } else {
                earlier.get(key).map(|first| ("alias", Some(*first)))
            };
            if let Some((case, place)) = conflict {
                tell(found, &profile.id, alias, case, place);
            }
            earlier.entry(key).or_insert(alias.url.span);
        }
    }
}

fn tell(found: &mut Found, record: &Id, alias: &Alias, case: &'static str, place: Option<Span>) {
    let fault = found.about(record, alias.url.span).kind(case).fact("key", alias.account.key().as_ref());
    if let Some(place) = place {
        fault.and(place);
    }
}

/// What an account is told by: its key, or its lasting id on a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Name<'a> {
    Key(&'a str),
    Lasting(&'a str, &'a str),
}

/// What a record's account is told by.
fn names(profile: &Profile) -> impl Iterator<Item = Name<'_>> {
    let key = profile.account.as_ref().map(|account| Name::Key(account.key().as_ref()));
    key.into_iter().chain(profile.lasting_ids().map(|id| Name::Lasting(&profile.platform, id)))
}

/// What an earlier address is told by.
fn means(alias: &Alias) -> Vec<Name<'_>> {
    let account = &alias.account;
    let lasting = account.key().is_stable().then(|| Name::Lasting(account.platform(), account.handle()));
    std::iter::once(Name::Key(account.key().as_ref())).chain(lasting).collect()
}
