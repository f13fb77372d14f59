//! Tests of the check's own floor.

mod every_platform;
mod list;
mod texts;
