//! The way from what was typed to an account; the steps are in the module above.
//!
//! In: table, own domains, text. Out: an account or a refusal. What must never be true: a key of
//! a listed platform from a host that is not, whole, one of its hosts.

use super::domains::Domains;
use super::input::{Parts, Slash, clean, decode, web_parts};
use super::key::{Account, Form, HostKind, Key};
use super::other;
use super::pattern::{Piece, Values, fill, operated, split, value};
use super::refusal::Refusal;
use super::table::{FormRow, Platform, Table, Tail};

/// Brings an input to the account that it names.
///
/// # Errors
/// Why it names none.
pub fn canonicalise(table: &Table, own: &Domains, input: &str) -> Result<Account, Refusal> {
    let text = clean(input)?;
    match other::sort(text)? {
        other::Sorted::Web { scheme, rest } => web(table, own, scheme, rest),
        other::Sorted::Rest(rest) => other::account(table, own, rest),
    }
}

/// An address with a host.
pub(super) fn web(table: &Table, own: &Domains, scheme: &str, rest: &str) -> Result<Account, Refusal> {
    let parts = web_parts(scheme, rest)?;
    wrapper(table, &parts)?;
    let host = parts.host.as_str();
    if let Some(seat) = table.fixed(host) {
        return match listed(table, seat.platform, seat.group, None, &parts) {
            // A channel of the site's own on its own domain has ordinary pages beside it.
            Err(Refusal::NoForm { .. }) if own.admits_host(host) => other::on_any_host(table, own, &parts),
            result => result,
        };
    }
    if let Some((seat, label)) = table.pattern(host) {
        return listed(table, seat.platform, seat.group, Some(label), &parts);
    }
    if let Some(platform) = table.global.defunct.get(host) {
        return Err(Refusal::Defunct { platform: platform.clone() });
    }
    let bare = host.strip_prefix("www.").unwrap_or(host);
    if table.global.shorteners.contains(bare) {
        return Err(Refusal::ShortLink { host: host.to_owned() });
    }
    other::on_any_host(table, own, &parts)
}

/// Refuses a link that hands over to another address.
fn wrapper(table: &Table, parts: &Parts) -> Result<(), Refusal> {
    let path = format!("/{}", parts.segments.join("/").to_lowercase());
    let covers = |pattern: &String| match pattern.strip_suffix("**") {
        Some(start) => path.starts_with(start),
        None => path.trim_end_matches('/') == pattern.trim_end_matches('/'),
    };
    for row in &table.global.wrappers {
        let host = match row.host.strip_prefix('*') {
            Some(end) => parts.host.ends_with(end),
            None => parts.host == row.host,
        };
        if host && row.paths.iter().any(covers) {
            let param = parts.query.iter().find(|(name, _)| row.params.contains(name));
            let target = param.and_then(|(_, raw)| percent_encoding::percent_decode_str(raw).decode_utf8().ok());
            return Err(Refusal::RedirectWrapper { target: target.map(Into::into) });
        }
    }
    Ok(())
}

/// What a form that does not serve an address says.
pub(super) enum Miss {
    Shape,
    Reserved(String),
    Stop(Refusal),
}

fn listed(table: &Table, index: usize, group: usize, label: Option<&str>, parts: &Parts) -> Result<Account, Refusal> {
    let Some(platform) = table.at(index) else {
        return Err(Refusal::NotAnAddress);
    };
    let kind = if label.is_some() { HostKind::Pattern } else { HostKind::Fixed };
    let kept = kept(platform, parts)?;
    // A fragment that begins with "!" once was the real address on several platforms.
    let hash_bang = parts.fragment.as_deref().is_some_and(|text| text.starts_with('!'));
    let mut reserved = None;
    for form in platform.forms.iter().filter(|form| form.groups.contains(&group)) {
        if hash_bang && form.fragment.is_none() {
            continue;
        }
        match matched(platform, form, label, parts, &kept) {
            Ok((values, is)) => return built(platform, form, &values, is, parts, kind),
            Err(Miss::Shape) => {}
            Err(Miss::Reserved(name)) => reserved = Some(name),
            Err(Miss::Stop(refusal)) => return Err(refusal),
        }
    }
    let platform = platform.id.clone();
    Err(match reserved {
        Some(name) => Refusal::ReservedName { platform, name },
        None => Refusal::NoForm { platform },
    })
}

/// The parameters that carry meaning; one of them twice is refused.
fn kept<'p>(platform: &Platform, parts: &'p Parts) -> Result<Vec<(&'p str, String)>, Refusal> {
    let mut kept: Vec<(&str, String)> = Vec::new();
    for (name, raw) in parts.query.iter().filter(|(name, _)| platform.keep.contains(name)) {
        if kept.iter().any(|(known, _)| known == name) {
            return Err(Refusal::RepeatedParameter { name: name.clone() });
        }
        kept.push((name, decode(raw, Slash::Allowed)?));
    }
    Ok(kept)
}

