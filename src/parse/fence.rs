//! A fence whose text another reader reads: the description of a form.
//!
//! In: the pieces of a fence, each with its place in the file. Out: the text as one, read as YAML, with every place as
//! the file has it, however deep in a list the fence stands. Never true: a place inside the fence's own text.

use super::yaml::{self, Kind, Node};
use crate::fault::Fault;
use crate::source::{FileId, Span, Spanned};
use std::ops::Range;

/// A fence and its text, without the indentation of what it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fence {
    /// Where it stands, its marks included.
    pub span: Span,
    text: String,
    /// Where pieces of the text begin: in it, and in the file.
    pieces: Vec<(usize, usize)>,
}

impl Fence {
    /// A fence that has just been opened.
    #[must_use]
    pub fn new(span: Span) -> Self {
        Self { span, text: String::new(), pieces: Vec::new() }
    }

    /// Adds a piece of the text, which stands at byte `at` of the file.
    pub fn push(&mut self, text: &str, at: usize) {
        self.pieces.push((self.text.len(), at));
        self.text.push_str(text);
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its text as YAML.
    ///
    /// # Errors
    /// The fault that made it unreadable.
    pub fn read(&self, file: FileId) -> Result<Node, Box<Fault>> {
        match yaml::parse(file, 0, &self.text) {
            Ok(mut node) => {
                self.place(&mut node);
                Ok(node)
            }
            Err(mut fault) => {
                fault.at = self.placed(fault.at);
                Err(fault)
            }
        }
    }

    fn place(&self, node: &mut Node) {
        node.span = self.placed(node.span);
        match &mut node.kind {
            Kind::Seq(items) => items.iter_mut().for_each(|item| self.place(item)),
            Kind::Map(entries) => entries.iter_mut().for_each(|(Spanned { span, .. }, value)| {
                *span = self.placed(*span);
                self.place(value);
            }),
            Kind::Null | Kind::Bool(_) | Kind::Int(_) | Kind::Float(_) | Kind::Str(_) => {}
        }
    }

    /// A stretch of the text as the file has it; the fence's first line where it has no text.
    fn placed(&self, span: Span) -> Span {
        let Range { start, end } = span.range();
        if self.text.trim().is_empty() {
            return self.span.within(0..self.span.range().len().min(7));
        }
        let from = self.at(start);
        let to = if end > start { self.at(end - 1) + 1 } else { from };
        Span::new(self.span.file, from..to.max(from))
    }

    /// Where a byte of the text stands in the file.
    pub(super) fn at(&self, place: usize) -> usize {
        let piece = self.pieces.iter().rev().find(|(own, _)| *own <= place);
        piece.map_or(0, |(own, there)| there + (place - own))
    }
}
