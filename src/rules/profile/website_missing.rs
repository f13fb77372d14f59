//! Profiles of which nobody knows which page of the organisation they complement.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/website-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D17"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("website_missing.md"),
        fi: include_str!("website_missing.fi.md"),
        sv: include_str!("website_missing.sv.md"),
    },
};

/// “None” is an answer; only a record that says nothing is asked.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let own = subject.site.settings.organisation.website.as_str();
    for record in subject.records() {
        let profile = record.profile;
        // A website that cannot be read has been told as such.
        if subject.is_kept(profile) && profile.website.is_none() && record.written(&["website"]).is_none() {
            found.about(&profile.id, record.key("website")).fact("website", own);
        }
    }
}
