//! The address to copy in place of another spelling.
//!
//! In: an account, however its address was spelt. Out: its plain address. Never true: an address that is read as
//! another account than the one that was asked for.

use super::canonicalise::canonicalise;
use super::domains::Domains;
use super::key::Account;
use super::table::Table;

/// The plain address of an account, if the table has one that leads back to it.
#[must_use]
pub fn plain_address(table: &Table, own: &Domains, account: &Account) -> Option<String> {
    let address = table.platform(account.platform())?.canonical_address(account)?;
    let read = canonicalise(table, own, &address).ok()?;
    (read.key() == account.key()).then_some(address)
}
