//! Takes the addresses of accounts that have left out of everything that is still shown.
//!
//! In: a list, and the accounts that have left it. Out: the same without their addresses, in any text and any field;
//! what only leads to them is dropped. Never true: a field that is passed over because nobody thought of it, so all
//! texts of the data are walked as data.

use super::Listed;
use crate::account::{Account, Key};
use crate::catalogue::Catalogue;
use crate::model::without_anchor;
use crate::publish::data::{DataView, ProfileData};
use crate::publish::facts::{RedirectFacts, SiteFacts};
use crate::publish::route::Routes;
use crate::publish::unlisted::{Reader, Unlisted};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Cleans a list of accounts that have left it.
pub(super) fn clean(listed: &mut Listed, gone: &[ProfileData], reader: Reader<'_>) {
    if gone.is_empty() {
        return;
    }
    let accounts = accounts(listed, gone, reader);
    let unlisted = Unlisted::of(reader, &accounts, BTreeMap::<Key, _>::new());
    let ids: BTreeSet<&str> = gone.iter().map(|profile| profile.id.as_str()).collect();
    for profile in listed.data.profiles.iter_mut().chain(&mut listed.data.warnings) {
        profile.aliases.retain(|alias| unlisted.places(&alias.url).is_empty());
        profile.website = profile.website.take().filter(|website| unlisted.places(website).is_empty());
        profile.counterpart = profile.counterpart.take().filter(|id| !ids.contains(id.as_str()));
    }
    redirects(&mut listed.facts, &ids, &unlisted);
    platforms(&mut listed.facts, &listed.data);
    for edition in &mut listed.facts.editions {
        edition.moderation = edition.moderation.take().filter(|link| unlisted.places(&link.href).is_empty());
    }
    let languages: Vec<String> = listed.facts.languages().map(ToString::to_string).collect();
    let broom = Broom { unlisted: &unlisted, languages: &languages };
    broom.sweep(&mut listed.data);
    broom.sweep(&mut listed.facts);
}

/// The accounts that have left and are not on the list under another id.
pub(super) fn accounts(listed: &Listed, gone: &[ProfileData], reader: Reader<'_>) -> Vec<Account> {
    let still = listed.data.profiles.iter().chain(&listed.data.warnings).map(|profile| profile.key.as_str());
    let still: BTreeSet<&str> = still.collect();
    let accounts = gone.iter().filter_map(|profile| reader.account(&profile.url));
    accounts.filter(|account| !still.contains(account.key().as_ref())).collect()
}

/// Redirects from or to the page or the address of what has left go with it.
fn redirects(facts: &mut SiteFacts, gone: &BTreeSet<&str>, unlisted: &Unlisted<'_>) {
    let Some(default) = facts.default_language().cloned() else { return };
    let routes = Routes::new(&facts.base_url, &default);
    let pages: BTreeSet<String> =
        facts.languages().flat_map(|lang| gone.iter().map(|id| routes.profile(lang, id))).collect();
    let files: BTreeSet<String> = pages.iter().map(|page| routes.file(page)).collect();
    let leads = |RedirectFacts { from, to, anchors: _ }: &RedirectFacts| {
        let page = to.split(['#', '?']).next().unwrap_or(to);
        pages.contains(page) || files.contains(from) || !unlisted.places(to).is_empty()
    };
    facts.redirects.retain(|redirect| !leads(redirect));
    for redirect in &mut facts.redirects {
        redirect.anchors.retain(|(_, to)| !pages.contains(without_anchor(to)) && unlisted.places(to).is_empty());
    }
}

/// A platform on which only what has left was is not named any more.
fn platforms(facts: &mut SiteFacts, data: &DataView) {
    let shown = data.profiles.iter().chain(&data.warnings).map(|profile| &profile.platform);
    let named: BTreeSet<String> = shown.chain(facts.not_on.iter().map(|entry| &entry.platform)).cloned().collect();
    facts.platforms.retain(|id, _| named.contains(id));
}

/// Fields that are no texts: addresses of the site itself, and websites, which have been looked at one by one.
const NO_TEXTS: [&str; 3] = ["base_url", "pages", "website"];

/// Walks data and cleans every text in it.
struct Broom<'a> {
    unlisted: &'a Unlisted<'a>,
    languages: &'a [String],
}

impl Broom<'_> {
    fn sweep<T: Serialize + DeserializeOwned>(&self, data: &mut T) {
        let Ok(mut value) = serde_json::to_value(&*data) else { return };
        self.walk(&mut value, self.languages.first().map_or("", String::as_str));
        if let Ok(clean) = serde_json::from_value(value) {
            *data = clean;
        }
    }

    fn walk(&self, value: &mut Value, lang: &str) {
        match value {
            Value::String(text) => {
                if !self.unlisted.places(text).is_empty() {
                    *text = self.unlisted.clean(text, &Catalogue::site(lang).word("closed-account"));
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.walk(item, lang)),
            Value::Object(fields) => {
                let own = fields.get("lang").and_then(Value::as_str).map(str::to_owned);
                let lang = own.as_deref().unwrap_or(lang);
                for (name, field) in fields.iter_mut().filter(|(name, _)| !NO_TEXTS.contains(&name.as_str())) {
                    let known = self.languages.iter().find(|known| *known == name);
                    self.walk(field, known.map_or(lang, String::as_str));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}
