//! Rules on official accounts.

pub(super) mod closed_listed;
pub(super) mod contact_missing;
pub(super) mod contact_unofficial;
pub(super) mod duplicate_account;
pub(super) mod ended;
pub(super) mod kind_not_allowed;
pub(super) mod owner_missing;
pub(super) mod owner_unknown;
pub(super) mod private_listed;
pub(super) mod url_not_an_account;
