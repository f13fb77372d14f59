//! The world: files in, files out, the clock, keys, sites that are asked over the network.
//!
//! The only module, with `cli` above it, that may touch disk, clock, environment and network. Never true: a link
//! followed out of the site's folder, a published site half written, a folder replaced that no build of ours wrote.

mod changes;
mod clock;
mod create;
mod earlier;
#[cfg(feature = "net")]
mod fetch;
mod given;
#[cfg(feature = "serve")]
mod host;
mod keys;
mod load;
mod new_file;
#[cfg(feature = "links")]
pub mod probe;
mod published;
mod replace;
mod schemas;
#[cfg(feature = "serve")]
mod secret;
mod seen;
#[cfg(feature = "serve")]
mod watch;
mod write;

pub use changes::{Changes, NoChanges, changes};
pub use clock::moment;
pub use create::{create, is_empty_folder};
pub use earlier::{NoEarlier, earlier, earlier_list};
pub use given::read_given;
#[cfg(feature = "serve")]
pub use host::{Bell, Host, Port, Question, Reply, ReplyStatus, host, open_in_browser};
pub use keys::{
    Ask, KEY_VARIABLE, Kept, KeyError, NewPair, PASSWORD_VARIABLE, SigningKey, is_open_to_others, lies_in, new_pair,
    public_key, without_keys,
};
pub use load::{Loaded, load};
pub use new_file::{remove_moved, write_new};
pub use published::{Answer, Compared, NoSite, Published, Trouble};
pub use replace::replace;
pub use schemas::write_schema;
#[cfg(feature = "serve")]
pub use secret::secret;
pub use seen::{Seen, SeenError, Trust};
#[cfg(feature = "serve")]
pub use watch::{Heard, Watch};
pub use write::{WriteError, read_signature, write, write_signature};
