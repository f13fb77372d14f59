//! Closed profiles whose successor is not in use either.

use crate::diagnostic::Level;
use crate::model::Profile;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::Id;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/successor-broken",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D21"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("successor_broken.md"),
        fi: include_str!("successor_broken.fi.md"),
        sv: include_str!("successor_broken.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for profile in subject.site.profiles.values().filter(|profile| profile.status.value == Status::Closed) {
        let Some(successor) = profile.closed.as_ref().and_then(|closed| closed.successor.as_ref()) else {
            continue;
        };
        let end = walk(subject, profile, &successor.value);
        let fault = match end {
            End::Sound => continue,
            _ => found.about(&profile.id, successor.span).fact("id", successor.value.as_str()),
        };
        match end {
            End::Sound | End::Closed => continue,
            End::Later(last) => fault.kind("chain").fact("last", last.as_str()),
            End::Circle => fault.kind("circle"),
            End::Planned => fault.kind("planned"),
            End::Over => fault.kind("over"),
        };
    }
}

/// Where the successors of a profile lead.
enum End<'a> {
    /// To a profile that is kept, or one that could not be read, of which other rules tell.
    Sound,
    /// To a closed profile and no further.
    Closed,
    /// Over closed profiles to one that is kept.
    Later(&'a Id),
    /// Back to where they have been.
    Circle,
    /// To one that is not opened yet.
    Planned,
    /// To one whose last day has passed.
    Over,
}

fn walk<'a>(subject: &Subject<'a>, from: &'a Profile, successor: &Id) -> End<'a> {
    let mut seen = vec![&from.id];
    let Some(first) = subject.profile(successor) else {
        return End::Sound;
    };
    let mut at = first;
    loop {
        if seen.contains(&&at.id) {
            return End::Circle;
        }
        seen.push(&at.id);
        let direct = at.id == first.id;
        match at.status.value {
            Status::Closed => {}
            Status::Planned => return if direct { End::Planned } else { End::Closed },
            _ if subject.is_over(at) => return if direct { End::Over } else { End::Closed },
            _ => return if direct { End::Sound } else { End::Later(&at.id) },
        }
        let next = at.closed.as_ref().and_then(|closed| closed.successor.as_ref());
        match next.and_then(|next| subject.profile(&next.value)) {
            Some(next) => at = next,
            None => return End::Closed,
        }
    }
}
