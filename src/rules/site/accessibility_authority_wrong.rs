//! An accessibility statement that names an authority which does not supervise it.

use crate::diagnostic::Level;
use crate::model::TRAFICOM;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/accessibility-authority-wrong",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("accessibility_authority_wrong.md"),
        fi: include_str!("accessibility_authority_wrong.fi.md"),
        sv: include_str!("accessibility_authority_wrong.sv.md"),
    },
};

/// Who supervises in Åland; elsewhere Traficom does, since 1.1.2025. Parts of names, small, in three languages.
const ALAND: [&str; 4] = [
    "ålands landskapsregering",
    "ahvenanmaan maakunnan hallitus",
    "ahvenanmaan maakuntahallitus",
    "government of åland",
];
/// Who supervised before, and who took over its other tasks.
const FORMER: [&str; 7] = [
    "aluehallintovirasto",
    "avi",
    "esavi",
    "regionförvaltningsverk",
    "regional state administrative agency",
    "lupa- ja valvontavirasto",
    "tillstånds- och tillsynsverk",
];

/// The former one is surely wrong. One that the program doesn't know is a warning.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(statement) = &subject.site.settings.accessibility else { return };
    for name in &statement.written_authority {
        let small = name.value.to_lowercase();
        if TRAFICOM.iter().chain(&ALAND).any(|right| small.contains(right)) {
            continue;
        }
        // A short name only as a word of its own.
        let words: Vec<&str> = small.split(|c: char| !c.is_alphanumeric()).collect();
        let former =
            FORMER.iter().any(|former| if former.len() < 6 { words.contains(former) } else { small.contains(former) });
        let fault = if former { found.at(name.span) } else { found.warn_at(name.span).kind("other") };
        fault.fact("found", &name.value);
    }
}
