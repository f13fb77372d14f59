//! Guidelines, chapters, and texts made of Markdown.
//!
//! In, out and what must never be true are the parent's.

use super::{ChangeView, DayView, LinkView, OlderView, StaleView, TextView};
use serde::{Deserialize, Serialize};

/// A guideline as one line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuidelineLineView {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// Its number.
    pub number: Option<String>,
    /// From when it is in force.
    pub from: Option<DayView>,
    /// The last day of its validity.
    pub until: Option<DayView>,
    /// `in-force`, `not-yet`, `expired`, `replaced` or `withdrawn`.
    pub standing: String,
}

/// All guidelines.
#[derive(Debug, Clone, Serialize)]
pub struct GuidelinesView {
    /// In force.
    pub in_force: Vec<GuidelineLineView>,
    /// All the others.
    pub others: Vec<GuidelineLineView>,
}

/// A guideline's facts, shown on its front page and beside its chapters.
#[derive(Debug, Clone, Serialize)]
pub struct GuidelineView {
    /// Its id.
    pub id: String,
    /// Its front page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// The whole guideline on one page.
    pub whole: String,
    /// `in-force`, `not-yet`, `expired`, `replaced` or `withdrawn`.
    pub standing: String,
    /// Its number.
    pub number: Option<String>,
    /// When it was given.
    pub issued: Option<DayView>,
    /// From when it is in force.
    pub from: Option<DayView>,
    /// The last day of its validity.
    pub until: Option<DayView>,
    /// What it rests on.
    pub legal_basis: Vec<StatuteView>,
    /// What it replaces: "ESI-2021-0044, 1.3.2021".
    pub replaces: Vec<ReferenceView>,
    /// What it amends.
    pub amends: Vec<ReferenceView>,
    /// What replaced it.
    pub replaced_by: Option<ReferenceView>,
    /// Its older texts, the newest first.
    pub archive: Vec<OlderView>,
    /// Whom it is for.
    pub audience: Vec<TextView>,
    /// Who signed it, by role.
    pub signatories: Vec<TextView>,
    /// To whom it was sent.
    pub distribution: Vec<TextView>,
    /// To whom for information.
    pub for_information: Vec<TextView>,
    /// The unit that answers for it.
    pub owner: Option<TextView>,
    /// The responsible role.
    pub owner_role: Option<TextView>,
    /// The owner's address.
    pub owner_email: Option<String>,
    /// When it was last reviewed.
    pub reviewed: Option<DayView>,
    /// When and why it was withdrawn.
    pub withdrawn: Option<WithdrawnView>,
    /// Whether it was withdrawn or replaced before it had begun.
    pub never_began: bool,
    /// Its end, where that is to come and known already.
    pub ending: Option<EndingView>,
    /// Its changes, newest first.
    pub changes: Vec<ChangeView>,
    /// Its sources.
    pub sources: Vec<TextView>,
    /// Its chapters, annexes last, in order.
    pub contents: Vec<ContentsLineView>,
}

/// Another guideline.
#[derive(Debug, Clone, Serialize)]
pub struct ReferenceView {
    /// "ESI-2021-0044, 1.3.2021", or its title.
    pub text: TextView,
    /// Its page, where the site has it.
    pub href: Option<String>,
}

/// A withdrawal.
#[derive(Debug, Clone, Serialize)]
pub struct WithdrawnView {
    /// The day.
    pub on: DayView,
    /// Why.
    pub reason: Option<TextView>,
}

/// An end that is to come.
#[derive(Debug, Clone, Serialize)]
pub struct EndingView {
    /// The last day in force; none where it is not in force yet.
    pub last: Option<DayView>,
    /// The day on which it is replaced or withdrawn.
    pub from: DayView,
    /// What replaces it; none where it is withdrawn.
    pub successor: Option<ReferenceView>,
    /// Why it is withdrawn.
    pub reason: Option<TextView>,
}

/// A statute and its sections.
#[derive(Debug, Clone, Serialize)]
pub struct StatuteView {
    /// "Kuntalaki (410/2015)".
    pub name: TextView,
    /// "29 §".
    pub sections: Option<String>,
    /// The statute in Finlex.
    pub href: Option<String>,
}

/// A chapter in a table of contents.
#[derive(Debug, Clone, Serialize)]
pub struct ContentsLineView {
    /// Its page, or its anchor on the whole-guideline page.
    pub href: String,
    /// Its number ("3"), where it is numbered; "Liite 1" for annexes.
    pub number: Option<String>,
    /// Its title.
    pub title: TextView,
    /// An annex.
    pub annex: bool,
    /// The page shown.
    pub current: bool,
}

/// A guideline's front page.
#[derive(Debug, Clone, Serialize)]
pub struct GuidelinePageView {
    /// The guideline.
    pub guideline: GuidelineView,
    /// Its introduction, as HTML made by this program.
    pub body: BodyView,
    /// The pages that refer to it.
    pub mentioned: Vec<LinkView>,
}

/// A chapter's page.
#[derive(Debug, Clone, Serialize)]
pub struct ChapterPageView {
    /// The guideline it belongs to.
    pub guideline: GuidelineView,
    /// Its number, where it has one.
    pub number: Option<String>,
    /// An annex.
    pub annex: bool,
    /// Its text.
    pub body: BodyView,
    /// Headings in it (level 2 and 3), for "on this page".
    pub headings: Vec<HeadingView>,
    /// The chapter before.
    pub previous: Option<LinkView>,
    /// The chapter after.
    pub next: Option<LinkView>,
    /// The pages that refer to it.
    pub mentioned: Vec<LinkView>,
}

/// A heading in a text.
#[derive(Debug, Clone, Serialize)]
pub struct HeadingView {
    /// Its anchor, without `#`.
    pub anchor: String,
    /// Its number, where it has one: "3.2".
    pub number: Option<String>,
    /// Its words.
    pub text: String,
    /// 2 to 6.
    pub level: u8,
}

/// The whole guideline on one page.
#[derive(Debug, Clone, Serialize)]
pub struct WholeView {
    /// The guideline; its contents lead to anchors on this page.
    pub guideline: GuidelineView,
    /// Its introduction.
    pub body: BodyView,
    /// Its chapters.
    pub chapters: Vec<WholeChapterView>,
}

/// A chapter on the whole-guideline page.
#[derive(Debug, Clone, Serialize)]
pub struct WholeChapterView {
    /// The chapter's anchor on this page.
    pub anchor: String,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: TextView,
    /// An annex.
    pub annex: bool,
    /// Set where its text is a translation that is older than its source.
    pub stale: Option<StaleView>,
    /// Its text; headings are one level lower and anchors begin with the chapter's.
    pub body: BodyView,
}

/// A text as HTML made by this program from Markdown (safe to print as it is).
#[derive(Debug, Clone, Serialize)]
pub struct BodyView {
    /// The language of the text where it differs from the page's.
    pub lang: Option<String>,
    /// HTML: block elements only.
    pub html: String,
}
