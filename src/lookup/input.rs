//! What people paste: an address, a handle, a sentence, what a phone shares.
//!
//! In: a text, the platform table, the organisation's domains. Out: a [`Reading`]. A whole text that is an address is
//! read as one; else each word that is written like an address is; else a name with its platform, or a name alone.
//! Never true: a bare word of a sentence becoming an account; an address picked out of a text that holds another one
//! too; unbounded work on a long text.

use crate::account::{Account, Domains, Form, HostKind, Platform, Refusal, Table, canonicalise, name_in_key};
use std::collections::BTreeSet;

/// The longest text that is read, in characters.
const LONGEST: usize = 20_000;

/// The most parts of a path that are looked at.
const DEEPEST: usize = 6;

/// What stands between a scheme and a host.
const SCHEME: &str = "://";

/// Signs around a word that are no part of it.
const BEFORE: &str = "([{<\"“”„«»'‘’*~,;:!?.…–—•>";
const AFTER: &str = ")]}>\"“”„«»'‘’*~,;:!?.…–—•<";
/// Signs that are not seen and that programs put beside what they copy.
const UNSEEN: [char; 9] =
    ['\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}'];

/// What a text was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading {
    /// One account.
    Account {
        account: Account,
        /// Whether it is written as mail addresses are.
        mail: bool,
    },
    /// An address that names none.
    Refused { refusal: Refusal, text: String },
    /// A name without a platform.
    Handle(String),
    /// A name with a dot, which could as well be a site's host.
    NameOrHost { name: String, refusal: Refusal },
    /// More than one of these.
    Several(Vec<Reading>),
    /// No address; the reason.
    Nothing(&'static str),
}

/// Reads a text.
pub(super) fn read(table: &Table, own: &Domains, input: &str) -> Reading {
    if input.chars().nth(LONGEST).is_some() {
        return Reading::Nothing(Refusal::TooLong.code());
    }
    let text = input.trim_matches(|c: char| c.is_whitespace() || UNSEEN.contains(&c));
    let whole = canonicalise(table, own, text);
    if let Ok(account) = whole {
        return found(account, text);
    }
    if text.contains(char::is_whitespace) {
        return sentence(table, own, text);
    }
    word(table, own, text, whole.err())
}

fn found(account: Account, text: &str) -> Reading {
    let mail = account.host_kind() == HostKind::None
        && account.form() == Form::Handle
        && text.contains('@')
        && !text.starts_with('@')
        && !text.to_ascii_lowercase().starts_with("acct:");
    Reading::Account { account, mail }
}

/// One word that is no account as it stands.
fn word(table: &Table, own: &Domains, text: &str, refusal: Option<Refusal>) -> Reading {
    let core = core(text);
    let again = if core == text { None } else { Some(canonicalise(table, own, core)) };
    match (refusal, again) {
        (_, Some(Ok(account))) => found(account, core),
        (Some(Refusal::BareHandle { name }), _) | (_, Some(Err(Refusal::BareHandle { name }))) => Reading::Handle(name),
        // `Facebook:esimerkkila` is no scheme.
        (Some(Refusal::UnknownScheme { scheme }), _) if table.called(&scheme).next().is_some() => {
            with_platform(table, own, &text.replacen(':', " ", 1))
        }
        (Some(Refusal::NotAnAddress), Some(Err(refusal))) | (Some(refusal), _) => refused(refusal, text),
        (None, _) => Reading::Nothing(Refusal::NotAnAddress.code()),
    }
}

fn refused(refusal: Refusal, text: &str) -> Reading {
    match refusal {
        Refusal::NotAnAddress | Refusal::TooLong | Refusal::UnknownScheme { .. } => Reading::Nothing(refusal.code()),
        Refusal::BareHandle { name } => Reading::Handle(name),
        Refusal::UnknownHost { .. } if is_a_name(text) => Reading::NameOrHost { name: text.to_owned(), refusal },
        refusal => Reading::Refused { refusal, text: text.to_owned() },
    }
}

