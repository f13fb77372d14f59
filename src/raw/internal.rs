//! The internal half of a profile record (`formats.md` §2). Never published, never quoted.
//!
//! In: a tree. Out: the same tree, every key and value of it checked. The types have no `Debug`, `Display` or
//! `Serialize`: they can be counted and compared, not shown.

#![expect(dead_code, reason = "every field is read for its faults; not each has a rule that looks at it")]

use crate::parse::schema::{Book, Schema, Shape};
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

impl Shape for RawInternal {
    fn shape(book: &mut Book<'_>) -> Schema {
        Half::shape(book)
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
        /// It is stored.
        Archived = "archived",
    }
}

record! {
    /// The internal half of a profile record. Nothing of it is published or quoted.
    secret Half {
        /// What the account is registered and recovered with (D3).
        optional signup: Signup,
        /// How many people keep it (D11).
        optional maintainers: u32,
        /// Which roles have which rights.
        list access: Access,
        /// Who stands in, by role.
        list deputies: Spanned<String>,
        /// Courses that the person has taken (D7).
        list training: Training,
        /// Whether signing in needs a second factor (D13).
        optional two_factor: bool,
        /// On which device it is kept.
        optional device: Spanned<Device>,
        /// Who has agreed, and when (D14, D23).
        list approvals: Approval,
        /// The communications plan (D12).
        optional plan: Plan,
        /// Where the content of a closed profile is kept.
        optional archive: Spanned<String>,
        /// Impostors that were reported.
        list impostor_reports: ImpostorReport,
        /// Free text.
        optional notes: Spanned<String>,
    }
}

record! {
    /// What the account is registered and recovered with.
    secret Signup {
        /// The e-mail address.
        optional email: Spanned<Email>,
        /// The telephone number, in quotes.
        optional phone: Spanned<Phone>,
    }
}

record! {
    /// A role and its rights.
    secret Access {
        /// The role.
        required role: Spanned<String>,
        /// Its rights, such as `admin`.
        optional level: Spanned<String>,
    }
}

record! {
    /// A course that was taken.
    secret Training {
        /// Its name.
        required course: Spanned<String>,
        /// The day: `2026-05-11`.
        optional on: Spanned<Day>,
    }
}

record! {
    /// An approval.
    secret Approval {
        /// Who approved it, by role.
        required by: Spanned<String>,
        /// The day: `2026-05-11`.
        optional on: Spanned<Day>,
    }
}

record! {
    /// A report of an impostor.
    secret ImpostorReport {
        /// The day: `2026-05-11`.
        required on: Spanned<Day>,
        /// What was reported, and to whom.
        optional note: Spanned<String>,
    }
}

record! {
    /// A communications plan in its eight parts (D12).
    secret Plan {
        /// How far it has come. An account is opened when the plan is complete.
        required state: Spanned<PlanState>,
        /// The day from which it is in that state.
        optional date: Spanned<Day>,
        /// 1: which tools are used.
        optional tools: Node,
        /// 2: for whom.
        optional audiences: Node,
        /// 2: why these tools reach them.
        optional why_these_tools: Node,
        /// 2: in which languages.
        list languages: Spanned<Lang>,
        /// 3: what is to be reached.
        optional goal: Node,
        /// 4A: what it writes about.
        optional content: Node,
        /// 4B: how often.
        optional frequency: Node,
        /// 4C: how it talks with people.
        optional interaction: Node,
        /// 5: how it relates to the website; `none` is an answer.
        optional website: Node,
        /// 6A: who answers for the content.
        optional responsible: Node,
        /// 6A: how the updaters work together.
        optional coordination: Node,
        /// 6B: who updates.
        list updaters: Updater,
        /// 6C: who goes on when somebody leaves.
        optional continuity: Node,
        /// 7: how results are judged.
        optional evaluation: Node,
        /// 8: background, at most 1,000 characters.
        optional background: Node,
    }
}

record! {
    /// Somebody who updates the profile.
    secret Updater {
        /// The role.
        required role: Spanned<String>,
        /// What experience there is.
        optional experience: Spanned<String>,
        /// In which languages.
        list languages: Spanned<Lang>,
    }
}
