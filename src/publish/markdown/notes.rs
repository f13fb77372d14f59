//! Footnotes: mentions in the text, and the list of notes with the ways back.
//!
//! In: mentions and definitions in any order. Out: links to and fro. Never true: a link to a note or a mention that is
//! not on the page, two elements with one id.

use super::{Writer, html_event};
use pulldown_cmark::{Event, html};
use std::fmt::Write as _;

/// A footnote.
pub(super) struct Note {
    label: String,
    html: String,
    mentions: usize,
}

impl Writer<'_, '_> {
    /// What stands before the ids of notes and mentions.
    fn notes_prefix(&self) -> String {
        format!("{}{}", self.setting.prefix, self.notes_of)
    }

    /// A footnote's place in the order of first mention, and how often it has been mentioned.
    fn note(&mut self, label: &str) -> (usize, usize) {
        let at = self.notes.iter().position(|note| note.label == label).unwrap_or_else(|| {
            self.notes.push(Note { label: label.to_owned(), html: String::new(), mentions: 0 });
            self.notes.len() - 1
        });
        let mentions = self.notes.get_mut(at).map_or(0, |note| {
            note.mentions += 1;
            note.mentions
        });
        (at + 1, mentions)
    }

    /// A mention, to which the note leads back.
    pub(super) fn mention(&mut self, label: &str, out: &mut Vec<Event<'_>>) {
        let (n, mention) = self.note(label);
        let prefix = &self.notes_prefix();
        let id = mention_id(prefix, n, mention);
        let named = self.words_of.word("footnote-label");
        let link = format!(
            "<sup class=\"footnote-ref\"><a href=\"#{prefix}fn_{n}\" id=\"{id}\" aria-label=\"{named} {n}\">{n}</a></sup>"
        );
        out.push(html_event(link));
    }

    /// What a note says. Of two with one name the first counts, as with every other definition.
    pub(super) fn definition(&mut self, label: &str, inner: Vec<Event<'_>>) {
        let inner = self.rewrite(inner, 1);
        let mut html = String::new();
        html::push_html(&mut html, inner.into_iter());
        match self.notes.iter_mut().find(|note| note.label == label) {
            Some(note) if note.html.is_empty() => note.html = html,
            Some(_) => {}
            None => self.notes.push(Note { label: label.to_owned(), html, mentions: 0 }),
        }
    }

    /// The section of footnotes, where there are any.
    pub(super) fn footnotes(&self) -> String {
        if self.notes.is_empty() {
            return String::new();
        }
        let (label, back) = (self.words_of.word("footnotes-label"), self.words_of.word("footnote-back"));
        let prefix = &self.notes_prefix();
        let mut out = format!("<section class=\"footnotes\" aria-label=\"{label}\">\n<ol>\n");
        for (n, note) in self.notes.iter().enumerate().map(|(n, note)| (n + 1, note)) {
            let _ = write!(out, "<li id=\"{prefix}fn_{n}\">{}", note.html);
            // A note that the text never mentions has nowhere to lead back to.
            let ways = (1..=note.mentions).map(|mention| {
                let which =
                    if note.mentions == 1 { n.to_string() } else { format!("{n}, {mention}/{}", note.mentions) };
                let id = mention_id(prefix, n, mention);
                format!("<a href=\"#{id}\" aria-label=\"{back} {which}\">↩</a>")
            });
            let ways: Vec<String> = ways.collect();
            if !ways.is_empty() {
                let _ = write!(out, "<div class=\"footnote-back\"><span>{}</span></div>", ways.join(" "));
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n</section>\n");
        out
    }
}

/// The id of a mention. An underscore stands in no anchor that is made of words, so no heading has it.
fn mention_id(prefix: &str, n: usize, mention: usize) -> String {
    if mention == 1 { format!("{prefix}fnref_{n}") } else { format!("{prefix}fnref_{n}_{mention}") }
}
