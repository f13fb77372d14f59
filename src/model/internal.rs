//! The internal halves of records, kept apart from everything that is published.
//!
//! No view's module may name this one (a test in `tests/` holds that). The type has no `Debug`, `Display` or
//! `Serialize`, gives texts only to the inspection that looks for them in finished files, and values only to the rules
//! that compare them.

use crate::parse::yaml::{Kind, Node};
use crate::raw::Half;
use crate::value::{Id, Parse};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Internal halves by profile id.
#[derive(Clone, Default)]
pub struct Internals {
    pub(crate) trees: BTreeMap<Id, Node>,
    /// The values, for rules: they compare and count them, and never tell them.
    pub(crate) halves: BTreeMap<Id, Arc<Half>>,
}

/// From this length on a free text is looked for in what is published.
pub const LEAK_LENGTH: usize = 12;

impl Internals {
    /// The internal half of a profile.
    pub(crate) fn of(&self, id: &Id) -> Option<&Half> {
        self.halves.get(id).map(|half| &**half)
    }

    /// Free texts that must not be published: 12 characters or more, neither days nor numbers nor single keywords.
    #[must_use]
    pub fn free_texts(&self) -> Vec<&str> {
        let mut texts = Vec::new();
        for tree in self.trees.values() {
            free(tree, &mut texts);
        }
        texts.sort_unstable();
        texts.dedup();
        texts
    }
}

fn free<'a>(node: &'a Node, out: &mut Vec<&'a str>) {
    match &node.kind {
        Kind::Str(text) => {
            let text = text.trim();
            let day = crate::value::Day::parse(text).is_ok() || crate::value::Instant::parse(text).is_ok();
            let number = text.chars().all(|c| c.is_ascii_digit() || " .,:+-/%".contains(c)) && !text.starts_with('+');
            let keyword = text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'_');
            if text.chars().count() >= LEAK_LENGTH && !day && !number && !keyword {
                out.push(text);
            }
        }
        Kind::Seq(items) => items.iter().for_each(|item| free(item, out)),
        Kind::Map(entries) => entries.iter().for_each(|(_, value)| free(value, out)),
        Kind::Null | Kind::Bool(_) | Kind::Int(_) | Kind::Float(_) => {}
    }
}
