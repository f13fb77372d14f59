//! Running text: what it cites and the glossary's words become links.
//!
//! In: stretches of text as Markdown gives them. Out: the same words, with links. Never true: a link in a heading, in a
//! link or in a picture's words; a word of the glossary that leads to it twice on a page.

use super::super::statutes::{Cited, cited};
use super::html_event;
use super::{Glossing, Writer, escape};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

impl Writer<'_, '_> {
    /// Running text, with what it cites and the glossary's words as links.
    pub(super) fn text<'e>(&mut self, text: CowStr<'e>, out: &mut Vec<Event<'e>>) {
        if self.still > 0 {
            return out.push(Event::Text(text));
        }
        let cited = cited(&text, &self.scene.lang, self.scene.today);
        let mut at = 0;
        for Cited { at: place, href } in &cited {
            self.glossed(text.get(at..place.start).unwrap_or(""), out);
            let words = escape(text.get(place.clone()).unwrap_or(""));
            out.push(html_event(format!("<a class=\"statute\" href=\"{href}\">{words}</a>")));
            at = place.end;
        }
        if at == 0 { self.glossed(&text, out) } else { self.glossed(text.get(at..).unwrap_or(""), out) }
    }

    /// Text in which each word of the glossary leads to it where the page uses it first.
    fn glossed(&mut self, text: &str, out: &mut Vec<Event<'_>>) {
        let mut at = 0;
        let terms = self.scene.terms(&self.doc.lang).filter(|_| !matches!(self.setting.glossing, Glossing::Off));
        for (place, id) in terms.map(|terms| terms.used(text)).unwrap_or_default() {
            if !self.terms.insert(id.clone()) {
                continue;
            }
            out.push(Event::Text(text.get(at..place.start).unwrap_or("").to_owned().into()));
            let (href, words) = (self.scene.entry(id), escape(text.get(place.clone()).unwrap_or("")));
            out.push(html_event(format!("<a class=\"term\" href=\"{}\">{words}</a>", escape(&href))));
            at = place.end;
        }
        out.push(Event::Text(text.get(at..).unwrap_or("").to_owned().into()));
    }
}

/// The events with stretches of text, and the line breaks within them, as one: what a text cites may stand on two lines.
/// A heading stays as it is, since its anchor was made of its pieces.
pub(super) fn merged<'e>(events: impl Iterator<Item = Event<'e>>) -> Vec<Event<'e>> {
    let mut out: Vec<Event<'e>> = Vec::new();
    let mut in_heading = false;
    for event in events {
        match &event {
            Event::Start(Tag::Heading { .. }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            _ => {}
        }
        let more = match &event {
            _ if in_heading => None,
            Event::Text(text) => Some(text.as_ref()),
            Event::SoftBreak => Some("\n"),
            _ => None,
        };
        match (out.last_mut(), more) {
            (Some(Event::Text(text)), Some(more)) => *text = format!("{text}{more}").into(),
            _ => out.push(event),
        }
    }
    out
}
