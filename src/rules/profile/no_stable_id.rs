//! Profiles that a stranger could pass for once their name is free.

use crate::account::{Form, Platform};
use crate::diagnostic::Level;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/no-stable-id",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D18", "ours-proof"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("no_stable_id.md"),
        fi: include_str!("no_stable_id.fi.md"),
        sv: include_str!("no_stable_id.sv.md"),
    },
};

/// Only where names go from hand to hand. Where nobody finds the lasting id without writing a program, an exception
/// can be agreed on, and the words say so.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for profile in subject.site.profiles.values().filter(|profile| profile.stable_id.is_none()) {
        let (Some(account), Some(url)) = (&profile.account, &profile.url) else {
            continue;
        };
        let listed = matches!(profile.status.value, Status::Active | Status::Standby);
        let by_name =
            matches!(account.form(), Form::Handle | Form::Legacy | Form::Invite) && !account.key().is_stable();
        let platform = subject.site.settings.table.platform(account.platform());
        let Some(platform) = platform.filter(|platform| listed && by_name && is_resold(platform)) else {
            continue;
        };
        let fault = found.about(&profile.id, url.span).fact("name", platform.name());
        match platform.stable_id_shown() {
            Some(place) => {
                fault.fact("platform", platform.id()).fact("handle", account.handle()).fact("place", place);
            }
            None => {
                fault.kind("unshown");
            }
        }
    }
}

/// Whether names that are given up on a platform soon belong to somebody else, and accounts have an id beside them.
fn is_resold(platform: &Platform) -> bool {
    let high = |risk: &str| risk.starts_with("high") || risk.starts_with("very high");
    platform.has_stable_id() && platform.reuse_risk().is_some_and(high)
}
