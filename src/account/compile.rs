//! From the table as written to the table in use, refusing what would be unsafe.
//!
//! In: YAML, or a site's own channel. Out: a [`Table`] or the first [`TableFault`]. What must
//! never be true of a table that got through: a pattern host served by a form that does not name
//! its group; hosts that customers can choose served by a form whose key ignores the chosen
//! label; one host with two owners; two platforms with one key prefix; a profile form that lets
//! anything follow it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::domains::is_plain;
use super::fault::TableFault;
use super::key::Form;
use super::pattern::{Capture, Op, Piece, pieces};
use super::shape::{CaptureShape, FormShape, GlobalShape, HostShape, PlatformShape, TableShape};
use super::table::{
    Channel, FormRow, Global, HostPattern, LikeHost, Platform, Seat, Table, Tail, Wrapper,
};

/// The host groups that a form serves when it names none.
const MAIN: &str = "main";
/// Values that are not captures of a platform: any segment, and the host.
const BUILT_IN: [&str; 2] = ["any", "host"];

/// Reads a whole table.
pub(super) fn table(yaml: &str) -> Result<Table, TableFault> {
    let shape: TableShape =
        serde_saphyr::from_str(yaml).map_err(|error| TableFault::Syntax(error.to_string()))?;
    let mut table = Table {
        platforms: Vec::new(),
        hosts: BTreeMap::new(),
        patterns: BTreeMap::new(),
        service: BTreeMap::new(),
        any_host: Vec::new(),
        global: Arc::new(global(shape.global)),
        protected: Arc::default(),
    };
    for platform in shape.platforms {
        add_platform(&mut table, platform)?;
    }
    Ok(table)
}

fn global(shape: GlobalShape) -> Global {
    let wrapper = |shape: super::shape::WrapperShape| Wrapper {
        host: shape.host,
        paths: shape.paths,
        params: shape.params,
    };
    let short = shape.shorteners;
    let gone = |defunct: super::shape::DefunctShape| {
        let id = defunct.id;
        defunct.hosts.into_iter().map(move |host| (host, id.clone())).collect::<Vec<_>>()
    };
    Global {
        dropped: shape.drop_params.into_values().flatten().collect(),
        shorteners: short.platform_owned.into_iter().chain(short.generic).collect(),
        defunct: shape.defunct_platforms.into_iter().flat_map(gone).collect(),
        wrappers: shape.redirect_wrappers.into_iter().map(wrapper).collect(),
    }
}

fn add_platform(table: &mut Table, shape: PlatformShape) -> Result<(), TableFault> {
    let index = table.platforms.len();
    let prefixes =
        if shape.prefixes.is_empty() { vec![shape.id.clone()] } else { shape.prefixes.clone() };
    check_names(table, &shape.id, &prefixes)?;
    let groups = group_names(&shape.hosts);
    for host in &shape.hosts {
        add_hosts(table, &shape.id, index, &groups, host)?;
    }
    for host in &shape.not_profile_hosts.h {
        check_host(table, host)?;
        table.service.insert(host.clone(), index);
    }
    let captures: BTreeMap<String, Capture> = shape
        .captures
        .iter()
        .map(|(name, capture)| (name.clone(), Capture::new(capture.clone())))
        .collect();
    let mut forms = Vec::new();
    for form in &shape.forms {
        forms.push(form_row(&shape, &prefixes, &groups, form)?);
    }
    let canonical = canonical(&shape)?;
    if shape.any_host {
        table.any_host.push(index);
    }
    table.platforms.push(Arc::new(Platform {
        id: shape.id,
        name: shape.name,
        family: shape.family,
        prefixes,
        names: shape.names,
        at: shape.shown == "@",
        acct_domain: shape.acct_domain,
        captures,
        canonical,
        forms,
        tabs: shape.tabs,
        reserved: shape.reserved.iter().map(|word| word.to_lowercase()).collect(),
        keep: shape.keep,
        post_params: shape.post_params,
        track: shape.track.params,
        reuse_risk: shape.reuse.risk,
        any_host: shape.any_host,
    }));
    Ok(())
}

fn check_names(table: &Table, id: &str, prefixes: &[String]) -> Result<(), TableFault> {
    for word in std::iter::once(id).chain(prefixes.iter().map(String::as_str)) {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
        if word.is_empty() || !word.bytes().all(plain) {
            return Err(TableFault::BadId { id: word.to_owned() });
        }
        let taken = table
            .platforms()
            .any(|known| known.id == word || known.prefixes.iter().any(|p| p == word));
        if taken {
            return Err(TableFault::IdTaken { id: word.to_owned() });
        }
    }
    Ok(())
}

