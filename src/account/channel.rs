//! A channel that a site adds to the table in its `site.yaml`.
//!
//! In: id, hosts and one path. Out: a platform like the others. Names keep their case unless the
//! channel says that case means nothing: merging names that a foreign service keeps apart would
//! call a stranger's genuine.

use std::collections::BTreeMap;

use super::compile::add_platform;
use super::fault::TableFault;
use super::pattern::{Op, Piece, pieces};
use super::shape::{CanonicalShape, CaptureShape, FormShape, HostShape, PlatformShape};
use super::table::{Channel, Table};

/// Adds a site's own channel: exact hosts, one form, names as typed unless the form lowers them.
pub(super) fn add_channel(table: &mut Table, channel: &Channel) -> Result<(), TableFault> {
    let bad = |why| TableFault::BadForm { platform: channel.id.clone(), form: channel.form.clone(), why };
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
    let Some(first) = channel.hosts.first() else {
        return Err(bad("no-host"));
    };
    if !channel.form.starts_with('/') || channel.form.contains(['?', '#', '%', '\\', ' ']) {
        return Err(bad("not-a-path"));
    }
    let plain_path = channel.form.replace("{h|lower}", "{h}");
    let shape = PlatformShape {
        id: channel.id.clone(),
        name: channel.name.clone(),
        family: "own".to_owned(),
        called: vec![channel.id.to_lowercase(), channel.name.to_lowercase()],
        hosts: vec![HostShape { h: channel.hosts.clone(), ..HostShape::default() }],
        captures: BTreeMap::from([("h".to_owned(), channel_capture())]),
        canonical: vec![CanonicalShape {
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
