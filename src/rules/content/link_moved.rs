//! Links to pages elsewhere that have another address now.

use crate::diagnostic::Level;
use crate::outside::{Answers, State};
use crate::rules::outside_links::{Pointing, places};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/link-moved",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours-links"],
    check: Check::Answers(check),
    explanation: Explanation {
        en: include_str!("link_moved.md"),
        fi: include_str!("link_moved.fi.md"),
        sv: include_str!("link_moved.sv.md"),
    },
};

/// What an account's address should be is told by the rules on accounts: platforms redirect for many reasons.
fn check(subject: &Subject<'_>, answers: &Answers, found: &mut Found) {
    for place in places(subject).iter().filter(|place| !matches!(place.of, Pointing::Account(_))) {
        if let Some(State::Moved { to }) = answers.get(&place.address) {
            place.finding(found).fact("new", to);
        }
    }
}
