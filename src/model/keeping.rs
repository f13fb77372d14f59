//! What a site keeps: the addresses that it has, those that it had, and where the old ones lead.
//!
//! In: a resolved site with its `anchors.lock`. Out: [`Keeping`], which rules judge and pages are made with. Never true:
//! an old address that a rule counts as kept and the pages do not keep, since both ask here.

use super::{Moved, Register, Site, Ways};
use crate::parse::lock::Entry;
use std::collections::BTreeSet;

/// `anchors.lock` as it is.
#[derive(Debug, Clone)]
pub struct Lock {
    pub(crate) entries: Vec<Entry>,
}

/// What becomes of addresses and numbers that `anchors.lock` does not have yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locking {
    /// They are told.
    #[default]
    Open,
    /// Nothing is published before they are in it (`--locked`).
    Locked,
}

/// Addresses now and before.
#[derive(Clone)]
pub(crate) struct Keeping {
    /// Those that the site has.
    pub(crate) register: Register,
    /// Redirects.
    pub(crate) ways: Ways,
    /// Where old places are kept.
    pub(crate) moved: Moved,
}

impl Keeping {
    pub(super) fn of(site: &Site) -> Self {
        let register = Register::of(site);
        let ways = Ways::of(site);
        let moved = Moved::of(site, &register, &ways);
        Self { register, ways, moved }
    }
}

impl Lock {
    /// The addresses that it has, each once.
    pub(crate) fn addresses(&self) -> BTreeSet<&str> {
        self.entries.iter().map(|entry| entry.address.as_str()).collect()
    }
}
