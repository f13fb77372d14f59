//! Colours for fenced code: syntect's scopes merged to ten classes.
//!
//! Syntect writes a class for every scope, fifteen times the source; ten are enough to read code by.

use super::markdown::escape;
use std::fmt::Write as _;
use std::sync::LazyLock;
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxSet};

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Scopes, the most particular first, and the class of each.
static CLASSES: LazyLock<Vec<(Scope, &'static str)>> = LazyLock::new(|| {
    let rows = [
        ("comment", "c-comment"),
        ("string", "c-string"),
        ("constant.numeric", "c-number"),
        ("constant", "c-number"),
        ("keyword.operator", "c-operator"),
        ("keyword", "c-keyword"),
        ("storage", "c-keyword"),
        ("entity.name.tag", "c-tag"),
        ("entity.name.type", "c-type"),
        ("support.type", "c-type"),
        ("entity", "c-name"),
        ("variable", "c-name"),
        ("support", "c-name"),
        ("punctuation.definition.comment", "c-comment"),
        ("punctuation.definition.string", "c-string"),
        ("punctuation", "c-punctuation"),
        ("invalid", "c-error"),
    ];
    rows.into_iter().filter_map(|(scope, class)| Some((Scope::new(scope).ok()?, class))).collect()
});

/// Code with classes; `None` for a language that isn't known.
pub(super) fn highlight(language: &str, text: &str) -> Option<String> {
    if language.is_empty() {
        return None;
    }
    let syntax = SYNTAXES.find_syntax_by_token(language)?;
    let mut state = ParseState::new(syntax);
    let mut stack = ScopeStack::new();
    let mut out = String::with_capacity(text.len() * 2);
    let mut open: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        let changes = state.parse_line(line, &SYNTAXES).ok()?;
        let mut at = 0;
        for (next, change) in changes {
            write_part(&mut out, &mut open, class_of(&stack), line.get(at..next).unwrap_or(""));
            at = next;
            stack.apply(&change).ok()?;
        }
        write_part(&mut out, &mut open, class_of(&stack), line.get(at..).unwrap_or(""));
    }
    if open.is_some() {
        out.push_str("</span>");
    }
    Some(out)
}

fn class_of(stack: &ScopeStack) -> Option<&'static str> {
    stack
        .as_slice()
        .iter()
        .rev()
        .find_map(|scope| CLASSES.iter().find(|(own, _)| own.is_prefix_of(*scope)).map(|(_, class)| *class))
}

fn write_part(out: &mut String, open: &mut Option<&'static str>, class: Option<&'static str>, text: &str) {
    if text.is_empty() {
        return;
    }
    if *open != class {
        if open.is_some() {
            out.push_str("</span>");
        }
        if let Some(class) = class {
            let _ = write!(out, "<span class=\"{class}\">");
        }
        *open = class;
    }
    out.push_str(&escape(text));
}
