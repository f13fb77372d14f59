//! What happens to guidelines by their own days: what is to come, told on their pages, and what has happened, told among
//! the changes.
//!
//! In: guidelines with their legal life, and the day. Out: the coming end of one that is in force, and a line for each
//! that took effect, was replaced, was withdrawn or expired. Never true: a day to come among the changes; an end told
//! of what has ended.

use super::guidelines::reference;
use super::scene::{Scene, front};
use super::view::{ChangeView, EndingView, LinkView};
use crate::catalogue::Arg;
use crate::model::{Guideline, Site, Standing};
use crate::value::Day;

/// How the life of a guideline goes on, in words of catalogues and anchors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
    TookEffect,
    Replaced,
    Withdrawn,
    Expired,
}

impl Event {
    fn word(self) -> &'static str {
        match self {
            Event::TookEffect => "in-force",
            Event::Replaced => "replaced",
            Event::Withdrawn => "withdrawn",
            Event::Expired => "expired",
        }
    }
}

/// What takes the place of a guideline, and from when: what it names itself, or what names it.
fn successor<'s>(site: &'s Site, old: &Guideline) -> Option<(&'s Guideline, Day)> {
    let names = |new: &&Guideline| new.withdrawn.is_none() && new.replaces.iter().any(|citation| citation.names(old));
    let new = match old.replaced_by {
        Some(_) => site.successor_named(old),
        None => site.guidelines.values().filter(|new| new.id != old.id).find(names),
    };
    let new = new.filter(|new| new.id != old.id)?;
    Some((new, new.valid.from.or(new.issued)?))
}

/// The end that is to come of a guideline, where it is known already.
pub(super) fn ending(guideline: &Guideline, scene: &Scene<'_>) -> Option<EndingView> {
    let standing = guideline.standing(scene.today);
    if !matches!(standing, Standing::InForce | Standing::NotYet) {
        return None;
    }
    let withdrawal = guideline.withdrawn.as_ref();
    let next = successor(scene.site, guideline).filter(|(_, from)| *from > scene.today);
    // A successor that begins on the day of the withdrawal or later changes nothing of it.
    let next = next.filter(|(_, from)| withdrawal.is_none_or(|withdrawal| *from <= withdrawal.on));
    let from = next.map(|(_, from)| from).or(withdrawal.map(|withdrawal| withdrawal.on))?;
    let before = from.plus_days(-1);
    let last = guideline.valid.until.as_ref().map_or(before, |until| until.value.min(before));
    let last = (standing == Standing::InForce).then(|| scene.day(last));
    let successor = next.map(|(new, _)| reference(new, scene));
    let reason =
        withdrawal.filter(|_| next.is_none()).and_then(|withdrawal| scene.optional(withdrawal.reason.as_ref()));
    Some(EndingView { last, from: scene.day(from), successor, reason })
}

/// What has happened to a guideline by its own days, as lines among the changes. A day of which the editor tells in a
/// note of his own is not told twice; the notes of what is not in force are told no longer.
pub(super) fn events(guideline: &Guideline, scene: &Scene<'_>) -> Vec<(Day, ChangeView)> {
    let notes: Vec<Day> = guideline.texts.iter().flat_map(|text| text.changes.iter().map(|(day, _)| *day)).collect();
    let in_force = guideline.standing(scene.today) == Standing::InForce;
    let told = |day: Day| in_force && notes.contains(&day);
    let past = [began(guideline, scene), ended(guideline, scene)].into_iter().flatten();
    let past = past.filter(|(day, ..)| *day <= scene.today && !told(*day));
    past.map(|(day, event, new)| (day, line(guideline, (day, event, new), scene))).collect()
}

/// What happened to a guideline: when, what, and what took its place.
type Happened<'s> = (Day, Event, Option<&'s Guideline>);

fn began<'s>(guideline: &Guideline, scene: &Scene<'s>) -> Option<Happened<'s>> {
    let from = guideline.valid.from.filter(|_| !guideline.never_began(scene.today))?;
    Some((from, Event::TookEffect, None))
}

fn ended<'s>(guideline: &Guideline, scene: &Scene<'s>) -> Option<Happened<'s>> {
    let next = successor(scene.site, guideline).filter(|(_, from)| *from <= scene.today);
    match guideline.standing(scene.today) {
        Standing::Withdrawn => Some((guideline.withdrawn.as_ref()?.on, Event::Withdrawn, None)),
        // The day on which something that the site does not have took its place is not known.
        Standing::Replaced => next.map(|(new, from)| (from, Event::Replaced, Some(new))),
        Standing::Expired => match next {
            Some((new, from)) => Some((from, Event::Replaced, Some(new))),
            None => Some((guideline.valid.until.as_ref()?.value.plus_days(1), Event::Expired, None)),
        },
        Standing::InForce | Standing::NotYet => None,
    }
}

fn line(guideline: &Guideline, (day, event, new): Happened<'_>, scene: &Scene<'_>) -> ChangeView {
    let note = match new.map(|new| reference(new, scene).text.text) {
        Some(title) => scene.words.say("life-replaced-by", &[("title", Arg::Text(&title))]),
        None => scene.words.word(&format!("life-{}", event.word())),
    };
    let label = scene.title(front(guideline, &scene.lang));
    ChangeView {
        date: scene.day(day),
        note: scene.own(note),
        guideline: LinkView { href: scene.routes.guideline(&scene.lang, &guideline.id), label },
        event: Some(event.word().to_owned()),
    }
}
