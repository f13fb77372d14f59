//! The success criteria of WCAG 2.1: what an accessibility statement can measure a site by (D41).
//!
//! In: a criterion's number. Out: its level, and its name in the addresses of the standard's own text. Never true: a
//! criterion of another version, so that nothing here lets a statement claim more than WCAG 2.1.

/// How much a criterion asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WcagLevel {
    /// The law asks for it.
    A,
    /// The law asks for it too.
    AA,
    /// More than the law asks for.
    AAA,
}

impl WcagLevel {
    /// The level as the standard writes it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            WcagLevel::A => "A",
            WcagLevel::AA => "AA",
            WcagLevel::AAA => "AAA",
        }
    }
}

/// A criterion that the law asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wcag {
    /// Its number.
    pub number: &'static str,
    /// Its level: A or AA.
    pub level: WcagLevel,
    /// Its anchor in the standard and its translations.
    pub anchor: &'static str,
}

const fn a(number: &'static str, anchor: &'static str) -> Wcag {
    Wcag { number, level: WcagLevel::A, anchor }
}

const fn aa(number: &'static str, anchor: &'static str) -> Wcag {
    Wcag { number, level: WcagLevel::AA, anchor }
}

/// The criteria of levels A and AA, in the standard's order.
pub const WCAG: [Wcag; 50] = [
    a("1.1.1", "non-text-content"),
    a("1.2.1", "audio-only-and-video-only-prerecorded"),
    a("1.2.2", "captions-prerecorded"),
    a("1.2.3", "audio-description-or-media-alternative-prerecorded"),
    aa("1.2.4", "captions-live"),
    aa("1.2.5", "audio-description-prerecorded"),
    a("1.3.1", "info-and-relationships"),
    a("1.3.2", "meaningful-sequence"),
    a("1.3.3", "sensory-characteristics"),
    aa("1.3.4", "orientation"),
    aa("1.3.5", "identify-input-purpose"),
    a("1.4.1", "use-of-color"),
    a("1.4.2", "audio-control"),
    aa("1.4.3", "contrast-minimum"),
    aa("1.4.4", "resize-text"),
    aa("1.4.5", "images-of-text"),
    aa("1.4.10", "reflow"),
    aa("1.4.11", "non-text-contrast"),
    aa("1.4.12", "text-spacing"),
    aa("1.4.13", "content-on-hover-or-focus"),
    a("2.1.1", "keyboard"),
    a("2.1.2", "no-keyboard-trap"),
    a("2.1.4", "character-key-shortcuts"),
    a("2.2.1", "timing-adjustable"),
    a("2.2.2", "pause-stop-hide"),
    a("2.3.1", "three-flashes-or-below-threshold"),
    a("2.4.1", "bypass-blocks"),
    a("2.4.2", "page-titled"),
    a("2.4.3", "focus-order"),
    a("2.4.4", "link-purpose-in-context"),
    aa("2.4.5", "multiple-ways"),
    aa("2.4.6", "headings-and-labels"),
    aa("2.4.7", "focus-visible"),
    a("2.5.1", "pointer-gestures"),
    a("2.5.2", "pointer-cancellation"),
    a("2.5.3", "label-in-name"),
    a("2.5.4", "motion-actuation"),
    a("3.1.1", "language-of-page"),
    aa("3.1.2", "language-of-parts"),
    a("3.2.1", "on-focus"),
    a("3.2.2", "on-input"),
    aa("3.2.3", "consistent-navigation"),
    aa("3.2.4", "consistent-identification"),
    a("3.3.1", "error-identification"),
    a("3.3.2", "labels-or-instructions"),
    aa("3.3.3", "error-suggestion"),
    aa("3.3.4", "error-prevention-legal-financial-data"),
    a("4.1.1", "parsing"),
    a("4.1.2", "name-role-value"),
    aa("4.1.3", "status-messages"),
];

/// The criteria of level AAA.
const BEYOND: [&str; 28] = [
    "1.2.6", "1.2.7", "1.2.8", "1.2.9", "1.3.6", "1.4.6", "1.4.7", "1.4.8", "1.4.9", "2.1.3", "2.2.3", "2.2.4",
    "2.2.5", "2.2.6", "2.3.2", "2.3.3", "2.4.8", "2.4.9", "2.4.10", "2.5.5", "2.5.6", "3.1.3", "3.1.4", "3.1.5",
    "3.1.6", "3.2.5", "3.3.5", "3.3.6",
];

/// The criteria that WCAG 2.2 brought, of every level.
const LATER: [&str; 9] = ["2.4.11", "2.4.12", "2.4.13", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8", "3.3.9"];

/// Where a number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Among the criteria that the law asks for.
    Asked(Wcag),
    /// At level AAA, for which nobody has to answer.
    Beyond,
    /// In WCAG 2.2 only.
    Later,
    /// Nowhere.
    Unknown,
}

/// Where a criterion's number stands.
#[must_use]
pub fn standing(number: &str) -> Standing {
    match WCAG.iter().find(|one| one.number == number) {
        Some(one) => Standing::Asked(*one),
        None if BEYOND.contains(&number) => Standing::Beyond,
        None if LATER.contains(&number) => Standing::Later,
        None => Standing::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard has 78 criteria: 30 of level A, 20 of AA, 28 of AAA.
    #[test]
    fn every_criterion_is_there_once() {
        let of = |level| WCAG.iter().filter(|one| one.level == level).count();
        assert_eq!((of(WcagLevel::A), of(WcagLevel::AA), BEYOND.len()), (30, 20, 28));
        let mut numbers: Vec<&str> = WCAG.iter().map(|one| one.number).chain(BEYOND).chain(LATER).collect();
        numbers.sort_unstable();
        let before = numbers.len();
        numbers.dedup();
        assert_eq!(numbers.len(), before);
        assert_eq!(standing("1.4.10"), Standing::Asked(aa("1.4.10", "reflow")));
        assert_eq!(standing("2.5.8"), Standing::Later);
        assert_eq!(standing("1.4.14"), Standing::Unknown);
    }
}
