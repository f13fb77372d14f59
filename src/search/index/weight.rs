//! How much an occurrence says about a piece.
//!
//! The scheme is BM25 with fields, cut in two: here every form gets, for each piece, the weighted number of its
//! occurrences; the client adds these up over the forms that a word of the query stands for, lets the sum saturate,
//! and multiplies by the rarity of the word. So an inflected word counts as one word, not as many rare ones.
//!
//! What must never be true: a weight that depends on other pieces (then a change in one would rewrite all files) or
//! on how a machine rounds logarithms.

use super::super::{Piece, Section};

/// The number of steps a weight is rounded to: one for each letter.
const STEPS: usize = 26;
/// The upper bound of the lowest step, and the ratio from step to step. `query.js` has the same two numbers.
const LOWEST: f32 = 0.25;
/// See [`LOWEST`].
const RATIO: f32 = 1.25;

/// What one occurrence in each part of a piece counts.
pub(super) struct Weights {
    /// In the title.
    pub(super) title: f32,
    /// In a heading.
    pub(super) heading: f32,
    /// Among the keywords.
    pub(super) keyword: f32,
    /// In the trail.
    pub(super) trail: f32,
    /// In the text.
    pub(super) text: f32,
}

impl Weights {
    /// The weights for a piece. A word of a short title says more than one of a long title, and an occurrence in a
    /// short text more than one in a long text.
    pub(super) fn of(piece: &Piece) -> Self {
        let title_words = piece.title.split_whitespace().count().clamp(1, 50);
        // Measured in letters, which is known without cutting; 2,000 is a usual chapter or a long profile.
        let letters: usize = piece.sections.iter().map(|s: &Section| s.text.len()).sum();
        let length = f32::from(u16::try_from(letters.min(20_000)).unwrap_or(u16::MAX)) / 2_000.0;
        let words = f32::from(u8::try_from(title_words).unwrap_or(u8::MAX));
        Self {
            title: 8.0 * (1.0 + 2.0 / (words + 1.0)),
            heading: 4.0,
            keyword: 6.0,
            trail: 1.5,
            text: 1.0 / (0.7 + 0.3 * length).min(2.5),
        }
    }
}

/// The steps' upper bounds, made by multiplication only, which every machine rounds alike.
pub(super) fn bounds() -> [f32; STEPS] {
    let mut bound = LOWEST;
    std::array::from_fn(|_| {
        let this = bound;
        bound *= RATIO;
        this
    })
}

/// The letter for a weight: the first step whose bound it doesn't pass.
pub(super) fn letter(weight: f32, bounds: &[f32; STEPS]) -> u8 {
    let step = bounds.partition_point(|bound| *bound < weight).min(STEPS - 1);
    b'a' + u8::try_from(step).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_rise_with_the_weight() {
        let bounds = bounds();
        assert_eq!(letter(0.0, &bounds), b'a');
        assert_eq!(letter(0.25, &bounds), b'a');
        assert_eq!(letter(0.26, &bounds), b'b');
        assert_eq!(letter(1e9, &bounds), b'z');
    }
}
