//! ISBNs that no book can have.

use super::{fronts, word};
use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::book_number::{Flaw, isbn};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "publication/isbn-wrong",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D38"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("isbn_wrong.md"),
        fi: include_str!("isbn_wrong.fi.md"),
        sv: include_str!("isbn_wrong.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for publication in subject.site.publications.values() {
        for front in fronts(subject, publication) {
            for written in ["isbn", "isbn_pdf"].iter().filter_map(|key| word(subject, front.get(key)?)) {
                if let Err(flaw) = isbn(&written.value) {
                    let fault = found.at(written.span).fact("found", &written.value);
                    match flaw {
                        Flaw::Check(likely) => fault.fact("likely", likely),
                        Flaw::Beginning(Some(likely)) => fault.kind("swapped").fact("likely", likely),
                        Flaw::Beginning(None) => fault.kind("beginning"),
                        Flaw::Length(length) => fault.kind("length").fact("length", length.to_string()),
                        Flaw::Sign(sign) => fault.kind("sign").fact("sign", sign.to_string()),
                    };
                }
            }
        }
    }
}
