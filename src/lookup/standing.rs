//! What stands for what: an entry on a day, an address for its account.
//!
//! Never true: a warning that time alone takes back; a post or a stranger's page that stands for an account.

use super::record::Entry;
use crate::account::{Account, Form, HostKind};
use crate::value::Day;

/// Where an entry stands on a day.
pub(super) enum Standing {
    Listed,
    Compromised,
    /// An earlier name that has ended.
    Renamed,
    /// Its last day has passed, and it is remembered.
    Closed,
    /// Its last day has passed, and it is not.
    Gone,
}

pub(super) fn standing(entry: &Entry, today: Day) -> Standing {
    let renamed = entry.alias.is_some_and(|until| until.is_none_or(|until| until < today));
    // A warning goes before everything, the end of a profile's time too.
    if entry.compromised && !renamed {
        return Standing::Compromised;
    }
    match entry.ends {
        Some(ends) if ends.day < today && ends.remembered => Standing::Closed,
        Some(ends) if ends.day < today => Standing::Gone,
        _ if renamed => Standing::Renamed,
        _ => Standing::Listed,
    }
}

/// Whether an address stands for the account itself: its own address, or another place's view of it on the platform's
/// own host or the account's home.
pub(super) fn stands_for_itself(account: &Account) -> bool {
    match account.form() {
        Form::Handle | Form::Stable | Form::Legacy | Form::Invite | Form::Number => true,
        Form::View => matches!(account.host_kind(), HostKind::Fixed | HostKind::Home),
        Form::Content | Form::Opaque => false,
    }
}

/// The host on which a federated account is at home.
pub(super) fn home(account: &Account) -> Option<&str> {
    account.key().as_ref().strip_prefix("acct:")?.rsplit_once('@').map(|(_, home)| home)
}
