//! A form to fill in, as readers meet it (D37).
//!
//! In: descriptions that `resolve` has understood. Out: fields in order, each with all that its kind needs. Never true:
//! a choice without options, a group without fields, two fields with one name.

use crate::raw::Makes;

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its name, where it has one besides the text's.
    pub(crate) title: Option<String>,
    /// What the answers become besides a page to print.
    pub(crate) makes: Option<Makes>,
    /// What it asks, never nothing.
    pub(crate) fields: Vec<Field>,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What its answer is called in a file.
    pub(crate) name: String,
    /// What is asked.
    pub(crate) label: String,
    /// More about what to answer.
    pub(crate) help: Option<String>,
    /// Whether an answer is needed.
    pub(crate) need: Need,
    /// What kind of answer is asked for.
    pub(crate) kind: Answer,
}

/// Whether an answer is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It is.
    Required,
    /// It isn't.
    Optional,
}

/// What kind of answer is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A line of text, of so many characters at most.
    Line(Option<usize>),
    /// A text of several lines, of so many characters at most.
    Lines(Option<usize>),
    /// A day.
    Day,
    /// A whole number.
    Number,
    /// An e-mail address.
    Email,
    /// Yes or no.
    Tick,
    /// One of some options.
    One(Vec<Choice>),
    /// Any of some options.
    Several(Vec<Choice>),
    /// The same fields several times, so often at first.
    Group(usize, Vec<Field>),
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What stands in a file.
    pub(crate) value: String,
    /// What the reader sees.
    pub(crate) label: String,
}
