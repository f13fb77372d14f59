//! Accounts that lack what the organisation asks for on their platform.

use crate::diagnostic::Level;
use crate::model::Profile;
use crate::model::internal::Internals;
use crate::raw::{Device, Half, ProfileKind, Requirement};
use crate::rules::keeping::{asked, in_use, place};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/platform-policy-unmet",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D14"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("platform_policy_unmet.md"),
        fi: include_str!("platform_policy_unmet.fi.md"),
        sv: include_str!("platform_policy_unmet.sv.md"),
    },
};

/// One finding for each thing that the internal half does not say.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in in_use(subject) {
        let half = internals.of(&profile.id);
        let unmet = asked(subject, profile).iter().filter(|word| !met(**word, profile, half));
        let platform = subject.site.settings.table.platform(&profile.platform);
        let platform = platform.map_or(profile.platform.as_str(), |platform| platform.name());
        for word in unmet {
            let at = |field| half.map_or(profile.kind.span, |half| place(half, field));
            let fault = match word {
                Requirement::Approval => found.about(&profile.id, at("approvals")),
                Requirement::SeparateDevice => found.about(&profile.id, at("device")).kind("separate-device"),
                Requirement::Training => found.about(&profile.id, at("training")).kind("training"),
                Requirement::TwoFactor => found.about(&profile.id, at("two_factor")).kind("two-factor"),
            };
            fault.fact("platform", platform).fact("id", profile.id.as_str());
        }
    }
}

/// An expert's approvals are `profile/approval-missing`'s, which asks for more.
fn met(word: Requirement, profile: &Profile, half: Option<&Half>) -> bool {
    match word {
        Requirement::Approval if profile.kind.value == ProfileKind::Expert => true,
        Requirement::Approval => half.is_some_and(|half| half.has("approvals")),
        Requirement::SeparateDevice => {
            half.and_then(|half| half.device.as_ref()).is_some_and(|device| device.value == Device::Separate)
        }
        Requirement::Training => half.is_some_and(|half| half.has("training")),
        Requirement::TwoFactor => half.is_some_and(|half| half.two_factor == Some(true)),
    }
}
