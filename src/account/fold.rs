//! Folding of texts that look alike to one text.
//!
//! In: a label of a host. Out: its skeleton: UTS 39 first, then the sight folds that UTS 39
//! leaves out (digits for letters, `rn` for `m`, accents). Skeletons are compared with skeletons
//! and never shown.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_security::confusable_detection::skeleton;

/// The skeleton of one label in Unicode.
pub(super) fn folded(label: &str) -> String {
    if label.is_ascii() {
        // Of lower-case ASCII, UTS 39 touches 0, 1 and m alone: the same result, much sooner.
        return pairs(&label.chars().map(|c| sight(c.to_ascii_lowercase())).collect::<String>());
    }
    let lower: String = label.nfkc().flat_map(char::to_lowercase).collect();
    let bones: String = skeleton(&lower).flat_map(char::to_lowercase).collect();
    let plain: String = bones.nfd().filter(|c| !is_combining_mark(*c)).map(sight).collect();
    pairs(&plain)
}

/// UTS 39 spells m as rn, so the pairs are folded after it, never before.
fn pairs(plain: &str) -> String {
    plain.replace("rn", "m").replace("vv", "w").replace("cl", "d")
}

fn sight(c: char) -> char {
    match c {
        '0' | 'ø' => 'o',
        '1' | 'i' | '|' | 'ı' => 'l',
        '3' => 'e',
        '5' => 's',
        '8' => 'b',
        'đ' => 'd',
        'ŋ' => 'n',
        'ŧ' => 't',
        'ǥ' => 'g',
        c => c,
    }
}

/// Whether one insertion, omission, replacement or swap of neighbours turns one into the other.
pub(super) fn one_edit_apart(a: &str, b: &str) -> bool {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len().abs_diff(b.len()) > 1 || a == b {
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
