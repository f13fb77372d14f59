//! Folding of characters that look alike to one character: what names and hosts have in common.
//!
//! In: a text. Out: the same text as the eye takes it: width, case and marks gone, letters of other
//! alphabets and digits read as the Latin letters that they resemble. The data stand in two files that
//! the page's scripts read too: `confusables.txt` (UTS 39, as far as it leads to a–z and 0–9; a test makes
//! it from the crate that carries the standard's table) and the `lookalikes` section of `platforms.yaml`.
//! What must never be true: two spellings that differ in case alone folding apart; a folded text being shown.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::table::Table;

/// `character<TAB>what it looks like`, a line each, in the order of code points.
const CONFUSABLES: &str = include_str!("confusables.txt");

static FOLDS: LazyLock<Folds> = LazyLock::new(|| {
    let sight = &Table::builtin().global.lookalikes.sight;
    let ascii = (0..=127u8).map(|b| char::from(b).to_ascii_lowercase()).map(|c| *sight.get(&c).unwrap_or(&c));
    Folds { ascii: ascii.collect(), wide: confusables().collect() }
});

/// The tables, read once.
struct Folds {
    ascii: Vec<char>,
    wide: BTreeMap<char, &'static str>,
}

/// Every character outside ASCII that looks like letters or digits of ASCII, with those.
pub fn confusables() -> impl Iterator<Item = (char, &'static str)> {
    CONFUSABLES.lines().filter_map(|line| {
        let (from, to) = line.split_once('\t')?;
        Some((from.chars().next()?, to))
    })
}

/// A text with every character folded and nothing left out but marks.
pub(super) fn characters(text: &str) -> String {
    let folds = &*FOLDS;
    let ascii = |c: char| folds.ascii.get(c as usize).copied();
    if text.is_ascii() {
        return text.chars().filter_map(ascii).collect();
    }
    // Character by character: a whole text in lower case would let a sigma's neighbours choose its shape.
    let plain = text.nfkc().flat_map(char::to_lowercase).nfkd().filter(|c| !is_combining_mark(*c));
    let mut folded = String::with_capacity(text.len());
    for c in plain {
        match (ascii(c), folds.wide.get(&c)) {
            (Some(c), _) => folded.push(c),
            (None, Some(letters)) => folded.extend(letters.chars().filter_map(ascii)),
            (None, None) => folded.push(c),
        }
    }
    folded
}

/// The skeleton of one label of a host, in which separators and affixes mean something.
pub(super) fn folded(label: &str) -> String {
    characters(label).replace("rn", "m").replace("vv", "w").replace("cl", "d")
}

/// Whether one insertion, omission, replacement or swap of neighbours turns one into the other.
pub(super) fn one_edit_apart(a: &str, b: &str) -> bool {
    // Most pairs differ in length by more, and nothing need be counted to see it.
    if a.len().abs_diff(b.len()) > 4 || a == b {
        return false;
    }
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let front = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let room = a.len().min(b.len()) - front;
    let back = a.iter().rev().zip(b.iter().rev()).take(room).take_while(|(x, y)| x == y).count();
    let middle = |text: &[char]| text.get(front..text.len() - back).unwrap_or_default().to_vec();
    match (middle(&a).as_slice(), middle(&b).as_slice()) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([x, y], [p, q]) => x == q && y == p,
        _ => false,
    }
}
