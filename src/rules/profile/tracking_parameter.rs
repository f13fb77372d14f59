//! Addresses that carry more than the account's name.

use crate::diagnostic::Level;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use url::Url;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/tracking-parameter",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D20"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("tracking_parameter.md"),
        fi: include_str!("tracking_parameter.fi.md"),
        sv: include_str!("tracking_parameter.sv.md"),
    },
};

/// A parameter that the plain address has as well names the account; any other one is idle, or follows the reader.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let table = &subject.site.settings.table;
    for profile in subject.site.profiles.values().filter(|profile| profile.status.value != Status::Closed) {
        let (Some(account), Some(url)) = (&profile.account, &profile.url) else {
            continue;
        };
        let Some(address) = subject.plain_address(account) else {
            continue;
        };
        let meant = parameters(&address);
        let idle: Vec<String> = parameters(&url.value).into_iter().filter(|name| !meant.contains(name)).collect();
        let tracking = idle.iter().find(|name| table.is_tracking(account.platform(), name));
        if let Some(name) = tracking.or(idle.first()) {
            let fault =
                found.about(&profile.id, url.span).fact("parameter", name).fact("address", &address).mend(&address);
            if tracking.is_none() {
                fault.kind("idle");
            }
        }
    }
}

/// The names behind the question mark of an address.
fn parameters(address: &str) -> Vec<String> {
    let Ok(url) = Url::parse(address) else {
        return Vec::new();
    };
    url.query_pairs().map(|(name, _)| name.into_owned()).filter(|name| !name.is_empty()).collect()
}
