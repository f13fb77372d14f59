//! Just enough of a Rust reader for guards: code without comments and strings, identifiers, paths.
//!
//! In: the text of a source file. Out: the same text with every comment and string blanked (lines stay where they
//! are), and what the code names. Never true: a path in a comment taken for an import, or one missed because it is
//! written inline, in braces or over several lines.

/// The code with comments, strings and characters blanked; line breaks stay, so that places stay true.
pub fn code(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = match chars[at] {
            '/' if chars.get(at + 1) == Some(&'/') => find(&chars, at, |c| c == '\n'),
            '/' if chars.get(at + 1) == Some(&'*') => block_comment(&chars, at),
            '"' => string(&chars, at),
            'r' if raw_hashes(&chars, at).is_some() => raw_string(&chars, at, raw_hashes(&chars, at).unwrap()),
            '\'' => character(&chars, at),
            _ => at,
        };
        if end == at {
            out.push(chars[at]);
            at += 1;
        } else {
            out.extend(chars[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
            at = end;
        }
    }
    out
}

fn find(chars: &[char], from: usize, wanted: impl Fn(char) -> bool) -> usize {
    (from..chars.len()).find(|at| wanted(chars[*at])).unwrap_or(chars.len())
}

fn block_comment(chars: &[char], from: usize) -> usize {
    let (mut at, mut depth) = (from, 0);
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (at, depth) = (at + 2, depth + 1),
            ('*', Some('/')) => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.min(chars.len())
}

fn string(chars: &[char], from: usize) -> usize {
    let mut at = from + 1;
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(chars.len())
}

/// How many hashes a raw string has that begins here; `None` where none does.
fn raw_hashes(chars: &[char], from: usize) -> Option<usize> {
    let before = from.checked_sub(1).map(|before| chars[before]);
    let starts = before.is_none_or(|c| c == 'b' || !(c.is_alphanumeric() || c == '_'));
    let hashes = chars[from + 1..].iter().take_while(|c| **c == '#').count();
    (starts && chars.get(from + 1 + hashes) == Some(&'"')).then_some(hashes)
}

fn raw_string(chars: &[char], from: usize, hashes: usize) -> usize {
    let mut at = from + 2 + hashes;
    while at < chars.len() {
        let closes = chars[at] == '"' && (1..=hashes).all(|n| chars.get(at + n) == Some(&'#'));
        at += 1;
        if closes {
            return at + hashes;
        }
    }
    chars.len()
}

/// A character literal; a lifetime has no closing quote after one character and is left alone.
fn character(chars: &[char], from: usize) -> usize {
    if chars.get(from + 1) == Some(&'\\') {
        let end = find(chars, from + 3, |c| c == '\'');
        return (end + 1).min(chars.len());
    }
    if chars.get(from + 2) == Some(&'\'') { from + 3 } else { from }
}

/// A word of the code and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    Word(String, usize),
    Sign(char, usize),
}

impl Token {
    pub fn word(&self) -> Option<&str> {
        match self {
            Token::Word(word, _) => Some(word),
            Token::Sign(..) => None,
        }
    }

    pub fn is(&self, sign: char) -> bool {
        matches!(self, Token::Sign(own, _) if *own == sign)
    }

    pub fn line(&self) -> usize {
        match self {
            Token::Word(_, line) | Token::Sign(_, line) => *line,
        }
    }
}

/// Words and signs of a text without its comments and strings.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut word = String::new();
    let mut line = 1;
    for c in code(text).chars().chain(['\n']) {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            out.push(Token::Word(std::mem::take(&mut word), line));
        }
        if c == '\n' {
            line += 1;
        } else if !c.is_whitespace() {
            out.push(Token::Sign(c, line));
        }
    }
    out
}

