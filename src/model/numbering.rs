//! The numbers of chapters (D32): one count, which pages show and rules judge.
//!
//! In: a guideline's chapters in their order, with the numbers that some of them fix. Out: what readers see in front of
//! each. Never true: a rule that counts otherwise than the page.

use super::Guideline;
use crate::raw::Numbering;

/// What stands in front of a chapter's title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ChapterNumber {
    /// Nothing.
    None,
    /// Its number: its place, or the one that it fixes.
    Chapter(String),
    /// Its place among the annexes.
    Annex(usize),
}

impl Guideline {
    /// The numbers of [`Guideline::chapters`], in their order. They count by place; where a chapter fixes its own, the
    /// next ones count on from there, also from 6A, which stands between 6 and 7.
    pub(crate) fn chapter_numbers(&self) -> Vec<ChapterNumber> {
        let (mut at, mut annexes) = (0usize, 0usize);
        let mut number = |chapter: &super::Chapter| {
            if chapter.annex {
                annexes += 1;
                return ChapterNumber::Annex(annexes);
            }
            at = chapter.number.as_deref().and_then(leading).unwrap_or(at.saturating_add(1));
            match &chapter.number {
                Some(own) => ChapterNumber::Chapter(own.clone()),
                None if self.numbering == Numbering::None => ChapterNumber::None,
                None => ChapterNumber::Chapter(at.to_string()),
            }
        };
        self.chapters.iter().map(&mut number).collect()
    }
}

/// Counts the sections of one chapter.
#[derive(Debug, Clone, Default)]
pub(crate) struct SectionCount {
    counters: [u32; 7],
}

impl SectionCount {
    /// The number of the next heading, by its level: levels 2 and 3 have one. It begins with the chapter's number, which is
    /// empty where one chapter alone counts its sections.
    pub(crate) fn next(&mut self, chapter: &str, level: u8) -> Option<String> {
        let at = usize::from(level);
        *self.counters.get_mut(at)? += 1;
        self.counters.iter_mut().skip(at + 1).for_each(|counter| *counter = 0);
        if !(2..=3).contains(&level) {
            return None;
        }
        let parts: Vec<String> = self.counters.get(2..=at)?.iter().map(ToString::to_string).collect();
        let own = parts.join(".");
        Some(if chapter.is_empty() { own } else { format!("{chapter}.{own}") })
    }
}

/// The digits that a number begins with: 6 of `6A`.
fn leading(number: &str) -> Option<usize> {
    let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    number.get(..end)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_counted_in_their_chapter() {
        let count = |chapter: &str| {
            let mut count = SectionCount::default();
            [2, 3, 3, 2, 4, 3].map(|level| count.next(chapter, level).unwrap_or_default())
        };
        assert_eq!(count("6A"), ["6A.1", "6A.1.1", "6A.1.2", "6A.2", "", "6A.2.1"]);
        assert_eq!(count(""), ["1", "1.1", "1.2", "2", "", "2.1"], "in a guideline without numbers");
    }
}
