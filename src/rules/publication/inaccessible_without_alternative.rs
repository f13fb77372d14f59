//! Files that not everybody can read, and no way to ask for another form.

use super::fronts;
use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "publication/inaccessible-without-alternative",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D38", "D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("inaccessible_without_alternative.md"),
        fi: include_str!("inaccessible_without_alternative.fi.md"),
        sv: include_str!("inaccessible_without_alternative.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for publication in subject.site.publications.values() {
        if publication.accessible != Some(false) || publication.request_from.is_some() || publication.file.is_none() {
            continue;
        }
        let written = fronts(subject, publication).find_map(|front| front.get("accessible"));
        if let Some(written) = written {
            let contact = &subject.site.settings.organisation.contact.email.value;
            found.at(written.span).fact("email", contact.as_str());
        }
    }
}
