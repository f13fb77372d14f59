//! ISSNs that no series can have.

use super::{fronts, word};
use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::book_number::{Flaw, issn};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "publication/issn-wrong",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D38"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("issn_wrong.md"),
        fi: include_str!("issn_wrong.fi.md"),
        sv: include_str!("issn_wrong.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for publication in subject.site.publications.values() {
        for front in fronts(subject, publication) {
            let series = front.get("series");
            for written in ["issn", "issn_pdf"].iter().filter_map(|key| word(subject, series?.get(key)?)) {
                if let Err(flaw) = issn(&written.value) {
                    let fault = found.at(written.span).fact("found", &written.value);
                    match flaw {
                        Flaw::Check(likely) => fault.fact("likely", likely),
                        Flaw::Length(length) => fault.kind("length").fact("length", length.to_string()),
                        Flaw::Sign(sign) => fault.kind("sign").fact("sign", sign.to_string()),
                        Flaw::Beginning(_) => unreachable!("only an ISBN has a fixed beginning"),
                    };
                }
            }
        }
    }
}
