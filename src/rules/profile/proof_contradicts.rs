//! Listed accounts that their own host, or the domain that is their name, calls something else.

use crate::diagnostic::Level;
use crate::outside::{Answers, Identity};
use crate::rules::outside_links::{Pointing, places};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/proof-contradicts",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D1", "D18", "ours-proof"],
    check: Check::Answers(check),
    explanation: Explanation {
        en: include_str!("proof_contradicts.md"),
        fi: include_str!("proof_contradicts.fi.md"),
        sv: include_str!("proof_contradicts.sv.md"),
    },
};

/// Only what was said counts: a host that says nothing of an account contradicts nothing.
fn check(subject: &Subject<'_>, answers: &Answers, found: &mut Found) {
    let settings = &subject.site.settings;
    for place in places(subject) {
        let Pointing::Account(id) = &place.of else { continue };
        let (Some(profile), Some(identity)) = (subject.site.profiles.get(id), answers.identity(&place.address)) else {
            continue;
        };
        let (Some(account), stable_id) = (&profile.account, profile.stable_id.as_deref()) else { continue };
        if !identity.differs(account, stable_id, &settings.table, &settings.organisation.domains) {
            continue;
        }
        match identity {
            Identity::Did(said) => found
                .about(id, subject.place(profile, "stable_id"))
                .fact("to", &place.address)
                .fact("id", id.to_string())
                .fact("name", account.handle())
                .fact("said", said)
                .fact("written", stable_id.unwrap_or_default()),
            Identity::Subject(said) => place.finding(found).kind("name").fact("said", said),
        };
    }
}