/// `main` first, then every name once.
fn group_names(hosts: &[HostShape]) -> Vec<String> {
    let mut names = vec![MAIN.to_owned()];
    for name in hosts.iter().filter_map(|host| host.group.as_ref()) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

fn add_hosts(
    table: &mut Table,
    platform: &str,
    index: usize,
    groups: &[String],
    shape: &HostShape,
) -> Result<(), TableFault> {
    let name = shape.group.as_deref().unwrap_or(MAIN);
    let group = groups.iter().position(|known| known == name).unwrap_or_default();
    let seat = Seat { platform: index, group };
    for host in &shape.h {
        check_host(table, host)?;
        table.hosts.insert(host.clone(), seat);
    }
    let Some(like) = &shape.like else { return Ok(()) };
    if name == MAIN {
        return Err(TableFault::PatternHostUnnamed {
            platform: platform.to_owned(),
            like: like.clone(),
        });
    }
    let suffix = literal_suffix(like).ok_or_else(|| TableFault::BadHostPattern {
        platform: platform.to_owned(),
        like: like.clone(),
    })?;
    let like = LikeHost {
        re: like.clone(),
        except: shape.except.clone(),
        regex: OnceLock::new(),
    };
    table.patterns.entry(suffix).or_default().push(HostPattern { seat, like: Arc::new(like) });
    Ok(())
}

fn check_host(table: &Table, host: &str) -> Result<(), TableFault> {
    let good = super::input::host_of(host).is_ok_and(|read| read == host)
        && host.contains('.')
        && is_plain(host);
    if !good {
        return Err(TableFault::BadHost { host: host.to_owned() });
    }
    if table.hosts.contains_key(host)
        || table.service.contains_key(host)
        || table.pattern(host).is_some_and(|(seat, _)| seat.platform != table.platforms.len())
    {
        return Err(TableFault::HostTaken { host: host.to_owned() });
    }
    Ok(())
}

/// The literal domain at the end of a host pattern: `[a-z]{2}\.pinterest\.com` → `pinterest.com`.
fn literal_suffix(like: &str) -> Option<String> {
    let mut labels: Vec<&str> = Vec::new();
    for part in like.rsplit(r"\.") {
        if part.is_empty() || !part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            break;
        }
        labels.push(part);
    }
    labels.reverse();
    // One label would be a top-level domain, and something must be left in front for the pattern.
    (labels.len() >= 2 && like.split(r"\.").count() > labels.len()).then(|| labels.join("."))
}

fn form_row(
    platform: &PlatformShape,
    prefixes: &[String],
    groups: &[String],
    shape: &FormShape,
) -> Result<FormRow, TableFault> {
    let bad = |why| TableFault::BadForm {
        platform: platform.id.clone(),
        form: shape.m.clone(),
        why,
    };
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
    let Some(Piece::Literal(start)) = key.first() else { return Err("key-without-prefix") };
    let own = prefixes.iter().any(|prefix| {
        start.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.starts_with([':', '#']))
    });
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
    let in_key = |label: &str| {
        row.key.iter().flatten().any(|piece| matches!(piece, Piece::Value { name, .. } if name == label))
    };
    for host in platform.hosts.iter().filter(|host| host.like.is_some() && !host.front) {
        let name = host.group.as_deref().unwrap_or(MAIN);
        let place = groups.iter().position(|known| known == name);
        let serves = place.is_some_and(|place| row.groups.contains(&place));
        let safe = row.key.is_none() || row.label.as_deref().is_some_and(in_key);
        if serves && !safe {
            return Err(TableFault::PatternHostUnlabelled {
                platform: platform.id.clone(),
                form: shape.m.clone(),
            });
        }
    }
    Ok(())
}

fn canonical(shape: &PlatformShape) -> Result<Vec<(Vec<Piece>, Vec<Piece>)>, TableFault> {
    let pair = |row: &super::shape::CanonicalShape| Ok((pieces(&row.key)?, pieces(&row.url)?));
    shape
        .canonical
        .iter()
        .map(|row| {
            pair(row).map_err(|why| TableFault::BadForm {
                platform: shape.id.clone(),
                form: row.url.clone(),
                why,
            })
        })
        .collect()
}

/// Adds a site's own channel: exact hosts, one form, names as typed unless the form lowers them.
pub(super) fn add_channel(table: &mut Table, channel: &Channel) -> Result<(), TableFault> {
    let bad = |why| TableFault::BadForm {
        platform: channel.id.clone(),
        form: channel.form.clone(),
        why,
    };
    let parsed = pieces(&channel.form).map_err(bad)?;
    let mut values = parsed.iter().filter_map(|piece| match piece {
        Piece::Value { name, ops } => Some((name.as_str(), ops.as_slice())),
        Piece::Literal(_) => None,
    });
    let (Some(("h", ops)), None) = (values.next(), values.next()) else {
        return Err(bad("one-h-expected"));
    };
    let ops = match ops {
        [] => "",
        [Op::Lower] => "|lower",
        _ => return Err(bad("only-lower")),
    };
    let Some(first) = channel.hosts.first() else { return Err(bad("no-host")) };
    if !channel.form.starts_with('/') || channel.form.contains(['?', '#', '%', '\\', ' ']) {
        return Err(bad("not-a-path"));
    }
    let plain_path = channel.form.replace("{h|lower}", "{h}");
    let shape = PlatformShape {
        id: channel.id.clone(),
        name: channel.name.clone(),
        family: "own".to_owned(),
        hosts: vec![HostShape { h: channel.hosts.clone(), ..HostShape::default() }],
        captures: BTreeMap::from([("h".to_owned(), channel_capture())]),
        canonical: vec![super::shape::CanonicalShape {
            key: format!("{}:{{h}}", channel.id),
            url: format!("https://{first}{plain_path}"),
        }],
        forms: vec![FormShape {
            m: plain_path,
            tail: Some("posts".to_owned()),
            is: "handle".to_owned(),
            key: Some(format!("{}:{{h{ops}}}", channel.id)),
            ..FormShape::default()
        }],
        ..PlatformShape::default()
    };
    add_platform(table, shape)
}

fn channel_capture() -> CaptureShape {
    CaptureShape {
        re: r"[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.~-]*".to_owned(),
        max: Some(100),
        forbid: vec!["..".to_owned()],
        ..CaptureShape::default()
    }
}
