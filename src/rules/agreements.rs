//! The agreed exceptions of a site: what `allow` says in records that are not closed.
//!
//! In: a site. Out: each exception with its profile and the rule that it names. Never true: an exception that names no
//! rule (`source/missing-field`).

use super::Subject;
use crate::model::Profile;
use crate::raw::{RawAllow, Status};
use crate::source::Spanned;

/// One exception.
pub(super) struct Agreement<'a> {
    pub(super) profile: &'a Profile,
    pub(super) written: &'a RawAllow,
    pub(super) rule: &'a Spanned<String>,
}

/// All of them. A closed record appears nowhere, so nobody need tidy it up.
pub(super) fn agreements<'a>(subject: &Subject<'a>) -> impl Iterator<Item = Agreement<'a>> {
    let open = subject.site.profiles.values().filter(|profile| profile.status.value != Status::Closed);
    open.flat_map(|profile| {
        let of = move |written: &'a RawAllow| Some(Agreement { profile, written, rule: written.rule.as_ref()? });
        profile.allow.iter().filter_map(of)
    })
}
