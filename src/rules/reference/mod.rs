//! Rules on references between files.

pub(super) mod anchor_unlocked;
pub(super) mod anchor_vanished;
pub(super) mod unknown;
