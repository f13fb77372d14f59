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
use super::form::form_row;
use super::liveness::{Liveness, Way};
use super::pattern::{Capture, pieces};
use super::shape::{
    CanonicalShape, DefunctShape, GlobalShape, HostShape, LookalikeShape, PlatformShape, TableShape, WrapperShape,
};
use super::table::{Address, Global, HostPattern, LikeHost, Platform, Seat, Table, Wrapper};

/// The host groups that a form serves when it names none.
pub(super) const MAIN: &str = "main";

/// Reads a whole table.
pub(super) fn table(yaml: &str) -> Result<Table, TableFault> {
    let shape: TableShape = serde_saphyr::from_str(yaml).map_err(|error| TableFault::Syntax(error.to_string()))?;
    let mut table = Table {
        platforms: Vec::new(),
        hosts: BTreeMap::new(),
        patterns: BTreeMap::new(),
        service: BTreeMap::new(),
        any_host: Vec::new(),
        global: Arc::new(global(shape.global, lookalikes(shape.lookalikes)?)),
        protected: Arc::default(),
    };
    for platform in shape.platforms {
        add_platform(&mut table, platform)?;
    }
    Ok(table)
}

fn global(shape: GlobalShape, lookalikes: LookalikeShape) -> Global {
    let wrapper = |shape: WrapperShape| Wrapper { host: shape.host, paths: shape.paths, params: shape.params };
    let short = shape.shorteners;
    let gone = |defunct: DefunctShape| {
        let id = defunct.id;
        defunct.hosts.into_iter().map(move |host| (host, id.clone())).collect::<Vec<_>>()
    };
    Global {
        dropped: shape.drop_params.into_values().flatten().collect(),
        shorteners: short.platform_owned.into_iter().chain(short.generic).collect(),
        defunct: shape.defunct_platforms.into_iter().flat_map(gone).collect(),
        wrappers: shape.redirect_wrappers.into_iter().map(wrapper).collect(),
        lookalikes,
    }
}

/// Refuses data by which folding would not end, or would fold everything to one.
fn lookalikes(shape: LookalikeShape) -> Result<LookalikeShape, TableFault> {
    let bad = |why, entry: &str| Err(TableFault::BadLookalikes { entry: entry.to_owned(), why });
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    for (from, to) in &shape.sight {
        if !from.is_ascii() || from.is_ascii_uppercase() || !to.is_ascii_lowercase() || shape.sight.contains_key(to) {
            return bad("sight", &from.to_string());
        }
    }
    for (pair, letter) in &shape.pairs {
        if pair.len() != 2 || letter.len() != 1 || !plain(pair) || !plain(letter) {
            return bad("pair", pair);
        }
    }
    let mut known = BTreeSet::new();
    for affix in &shape.affixes {
        if affix.len() < 2 || !plain(affix) || !known.insert(affix) {
            return bad("affix", affix);
        }
    }
    Ok(shape)
}

/// Adds one platform.
pub(super) fn add_platform(table: &mut Table, shape: PlatformShape) -> Result<(), TableFault> {
    let index = table.platforms.len();
    let prefixes = if shape.prefixes.is_empty() { vec![shape.id.clone()] } else { shape.prefixes.clone() };
    check_names(table, &shape.id, &prefixes)?;
    let groups = group_names(&shape.hosts);
    for host in &shape.hosts {
        add_hosts(table, &shape.id, index, &groups, host)?;
    }
    for host in &shape.not_profile_hosts.h {
        check_host(table, host)?;
        table.service.insert(host.clone(), index);
    }
    let captures: BTreeMap<String, Capture> =
        shape.captures.iter().map(|(name, capture)| (name.clone(), Capture::new(capture.clone()))).collect();
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
        called: shape.called,
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
        has_stable_id: shape.stable_id.name.is_some(),
        stable_id_shown: shape.stable_id.place.filter(|_| shape.stable_id.by_hand),
        any_host: shape.any_host,
        rel_me: shape.rel_me,
        liveness: Liveness::of(&shape.liveness.used),
        ways: shape.proof.asked.unwrap_or_else(|| vec![Way::Page]),
    }));
    Ok(())
}

fn check_names(table: &Table, id: &str, prefixes: &[String]) -> Result<(), TableFault> {
    for word in std::iter::once(id).chain(prefixes.iter().map(String::as_str)) {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
        if word.is_empty() || !word.bytes().all(plain) {
            return Err(TableFault::BadId { id: word.to_owned() });
        }
        let taken = table.platforms().any(|known| known.id == word || known.prefixes.iter().any(|p| p == word));
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
        if table.global.shorteners.contains(host) || table.global.defunct.contains_key(host) {
            return Err(TableFault::HostTaken { host: host.clone() });
        }
        table.hosts.insert(host.clone(), seat);
    }
    let Some(like) = &shape.like else {
        return Ok(());
    };
    if name == MAIN {
        return Err(TableFault::PatternHostUnnamed { platform: platform.to_owned(), like: like.clone() });
    }
    let suffix = literal_suffix(like)
        .ok_or_else(|| TableFault::BadHostPattern { platform: platform.to_owned(), like: like.clone() })?;
    let other = table.patterns.get(&suffix).and_then(|known| known.first());
    if other.is_some_and(|known| known.seat.platform != index) {
        return Err(TableFault::HostTaken { host: suffix });
    }
    let like = LikeHost { re: like.clone(), except: shape.except.clone(), regex: OnceLock::new() };
    table.patterns.entry(suffix).or_default().push(HostPattern { seat, like: Arc::new(like) });
    Ok(())
}

fn check_host(table: &Table, host: &str) -> Result<(), TableFault> {
    let good = super::input::host_of(host).is_ok_and(|read| read == host) && host.contains('.') && is_plain(host);
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

fn canonical(shape: &PlatformShape) -> Result<Vec<Address>, TableFault> {
    let pair = |row: &CanonicalShape| Ok(Address { key: pieces(&row.key)?, url: pieces(&row.url)? });
    shape
        .canonical
        .iter()
        .map(|row| {
            pair(row).map_err(|why| TableFault::BadForm { platform: shape.id.clone(), form: row.url.clone(), why })
        })
        .collect()
}