/// Several words.
fn sentence(table: &Table, own: &Domains, text: &str) -> Reading {
    let mut readings: Vec<Reading> = Vec::new();
    for word in words(text).filter(|word| is_like_an_address(word)) {
        let reading = match canonicalise(table, own, word) {
            Ok(account) => found(account, word),
            Err(Refusal::BareHandle { .. }) => continue,
            Err(refusal) if is_read_nowhere(&refusal) => Reading::Refused { refusal, text: word.to_owned() },
            Err(refusal) => refused(refusal, word),
        };
        match readings.iter_mut().find(|known| is_same(known, &reading)) {
            Some(known) if rank(&reading) > rank(known) => *known = reading,
            Some(_) => {}
            None => readings.push(reading),
        }
    }
    match readings.as_slice() {
        [] => return with_platform(table, own, text),
        // `esimerkki.fi:n`: a host with an ending, if it is one.
        [Reading::Refused { refusal: Refusal::NotAnAddress, text: word }] if !word.contains(SCHEME) => {
            return with_platform(table, own, text);
        }
        [Reading::Refused { refusal: refusal @ Refusal::UnknownScheme { .. }, .. }] => {
            return Reading::Nothing(refusal.code());
        }
        // `Instagram nimi.toinen`: what is written like a site is a name where it is the one that is said with a platform.
        [Reading::NameOrHost { name, .. }] => {
            let said = with_platform(table, own, text);
            if matches!(&said, Reading::Account { account, .. } if account.handle() == name) {
                return said;
            }
        }
        [Reading::Account { account, .. }] => {
            let others = other_names(account, text);
            readings.extend(others.map(|name| Reading::Handle(name.to_owned())).collect::<Vec<_>>());
        }
        _ => {}
    }
    match readings.pop() {
        Some(only) if readings.is_empty() => only,
        last => {
            readings.extend(last);
            Reading::Several(readings)
        }
    }
}

/// Whether a word is written as an address and cannot be read as one. It stands beside whatever else is there: who
/// pastes `ftp://huijaus.example` with an official address asks about both.
fn is_read_nowhere(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::TooLong | Refusal::NotAnAddress | Refusal::UnknownScheme { .. })
}

/// Names said beside an account's address that are not its own. A post's text may name anybody: it is not asked about.
fn other_names<'t>(account: &Account, text: &'t str) -> impl Iterator<Item = &'t str> {
    let named = !matches!(account.form(), Form::Content | Form::Opaque);
    let own = [Some(account.handle()), name_in_key(account.key().as_ref())];
    let mut known: BTreeSet<String> = own.into_iter().flatten().map(str::to_lowercase).collect();
    words(text).filter(move |_| named).filter_map(at_name).filter(move |name| known.insert(name.to_lowercase()))
}

/// Whether two readings are of one address.
fn is_same(a: &Reading, b: &Reading) -> bool {
    match (a, b) {
        (Reading::Account { account: a, .. }, Reading::Account { account: b, .. }) => a.key() == b.key(),
        (Reading::Handle(a), Reading::Handle(b)) => a.to_lowercase() == b.to_lowercase(),
        (a, b) => a == b,
    }
}

/// Of two addresses of one account the one that says less of it counts: a post, then another place's view.
fn rank(reading: &Reading) -> u8 {
    match reading {
        Reading::Account { mail: true, .. } => 3,
        Reading::Account { account, .. } => match account.form() {
            Form::Content | Form::Opaque => 2,
            Form::View => 1,
            Form::Handle | Form::Stable | Form::Legacy | Form::Invite | Form::Number => 0,
        },
        _ => 0,
    }
}

/// Words without the signs around them. Quotation marks and angle brackets part words too.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || "<>\"“”„«»|".contains(c)).map(core).filter(|word| !word.is_empty())
}

fn core(word: &str) -> &str {
    let unseen = |c: char| UNSEEN.contains(&c);
    let word = word.trim_start_matches(|c| BEFORE.contains(c) || unseen(c));
    word.trim_end_matches(|c| AFTER.contains(c) || unseen(c))
}

