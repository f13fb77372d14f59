//! Rules on texts in several languages.

pub(super) mod fact_differs;
