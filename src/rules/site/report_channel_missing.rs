//! A site that doesn't say where an impostor is reported.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/report-channel-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D18"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("report_channel_missing.md"),
        fi: include_str!("report_channel_missing.fi.md"),
        sv: include_str!("report_channel_missing.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let organisation = &subject.site.settings.organisation;
    if organisation.report_impostor.is_none() && organisation.report_url.is_none() {
        let contact = &organisation.contact.email;
        found.at(contact.span).fact("email", contact.value.as_str());
    }
}
