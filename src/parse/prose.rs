//! Running text of a Markdown file, without its marks: what is read as sentences.
//!
//! In: the body of a file. Out: one [`Block`] a paragraph, list item, table cell or quotation, which knows where each of
//! its words stands. Headings, code and pictures' words are left out. Never true: a sentence that runs from one block
//! into the next.

use super::markdown::{MAX_DEPTH, is_block, options};
use crate::source::{FileId, Span};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// A stretch of running text.
#[derive(Debug, Clone)]
pub struct Block {
    /// Its words, line breaks as spaces.
    pub text: String,
    file: FileId,
    /// Where pieces of `text` begin: there, and in the file.
    pieces: Vec<(usize, usize)>,
}

/// A sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// How many words it has.
    pub words: usize,
    /// Where.
    pub span: Span,
}

impl Block {
    /// Where a stretch of the text stands in the file.
    #[must_use]
    pub fn span(&self, range: &Range<usize>) -> Span {
        let last = range.end.saturating_sub(1).max(range.start);
        Span::new(self.file, self.place(range.start)..self.place(last) + 1)
    }

    fn place(&self, at: usize) -> usize {
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        piece.map_or(0, |(start, there)| there + (at - start))
    }

    /// Its sentences. One ends at a stop that white space and a capital follow, so that `1. tammikuuta` and `esim. näin`
    /// stay whole: a sentence may be taken for two, never two for one.
    pub fn sentences(&self) -> impl Iterator<Item = Sentence> + '_ {
        let mut start = 0;
        let ends = self.text.char_indices().filter_map(|(at, c)| {
            let rest = self.text.get(at + c.len_utf8()..)?.trim_start_matches(|c: char| ")”\"’»".contains(c));
            let next = rest.trim_start().trim_start_matches(|c: char| "(”\"’»–-".contains(c)).chars().next();
            let stops =
                ".!?…".contains(c) && rest.starts_with(char::is_whitespace) && next.is_none_or(char::is_uppercase);
            stops.then_some(self.text.len() - rest.len())
        });
        ends.chain([self.text.len()]).map(move |end| {
            let (from, text) = (start, self.text.get(start..end).unwrap_or(""));
            start = end;
            let lead = text.len() - text.trim_start().len();
            let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            Sentence { words, span: self.span(&(from + lead..end)) }
        })
    }
}

/// Reads a text that begins at byte `base` of a file.
#[must_use]
pub fn prose(file: FileId, base: usize, body: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    collect(file, base, body, 0, &mut blocks);
    blocks.retain(|block| !block.text.trim().is_empty());
    blocks
}

fn collect(file: FileId, base: usize, body: &str, outer: usize, blocks: &mut Vec<Block>) {
    let fresh = || Block { text: String::new(), file, pieces: Vec::new() };
    let mut block = fresh();
    let mut silent = 0_usize;
    let mut fence: Option<Range<usize>> = None;
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                silent += 1;
                let markdown = matches!(&kind, CodeBlockKind::Fenced(info) if is_block(info));
                fence = markdown.then_some(Range { start: usize::MAX, end: 0 });
            }
            Event::End(TagEnd::CodeBlock) => {
                silent = silent.saturating_sub(1);
                if let Some(inner) = fence.take()
                    && outer < MAX_DEPTH
                    && let Some(text) = body.get(inner.clone())
                {
                    collect(file, base + inner.start, text, outer + 1, blocks);
                }
            }
            Event::Start(Tag::Heading { .. } | Tag::Image { .. }) => silent += 1,
            Event::End(TagEnd::Heading(_) | TagEnd::Image) => silent = silent.saturating_sub(1),
            Event::Start(tag) if is_inline(&tag) => {}
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => {}
            Event::Start(_) | Event::End(_) => blocks.push(std::mem::replace(&mut block, fresh())),
            Event::Text(text) => {
                if let Some(inner) = &mut fence {
                    *inner = inner.start.min(range.start)..inner.end.max(range.end);
                }
                if silent == 0 {
                    block.pieces.push((block.text.len(), base + range.start));
                    block.text.push_str(&text);
                }
            }
            Event::Code(_) | Event::SoftBreak | Event::HardBreak if silent == 0 => {
                block.pieces.push((block.text.len(), base + range.start));
                // Code stands for one word that is no abbreviation and ends no sentence.
                block.text.push_str(if matches!(event, Event::Code(_)) { "_" } else { " " });
            }
            _ => {}
        }
    }
    blocks.push(block);
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn read(body: &str) -> Vec<Block> {
        prose(Sources::new().add_text("a.md", body), 0, body)
    }

    #[test]
    fn blocks_are_what_is_read() {
        let body = "# Otsikko\n\nYksi *kaksi*\n[kolme](a). Neljä `koodi`.\n\n- viisi\n- kuusi\n\n```yaml\na: b\n```\n\n```placard\n1. seitsemän\n```\n\n| a | b |\n|---|---|\n| c | ![d](e.png) |\n";
        let texts: Vec<String> = read(body).into_iter().map(|block| block.text).collect();
        assert_eq!(texts, ["Yksi kaksi kolme. Neljä _.", "viisi", "kuusi", "seitsemän", "a", "b", "c"]);
    }

    #[test]
    fn sentences_have_their_words_and_places() {
        let body = "Avataan 1. tammikuuta\nesim. *näin*. ”Toinen lause!” Kolmas? neljäs";
        let blocks = read(body);
        let told: Vec<_> = blocks
            .iter()
            .flat_map(Block::sentences)
            .map(|sentence| (sentence.words, body.get(sentence.span.range()).unwrap_or("")))
            .collect();
        assert_eq!(told, [(5, "Avataan 1. tammikuuta\nesim. *näin*."), (2, "”Toinen lause!”"), (2, "Kolmas? neljäs"),]);
    }
}
