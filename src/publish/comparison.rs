//! What has changed between two texts: by paragraph, and within changed paragraphs by word.
//!
//! In: the [`Block`]s of an older text and of the present one. Out: [`Row`]s in reading order. Never true: a word of
//! either text that is in no row; work that grows with the square of a long text; a result that depends on the clock,
//! since the same texts must give the same bytes. So the limits here count work, not time: where one is reached, a
//! paragraph is shown as taken out and put in instead of word by word.

mod blocks;
mod pairs;

pub(super) use blocks::{Block, BlockKind, blocks};

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::BTreeMap;

/// More words than this in one paragraph are not compared one by one.
const WORDS: usize = 5_000;
/// How many words of pairs of paragraphs are looked at in all.
const WORK: usize = 20_000_000;

/// A paragraph of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Row {
    /// In both texts.
    Same(Block),
    /// In the older text only.
    Removed(Block),
    /// In the present text only.
    Added(Block),
    /// In both, with other words.
    Changed(BlockKind, Vec<Part>),
}

/// A stretch of a changed paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// In which of the texts it stands.
    pub(super) side: Side,
    /// Its words.
    pub(super) text: String,
}

/// In which text something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// In both.
    Both,
    /// In the older one.
    Older,
    /// In the present one.
    Present,
}

/// Compares two texts.
pub(super) fn compare(older: &[Block], present: &[Block]) -> Vec<Row> {
    let mut known: BTreeMap<&str, u32> = BTreeMap::new();
    let old: Vec<u32> = older.iter().map(|block| number(&mut known, block)).collect();
    let new: Vec<u32> = present.iter().map(|block| number(&mut known, block)).collect();
    let mut rows = Vec::with_capacity(old.len().max(new.len()));
    let mut work = WORK;
    let mut run = (0..0, 0..0);
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (from, to) = (op.old_range(), op.new_range());
        if matches!(op, DiffOp::Equal { .. }) {
            changed(older, present, &run, &mut work, &mut rows);
            rows.extend(present.get(to.clone()).unwrap_or(&[]).iter().cloned().map(Row::Same));
            run = (from.end..from.end, to.end..to.end);
        } else {
            run = (run.0.start..from.end.max(run.0.end), run.1.start..to.end.max(run.1.end));
        }
    }
    changed(older, present, &run, &mut work, &mut rows);
    rows
}

/// One number for all paragraphs that are the same.
fn number<'b>(known: &mut BTreeMap<&'b str, u32>, block: &'b Block) -> u32 {
    let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
    *known.entry(block.key()).or_insert(next)
}

/// A stretch in which the texts differ: paragraphs that resemble each other are compared word by word.
fn changed(
    older: &[Block],
    present: &[Block],
    run: &(std::ops::Range<usize>, std::ops::Range<usize>),
    work: &mut usize,
    rows: &mut Vec<Row>,
) {
    let (old, new) = (older.get(run.0.clone()).unwrap_or(&[]), present.get(run.1.clone()).unwrap_or(&[]));
    let (mut i, mut j) = (0, 0);
    let ends = pairs::pairs(old, new, work).into_iter().chain([(old.len(), new.len())]);
    for (a, b) in ends {
        rows.extend(old.get(i..a).unwrap_or(&[]).iter().cloned().map(Row::Removed));
        rows.extend(new.get(j..b).unwrap_or(&[]).iter().cloned().map(Row::Added));
        if let (Some(one), Some(two)) = (old.get(a), new.get(b)) {
            rows.push(Row::Changed(two.kind, words(&one.text, &two.text)));
        }
        (i, j) = (a + 1, b + 1);
    }
}

/// The words of two paragraphs, in stretches.
fn words(older: &str, present: &str) -> Vec<Part> {
    let (old, new): (Vec<&str>, Vec<&str>) = (older.split(' ').collect(), present.split(' ').collect());
    if old.len().max(new.len()) > WORDS {
        let part = |side, text: &str| Part { side, text: text.to_owned() };
        return vec![part(Side::Older, older), part(Side::Present, present)];
    }
    let mut parts: Vec<Part> = Vec::new();
    let (mut removed, mut added): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let last = ops.len().saturating_sub(1);
    for (n, op) in ops.iter().enumerate() {
        let (from, to) = (old.get(op.old_range()).unwrap_or(&[]), new.get(op.new_range()).unwrap_or(&[]));
        // One word that stayed between two changes would only chop them up.
        if matches!(op, DiffOp::Equal { .. }) && (from.len() > 1 || n == 0 || n == last) {
            flush(&mut removed, &mut added, &mut parts);
            parts.push(Part { side: Side::Both, text: to.join(" ") });
        } else {
            removed.extend(from);
            added.extend(to);
        }
    }
    flush(&mut removed, &mut added, &mut parts);
    parts
}

fn flush<'w>(removed: &mut Vec<&'w str>, added: &mut Vec<&'w str>, parts: &mut Vec<Part>) {
    for (side, words) in [(Side::Older, removed), (Side::Present, added)] {
        if !words.is_empty() {
            parts.push(Part { side, text: words.join(" ") });
            words.clear();
        }
    }
}

#[cfg(test)]
mod tests;
