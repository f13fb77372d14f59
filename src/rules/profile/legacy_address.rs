//! Addresses of a shape that the platform has given up.

use crate::account::{Form, canonicalise};
use crate::diagnostic::Level;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/legacy-address",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D1", "ours-proof"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("legacy_address.md"),
        fi: include_str!("legacy_address.fi.md"),
        sv: include_str!("legacy_address.sv.md"),
    },
};

/// Where even the plain address is of an old shape, only the platform knows today's: the editor must look.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let settings = &subject.site.settings;
    for profile in subject.site.profiles.values().filter(|profile| profile.status.value != Status::Closed) {
        let (Some(account), Some(url)) = (&profile.account, &profile.url) else {
            continue;
        };
        if account.form() != Form::Legacy {
            continue;
        }
        let plain = subject.plain_address(account).filter(|address| {
            let read = canonicalise(&settings.table, &settings.organisation.domains, address);
            read.is_ok_and(|read| read.form() != Form::Legacy)
        });
        let fault = found.about(&profile.id, url.span).fact("found", &url.value);
        match plain {
            Some(address) => fault.fact("address", &address).mend(&address),
            None => fault.kind("unknown"),
        };
    }
}
