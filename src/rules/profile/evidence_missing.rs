//! Listed profiles of which nobody wrote down how they were found to be the organisation's.

use crate::diagnostic::Level;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/evidence-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D1", "D18", "ours-proof"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("evidence_missing.md"),
        fi: include_str!("evidence_missing.fi.md"),
        sv: include_str!("evidence_missing.sv.md"),
    },
};

/// An account on a host of the organisation's own needs none: whoever has the host has the account.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let settings = &subject.site.settings;
    for profile in subject.site.profiles.values().filter(|profile| profile.evidence.is_empty()) {
        let (Some(account), Some(url)) = (&profile.account, &profile.url) else {
            continue;
        };
        let listed = matches!(profile.status.value, Status::Active | Status::Standby);
        let own = account.host().is_some_and(|host| settings.organisation.domains.admits_host(host));
        if listed && !own {
            let unit = subject.site.units.get(&profile.owner.unit);
            let unit = unit.map_or("", |unit| unit.name.in_language(settings.default_language()).1);
            found.about(&profile.id, url.span).fact("unit", unit);
        }
    }
}
