//! Pictures with a caption: the picture's title, or the text right below it in the same paragraph.
//!
//! In: the events of a paragraph that begins with a picture. Out: a figure where there is a caption, else the paragraph
//! as it is. Never true: a caption that stands in the picture's own words as well.

use super::{Writer, html_event, take_until};
use pulldown_cmark::{Event, Tag, TagEnd, html};

/// Whether the paragraph that has just begun begins with a picture.
pub(super) fn stands_here(events: &std::vec::IntoIter<Event<'_>>) -> bool {
    matches!(events.as_slice().first(), Some(Event::Start(Tag::Image { .. })))
}

impl Writer<'_, '_> {
    /// A paragraph that begins with a picture.
    pub(super) fn figure<'e>(&mut self, inner: Vec<Event<'e>>, out: &mut Vec<Event<'e>>) {
        let mut events = inner.into_iter();
        let mut picture: Vec<Event<'e>> = events.by_ref().take(1).collect();
        let title = match picture.first() {
            Some(Event::Start(Tag::Image { title, .. })) => title.trim().to_owned(),
            _ => String::new(),
        };
        picture.extend(take_until(&mut events, |end| matches!(end, TagEnd::Image)));
        picture.push(Event::End(TagEnd::Image));
        let rest: Vec<Event<'e>> = events.collect();
        let caption = match (title.is_empty(), below(&rest)) {
            (_, Some(caption)) => caption,
            (false, None) if rest.is_empty() => vec![Event::Text(title.into())],
            // Words on the picture's own line make it a part of a sentence.
            _ => {
                out.push(Event::Start(Tag::Paragraph));
                picture.extend(rest);
                out.extend(self.rewrite(picture, 1));
                self.words("\n");
                return out.push(Event::End(TagEnd::Paragraph));
            }
        };
        let mut html = String::new();
        html::push_html(&mut html, self.rewrite(picture, 1).into_iter());
        html.push_str("\n<figcaption>");
        html::push_html(&mut html, self.rewrite(caption, 1).into_iter());
        self.words("\n");
        out.push(html_event(format!("<figure>\n{html}</figcaption>\n</figure>\n")));
    }
}

/// The text on the lines below a picture.
fn below<'e>(rest: &[Event<'e>]) -> Option<Vec<Event<'e>>> {
    match rest.split_first()? {
        (Event::SoftBreak | Event::HardBreak, caption) if !caption.is_empty() => Some(caption.to_vec()),
        // Line breaks within a text have been merged into it.
        (Event::Text(text), more) if text.starts_with('\n') => {
            let first = Event::Text(text.trim_start().to_owned().into());
            Some(std::iter::once(first).chain(more.iter().cloned()).collect())
        }
        _ => None,
    }
}
