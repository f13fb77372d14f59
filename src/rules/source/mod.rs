//! Rules on the readers' own rules: files that cannot be read as what they are.

pub(super) mod bad_value;
pub(super) mod duplicate_key;
pub(super) mod encoding;
pub(super) mod front_matter;
pub(super) mod missing_field;
pub(super) mod outside_link;
pub(super) mod syntax;
pub(super) mod too_large;
pub(super) mod unknown_field;
