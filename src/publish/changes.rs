//! What has changed lately: accounts opened, renamed and taken over, guidelines changed, and how many accounts were
//! closed.
//!
//! In: the directory as data, and the guidelines' own notes. Out: one page and one feed a language, of the same
//! entries. Never true: a closed account in more than a number, a link to a compromised account, a time of the clock:
//! every time is the beginning of a day, so that a build of the same records gives the same feed.

use super::data::{AliasData, ClosedData, ProfileData, since};
use super::frame::Leaf;
use super::hall::Hall;
use super::view::{ChangeEntryView, ChangeView, ChangesView, FeedEntryView, FeedView, LinkView, MonthView};
use super::{PageContent, PageView};
use crate::catalogue::Arg;
use crate::value::{Day, Id, Lang, Moment, Month, Parse};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// How many entries at most.
const ENTRIES: usize = 50;

/// A change with what it is sorted by.
struct Dated {
    /// The month under which the page shows it.
    month: Month,
    /// The day from which it is true as it stands.
    day: Day,
    view: ChangeEntryView,
}

/// The page and the feed.
pub(super) fn changes(hall: &Hall<'_>) -> (PageView, FeedView) {
    let (data, routes, lang) = (hall.data, hall.routes, &hall.lang);
    let today = hall.today;
    let days = since(today)..=today;
    let mut entries: Vec<Dated> = data.profiles.iter().flat_map(|profile| of_listed(profile, &days, hall)).collect();
    entries.extend(data.warnings.iter().filter_map(|profile| of_warned(profile, hall)));
    entries.extend(of_guidelines(hall));
    entries.retain(|entry| days.contains(&entry.day));
    entries.extend(data.closed.iter().filter_map(|closed| of_closed(closed, today, hall)));
    entries.sort_by(|a, b| {
        let key = |entry: &Dated| (Reverse(entry.month), entry.view.day.is_none(), Reverse(entry.day));
        key(a).cmp(&key(b)).then_with(|| a.view.anchor.cmp(&b.view.anchor))
    });
    // Two handles that were given up on one day are one change.
    entries.dedup_by(|a, b| a.view.anchor == b.view.anchor);
    entries.truncate(ENTRIES);
    let feed = feed(&entries, today, hall);
    let address = |lang: &Lang| routes.changes(lang);
    let mut leaf = Leaf::new(hall.own(hall.words.word("recent-title")), &address);
    leaf.description = hall.describe("description-changes", "name", "");
    leaf.breadcrumb = vec![hall.crumb_home()];
    let page = PageContent::Changes(ChangesView { months: months(entries, hall) });
    let path = routes.changes(lang);
    (PageView { path, template: "changes.html", in_sitemap: true, frame: hall.frame(leaf), page }, feed)
}

/// A listed account: its opening, and each handle that it has given up.
fn of_listed(profile: &ProfileData, days: &RangeInclusive<Day>, hall: &Hall<'_>) -> Vec<Dated> {
    let opened = profile.opened.as_deref().and_then(day).filter(|day| days.contains(day)).map(|day| {
        let anchor = anchor("opened", &[&profile.id]);
        of_account(profile, (day, anchor, hall.words.word("recent-opened")), hall)
    });
    let renamed = |alias: &AliasData| {
        let until = alias.until.as_deref().and_then(day).filter(|until| days.contains(until) && until < days.end())?;
        let anchor = anchor("renamed", &[&profile.id, &until.to_string()]);
        Some(of_account(profile, (until, anchor, hall.words.word("recent-renamed")), hall))
    };
    opened.into_iter().chain(profile.aliases.iter().filter_map(renamed)).collect()
}

/// A compromised account: the warning.
fn of_warned(profile: &ProfileData, hall: &Hall<'_>) -> Option<Dated> {
    let compromised = profile.compromised.as_ref()?;
    let since = day(&compromised.since)?;
    let anchor = anchor("warning", &[&profile.id, &compromised.since]);
    let mut entry = of_account(profile, (since, anchor, hall.words.word("status-compromised")), hall);
    entry.view.warning = true;
    entry.view.note = hall.optional(compromised.message.as_ref());
    Some(entry)
}

fn of_account(profile: &ProfileData, (day, anchor, what): (Day, String, String), hall: &Hall<'_>) -> Dated {
    let href = Id::parse(&profile.id).ok().map(|id| hall.routes.profile(&hall.lang, &id));
    let label = hall.text(&profile.name);
    let view = ChangeEntryView {
        anchor,
        what,
        warning: false,
        day: Some(hall.on(day)),
        subject: href.map(|href| LinkView { href, label }),
        place: Some(hall.platform_name(&profile.platform)),
        note: None,
    };
    Dated { month: day.month(), day, view }
}

