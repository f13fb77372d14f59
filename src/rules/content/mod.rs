//! Rules on what the texts say.

pub(super) mod active_svg;
pub(super) mod broken_link;
pub(super) mod internal_leak;
pub(super) mod personal_identity_code;
pub(super) mod raw_html;
