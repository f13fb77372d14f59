//! Which accounts of a list are in the records already.
//!
//! In: the records as written, whether or not they make sense otherwise. Out: for each account whether it is new. Never
//! true: a second record of one account, or a file name that is taken.

use super::Open;
use super::headings::folded;
use super::row::Draft;
use crate::account::canonicalise;
use crate::model::Site;
use crate::raw::layout::{Role, role};
use crate::raw::{Raw, Status};
use crate::source::Sources;
use crate::value::{Id, Parse, slug_from};
use std::collections::{BTreeMap, BTreeSet};

/// The longest part of a file's name that comes from an account's.
const LONGEST: usize = 60;

/// Who has an account or a name.
#[derive(Clone)]
enum Holder {
    Record {
        id: String,
        unit: Option<String>,
        state: State,
    },
    /// An earlier row of the list.
    Row(u64),
}

/// What a record says of an account.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Kept,
    Closed,
    Alias,
    /// Planned, without an address.
    Bare,
}

/// What is known of an account of the list.
pub(super) enum Seen {
    New,
    Here(String),
    Open(Open),
}

/// Everything that is taken.
pub(super) struct Known<'a> {
    keys: BTreeMap<String, Holder>,
    names: BTreeMap<(String, String), Vec<Holder>>,
    ids: BTreeSet<String>,
    site: &'a Site,
}

impl<'a> Known<'a> {
    pub(super) fn of(raw: &Raw, site: &'a Site, sources: &Sources) -> Self {
        let mut known = Self { keys: BTreeMap::new(), names: BTreeMap::new(), ids: BTreeSet::new(), site };
        let (table, own) = (&site.settings.table, &site.settings.organisation.domains);
        let record =
            |path: &str| path.strip_prefix("profiles/").and_then(|path| path.strip_suffix(".yaml")).map(str::to_owned);
        known.ids.extend(sources.iter().filter_map(|(_, file)| record(&file.path)));
        for record in &raw.profiles {
            let id = record.raw.id.as_ref().map_or(&record.id, |id| &id.value).to_string();
            known.ids.insert(id.clone());
            let account = record.raw.url.as_ref().and_then(|url| canonicalise(table, own, &url.value).ok());
            let state = match record.raw.status.as_ref().map(|status| status.value) {
                Some(Status::Closed) => State::Closed,
                _ if record.raw.url.is_none() => State::Bare,
                _ => State::Kept,
            };
            let unit =
                record.raw.owner.as_ref().and_then(|owner| owner.unit.as_ref()).map(|unit| unit.value.to_string());
            let holder = |state| Holder::Record { id: id.clone(), unit: unit.clone(), state };
            let platform = account.as_ref().map(|account| account.platform().to_owned());
            let platform = platform.or_else(|| record.raw.platform.as_ref().map(|platform| platform.value.clone()));
            for alias in record.raw.aliases.iter().filter_map(|alias| alias.url.as_ref()) {
                if let Ok(account) = canonicalise(table, own, &alias.value) {
                    known.keys.entry(account.key().as_ref().to_owned()).or_insert_with(|| holder(State::Alias));
                }
            }
            if let Some(account) = account {
                known.keys.insert(account.key().as_ref().to_owned(), holder(state));
            }
            let names = record.raw.name.iter().flat_map(|name| &name.parts).map(|(_, name)| folded(&name.value));
            for (platform, name) in platform.iter().flat_map(|platform| names.clone().map(move |name| (platform, name)))
            {
                known.names.entry((platform.clone(), name)).or_default().push(holder(state));
            }
        }
        known
    }

    /// Whether an account is new; a new one is known from then on.
    pub(super) fn take(&mut self, draft: &Draft) -> Seen {
        let seen = match &draft.address {
            Some((_, key)) => self.by_key(key, draft),
            None => self.by_name(draft),
        };
        if let (Seen::New, Some((_, key))) = (&seen, &draft.address) {
            self.keys.insert(key.clone(), Holder::Row(draft.line));
        }
        if let (Seen::New, Some(name)) = (&seen, &draft.name) {
            let place = (draft.platform.clone(), folded(name));
            self.names.entry(place).or_default().push(Holder::Row(draft.line));
        }
        seen
    }

    fn by_key(&self, key: &str, draft: &Draft) -> Seen {
        let open = |why, fact, value| Seen::Open(Open { line: draft.line, why, facts: vec![(fact, value)] });
        match self.keys.get(key) {
            Some(Holder::Row(line)) => open("twice", "line", line.to_string()),
            Some(Holder::Record { id, state: State::Closed, .. }) => open("closed", "id", id.clone()),
            Some(Holder::Record { id, state: State::Alias, .. }) => open("alias", "id", id.clone()),
            Some(Holder::Record { id, .. }) => Seen::Here(id.clone()),
            None => {
                // The account was planned by name, and now the list knows its address: that is for the record.
                let planned = self.of_name(draft).find_map(|holder| match holder {
                    Holder::Record { id, unit, state: State::Bare } if unit.as_deref() == Some(draft.unit.as_str()) => {
                        Some(id)
                    }
                    _ => None,
                });
                planned.map_or(Seen::New, |id| open("address-now", "id", id.clone()))
            }
        }
    }

    fn by_name(&self, draft: &Draft) -> Seen {
        let open = |why, fact, value| Seen::Open(Open { line: draft.line, why, facts: vec![(fact, value)] });
        let own =
            |holder: &&Holder| matches!(holder, Holder::Record { unit: Some(unit), .. } if unit == draft.unit.as_str());
        match self.of_name(draft).find(own).or_else(|| self.of_name(draft).next()) {
            None => Seen::New,
            Some(Holder::Row(line)) => open("twice", "line", line.to_string()),
            Some(Holder::Record { id, state: State::Closed, .. }) => open("closed", "id", id.clone()),
            Some(Holder::Record { id, unit, .. }) if unit.as_deref() == Some(draft.unit.as_str()) => {
                Seen::Here(id.clone())
            }
            Some(Holder::Record { id, .. }) => open("other-unit", "id", id.clone()),
        }
    }

    fn of_name(&self, draft: &Draft) -> impl Iterator<Item = &Holder> {
        let name = draft.name.as_ref().map(|name| folded(name));
        let place = name.map(|name| (draft.platform.clone(), name));
        place.and_then(|place| self.names.get(&place)).into_iter().flatten()
    }

    /// An id that no file has: the unit and the platform where that is enough, else with the account's name.
    pub(super) fn free_id(&mut self, draft: &Draft, short: bool) -> String {
        let plain = format!("{}/{}", draft.unit, draft.platform.replace('_', "-"));
        let name = draft.name.as_deref().map(slug_from).unwrap_or_default();
        let name: String = name.chars().take(LONGEST).collect();
        let long = format!("{plain}-{}", name.trim_end_matches('-'));
        let first = if short || name.is_empty() { plain.clone() } else { long.clone() };
        let second = if name.is_empty() { plain } else { long };
        let numbered = (2..).map(|number| format!("{second}-{number}"));
        let mut candidates = [first, second.clone()].into_iter().chain(numbered).map(|id| self.allowed(id));
        let free = candidates.find(|id| !self.ids.contains(id)).unwrap_or_default();
        self.ids.insert(free.clone());
        free
    }

    /// The id, or the one that the folders allow in its place.
    fn allowed(&self, id: String) -> String {
        match role(&format!("profiles/{id}.yaml"), &self.site.settings.languages) {
            Role::Bad("reserved", better) if Id::parse(&better).is_ok() => better,
            _ => id,
        }
    }
}
