//! What the pages that everybody comes through are made with, in one language: the home page, the directory, profiles.
//!
//! In: public data ([`DataView`], [`SiteFacts`]) and nothing else, so that the same pages can be made from what has
//! been published once. Out: words, days, names and links for views. Never true: a look at the model.

use super::data::{ContactData, DataView, Words};
use super::facts::{EditionFacts, PlatformFacts, SiteFacts, UnitFacts};
use super::route::Routes;
use super::view::{ContactView, DayView, LinkView, TextView};
use crate::catalogue::Catalogue;
use crate::value::{Day, Id, Lang, Parse, Phone};
use std::collections::{BTreeMap, BTreeSet};

/// A list, and the day on which pages are made of it.
#[derive(Clone, Copy)]
pub(super) struct List<'a> {
    pub(super) data: &'a DataView,
    pub(super) facts: &'a SiteFacts,
    pub(super) today: Day,
}

/// One language's hall.
pub(super) struct Hall<'a> {
    pub(super) data: &'a DataView,
    pub(super) facts: &'a SiteFacts,
    pub(super) edition: &'a EditionFacts,
    pub(super) routes: &'a Routes,
    pub(super) lang: Lang,
    /// The language of the parts of the site that there are in no easy language.
    pub(super) plain: Lang,
    pub(super) words: &'static Catalogue,
    /// The day of this run. The list may be true for an earlier one, where something is only taken off it.
    pub(super) today: Day,
    units: BTreeMap<&'a str, &'a UnitFacts>,
    platforms: BTreeSet<&'a str>,
}

impl<'a> Hall<'a> {
    /// The hall of one of the site's editions.
    pub(super) fn new(list: List<'a>, edition: &'a EditionFacts, routes: &'a Routes) -> Self {
        let List { data, facts, today } = list;
        Self {
            today,
            data,
            facts,
            edition,
            routes,
            lang: edition.lang.clone(),
            plain: edition.lang.clone(),
            words: Catalogue::site(edition.lang.as_str()),
            units: facts.units.iter().map(|unit| (unit.id.as_str(), unit)).collect(),
            platforms: data.profiles.iter().map(|profile| profile.platform.as_str()).collect(),
        }
    }

    /// The same hall for the easy variant of its language.
    pub(super) fn easy(list: List<'a>, edition: &'a EditionFacts, routes: &'a Routes, lang: &Lang) -> Self {
        Self { lang: lang.clone(), ..Self::new(list, edition, routes) }
    }

    /// A text in the page's language, or in the first of the site's that has it.
    pub(super) fn text(&self, words: &Words) -> TextView {
        if let Some(text) = words.get(self.plain.as_str()) {
            return TextView { lang: None, text: text.clone() };
        }
        let first = self.facts.languages().find_map(|lang| words.get_key_value(lang.as_str()));
        let (lang, text) = first.or_else(|| words.iter().next()).map_or((None, ""), |(l, t)| (Some(l.clone()), t));
        TextView { lang, text: text.to_owned() }
    }

    /// The same of a text that may be absent.
    pub(super) fn optional(&self, words: Option<&Words>) -> Option<TextView> {
        words.map(|words| self.text(words))
    }

    /// Words that are in the page's language by themselves.
    pub(super) fn own(&self, text: impl Into<String>) -> TextView {
        TextView { lang: None, text: text.into() }
    }

    /// A day of the data.
    pub(super) fn day(&self, day: &str) -> Option<DayView> {
        Day::parse(day).ok().map(|day| self.on(day))
    }

    /// A day.
    pub(super) fn on(&self, day: Day) -> DayView {
        DayView { iso: day.to_string(), written: day.written(&self.lang) }
    }

    /// A platform's name in the page's language: an own channel's as the organisation has it, else the catalogue's,
    /// else the table's.
    pub(super) fn platform_name(&self, id: &str) -> String {
        let known = self.facts.platforms.get(id);
        if let Some(names) = known.and_then(|platform| platform.names.as_ref()) {
            return self.text(names).text;
        }
        let own = self.words.platform(id);
        own.unwrap_or_else(|| known.map_or(id, |platform| platform.name.as_str()).to_owned())
    }

    /// A platform.
    pub(super) fn platform(&self, id: &str) -> Option<&'a PlatformFacts> {
        self.facts.platforms.get(id)
    }

    /// Whether a platform has a page of its own: a listed profile is on it.
    pub(super) fn has_platform_page(&self, id: &str) -> bool {
        self.platforms.contains(id)
    }

    /// A unit.
    pub(super) fn unit(&self, id: &str) -> Option<&'a UnitFacts> {
        self.units.get(id).copied()
    }

    /// A unit and those above it, the nearest first.
    pub(super) fn chain(&self, id: &str) -> impl Iterator<Item = &'a UnitFacts> {
        // The data may say anything, yet a walk must end.
        let mut next = self.unit(id);
        let mut steps = self.units.len() + 1;
        std::iter::from_fn(move || {
            let unit = next?;
            steps = steps.checked_sub(1)?;
            next = unit.parent.as_ref().map(Id::as_str).and_then(|parent| self.unit(parent));
            Some(unit)
        })
    }

    /// A unit's page.
    pub(super) fn unit_link(&self, unit: &UnitFacts) -> LinkView {
        LinkView { href: self.routes.unit(&self.lang, &unit.id), label: self.text(&unit.name) }
    }
}

/// How to reach somebody officially.
pub(super) fn contact(contact: &ContactData) -> ContactView {
    let ContactData { email, phone } = contact;
    let uri = phone.as_ref().and_then(|phone| Phone::parse(phone).ok()).map(|phone| phone.uri());
    ContactView { email: email.clone(), phone: phone.clone(), phone_uri: uri }
}
