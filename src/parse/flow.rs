//! Where lists and maps in brackets and braces end, which the reader's own places do not say.
//!
//! In: a text and where such a value begins. Out: the byte behind it, and what stands last in it. Never true: an end
//! that a bracket inside quotes or a remark gave.

use crate::parse::yaml::{Kind, Node};

/// The end of a value in brackets or braces.
pub(super) struct Closing {
    /// Behind the closing bracket.
    pub(super) end: usize,
    /// Behind the last sign before it that is no blank and in no remark, and that sign.
    pub(super) last: (usize, char),
    /// Whether there are remarks inside.
    pub(super) remarks: Remarks,
}

/// Whether a value has remarks inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Remarks {
    /// It has none.
    None,
    /// It has some.
    Some,
}

/// The end of the value that begins with the bracket at `start`.
pub(super) fn closing(text: &str, start: usize) -> Option<Closing> {
    let (mut depth, mut quote, mut remark, mut remarks) = (0usize, None, false, Remarks::None);
    let (mut last, mut before) = ((start, '['), ' ');
    let mut signs = text.get(start..)?.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        match (quote, c) {
            _ if remark => remark = c != '\n',
            (Some('"'), '\\') => drop(signs.next()),
            (Some(q), _) if q == c => quote = None,
            (Some(_), _) => {}
            // Within a word a quotation mark is a sign like any other.
            (None, '"' | '\'') if " \n\t[{,:".contains(before) => quote = Some(c),
            (None, '#') if before.is_whitespace() => (remark, remarks) = (true, Remarks::Some),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(Closing { end: start + at + c.len_utf8(), last, remarks });
                }
            }
            (None, _) => {}
        }
        if !remark && !c.is_whitespace() {
            last = (start + at + c.len_utf8(), c);
        }
        before = c;
    }
    None
}

/// Behind the bracket that closes the one at `start`; none where remarks stand inside, which a new value would lose.
pub(super) fn end(text: &str, start: usize) -> Option<usize> {
    closing(text, start).filter(|closing| closing.remarks == Remarks::None).map(|closing| closing.end)
}

/// Behind a value that stands in brackets or braces.
pub(super) fn value_end(text: &str, node: &Node) -> Option<usize> {
    let range = node.span.range();
    match node.kind {
        Kind::Seq(_) | Kind::Map(_) => end(text, range.start),
        _ => (!range.is_empty()).then_some(range.end),
    }
}
