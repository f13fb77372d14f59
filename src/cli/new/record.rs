//! A new record's text, with remarks for whoever opens it next.
//!
//! In: answers that have been checked. Out: YAML as an editor would write it. Never true: a key that the answers do not
//! give, unless behind `#`.

use super::super::site::words;
use super::account::Named;
use super::{Desk, Draft};
use crate::catalogue::Arg;
use crate::parse::compose::{Composition, address, list, map, scalar};
use crate::raw::{EvidenceMethod, ProfileKind, Status};
use crate::value::{Day, Email, Id, Lang, Phone};

/// The answers of which a record is made.
pub(super) struct Answers {
    pub(super) id: Id,
    pub(super) named: Option<Named>,
    pub(super) platform: String,
    pub(super) status: Status,
    pub(super) kind: ProfileKind,
    pub(super) unit: Id,
    pub(super) role: Option<String>,
    pub(super) names: Vec<(Lang, String)>,
    pub(super) email: Email,
    pub(super) phone: Option<Phone>,
    pub(super) languages: Vec<Lang>,
    pub(super) opened: Option<Day>,
    pub(super) website: Option<String>,
    pub(super) ends: Option<Day>,
    pub(super) title: Option<String>,
    pub(super) person: Option<String>,
    pub(super) standby_for: Option<String>,
    pub(super) evidence: Option<EvidenceMethod>,
}

/// Where the record of an id lies.
pub(super) fn path(id: &str) -> String {
    format!("profiles/{id}.yaml")
}

/// The record, with remarks for whoever opens it next.
pub(super) fn record(desk: &Desk, answers: &Answers) -> Draft {
    let several = desk.languages().len() > 1;
    let words_of = |texts: &[(Lang, String)]| match texts {
        [(_, one)] if !several => scalar(one),
        texts => map(texts.iter().map(|(lang, text)| (lang.as_str(), scalar(text)))),
    };
    let default = desk.site.settings.default_language();
    let one = |text: &str| words_of(&[(default.clone(), text.to_owned())]);
    let mut text = Composition::new();
    text.remark(&words().word("cli-record-head"));
    text.entry("name", &words_of(&answers.names));
    match &answers.named {
        Some(named) => text.entry("url", &address(&named.address)),
        None => text.remark(&words().word("cli-record-planned")).entry("platform", &answers.platform),
    };
    text.entry("kind", answers.kind.word()).entry("status", answers.status.word());
    text.optional("standby_for", answers.standby_for.as_deref().map(one).as_deref());
    text.remark(&words().word("cli-record-owner"));
    let role = answers.role.as_deref().map(|role| ("role", one(role)));
    text.entry("owner", &map([("unit", answers.unit.to_string())].into_iter().chain(role)));
    text.remark(&words().word("cli-record-contact"));
    let phone = answers.phone.as_ref().map(|phone| ("phone", scalar(phone.as_str())));
    text.entry("contact", &map([("email", scalar(answers.email.as_str()))].into_iter().chain(phone)));
    text.entry("languages", &list(answers.languages.iter().map(ToString::to_string)));
    text.optional("opened", answers.opened.map(|day| day.to_string()).as_deref());
    if answers.status != Status::Planned {
        let args = [("id", Arg::Text(answers.id.as_str()))];
        text.remark(&words().say("cli-record-reviewed", &args)).entry("reviewed", &desk.today.to_string());
    }
    if let Some(ends) = answers.ends {
        text.remark(&words().word("cli-record-ends")).entry("ends", &ends.to_string());
    }
    let title = answers.title.as_deref().map(|title| ("title", one(title)));
    let person: Vec<_> =
        title.into_iter().chain(answers.person.as_deref().map(|name| ("name", scalar(name)))).collect();
    text.optional("person", (!person.is_empty()).then(|| map(person)).as_deref());
    text.optional("website", answers.website.as_deref().map(address_or_none).as_deref());
    if let Some(method) = answers.evidence {
        text.remark(&words().word("cli-record-evidence"));
        let one = map([("method", method.word().to_owned()), ("on", desk.today.to_string())]);
        text.entry("evidence", &list([one]));
    }
    sketches(&mut text, answers);
    (path(answers.id.as_str()), text.finish())
}

fn address_or_none(written: &str) -> String {
    if written == "none" { written.to_owned() } else { address(written) }
}

/// What can be added, as it would be written.
fn sketches(text: &mut Composition, answers: &Answers) {
    let words_in = |id: &str| words().word(id);
    let lang = answers.names.first().map_or("fi", |(lang, _)| lang.as_str());
    text.push("").remark(&words_in("cli-record-more"));
    text.sketch(&format!("about: {{{lang}: \"…\"}}   # {}", words_in("cli-record-more-about")));
    if answers.website.is_none() {
        text.sketch(&format!("website: https://…   # {}", words_in("cli-record-more-website")));
    }
    text.sketch(&format!("service:   # {}", words_in("cli-record-more-service")));
    for key in ["hours", "response", "urgent"] {
        text.sketch(&format!("  {key}: {{{lang}: \"…\"}}   # {}", words_in(&format!("cli-record-more-{key}"))));
    }
    text.sketch(&format!("stable_id: \"…\"   # {}", words_in("cli-record-more-stable-id")));
    text.sketch(&format!("main: true   # {}", words_in("cli-record-more-main")));
}
