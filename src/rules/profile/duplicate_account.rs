//! Two records of one account.

use crate::diagnostic::Level;
use crate::model::Profile;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use std::collections::BTreeMap;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/duplicate-account",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D1"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("duplicate_account.md"),
        fi: include_str!("duplicate_account.fi.md"),
        sv: include_str!("duplicate_account.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    let mut lasting: BTreeMap<(&str, &str), &Profile> = BTreeMap::new();
    for profile in subject.site.profiles.values() {
        let (Some(account), Some(url)) = (&profile.account, &profile.url) else {
            continue;
        };
        let key = account.key().as_ref();
        match seen.get(key) {
            Some(first) => {
                found.about(&profile.id, url.span).and(*first).fact("key", key);
                continue;
            }
            None => drop(seen.insert(key, url.span)),
        }
        // A closed account and the one that took its place may be one: a platform lets it be renamed.
        if profile.status.value != Status::Closed {
            for id in profile.lasting_ids() {
                match lasting.get(&(account.platform(), id)) {
                    Some(first) => {
                        let fault = found.about(&profile.id, subject.place(profile, "stable_id")).kind("stable-id");
                        fault.and(subject.place(first, "stable_id")).fact("id", id);
                    }
                    None => drop(lasting.insert((account.platform(), id), profile)),
                }
            }
        }
    }
}
