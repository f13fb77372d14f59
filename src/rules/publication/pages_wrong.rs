//! Numbers of pages that no publication has.

use super::fronts;
use crate::diagnostic::Level;
use crate::parse::yaml::{Kind, Node};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "publication/pages-wrong",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D38"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("pages_wrong.md"),
        fi: include_str!("pages_wrong.fi.md"),
        sv: include_str!("pages_wrong.sv.md"),
    },
};

/// More pages than hardly any publication has; a year is taken for one by mistake.
const MANY: i128 = 3000;

/// None at all is wrong. Very many are only unlikely, so that they are a warning.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for publication in subject.site.publications.values() {
        for front in fronts(subject, publication) {
            let number = |key: &str| match front.get(key) {
                Some(Node { kind: Kind::Int(number), span }) => Some((*number, *span)),
                _ => None,
            };
            match number("pages") {
                Some((0, span)) => drop(found.at(span)),
                Some((pages, span)) if pages >= MANY || number("year").is_some_and(|(year, _)| year == pages) => {
                    found.warn_at(span).kind("many").fact("pages", pages.to_string());
                }
                _ => {}
            }
        }
    }
}
