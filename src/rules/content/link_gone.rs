//! Links to pages elsewhere that are no longer there.

use crate::diagnostic::Level;
use crate::outside::{Answers, State};
use crate::rules::outside_links::{Pointing, places};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/link-gone",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours-links"],
    check: Check::Answers(check),
    explanation: Explanation {
        en: include_str!("link_gone.md"),
        fi: include_str!("link_gone.fi.md"),
        sv: include_str!("link_gone.sv.md"),
    },
};

/// An account's own address is told by `profile/account-gone`.
fn check(subject: &Subject<'_>, answers: &Answers, found: &mut Found) {
    for place in places(subject).iter().filter(|place| !matches!(place.of, Pointing::Account(_))) {
        match answers.get(&place.address) {
            Some(State::Gone { status }) => {
                place.finding(found).fact("status", status.to_string());
            }
            Some(State::SaysGone) => {
                place.finding(found).kind("says");
            }
            Some(State::FrontPage) => {
                place.finding(found).kind("front");
            }
            _ => {}
        }
    }
}
