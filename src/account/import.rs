//! The platform table of a published site: this program's own, with the channels that the site added.
//!
//! Why: who asks a published site must know its channels, or would be told "not listed" of what is. In: the bytes of
//! `/check/v1/platforms.json`. Out: a table made as [`Table::with_channels`] makes it. Never true: a host of this
//! program's own table that a published file gives to another platform.

use super::table::{Channel, Table};
use serde_json::Value;

/// The version of the shape that can be read.
const VERSION: u64 = 1;

impl Table {
    /// The table that a site has published; `None` for what cannot be one.
    #[must_use]
    pub fn published(json: &[u8]) -> Option<Table> {
        let export: Value = serde_json::from_slice(json).ok()?;
        if export.get("version")?.as_u64()? != VERSION {
            return None;
        }
        let rows = export.get("platforms")?.as_array()?;
        let known = |row: &Value| text(row, "id").is_some_and(|id| Table::builtin().platform(id).is_some());
        let own = rows.iter().filter(|row| text(row, "family") == Some("own") && !known(row));
        let channels: Vec<Channel> = own.map(channel).collect::<Option<_>>()?;
        Table::builtin().with_channels(&channels).ok()
    }

    /// Whether a published table is this one: else both were made by programs that may read addresses otherwise.
    #[must_use]
    pub fn is_as_published(&self, json: &[u8]) -> bool {
        serde_json::from_slice::<Value>(json).is_ok_and(|export| export == self.export())
    }
}

fn text<'r>(row: &'r Value, name: &str) -> Option<&'r str> {
    row.get(name)?.as_str()
}

fn only<'r>(row: &'r Value, name: &str) -> Option<&'r str> {
    match row.get(name)?.as_array()?.as_slice() {
        [one] => one.as_str(),
        _ => None,
    }
}

/// A channel from its exported row: one form, whose address has the host that was named first.
fn channel(row: &Value) -> Option<Channel> {
    let mut form = only(row, "forms")?.split(' ');
    let (path, key) = (form.next()?, form.next()?);
    let address = only(row, "canonical")?.split(' ').nth(1)?;
    let first = address.strip_prefix("https://")?.split('/').next()?;
    let mut hosts: Vec<String> = only(row, "hosts")?.split(' ').map(str::to_owned).collect();
    hosts.sort_by_key(|host| host != first);
    Some(Channel {
        id: text(row, "id")?.to_owned(),
        name: text(row, "name")?.to_owned(),
        hosts,
        form: if key.contains("|lower") { path.replace("{h}", "{h|lower}") } else { path.to_owned() },
    })
}
