//! Rules on themes.

pub(super) mod error;
