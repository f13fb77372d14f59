//! Which account an address names, and whether a record has it already.

use super::super::note;
use super::super::records::id_of;
use super::super::site::words;
use super::Desk;
use crate::account::{Account, Key, Refusal, canonicalise, plain_address};
use crate::catalogue::Arg;
use crate::raw::{RawProfile, Status};
use crate::value::{HttpsUrl, Parse};

/// An account, and the address by which a record names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) account: Account,
    pub(super) address: String,
}

/// The account that an answer names: one that may stand in a record, and that no record has.
pub(super) fn named(desk: &Desk, answer: &str) -> Result<Named, String> {
    let settings = &desk.site.settings;
    let (table, own) = (&settings.table, &settings.organisation.domains);
    let found = ("found", Arg::Text(answer));
    let account = canonicalise(table, own, answer).map_err(|refusal| refused(desk, answer, &refusal))?;
    if !account.form().names_a_profile() {
        let form = words().word(&format!("form-{}", account.form().code()));
        return Err(words().say("cli-new-address-form", &[found, ("form", Arg::Text(&form))]));
    }
    let plain = plain_address(table, own, &account);
    let address = match plain.or_else(|| HttpsUrl::parse(answer).is_ok().then(|| answer.to_owned())) {
        Some(address) => address,
        None => {
            let expected = words().word(HttpsUrl::EXPECTED.0);
            return Err(words().say("cli-ask-expected", &[found, ("expected", Arg::Text(&expected))]));
        }
    };
    match taken(desk, account.key()) {
        Some(told) => Err(told),
        None => Ok(Named { account, address }),
    }
}

fn refused(desk: &Desk, answer: &str, refusal: &Refusal) -> String {
    let settings = &desk.site.settings;
    if let Refusal::RedirectWrapper { target: Some(target) } = refusal {
        let inner = canonicalise(&settings.table, &settings.organisation.domains, target).ok();
        let inner = inner.filter(|account| account.form().names_a_profile());
        if let Some(address) =
            inner.and_then(|account| plain_address(&settings.table, &settings.organisation.domains, &account))
        {
            let args = [("found", Arg::Text(answer)), ("address", Arg::Text(&address))];
            return words().say("cli-new-address-wrapper", &args);
        }
    }
    let reason = words().word(&format!("reason-{}", refusal.code()));
    words().say("cli-new-address-refused", &[("found", Arg::Text(answer)), ("reason", Arg::Text(&reason))])
}

/// Which record has an account, and how: by its address, by its lasting id, as an earlier name. Records with faults of
/// their own count too.
fn taken(desk: &Desk, key: &Key) -> Option<String> {
    let settings = &desk.site.settings;
    let read = |url: &str| canonicalise(&settings.table, &settings.organisation.domains, url).ok();
    for record in &desk.raw.profiles {
        let own = record.raw.url.as_ref().and_then(|url| read(&url.value));
        let lasting = own.as_ref().and_then(|own| {
            let id = record.raw.stable_id.as_ref()?;
            settings.table.stable_key(own.key().as_ref(), &id.value)
        });
        let is_alias = || {
            let aliases = record.raw.aliases.iter().filter_map(|alias| read(&alias.url.as_ref()?.value));
            aliases.into_iter().any(|alias| alias.key() == key)
        };
        let id = id_of(record).as_str();
        let file = desk.sources.get(record.file).map_or("", |file| &*file.path);
        let args = [("id", Arg::Text(id)), ("file", Arg::Text(file))];
        if own.as_ref().is_some_and(|own| own.key() == key) || lasting.as_ref() == Some(key) {
            return Some(words().say(taken_by(&record.raw), &args));
        }
        if is_alias() {
            return Some(words().say("cli-new-taken-alias", &args));
        }
    }
    None
}

fn taken_by(record: &RawProfile) -> &'static str {
    match record.status.as_ref().map(|status| status.value) {
        Some(Status::Closed) => "cli-new-taken-closed",
        Some(Status::Planned) => "cli-new-taken-planned",
        Some(Status::Standby) => "cli-new-taken-standby",
        Some(Status::Compromised) => "cli-new-taken-compromised",
        Some(Status::Active) | None => "cli-new-taken-active",
    }
}

/// Shows what was understood of an address.
pub(super) fn show(desk: &Desk, named: &Named) {
    let settings = &desk.site.settings;
    let platform = named.account.platform();
    let name = settings.table.platform(platform).map_or(platform, |platform| platform.name());
    let handle = named.account.shown();
    note(words().say(
        "cli-new-understood",
        &[("platform", Arg::Text(name)), ("handle", Arg::Text(&handle)), ("address", Arg::Text(&named.address))],
    ));
    if settings.not_on.iter().any(|decision| decision.platform.value == platform) {
        note(words().say("cli-new-not-on", &[("platform", Arg::Text(name))]));
    }
}
