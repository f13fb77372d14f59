//! A site that doesn't say where matters are set going, or where confidential ones go.

use super::beginning;
use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/official-channel-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D24"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("official_channel_missing.md"),
        fi: include_str!("official_channel_missing.fi.md"),
        sv: include_str!("official_channel_missing.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let settings = &subject.site.settings;
    // Without a profile there is no page that would say it.
    if subject.site.profiles.is_empty() {
        return;
    }
    let case = match (&settings.official_business, &settings.secure_channel) {
        (Some(_), Some(_)) => return,
        (None, None) => "",
        (None, Some(_)) => "business",
        (Some(_), None) => "secure",
    };
    let website = settings.organisation.website.as_str().trim_end_matches('/');
    found.at(beginning(subject)).kind(case).fact("website", website);
}
