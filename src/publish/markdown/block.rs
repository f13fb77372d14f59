//! Fences that are more than code: placards, checklists, questions, steps and forms.
//!
//! In: the text of a fence. Out: HTML that can be printed by itself, since each block has an id that the style sheet of
//! its print knows. Never true: two blocks with one id on a page, a footnote of a block that stands outside it.

use super::super::{code, form};
use super::{Glossing, Needs, Setting, TASK, Writer, escape, html_event, plain};
use crate::catalogue::Catalogue;
use crate::parse::markdown::{FORM, first_word, is_block};
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd, html};

impl Writer<'_, '_> {
    /// A code block, of whatever kind.
    pub(super) fn code_block(&mut self, kind: &CodeBlockKind<'_>, inner: &[Event<'_>], out: &mut Vec<Event<'_>>) {
        let text = plain(inner);
        let info = match kind {
            CodeBlockKind::Fenced(info) => first_word(info),
            CodeBlockKind::Indented => "",
        };
        let html = if is_block(info) {
            self.block(info, &text)
        } else if info == FORM
            && let Some(form) = self.form()
        {
            form
        } else {
            self.words(&text);
            let (html, coloured) = code::code(info, &text);
            self.needs.code |= coloured;
            html
        };
        out.push(html_event(html));
    }

    /// The number of the next block of a name on this page.
    fn next_block(&mut self, name: &str) -> usize {
        let count = self.blocks.entry(name.to_owned()).or_default();
        *count += 1;
        *count
    }

    /// A block of Markdown.
    fn block(&mut self, info: &str, text: &str) -> String {
        self.needs.blocks = true;
        let n = self.next_block(info);
        let id = format!("{}{info}_{n}", self.setting.prefix);
        let setting = Setting { paragraphs: false, number: None, glossing: Glossing::Off, ..self.setting.clone() };
        let mut inner = Writer::new(self.scene, self.doc, &setting);
        // One page, one set of anchors, forms and notes: what stands in a block counts with what is around it.
        inner.anchors = std::mem::take(&mut self.anchors);
        inner.blocks = std::mem::take(&mut self.blocks);
        inner.notes_of = format!("{}{info}{n}_", self.notes_of);
        let mut events = inner.events(text);
        if info == "checklist" {
            drop_boxes(&mut events);
        }
        self.anchors = std::mem::take(&mut inner.anchors);
        self.blocks = std::mem::take(&mut inner.blocks);
        let mut html = String::new();
        html::push_html(&mut html, events.into_iter());
        html.push_str(&inner.footnotes());
        self.needs = self.needs.and(inner.needs);
        for section in inner.sections {
            self.words(&section.text);
        }
        self.terms.extend(inner.terms);
        let size = if info == "placard" { format!(" {}", size(&html)) } else { String::new() };
        let label = self.words_of.word(&format!("{info}-label"));
        let label = if n == 1 { label } else { format!("{label} {n}") };
        let print = print_alone(self.words_of, &id, &label);
        let title = self.title(&html);
        format!(
            "<div class=\"{info} block{size}\" id=\"{id}\" role=\"group\" aria-label=\"{label}\">\n{title}{html}{print}</div>\n"
        )
    }

    /// What stands above a block on a sheet of its own: the heading that it lies under, else the title of the text.
    fn title(&self, html: &str) -> String {
        let title = self.headings.last().map_or_else(|| self.scene.name(self.doc), |heading| heading.text.clone());
        // A block with a heading of its own needs no other.
        if html.starts_with("<h") {
            String::new()
        } else {
            format!("<p class=\"block-title\">{}</p>\n", escape(&title))
        }
    }

    /// The next form of the text, as `resolve` has understood it.
    fn form(&mut self) -> Option<String> {
        let n = self.next_block(FORM);
        let forms = self.scene.site.forms.get(&self.doc.file)?;
        let form = forms.get(n - 1)?.as_ref()?;
        self.needs = self.needs.and(Needs { form: true, ..Needs::default() });
        let id = format!("{}form_{n}", self.setting.prefix);
        let desk = form::Desk { scene: self.scene, words: self.words_of, page: &self.scene.name(self.doc), id: &id };
        let form::Made { html, words } = form::form(form, &desk);
        self.words(&words);
        Some(html)
    }
}

/// Takes the boxes of `- [ ]` away where the style sheet gives each point one of its own: in lists without numbers.
fn drop_boxes(events: &mut Vec<Event<'_>>) {
    let mut lists = Vec::new();
    events.retain(|event| {
        match event {
            Event::Start(Tag::List(first)) => lists.push(first.is_some()),
            Event::End(TagEnd::List(_)) => drop(lists.pop()),
            Event::InlineHtml(html) if html.starts_with(TASK) => return lists.last() == Some(&true),
            _ => {}
        }
        true
    });
}

/// The link by which a block is printed by itself: without a script, what its address names is all that is printed.
fn print_alone(words: &Catalogue, id: &str, label: &str) -> String {
    let (print, note, back) =
        (words.word("block-print"), words.word("block-print-note"), words.word("block-print-whole"));
    format!(
        "<div class=\"block-print\"><span><a href=\"#{id}\" aria-label=\"{print}: {label}\">{print}</a> \
         <span class=\"block-alone\">{note} <a href=\"#main\">{back}</a></span></span></div>\n"
    )
}

/// How large a placard is set on paper, so that it fills one A4 and needs no second.
fn size(html: &str) -> &'static str {
    let largest = SIZES.iter().find(|(_, points)| height(html, *points) <= ROOM);
    largest.map_or("fit-4", |(class, _)| class)
}

/// Classes of the style sheet, and the size of their letters in points.
const SIZES: [(&str, usize); 4] = [("fit-1", 24), ("fit-2", 20), ("fit-3", 16), ("fit-4", 13)];

/// Points from top to bottom of what an A4 leaves to a placard within the page's margins and its own frame.
const ROOM: usize = 620;

/// Points from left to right of the same, without the numbers of a list.
const WIDTH: usize = 400;

/// About how high a text is in letters of a size. A letter is about half as wide as its size, a line 1.35 times as high,
/// and between two items there is half a line.
fn height(html: &str, points: usize) -> usize {
    let a_line = (WIDTH * 2 / points).max(1);
    let halves: usize = html
        .split('\n')
        .map(|line| {
            let mut tag = false;
            let letters = line.chars().filter(|c| {
                tag = *c == '<' || (tag && *c != '>');
                !tag && *c != '>'
            });
            match letters.count() {
                0 => 0,
                letters => letters.div_ceil(a_line) * 2 + 1,
            }
        })
        .sum();
    halves * points * 27 / 40
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(items: usize, letters: usize) -> String {
        (0..items).map(|_| format!("<li>{}</li>\n", "a".repeat(letters))).collect()
    }

    #[test]
    fn a_placard_is_set_as_large_as_it_fits() {
        assert_eq!(size(&list(3, 30)), "fit-1");
        assert_eq!(size(&list(9, 60)), "fit-2");
        assert_eq!(size(&list(9, 100)), "fit-3");
        assert_eq!(size(&list(30, 200)), "fit-4");
        assert_eq!(size(""), "fit-1");
    }

    #[test]
    fn tags_take_no_room() {
        let plain = height("<li>abc</li>\n", 20);
        assert_eq!(height("<li><a href=\"https://www.esimerkkila.example/asioi\">abc</a></li>\n", 20), plain);
    }
}
