//! Contact addresses outside the organisation's own domains.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/contact-unofficial",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D3"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("contact_unofficial.md"),
        fi: include_str!("contact_unofficial.fi.md"),
        sv: include_str!("contact_unofficial.sv.md"),
    },
};

/// Every contact address counts: profiles, units, the organisation, publications.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let organisation = &subject.site.settings.organisation;
    let own = organisation.contact.email.clone();
    for email in subject.resolved.contacts.iter().chain([&own]) {
        if !organisation.domains.admits_email(email.value.as_str()) {
            found
                .at(email.span)
                .fact("email", email.value.as_str())
                .fact("domains", organisation.written_domains.join(", "));
        }
    }
}
