//! A text as its paragraphs, in plain words.
//!
//! In: Markdown. Out: one [`Block`] a paragraph, heading, item, row of a table or stretch of code, as readers see its
//! words. Never true: the address of an account that may not be named.

use crate::model::Doc;
use crate::parse::markdown::{is_block, options};
use crate::publish::scene::{Scene, Where};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// A paragraph in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::publish) struct Block {
    /// What it is.
    pub(in crate::publish) kind: BlockKind,
    /// Its words, one blank between two of them.
    pub(in crate::publish) text: String,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::publish) enum BlockKind {
    /// A heading.
    Heading,
    /// A paragraph, or anything else that stands by itself.
    Paragraph,
    /// An item of a list.
    Item,
}

impl Block {
    /// A heading of some words.
    pub(in crate::publish) fn heading(words: &str) -> Self {
        Self { kind: BlockKind::Heading, text: plain(words) }
    }

    /// What it is compared by: a heading without the number in front of it, which the present text may count by itself.
    pub(super) fn key(&self) -> &str {
        match self.kind {
            BlockKind::Heading => self.text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ' '),
            BlockKind::Paragraph | BlockKind::Item => &self.text,
        }
    }
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The paragraphs of a text.
pub(in crate::publish) fn blocks(scene: &Scene<'_>, doc: &Doc) -> Vec<Block> {
    let body = scene.without_unlisted(doc, scene.site.body(doc));
    let mut reading = Reading { scene, doc, blocks: Vec::new(), text: String::new(), items: 0, links: Vec::new() };
    reading.read(&body);
    reading.blocks
}

struct Reading<'a, 's> {
    scene: &'a Scene<'s>,
    doc: &'a Doc,
    blocks: Vec<Block>,
    text: String,
    /// How many items of lists are open.
    items: usize,
    /// Links that are open: where each leads, and how much text there was before it.
    links: Vec<(String, usize)>,
}

impl Reading<'_, '_> {
    fn read(&mut self, body: &str) {
        let mut fence: Option<String> = None;
        for event in Parser::new_ext(body, options()) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if is_block(&info) => {
                    self.flush();
                    fence = Some(String::new());
                }
                Event::End(TagEnd::CodeBlock) if fence.is_some() => {
                    let inner = fence.take().unwrap_or_default();
                    self.read(&inner);
                }
                Event::Text(text) => match &mut fence {
                    Some(inner) => inner.push_str(&text),
                    None => self.text.push_str(&text),
                },
                other => self.event(other),
            }
        }
        self.flush();
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(&tag),
            Event::End(end) => self.close(end),
            Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => self.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Item => {
                self.flush();
                self.items += 1;
            }
            Tag::Link { dest_url, .. } => self.links.push((dest_url.to_string(), self.text.len())),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Image { .. } | Tag::TableCell => {}
            _ => self.flush(),
        }
    }

    fn close(&mut self, end: TagEnd) {
        match end {
            TagEnd::Heading(_) => self.flush_as(BlockKind::Heading),
            TagEnd::Item => {
                self.flush();
                self.items = self.items.saturating_sub(1);
            }
            TagEnd::Link => {
                let Some((to, before)) = self.links.pop() else { return };
                // An empty link says the title of what it leads to.
                if self.text.len() == before {
                    match self.scene.link(self.doc, &to, "") {
                        Where::Leads { title, .. } => self.text.push_str(&title),
                        Where::Nowhere(words) => self.text.push_str(&words),
                    }
                }
            }
            TagEnd::TableCell => self.text.push_str(" · "),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Image => {}
            _ => self.flush(),
        }
    }

    fn flush(&mut self) {
        self.flush_as(if self.items > 0 { BlockKind::Item } else { BlockKind::Paragraph });
    }

    fn flush_as(&mut self, kind: BlockKind) {
        let text = plain(self.text.trim_end_matches([' ', '·']));
        self.text.clear();
        if !text.is_empty() {
            self.blocks.push(Block { kind, text: self.scene.plain(&text) });
        }
    }
}