/// Notes of guidelines in force, and what the guidelines' own days tell; several notes of one guideline and day are told
/// apart by their place.
fn of_guidelines(hall: &Hall<'_>) -> Vec<Dated> {
    let mut seen: BTreeMap<(String, Day), usize> = BTreeMap::new();
    let mut entry = |change: &ChangeView| {
        let ChangeView { date, note, guideline, event } = change;
        let day = day(&date.iso)?;
        let id = guideline.href.trim_end_matches('/').rsplit('/').next().unwrap_or("").to_owned();
        let (anchor, what, note) = match event {
            Some(event) => {
                // Data of another version may tell of what this one has no word for.
                let what = hall.words.find(&format!("life-{event}"), &[]).unwrap_or_else(|| note.text.clone());
                let note = (note.text != what).then(|| note.clone());
                (anchor(event, &[&id, &date.iso]), what, note)
            }
            None => {
                let place = seen.entry((id.clone(), day)).or_default();
                *place += 1;
                let anchor = anchor("guideline", &[&id, &date.iso, &place.to_string()]);
                (anchor, hall.words.word("recent-guideline"), Some(note.clone()))
            }
        };
        let subject = Some(guideline.clone());
        let view =
            ChangeEntryView { anchor, what, warning: false, day: Some(date.clone()), subject, place: None, note };
        Some(Dated { month: day.month(), day, view })
    };
    hall.edition.changes.iter().filter_map(&mut entry).collect()
}

/// The closings of a month: complete from the first day of the next one on.
fn of_closed(closed: &ClosedData, today: Day, hall: &Hall<'_>) -> Option<Dated> {
    let month = Month::parse(&closed.month).ok()?;
    let next = month.plus(1).first_day();
    let over = next <= today;
    let n = ("n", Arg::Count(closed.count));
    let in_month = named(month, "month-in", hall);
    let args = [n, ("month", Arg::Text(&in_month))];
    let what =
        if over { hall.words.say("recent-closed", &args) } else { hall.words.say("recent-closed-so-far", &args) };
    let view = ChangeEntryView {
        anchor: anchor("closed", &[&closed.month]),
        what,
        warning: false,
        day: None,
        subject: None,
        place: None,
        note: None,
    };
    Some(Dated { month, day: if over { next } else { month.first_day() }, view })
}

/// Entries under their months.
fn months(entries: Vec<Dated>, hall: &Hall<'_>) -> Vec<MonthView> {
    let mut months: Vec<MonthView> = Vec::new();
    for entry in entries {
        let id = entry.month.to_string();
        match months.last_mut().filter(|month| month.id == id) {
            Some(month) => month.entries.push(entry.view),
            None => {
                let title = named(entry.month, "month-title", hall);
                months.push(MonthView { id, title, entries: vec![entry.view] });
            }
        }
    }
    months
}

/// The same entries for programs, by the day from which they are true.
fn feed(entries: &[Dated], today: Day, hall: &Hall<'_>) -> FeedView {
    let (data, facts, routes) = (hall.data, hall.facts, hall.routes);
    let midnight = |day: Day| Moment::start_of(day, &facts.timezone).map(Moment::iso).unwrap_or_default();
    let page = routes.whole_address(&routes.changes(&hall.lang));
    let entry = |entry: &&Dated| {
        let view = &entry.view;
        let subject = view.subject.as_ref();
        let about = view.place.clone().into_iter().chain(view.note.as_ref().map(|note| note.text.clone()));
        FeedEntryView {
            id: format!("{page}#{}", view.anchor),
            title: subject.map_or_else(|| view.what.clone(), |to| format!("{}: {}", view.what, to.label.text)),
            updated: midnight(entry.day),
            href: subject.map_or_else(|| page.clone(), |to| routes.whole_address(&to.href)),
            summary: about.collect::<Vec<_>>().join(". "),
        }
    };
    let mut sorted: Vec<&Dated> = entries.iter().collect();
    sorted.sort_by_key(|entry| Reverse(entry.day));
    let site = hall.text(&facts.title).text;
    FeedView {
        path: routes.feed(&hall.lang),
        lang: hall.lang.to_string(),
        title: hall.words.say("recent-feed-title", &[("site", Arg::Text(&site))]),
        author: hall.text(&data.organisation.name).text,
        author_website: data.organisation.website.clone(),
        updated: midnight(sorted.first().map_or(today, |entry| entry.day)),
        entries: sorted.iter().map(entry).collect(),
        page,
    }
}

/// A month's name in a form that the language needs.
fn named(month: Month, id: &str, hall: &Hall<'_>) -> String {
    let (year, number) = month.parts();
    hall.words.say(id, &[("month", Arg::Count(number)), ("year", Arg::Text(&year.to_string()))])
}

/// An anchor of letters, digits, dashes and low lines.
fn anchor(kind: &str, parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| part.replace('/', "_"));
    std::iter::once(kind.to_owned()).chain(parts).collect::<Vec<_>>().join("_")
}

fn day(written: &str) -> Option<Day> {
    Day::parse(written).ok()
}
