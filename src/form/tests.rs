//! A record filled in: what stands in the file after it, and what does not.
