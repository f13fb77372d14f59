//! The account check: what the published list says of whatever somebody pasted.
//!
//! Why it exists: the program, the rules and the page must answer alike. Here is the answer as a pure function of the
//! list, the platform table, the moment and the input; the page's scripts are its twin and pass the same vectors
//! (`tests/check/verdicts.json`).
//!
//! In: an [`Index`], made by `publish` or read from `/check/v1/` ([`decode`]), and a text. Out: an [`Answer`].
//!
//! - `input`: a text becomes a reading: an account, a refused address, a bare name, several, nothing.
//! - `verdict`: a reading becomes an answer, in the order compromised, genuine, closed, own domain, lookalike,
//!   cannot-tell, not-on-platform, not-listed.
//! - `format`, `decode`, `shards`: the index as text, whole or in parts.
//!
//! What no contract says and is decided here:
//! - The account of an alias that has not ended is genuine with `renamed_to`; it is compromised where its profile is.
//!   An alias of a profile that is no longer listed is closed where the profile is remembered, else not listed.
//! - A page of a listed account's own domain that shows no account is `own-domain`, even where its name resembles one;
//!   a host below an own domain that is not admitted by `*.` is not listed, and never called a look-alike.
//! - A site of the organisation that a record names is genuine by its own address; every other page there is
//!   `own-domain`. Below a fixed host of a platform nothing is the organisation's, even if its website lies there.
//! - What could be a mail address is never genuine nor closed: `cannot-tell`, with `profile` where an account of that
//!   name is listed, so that the page can say so.
//! - The address of a phone (`tel:`), a text message's sender and a mail address are never genuine, even where a
//!   record names one.
//! - Where several addresses stand in a text, one that is compromised decides; nothing else is said of any.
//! - What is written as an address and cannot be read as one, and another account's `@name` beside an address, count as
//!   one more: who pastes them asks about them. A name is not counted beside a post, whose text may name anybody.
//! - A name with a dot is a name where an account has it, else a site's host.
//! - In the large regime a check asks for one shard, chosen by the skeleton of the name: of an imitated host the last
//!   part of the path alone is compared, and of several addresses none is looked up.
//! - Signs that are not seen are trimmed from both ends of a text, where programs put them beside what they copy;
//!   inside an address they are refused.
//!
//! Never true: "genuine" of anything but the very account that is listed; a panic on any text or any bytes; an answer
//! other than compromised, closed or lookalike from data that cannot be trusted.

mod answer;
mod decode;
mod format;
mod index;
mod input;
mod record;
mod shards;
mod standing;
mod verdict;

pub use answer::{Answer, Candidate, Facts, Verdict};
pub use decode::decode;
pub use format::{Damage, digest_of, encode};
pub use index::{Age, Index, Trust, When};
pub use record::{Build, Closed, ClosedHash, Ends, Facts as IndexFacts, Record, closed_hash};
pub use shards::{Shards, bits_for, encode_shards};

#[cfg(test)]
mod tests;
