//! Ids, and so page addresses, that say a person's name where the record says none.

use crate::diagnostic::Level;
use crate::model::Profile;
use crate::rules::person_names::{PersonNames, Whose};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use crate::value::{Id, Parse};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/id-names-person",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D9", "D11", "D20"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("id_names_person.md"),
        fi: include_str!("id_names_person.fi.md"),
        sv: include_str!("id_names_person.sv.md"),
    },
};

/// The file's whole: its name is what is meant. The person's name is told nowhere but in the path.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let names = PersonNames::of(subject.site);
    for profile in subject.site.profiles.values() {
        let Some(whose) = Whose::of(profile) else {
            continue;
        };
        if profile.id.as_str().split('/').any(|part| names.name_in(part, whose)) {
            let suggestion = free_id(subject, profile);
            let fault = found.about(&profile.id, Span::whole(profile.file)).kind(whose.case());
            fault.fact("suggestion", suggestion);
        }
    }
}

/// The unit and the platform, with a number where another record has that id.
fn free_id(subject: &Subject<'_>, profile: &Profile) -> String {
    let plain = format!("{}/{}", profile.owner.unit, profile.platform.replace('_', "-"));
    let numbered = (2..).map(|number| format!("{plain}-{number}"));
    let taken = |id: &String| Id::parse(id).is_ok_and(|id| subject.site.profiles.contains_key(&id));
    let mut free = std::iter::once(plain.clone()).chain(numbered).filter(|id| !taken(id));
    free.next().unwrap_or(plain)
}
