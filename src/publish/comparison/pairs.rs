//! Which paragraphs of two stretches are the same one with other words.
//!
//! In: paragraphs that were taken out and those that were put in. Out: pairs in the order of both. Never true: two pairs
//! that cross each other; more work than there is left for it.

use super::Block;

/// How many of a thousand words two paragraphs must share to be one.
const ALIKE: usize = 400;

/// The pairs that share most words in all, in order; none where finding them would be too much work.
pub(super) fn pairs(old: &[Block], new: &[Block], work: &mut usize) -> Vec<(usize, usize)> {
    let words = |blocks: &[Block]| -> Vec<Vec<String>> { blocks.iter().map(sorted_words).collect() };
    let sum = |blocks: &[Block]| blocks.iter().map(|block| block.text.len() / 6 + 1).sum::<usize>();
    let cost = sum(old).saturating_mul(new.len()).saturating_add(sum(new).saturating_mul(old.len()));
    if old.is_empty() || new.is_empty() || cost > *work {
        return Vec::new();
    }
    *work -= cost;
    let (old, new) = (words(old), words(new));
    let alike: Vec<Vec<usize>> = old.iter().map(|one| new.iter().map(|two| likeness(one, two)).collect()).collect();
    let rate = |i: usize, j: usize| alike.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0);
    // What can be had from each place on, from the end to the beginning.
    let mut best = vec![vec![0usize; new.len() + 1]; old.len() + 1];
    let at = |best: &[Vec<usize>], i: usize, j: usize| best.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0);
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            let pair = if rate(i, j) >= ALIKE { rate(i, j) + at(&best, i + 1, j + 1) } else { 0 };
            let value = pair.max(at(&best, i + 1, j)).max(at(&best, i, j + 1));
            if let Some(cell) = best.get_mut(i).and_then(|row| row.get_mut(j)) {
                *cell = value;
            }
        }
    }
    let mut found = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        let here = at(&best, i, j);
        if rate(i, j) >= ALIKE && here == rate(i, j) + at(&best, i + 1, j + 1) {
            found.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if here == at(&best, i + 1, j) {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

fn sorted_words(block: &Block) -> Vec<String> {
    let mut words: Vec<String> = block
        .text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.sort_unstable();
    words
}

/// How many of a thousand words of both are shared.
fn likeness(one: &[String], two: &[String]) -> usize {
    let (mut a, mut b, mut shared) = (one.iter().peekable(), two.iter().peekable(), 0);
    while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => drop(a.next()),
            std::cmp::Ordering::Greater => drop(b.next()),
            std::cmp::Ordering::Equal => {
                shared += 1;
                a.next();
                b.next();
            }
        }
    }
    2_000 * shared / (one.len() + two.len()).max(1)
}
