//! Addresses that have been published and are gone, with nothing that leads on from them.

use crate::diagnostic::Level;
use crate::rules::lasting::{lock, offer, vanished};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "reference/anchor-vanished",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D32"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("anchor_vanished.md"),
        fi: include_str!("anchor_vanished.fi.md"),
        sv: include_str!("anchor_vanished.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(lock) = lock(subject.site) else { return };
    for entry in vanished(subject.site) {
        let offer = offer(subject.site, lock, entry);
        let fault = found.at(entry.span).fact("from", &entry.address).fact("to", &offer.to);
        match entry.address.split_once('#') {
            Some((_, anchor)) => fault.fact("anchor", anchor),
            None => fault.kind("page"),
        };
        if let Some(span) = offer.span {
            fault.and(span);
        }
    }
}
