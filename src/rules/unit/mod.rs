//! Rules on the tree of units.

pub(super) mod cycle;
pub(super) mod duplicate;
pub(super) mod no_profile;
pub(super) mod role_missing;
