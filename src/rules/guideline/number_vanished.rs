//! Numbers by which a guideline in force has been cited, and that nothing in it has any more.

use crate::diagnostic::Level;
use crate::rules::lasting::{number_address, vanished_numbers};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/number-vanished",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["D32"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("number_vanished.md"),
        fi: include_str!("number_vanished.fi.md"),
        sv: include_str!("number_vanished.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let register = &subject.site.keeping().register;
    for (entry, number) in vanished_numbers(subject.site, subject.today) {
        let Some(place) = register.place(&entry.address) else { continue };
        let fault = found.at(entry.span).fact("number", number).fact("title", &place.title);
        // A chapter's own number is what its front matter can keep; its headings are counted on from there.
        fault.fact("chapter", number.split('.').next().unwrap_or(number));
        fault.fact("from", number_address(&entry.address, number)).fact("to", &entry.address);
        fault.and(place.span);
    }
}
