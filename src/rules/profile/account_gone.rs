//! Listed accounts that their platform no longer has.

use crate::diagnostic::Level;
use crate::outside::{Answers, State};
use crate::rules::outside_links::{Pointing, places};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/account-gone",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D5", "D18"],
    check: Check::Answers(check),
    explanation: Explanation {
        en: include_str!("account_gone.md"),
        fi: include_str!("account_gone.fi.md"),
        sv: include_str!("account_gone.sv.md"),
    },
};

/// Only where the platform tells programs: one that refuses them says nothing about the account.
fn check(subject: &Subject<'_>, answers: &Answers, found: &mut Found) {
    for place in places(subject).iter().filter(|place| matches!(place.of, Pointing::Account(_))) {
        match answers.get(&place.address) {
            Some(State::Gone { status }) => {
                place.finding(found).fact("status", status.to_string());
            }
            Some(State::SaysGone | State::FrontPage) => {
                place.finding(found).kind("says");
            }
            _ => {}
        }
    }
}
