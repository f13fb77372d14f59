//! Where lists and maps in brackets and braces end, which the reader's own places do not say.
//!
//! In: a text and where such a value begins. Out: the byte behind it. Never true: an end that a bracket inside quotes
//! gave; an end of something with remarks inside.

use crate::parse::yaml::{Kind, Node};

/// Behind the bracket that closes the one at `start`.
pub(super) fn end(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut before = ' ';
    let mut skip = false;
    for (at, c) in text.get(start..)?.char_indices() {
        if let Some(open) = quote {
            match c {
                _ if skip => skip = false,
                '\\' if open == '"' => skip = true,
                _ if c == open => quote = None,
                _ => {}
            }
            continue;
        }
        match c {
            '"' | '\'' if "[{,: ".contains(before) => quote = Some(c),
            '[' | '{' => depth += 1,
            ']' | '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(start + at + c.len_utf8());
                }
            }
            '#' if before.is_whitespace() => return None,
            _ => {}
        }
        before = c;
    }
    None
}

/// Behind a value that stands in brackets or braces.
pub(super) fn value_end(text: &str, node: &Node) -> Option<usize> {
    let range = node.span.range();
    match node.kind {
        Kind::Seq(_) | Kind::Map(_) => end(text, range.start),
        _ => (!range.is_empty()).then_some(range.end),
    }
}
