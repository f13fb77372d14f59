//! Rules on guidelines and their legal life.

pub(super) mod annex_missing;
pub(super) mod archive_broken;
pub(super) mod archive_link_gone;
pub(super) mod dates_out_of_order;
pub(super) mod duplicate_number;
pub(super) mod expired;
pub(super) mod expiring;
pub(super) mod legal_basis_malformed;
pub(super) mod number_vanished;
pub(super) mod owner_missing;
pub(super) mod replaced_in_force;
pub(super) mod replacement_cycle;
pub(super) mod review_overdue;
pub(super) mod successor_unknown;
