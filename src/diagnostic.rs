//! A finding as data: which rule, how bad, where, and the values for its sentence.
//!
//! In: rules. Out: reports in any format and language. Never true: a sentence for people (the catalogues have them).

use crate::source::Span;
use crate::value::Day;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The page would be wrong, unlawful, leaking or could not be made: nothing is published.
    Error,
    /// The organisation should act; the site is published.
    Warn,
    /// Not told at all.
    Off,
}

impl Level {
    /// The word in `site.yaml` and in machine-readable reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warn => "warn",
            Level::Off => "off",
        }
    }
}

/// How a finding stands to a change, where a run asks (`--changed-since`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Age {
    /// Nobody asked.
    #[default]
    Unasked,
    /// The change brought it, or touched its place.
    New,
    /// It was there before, in a file that was last changed on this day, where the day is known.
    Before(Option<Day>),
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name: `profile/owner-missing`.
    pub rule: &'static str,
    /// Which of the rule's sentences; empty for the plain one.
    pub case: &'static str,
    /// How bad.
    pub level: Level,
    /// Where.
    pub at: Span,
    /// A second place that the first disagrees with.
    pub other: Option<Span>,
    /// Values for the sentence.
    pub facts: Vec<(&'static str, String)>,
    /// How it stands to a change.
    pub age: Age,
}
