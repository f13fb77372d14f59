//! Rules on the site as a whole.

pub(super) mod accessibility_authority_wrong;
pub(super) mod accessibility_statement_missing;
pub(super) mod accessibility_statement_old;
pub(super) mod bad_name;
pub(super) mod duplicate_id;
pub(super) mod official_channel_missing;
pub(super) mod output_collision;
pub(super) mod redirect_from_live_page;
pub(super) mod redirect_loop;
pub(super) mod report_channel_missing;
