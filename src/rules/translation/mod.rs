//! Rules on texts in several languages.

pub(super) mod fact_differs;
pub(super) mod missing;
pub(super) mod stale;
pub(super) mod unpaired;
