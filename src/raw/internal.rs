//! The internal half of a profile record (`formats.md` §2). Never published, never quoted.
//!
//! The type deliberately has no `Debug`, `Display` or `Serialize`: it can be counted and compared, not shown.

use crate::parse::shape::{Fields, Read, Reader};
use crate::parse::yaml::Node;

/// What a record says that may not be published. Until the rules that need single fields exist, it is kept as the
/// tree it was read from, its keys checked.
#[derive(Clone)]
pub struct RawInternal {
    tree: Node,
}

/// The keys of an internal record.
const FIELDS: &[&str] = &[
    "signup",
    "maintainers",
    "access",
    "deputies",
    "training",
    "two_factor",
    "device",
    "approvals",
    "plan",
    "archive",
    "impostor_reports",
    "notes",
];

/// The keys of a communications plan (D12).
const PLAN: &[&str] = &[
    "state",
    "date",
    "tools",
    "audiences",
    "why_these_tools",
    "languages",
    "goal",
    "content",
    "frequency",
    "interaction",
    "website",
    "responsible",
    "coordination",
    "updaters",
    "continuity",
    "evaluation",
    "background",
];

impl RawInternal {
    /// The tree, for comparing texts with what is published.
    #[must_use]
    pub fn tree(&self) -> &Node {
        &self.tree
    }
}

impl Read for RawInternal {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let fields = Fields::open(node, reader)?;
        fields.close(FIELDS, reader);
        if let Some(plan) = node.get("plan").and_then(|plan| Fields::open(plan, reader)) {
            plan.close(PLAN, reader);
        }
        Some(Self { tree: node.clone() })
    }
}
