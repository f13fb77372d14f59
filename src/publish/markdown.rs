//! Markdown → HTML, with references resolved and nothing unlisted named.
//!
//! In: a text that the rules have passed, and a [`Scene`] that knows addresses. Out: block-level HTML and the plain
//! words of each section for search. Never true: HTML that an editor wrote, a link that leads to an account which is
//! not listed, two elements with one id on a page.

mod block;
mod figure;
mod notes;
mod older;
mod running;

use super::scene::{Scene, Where};
use crate::catalogue::Catalogue;
use crate::model::{Doc, Old, SectionCount, TextAge};
use crate::parse::markdown::{Anchors, options};
use crate::resolve::links::{Target, target};
use crate::value::{Id, Parse};
use notes::Note;
use pulldown_cmark::{Alignment, BlockQuoteKind, CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd, html};
use running::merged;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What stands before the anchors of the introduction on the page with a whole guideline.
pub(super) const INTRODUCTION: &str = "johdanto-";

/// How the box of a task begins.
const TASK: &str = "<span class=\"task\">";

/// How a text stands on its page.
#[derive(Debug, Clone, Default)]
pub(super) struct Setting {
    /// How much lower headings stand: 1 on the whole-guideline page.
    pub(super) lower: u8,
    /// Put before every anchor: `moderointi-` on the whole-guideline page.
    pub(super) prefix: String,
    /// The chapter's number, where its sections are numbered: `3` gives 3.1, 3.2.
    pub(super) number: Option<String>,
    /// Whether paragraphs are numbered.
    pub(super) paragraphs: bool,
    /// Which words of the glossary lead to it.
    pub(super) glossing: Glossing,
    /// Old ids that stand beside anchors of the text, an empty one being its top.
    pub(super) old: Old,
    /// The guideline whose every text is on this page, so that links between them stay on it.
    pub(super) whole: Option<Id>,
}

/// Which words of the glossary lead to it.
#[derive(Debug, Clone)]
pub(super) enum Glossing {
    /// Each at its first use on the page; these have been used before.
    FirstUse(BTreeSet<Id>),
    /// None: the glossary itself, and what is printed alone.
    Off,
}

impl Default for Glossing {
    fn default() -> Self {
        Glossing::FirstUse(BTreeSet::new())
    }
}

/// A section's plain words.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    pub(super) heading: String,
    pub(super) anchor: String,
    pub(super) text: String,
}

/// What of the theme a text needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Needs {
    /// Colours of code.
    pub(super) code: bool,
    /// The look of blocks, and printing one by itself.
    pub(super) blocks: bool,
    /// Making something of a form's answers.
    pub(super) form: bool,
}

impl Needs {
    /// What two texts on one page need.
    pub(super) fn and(self, other: Self) -> Self {
        Self { code: self.code || other.code, blocks: self.blocks || other.blocks, form: self.form || other.form }
    }

    /// Style sheets.
    pub(super) fn styles(self) -> Vec<String> {
        let all =
            [(self.code, "assets/code.css"), (self.blocks, "assets/blocks.css"), (self.form, "assets/form/form.css")];
        all.into_iter().filter(|(needed, _)| *needed).map(|(_, path)| path.to_owned()).collect()
    }

    /// Scripts.
    pub(super) fn scripts(self) -> Vec<String> {
        let all = [(self.blocks, "assets/blocks.js"), (self.form, "assets/form/form.js")];
        all.into_iter().filter(|(needed, _)| *needed).map(|(_, path)| path.to_owned()).collect()
    }
}

/// What rendering gives.
pub(super) struct Rendered {
    pub(super) html: String,
    pub(super) sections: Vec<Words>,
    pub(super) headings: Vec<super::view::HeadingView>,
    /// What of the theme it needs besides what every page has.
    pub(super) needs: Needs,
    /// The words of the glossary that lead to it, with those that were used before.
    pub(super) terms: BTreeSet<Id>,
}

/// Renders a body.
pub(super) fn render(scene: &Scene<'_>, doc: &Doc, setting: &Setting) -> Rendered {
    let body = scene.site.body(doc);
    let mut writer = Writer::new(scene, doc, setting);
    let cleaned = scene.without_unlisted(doc, body);
    let inner = writer.events(&cleaned);
    let mut html = String::with_capacity(body.len() * 3 / 2);
    html.push_str(&setting.old_ids(""));
    html::push_html(&mut html, inner.into_iter());
    html.push_str(&writer.footnotes());
    let Writer { sections, headings, needs, terms, .. } = writer;
    Rendered { html, sections, headings, needs, terms }
}

