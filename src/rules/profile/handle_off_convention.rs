//! Handles that are not made as the organisation's are.

use crate::account::Form;
use crate::diagnostic::Level;
use crate::raw::ProfileKind;
use crate::rules::keeping::in_use;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/handle-off-convention",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D15"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("handle_off_convention.md"),
        fi: include_str!("handle_off_convention.fi.md"),
        sv: include_str!("handle_off_convention.sv.md"),
    },
};

/// An expert's account has the expert's own name. A number that the platform gave is nobody's choice.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let naming = &subject.site.settings.naming;
    let Some(pattern) = &naming.handle else { return };
    let concerned = |platform: &String| naming.platforms.is_empty() || naming.platforms.contains(platform);
    for profile in in_use(subject).filter(|profile| concerned(&profile.platform)) {
        let (Some(account), Some(url)) = (&profile.account, &profile.url) else { continue };
        let named = matches!(account.form(), Form::Handle | Form::Legacy) && !account.key().is_stable();
        // Behind `@` stands the server, which is no part of the name.
        let handle = account.handle().split('@').next().unwrap_or_default();
        if named && profile.kind.value != ProfileKind::Expert && !pattern.admits(handle) {
            found.about(&profile.id, url.span).fact("handle", handle).fact("pattern", pattern.as_str());
        }
    }
}
