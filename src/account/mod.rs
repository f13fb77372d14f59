//! Account keys: any spelling of an account's address becomes one key, and a key is the only
//! thing that is ever compared.
//!
//! Why it exists: a registry that compares addresses as text, or hosts by their ending, calls
//! strangers genuine. Here hosts are compared whole, every shape of address is a row of a table
//! (`platforms.yaml`), and what the table does not know is refused with a reason.
//!
//! In: what a person typed or a record says, the [`Table`], and the organisation's own
//! [`Domains`]. Out: an [`Account`] with its [`Key`], or a [`Refusal`], which is a fact without
//! prose. Nothing is ever fetched.
//!
//! The page's scripts (`themes/default/assets/check/account/`) do the same by the table that [`Table::export`] gives
//! them; `tests/check/` holds the two together.
//!
//! The steps of [`canonicalise`]:
//! 1. trim; refuse more than 2,048 bytes, control and hidden characters, backslashes;
//! 2. tell apart: web address, `user@domain`, `mailto:` and the like, phone number, bare name;
//! 3. refuse user-info, foreign ports, IP hosts, dot segments; the host must be spelled the way
//!    it is registered (case and one trailing dot aside), so width and ligature tricks fail;
//! 4. redirect wrappers, short links, defunct platforms and service hosts are reported as such;
//! 5. a host of the table, whole, leads to the forms made for its host group, tried in order;
//! 6. only then the forms for any host: the host must neither be one of the organisation's
//!    look-alikes nor carry a listed host inside; website and e-mail keys are given for the
//!    organisation's own domains alone;
//! 7. segments are percent-decoded once and brought to NFC; the key is built from them.
//!
//! What must never be true: an unlisted host yielding a listed platform's key; a form serving a
//! pattern host that it does not name (the loader refuses such a table); a post's address coming
//! out as [`Form::Handle`]; a panic or unbounded time on any input; two calls that disagree on
//! the canonical address of their own result.

mod canonicalise;
mod channel;
mod compile;
mod domains;
mod export;
mod fault;
mod find;
mod fold;
mod form;
mod import;
mod input;
mod key;
mod liveness;
mod lookalike;
mod named;
mod other;
mod pattern;
mod plain;
mod refusal;
mod resemble;
mod shape;
mod table;
mod telephony;

pub use canonicalise::canonicalise;
pub use domains::{DomainFault, Domains, mail_provider};
pub use fault::TableFault;
pub use find::{accounts_in, addresses_in};
pub use fold::confusables;
pub use key::{Account, Form, HostKind, Key};
pub use liveness::{Liveness, Way};
pub use lookalike::{osa_one_apart, skeleton};
pub use named::name_in_key;
pub use plain::plain_address;
pub use refusal::Refusal;
pub use table::{Channel, Platform, Table};

#[cfg(test)]
mod tests;
