//! Rules on official accounts.

pub(super) mod alias_conflict;
pub(super) mod closed_listed;
pub(super) mod contact_missing;
pub(super) mod contact_unofficial;
pub(super) mod duplicate_account;
pub(super) mod ended;
pub(super) mod evidence_missing;
pub(super) mod handle_names_person;
pub(super) mod id_names_person;
pub(super) mod kind_not_allowed;
pub(super) mod legacy_address;
pub(super) mod lookalike_of_listed;
pub(super) mod no_stable_id;
pub(super) mod owner_missing;
pub(super) mod owner_unknown;
pub(super) mod private_listed;
pub(super) mod short_link;
pub(super) mod tracking_parameter;
pub(super) mod url_not_an_account;
