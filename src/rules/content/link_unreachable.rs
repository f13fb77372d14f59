//! Addresses elsewhere from which no usable answer came.

use crate::diagnostic::Level;
use crate::outside::{Answers, State, Trouble};
use crate::rules::outside_links::places;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/link-unreachable",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours-links"],
    check: Check::Answers(check),
    explanation: Explanation {
        en: include_str!("link_unreachable.md"),
        fi: include_str!("link_unreachable.fi.md"),
        sv: include_str!("link_unreachable.sv.md"),
    },
};

/// Of accounts too: a server that a whole platform runs on may have gone.
fn check(subject: &Subject<'_>, answers: &Answers, found: &mut Found) {
    for place in places(subject) {
        let Some(State::Unreachable { trouble }) = answers.get(&place.address) else { continue };
        let fault = place.finding(found);
        match trouble {
            Trouble::Name => fault.kind("name"),
            Trouble::Tls => fault.kind("tls"),
            Trouble::Circle => fault.kind("circle"),
            Trouble::Server(status) => fault.kind("server").fact("status", status.to_string()),
            Trouble::Slow | Trouble::Connection => fault,
        };
    }
}