/// The modules at the crate's root that a file names, each with its line: `crate::a::b`, `use crate::{a, b::c}`, and
/// as many `super` as lead there. `depth` is how many modules the file lies under the root (`src/a/b.rs`: 2).
pub fn root_modules(text: &str, depth: usize) -> Vec<(String, usize)> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    // Modules written in the file itself, `mod tests { … }`, lie one deeper.
    let (mut braces, mut inside) = (0usize, Vec::new());
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        if token.is('{') {
            if at >= 2 && tokens[at - 2].word() == Some("mod") {
                inside.push(braces);
            }
            braces += 1;
        } else if token.is('}') {
            braces = braces.saturating_sub(1);
            if inside.last() == Some(&braces) {
                inside.pop();
            }
        }
        let after = match token.word() {
            Some("crate") if path_goes_on(&tokens, at) => Some(at + 3),
            Some("super") if at < 3 || !path_goes_on(&tokens, at - 3) || tokens[at - 3].word() != Some("super") => {
                let (end, count) = supers(&tokens, at);
                (count >= depth + inside.len()).then_some(end)
            }
            _ => None,
        };
        if let Some(after) = after {
            heads(&tokens, after, &mut found);
        }
        at += 1;
    }
    found
}

/// Whether `::` follows the word at a place.
fn path_goes_on(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|t| t.is(':')) && tokens.get(at + 2).is_some_and(|t| t.is(':'))
}

/// How many `super::` stand from here on, and where what follows begins.
fn supers(tokens: &[Token], mut at: usize) -> (usize, usize) {
    let mut count = 0;
    while tokens.get(at).and_then(Token::word) == Some("super") {
        count += 1;
        at += 1;
        if path_goes_on(tokens, at - 1) {
            at += 2;
        }
    }
    (at, count)
}

/// The first segments of a path, or of every path in braces.
fn heads(tokens: &[Token], at: usize, found: &mut Vec<(String, usize)>) {
    let Some(first) = tokens.get(at) else { return };
    if let Some(word) = first.word() {
        // A macro of the crate is the module that defines it; `$crate::record!` inside macros has its own row.
        found.push((word.to_owned(), first.line()));
        return;
    }
    if first.is('*') {
        found.push(("*".to_owned(), first.line()));
    }
    if !first.is('{') {
        return;
    }
    let (mut depth, mut fresh) = (0, true);
    for token in &tokens[at..] {
        match token {
            Token::Sign('{', _) => (depth, fresh) = (depth + 1, depth == 0),
            Token::Sign('}', _) => depth -= 1,
            Token::Sign(',', _) => fresh = depth == 1,
            Token::Word(word, line) if depth == 1 && fresh => {
                found.push((word.clone(), *line));
                fresh = false;
            }
            _ => {}
        }
        if depth == 0 {
            return;
        }
    }
}

#[test]
fn comments_and_strings_are_blanked() {
    let text = "a // crate::x\n/* crate::y /* z */ */ b \"crate::\\\"q\" r#\"crate::\"r\"# 'c' '\\'' &'life d";
    let left: Vec<String> = tokens(text).iter().filter_map(|t| t.word().map(str::to_owned)).collect();
    assert_eq!(left, ["a", "b", "life", "d"]);
    assert_eq!(tokens("a\n\"x\ny\"\nb").last().map(Token::line), Some(4));
}

#[test]
fn paths_to_the_root_are_found_however_they_are_written() {
    let text = "
        //! See crate::nothing.
        use crate::{one::{A, B}, two,
            three::C};
        use crate::four;
        fn f(x: crate::five::D) { let _ = \"crate::no\"; super::six::g(); self::super_::h(); }
        mod tests { use super::own; use super::super::seven; }
        fn g() { super::super::too_far(); }
    ";
    let names: Vec<String> = root_modules(text, 1).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["one", "two", "three", "four", "five", "six", "seven", "too_far"]);
    let deeper: Vec<String> = root_modules(text, 2).into_iter().map(|(name, _)| name).collect();
    assert_eq!(deeper, ["one", "two", "three", "four", "five", "too_far"]);
    assert_eq!(root_modules("use crate::*;", 1), [("*".to_owned(), 1)]);
}
