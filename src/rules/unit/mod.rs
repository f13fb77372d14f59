//! Rules on the tree of units.

pub(super) mod cycle;
pub(super) mod duplicate;
