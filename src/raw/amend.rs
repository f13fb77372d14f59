//! Changes of state that commands write into records: "somebody else has this account", "that is over".
//!
//! In: a record's text and what has happened. Out: the new text, with everything else in it as it was. Never true: a
//! text that does not read back as what was meant, or a closed or planned record brought to life.

mod evidence;
mod life;

pub use evidence::prove;
pub use life::{Activated, Closing, Confirmed, Obstacle, activate, close, confirm};

use super::{RawCompromised, RawProfile, Status};
use crate::parse::edit::{CannotEdit, Change, edit, quoted};
use crate::parse::shape::{Read, Reader};
use crate::parse::yaml;
use crate::source::Sources;
use crate::value::Lang;

/// Why a record is not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It cannot be read.
    Unreadable,
    /// It is not written one key a line, so that only a person can change it.
    Layout,
    /// It says nothing readable of its status.
    NoStatus,
    /// It is closed.
    Closed,
    /// It is planned: there is no account yet.
    Planned,
    /// It does not say that it is compromised.
    NotCompromised,
}

impl Refusal {
    /// Its name; its words are the message `cli-amend-` and this.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Refusal::Unreadable => "unreadable",
            Refusal::Layout => "layout",
            Refusal::NoStatus => "no-status",
            Refusal::Closed => "closed",
            Refusal::Planned => "planned",
            Refusal::NotCompromised => "not-compromised",
        }
    }
}

impl From<CannotEdit> for Refusal {
    fn from(why: CannotEdit) -> Self {
        match why {
            CannotEdit::Unreadable => Refusal::Unreadable,
            CannotEdit::Layout => Refusal::Layout,
        }
    }
}

/// A changed record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amended {
    /// Its text.
    pub text: String,
    /// What its status was.
    pub was: Status,
    /// What its status is.
    pub is: Status,
}

/// A text in some languages; none stands for the site's default language, where nobody knows which that is.
pub type Message = Vec<(Option<Lang>, String)>;

/// Marks a record: somebody else has the account since a moment. One that is marked already keeps its moment, and what
/// is told of it in other languages; `default` is the language of a text that names none.
///
/// # Errors
/// See [`Refusal`].
pub fn compromise(text: &str, since: &str, message: &Message, default: Option<&Lang>) -> Result<Amended, Refusal> {
    let record = read(text)?;
    let was = match record.status.as_ref().map(|status| status.value) {
        None => return Err(Refusal::NoStatus),
        Some(Status::Closed) => return Err(Refusal::Closed),
        Some(Status::Planned) => return Err(Refusal::Planned),
        Some(status) => status,
    };
    let earlier = record.compromised.as_ref().filter(|_| was == Status::Compromised);
    let since = earlier.and_then(|earlier| since_as_written(text, earlier)).unwrap_or(since);
    let message = merged(earlier, message, default);
    let mut yaml = format!("{{since: {}", quoted(since));
    if !message.is_empty() {
        yaml.push_str(", message: ");
        yaml.push_str(&told(&message));
    }
    yaml.push('}');
    let status = Change::Put { key: "status", yaml: Status::Compromised.word().to_owned(), after: "kind" };
    let block = Change::Put { key: "compromised", yaml, after: "status" };
    let text = edit(text, &[status, block])?;
    let again = read(&text)?;
    let meant = again.compromised.is_some_and(|c| c.since.is_some() && c.message.is_some() != message.is_empty());
    let is = again.status.map(|status| status.value).filter(|is| *is == Status::Compromised && meant);
    is.map(|is| Amended { text, was, is }).ok_or(Refusal::Layout)
}

/// Takes the mark away: the organisation has its account back. It is in use again, or standby where it says for what.
///
/// # Errors
/// See [`Refusal`].
pub fn recover(text: &str) -> Result<Amended, Refusal> {
    let record = read(text)?;
    let was = record.status.as_ref().map(|status| status.value).ok_or(Refusal::NoStatus)?;
    if was != Status::Compromised {
        return Err(Refusal::NotCompromised);
    }
    let is = if record.has("standby_for") { Status::Standby } else { Status::Active };
    let status = Change::Put { key: "status", yaml: is.word().to_owned(), after: "kind" };
    let text = edit(text, &[status, Change::Remove { key: "compromised" }])?;
    let again = read(&text)?;
    let meant = again.status.as_ref().is_some_and(|status| status.value == is) && !again.has("compromised");
    if meant { Ok(Amended { text, was, is }) } else { Err(Refusal::Layout) }
}

fn read(text: &str) -> Result<RawProfile, Refusal> {
    let mut sources = Sources::new();
    let file = sources.add_text("record.yaml", text);
    let tree = yaml::parse(file, 0, text).map_err(|_| Refusal::Unreadable)?;
    RawProfile::read(&tree, &mut Reader::new(&sources, &[])).ok_or(Refusal::Unreadable)
}

/// The moment as it stands in the record, without quotes.
fn since_as_written<'t>(text: &'t str, earlier: &RawCompromised) -> Option<&'t str> {
    let span = earlier.since.as_ref()?.span;
    Some(text.get(span.range())?.trim_matches(['"', '\'']))
}

