//! What a reader is told of a translation whose source has changed since (D40).
//!
//! In: a text, its editions, what it says it was made from. Out: a sentence in the page's language, with the day of the
//! change where the source tells it, and the way to the source. Never true: a day that no text gives, or one to come.

use super::scene::Scene;
use super::view::StaleView;
use crate::catalogue::Arg;
use crate::model::Doc;
use crate::value::{Day, Lang};

/// The notice of a page whose text is a stale translation; `address` is the page's in a language.
pub(super) fn notice(
    scene: &Scene<'_>,
    doc: &Doc,
    editions: &[&Doc],
    address: &dyn Fn(&Lang) -> String,
) -> Option<StaleView> {
    // A text that only stands in for this language is read in its own, where it says so itself.
    if doc.lang != scene.lang {
        return None;
    }
    let source = scene.site.stale(doc, editions)?.source;
    let easy = doc.lang.plain().is_some();
    let changed = changed(scene, source).map(|day| day.written(&scene.lang));
    let id = match (easy, &changed) {
        (false, Some(_)) => "stale-notice-since",
        (false, None) => "stale-notice",
        (true, Some(_)) => "stale-easy-notice-since",
        (true, None) => "stale-easy-notice",
    };
    let values = [("lang", Arg::Text(source.lang.as_str())), ("day", Arg::Text(changed.as_deref().unwrap_or("")))];
    Some(StaleView {
        sentence: scene.words.say(id, &values),
        href: address(&source.lang),
        lang: source.lang.to_string(),
    })
}

/// When a source changed: as it says itself; of an introduction else the newest change of its guideline. A chapter's day
/// is not known from that: the change may have been another chapter's.
fn changed(scene: &Scene<'_>, source: &Doc) -> Option<Day> {
    let past = |day: &Day| *day <= scene.today;
    let own = source.changed.filter(past);
    let of_guideline = || {
        let guideline = scene.site.guidelines.get(&source.id)?;
        let changes = guideline.texts.iter().flat_map(|text| &text.changes);
        changes.map(|(day, _)| *day).filter(past).max()
    };
    own.or_else(of_guideline)
}