/// Whether a form serves the address, with the values and what the address is then.
pub(super) fn matched<'f>(
    platform: &'f Platform,
    form: &'f FormRow,
    label: Option<&str>,
    parts: &Parts,
    kept: &[(&str, String)],
) -> Result<(Values<'f>, Form), Miss> {
    let mut values = Values::new();
    let mut segments = parts.segments.iter();
    for pattern in &form.segments {
        let segment = segments.next().ok_or(Miss::Shape)?;
        values.extend(split(pattern, segment).ok_or(Miss::Shape)?);
    }
    let after: Vec<&String> = segments.collect();
    let is = with_tail(platform, form, parts, &after).ok_or(Miss::Shape)?;
    if let Some(name) = form.label.as_deref() {
        values.push((name, label.ok_or(Miss::Shape)?.to_owned()));
    }
    if !form.query.is_empty() {
        // All kept parameters must be the form's own: another one could name somebody else.
        if kept.len() != form.query.len() {
            return Err(Miss::Shape);
        }
        for (parameter, name) in &form.query {
            let (_, value) = kept.iter().find(|(known, _)| known == parameter).ok_or(Miss::Shape)?;
            values.push((name, value.clone()));
        }
    }
    if let Some(pattern) = &form.fragment {
        let raw = parts.fragment.as_deref().ok_or(Miss::Shape)?;
        let text = decode(raw, Slash::Allowed).map_err(Miss::Stop)?;
        values.extend(split(pattern, &text).ok_or(Miss::Shape)?);
    }
    accepted(platform, form, &values)?;
    Ok((values, is))
}

fn with_tail(platform: &Platform, form: &FormRow, parts: &Parts, after: &[&String]) -> Option<Form> {
    let post = parts.query.iter().any(|(name, _)| platform.post_params.contains(name));
    let own = if post && form.query.is_empty() { Form::Content } else { form.is };
    let tab = |word: &String| platform.tabs.iter().any(|known| known.eq_ignore_ascii_case(word));
    match (after, form.tail) {
        ([], _) => Some(own),
        (_, Tail::Any) => Some(form.is),
        ([one], Tail::Tabs | Tail::Posts) if tab(one) => Some(own),
        (_, Tail::Posts) => Some(Form::Content),
        (_, Tail::Nothing | Tail::Tabs) => None,
    }
}

/// Every value is what its capture says, and a name is none of the platform's own words.
fn accepted(platform: &Platform, form: &FormRow, values: &Values<'_>) -> Result<(), Miss> {
    for (name, value) in values {
        if *name == "any" {
            if value.chars().count() > 200 {
                return Err(Miss::Shape);
            }
            continue;
        }
        let capture = platform.captures.get(*name).ok_or(Miss::Shape)?;
        if !capture.accepts(value) {
            return Err(Miss::Shape);
        }
    }
    for pattern in &form.segments {
        // A name behind a sign of its own (`@live`) has a name space of its own.
        if let [Piece::Value { name, .. }] = pattern.as_slice() {
            refuse_reserved(platform, form, name, values)?;
        }
    }
    if let Some(name) = form.label.as_deref() {
        refuse_reserved(platform, form, name, values)?;
    }
    Ok(())
}

fn refuse_reserved(platform: &Platform, form: &FormRow, name: &str, values: &Values<'_>) -> Result<(), Miss> {
    let ops = form.key.iter().flatten().find_map(|piece| match piece {
        Piece::Value { name: known, ops } if known == name => Some(ops.as_slice()),
        _ => None,
    });
    // What does not enter the key names nobody.
    let (Some(word), Some(ops)) = (value(values, name), ops) else {
        return Ok(());
    };
    // As it stands and as it enters the key: where dots mean nothing, `log.in` is `login`.
    let plain = word.to_lowercase();
    let keyed = operated(word, ops).to_lowercase();
    let banned = |list: &[String]| list.iter().any(|known| *known == plain || *known == keyed);
    if banned(&platform.reserved) || banned(&form.not) {
        return Err(Miss::Reserved(plain));
    }
    Ok(())
}

/// Makes the account of a form that serves.
pub(super) fn built(
    platform: &Platform,
    form: &FormRow,
    values: &Values<'_>,
    is: Form,
    parts: &Parts,
    kind: HostKind,
) -> Result<Account, Refusal> {
    let no_key = || Refusal::NamesNoProfile { platform: platform.id.clone(), form: form.is };
    let pieces = form.key.as_ref().ok_or_else(no_key)?;
    let key = fill(pieces, values, str::to_owned).ok_or_else(no_key)?;
    let handle = pieces.iter().rev().find_map(|piece| match piece {
        Piece::Value { name, ops } if name != "host" => Some(shown(value(values, name)?, ops)),
        _ => None,
    });
    Ok(Account {
        platform: platform.id.clone(),
        at: platform.at
            && key.contains(':')
            && !key.contains('#')
            && matches!(is, Form::Handle | Form::Legacy | Form::Content | Form::View),
        key: Key::new(key),
        form: is,
        handle: handle.unwrap_or_default(),
        host: Some(parts.host.clone()),
        host_kind: kind,
        address: None,
    })
}

/// A name as it was typed; an id as it enters the key.
fn shown(value: &str, ops: &[super::pattern::Op]) -> String {
    use super::pattern::Op;
    if ops.iter().all(|op| matches!(op, Op::Lower | Op::NoDots)) { value.to_owned() } else { operated(value, ops) }
}
