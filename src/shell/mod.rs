//! The world: files in, files out, the clock.
//!
//! The only module, with `cli` above it, that may touch disk, clock and environment. Never true: a link followed out
//! of the site's folder, a published site half written, a folder replaced that no build of ours wrote.

mod clock;
mod load;
mod write;

pub use clock::moment;
pub use load::{Loaded, load};
pub use write::{WriteError, write};
