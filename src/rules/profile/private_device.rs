//! Accounts that are kept on somebody's own device.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::raw::{Device, ProfileKind, Requirement};
use crate::rules::keeping::{asked, in_use};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/private-device",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D13"],
    check: Check::Internal(check),
    explanation: Explanation {
        en: include_str!("private_device.md"),
        fi: include_str!("private_device.fi.md"),
        sv: include_str!("private_device.sv.md"),
    },
};

/// An expert's account is somebody's own. Where the platform's policy asks for a device, `profile/platform-policy-unmet`
/// tells it.
fn check(subject: &Subject<'_>, internals: &Internals, found: &mut Found) {
    for profile in in_use(subject).filter(|profile| profile.kind.value != ProfileKind::Expert) {
        let device = internals.of(&profile.id).and_then(|half| half.device.as_ref());
        if let Some(device) = device.filter(|device| device.value == Device::Private)
            && !asked(subject, profile).contains(&Requirement::SeparateDevice)
        {
            found.about(&profile.id, device.span);
        }
    }
}
