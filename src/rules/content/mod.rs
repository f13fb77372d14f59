//! Rules on what the texts say.

pub(super) mod active_svg;
pub(super) mod broken_block;
pub(super) mod broken_form;
pub(super) mod broken_link;
pub(super) mod empty_link_text;
pub(super) mod image_without_alternative;
pub(super) mod internal_leak;
pub(super) mod link_gone;
pub(super) mod link_moved;
pub(super) mod link_unreachable;
pub(super) mod long_sentence;
pub(super) mod personal_identity_code;
pub(super) mod private_contact;
pub(super) mod raw_html;
pub(super) mod table_without_header;
pub(super) mod unexplained_abbreviation;
