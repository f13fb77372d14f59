//! Where a record is in its life, for rules that say nothing about what is over.
//!
//! In: a record and the day. Out: whether somebody keeps its account, and what is written in it as it stands there.
//! Never true: a rule that says more because time has passed and nothing else; what has ended only grows quieter.

use super::{Subject, find};
use crate::diagnostic::Level;
use crate::model::Profile;
use crate::parse::yaml::{Kind, Node};
use crate::raw::Status;
use crate::source::{FileId, Span, Spanned};
use crate::value::{Day, Id, Parse};
use std::collections::BTreeMap;

/// Families of platforms on which nobody expects an answer: what is sent out or stored there is not a conversation.
const ONE_WAY: [&str; 8] = ["app", "audio", "code", "documents", "link page", "map", "newsletter", "own"];

/// A record with the tree that it was read from.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    pub(super) profile: &'a Profile,
    tree: Option<&'a Node>,
}

impl<'a> Record<'a> {
    /// What stands behind a key, unless it is nothing.
    pub(super) fn written(&self, path: &[&str]) -> Option<&'a Node> {
        let node = path.iter().try_fold(self.tree?, |node, key| node.get(key))?;
        (node.kind != Kind::Null).then_some(node)
    }

    /// Where a key itself stands; the account's address, or the record, where it doesn't.
    pub(super) fn key(&self, name: &str) -> Span {
        let entries = self.tree.map(|tree| &tree.kind);
        let key = match entries {
            Some(Kind::Map(entries)) => entries.iter().find(|(key, _)| key.value == name).map(|(key, _)| key.span),
            _ => None,
        };
        let address = || self.profile.url.as_ref().map(|url| url.span);
        key.or_else(address).unwrap_or(Span::whole(self.profile.file))
    }

    /// A day behind a key.
    pub(super) fn day(&self, path: &[&str]) -> Option<Spanned<Day>> {
        day(self.written(path)?)
    }

    /// The days behind a key of each entry of a list.
    pub(super) fn days(&self, list: &str, name: &str) -> Vec<Spanned<Day>> {
        match self.written(&[list]).map(|node| &node.kind) {
            Some(Kind::Seq(items)) => items.iter().filter_map(|item| day(item.get(name)?)).collect(),
            _ => Vec::new(),
        }
    }
}

/// The day that a node says; a point in time is on the day on which it was written.
fn day(node: &Node) -> Option<Spanned<Day>> {
    let Kind::Str(text) = &node.kind else {
        return None;
    };
    Some(Spanned::new(Day::parse(text.get(..10)?).ok()?, node.span))
}

impl<'a> Subject<'a> {
    /// All records, each with its tree.
    pub(super) fn records(&self) -> Vec<Record<'a>> {
        let trees: BTreeMap<FileId, &Node> = self.site.trees.iter().map(|(file, tree)| (*file, tree)).collect();
        let record = |profile: &'a Profile| Record { profile, tree: trees.get(&profile.file).copied() };
        self.site.profiles.values().map(record).collect()
    }

    /// Whether an account is in use: active, and its last day has not passed.
    pub(super) fn in_use(&self, profile: &Profile) -> bool {
        profile.status.value == Status::Active && !self.is_over(profile)
    }

    /// Whether an account is kept, in use or ready for it.
    pub(super) fn is_kept(&self, profile: &Profile) -> bool {
        matches!(profile.status.value, Status::Active | Status::Standby) && !self.is_over(profile)
    }

    /// Whether the last day of a profile has passed.
    pub(super) fn is_over(&self, profile: &Profile) -> bool {
        profile.ends.as_ref().is_some_and(|ends| ends.value < self.today)
    }

    /// Whether readers write to an account of this platform and wait for an answer.
    pub(super) fn is_written_to(&self, profile: &Profile) -> bool {
        let platform = self.site.settings.table.platform(&profile.platform);
        platform.is_none_or(|platform| !ONE_WAY.contains(&platform.family()))
    }

    /// Whether a rule's finding about a record would be told: neither switched off nor agreed on.
    pub(super) fn tells(&self, rule: &str, profile: &Profile) -> bool {
        let chosen = self.site.settings.levels.get(rule).map(|level| level.value);
        let level = chosen.or_else(|| find(rule).map(|rule| rule.level));
        let mut allows = profile.allow.iter().filter(|allow| allow.rule.as_ref().is_some_and(|own| own.value == rule));
        let agreed = allows.any(|allow| allow.until.as_ref().is_none_or(|until| until.value >= self.today));
        level != Some(Level::Off) && !agreed
    }

    /// A profile by its id.
    pub(super) fn profile(&self, id: &Id) -> Option<&'a Profile> {
        self.site.profiles.get(id)
    }
}