/// Walks the events of one text and rewrites those that need more than plain HTML.
struct Writer<'a, 's> {
    scene: &'a Scene<'s>,
    /// Labels are in the text's own language, which is not always the page's.
    words_of: &'static Catalogue,
    doc: &'a Doc,
    setting: &'a Setting,
    anchors: Anchors,
    sections: Vec<Words>,
    headings: Vec<super::view::HeadingView>,
    count: SectionCount,
    paragraph: u32,
    notes: Vec<Note>,
    needs: Needs,
    /// How many blocks of each name there have been, forms included.
    blocks: BTreeMap<String, usize>,
    /// What stands before the ids of footnotes, besides the page's own prefix: the block that they stand in.
    notes_of: String,
    terms: BTreeSet<Id>,
    /// Inside how many elements words lead nowhere: headings, and pictures, whose words are no elements.
    still: usize,
}

impl<'a, 's> Writer<'a, 's> {
    fn new(scene: &'a Scene<'s>, doc: &'a Doc, setting: &'a Setting) -> Self {
        let terms = match &setting.glossing {
            Glossing::FirstUse(before) => before.clone(),
            Glossing::Off => BTreeSet::new(),
        };
        Self {
            scene,
            words_of: Catalogue::site(doc.lang.as_str()),
            doc,
            setting,
            anchors: Anchors::default(),
            sections: vec![Words::default()],
            headings: Vec::new(),
            count: SectionCount::default(),
            paragraph: 0,
            notes: Vec::new(),
            needs: Needs::default(),
            blocks: BTreeMap::new(),
            notes_of: String::new(),
            terms,
            still: 0,
        }
    }

    fn words(&mut self, text: &str) {
        if let Some(section) = self.sections.last_mut() {
            section.text.push_str(text);
        }
    }

