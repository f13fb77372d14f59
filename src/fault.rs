//! What reading and resolving found wrong: facts with places, without names, levels or words.
//!
//! In: a place in a file and the values concerned. Out: rows that rules (floor 4) turn into findings. Never true: a
//! fault that carries a word for people, or a value of the internal half ([`Fault::masked`]).

use crate::source::{Half, Span};

/// What is wrong. One rule of the `source`, `reference`, `unit`, `site` or `profile` group answers for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// YAML that cannot be read.
    Syntax,
    /// Bytes that are not UTF-8 text.
    Encoding,
    /// Past a limit of size or depth.
    TooLarge,
    /// A link that leaves the site's folder.
    OutsideLink,
    /// A key that the format doesn't have.
    UnknownField,
    /// A key written twice.
    DuplicateKey,
    /// A required key that isn't there.
    MissingField,
    /// A value of another shape than the format's.
    BadValue,
    /// Front matter that is absent or never closes.
    FrontMatter,
    /// A file, folder or id whose name addresses cannot be made of.
    BadName,
    /// Two files with one id.
    DuplicateId,
    /// A reference to something that doesn't exist.
    UnknownReference,
    /// A link in a text that leads nowhere.
    BrokenLink,
    /// HTML in Markdown.
    RawHtml,
    /// A form that nobody could fill in.
    BrokenForm,
    /// A profile without an owner.
    OwnerMissing,
    /// A profile whose owner is no unit of the organisation.
    OwnerUnknown,
    /// A profile without an official contact.
    ContactMissing,
    /// An address that names no account.
    NotAnAccount,
    /// A link that leads on to an account somewhere.
    ShortLink,
    /// A private profile among the records.
    PrivateListed,
    /// Two units with one id.
    UnitDuplicate,
    /// Units that are above each other.
    UnitCycle,
    /// A template that cannot be used.
    Template,
    /// An active SVG.
    ActiveSvg,
    /// A fact that differs between translations.
    FactDiffers,
    /// An older text that cannot be kept readable.
    ArchiveBroken,
    /// Two things that want one address.
    OutputCollision,
    /// A line of `anchors.lock` that cannot be read.
    LockBroken,
}

/// A fact about a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub what: What,
    /// Which kind of it: picks the sentence in the catalogue; empty for the plain one.
    pub case: &'static str,
    /// Where.
    pub at: Span,
    /// A second place that the first disagrees with.
    pub other: Option<Span>,
    /// Values for the sentence.
    pub facts: Vec<(&'static str, String)>,
    /// The value that belongs at the place, where that is beyond doubt (`aito check --fix`).
    pub fix: Option<String>,
}

impl Fault {
    /// A fact at a place.
    #[must_use]
    pub fn new(what: What, at: Span) -> Self {
        Self { what, case: "", at, other: None, facts: Vec::new(), fix: None }
    }

    /// Says which kind of the problem it is.
    #[must_use]
    pub fn case(mut self, case: &'static str) -> Self {
        self.case = case;
        self
    }

    /// Says which kind it is, where nothing more exact is known.
    #[must_use]
    pub fn case_or(self, case: &'static str) -> Self {
        if self.case.is_empty() { self.case(case) } else { self }
    }

    /// Says that a field is missing in a form, whose example is another than that of a record.
    pub fn in_form(&mut self) {
        if self.what == What::MissingField {
            self.case = "form";
        }
    }

    /// Adds a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.facts.push((name, value.into()));
        self
    }

    /// Says which value belongs at the place.
    #[must_use]
    pub fn fixed(mut self, value: Option<String>) -> Self {
        self.fix = value;
        self
    }

    /// Adds the second place.
    #[must_use]
    pub fn other(mut self, span: Span) -> Self {
        self.other = Some(span);
        self
    }

    /// Masks the values where the file is internal: what stands there is never quoted.
    #[must_use]
    pub fn masked(mut self, half: Half) -> Self {
        if half == Half::Internal {
            self.fix = None;
            for (name, value) in &mut self.facts {
                // A key that nobody knows is a word of the editor's, and may be a secret as well.
                let own_key = *name == "field" && matches!(self.what, What::UnknownField | What::DuplicateKey);
                if *name == "found" || *name == "detail" || own_key {
                    "…".clone_into(value);
                }
            }
        }
        self
    }
}
