//! What a Markdown text holds, without rendering it: headings, links, HTML, depth.
//!
//! In: the body of a file. Out: [`Outline`], every entry with its place. The renderer (floor 5) reads the same text
//! with the same [`options`], so that what was checked is what is published. Never true: a link that rendering shows
//! and checking did not see; so fenced blocks that render as Markdown are looked into here as well.

use super::fence::Fence;
use crate::source::{FileId, Span};
use crate::value::slug_from;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// Levels of nesting that a text may have.
pub const MAX_DEPTH: usize = 64;

/// Fences that hold Markdown and render as what they are named after (D34, D35).
pub const BLOCKS: [&str; 4] = ["placard", "checklist", "qa", "steps"];

/// The fence that holds the description of a form (D37).
pub const FORM: &str = "form";

/// The Markdown that the handbook is written in.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_STRIKETHROUGH
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words, plain.
    pub text: String,
    /// Its anchor: the one it names, else one made from its words, unique on the page.
    pub anchor: String,
    /// The anchor that it asks for, where it names one.
    pub named: Option<String>,
    /// What it stands in.
    pub inside: Inside,
    /// Where.
    pub span: Span,
}

/// What a heading stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inside {
    /// The text itself, whose sections are counted.
    Text,
    /// A block of its own: a placard, steps.
    Block,
}

/// A link or picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, as written.
    pub to: String,
    /// A picture.
    pub image: bool,
    /// Its words, plain: what is clicked, or what stands in a picture's place.
    pub words: String,
    /// Where.
    pub span: Span,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The words of its header cells, plain.
    pub header: Vec<String>,
    /// Where.
    pub span: Span,
}

/// What a text holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// Links in order.
    pub links: Vec<Link>,
    /// Tables in order.
    pub tables: Vec<Table>,
    /// How many paragraphs stand by themselves, in no list, quotation or block: those that can be numbered.
    pub paragraphs: usize,
    /// Stretches of HTML.
    pub html: Vec<Span>,
    /// Descriptions of forms, in the order in which they are rendered.
    pub forms: Vec<Fence>,
    /// Where the nesting passes [`MAX_DEPTH`].
    pub too_deep: Option<Span>,
}

/// Reads a text that begins at byte `base` of a file.
#[must_use]
pub fn outline(file: FileId, base: usize, body: &str) -> Outline {
    let mut outline = Outline::default();
    let mut anchors = Anchors::default();
    collect(file, base, body, 0, &mut anchors, &mut outline);
    outline
}

/// Ids that the theme's pages have themselves.
const RESERVED_ANCHORS: [&str; 8] =
    ["main", "q", "directory", "directory-filter", "directory-count", "search-form", "search-status", "search-results"];

/// Anchors already given on a page.
#[derive(Debug, Default)]
pub struct Anchors(BTreeMap<String, usize>);

impl Anchors {
    /// The anchor for a heading: `named`, else made of its words; repeats get `-2`, `-3`.
    pub fn give(&mut self, named: Option<&str>, words: &str) -> String {
        let wanted = named.map_or_else(|| slug_from(words), str::to_owned);
        let wanted = if wanted.is_empty() { "osa".to_owned() } else { wanted };
        // Repeats go on counting where the last one stopped.
        let mut n = self.0.get(&wanted).copied().unwrap_or(1);
        let mut anchor = if n == 1 { wanted.clone() } else { format!("{wanted}-{n}") };
        while self.0.contains_key(&anchor) || RESERVED_ANCHORS.contains(&anchor.as_str()) {
            n += 1;
            anchor = format!("{wanted}-{n}");
        }
        self.0.insert(anchor.clone(), 1);
        self.0.insert(wanted, n);
        anchor
    }
}

/// The heading that is open, while its words come in.
struct Open {
    level: u8,
    named: Option<String>,
    text: String,
    range: Range<usize>,
}

/// What is open at a place of a text.
struct Reading<'o> {
    file: FileId,
    base: usize,
    outline: &'o mut Outline,
    heading: Option<Open>,
    /// Links by their places in the outline: a picture may stand in a link.
    links: Vec<usize>,
    /// Whether header cells of a table are being read.
    header: bool,
    /// The stretch of a fence that holds Markdown.
    fence: Option<Range<usize>>,
    /// The form whose description is being read.
    form: Option<Fence>,
    inside: Inside,
}

impl Reading<'_> {
    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, self.base + range.start..self.base + range.end)
    }

    fn link(&mut self, to: String, image: bool, range: &Range<usize>) {
        self.links.push(self.outline.links.len());
        self.outline.links.push(Link { to, image, words: String::new(), span: self.span(range) });
    }

    fn open(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, .. } => {
                let named = id.map(|id| id.to_string());
                self.heading = Some(Open { level: level as u8, named, text: String::new(), range });
            }
            Tag::Link { dest_url, link_type, .. } => {
                let mail = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.link(format!("{mail}{dest_url}"), false, &range);
            }
            Tag::Image { dest_url, .. } => self.link(dest_url.to_string(), true, &range),
            Tag::Table(_) => {
                let span = self.span(&range);
                self.outline.tables.push(Table { header: Vec::new(), span });
            }
            Tag::TableHead => self.header = true,
            Tag::TableCell if self.header => {
                if let Some(table) = self.outline.tables.last_mut() {
                    table.header.push(String::new());
                }
            }
            Tag::HtmlBlock => self.html(&range),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) if is_block(&info) => {
                self.fence = Some(Range { start: usize::MAX, end: 0 });
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) if first_word(&info) == FORM => {
                self.form = Some(Fence::new(self.span(&range)));
            }
            _ => {}
        }
    }

    fn close(&mut self, end: TagEnd, anchors: &mut Anchors) {
        match end {
            TagEnd::Link | TagEnd::Image => {
                self.links.pop();
            }
            TagEnd::TableHead => self.header = false,
            TagEnd::CodeBlock => self.outline.forms.extend(self.form.take()),
            TagEnd::Heading(_) => {
                if let Some(Open { level, named, text, range }) = self.heading.take() {
                    let anchor = anchors.give(named.as_deref(), &text);
                    let (inside, span) = (self.inside, self.span(&range));
                    self.outline.headings.push(Heading { level, text, anchor, named, inside, span });
                }
            }
            _ => {}
        }
    }

    fn html(&mut self, range: &Range<usize>) {
        let span = self.span(range);
        self.outline.html.push(span);
    }

    /// Plain words, for whatever is open: a heading, a picture and the link around it, a header cell.
    fn words(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        }
        for at in &self.links {
            if let Some(link) = self.outline.links.get_mut(*at) {
                link.words.push_str(text);
            }
        }
        let cell = self.outline.tables.last_mut().and_then(|table| table.header.last_mut());
        if let Some(cell) = cell.filter(|_| self.header) {
            cell.push_str(text);
        }
    }
}

