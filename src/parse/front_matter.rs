//! The YAML between `---` lines at the head of a Markdown file.

use crate::fault::{Fault, What};
use crate::source::{FileId, Span};
use std::ops::Range;

/// Where front matter and body stand in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// The YAML.
    pub yaml: Range<usize>,
    /// The Markdown.
    pub body: Range<usize>,
}

/// Splits a text. A byte order mark and `\r\n` are fine.
///
/// # Errors
/// Front matter that is absent, or that never closes.
pub fn split(file: FileId, text: &str) -> Result<Split, Box<Fault>> {
    let head = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut at = head;
    let mut yaml_start = None;
    for line in text.get(head..).unwrap_or("").split_inclusive('\n') {
        let fence = line.trim_end() == "---";
        match yaml_start {
            None if fence => yaml_start = Some(at + line.len()),
            None => {
                return Err(Box::new(Fault::new(
                    What::FrontMatter,
                    Span::new(file, head..head + line.trim_end().len()),
                )));
            }
            Some(start) if fence => {
                return Ok(Split { yaml: start..at, body: at + line.len()..text.len() });
            }
            Some(_) => {}
        }
        at += line.len();
    }
    let first = head..head + text.get(head..).map_or(0, |t| t.lines().next().unwrap_or("").len());
    let case = if yaml_start.is_some() { "open" } else { "" };
    Err(Box::new(Fault::new(What::FrontMatter, Span::new(file, first)).case(case)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn splits_at_the_fences() {
        let file = Sources::new().add_text("a.md", "");
        let text = "\u{feff}---\r\ntitle: x\r\n---\r\nBody\n---\n";
        let split = split(file, text).expect("closed front matter");
        assert_eq!(text.get(split.yaml), Some("title: x\r\n"));
        assert_eq!(text.get(split.body), Some("Body\n---\n"));
    }

    #[test]
    fn says_what_is_missing() {
        let file = Sources::new().add_text("a.md", "");
        assert_eq!(split(file, "Body").map_err(|f| f.case), Err(""));
        assert_eq!(split(file, "").map_err(|f| f.case), Err(""));
        assert_eq!(split(file, "---\ntitle: x\n").map_err(|f| f.case), Err("open"));
    }
}
