//! Texts of another language than the default that translate nothing.

use crate::diagnostic::Level;
use crate::rules::works::{Work, likely_partner, unpaired, works};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "translation/unpaired",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D40"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("unpaired.md"),
        fi: include_str!("unpaired.fi.md"),
        sv: include_str!("unpaired.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let (site, all) = (subject.site, works(subject.site));
    let default = site.settings.default_language();
    for work in all.iter().filter(|work| unpaired(site, work)) {
        let Some(doc) = work.original() else {
            continue;
        };
        let name = work.file_name(site, &doc.lang);
        let fault = found.at(subject.title(doc)).fact("name", name).fact("default", default.as_str());
        fault.fact("lang", doc.lang.as_str());
        match likely_partner(site, work, &all).and_then(|partner| Some((partner, partner_title(subject, partner)?))) {
            Some((partner, title)) => fault.fact("suggestion", partner.file_name(site, default)).and(title),
            None => fault.kind("alone"),
        };
    }
}

fn partner_title(subject: &Subject<'_>, partner: &Work<'_>) -> Option<crate::source::Span> {
    partner.original().map(|doc| subject.title(doc))
}
