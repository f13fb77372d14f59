//! Texts in folders of a guideline: older ones, which `archive:` keeps readable.
//!
//! In: a file's text. Out: its title, its body and what that holds. Never true: a fault, since only a text that a
//! guideline names is part of the site; an older text's title taken for one of its sections.

use crate::parse::front_matter;
use crate::parse::markdown::{Outline, outline};
use crate::source::{FileId, Span};
use crate::value::{Id, Lang};
use std::ops::Range;

/// A file in a folder of a guideline.
#[derive(Debug, Clone)]
pub struct Nested {
    /// The language whose folder it lies in.
    pub lang: Lang,
    /// The guideline.
    pub guideline: Id,
    /// Its path from the guideline's folder: `arkisto/ohje-2021.md`.
    pub path: String,
    /// The file.
    pub file: FileId,
    /// What it says, where it is a text that could be read.
    pub text: Option<OldText>,
}

/// What an older text says.
#[derive(Debug, Clone)]
pub struct OldText {
    /// Its title: the heading that it begins with.
    pub title: Option<String>,
    /// Where its body stands, without the title.
    pub body: Range<usize>,
    /// What its body holds.
    pub outline: Outline,
    /// Where front matter begins that should not be there.
    pub front_matter: Option<Span>,
    /// Whether it says nothing but headings.
    pub is_empty: bool,
}

/// Reads an older text.
#[must_use]
pub fn older(file: FileId, text: &str) -> OldText {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let body = |start: usize| outline(file, start, text.get(start..).unwrap_or(""));
    let front_matter = front_matter::split(file, text).ok().map(|split| Span::new(file, start..split.yaml.start));
    let all = body(start);
    let first = start + text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    let title = all.headings.first().filter(|heading| heading.level == 1 && heading.span.range().start <= first);
    let Some(heading) = title else {
        let is_empty = says_nothing(text.get(start..));
        return OldText { title: None, body: start..text.len(), outline: all, front_matter, is_empty };
    };
    let after = heading.span.range().end.min(text.len());
    OldText {
        title: Some(heading.text.trim().to_owned()).filter(|title| !title.is_empty()),
        body: after..text.len(),
        outline: body(after),
        front_matter,
        is_empty: says_nothing(text.get(after..)),
    }
}

fn says_nothing(body: Option<&str>) -> bool {
    let mut lines = body.unwrap_or("").lines().map(str::trim).filter(|line| !line.is_empty());
    lines.all(|line| line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn read(text: &str) -> OldText {
        older(Sources::new().add_text("a.md", text), text)
    }

    #[test]
    fn the_heading_at_the_beginning_is_the_title() {
        for text in ["# Vanha ohje\n\nTeksti.\n", "\u{feff}\n# Vanha ohje\nTeksti.\n", "Vanha ohje\n=====\n\nTeksti.\n"]
        {
            let old = read(text);
            assert_eq!(old.title.as_deref(), Some("Vanha ohje"), "{text:?}");
            assert_eq!(text.get(old.body).map(str::trim), Some("Teksti."), "{text:?}");
            assert!(old.outline.headings.is_empty(), "{text:?}");
        }
        for text in ["Teksti.\n\n# Osa\n", "## Osa\n\nTeksti.\n", ""] {
            let old = read(text);
            assert_eq!((old.title, old.body), (None, 0..text.len()), "{text:?}");
        }
    }

    #[test]
    fn front_matter_is_seen_and_a_line_across_is_none() {
        assert!(read("---\ntitle: x\n---\n\nTeksti.\n").front_matter.is_some());
        assert!(read("---\n\nTeksti.\n").front_matter.is_none());
    }
}
