//! One form of the table: reading it, and refusing what would be unsafe.
//!
//! In: a form as written, with its platform's hosts and captures. Out: a row in use or the fault.

use std::collections::BTreeSet;

use super::compile::MAIN;
use super::fault::TableFault;
use super::key::Form;
use super::pattern::{Piece, pieces};
use super::shape::{FormShape, PlatformShape};
use super::table::{FormRow, Tail};

/// Values that are not captures of a platform: any segment, and the host.
const BUILT_IN: [&str; 2] = ["any", "host"];

/// Reads one form.
pub(super) fn form_row(
    platform: &PlatformShape,
    prefixes: &[String],
    groups: &[String],
    shape: &FormShape,
) -> Result<FormRow, TableFault> {
    let bad = |why| TableFault::BadForm { platform: platform.id.clone(), form: shape.m.clone(), why };
    let is = form_named(&shape.is).ok_or_else(|| bad("unknown-is"))?;
    let tail = tail_named(shape.tail.as_deref()).ok_or_else(|| bad("unknown-tail"))?;
    if tail == Tail::Any && !matches!(is, Form::Content | Form::Opaque) {
        return Err(bad("anything-follows-a-profile"));
    }
    let segments = shape
        .m
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(pieces)
        .collect::<Result<Vec<_>, _>>()
        .map_err(bad)?;
    let key = shape.key.as_deref().map(pieces).transpose().map_err(bad)?;
    let row = FormRow {
        segments,
        groups: served(groups, &shape.on).ok_or_else(|| bad("unknown-host-group"))?,
        label: shape.label.clone(),
        tail,
        query: shape.q.clone(),
        fragment: shape.frag.as_deref().map(pieces).transpose().map_err(bad)?,
        is,
        key,
        not: shape.not.iter().map(|word| word.to_lowercase()).collect(),
    };
    check_key(platform, prefixes, shape, &row).map_err(bad)?;
    check_patterns(platform, groups, shape, &row)?;
    Ok(row)
}

fn form_named(word: &str) -> Option<Form> {
    Some(match word {
        "handle" | "stable-ish" => Form::Handle,
        "stable" => Form::Stable,
        "legacy" => Form::Legacy,
        "content" => Form::Content,
        "view" => Form::View,
        "invite" => Form::Invite,
        "number" => Form::Number,
        "opaque" => Form::Opaque,
        _ => return None,
    })
}

fn tail_named(word: Option<&str>) -> Option<Tail> {
    Some(match word {
        None | Some("none") => Tail::Nothing,
        Some("tabs") => Tail::Tabs,
        Some("posts") => Tail::Posts,
        Some("any") => Tail::Any,
        Some(_) => return None,
    })
}

fn served(groups: &[String], on: &[String]) -> Option<Vec<usize>> {
    if on.is_empty() {
        return Some(vec![0]);
    }
    on.iter().map(|name| groups.iter().position(|known| known == name)).collect()
}

/// A key starts with the platform's own prefix and is made of captures that the form has.
fn check_key(
    platform: &PlatformShape,
    prefixes: &[String],
    shape: &FormShape,
    row: &FormRow,
) -> Result<(), &'static str> {
    let in_path = row.segments.iter().flatten().chain(row.fragment.iter().flatten());
    let named: BTreeSet<&str> = in_path
        .filter_map(|piece| match piece {
            Piece::Value { name, .. } => Some(name.as_str()),
            Piece::Literal(_) => None,
        })
        .chain(shape.q.values().map(String::as_str))
        .chain(shape.label.as_deref())
        .collect();
    if named.iter().any(|name| !BUILT_IN.contains(name) && !platform.captures.contains_key(*name)) {
        return Err("unknown-capture");
    }
    if shape.q.keys().any(|name| !platform.keep.contains(name)) {
        return Err("parameter-not-kept");
    }
    let Some(key) = &row.key else {
        let empty_handed = matches!(row.is, Form::Content | Form::Opaque);
        return if empty_handed { Ok(()) } else { Err("profile-without-key") };
    };
    let Some(Piece::Literal(start)) = key.first() else {
        return Err("key-without-prefix");
    };
    let own = prefixes
        .iter()
        .any(|prefix| start.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.starts_with([':', '#'])));
    if !own {
        return Err("key-of-another-platform");
    }
    let known = key.iter().all(|piece| match piece {
        Piece::Literal(_) => true,
        Piece::Value { name, .. } => name == "host" || (name != "any" && named.contains(name.as_str())),
    });
    if known { Ok(()) } else { Err("key-of-unknown-value") }
}

/// Hosts that customers can have are told apart by their first label, so the key must hold it.
fn check_patterns(
    platform: &PlatformShape,
    groups: &[String],
    shape: &FormShape,
    row: &FormRow,
) -> Result<(), TableFault> {
    let in_key =
        |label: &str| row.key.iter().flatten().any(|piece| matches!(piece, Piece::Value { name, .. } if name == label));
    for host in platform.hosts.iter().filter(|host| host.like.is_some() && !host.front) {
        let name = host.group.as_deref().unwrap_or(MAIN);
        let place = groups.iter().position(|known| known == name);
        let serves = place.is_some_and(|place| row.groups.contains(&place));
        let safe = row.key.is_none() || row.label.as_deref().is_some_and(in_key);
        if serves && !safe {
            return Err(TableFault::PatternHostUnlabelled { platform: platform.id.clone(), form: shape.m.clone() });
        }
    }
    Ok(())
}
