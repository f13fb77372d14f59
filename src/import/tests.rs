//! Lists of all kinds, in memory.
