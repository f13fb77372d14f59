//! Rules on the site as a whole.

pub(super) mod bad_name;
pub(super) mod duplicate_id;
pub(super) mod output_collision;
pub(super) mod report_channel_missing;
