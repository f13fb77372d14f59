//! Rules on references between files.

pub(super) mod unknown;
