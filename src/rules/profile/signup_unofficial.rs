//! Accounts that are registered with an address outside the organisation.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::raw::{ProfileKind, Status};
use crate::rules::keeping::in_use;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/signup-unofficial",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D3"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("signup_unofficial.md"),
        fi: include_str!("signup_unofficial.fi.md"),
        sv: include_str!("signup_unofficial.sv.md"),
    },
};

/// An expert's account is somebody's own, and so is its address. The address itself is told nowhere.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    let organisation = &subject.site.settings.organisation;
    let planned = subject.site.profiles.values().filter(|profile| profile.status.value == Status::Planned);
    for profile in in_use(subject).chain(planned).filter(|profile| profile.kind.value != ProfileKind::Expert) {
        let signup = internals.of(&profile.id).and_then(|half| half.signup.as_ref());
        if let Some(email) = signup.and_then(|signup| signup.email.as_ref())
            && !organisation.domains.admits_email(email.value.as_str())
        {
            found.about(&profile.id, email.span).fact("domains", organisation.written_domains.join(", "));
        }
    }
}
