//! Older texts: what they refer to may be gone, and nobody edits them.
//!
//! In: the events of an older text. Out: the same words without the links and pictures that lead nowhere any more.
//! Never true: a word that is lost with its link.

use crate::model::Doc;
use crate::parse::markdown::Link;
use crate::publish::scene::Scene;
use crate::resolve::links::{Target, is_lost, target};
use crate::source::Span;
use pulldown_cmark::{Event, Tag, TagEnd};

/// The events without what leads nowhere.
pub(super) fn without_lost<'e>(scene: &Scene<'_>, doc: &Doc, events: Vec<Event<'e>>) -> Vec<Event<'e>> {
    let mut out = Vec::with_capacity(events.len());
    // The links and pictures that are open: what to say for one that is lost, and whether anything was said in it.
    let mut open: Vec<(Option<String>, usize)> = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::Link { ref dest_url, .. } | Tag::Image { ref dest_url, .. }) => {
                let lost = lost(scene, doc, dest_url);
                let keep = lost.is_none();
                if keep {
                    out.push(event);
                }
                open.push((lost, out.len()));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => match open.pop() {
                Some((Some(words), start)) if start == out.len() => out.push(Event::Text(words.into())),
                Some((Some(_), _)) => {}
                Some((None, _)) | None => out.push(event),
            },
            other => out.push(other),
        }
    }
    out
}

/// What to say in the place of a link without words that leads nowhere.
fn lost(scene: &Scene<'_>, doc: &Doc, to: &str) -> Option<String> {
    let link = Link { to: to.to_owned(), image: false, words: String::new(), span: Span::whole(doc.file) };
    is_lost(scene.site, doc, &link).then(|| match target(to) {
        Target::Chapter(id, _) | Target::Term(id) | Target::Publication(id) | Target::Page(id, _) => id.to_owned(),
        _ => to.to_owned(),
    })
}
