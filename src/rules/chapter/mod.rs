//! Rules on chapters and on the headings of texts.

pub(super) mod duplicate_anchor;
pub(super) mod empty;
pub(super) mod heading_level_skipped;
pub(super) mod number_in_title;
pub(super) mod numbering_jump;
pub(super) mod review_overdue;
pub(super) mod short_version_cycle;
