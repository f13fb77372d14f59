//! What rules on the keeping of accounts have in common: at which records they look, and where a finding stands.
//!
//! In: a site, and internal halves. Out: records and places. Never true: a record that has been closed, lost or has
//! ended among those in use; a value of an internal half handed on.

use super::Subject;
use crate::model::{Listing, Profile};
use crate::raw::{Half, ProfileKind, Requirement, Status};
use crate::source::Span;

/// Whether somebody keeps a profile now. The day only takes away: nobody need tidy up after what has ended by itself.
pub(super) fn is_in_use(subject: &Subject<'_>, profile: &Profile) -> bool {
    matches!(profile.status.value, Status::Active | Status::Standby) && profile.listing(subject.today) != Listing::Ended
}

/// All such profiles.
pub(super) fn in_use<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a Profile> {
    subject.site.profiles.values().filter(|profile| is_in_use(subject, profile))
}

/// Those among them that belong to one person. Where the organisation has no such profiles, that is told first.
pub(super) fn of_persons<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a Profile> {
    let kinds = &subject.site.settings.kinds;
    let of_person = |kind| matches!(kind, ProfileKind::Person | ProfileKind::Expert) && kinds.contains(&kind);
    in_use(subject).filter(move |profile| of_person(profile.kind.value))
}

/// Where an internal half says something; its first key where it doesn't.
pub(super) fn place(half: &Half, field: &str) -> Span {
    let own = half.keys.iter().find(|(key, ..)| *key == field);
    let first = || half.keys.iter().min_by_key(|(_, span, _)| span.range().start);
    own.or_else(first).map_or(half.span, |(_, span, _)| *span)
}

/// What the policy of a profile's platform asks for (D14).
pub(super) fn asked<'a>(subject: &Subject<'a>, profile: &Profile) -> &'a [Requirement] {
    subject.site.settings.requirements.get(&profile.platform).map_or(&[], Vec::as_slice)
}