/// The new words over the earlier ones.
fn merged(earlier: Option<&RawCompromised>, message: &Message, default: Option<&Lang>) -> Message {
    let earlier = earlier.and_then(|earlier| earlier.message.as_ref()).map(|message| message.parts.clone());
    let parts = earlier.unwrap_or_default().into_iter().map(|(lang, text)| (lang, text.value));
    let mut all: Message = Vec::new();
    for (lang, text) in parts.chain(message.iter().cloned()) {
        let lang = lang.or_else(|| default.cloned());
        match all.iter_mut().find(|(own, _)| *own == lang) {
            Some((_, own)) => *own = text,
            None => all.push((lang, text)),
        }
    }
    // A plain text is in one language; beside texts that say theirs it cannot be written.
    if all.len() > 1 {
        all.retain(|(lang, _)| lang.is_some());
    }
    all
}

fn told(message: &Message) -> String {
    let part = |(lang, text): &(Option<Lang>, String)| match lang {
        Some(lang) => format!("{lang}: {}", quoted(text)),
        None => quoted(text),
    };
    let parts: Vec<String> = message.iter().map(part).collect();
    match message.as_slice() {
        [(None, _)] => parts.concat(),
        _ => format!("{{{}}}", parts.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Parse;

    const RECORD: &str = "name: Kirjasto # our library\nstatus: active # since 2015\nkind: unit\n";
    const SINCE: &str = "2026-11-20T14:05:00+02:00";

    fn fi(text: &str) -> Message {
        vec![(Lang::parse("fi").ok(), text.to_owned())]
    }

    #[test]
    fn a_mark_comes_and_goes_without_a_trace() {
        let marked = compromise(RECORD, SINCE, &fi("Älä avaa \"linkkejä\"."), None).expect("an ordinary record");
        assert_eq!(
            marked.text,
            "name: Kirjasto # our library\nstatus: compromised # since 2015\ncompromised: {since: \"2026-11-20T14:05:00+02:00\", message: {fi: \"Älä avaa \\\"linkkejä\\\".\"}}\nkind: unit\n"
        );
        assert_eq!((marked.was, marked.is), (Status::Active, Status::Compromised));
        let back = recover(&marked.text).expect("a marked record");
        assert_eq!((back.text.as_str(), back.is), (RECORD, Status::Active));
    }

    #[test]
    fn a_second_mark_keeps_the_moment_and_the_other_languages() {
        let first = compromise(RECORD, SINCE, &fi("Yksi"), None).expect("an ordinary record");
        let mut more = fi("Kaksi");
        more.push((Lang::parse("sv").ok(), "Två".to_owned()));
        let second = compromise(&first.text, "2026-11-21T08:00:00+02:00", &more, None).expect("a marked record");
        assert!(second.text.contains("{since: \"2026-11-20T14:05:00+02:00\", message: {fi: \"Kaksi\", sv: \"Två\"}}"));
        let same = compromise(&second.text, SINCE, &Vec::new(), None).expect("a marked record");
        assert_eq!(same.text, second.text);
        let plain = compromise(RECORD, SINCE, &vec![(None, "Varo".to_owned())], None).expect("an ordinary record");
        assert!(plain.text.contains("message: \"Varo\"}"));
        let sv = vec![(Lang::parse("sv").ok(), "Två".to_owned())];
        let both = compromise(&plain.text, SINCE, &sv, Lang::parse("fi").ok().as_ref()).expect("a marked record");
        assert!(both.text.contains("message: {fi: \"Varo\", sv: \"Två\"}}"), "{}", both.text);
    }

    #[test]
    fn what_has_ended_or_not_begun_is_not_marked() {
        let of = |status: &str| compromise(&RECORD.replace("active", status), SINCE, &Vec::new(), None).map(|a| a.is);
        assert_eq!(of("closed"), Err(Refusal::Closed));
        assert_eq!(of("planned"), Err(Refusal::Planned));
        assert_eq!(of("activ"), Err(Refusal::NoStatus));
        assert_eq!(of("standby"), Ok(Status::Compromised));
        assert_eq!(compromise("name: x\n", SINCE, &Vec::new(), None).map(|a| a.is), Err(Refusal::NoStatus));
        assert_eq!(compromise("a: b: c", SINCE, &Vec::new(), None).map(|a| a.is), Err(Refusal::Unreadable));
        assert_eq!(compromise("{status: active}", SINCE, &Vec::new(), None).map(|a| a.is), Err(Refusal::Layout));
        assert_eq!(recover(RECORD).map(|a| a.is), Err(Refusal::NotCompromised));
    }

    #[test]
    fn a_standby_account_is_standby_again() {
        let standby = format!("{}standby_for: Häiriöt\n", RECORD.replace("active", "standby"));
        let marked = compromise(&standby, SINCE, &Vec::new(), None).expect("an ordinary record");
        assert_eq!(recover(&marked.text).map(|back| (back.text, back.is)), Ok((standby, Status::Standby)));
    }
}
