//! Two records of one account.

use crate::diagnostic::Level;
use crate::rules::{Check, Found, Rule, Subject, Weight};
use std::collections::BTreeMap;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/duplicate-account",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D1"],
    check: Check::Site(check),
    explanation: include_str!("duplicate_account.md"),
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let mut seen: BTreeMap<&str, crate::source::Span> = BTreeMap::new();
    for profile in subject.site.profiles.values() {
        let (Some(account), Some(url)) = (&profile.account, &profile.url) else {
            continue;
        };
        let key = account.key().as_ref();
        match seen.get(key) {
            Some(first) => {
                found.about(&profile.id, url.span).and(*first).fact("key", key);
            }
            None => drop(seen.insert(key, url.span)),
        }
    }
}
