//! An account of a list as a record.
//!
//! In: a draft. Out: a record's text, planned until a person has looked at the account. Never true: a field that the list
//! does not answer, but for the contact, which is the unit's.

use super::row::{Desk, Draft, Opened};
use crate::parse::edit::quoted;
use crate::value::Lang;

/// The record.
pub(super) fn text(draft: &Draft, desk: &Desk<'_>) -> String {
    let default = desk.site.settings.default_language();
    let mut lines = vec![format!("name: {}", name(draft, desk, default))];
    match &draft.address {
        Some((address, _)) => lines.push(format!("url: {}", scalar(address))),
        None => lines.push(format!("platform: {}", scalar(&draft.platform))),
    }
    lines.push("kind: unit".to_owned());
    lines.push("status: planned".to_owned());
    let role = draft.role.as_ref().map(|role| format!(", role: {}", scalar(role))).unwrap_or_default();
    lines.push(format!("owner: {{unit: {}{role}}}", draft.unit));
    let phone = draft.phone.as_ref().map(|phone| format!(", phone: {}", quoted(phone))).unwrap_or_default();
    lines.push(format!("contact: {{email: {}{phone}}}", scalar(&draft.email)));
    lines.push(format!("languages: [{}]", draft.languages.join(", ")));
    match &draft.opened {
        Opened::Day(day) => lines.push(format!("opened: {day}")),
        Opened::Words(words) => lines.push(format!("opened: # {words}")),
        Opened::Unsaid => {}
    }
    if draft.is_main {
        lines.push("main: true".to_owned());
    }
    lines.extend(draft.about.as_ref().map(|about| format!("about: {{{default}: {}}}", scalar(about))));
    lines.push(String::new());
    lines.join("\n")
}

/// The account's name in the site's default language; the unit's in all languages where the list has none.
fn name(draft: &Draft, desk: &Desk<'_>, default: &Lang) -> String {
    let parts: Vec<String> = match (&draft.name, desk.site.units.get(&draft.unit)) {
        (Some(name), _) => vec![format!("{default}: {}", scalar(name))],
        (None, Some(unit)) => unit.name.all().map(|(lang, name)| format!("{lang}: {}", scalar(name))).collect(),
        (None, None) => vec![format!("{default}: {}", scalar(draft.unit.as_str()))],
    };
    format!("{{{}}}", parts.join(", "))
}

/// A text as a value inside braces: plain where it cannot be read as anything else.
fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '@' | '_' | '/' | '+' | '=' | '?' | '~');
    let mut before = ' ';
    // A colon in front of anything but a space is part of an address.
    let colons = text.chars().chain([' ']).all(|c| {
        let fine = before != ':' || !(c == ' ' || c == ',');
        before = c;
        fine
    });
    let word = text.chars().next().is_some_and(char::is_alphabetic);
    let read_otherwise =
        ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(&text.to_lowercase().as_str());
    if word && colons && !read_otherwise && text.chars().all(|c| plain(c) || c == ':') && !text.contains("- ") {
        text.to_owned()
    } else {
        quoted(text)
    }
}
