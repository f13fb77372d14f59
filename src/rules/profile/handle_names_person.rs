//! Handles that say a person's name where the record says none.

use crate::account::Form;
use crate::diagnostic::Level;
use crate::rules::person_names::{PersonNames, Whose};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/handle-names-person",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D9", "D11", "D20"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("handle_names_person.md"),
        fi: include_str!("handle_names_person.fi.md"),
        sv: include_str!("handle_names_person.sv.md"),
    },
};

/// The name itself is told nowhere: what is withheld stays out of findings too.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let names = PersonNames::of(subject.site);
    for profile in subject.site.profiles.values() {
        let (Some(whose), Some(account), Some(url)) = (Whose::of(profile), &profile.account, &profile.url) else {
            continue;
        };
        let is_name = matches!(account.form(), Form::Handle | Form::Legacy) && !account.key().is_stable();
        // Behind `@` stands the server, which is no part of anybody's name.
        let handle = account.handle().split('@').next().unwrap_or_default();
        if is_name && names.name_in(handle, whose) {
            found.about(&profile.id, url.span).kind(whose.case());
        }
    }
}