/// Whether a word of a sentence is written like an address: with a scheme, a host, or `name@host`.
fn is_like_an_address(word: &str) -> bool {
    let lower = word.to_lowercase();
    let schemes = ["mailto:", "tel:", "sms:", "acct:", "nostr:", "at:", "tg:", "matrix:"];
    // Browsers forgive other slashes, and none: `https:/huijaus.example`.
    let web = ["https:", "http:", "//"].iter().find_map(|start| lower.strip_prefix(start));
    if lower.split_once(SCHEME).is_some_and(|(_, rest)| !rest.is_empty())
        || web.is_some_and(|rest| rest.contains(|c: char| !matches!(c, '/' | '\\')))
        || schemes.iter().any(|scheme| lower.starts_with(scheme))
        || is_number(word)
    {
        return true;
    }
    let first = word.split(['/', '?', '#']).next().unwrap_or_default();
    let host = first.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let labels: Vec<&str> = host.split(['.', '。', '．', '｡']).collect();
    let last = labels.last().copied().unwrap_or_default();
    let dotted = labels.len() >= 2 && labels.iter().all(|label| !label.is_empty());
    let named = last.chars().count() >= 2 && last.chars().any(char::is_alphabetic);
    // `päättyi.Seuraava lause`: a full stop without its space.
    let sentence = first.len() == word.len() && labels.iter().skip(1).any(|label| is_a_beginning(label));
    // `@nimi.toinen` has no host: it is a name with a dot.
    let at_name = first.starts_with('@') && first.matches('@').count() == 1;
    dotted && named && !sentence && !at_name
}

/// A word that begins with one capital.
fn is_a_beginning(label: &str) -> bool {
    let mut chars = label.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
}

/// A telephone number written as one word.
fn is_number(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    word.starts_with(['+', '0']) && digits >= 7 && word.bytes().all(|b| b.is_ascii_digit() || b"+-()".contains(&b))
}

/// A name with the platform where it was seen, in any order: `Instagram @nimi`, `nimi (Instagram)`.
fn with_platform(table: &Table, own: &Domains, text: &str) -> Reading {
    let mut named: Vec<&Platform> = Vec::new();
    let mut others: Vec<&str> = Vec::new();
    for word in words(text) {
        let called: Vec<&Platform> = if word.starts_with('@') { Vec::new() } else { table.called(word).collect() };
        named.extend(&called);
        if called.is_empty() {
            others.push(word);
        }
    }
    named.sort_by_key(|platform| platform.id());
    named.dedup_by_key(|platform| platform.id());
    let mut names: Vec<&str> = Vec::new();
    for name in others.iter().filter_map(|word| at_name(word).or_else(|| joined_name(word))) {
        if !names.iter().any(|known| known.to_lowercase() == name.to_lowercase()) {
            names.push(name);
        }
    }
    if let ([], [only], [_]) = (names.as_slice(), others.as_slice(), named.as_slice()) {
        names.extend(Some(*only).filter(|name| is_a_name(name)));
    }
    let reading = |name: &str| {
        let account = match named.as_slice() {
            [platform] => table.plainly_named(own, platform, name),
            _ => None,
        };
        account.map_or_else(|| Reading::Handle(name.to_owned()), |account| Reading::Account { account, mail: false })
    };
    match names.as_slice() {
        [] => Reading::Nothing(Refusal::NotAnAddress.code()),
        [name] => reading(name),
        several => Reading::Several(several.iter().map(|name| reading(name)).collect()),
    }
}

fn is_of_a_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '·')
}

fn is_a_name(word: &str) -> bool {
    word.chars().count() <= 100 && word.chars().all(is_of_a_name) && word.chars().any(char::is_alphanumeric)
}

/// A word that only names are written like: `esimerkkila_tuki`.
fn joined_name(word: &str) -> Option<&str> {
    (word.trim_matches('_').contains('_') && is_a_name(word)).then_some(word)
}

/// The name of `@name`, without a Finnish ending behind a colon or an apostrophe.
fn at_name(word: &str) -> Option<&str> {
    let rest = word.strip_prefix('@')?;
    let end = rest.find(|c| !is_of_a_name(c)).unwrap_or(rest.len());
    let name = rest.get(..end)?.trim_end_matches(['.', '-', '·']);
    let ending = rest.get(end..)?;
    let ends = ending.is_empty() || ending.starts_with([':', '\'', '’', ')', ',', '/']);
    (ends && is_a_name(name)).then_some(name)
}

/// The parts of an address's path, the last first, without `@` and what stands behind a second one: where an imitated
/// host would have the name.
pub(super) fn names_in_path(text: &str) -> Vec<String> {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let name = |part: &str| {
        let part = percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned();
        let part = part.strip_prefix('@').unwrap_or(&part);
        part.split('@').next().unwrap_or_default().to_owned()
    };
    let parts: Vec<&str> = path.split('/').skip(1).filter(|part| !part.is_empty()).collect();
    parts.into_iter().rev().take(DEEPEST).map(name).collect()
}
