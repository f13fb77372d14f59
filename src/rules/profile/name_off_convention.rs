//! Names in the directory that are not made as the organisation's are.

use crate::diagnostic::Level;
use crate::raw::ProfileKind;
use crate::rules::keeping::in_use;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/name-off-convention",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D15"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("name_off_convention.md"),
        fi: include_str!("name_off_convention.fi.md"),
        sv: include_str!("name_off_convention.sv.md"),
    },
};

/// Each language's name counts; a person's own name follows no convention.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let Some(pattern) = &subject.site.settings.naming.name else { return };
    for profile in in_use(subject) {
        let own = matches!(profile.kind.value, ProfileKind::Person | ProfileKind::Expert);
        let odd = profile.name.all().find(|(_, name)| !pattern.admits(name));
        if let Some((_, name)) = odd.filter(|_| !own) {
            let at = subject.place(profile, "name");
            found.about(&profile.id, at).fact("name", name).fact("pattern", pattern.as_str());
        }
    }
}