    fn events<'e>(&mut self, body: &'e str) -> Vec<Event<'e>> {
        let events = merged(Parser::new_ext(body, options()));
        let events = match self.doc.age {
            TextAge::Present => events,
            TextAge::Older => older::without_lost(self.scene, self.doc, events),
        };
        self.rewrite(events, 0)
    }

    /// Rewrites what needs more than plain HTML, inside headings and footnotes as well; `outer` elements are open.
    fn rewrite<'e>(&mut self, events: Vec<Event<'e>>, outer: usize) -> Vec<Event<'e>> {
        let mut out: Vec<Event<'e>> = Vec::with_capacity(events.len());
        let mut events = events.into_iter();
        let mut depth = outer;
        while let Some(event) = events.next() {
            match event {
                Event::Start(tag) => {
                    if let Some(tag) = self.whole(tag, &mut events, &mut out) {
                        self.open(tag, depth, &mut out);
                        depth += 1;
                    }
                }
                Event::End(end) => {
                    depth = depth.saturating_sub(1);
                    self.close(end, depth, &mut out);
                }
                other => self.inline(other, &mut out),
            }
        }
        out
    }

    /// Elements that are made from all that stands in them; any other tag is handed back.
    fn whole<'e>(
        &mut self,
        tag: Tag<'e>,
        events: &mut std::vec::IntoIter<Event<'e>>,
        out: &mut Vec<Event<'e>>,
    ) -> Option<Tag<'e>> {
        match tag {
            Tag::Heading { level, id, .. } => {
                let inner = take_until(events, |end| matches!(end, TagEnd::Heading(_)));
                self.heading(level, id.as_deref(), inner, out);
            }
            Tag::Link { dest_url, link_type, .. } => {
                let inner = take_until(events, |end| matches!(end, TagEnd::Link));
                self.link(&dest_url, link_type, inner, out);
            }
            Tag::CodeBlock(kind) => {
                let inner = take_until(events, |end| matches!(end, TagEnd::CodeBlock));
                self.code_block(&kind, &inner, out);
            }
            Tag::Paragraph if figure::stands_here(events) => {
                let inner = take_until(events, |end| matches!(end, TagEnd::Paragraph));
                self.figure(inner, out);
            }
            Tag::FootnoteDefinition(label) => {
                let inner = take_until(events, |end| matches!(end, TagEnd::FootnoteDefinition));
                self.definition(&label, inner);
            }
            other => return Some(other),
        }
        None
    }

    fn open<'e>(&mut self, tag: Tag<'e>, depth: usize, out: &mut Vec<Event<'e>>) {
        match tag {
            Tag::Image { link_type, dest_url, id, .. } => {
                let dest_url = self.scene.picture(self.doc, &dest_url).into();
                self.still += 1;
                out.push(Event::Start(Tag::Image { link_type, dest_url, title: "".into(), id }));
            }
            Tag::Table(columns) => {
                let label = self.words_of.word("table-label");
                let open = format!("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{label}\">");
                out.push(Event::Html(open.into()));
                // Alignment would be written as a style attribute, which the site's policy forbids.
                out.push(Event::Start(Tag::Table(vec![Alignment::None; columns.len()])));
            }
            Tag::BlockQuote(Some(kind)) => {
                let (class, title) = self.alert(kind);
                let open = format!(
                    "<div class=\"alert alert-{class}\" role=\"note\">\n<p class=\"alert-title\">{title}</p>\n"
                );
                out.push(Event::Html(open.into()));
            }
            Tag::Paragraph if depth == 0 && self.setting.paragraphs => {
                self.paragraph += 1;
                let n = self.paragraph;
                let own = format!("kohta-{n}");
                let old = self.setting.old_ids(&own);
                // A heading that has the anchor keeps it: an id stands once on a page.
                let taken = self.doc.outline.headings.iter().any(|heading| heading.anchor == own);
                let id = if taken { String::new() } else { format!(" id=\"{}{own}\"", self.setting.prefix) };
                out.push(Event::Html(format!("<p{id}>{old}<span class=\"number\">{n}</span> ").into()));
            }
            other => out.push(Event::Start(other)),
        }
    }

    fn close<'e>(&mut self, end: TagEnd, depth: usize, out: &mut Vec<Event<'e>>) {
        match end {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Image => {}
            TagEnd::TableCell => self.words(" "),
            _ => self.words("\n"),
        }
        if matches!(end, TagEnd::Image) {
            self.still = self.still.saturating_sub(1);
        }
        match end {
            TagEnd::BlockQuote(Some(_)) => out.push(Event::Html("</div>\n".into())),
            TagEnd::Paragraph if depth == 0 && self.setting.paragraphs => out.push(Event::Html("</p>\n".into())),
            other => out.push(Event::End(other)),
        }
        if matches!(end, TagEnd::Table) {
            out.push(Event::Html("</div>\n".into()));
        }
    }

    fn inline<'e>(&mut self, event: Event<'e>, out: &mut Vec<Event<'e>>) {
        match event {
            Event::FootnoteReference(label) => self.mention(&label, out),
            Event::TaskListMarker(done) => {
                let mark = if done { "☑" } else { "☐" };
                out.push(Event::InlineHtml(format!("{TASK}{mark}</span> ").into()));
            }
            // The rules refuse HTML; should any come here, it is shown as the text it is.
            Event::Html(text) | Event::InlineHtml(text) => out.push(Event::Text(text)),
            Event::Text(text) => {
                self.words(&text.replace('\n', " "));
                self.text(text, out);
            }
            Event::Code(text) => {
                self.words(&text);
                out.push(Event::Code(text));
            }
            Event::SoftBreak | Event::HardBreak => {
                self.words(" ");
                out.push(event);
            }
            other => out.push(other),
        }
    }

    fn heading<'e>(&mut self, level: HeadingLevel, id: Option<&str>, inner: Vec<Event<'e>>, out: &mut Vec<Event<'e>>) {
        let text = plain(&inner);
        let own = self.anchors.give(id, &text);
        let anchor = format!("{}{own}", self.setting.prefix);
        let written = level as u8;
        let number = self.number(written);
        let shown = (written + self.setting.lower).min(6);
        let mark = format!("<a class=\"heading-mark\" href=\"#{anchor}\" aria-hidden=\"true\" tabindex=\"-1\">#</a>");
        let mut open = format!("<h{shown} id=\"{anchor}\">{}", self.setting.old_ids(&own));
        if let Some(number) = &number {
            let _ = write!(open, "<span class=\"number\">{number}</span> ");
        }
        out.push(Event::Html(open.into()));
        let heading = number.as_ref().map_or_else(|| text.clone(), |number| format!("{number} {text}"));
        self.sections.push(Words { heading, anchor: anchor.clone(), text: String::new() });
        self.still += 1;
        let inner = self.rewrite(inner, 1);
        self.still -= 1;
        out.extend(inner);
        // The heading's words are the section's name, not its text.
        if let Some(section) = self.sections.last_mut() {
            section.text.clear();
        }
        out.push(Event::Html(format!(" {mark}</h{shown}>\n").into()));
        self.headings.push(super::view::HeadingView { anchor, number, text, level: written });
    }

    /// The number of the next heading: levels 2 and 3 of a chapter with a number.
    fn number(&mut self, level: u8) -> Option<String> {
        self.count.next(self.setting.number.as_ref()?, level)
    }

    fn link<'e>(&mut self, to: &str, kind: LinkType, inner: Vec<Event<'e>>, out: &mut Vec<Event<'e>>) {
        let to = if kind == LinkType::Email { format!("mailto:{to}") } else { to.to_owned() };
        // What stands inside a link, a picture's words included, is cleaned here, since its address must stay whole.
        let inner: Vec<Event<'e>> = inner.into_iter().map(|event| self.in_link(event)).collect();
        let own = plain(&inner);
        if let Target::Term(id) = target(&to) {
            self.terms.extend(Id::parse(id));
        }
        match self.scene.link(self.doc, &to, &self.setting.prefix) {
            Where::Nowhere(words) => {
                // An autolink's text is its address, and an empty one has none: both say the words instead.
                let shown = if own.trim().is_empty()
                    || matches!(kind, LinkType::Autolink | LinkType::Email)
                    || self.scene.names_unlisted(&own)
                {
                    words
                } else {
                    own
                };
                self.words(&shown);
                out.push(Event::InlineHtml(format!("<span class=\"closed-account\">{}</span>", escape(&shown)).into()));
            }
            Where::Leads { href, title, class } => {
                let href = self.on_whole(&to, href);
                let class = class.map_or_else(String::new, |class| format!(" class=\"{class}\""));
                out.push(Event::InlineHtml(format!("<a href=\"{}\"{class}>", escape(&href)).into()));
                if own.trim().is_empty() {
                    self.words(&title);
                    out.push(Event::Text(title.into()));
                } else {
                    self.words(&own);
                    out.extend(inner);
                }
                out.push(Event::InlineHtml("</a>".into()));
            }
        }
    }

    /// Where a link leads on the page with a whole guideline: to the chapter there, not to its own page.
    fn on_whole(&self, to: &str, href: String) -> String {
        let (Some(whole), Target::Chapter(id, _)) = (&self.setting.whole, target(to)) else {
            return href;
        };
        // Whether the heading exists in this language has been found out already.
        let anchor = href.split_once('#').map(|(_, anchor)| anchor);
        let chapter = id.strip_prefix(whole.as_str()).and_then(|rest| rest.strip_prefix('/'));
        match (chapter, anchor) {
            (Some(chapter), Some(anchor)) => format!("#{chapter}-{anchor}"),
            (Some(chapter), None) => format!("#{chapter}"),
            (None, Some(anchor)) if id == whole.as_str() => format!("#{INTRODUCTION}{anchor}"),
            (None, None) if id == whole.as_str() => "#main".to_owned(),
            (None, _) => href,
        }
    }

    /// What stands inside a link: no link of its own, no words that may not be said, pictures at their address.
    fn in_link<'e>(&self, event: Event<'e>) -> Event<'e> {
        match event {
            Event::Start(Tag::Image { link_type, dest_url, id, .. }) => {
                let dest_url = self.scene.picture(self.doc, &dest_url).into();
                Event::Start(Tag::Image { link_type, dest_url, title: "".into(), id })
            }
            other => self.scene.cleaned(other),
        }
    }

    fn alert(&self, kind: BlockQuoteKind) -> (&'static str, String) {
        let class = match kind {
            BlockQuoteKind::Note => "note",
            BlockQuoteKind::Tip => "tip",
            BlockQuoteKind::Important => "important",
            BlockQuoteKind::Warning => "warning",
            BlockQuoteKind::Caution => "caution",
        };
        (class, self.words_of.word(&format!("alert-{class}")))
    }
}

impl Setting {
    /// Empty elements with the old ids of an anchor: whoever follows an old link comes to the new place.
    fn old_ids(&self, anchor: &str) -> String {
        let old = self.old.get(anchor).into_iter().flatten();
        old.map(|id| format!("<span id=\"{}\"></span>", escape(id))).collect()
    }
}

/// The events up to the end of the element that has just begun; that end is taken and dropped.
fn take_until<'e>(events: &mut std::vec::IntoIter<Event<'e>>, is_end: impl Fn(&TagEnd) -> bool) -> Vec<Event<'e>> {
    let mut inner = Vec::new();
    let mut depth = 0usize;
    for event in events.by_ref() {
        match &event {
            Event::End(end) if depth == 0 && is_end(end) => break,
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        inner.push(event);
    }
    inner
}

/// The words of some events.
fn plain(events: &[Event<'_>]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

/// Text for HTML, attribute values included.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}

/// Text that stands in for a value in HTML events.
pub(super) fn html_event<'e>(html: String) -> Event<'e> {
    Event::InlineHtml(CowStr::from(html))
}