fn collect(file: FileId, base: usize, body: &str, outer: usize, anchors: &mut Anchors, outline: &mut Outline) {
    let (heading, links, fence, form) = (None, Vec::new(), None, None);
    let inside = if outer == 0 { Inside::Text } else { Inside::Block };
    let mut reading = Reading { file, base, outline, heading, links, header: false, fence, form, inside };
    let mut depth = outer;
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 && matches!(tag, Tag::Paragraph) {
                    reading.outline.paragraphs += 1;
                }
                depth += 1;
                if depth > MAX_DEPTH && reading.outline.too_deep.is_none() {
                    reading.outline.too_deep = Some(reading.span(&range));
                }
                reading.open(tag, range);
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                // A fence in a fence is a level too; what is too deep is told once and not looked into.
                if matches!(end, TagEnd::CodeBlock)
                    && let Some(inner) = reading.fence.take()
                    && depth < MAX_DEPTH
                    && let Some(text) = body.get(inner.clone())
                {
                    collect(file, base + inner.start, text, depth + 1, anchors, reading.outline);
                }
                reading.close(end, anchors);
            }
            Event::Text(text) => {
                if let Some(inner) = &mut reading.fence {
                    *inner = inner.start.min(range.start)..inner.end.max(range.end);
                }
                if let Some(form) = &mut reading.form {
                    form.push(&text, base + range.start);
                }
                reading.words(&text);
            }
            Event::Code(text) => reading.words(&text),
            // A heading's words make its anchor, and are read without breaks by the renderer as well.
            Event::SoftBreak | Event::HardBreak if reading.heading.is_none() => reading.words(" "),
            Event::InlineHtml(_) => reading.html(&range),
            _ => {}
        }
    }
}

/// Whether a fence's info string names a block of the handbook.
#[must_use]
pub fn is_block(info: &str) -> bool {
    BLOCKS.contains(&first_word(info))
}

/// What a fence's info string says that it is.
#[must_use]
pub fn first_word(info: &str) -> &str {
    info.split_whitespace().next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn read(body: &str) -> Outline {
        outline(Sources::new().add_text("a.md", body), 0, body)
    }

    #[test]
    fn headings_have_lasting_anchors() {
        let outline = read("## Häirintä\n\n## Häirintä\n\n### Poisto *nyt* {#poistaminen}\n\n## `x`\n");
        let found: Vec<_> = outline.headings.iter().map(|h| (h.level, h.text.as_str(), h.anchor.as_str())).collect();
        assert_eq!(
            found,
            [
                (2, "Häirintä", "hairinta"),
                (2, "Häirintä", "hairinta-2"),
                (3, "Poisto nyt", "poistaminen"),
                (2, "x", "x")
            ]
        );
    }

    #[test]
    fn links_are_found_wherever_they_render() {
        let body = "[a](profile:x/y) ![p](kuva.svg)\n\n```placard\n1. [b](term:z)\n```\n\n```yaml\n[c](d)\n```\n<a@b.example>\n";
        let outline = read(body);
        let to: Vec<_> =
            outline.links.iter().map(|l| (l.to.as_str(), body.get(l.span.range()).unwrap_or(""))).collect();
        assert_eq!(
            to,
            [
                ("profile:x/y", "[a](profile:x/y)"),
                ("kuva.svg", "![p](kuva.svg)"),
                ("term:z", "[b](term:z)"),
                ("mailto:a@b.example", "<a@b.example>")
            ]
        );
    }

    #[test]
    fn links_pictures_and_tables_have_their_words() {
        let outline = read("[*Lue* `x`](a) [![Kartta](k.png)](b) ![](c.png)\n\n| | A *b* |\n|---|---|\n| 1 | 2 |\n");
        let words: Vec<&str> = outline.links.iter().map(|link| link.words.as_str()).collect();
        assert_eq!(words, ["Lue x", "Kartta", "Kartta", ""]);
        let header: Vec<_> = outline.tables.iter().flat_map(|table| &table.header).collect();
        assert_eq!(header, ["", "A b"]);
    }

    #[test]
    fn html_and_depth_are_seen() {
        let outline = read("<div>x</div>\n\na <b>c</b>\n\n```html\n<i>\n```\n");
        assert_eq!(outline.html.len(), 3);
        assert!(read(&format!("{} x", ">".repeat(10_000))).too_deep.is_some());
        assert!(read(&format!("{} x", "> ".repeat(60))).too_deep.is_none());
    }
}
