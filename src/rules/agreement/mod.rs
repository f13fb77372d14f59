//! Rules on agreed exceptions: `allow` in records.

pub(super) mod fixed_rule;
pub(super) mod idle;
pub(super) mod lapsed;
pub(super) mod reason_missing;
pub(super) mod unknown_rule;
