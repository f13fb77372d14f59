//! The internal half of a profile record (`formats.md` §2). Never published, never quoted.
//!
//! In: a tree. Out: the same tree, every key and value of it checked. The types have no `Debug`, `Display` or
//! `Serialize`: they can be counted and compared, not shown.

#![expect(dead_code, reason = "every field is read for its faults; not each has a rule that looks at it")]

use crate::parse::shape::{Read, Reader};
use crate::parse::yaml::Node;
use crate::source::Spanned;
use crate::value::{Day, Email, Lang, Phone};
use crate::{record, words};
use std::sync::Arc;

/// What a record says that may not be published: its values, and the tree that they were read from.
#[derive(Clone)]
pub struct RawInternal {
    tree: Node,
    half: Arc<Half>,
}

impl RawInternal {
    /// The keys of an internal record.
    pub const FIELDS: &'static [&'static str] = Half::FIELDS;

    /// The tree, for comparing texts with what is published.
    #[must_use]
    pub fn tree(&self) -> &Node {
        &self.tree
    }

    /// The values.
    pub(crate) fn half(&self) -> &Arc<Half> {
        &self.half
    }
}

impl Read for RawInternal {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self { tree: node.clone(), half: Arc::new(Half::read(node, reader)?) })
    }
}

words! {
    /// On which device an account is kept.
    Device: "expected-device" {
        /// One for this alone.
        Separate = "separate",
        /// An official one that others use too.
        SharedOfficial = "shared-official",
        /// Somebody's own.
        Private = "private",
    }
}

words! {
    /// How far a plan has come (D12).
    PlanState: "expected-plan-state" {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// Sent back with comments.
        Returned = "returned",
        /// Accepted.
        Complete = "complete",
        /// Stored.
        Archived = "archived",
    }
}

record! {
    /// The keys of an internal half.
    secret Half {
        /// What the account is registered and recovered with (D3).
        optional signup: Signup,
        /// How many people keep it (D11).
        optional maintainers: u32,
        /// Who has which rights.
        list access: Access,
        /// Who stands in.
        list deputies: Spanned<String>,
        /// Courses taken (D7).
        list training: Training,
        /// Whether sign-in needs a second factor (D13).
        optional two_factor: bool,
        /// On which device it is kept.
        optional device: Spanned<Device>,
        /// Who has agreed (D14, D23).
        list approvals: Approval,
        /// The communications plan (D12).
        optional plan: Plan,
        /// Where the content of a closed profile lies.
        optional archive: Spanned<String>,
        /// Impostors that were reported.
        list impostor_reports: ImpostorReport,
        /// Free text.
        optional notes: Spanned<String>,
    }
}

record! {
    /// What an account is registered with.
    secret Signup {
        /// Mail.
        optional email: Spanned<Email>,
        /// Telephone.
        optional phone: Spanned<Phone>,
    }
}

record! {
    /// A role and its rights.
    secret Access {
        /// The role.
        required role: Spanned<String>,
        /// Its rights.
        optional level: Spanned<String>,
    }
}

record! {
    /// A course.
    secret Training {
        /// Its name.
        required course: Spanned<String>,
        /// When.
        optional on: Spanned<Day>,
    }
}

record! {
    /// An approval.
    secret Approval {
        /// Whose.
        required by: Spanned<String>,
        /// When.
        optional on: Spanned<Day>,
    }
}

record! {
    /// A report of an impostor.
    secret ImpostorReport {
        /// When.
        required on: Spanned<Day>,
        /// What.
        optional note: Spanned<String>,
    }
}

record! {
    /// A communications plan in its eight parts (D12).
    secret Plan {
        /// How far it has come.
        required state: Spanned<PlanState>,
        /// Its date.
        optional date: Spanned<Day>,
        /// 1: which tools.
        optional tools: Node,
        /// 2: target groups.
        optional audiences: Node,
        /// 2: why these tools reach them.
        optional why_these_tools: Node,
        /// 2: languages.
        list languages: Spanned<Lang>,
        /// 3: goal.
        optional goal: Node,
        /// 4A: content.
        optional content: Node,
        /// 4B: how often.
        optional frequency: Node,
        /// 4C: how it interacts.
        optional interaction: Node,
        /// 5: relation to the website.
        optional website: Node,
        /// 6A: who answers for content.
        optional responsible: Node,
        /// 6A: how the updaters are coordinated.
        optional coordination: Node,
        /// 6B: who updates.
        list updaters: Updater,
        /// 6C: continuity.
        optional continuity: Node,
        /// 7: how results are judged.
        optional evaluation: Node,
        /// 8: background.
        optional background: Node,
    }
}

record! {
    /// Who updates, with what experience.
    secret Updater {
        /// The role.
        required role: Spanned<String>,
        /// Experience.
        optional experience: Spanned<String>,
        /// Languages.
        list languages: Spanned<Lang>,
    }
}
