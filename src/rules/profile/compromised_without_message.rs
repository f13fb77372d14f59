//! Accounts in the wrong hands of which readers are not told what that means for them.

use crate::diagnostic::Level;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/compromised-without-message",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D28"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("compromised_without_message.md"),
        fi: include_str!("compromised_without_message.fi.md"),
        sv: include_str!("compromised_without_message.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let lost = |status| status == Status::Compromised;
    for record in subject.records().into_iter().filter(|record| lost(record.profile.status.value)) {
        if record.written(&["compromised", "message"]).is_none() {
            let profile = record.profile;
            let at = record.written(&["compromised"]).map_or(profile.status.span, |_| record.key("compromised"));
            found.about(&profile.id, at);
        }
    }
}
