//! Rules on guidelines and their legal life.

pub(super) mod expired;
