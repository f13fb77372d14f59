//! Contact addresses outside the organisation's own domains.

use crate::account::mail_provider;
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
            let row = found.at(email.span).fact("email", email.value.as_str());
            let row = row.fact("domains", organisation.written_domains.join(", "));
            // A provider's domain is nobody's own: nothing invites to write it down as one.
            if email
                .value
                .as_str()
                .split('@')
                .next_back()
                .is_some_and(|domain| mail_provider(&domain.to_lowercase()).is_some())
            {
                row.kind("provider");
            }
        }
    }
}
